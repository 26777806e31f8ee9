#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many garbled phrases are read, by substitutions learned from others.

spun_phrases.py PHRASES.tsv SPUN_BENCH CLAIMGRAPH_SUBSTITUTIONS [--learn 0|1] [--within] [--rows FILE]

The phrases whose expected phrase falls into one half teach substitutions, those of the other half
are read; their expected phrases are the vocabulary, beside the one compiled in. Recall is over all
phrases of that half, whatever their length, at the least certainty that gives the precision. With
--within the learning half is read instead, each fifth by what the others teach: costs and weights
are chosen on that, the other half is for the figure.
"""
import argparse
import hashlib
import pathlib
import subprocess
import sys
import tempfile

TRAINING = pathlib.Path(__file__).parents[2] / "import" / "data" / "training"
sys.path.insert(0, str(TRAINING))
import build_substitutions as build  # noqa: E402

folds = 5


def fold(expected):
    return hashlib.md5(" ".join(expected).encode()).digest()[1] % folds


def rows_read(options, taught, tested):
    """What the bench says of the tested phrases, with substitutions learned from the taught."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        learned, packed = folder / "learned.tsv", folder / "substitutions.bin"
        vocabulary = folder / "vocabulary.tsv"
        with open(learned, "w", encoding="utf-8") as file:
            build.write_counts(build.counts_of(taught), file)
        with open(packed, "wb") as file:
            lists = [learned, TRAINING / "thesaurus.tsv"]
            subprocess.run([options.pack, *lists], check=True, stdout=file)
        names = sorted({" ".join(expected) for _, expected in options.named})
        vocabulary.write_text("".join(name + "\n" for name in names), encoding="utf-8")
        phrases = "".join(f"{' '.join(a)}\t{' '.join(b)}\n" for a, b in tested)
        bench = [options.bench, "phrases", vocabulary, packed]
        run = subprocess.run(bench, check=True, input=phrases, capture_output=True, text=True)
        return run.stdout.splitlines()


def recall_at(precision, readings, phrases):
    """The most recall with so much precision, and the least evidence that gives it."""
    best, right = (0.0, None), 0
    for taken, (evidence, is_right) in enumerate(readings, 1):
        right += is_right
        last = taken == len(readings) or readings[taken][0] < evidence
        if last and right >= precision * taken:
            best = right / phrases, evidence
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("phrases")
    parser.add_argument("bench")
    parser.add_argument("pack")
    parser.add_argument("--learn", type=int, choices=(0, 1), default=0)
    parser.add_argument("--within", action="store_true", help="test folds of the learning half")
    parser.add_argument("--rows", help="where to write the readings")
    options = parser.parse_args()
    halves = [], []
    for pair in build.pairs(options.phrases):
        halves[build.half(pair[1])].append(pair)
    taught, options.named = halves[options.learn], halves[1 - options.learn]
    if options.within:
        options.named, rows = taught, []
        for part in range(folds):
            others = [pair for pair in taught if fold(pair[1]) != part]
            rows += rows_read(options, others, [p for p in taught if fold(p[1]) == part])
    else:
        rows = rows_read(options, taught, options.named)
    if options.rows:
        pathlib.Path(options.rows).write_text("\n".join(rows) + "\n", encoding="utf-8")
    cells = [row.split("\t") for row in rows]
    readings = sorted(((float(c[0]), c[14] == "right") for c in cells if c[0] != "none"), reverse=True)
    right = sum(is_right for _, is_right in readings)
    print(f"{len(rows)} phrases, {len(readings)} read, {right} right")
    for precision in (0.97, 0.965, 0.95, 0.9):
        recall, evidence = recall_at(precision, readings, len(rows))
        print(f"recall {recall:.3f} at precision {precision} (evidence {evidence})")
    for evidence in (3.6, 1.1, -1.4):
        taken = [r for e, r in readings if e >= evidence]
        print(f"evidence {evidence}: recall {sum(taken) / len(rows):.3f}, "
              f"precision {sum(taken) / max(1, len(taken)):.3f}")


if __name__ == "__main__":
    main()
