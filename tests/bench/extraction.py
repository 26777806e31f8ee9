# SPDX-License-Identifier: Apache-2.0
"""What the scripts of this folder share: the program run over sentences, and scores."""

import collections
import json
import subprocess


def records(program, text, *options):
    """The assertions of a text, as `extract` prints them."""
    done = subprocess.run([program, "extract", *options, "-"], input=text, text=True,
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def of_sentences(program, sentences):
    """One list of assertions a sentence; offsets count within it."""
    lines = "".join(" ".join(sentence.split("\n")) + "\n" for sentence in sentences)
    found = collections.defaultdict(list)
    for record in records(program, lines, "--lines"):
        found[record["sentence_index"]].append(record)
    return [found[index] for index in range(len(sentences))]


def f1(gold, found, label):
    hits = sum(g == f == label for g, f in zip(gold, found))
    return 2 * hits / max(1, gold.count(label) + found.count(label))


def report_binary(name, gold, found):
    hits = sum(g and f for g, f in zip(gold, found))
    precision, recall = hits / max(1, sum(found)), hits / max(1, sum(gold))
    print(f"{name}: {len(gold)} sentences, {sum(gold)} positive, precision {precision:.3f}, "
          f"recall {recall:.3f}, F1 {f1(gold, found, True):.3f}")
