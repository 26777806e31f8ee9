# SPDX-License-Identifier: Apache-2.0
# Sourced by run.sh, test.sh and .ci/run: what they need on a bare Debian 12, and the build.

build_packages="g++ cmake ninja-build pkg-config libboost-graph-dev libsqlite3-dev libsqlitecpp-dev
libpugixml-dev libserd-dev libssl-dev zlib1g-dev libzstd-dev libfmt-dev libmd4c-dev libgumbo-dev nlohmann-json3-dev
libcli11-dev libgraphviz-dev libgtest-dev libgmock-dev librapidcheck-dev"

fail() {
    echo "$(basename "$0"): $1" >&2
    exit 1
}

# Install the named Debian packages that are missing; with none missing it touches nothing.
install_missing() {
    local package missing=() as_root=()
    command -v dpkg-query >/dev/null ||
        fail "this is no Debian system; install what README.md names, then build with cmake"
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "packages are missing; run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    local get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y
        -o DPkg::Lock::Timeout=300)
    { "${get[@]}" update && "${get[@]}" install --no-install-recommends "${missing[@]}"; } \
        >&2 </dev/null || fail "apt-get failed; check the network, or install ${missing[*]} by hand"
}

# Configure and build a preset, or one target of it, in the root of the project.
build() {
    local preset="$1" target=(${2:+--target "$2"}) log="build/$1.log"
    mkdir -p build
    { cmake --preset "$preset" && cmake --build --preset "$preset" "${target[@]}"; } \
        >"$log" 2>&1 </dev/null || {
        tail -n 40 "$log" >&2
        fail "the $preset build failed; all of it is in $PWD/$log"
    }
}
