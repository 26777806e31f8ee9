#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws assertions at random for a person to read, and keeps the verdicts.

draw_assertions.py draw PROGRAM DATA --seed N [--documents 20] [--assertions 300]
    reads as many web pages (html_pages) as abstracts (structured_abstracts), draws half of the
    assertions from each kind and prints every one with its sentence and all axes
draw_assertions.py sheet PROGRAM DATA --seed N ... --verdicts FILE
    prints the sheet of the same draw: places, rules and verdicts, none of the texts
draw_assertions.py table SHEET...
    the share that is right in each part, and in all

A line of verdicts is the number of an assertion, the letters of what is wrong with it
(s subject, p predicate, o object, l polarity, c certainty, a association, b basis, w who says it;
- nothing), and the kind of error in one word."""

import argparse
import csv
import gzip
import json
import pathlib
import random
import subprocess
import sys
import tempfile

PARTS = {"s": "subject", "p": "predicate", "o": "object", "l": "polarity", "c": "certainty",
         "a": "association", "b": "basis", "w": "attribution"}
PLACE = ["document", "start", "end", "subject_start", "object_start", "rule", "claim_predicate"]
FIELDS = PLACE + list(PARTS.values()) + ["error"]


def page_names(data):
    folder = data / "html_pages"
    return sorted(path for path in folder.glob("*.html") if ".expected." not in path.name)


def abstracts(data):
    with gzip.open(data / "structured_abstracts" / "abstracts_open.jsonl.gz", "rt") as lines:
        return sorted(map(json.loads, lines), key=lambda abstract: abstract["pmcid"])


def as_markdown(abstract):
    parts = ["# " + abstract["title"]]
    for section in abstract["sections"]:
        parts += ["## " + section["heading"], section["text"]]
    return "\n\n".join(parts) + "\n"


def extracted(program, path):
    run = subprocess.run([program, "extract", path], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{path}: {run.stderr.strip()}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def assertions_of(options, chooser):
    """Rows of (name of the document, assertion) for each kind of document."""
    pages = sorted(chooser.sample(page_names(options.data), options.documents))
    chosen = sorted(chooser.sample(abstracts(options.data), options.documents),
                    key=lambda abstract: abstract["pmcid"])
    of_pages = [("html_pages/" + path.stem, row)
                for path in pages for row in extracted(options.program, path)]
    of_abstracts = []
    with tempfile.TemporaryDirectory() as scratch:
        for abstract in chosen:
            path = pathlib.Path(scratch) / (abstract["pmcid"] + ".md")
            path.write_text(as_markdown(abstract), encoding="utf-8")
            of_abstracts += [("structured_abstracts/" + abstract["pmcid"], row)
                             for row in extracted(options.program, path)]
    return of_pages, of_abstracts


def draw(options):
    chooser = random.Random(options.seed)
    drawn = []
    for rows in assertions_of(options, chooser):
        wanted = min(options.assertions // 2, len(rows))
        drawn += [rows[i] for i in sorted(chooser.sample(range(len(rows)), wanted))]
    return drawn


def named(end):
    """The words of an end, and its concept where that says more."""
    if end is None:
        return "-"
    text, concept = " ".join(end["text"].split()), end.get("concept") or ""
    if aspect := end.get("aspect"):
        concept += f" ({aspect})"
    return f"[{text}]" + (f" = {concept}" if concept.lower() != text.lower() else "")


def printed(number, document, row):
    cues = {}
    for cue in row.get("cues", []):
        cues.setdefault(cue["axis"], []).append(cue["text"])
    axes = "  ".join(
        f"{value} ({'; '.join(cues[axis])})" if axis in cues else value
        for axis, value in [(axis, row[axis]) for axis in
                            ("polarity", "certainty", "association", "basis")] +
        [("attribution", row["attribution"]["kind"])])
    arguments = "; ".join(argument["text"] for argument in row.get("arguments", []))
    return "\n".join(filter(None, [
        f"#{number} {document} {row['rule']} {row['confidence']}",
        "   " + " ".join(row["sentence"].split()),
        f"   {named(row['subject'])}  --{row['predicate']} ({row['relation']['text']})--> "
        f" {named(row.get('object'))}",
        "   " + axes + (f"   | {arguments}" if arguments else "")]))


def read_verdicts(path):
    verdicts = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        number, wrong, *error = line.split()
        if set(wrong) - set(PARTS) - {"-"}:
            sys.exit(f"{path}: {line}: unknown letter")
        verdicts[int(number)] = (wrong, " ".join(error))
    return verdicts


def sheet(options):
    verdicts = read_verdicts(options.verdicts)
    out = csv.DictWriter(sys.stdout, FIELDS, delimiter="\t", lineterminator="\n")
    out.writeheader()
    for number, (document, row) in enumerate(draw(options), 1):
        wrong, error = verdicts[number]
        end = row.get("object")
        place = [document, row["start"], row["end"], row["subject"]["start"],
                 end["start"] if end else "", row["rule"], row["predicate"]]
        verdict = {part: int(letter not in wrong) for letter, part in PARTS.items()}
        out.writerow(dict(zip(PLACE, place)) | verdict | {"error": error})


def table(options):
    rows = [row for path in options.sheets
            for row in csv.DictReader(path.open(encoding="utf-8"), delimiter="\t")]
    right = {part: sum(row[part] == "1" for row in rows) for part in PARTS.values()}
    right["all"] = sum(all(row[part] == "1" for part in PARTS.values()) for row in rows)
    for part, count in right.items():
        print(f"{part}\t{count / len(rows):.3f}\t{count} of {len(rows)}")
    for field in ("error", "rule"):
        kinds = {}
        for row in rows:
            fine = all(row[part] == "1" for part in PARTS.values())
            kinds.setdefault(row[field], []).append(fine)
        print()
        for kind, found in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0])):
            print(f"{kind or 'no error'}\t{len(found)}\t{sum(found) / len(found):.2f} right")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("draw", "sheet"):
        command = commands.add_parser(name)
        command.add_argument("program")
        command.add_argument("data", type=pathlib.Path)
        command.add_argument("--seed", type=int, required=True)
        command.add_argument("--documents", type=int, default=20)
        command.add_argument("--assertions", type=int, default=300)
        if name == "sheet":
            command.add_argument("--verdicts", type=pathlib.Path, required=True)
    commands.add_parser("table").add_argument("sheets", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    if options.command == "draw":
        for number, (document, row) in enumerate(draw(options), 1):
            print(printed(number, document, row), end="\n\n")
    else:
        {"sheet": sheet, "table": table}[options.command](options)


if __name__ == "__main__":
    main()
