#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn SciClaim's graphs into a case of eval/score_claims.py.

  sciclaim_gold.py DATA_DIR CASE_DIR

DATA_DIR holds the sciclaim_*.jsonl files. CASE_DIR gets article.txt, one sentence a paragraph, and
gold.jsonl: each pair of arg0 and arg1 that an association joins is a claim. Its association is that
of the scheme's attributes; an association without one (a bare increase, "has") is descriptive. The
predicate is a guess from the same attributes: score the level "pair".
"""

import json
import pathlib
import sys

LABELS = (("causation", "causal"), ("indicates", "predictive"), ("correlation", "correlational"),
          ("comparison", "comparative"))
PREDICATES = {"correlational": "associated_with", "predictive": "predicts",
              "comparative": "greater_than", "descriptive": "other"}


def text_of(record, entity):
    """The entity as it stands in the text, blanks as there."""
    at, spans = 0, []
    for token in record["tokens"]:
        start = record["text"].index(token, at)
        at = start + len(token)
        spans.append((start, at))
    return record["text"][spans[entity["start"]][0]:spans[entity["end"] - 1][1]]


def label_of(attributes):
    return next((label for name, label in LABELS if name in attributes), "descriptive")


def predicate_of(label, attributes):
    if label != "causal":
        return PREDICATES[label]
    return "increases" if "sign+" in attributes else "decreases" if "sign-" in attributes else "affects"


def claims(record):
    for index, entity in enumerate(record["entities"]):
        if entity["type"] != "association":
            continue
        ends = {role: [r["tail"] for r in record["relations"] if r["head"] == index and r["type"] == role]
                for role in ("arg0", "arg1")}
        attributes = {a["type"] for a in record["attributes"] if a["entity"] == index}
        label = label_of(attributes)
        for first in ends["arg0"]:
            for second in ends["arg1"]:
                if "association" in (record["entities"][first]["type"], record["entities"][second]["type"]):
                    continue  # an association of associations: both are claims of their own
                yield {"quote": record["text"], "start": -1, "end": -1,
                       "subject": text_of(record, record["entities"][first]),
                       "predicate": predicate_of(label, attributes),
                       "object": text_of(record, record["entities"][second]),
                       "polarity": "affirmed", "certainty": "certain", "association": label,
                       "attribution": "author", "basis": "none", "concepts": {}, "essential": True,
                       "note": ""}


def main(data, case):
    records = [json.loads(line) for path in sorted(pathlib.Path(data).glob("sciclaim_*.jsonl"))
               for line in path.read_text().splitlines()]
    for record in records:  # the CORD-19 part has tokens only
        record.setdefault("text", " ".join(record["tokens"]))
    case = pathlib.Path(case)
    case.mkdir(parents=True, exist_ok=True)
    (case / "article.txt").write_text("\n\n".join(record["text"] for record in records) + "\n")
    with open(case / "gold.jsonl", "w") as gold:
        count = 0
        for record in records:
            for claim in claims(record):
                count += 1
                gold.write(json.dumps({"id": f"C{count}", **claim}) + "\n")
    print(f"{len(records)} sentences, {count} claims")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
