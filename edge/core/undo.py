"""Taking back: UNDO, UNDO-THAT and LAST (flows.md, section 0). Every event of a scan is voided in one commit. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import StoredEvent, StoredScan
from edge.core.figures import RETURN_TASKS, amount, document_figure, document_totals, lines_after, task_lines
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import Kept, Lane, Question, Step, Work, in_session, owner_of
from edge.core.meaning import Meaning
from edge.core.messages import as_question, say, words
from edge.core.number import number_of
from edge.core.state_figure import REFERENCED, scanned_under
from edge.core.taken import Draft
from edge.core.turns import carry_out, command_label

_NAMED = "item, bin, order"
_ASKED_AGAIN = frozenset({"OVER_ASK", "QTY_HUGE_ASK"})


def undo(dock: Dock, lane: Lane, kept: Kept) -> Upshot:
    """Take back the newest own scan: step the session back, or void the events of the scan."""
    step = lane.steps[-1] if lane.steps else None
    if step is not None and not step.has_events:
        return _step_back(lane, step)
    scan = next((scan for scan in own_scans(dock, lane) if alive(scan)), None)
    if scan is None or (step is None and in_session(lane.work)):
        return Upshot(lane, say("UNDO_NONE", {"text": lane.last_undone or words("nothing")}))
    return take_back(dock, lane, kept, scan)


def name_what(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning]) -> Upshot:
    """Find the newest own scan with the named item, bin or document, and ask whether to take it back."""
    if meanings[0].is_command and meanings[0].kind not in ("no", "cancel"):
        fields = {"text": command_label(meanings[0].kind), "list": f"{_NAMED}, NO"}
        return Upshot(lane, say("CMD_NOT_HERE", fields))
    lane = change(lane, is_naming_undo=False)
    if meanings[0].is_command:
        return Upshot(lane, say("NOT_BOOKED"))
    scan = next((scan for scan in own_scans(dock, lane) if alive(scan) and _is_with(scan, meanings)), None)
    if scan is None:
        return Upshot(lane, say("UNDO_NONE", {"text": lane.last_undone or words("nothing")}))
    quantity, item = _what(dock, alive(scan))
    state = ", ".join(dict.fromkeys(event.state for event in alive(scan)))
    fields = {
        "q": quantity,
        "item": item,
        "text": scan.headline,
        "time": dock.book.time_of(scan.at),
        "state": words(state),
    }
    answer = as_question(say("UNDO_ASK", fields, figure=Figure(number=quantity, name=item)))
    question = Question("UNDO_ASK", answer, kept.scan.id, dock.moment.mono_ms, kept=kept, target=scan.id)
    return Upshot(change(lane, question=question), answer)


def take_back(dock: Dock, lane: Lane, kept: Kept, scan: StoredScan) -> Upshot:
    """Void every event of a scan, write again what it had voided of a blind receipt, and step the session back."""
    events = alive(scan)
    drafts = (*_voids(lane, kept, events), *_written_again(lane, kept, events))
    quantity, item = _what(dock, events)
    step = next((step for step in lane.steps if step.scan == scan.id), None)
    work = lane.work
    if step is not None and step is lane.steps[-1] and step.before.task == lane.work.task and _goes_back(step.before):
        work = step.before
    steps = [each for each in lane.steps if each.scan != scan.id]
    fields = {"q": quantity, "item": item, "text": scan.headline, "time": dock.book.time_of(scan.at)}
    now, figure = _now(dock, events, drafts)
    fields |= {"now": now}
    lane = change(lane, work=work, steps=steps, last_undone=words("{text} of {time}", **fields), is_naming_undo=False)
    answer = say("UNDONE", fields, figure=figure)
    return Upshot(
        lane,
        answer,
        drafts=drafts,
        undone_scans=(scan.id,),
        is_undo=True,
        label=words("Undone: {item}", item=item),
        amount=f"-{quantity}",
    )


def _now(dock: Dock, events: list[StoredEvent], drafts: tuple[Draft, ...]) -> tuple[str, Figure | None]:
    """Tell how far the order or the temporary reference of taken back events is now."""
    first = events[0]
    document = dock.document(first.document) if first.document else None
    if document is not None and document.lines:
        task = next((task for task, kind in RETURN_TASKS.items() if kind == first.kind), "")
        lines = lines_after(task_lines(task, document), minus=events)
        done, need = document_totals(document, lines)
        return words("now {n} of {need}", n=amount(done), need=amount(need)), document_figure(document, lines)
    if first.document is None and first.kind in REFERENCED and first.reference:
        left = amount(scanned_under(dock, first.reference, drafts))
        return words("now {n}", n=left), Figure(number=left)
    return "", None


def last(dock: Dock, lane: Lane, kept: Kept) -> Upshot:
    """Make N of the last own scan of this session: void it and write it again with the new quantity, in one commit."""
    step = next((step for step in reversed(lane.steps) if step.has_events), None)
    scan = next((scan for scan in own_scans(dock, lane) if alive(scan)), None)
    is_item = step is not None and step.kept is not None and not _is_whole(dock, step.before, step.kept)
    if not lane.number or step is None or step.kept is None or not is_item or scan is None or scan.id != step.scan:
        why = words("No number before LAST") if not lane.number else words("No scan of yours to change")
        cleared = change(lane, number="", number_closed=False)
        return Upshot(
            cleared, say("QTY_BAD", {"n": lane.number or "1", "why": why, "limit": amount(dock.settings.quantity_max)})
        )
    _ = kept
    granted = [name for name in step.kept.granted if name not in _ASKED_AGAIN]
    again = change(step.kept, total=number_of(lane), replaces=step.scan, granted=granted, repeat_ms=None)
    return retake(dock, change(lane, number="", number_closed=False), again)


def _goes_back(before: Work) -> bool:
    """Say whether a worker is again where they were: what was put down is not in hand again, but what was put in a wrong tote is."""
    return not before.hand or before.task == "cluster"


def _is_whole(dock: Dock, before: Work, kept: Kept) -> bool:
    """Say whether a scan booked what was in hand or tallied, or all of a pallet, which LAST cannot change."""
    is_label = "CONTENT_ASK" in kept.granted or dock.meaning(kept).kind not in ("item", "unknown")
    return bool(before.hand) or before.task == "count" or is_label


def retake(dock: Dock, lane: Lane, kept: Kept) -> Upshot:
    """Carry a scan out again in the place of the one it replaces."""
    scan = next((scan for scan in own_scans(dock, lane) if scan.id == kept.replaces), None)
    events = alive(scan) if scan else []
    if scan is None or not events:
        return Upshot(lane, say("UNDO_NONE", {"text": lane.last_undone or words("nothing")}))
    step = next((step for step in lane.steps if step.scan == scan.id), None)
    before = step.before if step is not None and step.before.task == lane.work.task else lane.work
    upshot = carry_out(dock, change(lane, work=before), kept, minus=tuple(events))
    if not upshot.drafts:
        return change(upshot, lane=change(lane, question=upshot.lane.question), kept=None)
    old, item = _what(dock, events)
    answer = say("LAST_SET", {"n": amount(kept.total or 0), "old": old, "item": item}, figure=upshot.answer.figure)
    voids = tuple(_voids(lane, kept, events))
    steps = [each for each in upshot.lane.steps if each.scan != scan.id]
    return change(
        upshot,
        lane=change(upshot.lane, steps=steps),
        answer=answer,
        drafts=(*voids, *upshot.drafts),
        undone_scans=(scan.id,),
        amount=f"={amount(kept.total or 0)}",
    )


def own_scans(dock: Dock, lane: Lane) -> list[StoredScan]:
    """List the owner's scans that wrote events, newest first."""
    return dock.book.own_scans(owner_of(lane), dock.settings.undo_scans)


