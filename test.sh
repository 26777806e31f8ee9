#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Build claimgraph and run its tests: ./test.sh [options of ctest]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

. .ci/setup.sh
echo "Building claimgraph and its tests (a few minutes the first time) ..." >&2
install_missing $build_packages
build release

exec ctest --preset release --parallel "$(nproc)" "$@" </dev/null
