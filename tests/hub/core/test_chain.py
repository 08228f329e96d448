"""Seals over rows: any change of any row changes them, and digests name which."""

from __future__ import annotations

from hub.core.chain import FIRST, CommitRow, changed_rows, content, seal

COMMIT = CommitRow(3, "tag", 1000, 7, 8)
ROWS = {"event": [(7, "a"), (8, "b")], "movement": [(458752, 7, 5)]}


def test_the_same_rows_give_the_same_seal_and_any_other_rows_another():
    made = seal(FIRST, COMMIT, content(ROWS))
    assert made == seal(FIRST, COMMIT, content(ROWS))
    others = [
        seal("before", COMMIT, content(ROWS)),
        seal(FIRST, COMMIT._replace(at=1001), content(ROWS)),
        seal(FIRST, COMMIT, content({**ROWS, "movement": [(458752, 7, 6)]})),
        seal(FIRST, COMMIT, content({"event": ROWS["event"]})),
        seal(FIRST, COMMIT, content({"event": ROWS["event"], "decision": ROWS["movement"]})),
    ]
    assert len({made.hash, *(other.hash for other in others)}) == 6


def test_digests_name_the_changed_event_and_decision():
    before = content({"event": [(7, "a")], "decision": [(8, 7, "map")]}).digests
    event = content({"event": [(7, "x")], "decision": [(8, 7, "map")]}).digests
    decision = content({"event": [(7, "a")], "decision": [(8, 7, "accept")]}).digests
    assert changed_rows(before, event, COMMIT) == [7]
    assert changed_rows(before, decision, COMMIT) == [8]
    assert changed_rows(before, before, COMMIT) == []
    assert changed_rows(before, b"", COMMIT) == []