def alive(scan: StoredScan) -> list[StoredEvent]:
    """List the events of a scan that can still be taken back; its own voids cannot."""
    return [event for event in scan.events if event.kind != "void" and not event.voided]


def _voids(lane: Lane, kept: Kept, events: list[StoredEvent]) -> list[Draft]:
    """Take events back, the last one first: what came in and was scrapped at once is back before it goes."""
    return [
        Draft(
            kind="void",
            quantity=event.quantity,
            sku=event.sku,
            scan=kept.scan.text,
            voids=event.id,
            worker=lane.badge,
            answers=kept.settled,
        )
        for event in reversed(events)
    ]


def _written_again(lane: Lane, kept: Kept, events: list[StoredEvent]) -> list[Draft]:
    """Receipts that LINK_OK moved from a reference to an order go back under the reference."""
    return [
        Draft(
            kind="receipt",
            quantity=event.quantity,
            sku=event.sku,
            scan=event.scan,
            location=event.location,
            lot=event.lot,
            serial=event.serial,
            expiry=event.expiry,
            reference=event.reference,
            package=event.package,
            reason=event.reason,
            worker=lane.badge,
            answers=kept.settled,
        )
        for event in events
        if event.kind == "receipt" and event.document and event.reference
    ]


def _step_back(lane: Lane, step: Step) -> Upshot:
    restored = change(
        lane, work=step.before, number=step.number, each=step.each, number_closed=False, steps=lane.steps[:-1]
    )
    fields = {"q": "", "item": step.label, "text": step.label, "time": step.time, "now": words("nothing was booked")}
    answer = say("UNDONE", fields)
    return Upshot(
        change(restored, last_undone=words("{text} of {time}", **fields)),
        answer,
        is_undo=True,
        undone_scans=(step.scan,),
        label=words("Undone: {item}", item=step.label),
    )


def _what(dock: Dock, events: list[StoredEvent]) -> tuple[str, str]:
    """Return the quantity and the item of events; for several items their total and number of lines.

    What a scan does beside (scrap what came back) is not counted twice.
    """
    events = [event for event in events if event.kind == events[0].kind]
    total = amount(sum(event.quantity for event in events))
    skus = list(dict.fromkeys(event.sku for event in events))
    if len(skus) > 1:
        return total, words("({n} lines)", n=str(len(events)))
    item = dock.book.item(skus[0]) if skus and skus[0] else None
    return total, item.name if item else (skus[0] if skus and skus[0] else events[0].scan or "")


def _is_with(scan: StoredScan, meanings: list[Meaning]) -> bool:
    names = {meaning.item.sku if meaning.item else meaning.text for meaning in meanings}
    return any(
        names & {event.sku, event.location, event.to_location, event.document, event.scan} for event in alive(scan)
    )
