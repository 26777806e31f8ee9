#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Importing twice changes nothing, and a merge equals an import of all.
. "$(dirname "$0")/stress.sh"

make_documents a 30 1
make_documents b 30 2
cp a/0003.txt b/same-as-in-a.txt
"$program" import a b --db all.db --quiet --jobs 1 >/dev/null
contents all.db >all.txt

"$program" import a b --db all.db --quiet >/dev/null
contents all.db | cmp - all.txt || fail "importing twice changed the graph"

"$program" import a b --db other.db --quiet --jobs 4 >/dev/null
contents other.db | cmp - all.txt || fail "another number of workers gave another graph"

# Of a text that came from two places, the place of the first import is shown.
rm b/same-as-in-a.txt
"$program" import b a --db reversed.db --quiet >/dev/null
contents reversed.db | cmp - all.txt || fail "another order gave another graph"
cp a/0003.txt b/same-as-in-a.txt

"$program" import a --db a.db --quiet >/dev/null
"$program" import b --db b.db --quiet >/dev/null
"$program" merge b.db --db a.db >/dev/null
contents a.db | cmp - all.txt || fail "merging gave another graph than importing"
"$program" verify --db a.db >/dev/null || fail "what was merged is not proved"

"$program" merge b.db --db a.db >/dev/null
contents a.db | cmp - all.txt || fail "merging twice changed the graph"

"$program" export --db all.db -o snapshot.db --format sqlite
contents snapshot.db | cmp - all.txt || fail "the snapshot holds another graph"
