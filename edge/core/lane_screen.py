"""A lane as the screen draws it: task, answer, big number, progress, hints, last ten scans. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer, LaneView, Look, Mark, Progress, TapeRow
from edge.core.book import Book
from edge.core.figures import amount, document_totals, done_of, task_lines
from edge.core.flows import FLOWS
from edge.core.flows.claims import claimed_orders
from edge.core.flows.documents import name_of_work
from edge.core.lane import Lane
from edge.core.messages import words
from edge.core.turns import listing

_LABELS = {
    "receive": "received on",
    "pick": "picked for",
    "ship": "picked for",
    "customer-return": "back from",
    "supplier-return": "sent back of",
}
_HINTS_MAX = 3


def lane_view(book: Book, lane: Lane) -> LaneView:
    """Return what the screen shows of a lane. An open question stands in front of the last answer."""
    work = lane.work
    document = book.document(work.document) if work.document else None
    is_asking = lane.question is not None
    is_unsure = bool(claimed_orders(work)) and not book.hub_online()
    return LaneView(
        scanner=lane.scanner,
        state=state_of(lane),
        answer=_in_words(lane.question.answer if lane.question is not None and not _is_news(lane) else lane.answer),
        task="" if work.task == "home" else words(FLOWS[work.task].title),
        document=name_of_work(work),
        party=document.party if document else "blind" if work.reference else "",
        worker=lane.worker or "",
        progress=_progress(book, lane),
        multiplier=lane.number,
        sticky=_sticky(lane),
        latched=lane.latched is not None,
        question=is_asking,
        uncleared=lane.uncleared,
        strips=[strip for strip in lane.strips if strip.message != "CLAIM_UNSURE" or is_unsure],
        tape=[TapeRow(line.time, words(line.headline), line.mark, words(line.amount), line.scan) for line in lane.tape],
        hints=_hints(book, lane),
        in_books=_in_books(book, lane),
        tested=lane.tested,
        serial=lane.serial,
    )


def _in_words(answer: Answer) -> Answer:
    """Say the words around the big number in the language that is spoken; names of items are in no catalogue."""
    figure = answer.figure
    if figure is None:
        return answer
    told = change(figure, unit=words(figure.unit), name=words(figure.name), more=words(figure.more))
    return change(answer, figure=told)


def state_of(lane: Lane) -> str:
    """Return idle, stored, applied, held, unknown, error or question (screens/README.md)."""
    if lane.question is not None:
        return "question"
    if lane.latched is not None:
        return "error" if lane.latched.look is Look.RED or not _was_kept(lane) else "unknown"
    if lane.answer.look is Look.AMBER:
        return "question"
    is_told = bool(lane.tape) and lane.tape[0].mark in (Mark.STORED, Mark.APPLIED, Mark.HELD)
    return lane.tape[0].mark.value if is_told else "idle"


def _was_kept(lane: Lane) -> bool:
    return lane.latched is not None and lane.latched.message == "UNKNOWN_KEPT"


def _is_news(lane: Lane) -> bool:
    """Say whether the last answer is more urgent than the open question, or speaks of it."""
    return lane.answer.message in ("ASK_FIRST", "REPEATED", "CMD_REPEAT") or lane.answer.look in (Look.RED, Look.BLUE)


def _progress(book: Book, lane: Lane) -> Progress | None:
    work = lane.work
    document = book.document(work.document) if work.document and work.task != "pack" else None
    if document is None or not document.lines:
        return None
    done, need = document_totals(document, task_lines(work.task, document))
    return Progress(amount(done), amount(need), f"{words(_LABELS.get(work.task, 'done on'))} {document.number}")


def _in_books(book: Book, lane: Lane) -> str:
    """Tell what the books hold of the item on show, and this gateway's own waiting scans apart; nothing while it is counted."""
    shown = lane.question.answer.figure if lane.question is not None else lane.answer.figure
    if shown is None or not shown.code or lane.work.task in ("count", "pack"):
        return ""
    rows = book.stock(shown.code)
    if not rows:
        return ""
    waiting = sum(row.waiting for row in rows)
    books = words("{n} in books", n=amount(sum(row.on_hand for row in rows)))
    if not waiting:
        return books
    return f"{books}, " + words("{n} waiting", n=f"{'+' if waiting > 0 else ''}{amount(waiting)}")


def _sticky(lane: Lane) -> str:
    work = lane.work
    parts = [words("to {bin}", bin=work.location) if work.location else ""]
    if work.bin:
        parts += [words("counting {bin}", bin=work.bin) if work.task == "count" else words("from {bin}", bin=work.bin)]
    parts += [words("staging {bin}", bin=work.staging) if work.staging else ""]
    parts += [words("next item: damaged") if work.is_damaged else "", words(work.reason or "")]
    parts += [words("next code counts as 1") if lane.each else ""]
    parts += [words("undo: scan what") if lane.is_naming_undo else ""]
    parts += [words("look up: scan what") if lane.is_looking else ""]
    return ", ".join(part for part in parts if part)


def _hints(book: Book, lane: Lane) -> list[str]:
    """Say what to scan next; on an order of several lines, how far each of them is."""
    if lane.question is not None:
        return [words("Scan {what}", what=lane.question.answer.scan_next)]
    hints = [words("Scan {what}", what=lane.answer.scan_next)] if lane.answer.scan_next else []
    document = book.document(lane.work.document) if lane.work.document and lane.work.task != "pack" else None
    if document is not None and len(document.lines) > 1:
        for line in task_lines(lane.work.task, document)[:_HINTS_MAX]:
            item = book.item(line.sku)
            so_far = words("{n} of {need}", n=amount(done_of(line)), need=amount(line.quantity))
            hints.append(f"{so_far} {item.name if item else line.sku}")
        return hints
    if lane.steps:
        return [*hints, words("Not right? Scan UNDO")]
    possible = listing(FLOWS[lane.work.task], lane.work)
    return [*hints, words("Also: {list}", list=possible)] if possible else hints
