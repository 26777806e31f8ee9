#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws anaphors that assertions are made of, with what they were resolved to, to be read and judged.

  anaphors.py draw PROGRAM DATA_DIR SEED COUNT [READ ...] > texts
                            half from web pages, half from abstracts; without abstracts that the sheets
                            or lists READ name in their first column
  anaphors.py score SHEET                                   figures of a sheet with verdicts

An anaphor is a subject or object that is a pronoun of the third person or a demonstrative, "this
N" and the like, or "the N" where N is of data/lexicons/class_nouns.tsv and has no complement.
Verdicts: right, wrong (of those resolved); open (left so, a noun phrase names it), event (left so,
nothing names it but a clause), none (left so, and no anaphor: "it rains", "the brain", "those
who", "this is a trial", which points at the document as "this trial" does).
"""

import collections
import gzip
import json
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

PERSONAL = {"it", "they", "them", "he", "she", "him", "her", "itself", "themselves"}
DEMONSTRATIVE = {"this", "these", "such"}
LISTS = pathlib.Path(__file__).parents[2] / "import/data/lexicons"
CLASS_NOUNS = {row[0] for row in map(lambda line: line.split("\t"),
                                     (LISTS / "class_nouns.tsv").read_text().splitlines()[1:])
               if row[2:] and row[2]}
# "This study" points at the document, "this year" at its time.
DEICTIC = {line.split("\t")[0] for name in ("study_nouns", "time_nouns")
           for line in (LISTS / (name + ".tsv")).read_text().splitlines()[1:]} | {"studies", "analyses", "protocol"}
ABSTRACTS = 400


def kind_of(mention):
    words = re.sub(r"[^\w\s-]", "", mention.lower()).split()
    if len(mention) > 1 and mention.isupper():
        return None  # "HE", "IT" are abbreviations
    if len(words) == 1:
        return ("pronoun" if words[0] in PERSONAL
                else "demonstrative" if words[0] in DEMONSTRATIVE else None)
    if not words or words[0] not in DEMONSTRATIVE | {"that", "those", "the"} or set(words) & {"of", "in", "for", "to"}:
        return None
    head = words[-1]
    singular = {head, head[:-1], head[:-2], head[:-3] + "y"} if head.endswith("s") else {head}
    if words[0] != "the":
        return None if singular & DEICTIC else "this-noun"
    return "the-noun" if singular & CLASS_NOUNS and len(words) == 2 else None


def write_inputs(data, folder, chance):
    for page in sorted((data / "html_pages").glob("*.html")):
        if "expected" not in page.name:
            (folder / page.name).symlink_to(page.resolve())
    with gzip.open(data / "structured_abstracts/abstracts_open.jsonl.gz", "rt") as file:
        records = [json.loads(line) for line in file]
    for record in chance.sample(records, ABSTRACTS):
        parts = ["# " + record["title"]]
        for section in record["sections"]:
            parts += ["## " + (section["heading"] or "Abstract"), section["text"]]
        (folder / (record["pmcid"] + ".md")).write_text("\n\n".join(parts) + "\n")


MENTIONS = """
SELECT d.path, a.{end}_begins, a.{end}_ends, a.{end}_antecedent_begins, a.{end}_antecedent_ends,
       s.begins, s.ends, d.text, k.name
FROM assertions a JOIN documents d ON d.id = a.document JOIN sentences s ON s.id = a.sentence
JOIN claims c ON c.id = a.claim
JOIN concepts k ON k.id = CASE WHEN a.reversed = {reversed} THEN c.subject ELSE c.object END
WHERE a.{end}_begins IS NOT NULL"""


def read_anaphors(database):
    found = {}
    for end, is_reversed in (("subject", 0), ("object", 1)):
        for row in sqlite3.connect(database).execute(MENTIONS.format(end=end, reversed=is_reversed)):
            path, begins, ends, *_ = row
            kind = kind_of(row[7].encode()[begins:ends].decode())
            if kind:
                case = found.setdefault((pathlib.Path(path).name, begins, ends),
                                        (kind, *row[5:8], [], []))
                if row[3] is not None and (row[3], row[4]) not in case[4]:
                    case[4].append((row[3], row[4]))
                if row[8] not in case[5]:
                    case[5].append(row[8])
    return found


def print_case(number, key, case):
    kind, sentence, sentence_end, text, antecedents, names = case
    text = text.encode()
    before, mention, after = (text[max(0, sentence - 700):key[1]].decode(errors="ignore"),
                              text[key[1]:key[2]].decode(),
                              text[key[2]:sentence_end].decode())
    resolved = [text[begin:end].decode() for begin, end in antecedents]
    print("\t".join(map(str, ("##", number, *key, kind,
                              " ".join(f"{begin}-{end}" for begin, end in antecedents)))))
    print("  TITLE " + text[:150].decode(errors="ignore").split("\n")[0])
    print("  " + " ".join(before.split()) + " [[" + mention + "]]" + after.replace("\n", " "))
    print(f"  => {resolved} concept {names}\n")


def draw(program, data, seed, count, *read):
    known = {line.split("\t")[0] for sheet in read
             for line in pathlib.Path(sheet).read_text().splitlines()}
    chance = random.Random(int(seed))
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "in"
        folder.mkdir()
        write_inputs(pathlib.Path(data), folder, chance)
        database = pathlib.Path(temporary) / "claims.db"
        subprocess.run([program, "import", folder, "--db", database, "--quiet"], check=True,
                       stdout=subprocess.DEVNULL)
        found = read_anaphors(database)
    pages = sorted(key for key in found if key[0].endswith(".html"))
    abstracts = sorted(key for key in found if not key[0].endswith(".html") and key[0] not in known)
    drawn = (chance.sample(pages, int(count) // 2) + chance.sample(abstracts, (int(count) + 1) // 2))
    print("pool", len(pages), len(abstracts),
          collections.Counter((k[0].endswith(".html"), v[0], bool(v[4])) for k, v in found.items()))
    for number, key in enumerate(drawn, 1):
        print_case(number, key, found[key])


def score(sheet):
    rows = [line.split("\t") for line in pathlib.Path(sheet).read_text().splitlines()[1:]]
    counts = collections.Counter((row[3], row[5]) for row in rows)
    for kind in ["all"] + sorted({row[3] for row in rows}):
        of = {v: sum(n for (k, verdict), n in counts.items() if verdict == v and kind in ("all", k))
              for v in ("right", "wrong", "open", "event", "none")}
        resolved = of["right"] + of["wrong"]
        anaphors = resolved + of["open"] + of["event"]
        print(f"{kind:14} {of}  precision {of['right'] / max(1, resolved):.3f}  resolved "
              f"{resolved / max(1, anaphors):.3f} of {anaphors} anaphors, "
              f"{resolved / max(1, anaphors - of['event']):.3f} of those that a noun phrase names")


if __name__ == "__main__":
    {"draw": draw, "score": score}[sys.argv[1]](*sys.argv[2:])
