#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs as root in the bare system that tests/package/run makes: /package.deb is installed, used by a learner, and purged.
set -euo pipefail

learner=/home/learner
say() { printf 'package: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}
apt() { apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log >&2; fail "apt-get $*"; }; }
# As somebody who is not root and has nothing but a home folder.
as_learner() { su learner -s /bin/bash -c "cd && export XDG_RUNTIME_DIR=$learner/runtime && $1"; }

install_alone() {
    apt update
    local before
    before=$(dpkg-query -W | wc -l)
    apt install --yes --no-install-recommends /package.deb # what is only recommended must not be needed
    say "installed $(dpkg-query -W -f='${Version}, ${Installed-Size} KiB' convlab) with $(($(dpkg-query -W | wc -l) - before - 1)) other packages"
    say "Depends: $(dpkg-query -W -f='${Depends}' convlab)"
    useradd --create-home learner
    install -d -m 700 -o learner -g learner "$learner/runtime"
}

# Every library of the program and of Qt's plug-ins is there, and so are the plug-ins that no library names.
check_libraries() {
    local plugins missing name
    plugins=$(dirname "$(dirname "$(find /usr/lib -name libqxcb.so -print -quit)")")
    missing=$(find /usr/bin/convlab "$plugins" \( -name convlab -o -name '*.so' \) -exec ldd {} + | grep 'not found') || true
    [[ -z $missing ]] || fail "libraries: $missing"
    for name in sqldrivers/libqsqlite.so iconengines/libqsvgicon.so imageformats/libqsvg.so imageformats/libqjpeg.so platforms/libqoffscreen.so; do
        [[ -e $plugins/$name ]] || fail "the plug-in $name is not there"
    done
    say "libraries and plug-ins are complete"
}

# No package is asked for but for a library that the program uses; the database's driver is a plug-in.
check_nothing_needless() {
    local package unused linked
    linked=$(ldd /usr/bin/convlab | sed -n 's/^\t\([^ ]*\) .*/\1/p')
    for package in $(dpkg-query -W -f='${Depends}' convlab | sed 's/([^)]*)//g; s/,/ /g'); do
        [[ $package != libqt6sql6-sqlite ]] || continue
        dpkg -L "$package" | sed 's|.*/||' | grep -Fx -f <(printf '%s\n' "$linked") >/dev/null || fail "$package is asked for, but not linked"
    done
    unused=$(ldd -u /usr/bin/convlab | grep / || true)
    [[ -z $unused ]] || say "linked, but unused: $unused"
    say "no package is needless"
}

check_command_line() {
    local kind lessons
    lessons=$(as_learner 'convlab list' | wc -l)
    ((lessons == 13)) || fail "convlab list names $lessons lessons"
    for kind in png svg pdf gif webp; do
        as_learner "convlab render pooling -o x.$kind" || fail "render $kind"
        [[ -s $learner/x.$kind ]] || fail "x.$kind is empty"
    done
    as_learner 'echo "{\"id\":1,\"op\":\"conv_out\",\"attrs\":{\"size\":5,\"kernel\":3},\"in\":{}}" | convlab eval' | grep '"out"' >/dev/null || fail "eval"
    as_learner 'convlab progress >progress.txt' || fail "progress"
    say "list, render (png svg pdf gif webp), eval, progress: done"
}

# The window stands until it is stopped; what it keeps proves that the database's driver works.
check_window() {
    local code=0
    as_learner "$1 timeout 20 convlab --lesson pooling 2>window.txt" || code=$?
    ((code == 124)) || fail "the window ($2) ended by itself with $code: $(cat "$learner/window.txt")"
    [[ -s $learner/.local/share/convlab/study.sqlite ]] || fail "nothing is kept ($2)"
    [[ ! -s $learner/window.txt ]] || say "it said: $(cat "$learner/window.txt")"
    say "window $2: stood for 20 s"
}

# What a desktop brings: its databases learn of the program by dpkg's triggers.
check_desktop() {
    local type
    apt install --yes --no-install-recommends xvfb xauth desktop-file-utils shared-mime-info man-db libglib2.0-bin
    check_window 'xvfb-run -a' 'on an X server'
    grep -q '^50:application/x-convlab-scene:\*\.convlab$' /usr/share/mime/globs2 || fail "the MIME type is not registered"
    grep -q '^application/x-convlab-scene=convlab.desktop' /usr/share/applications/mimeinfo.cache || fail "a double click opens nothing"
    as_learner 'convlab render pooling --format scene -o my.convlab'
    type=$(as_learner 'gio info -a standard::content-type my.convlab 2>&1') || true
    [[ $type == *application/x-convlab-scene* ]] || fail "a scene is not known: $type"
    [[ -s $(man -w convlab) ]] || fail "there is no manual page"
    say "MIME type, desktop entry, manual page: there"
}

check_purge() {
    local left
    rm /package.deb
    apt purge --yes convlab
    ! dpkg-query -W convlab 2>/dev/null || fail "dpkg still knows it"
    left=$(find / -xdev \( -path /proc -o -path /home -o -path /tmp \) -prune -o -iname '*convlab*' -print)
    [[ -z $left ]] || fail "left behind: $left"
    ! grep -rqs convlab /usr/share/mime /usr/share/applications || fail "the desktop still knows it"
    [[ -s $learner/.local/share/convlab/study.sqlite ]] || fail "the learner's data is gone"
    say "purged: nothing is left but what the learner made"
}

install_alone
check_libraries
check_nothing_needless
check_command_line
check_window 'QT_QPA_PLATFORM=offscreen' 'offscreen'
check_desktop
check_purge
say "all is well"
