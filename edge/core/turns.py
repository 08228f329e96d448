"""Carries one scan through the table of the task in work: which meaning counts, which row, what it leads to. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer
from edge.core.book import StoredEvent
from edge.core.figures import amount
from edge.core.flows import FLOWS
from edge.core.flows.drafts import base_quantity
from edge.core.flows.table import (
    AGAIN_MAX,
    Dock,
    Flow,
    InvariantBroken,
    Turn,
    Upshot,
    ask,
    conclude,
    is_asking,
    numbered,
    pass_on,
)
from edge.core.item_checks import check_data, check_quantity, with_quantity
from edge.core.lane import Kept, Lane, Work, in_session
from edge.core.meaning import Meaning
from edge.core.messages import add_detail, say, words

_ITEM_LIKE = ("item", "unknown")
_LISTED = {"new_bin": "bin", "new_order": "order", "package": "box", "sscc": "pallet label", "unknown": "", "data": ""}
CHOICE = "#"
"""Marks a value that chooses one of several meanings."""


def carry_out(dock: Dock, lane: Lane, kept: Kept, *, minus: tuple[StoredEvent, ...] = ()) -> Upshot:
    """Take a scan through the table of the lane's task."""
    meanings = dock.meanings(kept.scan)
    meaning = choose(dock, lane.work, kept)
    if meaning is None:
        turn = Turn(dock, lane, kept, meanings[0], lane.work, minus=minus)
        answer = change(say("ASK_WHICH"), detail=numbered([each.label for each in meanings]))
        return ask(_used_up(turn), answer, choices=[f"{CHOICE}{place}" for place in range(len(meanings))])
    upshot = play(Turn(dock, lane, kept, meaning, lane.work, minus=minus))
    if kept.repeat_ms is not None and (upshot.drafts or in_session(upshot.lane.work) != in_session(lane.work)):
        upshot = change(
            upshot, answer=add_detail(upshot.answer, words("2nd in {n} ms: UNDO if one box", n=str(kept.repeat_ms)))
        )
    return upshot


def choose(dock: Dock, work: Work, kept: Kept) -> Meaning | None:
    """Pick the meaning that counts, or None where the worker has to say."""
    meanings, flow = dock.meanings(kept.scan), FLOWS[work.task]
    if kept.chosen:
        return dock.meaning(kept)
    taken = [each for each in meanings if each.is_uncertain or flow.knows(work.state, each.kind)]
    # The label of a pallet is one thing, also where it says what lies on the pallet.
    taken = [each for each in taken if each.kind == "sscc"] or taken
    if len(taken) > 1:
        return None
    return taken[0] if taken else meanings[0]


def play(turn: Turn, times: int = 0) -> Upshot:
    """Find the row for a turn, check its item, and carry it out; again in another state where the row says so."""
    if times > AGAIN_MAX:
        raise InvariantBroken(f"Expected a scan to come to rest, got {turn.work.task}/{turn.work.state} in a circle.")
    flow = FLOWS[turn.work.task]
    turn, quantity = with_quantity(turn)
    row = flow.select(turn)
    if row is None:
        return out_of_place(turn, flow)
    if row.books:
        turn = _used_up(turn)
    if row.books and turn.meaning.kind in _ITEM_LIKE:
        refused = check_quantity(turn, flow, quantity) or check_data(turn, flow, row)
        if refused is not None:
            return refused
    effect = row.do(turn)
    if is_asking(turn, row) or not (row.again or effect.next_kept):
        return conclude(turn, row, effect)
    following = pass_on(turn, row, effect)
    if effect.next_kept is not None:
        following = _meant(following)
    return play(following, times + 1)


def out_of_place(turn: Turn, flow: Flow) -> Upshot:
    """Say that the state has no use for this scan, and what it has a use for."""
    meaning = turn.meaning
    fields = {
        "text": meaning.text,
        "want": meaning.want,
        "got": meaning.got,
        "why": words(meaning.why),
        "lang": words(meaning.why),
    }
    message = {
        "misread": "CMD_MISREAD",
        "bad_check": "BAD_CHECK",
        "bad_label": "BAD_LABEL",
        "layout": "LAYOUT_WRONG",
        "data": "LABEL_HALF",
        "unknown": "UNKNOWN",
        "new_bin": "UNKNOWN",
        "new_order": "UNKNOWN",
        "badge": "BADGE_UNKNOWN",
    }.get(meaning.kind, "CMD_NOT_HERE")
    fields["list"] = listing(flow, turn.work, but=meaning.kind) if message == "CMD_NOT_HERE" else _parts(meaning)
    if meaning.is_command:
        fields["text"] = command_label(meaning.kind)
    elif meaning.item:
        fields["text"] = meaning.item.name
    return Upshot(turn.lane, say(message, fields))


def scanned_name(dock: Dock, kept: Kept) -> str:
    """Return what a worker calls the thing that was scanned; nothing for a command."""
    meaning = dock.meaning(kept)
    if meaning.item is not None:
        return meaning.item.name
    if meaning.kind == "badge":
        return meaning.worker.name if meaning.worker else ""
    return "" if meaning.is_command else meaning.text


def not_booked(dock: Dock, kept: Kept) -> Answer:
    """Say that a scan was left out: how many of which item, or what else it was."""
    meaning = dock.meaning(kept)
    quantity = base_quantity(kept, meaning) if meaning.kind in _ITEM_LIKE else None
    fields = {"item": scanned_name(dock, kept), "n": "" if quantity is None else amount(quantity)}
    return say("NOT_BOOKED", fields)


def command_label(name: str) -> str:
    """Return the words that stand on a command's card."""
    return name.upper()


def wait_for_one(task: str, first: str) -> Answer:
    """Say that the next scan is taken for something else, and that the task goes on after it."""
    told = say("TASK_ON", {"task": task, "first": first})
    return change(told, detail=words("One scan, then the task goes on"))


def listing(flow: Flow, work: Work, *, but: str = "") -> str:
    """List what a state has a use for, `but` one kind: things in small letters, command cards in capitals."""
    typed = ["number"] if work.state in flow.takes_digits else []
    names = typed + [
        _LISTED.get(kind, kind if kind in ("item", "bin", "order") else command_label(kind))
        for kind in flow.accepts(work.state)
        if kind != but
    ]
    return ", ".join(dict.fromkeys(words(name) for name in names if name))


def _parts(meaning: Meaning) -> str:
    parts = {"lot": meaning.lot, "serial": meaning.serial, "date": meaning.expiry, "quantity": meaning.quantity}
    return ", ".join(words(name) for name, value in parts.items() if value is not None) or words("data")


def _used_up(turn: Turn) -> Turn:
    """N and EACH are for one item scan: they are now with the scan, and the lane's are back to 1."""
    return change(turn, lane=change(turn.lane, number="", number_closed=False, each=False))


def _meant(turn: Turn) -> Turn:
    return change(turn, meaning=choose(turn.dock, turn.work, turn.kept) or turn.dock.meaning(turn.kept))
