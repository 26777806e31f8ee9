# SPDX-License-Identifier: Apache-2.0
# Sourced by the slow tests: SCRIPT PROGRAM SCRATCH. Everything random is seeded.
set -euo pipefail
program=$1
scratch=$2
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"

fail() {
    echo "$(basename "$0"): $1" >&2
    exit 1
}

# Files of short articles whose sentences share concepts, so that claims meet across documents.
make_documents() {
    local folder=$1 count=$2 seed=$3 i s
    local things=(caffeine noise daylight exercise serotonin sleep stress asthma pollen mood)
    local verbs=("increases" "may reduce" "does not cause" "is associated with" "prevents")
    local sources=("" " (Smith 2020)" ", according to the Sleep Council" ", studies show")
    mkdir -p "$folder"
    RANDOM=$seed
    for ((i = 0; i < count; ++i)); do
        {
            echo "Article $seed-$i"
            echo
            for ((s = 0; s < 20; ++s)); do
                local subject=${things[RANDOM % 10]} verb=${verbs[RANDOM % 5]}
                echo -n "${subject^} $verb ${things[RANDOM % 10]}${sources[RANDOM % 4]}. "
            done
            echo
        } >"$folder/$(printf %04d "$i").txt"
    done
}

# All that a database says, in a form that two databases can be compared in.
contents() {
    "$program" export --format jsonl --db "$1"
    "$program" export --format dot --db "$1"
    "$program" export --format dot --view assertions --db "$1"
    "$program" query --sql 'SELECT document, sentence, outcome, reason, assertions
        FROM sentence_outcomes ORDER BY 1, 2' --format csv --db "$1"
}

# Run a command that must fail with exit code 1 and a message that holds the given words.
expect_failure() {
    local words=$1 code=0
    shift
    "$@" >stdout 2>stderr </dev/null || code=$?
    [ "$code" -eq 1 ] || fail "exit code $code, not 1: $*: $(head -c 300 stderr)"
    grep -qF -- "$words" stderr || fail "no '$words' in the message of: $*: $(head -c 300 stderr)"
}
