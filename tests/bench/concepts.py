#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores the concepts that `extract --format concepts` finds in a document against gold ones.

concepts.py bc5cdr PROGRAM DATA    diseases and chemicals of the development part (MeSH ids)
concepts.py craft PROGRAM DATA     per ontology, the articles in two halves by name

The vocabulary is made from the training part's mentions and, for bc5cdr, the descriptors of MeSH's
branches of diseases, chemicals and mental disorders with the Disease Ontology's synonyms. Names
that the training part has more often unmarked than marked are left out. A concept counts once a
document. With --misses N the N most frequent misses and false finds are printed."""

import argparse
import collections
import concurrent.futures
import csv
import gzip
import io
import json
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile

NO_NAME = {"", "-1"}


def run(program, vocabulary, text):
    """Rows of (words, type, CURIE) for each mention that is known without doubt."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        found = subprocess.run([program, "extract", "--format", "concepts", "--vocabulary",
                                vocabulary, file.name], capture_output=True, text=True, check=True)
    rows = [line.split("\t") for line in found.stdout.splitlines()]
    return [(words, kind, curie) for _, _, words, _, kind, curie, _ in rows]


def run_all(program, vocabulary, texts):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        return list(workers.map(lambda text: run(program, vocabulary, text), texts))


def write_vocabulary(path, names):
    """One row for each identifier; of a name with several the most frequent holds."""
    of_id = collections.defaultdict(list)
    for name, ids in sorted(names.items()):
        best = min(ids, key=lambda found: (-ids[found], found))
        of_id[best].append(name)
    with open(path, "w", encoding="utf-8") as out:
        for (kind, curie), synonyms in sorted(of_id.items()):
            out.write("\t".join([synonyms[0], kind, curie, "|".join(synonyms[1:])]) + "\n")


def plain(name):
    return name.replace("\t", " ").replace("\n", " ").replace("|", " ").strip()


def names_of(documents):
    """Name -> {(type, CURIE): how often} of the mentions marked."""
    names = collections.defaultdict(collections.Counter)
    for document in documents:
        for text, kind, curie in document["mentions"]:
            if plain(text):
                names[plain(text)][kind, curie] += 1
    return names


def without_common_words(program, path, names, documents):
    """Leaves out what the training part has more often unmarked than marked."""
    marked, seen = collections.Counter(), collections.Counter()
    for document, found in zip(documents, run_all(program, path, [d["text"] for d in documents])):
        gold = {curie for _, _, curie in document["mentions"]}
        for words, _, curie in found:
            seen[words.lower(), curie] += 1
            marked[words.lower(), curie] += curie in gold
    bad = {words for (words, curie), count in seen.items() if 2 * marked[words, curie] < count}
    return {name: ids for name, ids in names.items() if name.lower() not in bad}


def bc5cdr_part(path):
    documents = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            mentions = [(m["text"], m["type"], "MESH:" + m["id"]) for m in record["mentions"]
                        if m["id"] not in NO_NAME]
            wanted = {(kind, "MESH:" + one) for _, kind, ids in mentions
                      for one in ids.removeprefix("MESH:").split("|")}
            documents.append({"text": record["title"] + "\n\n" + record["abstract"] + "\n",
                              "mentions": mentions, "wanted": wanted})
    return documents


def mesh_names(folder):
    """The descriptors of diseases (C, F03) and chemicals (D), with DO's synonyms of the former."""
    names, of_label = {}, {}
    with gzip.open(folder / "mesh2017_tree.txt.gz", "rt", encoding="utf-8") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if len(row) < 3 or not row[0].startswith(("C", "D", "F03")):
                continue
            kind = "Chemical" if row[0].startswith("D") else "Disease"
            names[plain(row[2])] = collections.Counter({(kind, "MESH:" + row[1]): 1})
            label = row[2].lower()
            parts = label.split(", ")
            for form in (label, " ".join(reversed(parts)) if len(parts) == 2 else label):
                of_label[form.removesuffix("s")] = (kind, "MESH:" + row[1])
    with gzip.open(folder / "doid_terms.tsv.gz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            exact = [synonym.removesuffix("[EXACT]")
                     for synonym in (row["synonyms(text[SCOPE];..)"] or "").split("|")
                     if synonym.endswith("[EXACT]")]
            known = [of_label[form.lower().removesuffix("s")] for form in [row["label"], *exact]
                     if form.lower().removesuffix("s") in of_label]
            for name in [row["label"], *exact] if known else []:
                names.setdefault(plain(name), collections.Counter({known[0]: 1}))
    return names


