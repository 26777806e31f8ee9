#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Claims against four open sets whose schemes are not ours.

  open_sets.py PROGRAM DATA_DIR

medline_claims       sentences that an abstract's authors conclude: found where one says more than a
                     property or a report, by its association
causal_news          sentences that hold a cause and an effect: found where an assertion is causal;
                     pairs: found where the ends of an assertion overlap cause and effect
because              pairs of cause and effect, likewise, in whole documents
evidence_inference   what the evidence says of the outcome: increased, decreased, no difference
"""

import csv
import gzip
import json
import pathlib
import re
import sys

from extraction import f1, of_sentences, records, report_binary

ASSOCIATED = ("causal", "correlational", "predictive", "comparative")
RISE, FALL = ("increases", "greater_than"), ("decreases", "less_than", "prevents")
NO_DIFFERENCE = "no significant difference"
LONGEST_EVIDENCE = 400  # characters; longer evidence is a table
TAG = re.compile(r"</?(?:ARG[01]|SIG\d)>")


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


def relates(record, cause, effect):
    """Whether an assertion's ends overlap lists of spans for cause and effect, either way round."""
    if not record["object"]:
        return False
    ends = [(record[end]["start"], record[end]["end"]) for end in ("subject", "object")]
    return any(all(any(overlaps(end, span) for span in spans) for end, spans in zip(ends, order))
               for order in ((cause, effect), (effect, cause)))


def is_causal(record):
    return record["association"] == "causal"


def report_pairs(name, pairs):
    """pairs: (assertions, spans of the cause, spans of the effect)"""
    related = [[r for r in found if relates(r, cause, effect)] for found, cause, effect in pairs]
    any_claim = sum(map(bool, related))
    causal = sum(any(map(is_causal, each)) for each in related)
    print(f"{name}: {len(pairs)} pairs, related {any_claim / len(pairs):.3f}, "
          f"related as causal {causal / len(pairs):.3f}")


def medline_claims(program, folder):
    with gzip.open(folder / "train.jsonl.gz", "rt") as file:
        abstracts = [json.loads(line) for line in file]
    sentences = [s for abstract in abstracts for s in abstract["sentences"]]
    gold = [label == 1 for abstract in abstracts for label in abstract["labels"]]
    found = [any(r["association"] in ASSOCIATED for r in each)
             for each in of_sentences(program, sentences)]
    report_binary("medline_claims", gold, found)


def marked_spans(marked):
    """The spans of ARG0 and ARG1 in the text without its marks."""
    spans, opened, plain, at = {"ARG0": [], "ARG1": []}, {}, 0, 0
    for tag in TAG.finditer(marked):
        plain += tag.start() - at
        at = tag.end()
        name = tag.group().strip("</>")
        if not tag.group().startswith("</"):
            opened[name] = plain
        elif name in spans and name in opened:
            spans[name].append((opened[name], plain))
    return spans["ARG0"], spans["ARG1"]


def causal_news(program, folder):
    with open(folder / "V2_train_subtask1.csv", encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if "\n" not in row["text"]]
    found = of_sentences(program, [row["text"] for row in rows])
    report_binary("causal_news", [row["label"] == "1" for row in rows],
                  [any(map(is_causal, each)) for each in found])
    with gzip.open(folder / "V2_train_subtask2.csv.gz", "rt", encoding="utf-8-sig") as file:
        marked = [row["text_w_pairs"] for row in csv.DictReader(file)
                  if "<ARG0>" in row["text_w_pairs"] and "\n" not in row["text_w_pairs"]]
    found = of_sentences(program, [TAG.sub("", text) for text in marked])
    report_pairs("causal_news", [(each, *marked_spans(text)) for each, text in zip(found, marked)])


def because_events(annotations):
    """The spans of cause and effect of each event of a brat file."""
    spans = {}
    for line in annotations.splitlines():
        if line.startswith("T"):
            key, where, _ = line.split("\t", 2)
            spans[key] = [tuple(map(int, part.split())) for part in where.split(" ", 1)[1].split(";")]
    for line in annotations.splitlines():
        if line.startswith("E"):
            roles = dict(part.split(":") for part in line.split("\t")[1].split())
            if "Cause" in roles and "Effect" in roles:
                yield spans.get(roles["Cause"], []), spans.get(roles["Effect"], [])


def because(program, folder):
    pairs = []
    for path in sorted(folder.glob("*/*.ann")):
        found = records(program, path.with_suffix(".txt").read_text())
        pairs += [(found, cause, effect) for cause, effect in because_events(path.read_text())]
    report_pairs("because", pairs)


def says(record, predicates, level):
    """Whether an assertion says so by its predicate or by the level of one of its ends."""
    ends = [record[end] for end in ("subject", "object") if record[end]]
    return record["predicate"] in predicates or any(
        end.get("aspect", "").split(" ")[0] == level for end in ends)


def direction(assertions):
    if any(r["polarity"] != "affirmed" or r["predicate"] == "equal_to" for r in assertions):
        return NO_DIFFERENCE
    for predicates, level, label in ((RISE, "increased", "significantly increased"),
                                     (FALL, "decreased", "significantly decreased")):
        if any(says(r, predicates, level) for r in assertions):
            return label
    return "none found"


def evidence_inference(program, folder):
    with gzip.open(folder / "ei_train.jsonl.gz", "rt") as file:
        prompts = [json.loads(line) for line in file]
    rows = {(a["evidence"], a["label"]) for prompt in prompts for a in prompt["annotations"]
            if a["evidence"] and "\n" not in a["evidence"] and len(a["evidence"]) <= LONGEST_EVIDENCE}
    texts, gold = zip(*sorted(rows))
    found = [direction(each) for each in of_sentences(program, texts)]
    each = ", ".join(f"{label} {f1(gold, found, label):.3f}" for label in sorted(set(gold)))
    right = sum(g == f for g, f in zip(gold, found)) / len(gold)
    print(f"evidence_inference: {len(gold)} statements, accuracy {right:.3f}, F1: {each}; "
          f"no direction in {found.count('none found')}")


def main(program, data):
    for read in (medline_claims, causal_news, because, evidence_inference):
        read(program, pathlib.Path(data) / read.__name__)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
