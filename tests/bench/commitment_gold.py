#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Polarity and certainty against open sets whose schemes are not ours.

  commitment_gold.py PROGRAM DATA_DIR

certainty        findings in news and abstracts, how certain readers found them (1 to 6): rank
                 correlation with the certainty of the assertions; the aspect "Probability":
                 uncertain where an assertion is probable, possible, doubtful or uncommitted
uds_factuality   did the event happen, from -3 to 3: correlation and share of equal sign over the
                 events that are the relation of an assertion
"""

import json
import pathlib
import statistics
import sys

from extraction import of_sentences, report_binary

LEVEL = {"certain": 3, "probable": 2, "conditional": 1.5, "possible": 1, "uncommitted": 1,
         "doubtful": -1}
HEDGED = ("probable", "possible", "doubtful", "uncommitted")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def ranks(values):
    """Mean ranks, ties shared."""
    order = sorted(values)
    first, last = {}, {}
    for place, value in enumerate(order):
        first.setdefault(value, place)
        last[value] = place
    return [(first[value] + last[value]) / 2 for value in values]


def rank_correlation(a, b):
    return statistics.correlation(ranks(a), ranks(b))


def certainty(program, folder):
    rows = read(folder / "sentence-level-certainty.trainval.jsonl")
    found = of_sentences(program, [row["finding"] for row in rows])
    pairs = [(row["sentence-level-certainty"], statistics.mean(LEVEL[r["certainty"]] for r in each))
             for row, each in zip(rows, found) if each]
    print(f"certainty: {len(pairs)} of {len(rows)} findings with assertions, "
          f"rank correlation {rank_correlation(*zip(*pairs)):.3f}")
    rows = read(folder / "aspect-level-certainty.trainval.jsonl")
    found = of_sentences(program, [row["finding"] for row in rows])
    report_binary("certainty, uncertain probability",
                  [row["aspect-level-certainty"]["Probability"] == "Uncertain" for row in rows],
                  [any(r["certainty"] in HEDGED for r in each) for each in found])


def factuality(record):
    level = LEVEL[record["certainty"]]
    return {"affirmed": level, "absence_of_evidence": 0}.get(record["polarity"], -level)


def token_spans(text):
    spans, at = [], 0
    for token in text.split(" "):
        spans.append((at, at + len(token)))
        at += len(token) + 1
    return spans


def uds_factuality(program, folder):
    rows = read(folder / "dev.jsonl")
    found = of_sentences(program, [row["text"] for row in rows])
    events, pairs = 0, []
    for row, records in zip(rows, found):
        spans = token_spans(row["text"])
        for target in row["targets"]:
            events += 1
            start, end = spans[target["span1"][0]]
            over = [r for r in records
                    if r["relation"]["start"] <= start and end == r["relation"]["end"]]
            if over:
                pairs.append((target["label"], factuality(over[0])))
    right = sum((gold > 0) == (ours > 0) for gold, ours in pairs) / len(pairs)
    print(f"uds_factuality: {len(pairs)} of {events} events, correlation "
          f"{statistics.correlation(*zip(*pairs)):.3f}, same sign {right:.3f}")


def main(program, data):
    for read_set in (certainty, uds_factuality):
        read_set(program, pathlib.Path(data) / read_set.__name__)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
