import pytest

from edge.core.book import StoredEvent
from edge.core.taken import Draft
from edge.station.waiting import Effect, Waiting, effects_of, effects_of_void, encode_effects

M = 1_000_000


def effects(kind, quantity=2 * M, projected=0, **fields):
    return effects_of(
        Draft(kind=kind, quantity=quantity, sku="W-100", **fields), staging="STAGING", projected=projected
    )


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("receipt", {"location": "A"}, {("A", ""): 2 * M}),
        ("customer_return", {"location": "A", "lot": "L1"}, {("A", "L1"): 2 * M}),
        ("scrap", {"location": "A"}, {("A", ""): -2 * M}),
        ("supplier_return", {"location": "A"}, {("A", ""): -2 * M}),
        ("ship", {"location": "A"}, {("A", ""): -2 * M}),
        ("ship", {"document": "SO-1", "line": 1}, {("STAGING", ""): -2 * M}),
        ("move", {"location": "A", "to_location": "B"}, {("A", ""): -2 * M, ("B", ""): 2 * M}),
        ("putaway", {"location": "A", "to_location": "B"}, {("A", ""): -2 * M, ("B", ""): 2 * M}),
        ("count", {"location": "A"}, {("A", ""): -3 * M}),
    ],
)
def test_each_kind_changes_its_bins(kind, fields, expected):
    waiting = Waiting()
    projected = 5 * M if kind == "count" else 0
    waiting.add([("kim", effects(kind, projected=projected, **fields))])
    assert waiting.in_bins("W-100") == expected


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("receipt", {"location": "A"}, (2 * M, 0, 0)),
        ("pick", {"location": "A", "to_location": "STAGING"}, (0, 2 * M, 0)),
        ("ship", {}, (2 * M, -2 * M, 0)),
        ("move", {"location": "STAGING", "to_location": "QUARANTINE"}, (0, -2 * M, 0)),
        ("customer_return", {"location": "RETURNS"}, (0, 0, 2 * M)),
        ("supplier_return", {"location": "QUARANTINE"}, (0, 0, 2 * M)),
    ],
)
def test_each_kind_fills_its_line(kind, fields, expected):
    waiting = Waiting()
    waiting.add([("kim", effects(kind, document="PO-1", line=3, **fields))])
    assert waiting.on_lines("po-1") == {3: expected}


def test_an_event_without_a_known_item_changes_no_figure():
    assert effects_of(Draft(kind="receipt", quantity=M, scan="999", location="A"), staging="S", projected=0) == []


def test_what_was_answered_leaves_nothing_behind():
    waiting = Waiting()
    row = ("kim", effects("pick", location="A", to_location="S", document="SO-1", line=1))
    waiting.add([row, row])
    waiting.remove([row])
    assert waiting.of_owner("kim") == 1
    waiting.remove([row])
    assert (waiting.in_bins("W-100"), waiting.in_bin("A"), waiting.on_lines("SO-1")) == ({}, {}, {})
    assert waiting.of_owner("kim") == 0


def test_a_void_takes_back_what_its_original_changed():
    stored = encode_effects(effects("receipt", location="A"))
    original = StoredEvent(id="1", kind="receipt", quantity=2 * M, state="applied")
    assert effects_of_void(original, stored) == [Effect("W-100", "A", "", -2 * M)]


@pytest.mark.parametrize("change", [{"state": "held"}, {"state": "waiting", "voided": True}])
def test_a_void_of_what_does_not_count_changes_nothing(change):
    stored = encode_effects(effects("receipt", location="A"))
    original = StoredEvent(id="1", kind="receipt", quantity=2 * M, **change)
    assert effects_of_void(original, stored) == []
    assert effects_of_void(None, None) == []
