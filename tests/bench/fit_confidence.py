#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the confidence of assertions and says how well it holds.

fit_confidence.py FEATURES DATA SHEET... [--weights FILE]

FEATURES is build/release/tests/confidence_features, DATA the folder of open data sets, a SHEET
verdicts of draw_assertions.py. A ridge logistic regression on whether an assertion is right in all
parts; the table is of held-out documents, by five-fold cross-validation. --weights writes
import/data/lexicons/confidence.tsv."""

import argparse
import bisect
import collections
import csv
import json
import math
import pathlib
import subprocess
import tempfile

import draw_assertions

FOLDS = 5
RIDGE = 3.0


def features_of(program, arguments):
    run = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def place_of(row):
    return tuple(str(row[part]) for part in
                 ("start", "end", "subject_start", "object_start", "rule", "claim_predicate"))


def read_rows(program, data, sheets):
    verdicts = collections.defaultdict(dict)
    for path in sheets:
        with open(path, encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                right = all(row[part] == "1" for part in draw_assertions.PARTS.values())
                verdicts[row["document"]][place_of(row)] = float(right)
    abstracts = {each["pmcid"]: each for each in draw_assertions.abstracts(data)}
    lost = 0
    with tempfile.TemporaryDirectory() as scratch:
        for document, known in sorted(verdicts.items()):
            kind, name = document.split("/")
            path = data / kind / (name + ".html")
            if kind == "structured_abstracts":
                path = pathlib.Path(scratch) / (name + ".md")
                path.write_text(draw_assertions.as_markdown(abstracts[name]), encoding="utf-8")
            found = {place_of(row): row for row in features_of(program, [path])}
            for place, right in known.items():
                if place not in found:
                    lost += 1
                    continue
                row = found[place]
                yield {"group": document, "right": right, **row}
    print(f"verdicts whose assertion is not made any more: {lost}\n")


def solve(matrix, vector):
    """Gaussian elimination with pivots."""
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, size + 1):
                rows[r][c] -= factor * rows[i][c]
    solution = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(rows[i][c] * solution[c] for c in range(i + 1, size))
        solution[i] = (rows[i][size] - rest) / rows[i][i]
    return solution


def inputs_of(row):
    return {"all": 1.0, **row["features"]}


def log_odds(weights, row):
    return sum(weights.get(name, 0.0) * value for name, value in inputs_of(row).items())


def predicted(weights, row):
    return 1.0 / (1.0 + math.exp(-log_odds(weights, row)))


def fit(rows):
    """Ridge logistic regression by Newton's method; the intercept is not shrunk."""
    names = sorted({name for row in rows for name in inputs_of(row)})
    index = {name: i for i, name in enumerate(names)}
    weights = dict.fromkeys(names, 0.0)
    penalties = [0.01 if name == "all" else RIDGE for name in names]
    for _ in range(12):
        gradient = [-penalty * weights[name] for name, penalty in zip(names, penalties)]
        curvature = [[0.0] * len(names) for _ in names]
        for i, penalty in enumerate(penalties):
            curvature[i][i] = penalty
        for row in rows:
            p = predicted(weights, row)
            given = [(index[name], value) for name, value in inputs_of(row).items()]
            for i, value in given:
                gradient[i] += (row["right"] - p) * value
                for j, other in given:
                    curvature[i][j] += p * (1 - p) * value * other
        for name, step in zip(names, solve(curvature, gradient)):
            weights[name] += step
    return weights


def held_out(rows):
    groups = {group: i % FOLDS for i, group in enumerate(sorted({row["group"] for row in rows}))}
    result = []
    for fold in range(FOLDS):
        weights = fit([row for row in rows if groups[row["group"]] != fold])
        result += [(predicted(weights, row), row) for row in rows if groups[row["group"]] == fold]
    return result


def told_apart(pairs):
    """The area under the curve: how often a right one has the higher value."""
    rights = [p for p, right in pairs if right]
    wrongs = sorted(p for p, right in pairs if not right)
    below = sum(bisect.bisect_left(wrongs, p) + bisect.bisect_right(wrongs, p) for p in rights)
    return below / 2 / len(rights) / len(wrongs)


def reliability(pairs):
    bins = collections.defaultdict(list)
    for p, right in pairs:
        bins[min(int(10 * p), 9)].append((p, right))
    share = sum(right for _, right in pairs) / len(pairs)
    brier = sum((p - right) ** 2 for p, right in pairs) / len(pairs)
    error = sum(abs(sum(p - right for p, right in each)) for each in bins.values()) / len(pairs)
    print(f"{len(pairs)} assertions, {share:.3f} right\n\n"
          "| predicted | mean | observed | n |\n|---|---|---|---|")
    for i in sorted(bins):
        ps, rights = zip(*bins[i])
        print(f"| .{i}-{(i + 1) / 10:.1f} | {sum(ps) / len(ps):.2f} | "
              f"{sum(rights) / len(rights):.2f} | {len(ps)} |")
    print(f"\nECE {error:.3f}, Brier {brier:.3f}; one value for all: {share * (1 - share):.3f}; "
          f"area under the curve {told_apart(pairs):.3f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("sheets", type=pathlib.Path, nargs="+")
    parser.add_argument("--weights", type=pathlib.Path)
    options = parser.parse_args()
    read = list(read_rows(options.features, options.data, options.sheets))
    reliability([(p, row["right"]) for p, row in held_out(read)])
    if options.weights:
        weights = fit(read)
        with open(options.weights, "w", encoding="utf-8") as out:
            print("# feature\tweight", file=out)
            for name, weight in sorted(weights.items()):
                print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
