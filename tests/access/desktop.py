# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own: a screen nobody sees, a message bus, a home folder; gone with all its processes at the end."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

DEATH_SIGNAL, SUBREAPER = 1, 36  # PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER of prctl(2)
NEEDED = ("Xvfb", "dbus-daemon")
REGISTRY = "dbus-1/services/org.a11y.Bus.service"  # at-spi2-core brings it


class Missing(Exception):
    """Something that the desktop needs is not installed."""


class Late(Exception):
    """A state has not come before its deadline."""


def wait_for(what, ask, seconds=60):
    """What `ask` gives as soon as it is true."""
    deadline = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Late(what)
        time.sleep(0.02)  # between two looks; what is waited for is the state


def descendants():
    """Every process below this one, by the parents that /proc names."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    fields = stat.read().rpartition(")")[2].split()
            except OSError:
                continue  # it has ended meanwhile
            if fields[0] != "Z":
                parents[int(entry)] = int(fields[1])
    found, level = [], [os.getpid()]
    while level:
        level = [child for child, parent in parents.items() if parent in level]
        found += level
    return found


def end_with_us():
    """In a child: it ends when its parent does, however that is."""
    ctypes.CDLL(None).prctl(DEATH_SIGNAL, signal.SIGKILL)


class Desktop:
    def __enter__(self):
        for tool in NEEDED:
            if not shutil.which(tool):
                raise Missing(f"{tool} is not installed")
        folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
        if not any(os.path.exists(os.path.join(folder, REGISTRY)) for folder in folders):
            raise Missing("AT-SPI's registry (at-spi2-core) is not installed")
        # Services that the bus starts lose their parent; they become ours, so that they can be ended.
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
        self.folder = tempfile.mkdtemp(prefix="convlab-access-")  # short: sockets' paths have at most 107 bytes
        try:
            self._start()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_):
        self._end()

    def run(self, *command):
        with open(f"{self.folder}/program.log", "ab") as log:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=end_with_us)

    def log(self):
        try:
            with open(f"{self.folder}/program.log", encoding="utf-8", errors="replace") as log:
                return log.read()
        except OSError:
            return ""

    def _start(self):
        os.environ.pop("QT_QPA_PLATFORM", None)
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            folder = f"{self.folder}/{name.lower()}"
            os.mkdir(folder, 0o700)
            os.environ[name] = folder
        screen = self._says(["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"])
        os.environ.update(DISPLAY=f":{screen}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._says(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"])

    def _says(self, command):
        """Starts a server; the line that it writes when it is ready."""
        readable, writable = os.pipe()
        subprocess.Popen([word.format(fd=writable) for word in command], pass_fds=[writable], stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=end_with_us)
        os.close(writable)
        with os.fdopen(readable, encoding="utf-8") as pipe:
            line = pipe.readline().strip()
        if not line:
            raise Missing(f"{command[0]} does not start")
        return line

    def _end(self):
        deadline = time.monotonic() + 10
        while left := descendants():
            for process in left:
                try:
                    os.kill(process, signal.SIGKILL)
                    os.waitpid(process, 0)
                except OSError:
                    pass  # somebody's else, or gone already
            if time.monotonic() > deadline:
                break
        shutil.rmtree(self.folder, ignore_errors=True)
