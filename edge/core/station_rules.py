"""What happens to every scan, in the order of flows.md section 0: `take`, and `release` for one of a burst that had to wait.

Two pure functions are the whole core. Owns the order of the steps; each step stands in its own module. It never reads a clock,
a disk or a network: book, lane and moment are given, and what follows is returned for the station to commit.
"""

from __future__ import annotations

import re

from msgspec.structs import replace as change

from edge.core.answer import Answer, Result, Strip
from edge.core.book import Book
from edge.core.everywhere import command
from edge.core.figures import amount
from edge.core.flows import FLOWS
from edge.core.flows.card import take_card
from edge.core.flows.claims import claim_of, claimed_orders, holder, release_of
from edge.core.flows.documents import name_of_work
from edge.core.flows.table import Dock, Upshot
from edge.core.joining import at_joining
from edge.core.lane import COMPARED_LENGTH, PARKED_MAX, Kept, Lane, Work, owner_of
from edge.core.meaning import Meaning
from edge.core.messages import say, words
from edge.core.needs import answer_need, type_digit
from edge.core.number import number_of
from edge.core.questions import answer_question
from edge.core.scan import Moment, ScanIn
from edge.core.session_gate import at_gate
from edge.core.sessions import resumed
from edge.core.settings import Settings
from edge.core.settling import settle, settle_parked
from edge.core.state_figure import state_figure
from edge.core.taken import Taken
from edge.core.turns import carry_out, command_label
from edge.core.undo import name_what

_SCANNED_ONCE = frozenset({"bin", "new_bin", "order", "new_order", "package", "sscc"})
_WAITING = frozenset({"DATA_BAD"})
"""What is said of a scan that is not the lot, serial or date that is waited for; of a burst it waits until that came."""
_HALVES = re.compile("[\ud800-\udfff]")


def take(book: Book, lane: Lane, scan: ScanIn, moment: Moment, settings: Settings) -> Taken:
    """Take one scan: return the lane afterwards, the answer, and the events and claims to commit with them."""
    dock = Dock(book, settings, moment)
    lane = lane if scan.burst else change(lane, burst_taken=0, burst_refused=0)
    if scan.damage is not None or not _is_storable(scan.text):
        return settle(dock, lane, change(scan, text=""), Upshot(lane, say("SCAN_LOST")))
    if scan.card is not None:
        return settle(dock, lane, scan, take_card(lane, scan.card))
    meanings = dock.meanings(scan)
    return settle(dock, lane, scan, _burst(dock, lane, scan, meanings) or _single(dock, lane, scan, meanings))


def release(book: Book, lane: Lane, moment: Moment, settings: Settings) -> Taken | None:
    """Take the first parked scan once no question is open; it is committed as a scan of its own. None where there is none.

    It waits on where a lot, serial or date is waited for that it is not.
    """
    if not lane.parked or lane.question is not None:
        return None
    dock = Dock(book, settings, moment)
    scan, *rest = lane.parked
    lane = change(lane, parked=rest)
    upshot = in_session(dock, lane, Kept(scan, number_of(lane), each=lane.each))
    return None if upshot.answer.message in _WAITING else settle_parked(dock, lane, scan, upshot)


def _is_storable(text: str) -> bool:
    """Say whether a text can be written down; halves of characters (lone surrogates) cannot."""
    return _HALVES.search(text) is None


def _single(dock: Dock, lane: Lane, scan: ScanIn, meanings: list[Meaning]) -> Upshot:
    repeat_ms = _repeat_ms(dock, lane, scan)
    if repeat_ms is not None and meanings[0].is_command:
        return Upshot(lane, say("CMD_REPEAT", {"text": command_label(meanings[0].kind)}))
    kinds = {meaning.kind for meaning in meanings}
    if repeat_ms is not None and (kinds <= _SCANNED_ONCE or "sscc" in kinds):
        return Upshot(lane, lane.answer)
    kept = Kept(scan, number_of(lane), each=lane.each, repeat_ms=repeat_ms)
    for passes in (at_joining, at_gate):
        gate = passes(dock, lane, kept, meanings, in_session)
        if isinstance(gate, Upshot):
            return gate
        lane = gate
    return in_session(dock, lane, kept)


def in_session(dock: Dock, lane: Lane, kept: Kept) -> Upshot:
    """Take a scan that the session gate let through."""
    meanings = dock.meanings(kept.scan)
    upshot = answer_question(dock, lane, kept, meanings, in_session)
    if upshot is None:
        upshot = type_digit(dock, lane, meanings[0])
    if upshot is None and meanings[0].is_command:
        upshot = command(dock, change(lane, is_looking=False), kept, meanings[0].kind)
    if upshot is None and lane.is_naming_undo:
        upshot = name_what(dock, lane, kept, meanings)
    if upshot is None and lane.is_looking:
        upshot = _look(dock, lane, kept)
    if upshot is None:
        upshot = _lost_claim(dock, lane) or answer_need(dock, lane, kept, meanings)
    if upshot is None:
        upshot = _with_claim(dock, lane, carry_out(dock, lane, kept))
    return _resume(dock, lane, upshot)


