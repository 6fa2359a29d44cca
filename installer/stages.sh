# What run, test and installer/* share: one line on the screen for each stage, and a clear word when one cannot go on.
# Sourced, never run. It moves to the root of the tree and fixes the name of the build.

# shellcheck shell=bash

set -euo pipefail
export TABIAN_CALLED_FROM=${TABIAN_CALLED_FROM:-$PWD} # what a relative folder of the caller is relative to
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
preset=release
build=$root/build/$preset

stage() { # $1 what is being done
    printf '\n▸ %s\n' "$1"
}

say() {
    printf '  %s\n' "$1"
}

stop() { # $1 Thai, $2 English: why it cannot go on
    printf '\n✗ %s\n✗ %s\n' "$1" "$2" >&2
    exit 1
}

setUp() {
    installer/setup
}

# Configures when nothing is configured, when the presets changed, or when the tree was moved; ninja sees to the rest.
configure() {
    local cache=$build/CMakeCache.txt
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        rm -rf "$build"
    fi
    if [ ! -e "$build/build.ninja" ] || [ CMakePresets.json -nt "$cache" ]; then
        stage "เตรียมการสร้าง · Configuring ($preset)"
        cmake --preset "$preset" >"$root/build/configure.log" 2>&1 || {
            cat "$root/build/configure.log" >&2
            stop "เตรียมการสร้างไม่สำเร็จ (ดูข้อความข้างบน)" "Configuring failed (see above)."
        }
    fi
}

# Builds the targets named, or everything. A terminal sees one moving line; a log sees a line at each tenth.
build() {
    # The compiler's cache knows a source again in another clone of the tree.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    mkdir -p build
    configure
    stage "สร้างโปรแกรม · Building"
    local begin=$SECONDS
    export NINJA_STATUS='  [%f/%t] '
    if [ -t 1 ]; then
        cmake --build --preset "$preset" ${1:+--target "$@"}
    else
        cmake --build --preset "$preset" ${1:+--target "$@"} 2>&1 | awk '
            /^  \[[0-9]+\/[0-9]+\] / {
                split($1, part, /[\[\/\]]/); tenth = int(10 * part[2] / part[3])
                if (tenth > shown) { shown = tenth; print "  " $1; fflush() }
                next
            }
            /^(ninja: (Entering|no work)|-- )/ { next }
            { print; fflush() }'
    fi || stop "สร้างโปรแกรมไม่สำเร็จ (ดูข้อความข้างบน)" "The build failed (see above)."
    say "$((SECONDS - begin)) s"
}
