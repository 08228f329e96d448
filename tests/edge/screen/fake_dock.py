"""A dock without disk, workflows or hub: it answers every scan after `delay_s` on a thread of its own and shows what it is told."""

import queue
import threading
import time

import msgspec

from edge.core.answer import Answer, DockView, LaneView, Look, Result, Sound
from edge.screen.dock import Sample, SampleGroup


class Reply(msgspec.Struct, frozen=True):
    result: str
    message: str
    events: list[str]


def ready(scanner="page-1", **changes):
    answer = Answer(
        "READY", Look.GREY, Sound.GOOD, Result.STORED, "Ready", "Nothing is booked without a task", "task or order"
    )
    return msgspec.structs.replace(LaneView(scanner, "idle", answer), **changes)


def dock_view(*lanes, **changes):
    view = DockView(gateway="dock-3", site="main", hub_online=True, pending=0, held=0, lanes=list(lanes))
    return msgspec.structs.replace(view, **changes)


class FakeDock:
    """Answers on its own thread, like the station, and remembers what it was offered."""

    def __init__(self, view=None, *, is_silent=False):
        self.offered = []
        self.is_silent = is_silent
        self._answers = {}
        self._view = view or dock_view(ready())
        self._callbacks = []
        self._queue = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def stop(self):
        self._queue.put(None)
        self._thread.join(5)

    def offer(self, raw, reply):
        self._queue.put((raw, reply))

    def view(self):
        return self._view

    def subscribe(self, callback):
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def samples(self):
        return [
            SampleGroup("Purchase orders", [Sample("PO-1001", "PO-1001", "ACME <Fittings>")]),
            SampleGroup("Items", [Sample("4006381333931", "Widget", "W-100", "EAN13")]),
        ]

    def show(self, view):
        """Show another state, from whatever thread this is."""
        self._view = view
        for callback in list(self._callbacks):
            callback(view)

    @property
    def is_followed(self):
        return bool(self._callbacks)

    def wait_for(self, count, timeout_s=10.0):
        """Wait until `count` scans were taken; return their texts."""
        end = time.monotonic() + timeout_s
        while len(self.offered) < count and time.monotonic() < end:
            time.sleep(0.01)
        return [raw.text for raw in self.offered]

    def _work(self):
        while (job := self._queue.get()) is not None:
            raw, reply = job
            if self.is_silent:
                continue
            if raw.id not in self._answers:
                self.offered.append(raw)
                self._answers[raw.id] = self._answer(raw)
                self._show_answer(raw, self._answers[raw.id])
            reply(self._answers[raw.id])

    def _answer(self, raw):
        if raw.damage:
            return Reply("refused", "Damaged - scan again - Part of the code was lost, nothing booked", [])
        if raw.text == "nonsense":
            return Reply("unknown", "Not known: nonsense - No item, bin, order or command here; not booked", [])
        return Reply("stored", f"Widget +1 - {raw.text}", [f"event-{len(self.offered)}"])

    def _show_answer(self, raw, reply):
        headline, _, detail = reply.message.partition(" - ")
        number = len(self.offered)
        answer = Answer("ITEM_OK", Look.WHITE, Sound.GOOD, Result.STORED, headline, detail, "item, DONE", {})
        lanes = [lane for lane in self._view.lanes if lane.scanner != raw.scanner]
        lane = ready(raw.scanner, state="stored", answer=answer, serial=number)
        self.show(
            msgspec.structs.replace(
                self._view, lanes=sorted([*lanes, lane], key=lambda one: one.scanner), pending=number
            )
        )
