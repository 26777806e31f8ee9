#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How strongly sentences are worded: macro-F1 of the four-way causal-language label.

  claim_strength.py PROGRAM DATA_DIR

DATA_DIR holds causal_language, press_release_causal and insciout. A sentence has the strongest label
of its assertions (Yu et al. 2019): 3 causal and unhedged, 2 causal and hedged, 1 correlational,
predictive or comparative, 0 none of these. What is denied counts by its words. A condition, and a
finding that "suggests" or "indicates" a statement, leave the statement's own words as strong as they
are: those schemes call conditional what "may" happen. The same rules for all three sets.
"""

import gzip
import json
import pathlib
import sys

from extraction import f1, of_sentences

NAMES = ("none", "correlational", "conditional", "direct")
INFERENCE = ("suggest", "indicat", "imply", "implie")
INSCIOUT = {2: 1, 4: 2, 5: 2, 6: 3}  # codes of the main statement; all others are 0


def read_sets(data):
    """name -> [(sentence, label)]"""
    def rows(path):
        return [json.loads(line) for line in path.read_text().splitlines()]

    yield "causal_language", [(r["sentence"], r["strength"])
                              for r in rows(data / "causal_language/yu2019_open.jsonl")]
    yield "press_release_causal", [(r["sentence"], r["strength"])
                                   for r in rows(data / "press_release_causal/yu2020_eureka_open.jsonl")]
    with gzip.open(data / "insciout/insciout_open.jsonl.gz", "rt") as file:
        coded = [json.loads(line) for line in file]
    yield "insciout", [(r["main_statement"], INSCIOUT.get(r["main_code"], 0)) for r in coded
                       if r["main_statement"] and r["main_code"] is not None and r["main_code"] >= 0]


def is_hedged(record):
    cues = (c["text"].lower() for c in record["cues"] if c["axis"] == "certainty")
    return (record["certainty"] not in ("certain", "conditional")
            and not any(cue.startswith(INFERENCE) for cue in cues))


def strength(record):
    if record["association"] == "causal":
        return 2 if is_hedged(record) else 3
    return 1 if record["association"] in ("correlational", "predictive", "comparative") else 0


def predict(program, sentences):
    return [max(map(strength, found), default=0) for found in of_sentences(program, sentences)]


def main(program, data):
    for name, rows in read_sets(pathlib.Path(data)):
        gold = [label for _, label in rows]
        found = predict(program, [sentence for sentence, _ in rows])
        scores = [f1(gold, found, label) for label in range(4)]
        each = "  ".join(f"{label} {score:.3f}" for label, score in zip(NAMES, scores))
        right = sum(g == f for g, f in zip(gold, found)) / len(gold)
        print(f"{name}: {len(rows)} sentences, macro-F1 {sum(scores) / 4:.3f} ({each}), accuracy {right:.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