def _look(dock: Dock, lane: Lane, kept: Kept) -> Upshot:
    """Look up one scan from within another task; the task is back with the answer, as it was."""
    looking = change(lane, work=Work(task="lookup", state="ask"), is_looking=False)
    upshot = carry_out(dock, looking, change(kept, chosen=kept.chosen or [0]))
    return change(upshot, lane=change(upshot.lane, work=lane.work))


def _repeat_ms(dock: Dock, lane: Lane, scan: ScanIn) -> int | None:
    """Return how long ago the same text was read, if that is within the repeat window."""
    apart = dock.moment.mono_ms - lane.last_mono_ms
    is_again = (
        scan.text[:COMPARED_LENGTH] == lane.last_text
        and bool(lane.last_scan)
        and 0 <= apart < dock.settings.repeat_window_ms
    )
    return apart if is_again else None


def _lost_claim(dock: Dock, lane: Lane) -> Upshot | None:
    """Somebody took the order over: say so, book nothing, and let go of it."""
    work = lane.work
    numbers = claimed_orders(work)
    claim = next((claim for number in numbers if (claim := holder(dock, lane, number)) is not None), None)
    if claim is None:
        return None
    mine = [event for event in dock.book.own_events(claim.number) if (event.worker or event.scanner) == owner_of(lane)]
    picked = sum(event.quantity for event in mine if event.kind == "pick")
    fields = {"who": claim.worker or claim.scanner, "order": claim.number, "n": amount(picked)}
    # Nobody at this gateway works on it any more; what another lane here holds is that lane's to release.
    claims = () if claim.mine else (release_of(lane, claim.number),)
    return Upshot(change(lane, work=_without(work, claim.number)), say("LOST_CLAIM", fields), claims=claims)


def _without(work: Work, number: str) -> Work:
    """Return the work without an order: the others of a round go on, and what is in hand stays there."""
    totes = [tote for tote in work.totes if tote.number != number]
    if totes or work.document not in (None, number):
        document = None if work.document == number else work.document
        state = "orders" if work.state == "tote?" and document is None else work.state
        return change(work, totes=totes, document=document, state=state, skipped=[], short=[])
    return Work(task=work.task, state=FLOWS[work.task].start, staging=work.staging)


def _with_claim(dock: Dock, lane: Lane, upshot: Upshot) -> Upshot:
    """Renew the claim of the order that is worked on; without the hub nobody can be sure of it."""
    work = upshot.lane.work
    numbers = claimed_orders(work)
    if not numbers or upshot.answer.result is Result.REFUSED:
        return upshot
    others = [strip for strip in upshot.lane.strips if strip.message != "CLAIM_UNSURE"]
    text = words("Hub away: others may work on {order} too", order=name_of_work(work))
    unsure = [] if dock.book.hub_online() else [Strip("CLAIM_UNSURE", text)]
    upshot = change(upshot, lane=change(upshot.lane, strips=[*others, *unsure]))
    changed = {claim.number for claim in upshot.claims}
    renewed = tuple(claim_of(lane, number) for number in numbers if number not in changed)
    return change(upshot, claims=(*upshot.claims, *renewed))


def _resume(dock: Dock, before: Lane, upshot: Upshot) -> Upshot:
    """Go on where it was left with a document that the same worker had laid aside."""
    work = upshot.lane.work
    if work.document is None or before.work.document == work.document or upshot.drafts:
        return upshot
    found = resumed(upshot.lane, work)
    if found is None:
        return upshot
    lane, left = found
    figure = state_figure(dock, lane)
    so_far = {"n": figure.number, "need": figure.of} if figure else {}
    fields = {"task": words(FLOWS[left.task].title), "order": left.document or "", **so_far}
    return change(upshot, lane=lane, answer=say("RESUMED", fields))


def _burst(dock: Dock, lane: Lane, scan: ScanIn, meanings: list[Meaning]) -> Upshot | None:
    """Take a scan of a burst: what would ask, or comes behind a question, is parked, never refused."""
    if not scan.burst:
        return None
    lane = change(lane, burst_taken=lane.burst_taken + 1)
    if lane.question is not None or lane.parked:
        return _park(lane, scan)
    upshot = _single(dock, lane, scan, meanings)
    if upshot.lane.question is not None:
        return change(upshot, answer=_parked_answer(upshot.lane), is_parked=True)
    if upshot.answer.message in _WAITING:
        return _park(lane, scan)
    is_refused = upshot.answer.result is Result.REFUSED
    return change(upshot, lane=change(upshot.lane, burst_refused=lane.burst_refused + is_refused))


def _park(lane: Lane, scan: ScanIn) -> Upshot:
    if len(lane.parked) >= PARKED_MAX:
        return Upshot(lane, say("SCAN_LOST"))
    parked = change(lane, parked=[*lane.parked, scan])
    return Upshot(parked, _parked_answer(parked), is_parked=True)


def _parked_answer(lane: Lane) -> Answer:
    waiting = len(lane.parked) + (lane.question is not None)
    return say("BURST_TAKEN", {"n": str(lane.burst_taken), "k": str(waiting), "e": str(lane.burst_refused)})