def report(label, gold, found):
    right = sum(len(g & f) for g, f in zip(gold, found))
    wanted, given = sum(map(len, gold)), sum(map(len, found))
    precision, recall = right / max(given, 1), right / max(wanted, 1)
    score = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"{label}\tprecision {precision:.3f}\trecall {recall:.3f}\tF1 {score:.3f}\t"
          f"{wanted} wanted, {given} found")


def print_misses(documents, all_found, count):
    missed, wrong = collections.Counter(), collections.Counter()
    for document, found in zip(documents, all_found):
        curies = {curie for _, _, one in found for curie in split_ids(one)}
        gold = {curie for _, curie in document["wanted"]}
        missed.update({(text.lower(), ids) for text, _, ids in document["mentions"]
                       if not set(split_ids(ids)) & curies})
        wrong.update({(words.lower(), one) for words, _, one in found
                      if one and not set(split_ids(one)) & gold})
    for title, counter in (("missed", missed), ("wrong", wrong)):
        print("\n" + title)
        for (words, ids), times in counter.most_common(count):
            print(f"{times}\t{words}\t{ids}")


def split_ids(ids):
    """Those of a composite mention: "MESH:D1|D2"."""
    prefix, _, rest = ids.partition(":")
    return [f"{prefix}:{one}" for one in rest.split("|")] if rest else []


def measured(options, training, tested, names, kinds):
    with tempfile.TemporaryDirectory() as scratch:
        path = str(pathlib.Path(scratch) / "names.tsv")
        write_vocabulary(path, names)
        write_vocabulary(path, without_common_words(options.program, path, names, training))
        found = run_all(options.program, path, [document["text"] for document in tested])
    for kind in kinds:
        report(kind, [{c for k, c in d["wanted"] if k == kind} for d in tested],
               [{c for _, k, ids in rows if k == kind for c in split_ids(ids)} for rows in found])
    report("all", [{c for _, c in d["wanted"]} for d in tested],
           [{c for _, k, ids in rows if k in kinds for c in split_ids(ids)} for rows in found])
    if options.misses:
        print_misses(tested, [[row for row in rows if row[1] in kinds] for rows in found],
                     options.misses)


def bc5cdr(options):
    training = bc5cdr_part(options.data / "bc5cdr" / "TrainingSet.jsonl.gz")
    tested = bc5cdr_part(options.data / "bc5cdr" / "DevelopmentSet.jsonl.gz")
    names = mesh_names(options.data / "concepts")
    known = {name.lower(): name for name in names}
    for name, ids in names_of(training).items():
        names.pop(known.get(name.lower()), None)
        names[name] = ids
    measured(options, training, tested, names, ["Disease", "Chemical"])


def craft(options):
    folder = options.data / "craft"
    mentions = collections.defaultdict(list)
    with gzip.open(folder / "craft-concepts.tsv.gz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            mentions[row["doc"]].append((row["text"], row["ontology"], row["concept_id"]))
    documents = []
    with tarfile.open(folder / "txt.tar.gz") as archive:
        for member in sorted(archive.getmembers(), key=lambda file: file.name):
            name = pathlib.PurePath(member.name).stem
            if name in mentions:
                text = io.TextIOWrapper(archive.extractfile(member), encoding="utf-8").read()
                documents.append({"text": text, "mentions": mentions[name],
                                  "wanted": {(kind, one) for _, kind, one in mentions[name]}})
    training, tested = documents[0::2], documents[1::2]
    kinds = sorted({kind for document in documents for _, kind, _ in document["mentions"]})
    measured(options, training, tested, names_of(training), kinds)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", choices=["bc5cdr", "craft"])
    parser.add_argument("program")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args()
    csv.field_size_limit(sys.maxsize)
    {"bc5cdr": bc5cdr, "craft": craft}[options.corpus](options)


if __name__ == "__main__":
    main()
