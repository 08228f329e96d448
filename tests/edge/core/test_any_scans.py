"""Whatever is scanned in whatever order: no exception, no event without its answer, no figure that lies."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from edge.core.answer import Look, Result
from edge.core.codes import COMMANDS, QUANTITY_COMMANDS, label_code
from edge.core.figures import done_of
from edge.core.lane_screen import lane_view, state_of
from wire.amounts import MICRO
from wire.events import Kind

KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")
WORDS = [
    *(name.upper() for name in COMMANDS | QUANTITY_COMMANDS),
    *("Widget", "case", "Gadget", "Salve", "Drill", "Rope", "W-100"),
    *("PO-1001", "PO-1002", "PO-0900", "PO-7777", "SO-2001", "SO-2002", "SO-1900", "SO-7777"),
    *("A-01-02", "B-09-01", "C-03-03", "Z-09-09", "STAGING", "RECEIVING"),
    *(
        "9990001112226",
        "4006381333930",
        "]C110L77",
        "010400041702500510L73030",
        "]C1010400041702500517260131" + "10OLD",
    ),
    *(
        KIM,
        LEE,
        label_code("badge", "NNNNN"),
        label_code("tote", "KLLLL"),
        "TDXDOENXBS",
        "952012345678912345",
        *("ASN-77", "..1238", "..1245", "..1252", "340123450000081245"),
        "]C100340123450000081252" + "0204006381333931375",
        "L7",
        "270131",
        "",
    ),
]
OFTEN = [
    "Widget",
    "case",
    "A-01-02",
    "PO-1001",
    "SO-2001",
    "YES",
    "NO",
    "UNDO",
    "RECEIVE",
    "PICK",
    "SHIP",
    "PACK",
    "NEXT-BOX",
    "DAMAGED",
    label_code("tote", "KLLLL"),
    "PUTAWAY",
    "SCRAP",
    "COUNT",
    "CC-5",
    "LOOKUP",
    "MOVE",
    "B-09-01",
    "NO-ORDER",
    *("..1238", "..1245", "SPLIT", "CUSTOMER-RETURN", "SUPPLIER-RETURN", "GOOD", "1"),
    "DONE",
    "OK",
]
scans = st.lists(
    st.tuples(
        st.sampled_from(WORDS) | st.sampled_from(OFTEN) | st.text(max_size=30),
        st.sampled_from([40, 600, 600, 600, 2_000, 2_000, 16 * 60_000]),
        st.booleans(),
    ),
    max_size=40,
)


def check(player, taken, work):
    result, answer = taken.answer.result, taken.answer
    assert len(answer.headline) <= 40
    if result is Result.REFUSED:
        assert taken.drafts == []
        assert not taken.used_reference
        if answer.look is Look.RED and answer.message != "LOST_CLAIM":
            assert taken.lane.work == work or taken.lane.work.task == "home"
    if answer.look is Look.BLUE:
        assert result is Result.UNKNOWN
    for draft in taken.drafts:
        assert draft.kind in set(Kind)
        assert draft.quantity >= 0
        assert draft.quantity > 0 or draft.kind in ("count", "void")
        assert draft.quantity <= 1_000_000 * MICRO
        assert (draft.kind == "void") == (draft.voids is not None)
        assert draft.kind == "void" or draft.location or draft.kind == "count"
    view = lane_view(player.book, taken.lane)
    assert view.state in ("idle", "stored", "applied", "held", "unknown", "error", "question")
    assert view.question == (taken.lane.question is not None)
    assert len(view.tape) <= 10
    assert state_of(taken.lane) == view.state


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(story=scans)
def test_any_scans_in_any_order_keep_the_promises(fresh_dock, story):
    first, second = fresh_dock()
    for word, pause, is_first in story:
        player, other = (first, second) if is_first else (second, first)
        lane = player.book.open_lanes.get(player.scanner, player.lane)
        taken = player.scan(word, after_ms=pause)
        other.mono_ms = max(other.mono_ms, player.mono_ms)
        check(player, taken, lane.work)
    book = first.book
    for number in ("SO-2001", "SO-2002"):
        for line in book.document(number).lines:
            assert 0 <= done_of(line) <= line.quantity, "an order is never picked over"
    voided = [event.id for scan in book.scans for event in scan.events if event.voided]
    voids = [event for scan in book.scans for event in scan.events if event.kind == "void"]
    assert len(voided) == len(voids), "every void takes back one event, and no event is taken back twice"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    words=st.lists(
        st.sampled_from(
            ["Widget", "case", "5", "EACH", "YES", "NO", "UNDO", "9990001112226", "DONE", "PO-1001", "LAST"]
        )
    )
)
def test_undo_until_nothing_is_left_takes_everything_back(fresh_dock, words):
    player, _ = fresh_dock()
    player.scans("RECEIVE", "PO-1001", *words, "NO")
    for _ in range(3 * len(words) + 5):
        player.scan("UNDO")
    assert player.said == "UNDO_NONE"
    assert player.figures() == {}


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    start=st.sampled_from(
        [("RECEIVE", "ASN-77"), ("CUSTOMER-RETURN", "NO-ORDER"), ("SUPPLIER-RETURN", "PO-1001", "1")]
    ),
    words=st.lists(
        st.sampled_from(
            [
                "Widget",
                "case",
                "..1238",
                "..1245",
                "..1252",
                "SPLIT",
                "DAMAGED",
                "SCRAP",
                "GOOD",
                "5",
                "YES",
                "NO",
                "UNDO",
                "DONE",
                "LAST",
            ]
        )
    ),
)
def test_undo_until_nothing_is_left_takes_pallets_and_returns_back(fresh_dock, start, words):
    player, _ = fresh_dock()
    player.scans(*start, *words, "NO")
    for _ in range(3 * len(words) + 10):
        player.scan("UNDO")
    assert player.figures() == {}
    for number in ("ASN-77", "PO-1001"):
        assert [(done_of(line), line.returned_waiting) for line in player.book.document(number).lines] == [
            (0, 0) for line in player.book.document(number).lines
        ]


@pytest.mark.parametrize("word", WORDS)
def test_every_word_is_answered_at_home(player, word):
    taken = player.scan(word)
    assert taken.drafts == []
    assert taken.answer.headline
