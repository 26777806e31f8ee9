#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A bad input is named and refused, and the good ones of the same call are imported.
. "$(dirname "$0")/stress.sh"

echo "Caffeine reduces sleep." >good.txt
: >empty.txt
truncate -s 1G zeros.txt
head -c 100000 /dev/urandom >binary.txt
printf 'Caffeine reduces sleep, says the caf\xc3' >cut.txt
mkdir -p loop/inside
ln -s .. loop/inside/again
echo "Noise increases stress." >loop/noise.txt
printf '<div>%.0s' {1..100000} >deep.html
echo '<p>Noise causes stress.</p>' >>deep.html
printf 'Caffeine may reduce sleep, and noise increases stress, %.0s' {1..900000} >line.txt
echo "Pollen causes asthma." >unreadable.txt
chmod 000 unreadable.txt

for bad in empty.txt zeros.txt binary.txt missing.txt; do
    rm -f one.db*
    expect_failure "$bad" timeout 60 "$program" import "$bad" good.txt --db one.db --quiet
    [ "$(wc -l <stderr)" -eq 1 ] || fail "$bad: more than one line: $(cat stderr)"
    "$program" query sleep --db one.db --format csv | grep -q caffeine ||
        fail "$bad: the good file was not imported"
done
if [ "$(id -u)" -ne 0 ]; then
    expect_failure unreadable.txt "$program" import unreadable.txt good.txt --db two.db --quiet
fi

# What these give is up to the reader; that they end in time, in order, is not.
for odd in cut.txt loop deep.html line.txt; do
    code=0
    timeout 120 "$program" import "$odd" good.txt --db odd.db --quiet >stdout 2>stderr || code=$?
    [ "$code" -le 1 ] || fail "$odd: exit code $code: $(head -c 300 stderr)"
    [ "$code" -eq 0 ] || grep -qF "$odd" stderr || fail "$odd: failed without its name"
done
"$program" verify --db odd.db >verified || fail "odd inputs: $(head -5 verified)"

# Files that are no databases, and places that cannot be written.
expect_failure "good.txt" "$program" info --db good.txt
expect_failure "missing.db" "$program" info --db missing.db
expect_failure "no/such" "$program" import good.txt --db no/such/place.db
expect_failure "no/such" "$program" export --db one.db -o no/such/place.dot
if [ -w /dev/full ]; then
    code=0
    "$program" export --db one.db --format dot >/dev/full 2>stderr || code=$?
    [ "$code" -eq 1 ] && grep -q "standard output" stderr || fail "a full disk went unnoticed"
fi
"$program" export --db odd.db --format jsonl 2>stderr | head -c 1 >/dev/null || true
[ ! -s stderr ] || fail "a closed pipe was complained of: $(cat stderr)"

head -c 2000 one.db >broken.db
code=0
"$program" verify --db broken.db >stdout 2>stderr || code=$?
[ "$code" -eq 1 ] || fail "a cut database: exit code $code"
chmod 644 unreadable.txt
