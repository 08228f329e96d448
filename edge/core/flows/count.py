"""Counting bins (flows.md 2.10): directed by a list or ad hoc, blind unless the list says otherwise. A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import amount
from edge.core.flows.counting import (
    close_bin,
    close_empty,
    close_part,
    close_then_next,
    drop_tally,
    figure_of_work,
    in_use_by,
    list_of,
    next_bin,
    open_bin,
    set_last_counted,
    tally,
    tally_unknown,
)
from edge.core.flows.documents import is_count, is_stopped, not_count, stopped, unknown_order, wrong_kind
from edge.core.flows.hand import finish, has_number, is_replacing, is_still_new, item_of, no_number
from edge.core.flows.table import Effect, Flow, Row, Turn
from edge.core.lane import Work
from edge.core.messages import words


def is_in_use(turn: Turn) -> bool:
    """Being counted on another lane."""
    return in_use_by(turn) is not None


def is_of_first_counter(turn: Turn) -> bool:
    """A recount, and this worker counted first."""
    document = list_of(turn)
    return document is not None and turn.lane.badge is not None and turn.lane.badge in document.counters


def is_extra(turn: Turn) -> bool:
    """Not on the list, and not yet agreed to."""
    document = list_of(turn)
    return document is not None and turn.meaning.text not in document.bins and not turn.has("COUNT_EXTRA_ASK")


def is_finished(turn: Turn) -> bool:
    """All bins of the list are counted, or there is none."""
    return turn.work.document is None or (list_of(turn) is not None and next_bin(turn, turn.work) is None)


def has_more(turn: Turn) -> bool:
    """More bins are to be counted."""
    return next_bin(turn, turn.work) is not None


def is_all_counted(turn: Turn) -> bool:
    """All its bins are counted here."""
    document = turn.meaning.document
    return document is not None and next_bin(turn, change(turn.work, document=document.number)) is None


def has_tally(turn: Turn) -> bool:
    """Something is tallied."""
    return bool(turn.work.tally)


def has_no_tally(turn: Turn) -> bool:
    """Nothing is tallied."""
    return not turn.work.tally


def is_this_bin(turn: Turn) -> bool:
    """The open bin."""
    return turn.meaning.text == turn.work.bin


def start_list(turn: Turn) -> Effect:
    """Count the bins of this list from now on, and say where to go first."""
    number = turn.meaning.document.number if turn.meaning.document else turn.meaning.text
    work = Work(task=turn.work.task, state=turn.work.state, document=number)
    return _going(turn, work, label=number)


def skip_bin(turn: Turn) -> Effect:
    """Put the proposed bin to the end of the list."""
    later = next_bin(turn, turn.work)
    rest = [each for each in turn.work.later_bins if each != later]
    return _going(turn, change(turn.work, later_bins=[*rest, later] if later else rest), label="Skipped")


def keep_in_hand(turn: Turn) -> Effect:
    """Keep the item until its bin is scanned."""
    name = item_of(turn).name
    figure = Figure(number=amount(turn.quantity), name=name)
    work = change(turn.work, held=turn.kept)
    return Effect(work, fields={"item": name, "n": amount(turn.quantity)}, figure=figure, label=name, amount="hand")


def empty_hand(turn: Turn) -> Effect:
    """Forget the item in hand; nothing of it was counted."""
    return Effect(change(turn.work, held=None))


def tell_in_use(turn: Turn) -> Effect:
    """Tell who counts the bin."""
    other = in_use_by(turn)
    who = (other.worker or other.scanner) if other else ""
    return Effect(turn.work, fields={"bin": turn.meaning.text, "who": who, "scanner": other.scanner if other else ""})


def other_person(turn: Turn) -> Effect:
    """Tell that a recount is for somebody else."""
    return Effect(turn.work, fields={"who": turn.lane.worker or "", "text": turn.meaning.text})


def name_bin(turn: Turn) -> Effect:
    """Tell of the scanned bin."""
    return Effect(turn.work, fields={"bin": turn.meaning.text})


def _going(turn: Turn, work: Work, *, label: str) -> Effect:
    figure = figure_of_work(turn, work)
    going = next_bin(turn, work)
    fields = {"order": work.document or ""}
    if going is not None:
        fields |= {"bin": going, "text": words("count all that is in it")}
    if figure is not None:
        fields |= {"n": figure.number, "need": figure.of}
    return Effect(work, fields=fields, figure=figure, label=label)


def _refused(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", "", "OTHER_PERSON", (is_of_first_counter,), other_person),
        Row(state, "bin", "", "BIN_IN_USE", (is_in_use,), tell_in_use),
    )


_OPENED = ("counting", "COUNT_OPEN")
_DONE = ("bin?", "BIN_DONE")

COUNT = Flow(
    task="count",
    title="Count",
    start="bin?",
    first="list or bin",
    allows_zero=True,
    rows=(
        Row("bin?", "order", "", "WRONG_DOC", (not_count,), wrong_kind),
        Row("bin?", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("bin?", "order", "", "START", (is_count, is_all_counted), start_list),
        Row("bin?", "order", "", "GO_BIN", (is_count,), start_list),
        Row("bin?", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        *_refused("bin?"),
        Row("bin?", "bin", *_OPENED, (is_extra,), name_bin, ask="COUNT_EXTRA_ASK"),
        Row("bin?", "bin", *_OPENED, (), open_bin),
        Row("bin?", "new_bin", *_OPENED, (), open_bin, ask="BIN_NEW_ASK"),
        Row("bin?", "item", "", "WHICH_BIN", (), keep_in_hand, books=True),
        Row("bin?", "cancel", "", "HAND_EMPTY", (), empty_hand),
        Row("bin?", "skip", "", "GO_BIN", (has_more,), skip_bin),
        Row("bin?", "done", "home/home", "DONE_ALL", (is_finished,), finish),
        Row("counting", "item", "", "LAST_SET", (is_replacing,), tally, books=True),
        Row("counting", "item", "", "ITEM_OK", (), tally, books=True),
        Row("counting", "unknown", "", "LAST_SET", (is_replacing,), tally_unknown, books=True),
        Row("counting", "unknown", "", "UNKNOWN_KEPT", (), tally_unknown, books=True),
        Row("counting", "last", "", "LAST_SET", (has_number, has_tally), set_last_counted, books=True),
        Row("counting", "last", "", "QTY_BAD", (), no_number),
        Row("counting", "done", *_DONE, (has_tally,), close_bin),
        Row("counting", "done", *_DONE, (), close_empty, ask="EMPTY_ASK"),
        Row("counting", "bin", *_DONE, (is_this_bin, has_tally), close_bin),
        Row("counting", "bin", *_DONE, (is_this_bin,), close_empty, ask="EMPTY_ASK"),
        Row("counting", "empty", *_DONE, (has_no_tally,), close_empty, ask="EMPTY_ASK"),
        Row("counting", "part", *_DONE, (has_tally,), close_part),
        *_refused("counting"),
        Row("counting", "bin", "", "COUNT_OPEN", (is_extra,), name_bin, ask="COUNT_EXTRA_ASK"),
        Row("counting", "bin", "", "BIN_DONE", (has_tally,), close_then_next, ask="CLOSE_BIN_ASK"),
        Row("counting", "bin", "", "BIN_DONE", (), close_then_next, ask="EMPTY_ASK"),
        Row("counting", "new_bin", "", "BIN_DONE", (is_still_new,), name_bin, ask="BIN_NEW_ASK"),
        Row("counting", "new_bin", "", "BIN_DONE", (has_tally,), close_then_next, ask="CLOSE_BIN_ASK"),
        Row("counting", "new_bin", "", "BIN_DONE", (), close_then_next, ask="EMPTY_ASK"),
        Row("counting", "cancel", "bin?", "HAND_EMPTY", (has_tally,), drop_tally, ask="DROP_ASK"),
        Row("counting", "cancel", "bin?", "HAND_EMPTY", (), drop_tally),
    ),
)
