// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/result_stream.hpp"
#include "core/error.hpp"
#include "core/query.hpp"

#include <memory>
#include <optional>

namespace claimgraph {
namespace {

struct Arguments {
    std::string pattern;
    std::string sql;
    std::string database;
    std::string format = "table";
    SelectionArguments selection;
    std::size_t hops = 0;
    std::size_t limit = 0;
};

/// Nothing where SQL is asked instead. A pattern that cannot be read is a wrong argument.
std::optional<ClaimPattern> read_pattern(const Arguments &arguments) {
    if (!arguments.sql.empty())
        return std::nullopt;
    try {
        return parse_pattern(arguments.pattern);
    } catch (const Error &error) {
        throw UsageError(error.what());
    }
}

Table ask(const Arguments &arguments, const Store &store,
          const std::optional<ClaimPattern> &pattern) {
    if (!pattern)
        return store.select(arguments.sql);
    const Selection selection = to_selection(arguments.selection, store);
    if (arguments.hops > 0)
        return find_paths(store, *pattern, arguments.hops, selection);
    return find_claims(store, *pattern, selection);
}

int query(const Arguments &arguments) {
    const auto pattern = read_pattern(arguments);
    const Store store(arguments.database);
    Table answer = ask(arguments, store, pattern);
    if (arguments.limit > 0 && answer.rows.size() > arguments.limit)
        answer.rows.resize(arguments.limit);
    ResultStream output;
    print(answer, arguments.format, output.stream());
    output.commit();
    return exit_done;
}

} // namespace

Action declare_query(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    const Option pattern =
        options.text("pattern", arguments->pattern, "TEXT",
                     "'A -> B', 'A -[increases]-> *', a concept, or a \"phrase\" in quotes");
    Option sql = options.text("--sql", arguments->sql, "SQL",
                              "A SQL text that reads; the views are in core/README.md");
    const Option hops = options.count("--hops", arguments->hops, {1, 8},
                                      "Chains of up to N claims between the ends of the pattern");
    const auto [status, document] = add_selection_options(options, arguments->selection);
    sql.excludes(pattern).excludes(hops).excludes(status).excludes(document);
    options.word("--format", arguments->format, {"table", "json", "csv"}, "How to print the rows");
    options.count("--limit", arguments->limit, {}, "At most N rows");
    options.database(arguments->database);
    return [arguments, pattern, sql] {
        if (!pattern.is_given() && !sql.is_given())
            throw UsageError("a pattern or --sql is required");
        return query(*arguments);
    };
}

} // namespace claimgraph
