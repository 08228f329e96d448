"""The process is killed in the middle of its commits: what was answered is there, once and in order; the rest may be absent."""

import contextlib
import signal
import sqlite3
import subprocess
import sys
import textwrap

import pytest

CHILD = textwrap.dedent(
    """
    import importlib.util, pathlib, sys
    spec = importlib.util.spec_from_file_location("dock_conftest", sys.argv[2])
    conftest = importlib.util.module_from_spec(spec)
    sys.modules["dock_conftest"] = conftest
    spec.loader.exec_module(conftest)
    dock = conftest.Dock(pathlib.Path(sys.argv[1]))
    n = int(sys.argv[3])
    while True:
        scan = f"0199e2a0-0000-7000-8000-{n:012d}"
        print(scan, dock.scan(scan_id=scan).events[0], flush=True)
        n += 1
    """
)


@pytest.mark.system
def test_everything_that_was_answered_survives_kill_9(open_dock, tmp_path):
    answered, directory = [], tmp_path / "data"
    conftest = str(__import__("pathlib").Path(__file__).parents[1] / "conftest.py")
    for _ in range(4):
        words = [sys.executable, "-c", CHILD, str(directory), conftest, str(1000 * (len(answered) + 1))]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as child:
            for _ in range(60):
                answered.append(child.stdout.readline().split())
            child.send_signal(signal.SIGKILL)
            with contextlib.suppress(ValueError):
                answered += [line.split() for line in child.stdout.read().splitlines() if len(line.split()) == 2]
    dock = open_dock()
    with contextlib.closing(sqlite3.connect(directory / "outbox.db")) as reader:
        rows = reader.execute(
            "SELECT e.seq, e.id, s.id FROM events e JOIN scans s ON s.n = e.scan ORDER BY seq"
        ).fetchall()
    assert [seq for seq, _, _ in rows] == list(range(1, len(rows) + 1))
    kept = [[scan, event] for _, event, scan in rows]
    assert [pair for pair in kept if pair in answered] == answered
    assert len(kept) <= len(answered) + 4
    assert dock.stream.current.next_seq == len(rows) + 1
    for scan, event in answered:
        assert event in dock.stores.outbox.reply_of(scan)
