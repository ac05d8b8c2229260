#!/usr/bin/env python3
"""A short session in real time: the real program in a real window, led by keys alone, then read from its database.

usage: real_run.py PATELLA
Exits 77 (skipped) with a word where Xvfb, a window manager or xdotool is missing.
"""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 40  # seconds that anything may take that is waited for

NAME = "Real run of seconds"
ROUTINE = {
    "id": "own-real-run", "name": NAME, "summary": "A few seconds of each kind of set.",
    "phases": [{"phase": "strength", "entries": [
        {"exercise": "standing-quad-stretch", "dose": {"sets": [1, 1], "hold_s": [3, 3], "per": "side", "rest_s": [1, 1]}},
        {"exercise": "clamshell", "dose": {"sets": [1, 1], "reps": [2, 2], "per": "side", "tempo": [1, 0, 1, 0],
                                           "rest_s": [1, 1]}},
        {"exercise": "mini-squat", "self_paced": True, "dose": {"sets": [1, 1], "reps": [4, 4], "per": "total",
                                                                 "rest_s": [1, 1]}},
        {"exercise": "wall-sit", "dose": {"sets": [2, 2], "hold_s": [3, 3], "per": "total", "rest_s": [1, 1]}},
    ]}]}
SETTINGS = {"tones": False, "voice": False, "get_ready_s": 1, "side_switch_s": 1}
# item, set, side, planned, done
EXPECTED = [(0, 1, "left", 3, 3), (0, 1, "right", 3, 3), (1, 1, "left", 2, 2), (1, 1, "right", 2, 2),
            (2, 1, None, 4, 4), (3, 1, None, 3, 3), (3, 2, None, 3, 3)]
OWN_PACE = 2  # the item that a key ends


class Fault(Exception):
    pass


