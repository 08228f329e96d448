import time

import pytest

from edge.core.raw import RawScan
from edge.scanners.replay import BadReplay, Replay, parse_replay, read_replay

LINES = [
    b'{"after_ms": 0, "scanner": "hand-1", "text": "A"}',
    b"",
    b'{"after_ms": 80, "scanner": "hand-2", "text": "B\\u001dC"}',
]


def test_a_replay_offers_its_scans_in_order_with_their_pauses():
    offered = []
    started = time.monotonic()
    replay = Replay(parse_replay(LINES, "file"), lambda scan: offered.append((scan, time.monotonic() - started)))
    replay.start()

    assert replay.wait(5)
    assert [(scan.scanner, scan.text) for scan, _ in offered] == [("hand-1", "A"), ("hand-2", "B\x1dC")]
    assert offered[1][1] - offered[0][1] >= 0.07


def test_a_replayed_scan_carries_the_time_it_was_played():
    offered: list[RawScan] = []
    Replay(parse_replay(LINES[:1], "file"), offered.append, now_ms=lambda: 4711)._play()

    assert offered == [RawScan("hand-1", "A", 4711)]


def test_a_stopped_replay_offers_nothing_more():
    offered = []
    replay = Replay(parse_replay([b'{"after_ms": 60000, "scanner": "s", "text": "A"}'], "file"), offered.append)
    replay.start()
    replay.stop()

    assert (offered, replay.wait(0)) == ([], True)


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b'{"scanner": "s", "text": "A"}',
        b'{"after_ms": -1, "scanner": "s", "text": "A"}',
        b'{"after_ms": 0, "scanner": "", "text": "A"}',
        b'{"after_ms": 0, "scanner": "s", "text": 5}',
        b'{"after_ms": 0, "scanner": "s", "text": "A", "txt": "B"}',
    ],
)
def test_a_line_that_is_no_scan_is_named_before_anything_is_played(line):
    with pytest.raises(BadReplay, match="line 2 of file"):
        parse_replay([LINES[0], line], "file")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(BadReplay, match="No such file"):
        read_replay(tmp_path / "none.jsonl")
