#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Build claimgraph, read articles with it and show what they claim: ./run.sh [ARTICLE...]
set -euo pipefail

if [ "${1-}" = --help ] || [ "${1-}" = -h ]; then
    echo "Usage: ./run.sh [ARTICLE...]"
    echo "Builds claimgraph, imports the articles (text, Markdown or HTML; the samples by default)"
    echo "into out/claims.db, draws out/claims.dot and out/claims.svg, and prints their claims."
    exit 0
fi

# Articles are named from where the caller stands; everything else happens in the project.
articles=()
for article in "$@"; do
    articles+=("$(realpath -m -- "$article")")
done
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
[ ${#articles[@]} -gt 0 ] || articles=(tests/samples)

. .ci/setup.sh
echo "Building claimgraph (a few minutes the first time) ..." >&2
install_missing $build_packages
build release claimgraph

claimgraph=build/release/claimgraph
database=out/claims.db
mkdir -p out
rm -f "$database" "$database-wal" "$database-shm" out/claims.dot out/claims.svg

# A file that cannot be read is named by the import, which goes on and says so in its exit code.
status=0
"$claimgraph" import --db "$database" --table --quiet "${articles[@]}" || status=$?
[ -f "$database" ] || exit "$status"
"$claimgraph" export --db "$database" -o out/claims.dot
"$claimgraph" export --db "$database" -o out/claims.svg

cat <<END

The graph of these claims is in
  $PWD/out/claims.db   SQLite; ask it with '$claimgraph query --db $database "sleep"'
  $PWD/out/claims.dot  GraphViz
  $PWD/out/claims.svg  a picture for a browser
END
exit "$status"
