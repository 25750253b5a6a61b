# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by app/run, tests/run and tests/bench/run: from a bare system to a configured build in build/release.
# This is the one place that lists packages.

convlab_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
convlab_build=$convlab_root/build/release

# What building and running need on Debian 12. Qt Test, Sql and PrintSupport come with qt6-base-dev.
convlab_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qt6-image-formats-plugins libqt6sql6-sqlite libharfbuzz-dev libqcustomplot-dev libhwy-dev libgif-dev libwebp-dev
    fonts-inter fonts-dejavu-core fonts-lmodern fonts-noto-cjk libharfbuzz-bin
)
convlab_packages_fedora=(
    gcc-c++ cmake ninja-build pkgconf-pkg-config
    qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qt6-qttranslations qt6-qtimageformats harfbuzz-devel qcustomplot-qt6-devel highway-devel giflib-devel libwebp-devel
    rsms-inter-fonts dejavu-sans-fonts dejavu-sans-mono-fonts texlive-lm-math google-noto-sans-cjk-fonts
)
convlab_packages_arch=(
    gcc cmake ninja pkgconf
    qt6-base qt6-svg qt6-tools qt6-translations qt6-imageformats harfbuzz sqlite qcustomplot-qt6 highway giflib libwebp
    inter-font ttf-dejavu otf-latinmodern-math noto-fonts-cjk harfbuzz-utils
)
# What only the tests need: Python and NumPy run the snippets, ONNX's stored cases check the operators, and the program
# is used through AT-SPI on a screen nobody sees. tests/run adds them to the list.
convlab_test_packages=(
    python3-numpy libonnx-dev libprotobuf-dev libonnx-testdata
    python3-pyatspi at-spi2-core dbus xvfb
)
convlab_test_packages_fedora=(
    python3-numpy onnx-devel protobuf-devel python3-onnx
    python3-pyatspi at-spi2-core dbus-daemon xorg-x11-server-Xvfb
)
convlab_test_packages_arch=(
    python-numpy protobuf python-onnx
    python-atspi at-spi2-core dbus xorg-server-xvfb
)

convlab_say() { printf 'convlab: %s\n' "$*" >&2; }

convlab_fail() {
    convlab_say "$@"
    exit 1
}

# Runs a command and shows what it printed only if it fails; then ends with the message given first.
convlab_quietly() {
    local message=$1 output
    shift
    if ! output=$("$@" 2>&1); then
        printf '%s\n' "$output" >&2
        convlab_fail "$message"
    fi
}

# Prints the packages that are not installed, one a line.
convlab_missing_packages() {
    local package
    for package in "${convlab_packages[@]}"; do
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

# Installs what is missing through apt, as root or through sudo.
convlab_install_packages() {
    local list
    local -a missing as_root=()
    list=$(convlab_missing_packages)
    [[ -n $list ]] || return 0
    mapfile -t missing <<<"$list"
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            convlab_fail "these packages are missing; install them as root, then start again:" \
                "apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    convlab_say "installing (some minutes the first time): ${missing[*]}"
    convlab_quietly "apt-get update failed: is the package mirror reachable?" "${as_root[@]}" update
    convlab_quietly "apt-get install failed. ConvLab needs the packages of Debian 12 or newer." \
        "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}"
}

# Systems without apt: the tools are there, or the packages are named.
convlab_require_tools() {
    local tool
    local -a missing=()
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    if command -v pkg-config >/dev/null; then
        for tool in Qt6Widgets Qt6Svg Qt6Sql harfbuzz libhwy libwebp; do
            pkg-config --exists "$tool" || missing+=("$tool")
        done
    fi
    ((${#missing[@]})) || return 0
    convlab_say "not found: ${missing[*]}"
    convlab_say "ConvLab installs its tools itself on Debian 12 only. Install these packages and start again:"
    convlab_say "  Fedora: sudo dnf install ${convlab_packages_fedora[*]}"
    convlab_say "  Arch:   sudo pacman -S --needed ${convlab_packages_arch[*]}"
    convlab_say "  Debian: sudo apt-get install --no-install-recommends ${convlab_packages[*]}"
    exit 1
}

# Makes build/release current. Arguments are options for the configure step.
convlab_configure() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        convlab_install_packages
    else
        convlab_require_tools
    fi
    convlab_say "configuring build/release"
    convlab_quietly "configuring failed; the message stands above." \
        cmake -S "$convlab_root" --preset release "$@"
}

# Builds the given targets.
convlab_build_targets() {
    convlab_say "building (some minutes the first time, seconds later)"
    cmake --build "$convlab_build" --target "$@" >&2 ||
        convlab_fail "building failed; the message stands above."
}
