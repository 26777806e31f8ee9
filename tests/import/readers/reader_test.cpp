// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/keys.hpp"
#include "import/readers/reader.hpp"
#include "tests/import/readers/pack.hpp"
#include "tests/support/document_checks.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <unistd.h>

namespace claimgraph {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

void expect_refused(std::string_view bytes, const std::string &path, const std::string &message) {
    EXPECT_THAT([&] { read_document(bytes, path); }, testing::ThrowsMessage<Error>(message));
}

TEST(ReadDocument, FillsInWhatTheDocumentIs) {
    const Document document = read_document("On rain\n\nRain falls.\n", "note.txt");
    EXPECT_EQ(document.path, "note.txt");
    EXPECT_EQ(document.format, "text");
    EXPECT_EQ(document.title, "On rain");
    EXPECT_EQ(document.key, document_key(document.text));
}

TEST(ReadDocument, TakesTheExtensionBeforeTheContent) {
    const std::string page = "<!doctype html><p>Rain falls.</p>";
    EXPECT_EQ(read_document(page, "a.txt").format, "text");
    EXPECT_EQ(read_document(page, "a.md").format, "markdown");
    EXPECT_EQ(read_document(page, "a").format, "html");
    EXPECT_EQ(read_document(page, "-").format, "html");
    EXPECT_EQ(read_document("# Rain falls.", "a").format, "text");
}

TEST(ReadDocument, ReadsPackedFiles) {
    EXPECT_EQ(read_document(gzip("<p>Rain falls."), "a.html.gz").text, "Rain falls.");
    EXPECT_EQ(read_document(zstandard("*Rain* falls."), "a.md.zst").text, "Rain falls.");
    EXPECT_EQ(read_document(gzip("Rain falls."), "a.txt").text, "Rain falls.");
}

TEST(ReadDocument, ReadsPagesInTheirDeclaredEncoding) {
    EXPECT_EQ(read_document("<meta charset=windows-1251><p>\xCF\xF0\xE8.", "a.html").text,
              "\u041F\u0440\u0438.");
}

TEST(ReadDocument, ReadsFiles) {
    TempDir folder;
    EXPECT_EQ(read_document(folder.file("a.txt", "Rain falls.\n").native()).text, "Rain falls.\n");
}

TEST(ReadDocument, RefusesFilesThatCannotBeRead) {
    TempDir folder;
    const std::string missing = folder / "a.txt";
    const std::string itself = folder / ".";
    EXPECT_THAT(
        [&] { read_document(missing); },
        testing::ThrowsMessage<Error>(missing + ": No such file or directory; check the name"));
    EXPECT_THAT([&] { read_document(itself); },
                testing::ThrowsMessage<Error>(itself + ": is a directory; name the files in it"));
    if (geteuid() == 0)
        return;
    const std::string locked = folder.file("b.txt", "Rain.").native();
    std::filesystem::permissions(locked, std::filesystem::perms::none);
    EXPECT_THAT([&] { read_document(locked); },
                testing::ThrowsMessage<Error>(locked +
                                              ": Permission denied; make it readable (chmod u+r)"));
}

TEST(ReadDocument, RefusesNothingToRead) {
    expect_refused("", "a.txt", "a.txt: is empty; give a file with text");
    expect_refused("", "-", "standard input: is empty; give a file with text");
    expect_refused("\uFEFF \n\t\r\n", "a.txt",
                   "a.txt: holds nothing but blanks; give a file with text");
    expect_refused("<html><script>x</script></html>", "a.html",
                   "a.html: has no visible text; give the page as a browser saves it");
    expect_refused(gzip(""), "a.txt.gz", "a.txt.gz: is empty; give a file with text");
}

TEST(ReadDocument, RefusesBinaryFiles) {
    expect_refused("%PDF-1.7\n", "a.txt",
                   "a.txt: looks like a PDF file; convert it with pdftotext");
    expect_refused("\x89PNG\r\n", "a.html",
                   "a.html: looks like a PNG picture; give the text itself");
    expect_refused(gzip(gzip("Rain.")), "a.gz",
                   "a.gz: looks like compressed twice; unpack it first");
}

TEST(ReadDocument, RefusesAGibibyteOfZerosByItsFirstPiece) {
    TempDir folder;
    const std::string path = folder.file("zeros.txt", "").native();
    std::filesystem::resize_file(path, 1UL << 30);
    EXPECT_THAT([&] { read_document(path); },
                testing::ThrowsMessage<Error>(
                    path + ": looks like binary (NUL at byte 0); give UTF-8 text"));
}

TEST(ReadDocument, RefusesWhatIsTooLongBeforeReadingIt) {
    TempDir folder;
    for (const char *name : {"a.txt", "a.html"}) {
        const std::string path = folder.file(name, std::string(100'000, 'a')).native();
        std::filesystem::resize_file(path, 3UL << 30);
        EXPECT_THAT([&] { read_document(path); },
                    testing::ThrowsMessage<Error>(
                        AllOf(StartsWith(path + ": longer than"), HasSubstr("MiB; split it"))));
    }
}

TEST(ReadDocument, RefusesBombs) {
    expect_refused(gzip(std::string(largest_markup + 1, ' ')), "a.md.gz",
                   "a.md.gz: longer than 64 MiB; split it");
    expect_refused(gzip(std::string(100'000'000, '\0')), "a.txt.gz",
                   "a.txt.gz: looks like binary (NUL at byte 0); give UTF-8 text");
}

TEST(ReadDocument, RefusesTruncatedUtf8ByItsPlace) {
    expect_refused("Rain falls\xE2\x82", "a.txt",
                   "a.txt:byte 10: the text ends inside a UTF-8 character (0xE2); fetch the whole "
                   "file, or convert it to UTF-8");
}

TEST(ReadDocument, ReadsOneLongLine) {
    std::string line;
    while (line.size() < 20'000'000)
        line += "Rain falls. ";
    EXPECT_EQ(read_document(line, "a.txt").blocks.size(), 1u);
}

/// Pieces that matter to some format, so that random input gets past the first tag.
rc::Gen<std::string> any_markup() {
    const auto piece =
        rc::gen::oneOf(rc::gen::arbitrary<std::string>(),
                       rc::gen::elementOf(std::vector<std::string>{"<p>",
                                                                   "</p>",
                                                                   "<a href=x>",
                                                                   "</a>",
                                                                   "<table><tr><td>",
                                                                   "</table>",
                                                                   "<ol><li>",
                                                                   "</ol>",
                                                                   "<sup>3</sup>",
                                                                   "<pre>",
                                                                   "<br>",
                                                                   "<h2>References</h2>",
                                                                   "[a](b)",
                                                                   "[^1]: ",
                                                                   "\n\n",
                                                                   "- ",
                                                                   "> ",
                                                                   "|a|b|\n|---|---|\n",
                                                                   "```\n",
                                                                   "# ",
                                                                   "1. ",
                                                                   "10.1234/x",
                                                                   "&nbsp;",
                                                                   "\u00E9",
                                                                   "rain "}));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string> &pieces) {
                            std::string all;
                            for (const std::string &one : pieces)
                                all += one;
                            return all;
                        });
}

void check_sound(const std::string &bytes) {
    for (const char *name : {"a.html", "a.md", "a.txt"}) {
        try {
            const Document document = read_document(bytes, name);
            RC_ASSERT(broken_promise(document) == "");
            RC_ASSERT(document == read_document(bytes, name));
        } catch (const Error &error) {
            RC_ASSERT(std::string(error.what()).starts_with(name));
        }
    }
}

RC_GTEST_PROP(ReadDocument, GivesASoundDocumentOrAnErrorForAnyBytes, ()) {
    check_sound(*rc::gen::arbitrary<std::string>());
}

RC_GTEST_PROP(ReadDocument, GivesASoundDocumentOrAnErrorForAnyMarkup, ()) {
    check_sound(*any_markup());
}

} // namespace
} // namespace claimgraph
