#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn files of the *SEM 2012 task on negation (CD-SCO) into the lines that scope_bench reads.

Example
    zcat SEM-2012-*training*.txt.gz | cdsco_to_jsonl.py > training.jsonl && scope_bench training.jsonl

Cues inside a word ("un" of "unpleasant") become cues of their letters. Each word of a scope is a
scope of its own, because the scopes have gaps; so "whole scopes" says nothing here.
"""

import itertools
import json
import sys

FIRST_NEGATION = 7  # column; then three columns a negation: cue, scope, event
CLOSING = set(".,;:?!)") | {"n't", "'s", "'m", "'re", "'ve", "'ll", "'d"}


def sentences(lines):
    rows = (line.rstrip("\n").split("\t") for line in lines if line.strip())
    for _, sentence in itertools.groupby(rows, key=lambda row: row[:2]):
        yield list(sentence)


def record(rows):
    text, starts = "", []
    for row in rows:
        word = row[3].replace("``", '"').replace("''", '"')
        if text and word not in CLOSING and not text.endswith("("):
            text += " "
        starts.append(len(text))
        text += word
    cues, scopes = [], []
    for column in range(FIRST_NEGATION, len(rows[0]) - 2, 3):
        for row, start in zip(rows, starts):
            for part, out in ((row[column], cues), (row[column + 1], scopes)):
                if part != "_":
                    at = start + max(row[3].find(part), 0)
                    out.append({"type": "negation", "ref": str(column), "id": str(column),
                                "start": at, "end": at + len(part)})
    return {"id": rows[0][0] + ":" + rows[0][1], "text": text, "cues": cues, "scopes": scopes}


for rows in sentences(sys.stdin):
    print(json.dumps(record(rows)))
