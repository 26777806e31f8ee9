#!/usr/bin/env python3
"""Score the quantities of claimgraph on MeasEval and grobid-quantities.  Standard library only.

Writes the texts, gold.tsv and pred.tsv (document, start, end in bytes, unit) to a folder, ready
for a span scorer, and prints overlap precision, recall and F1 and the share of right units.

A unit is right if the symbol that the program gives is the one that it gives the unit as annotated.
Where nothing is annotated, a bare number or a counted thing is right.

Example
    quantities.py measeval DIR --program build/release/tests/quantity_spans --out /tmp/measeval
    quantities.py grobid DIR --program ...
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from typing import Dict, Iterator, List, NamedTuple, Tuple


class Gold(NamedTuple):
    start: int  # characters
    end: int
    units: Tuple[str, ...]  # as written, and as the annotators name it


Text = Tuple[str, str, List[Gold]]  # name, text, quantities


def read_measeval(folder: pathlib.Path) -> Iterator[Text]:
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            gold = []
            for note in record["annotations"]:
                if note["type"] == "Quantity":
                    unit = note["other"].get("unit")
                    gold.append(Gold(note["start"], note["end"], (unit,) if unit else ()))
            yield record["id"], record["text"], gold


class TeiText:
    """Text of one block, blanks collapsed, with the spans of its outermost measures."""

    def __init__(self, block: ElementTree.Element) -> None:
        self.text = ""
        self.gold: List[Gold] = []
        self.walk(block, False)

    def add(self, text: str) -> None:
        text = re.sub(r"\s+", " ", text or "")
        if self.text.endswith(" ") or not self.text:
            text = text.lstrip(" ")
        self.text += text

    def walk(self, node: ElementTree.Element, inside: bool) -> None:
        measure = node.tag.endswith("measure") and node.get("type") in ("value", "interval", "list")
        start = len(self.text)
        self.add(node.text)
        for child in node:
            self.walk(child, inside or measure)
            self.add(child.tail)
        if measure and not inside:
            self.note(node, start)

    def note(self, node: ElementTree.Element, start: int) -> None:
        text = self.text[start:]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        numbers = [n for n in node.iter() if n.tag.endswith("num")]
        # Dates and units without a number are measures there, quantities nowhere else.
        if not numbers or end <= start:
            return
        units: List[str] = []
        for part in node.iter():
            if part.tag.endswith("measure") and part.get("type") not in ("value", "interval", "list"):
                units += [" ".join("".join(part.itertext()).split()), part.get("unit") or ""]
        self.gold.append(Gold(start, end, tuple(dict.fromkeys(u for u in units if u))))


def read_grobid(folder: pathlib.Path) -> Iterator[Text]:
    for path in sorted(folder.glob("*.xml")):
        root = ElementTree.parse(path).getroot()
        blocks = [n for n in root.iter() if n.tag.split("}")[-1] in ("p", "head", "cell", "item")]
        parents = {child: parent for parent in root.iter() for child in parent}
        number = 0
        for block in blocks:
            above, nested = parents.get(block), False
            while above is not None:
                nested, above = nested or above in blocks, parents.get(above)
            read = TeiText(block)
            if not nested and read.text.strip():
                number += 1
                yield "%s-%03d" % (path.name.split(".training")[0], number), read.text, read.gold


def symbols(program: str, units: List[str]) -> Dict[str, str]:
    done = subprocess.run([program, "--units"], input="\n".join(units) + "\n", text=True,
                          capture_output=True, check=True)
    return dict(zip(units, done.stdout.splitlines()))


def annotated_symbol(unit: str) -> str:
    """The annotators of grobid-quantities join factors with stops and mark exponents."""
    return unit.replace("^", "").replace(".", " ") if "^" in unit else unit


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=["measeval", "grobid"])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--errors", action="store_true", help="print every miss and wrong unit")
    args = parser.parse_args()

    texts = list((read_measeval if args.set == "measeval" else read_grobid)(args.folder))
    folder = args.out / "texts"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text, _ in texts:
        (folder / name).write_text(text, encoding="utf-8", newline="")
    done = subprocess.run([args.program] + [str(folder / name) for name, _, _ in texts],
                          stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit("error: %s ended with %d" % (args.program, done.returncode))
    predicted: Dict[str, List[Tuple[int, int, str]]] = {}
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        f = line.split("\t")
        predicted.setdefault(f[0], []).append((int(f[1]), int(f[2]), f[3]))

    written = sorted({annotated_symbol(u) for _, _, gold in texts for g in gold for u in g.units})
    symbol = symbols(args.program, written) if written else {}
    things = {row.split("\t")[1] for row in
              (pathlib.Path(__file__).parents[2] / "import/data/lexicons/units.tsv")
              .read_text(encoding="utf-8").splitlines()
              if row.split("\t")[2:3] and row.split("\t")[2] in ("subject", "person", "count", "times")}
    right = found = all_gold = all_predicted = 0
    with_unit = with_unit_right = without = without_right = 0
    with open(args.out / "gold.tsv", "w", encoding="utf-8") as gold_file, \
            open(args.out / "pred.tsv", "w", encoding="utf-8") as predicted_file:
        for name, text, gold in texts:
            data = text.encode("utf-8")
            spans = [(len(text[:g.start].encode("utf-8")), len(text[:g.end].encode("utf-8")), g)
                     for g in gold]
            ours = predicted.get(name, [])
            for start, end, g in spans:
                gold_file.write("%s\t%d\t%d\t%s\n" % (name, start, end, "|".join(g.units)))
            for start, end, unit in ours:
                predicted_file.write("%s\t%d\t%d\t%s\n" % (name, start, end, unit))

            def context(start: int, end: int) -> str:
                return "%s[[%s]]%s" % tuple(
                    part.decode("utf-8", "replace").replace("\n", " ")
                    for part in (data[max(0, start - 50):start], data[start:end], data[end:end + 40]))

            all_gold += len(spans)
            all_predicted += len(ours)
            for start, end, unit in ours:
                hits = [g for s, e, g in spans if s < end and start < e]
                right += bool(hits)
                if not hits and args.errors:
                    print("EXTRA   ", context(start, end), "|", unit)
            for start, end, g in spans:
                hits = [p for p in ours if p[0] < end and start < p[1]]
                found += bool(hits)
                if not hits:
                    if args.errors:
                        print("MISSING ", context(start, end), "|", "; ".join(g.units))
                    continue
                wanted = {symbol[annotated_symbol(u)] for u in g.units}
                given = {unit for _, _, unit in hits}
                if g.units:
                    good = bool(wanted & given)
                    with_unit += 1
                    with_unit_right += good
                else:
                    good = any(not unit or unit in things for unit in given)
                    without += 1
                    without_right += good
                if not good and args.errors:
                    print("UNIT    ", context(start, end), "|", sorted(wanted), "given", sorted(given))
    precision, recall = right / max(1, all_predicted), found / max(1, all_gold)
    print("spans (overlap): gold %d predicted %d precision %.4f recall %.4f F1 %.4f"
          % (all_gold, all_predicted, precision, recall, f1(precision, recall)))
    print("units of the matched: %d of %d annotated right (%.4f); %d of %d without (%.4f); all %.4f"
          % (with_unit_right, with_unit, with_unit_right / max(1, with_unit), without_right, without,
             without_right / max(1, without),
             (with_unit_right + without_right) / max(1, with_unit + without)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
