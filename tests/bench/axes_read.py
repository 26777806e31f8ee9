#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The axes of assertions against those that a strict reader gave them.

  axes_read.py PROGRAM DATA_DIR SHEET [--wrong]

SHEET (tests/golden/axes_read.tsv) has the places and the right labels of assertions of html_pages and
structured_abstracts, none of their texts. Prints how many are found again, the share that is right in
each axis, the precision of each label; with --wrong those that are wrong, with their sentence."""

import argparse
import collections
import csv
import pathlib
import tempfile

import draw_assertions

AXES = ["polarity", "certainty", "basis", "attribution"]
PLACE = ["document", "subject_start", "relation_start", "object_start"]


def place_of(document, row):
    end = row.get("object")
    return (document, str(row["subject"]["start"]), str(row["relation"]["start"]),
            str(end["start"]) if end else "")


def label_of(row, axis):
    return row["attribution"]["kind"] if axis == "attribution" else row[axis]


def extracted(options, documents):
    """The assertions of the documents of the sheet, by their place."""
    found = {}
    with tempfile.TemporaryDirectory() as scratch:
        for abstract in draw_assertions.abstracts(options.data):
            name = "structured_abstracts/" + abstract["pmcid"]
            if name in documents:
                path = pathlib.Path(scratch) / (abstract["pmcid"] + ".md")
                path.write_text(draw_assertions.as_markdown(abstract), encoding="utf-8")
                documents[name] = path
        for page in draw_assertions.page_names(options.data):
            if "html_pages/" + page.stem in documents:
                documents["html_pages/" + page.stem] = page
        for name, path in documents.items():
            for row in reversed(draw_assertions.extracted(options.program, path)):
                found[place_of(name, row)] = row
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("sheet", type=pathlib.Path)
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    with options.sheet.open(encoding="utf-8") as lines:
        gold = list(csv.DictReader(lines, delimiter="\t"))
    found = extracted(options, dict.fromkeys(row["document"] for row in gold))
    pairs = [(row, found[place]) for row in gold
             if (place := tuple(row[column] for column in PLACE)) in found]
    print(f"{len(pairs)} of {len(gold)} assertions found again")
    for axis in AXES:
        labels = collections.defaultdict(list)
        for row, ours in pairs:
            label = label_of(ours, axis)
            labels[label].append(label == row[axis])
            if options.wrong and label != row[axis]:
                print(f"{axis}: {row[axis]}, found {label}: {' '.join(ours['sentence'].split())}")
        right = sum(map(sum, labels.values())) / len(pairs)
        each = ", ".join(f"{label} {sum(hits)}/{len(hits)}" for label, hits in sorted(labels.items()))
        print(f"{axis}: {right:.3f} ({each})")


if __name__ == "__main__":
    main()