def until(what, condition, patience=PATIENCE):
    """Waits for a state, never for a time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise Fault(f"waited {patience} s in vain: {what}")


class Database:
    """What is on the disk, read from a copy: the program alone has the database open."""

    def __init__(self, folder: pathlib.Path, copies: pathlib.Path):
        self.file, self.copy = folder / "patella.db", copies / "copy.db"

    def rows(self, query):
        for end in ("", "-wal"):
            source = pathlib.Path(str(self.file) + end)
            target = pathlib.Path(str(self.copy) + end)
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copyfile(source, target)
        pathlib.Path(str(self.copy) + "-shm").unlink(missing_ok=True)
        try:
            with sqlite3.connect(self.copy) as database:
                return database.execute(query).fetchall()
        except sqlite3.DatabaseError:
            return []  # copied while it was written, or not made yet
        finally:
            database.close()

    def there(self):
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE name = 'session'"))

    def beat(self):
        found = self.rows("SELECT step, elapsed_ms FROM heartbeat")
        return found[0] if found else None

    def sets(self):
        return [json.loads(row[0]) for row in
                self.rows("SELECT payload FROM session_event WHERE kind = 'set' ORDER BY seq")]

    def summary(self):
        found = self.rows("SELECT state, active_ms, sets_done, sets_planned FROM session_summary")
        return found[0] if found else None

    def plan(self):
        return json.loads(self.rows("SELECT document FROM plan_snapshot")[0][0])


class Window:
    def __init__(self, environment, process):
        self.environment, self.process = environment, process
        self.id = until("a window", self.find)
        self.tool("windowactivate", "--sync", self.id)
        until("the window has the keys", lambda: self.tool("getwindowfocus") == self.id)

    def tool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE).stdout.strip()

    def find(self):
        if self.process.poll() is not None:
            raise Fault(f"the program ended with {self.process.returncode}")
        return self.tool("search", "--onlyvisible", "--class", "patella").split("\n")[0]

    def key(self, *keys):
        self.tool("key", *keys)

    def type(self, words):
        self.tool("type", words)

    def shows(self, title):
        return self.tool("getwindowname", self.id).startswith(title)


def skip_first_questions(window):
    """Of an empty folder: "Skip for now" stands before the first sign."""
    until("the first questions", lambda: window.shows("First questions"))
    for _ in range(3):
        window.key("shift+Tab")
        window.key("Return")
        try:
            return until("the pages", lambda: not window.shows("First questions"), 5)
        except Fault:
            pass
    raise Fault("the first questions cannot be skipped by keys")


def open_routine(window):
    """By its name; a key that came before the page was ready is given again."""
    for _ in range(3):
        window.key("ctrl+k")
        window.type(NAME)
        window.key("Return")
        try:
            return until("the routine is open", lambda: window.shows("Routines"), 5)
        except Fault:
            window.key("Escape")
    raise Fault("Ctrl+K does not lead to the routine")


def pause_and_go_on(window, database):
    """In the first hold: while it is paused, it stands still."""
    until("the first set is under way", lambda: (database.beat() or (0, 0))[0] >= 1)
    window.key("space")
    before = database.beat()
    stood = time.monotonic()
    while time.monotonic() - stood < 2.5:  # more than two heartbeats
        now = database.beat()
        if now != before:
            before, stood = now, time.monotonic()
    window.key("space")
    until("it goes on", lambda: database.beat() != before)


def lead(window, database):
    skip_first_questions(window)
    open_routine(window)
    window.key("ctrl+Return")
    until("the question before", lambda: window.shows(NAME))
    window.key("1", "Tab", "2", "Return")
    until("the session is on the disk", database.beat)
    pause_and_go_on(window, database)
    steps = database.plan()["steps"]
    own = next(i for i, step in enumerate(steps) if step[:2] == ["work", OWN_PACE])
    until("the set at one's own pace", lambda: (database.beat() or (0, 0))[0] == own)
    window.key("Return")
    until("it is done", lambda: any(each["item"] == OWN_PACE for each in database.sets()), 5)
    until("the end", lambda: (database.summary() or ("",))[0] == "finished")
    window.key("Return")  # the summary's Done
    until("the page below", lambda: window.shows("Routines"))
    window.key("ctrl+q")
    if window.process.wait(PATIENCE) != 0:
        raise Fault(f"it ended with {window.process.returncode}")


def check(database):
    sets = [(s["item"], s["set"], s.get("side"), s["planned"], s["done"]) for s in database.sets()]
    if sets != EXPECTED:
        raise Fault(f"sets on the disk: {sets}")
    state, active, done, planned = database.summary()
    if (state, done, planned) != ("finished", len(EXPECTED), len(EXPECTED)):
        raise Fault(f"summary: {database.summary()}")
    for each in database.sets():
        length = {0: 3000, 1: 4000, 3: 3000}.get(each["item"])
        if length and each["took_ms"] != length:
            raise Fault(f"a set of {length} ms took {each['took_ms']} ms")
    pain = database.rows("SELECT knee, score FROM pain WHERE kind = 'before' ORDER BY knee")
    if pain != [("left", 1), ("right", 2)]:
        raise Fault(f"pain before: {pain}")
    if database.beat():
        raise Fault("the heartbeat of the session is still there")
    return active


def run(patella, folder, environment):
    data = folder / "data"
    data.mkdir(mode=0o700)
    (data / "settings.json").write_text(json.dumps(SETTINGS))
    routine = folder / "routine.json"
    routine.write_text(json.dumps(ROUTINE))
    subprocess.run([patella, "--data-dir", data, "import", routine], env=environment, check=True, timeout=PATIENCE)
    database = Database(data, folder)
    process = subprocess.Popen([patella, "--data-dir", data], env=environment)
    try:
        window = Window(environment, process)
        until("the database", database.there)
        lead(window, database)
        return check(database)
    except Fault:
        picture = pathlib.Path(tempfile.gettempdir()) / "patella-real-run.png"
        if shutil.which("import") and process.poll() is None:
            subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=False)
            print(f"what the window showed: {picture}")
        raise
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def main():
    missing = [each for each in NEEDED if not shutil.which(each)]
    if missing:
        print(f"skipped: {', '.join(missing)} not found")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = dict(os.environ, HOME=name, XDG_RUNTIME_DIR=name, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        ours, theirs = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x832x24", "-nolisten", "tcp",
                                   "-noreset"], pass_fds=[theirs], stderr=subprocess.DEVNULL)
        os.close(theirs)
        manager = None
        try:
            number = os.read(ours, 16).decode().strip()
            if not number:
                print("skipped: Xvfb does not start here")
                return SKIPPED
            environment["DISPLAY"] = f":{number}"
            manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
            active = run(sys.argv[1], folder, environment)
            print(f"{len(EXPECTED)} sets on the disk, {active} ms of session")
            return 0
        except Fault as fault:
            print(fault)
            return 1
        finally:
            for each in (manager, server):
                if each:
                    each.terminate()
                    each.wait()


if __name__ == "__main__":
    sys.exit(main())
