#!/usr/bin/env python3
"""No socket to any network is ever opened, and QtNetwork is neither linked nor included by us.

usage: no_network.py PATELLA SOURCE_TREE
Exits 77 (skipped) with a word where strace is missing or may not trace.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
NETWORK = re.compile(r"\bsocket\((AF_INET6?|AF_PACKET)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"](QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHostInfo|QHostAddress|sys/socket\.h|netinet/)',
                     re.MULTILINE)
WINDOW_SECONDS = 3


def included(tree: pathlib.Path) -> list[str]:
    faults = []
    for path in sorted(p for top in ("src", "ui") for p in (tree / top).rglob("*")):
        if path.suffix in (".cpp", ".h", ".txt"):
            text = path.read_text(encoding="utf-8")
            if INCLUDE.search(text) or "Qt6::Network" in text:
                faults.append(f"{path.relative_to(tree)} reaches for the network")
    return faults


def linked(binary: str) -> list[str]:
    """What Qt Multimedia brings along is not ours: only what the binary itself asks for counts."""
    if not shutil.which("readelf"):
        return []
    dynamic = subprocess.run(["readelf", "-d", binary], capture_output=True, text=True, check=True).stdout
    return [line.strip() for line in dynamic.splitlines() if "NEEDED" in line and "Network" in line]


def may_trace() -> bool:
    """Also the guard of the guard: a socket that somebody opens must be seen."""
    if not shutil.which("strace"):
        return False
    opened = subprocess.run(["strace", "-f", "-e", "trace=socket", sys.executable, "-c", "import socket; socket.socket()"],
                            capture_output=True, text=True)
    return opened.returncode == 0 and bool(NETWORK.search(opened.stderr))


def trace(binary: str, folder: str, words: list[str], seconds: int | None) -> tuple[list[str], bool]:
    """The network sockets that it opened, and whether it ended as it should."""
    log = pathlib.Path(folder) / "trace"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=folder, XDG_RUNTIME_DIR=folder,
                       ASAN_OPTIONS="detect_leaks=0")  # leaks are looked for by the same means as strace
    command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log)]
    if seconds:
        command += ["timeout", str(seconds)]
    done = subprocess.run(command + [binary, "--data-dir", folder + "/data"] + words, env=environment,
                          capture_output=True, timeout=120)
    ended = done.returncode == (124 if seconds else 0)
    if not ended:
        print(f"{' '.join(words) or 'the window'} ended with {done.returncode}: {done.stderr.decode()[:500]}")
    return [line for line in log.read_text().splitlines() if NETWORK.search(line)], ended


def main() -> int:
    binary, tree = sys.argv[1], pathlib.Path(sys.argv[2])
    faults = included(tree) + linked(binary)
    assert INCLUDE.search("#include <QNetworkAccessManager>"), "the guard sees a crossing"
    if not may_trace():
        for fault in faults:
            print(fault)
        print("skipped: strace is missing or may not trace here")
        return 1 if faults else SKIPPED
    runs = [(["list", "exercises"], None), (["check", str(tree / "data/exercises/wall-sit.json")], None),
            ([], WINDOW_SECONDS), (["doctor"], None), (["export", "--format", "json"], None)]
    with tempfile.TemporaryDirectory(prefix="patella-network-") as folder:
        for words, seconds in runs:
            sockets, ended = trace(binary, folder, words, seconds)
            what = " ".join(words) or f"the window, {seconds} s"
            faults += [f"{what}: {line}" for line in sockets]
            if not ended:
                faults.append(f"{what} did not end as it should")
            print(f"{what}: {len(sockets)} network sockets")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
