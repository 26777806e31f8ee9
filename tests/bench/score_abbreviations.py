#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Precision and recall of abbreviation definitions.

score_abbreviations.py BENCH GOLD.jsonl.gz [--errors]    BENCH is build/release/tests/abbreviation_bench
"""
import gzip
import json
import subprocess
import sys

records = [json.loads(line) for line in gzip.open(sys.argv[2], "rt", encoding="utf-8")]
lines = [(r["title"] + "  " + r["abstract"]).replace("\n", " ") for r in records]
output = subprocess.run([sys.argv[1]], input=("\n".join(lines) + "\n").encode(),
                        capture_output=True, check=True)
found = set()
for row in output.stdout.decode().split("\n")[:-1]:
    number, brief, full = row.split("\t")
    found.add((int(number), brief, " ".join(full.split()).lower()))
gold = {(i, p["short"], " ".join(p["long"].split()).lower()) for i, r in enumerate(records) for p in r["pairs"]}
right = len(found & gold)
print(f"found {len(found)}, gold {len(gold)}, right {right}: "
      f"precision {right / len(found):.3f}, recall {right / len(gold):.3f}")
if "--errors" in sys.argv:
    for label, rows in (("wrong", found - gold), ("missed", gold - found)):
        for row in sorted(rows):
            print(label, *row, sep="\t")
