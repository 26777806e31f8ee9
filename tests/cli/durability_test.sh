#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# An import killed at any moment leaves whole documents, and going on gives what a clean import does.
. "$(dirname "$0")/stress.sh"

make_documents articles 200 1
"$program" import articles --db clean.db --quiet >/dev/null
contents clean.db >clean.txt
"$program" export --format jsonl --db clean.db | sort >clean.jsonl

RANDOM=7
for round in 1 2 3 4 5 6 7 8 9 10; do
    rm -f killed.db*
    "$program" import articles --db killed.db --quiet --jobs 2 >/dev/null 2>&1 &
    process=$!
    sleep "0.$(printf %03d $((RANDOM % 400)))"
    kill -9 "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true

    # Killed before its tables were there, a database is empty; else it opens.
    if [ -s killed.db ] && ! "$program" info --db killed.db >/dev/null 2>message; then
        grep -qF "an empty database" message || fail "round $round: $(cat message)"
    elif [ -s killed.db ]; then
        "$program" query --sql 'SELECT DISTINCT document FROM sentence_outcomes' --format csv \
            --db killed.db | tail -n +2 | tr -d '\r' >documents
        "$program" export --format jsonl --db killed.db | sort >killed.jsonl
        if [ -s documents ]; then
            "$program" verify --db killed.db >verified || fail "round $round: $(tail -1 verified)"
            grep -F -f documents clean.jsonl | cmp -s - killed.jsonl ||
                fail "round $round: a document is there in part"
        fi
    fi
    "$program" import articles --db killed.db --quiet >/dev/null
    contents killed.db | cmp - clean.txt || fail "round $round: going on gave another graph"
done

# Two imports at once take turns, one document at a time.
"$program" import articles --db shared.db --quiet >/dev/null &
first=$!
"$program" import articles --db shared.db --quiet >/dev/null || fail "the second of two failed"
wait "$first" || fail "the first of two failed"
contents shared.db | cmp - clean.txt || fail "two imports at once gave another graph"

# An import that is asked to stop ends in order.
code=0
"$program" import articles --db stopped.db --quiet --jobs 1 >/dev/null 2>&1 &
process=$!
sleep 0.1
kill -TERM "$process" 2>/dev/null || true
wait "$process" || code=$?
[ "$code" -eq 143 ] || [ "$code" -eq 0 ] || fail "exit code $code of an import asked to stop"
"$program" import articles --db stopped.db --quiet >/dev/null
contents stopped.db | cmp - clean.txt || fail "going on after a stop gave another graph"
