#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Build the word lists by which garbled phrases are read.

build_substitutions.py learn PHRASES.tsv [OWN.tsv]            > substitutions.tsv
build_substitutions.py thesaurus WORDNET_DIR WORDS...   > thesaurus.tsv

`learn` aligns garbled and expected phrases of equal length word by word and counts what differs;
of the others it counts what is left when both ends that are known are taken off, where that is one
word of the expected phrase. OWN.tsv adds counted pairs that were written by hand.
`thesaurus` gives, for each word that occurs in the files WORDS, its synonyms and its nearest
relatives in WordNet.
"""
import collections
import hashlib
import re
import sys

NEAR = {"&", "+", "@", "~", "\\", "^"}  # similar, derived, above, below, pertaining, see also


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def pairs(path):
    for line in open(path, encoding="utf-8"):
        garbled, expected = line.rstrip("\n").split("\t")[:2]
        if garbled == "tortured":
            continue
        expected = re.sub(r"\([^)]*\)|\[[^]]*\]|\?+", " ", expected)
        if words(garbled) and words(expected) and words(garbled) != words(expected):
            yield words(garbled), words(expected)


def half(expected):
    return hashlib.md5(" ".join(expected).encode()).digest()[0] & 1


def is_like(a, b):
    """Whether two words are one, or one with another ending."""
    shared = min(len(a), len(b), max(4, max(len(a), len(b)) - 3))
    return a[:shared] == b[:shared]


def without_short_form(garbled, expected):
    """"vital success factor csf": the letters that the expected words begin with, left out."""
    initials = "".join(word[0] for word in expected)
    last = garbled[-1]
    extra = len(garbled) > len(expected) and len(last) > 1 and initials.startswith(last)
    return garbled[:-1] if extra else garbled


def remainder(garbled, expected, seen):
    """What is left of a pair when its ends that are alike or were seen elsewhere are taken off."""

    def known(a, b):
        return is_like(a, b) or (a, b) in seen

    garbled = without_short_form(garbled, expected)
    while len(garbled) > 1 and len(expected) > 1 and known(garbled[0], expected[0]):
        garbled, expected = garbled[1:], expected[1:]
    while len(garbled) > 1 and len(expected) > 1 and known(garbled[-1], expected[-1]):
        garbled, expected = garbled[:-1], expected[:-1]
    return garbled, expected


def counts_of(phrases):
    """How often which word, or row of two or three, was put for which word."""
    counts = collections.Counter()
    for garbled, expected in phrases:
        if len(garbled) == len(expected):
            counts.update((a, b) for a, b in zip(garbled, expected) if a != b)
    seen = set(counts)
    for garbled, expected in phrases:
        if len(garbled) != len(expected):
            rest, meant = remainder(garbled, expected, seen)
            if len(rest) <= 3 and len(meant) == 1 and rest != meant:
                counts[" ".join(rest), meant[0]] += 1
    return counts


def write_counts(counts, file):
    print("# written\tmeant\tcount", file=file)
    for (written, meant), count in sorted(counts.items()):
        print(written, meant, count, sep="\t", file=file)


def learn(path, own):
    counts = counts_of(list(pairs(path)))
    if own:
        for line in open(own, encoding="utf-8"):
            if not line.startswith("#"):
                written, meant, count = line.rstrip("\n").split("\t")
                counts[written, meant] += int(count)
    write_counts(counts, sys.stdout)


def read_wordnet(folder):
    members, links, sets = {}, {}, collections.defaultdict(list)
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(f"{folder}/data.{part}", encoding="ascii"):
            if line.startswith(" "):
                continue
            field = line.split("|")[0].split()
            key = field[2].replace("s", "a"), field[0]
            count = int(field[3], 16)
            forms = [field[4 + 2 * i].lower().split("(")[0] for i in range(count)]
            at = 4 + 2 * count
            links[key] = [
                (field[i + 2].replace("s", "a"), field[i + 1])
                for i in range(at + 1, at + 1 + 4 * int(field[at]), 4)
                if field[i] in NEAR
            ]
            members[key] = [form for form in forms if form.isalpha()]
            for form in members[key]:
                sets[form].append(key)
    return members, links, sets


def lemmas(word):
    """The forms that an inflected word may come from; most of them are no words."""
    yield word
    for ending, base in (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
                         ("ing", "e"), ("ied", "y"), ("er", ""), ("er", "e"), ("ly", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            yield stem + base
            if not base and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def thesaurus(folder, files):
    members, links, sets = read_wordnet(folder)
    wanted = set()
    for path in files:
        for word in words(open(path, encoding="utf-8").read()):
            wanted.update(lemmas(word))
    print("# meant\tsynonyms\trelatives")
    for word in sorted(wanted):
        if len(word) < 3 or word not in sets:
            continue
        synonyms = {form for key in sets[word] for form in members[key]} - {word}
        near = {form for key in sets[word] for to in links[key] for form in members[to]}
        near -= synonyms | {word}
        if synonyms or near:
            print(word, " ".join(sorted(synonyms)), " ".join(sorted(near)), sep="\t")


def main():
    command, *rest = sys.argv[1:]
    if command == "learn":
        learn(rest[0], rest[1] if len(rest) == 2 else None)
    else:
        thesaurus(rest[0], rest[1:])


if __name__ == "__main__":
    main()
