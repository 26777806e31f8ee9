#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How strongly sentences are worded: macro-F1 of the four-way causal-language label.

  claim_strength.py PROGRAM DATA_DIR

DATA_DIR holds causal_language, press_release_causal and insciout. A sentence has the strongest label
of its main statements, or, where those say none, of what stands in relative clauses and participles
("an infection caused by a virus is linked to Y" is about the link); after Yu et al. 2019: 3 causal
and unhedged, 2 causal and hedged, 1 correlational, predictive or comparative, 0 none of these. What
is denied counts by its words. A condition, and a finding that "suggests" or "indicates" a statement,
leave the statement's own words as strong as they are: those schemes call conditional what "may"
happen. The same rules for all three sets.

The schemes part over one word: what "can" happen is direct in the first two and conditional in
insciout, whose code 5 is "can cause". The second figure of a set reads "can" as the set does. The rows
below a figure tell how many sentences with a label were found as none, correlational, conditional, direct.
"""

import bisect
import gzip
import json
import pathlib
import subprocess
import sys

from extraction import f1, of_sentences

NAMES = ("none", "correlational", "conditional", "direct")
INFERENCE = ("suggest", "indicat", "imply", "implie")
CAN = {"can", "can be", "able to", "capable of"}
DIRECT_CAN = {"causal_language", "press_release_causal"}
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


def is_hedged(record, can_is_direct):
    cues = [c["text"].lower() for c in record["cues"] if c["axis"] == "certainty"]
    if can_is_direct and record["certainty"] == "possible" and cues and CAN.issuperset(cues):
        return False
    return (record["certainty"] not in ("certain", "conditional")
            and not any(cue.startswith(INFERENCE) for cue in cues))


def strength(record, can_is_direct=False):
    if record["association"] == "causal":
        return 2 if is_hedged(record, can_is_direct) else 3
    return 1 if record["association"] in ("correlational", "predictive", "comparative") else 0


def trees(program, sentences):
    """One list of (start, index of the head or -1, relation) a sentence, as `parse` prints them."""
    lines = "".join(" ".join(sentence.split("\n")) + "\n" for sentence in sentences)
    done = subprocess.run([program, "parse", "--lines", "-"], input=lines, text=True,
                          stdout=subprocess.PIPE, check=True)
    found = []
    for line in done.stdout.splitlines():
        columns = line.split("\t")
        if line.startswith("# text"):
            found.append([])
        elif len(columns) == 10 and columns[0].isdigit():
            misc = dict(pair.split("=") for pair in columns[9].split("|") if "=" in pair)
            start = int(misc["Start"]) if "Start" in misc else found[-1][-1][0]
            found[-1].append((start, int(columns[6]) - 1, columns[7]))
    return found


def is_aside(record, tree):
    """Whether the relation stands in a clause that modifies a noun."""
    at = bisect.bisect_right([start for start, _, _ in tree], record["relation"]["start"]) - 1
    for _ in tree:
        if at < 0 or tree[at][2].split(":")[0] == "acl":
            return at >= 0
        at = tree[at][1]
    return False


def label(records, tree, can_is_direct=False):
    def strongest(some):
        return max((strength(record, can_is_direct) for record in some), default=0)

    return strongest(r for r in records if not is_aside(r, tree)) or strongest(records)


def report(name, gold, found):
    scores = [f1(gold, found, value) for value in range(4)]
    each = "  ".join(f"{each} {score:.3f}" for each, score in zip(NAMES, scores))
    right = sum(g == f for g, f in zip(gold, found)) / len(gold)
    print(f"{name}: {len(gold)} sentences, macro-F1 {sum(scores) / 4:.3f} ({each}), accuracy {right:.3f}")
    for value, label in enumerate(NAMES):
        row = [sum(g == value and f == other for g, f in zip(gold, found)) for other in range(4)]
        print(f"    {label:13} found as", *row)


def main(program, data):
    for name, rows in read_sets(pathlib.Path(data)):
        sentences = [sentence for sentence, _ in rows]
        gold = [label for _, label in rows]
        read = list(zip(of_sentences(program, sentences), trees(program, sentences), strict=True))
        report(name, gold, [label(records, tree) for records, tree in read])
        if name in DIRECT_CAN:
            report(name + ', "can" as direct', gold, [label(*sentence, True) for sentence in read])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
