"""Batches out and acks in: one in flight, the mark moved only as ACK-3 and ACK-4 allow, pauses that grow to 5 s.

It decides; `edge.station.verdicts` and the outbox carry out. No clock, chance or network of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from edge.link.hubs import Hubs
from edge.outbox import EpochState, Slice
from edge.outbox.stream import Stream
from edge.station.clock import Clock, parse_rfc3339_ms, rfc3339
from edge.station.verdicts import Verdicts
from wire.feedback import Ack

log = logging.getLogger(__name__)

ACK_WAIT_MS = 2_000
PAUSE_FIRST_MS = 100
PAUSE_MAX_MS = 5_000


@dataclass(frozen=True)
class InFlight:
    """The one batch that waits for its ack."""

    batch: str
    n: int
    last_seq: int
    count: int
    due_ms: int


class Sender:
    """The gateway's end of the event streams (BATCH-*, ACK-*, CONF-2, GAP-*, REST-*)."""

    def __init__(
        self,
        *,
        stream: Stream,
        verdicts: Verdicts,
        hubs: Hubs,
        clock: Clock,
        publish: Callable[[bytes], bool],
        chance: Callable[[], float],
        new_name: Callable[[], str],
    ) -> None:
        """Work on an open stream. `chance` gives 0 to 1, `new_name` names batches and epochs."""
        self._stream, self._verdicts, self._hubs, self._clock = stream, verdicts, hubs, clock
        self._publish, self._chance, self._new_name = publish, chance, new_name
        self._connected = False
        self._in_flight: InFlight | None = None
        self._to_probe: list[int] = []
        self._ahead: Slice | None = None
        self._attempts = 0
        self._resume_ms = 0
        self.hub_ms = 0

    @property
    def in_flight(self) -> InFlight | None:
        """The batch that waits for its ack."""
        return self._in_flight

    def connected(self) -> None:
        """Ask the hub where each stream stands, then go on from there (REST-1)."""
        self._connected = True
        self.begin_again()

    def begin_again(self) -> None:
        """Send an empty batch for each epoch, then what is not acknowledged."""
        self._in_flight, self._ahead, self._attempts, self._resume_ms = None, None, 0, 0
        self._to_probe = [state.n for state in self._stream.epochs]
        self.send()

    def disconnected(self) -> None:
        """Stop sending; nothing in flight counts as received."""
        self._connected, self._in_flight = False, None

    def due_ms(self) -> int | None:
        """Say when `tick` has something to do."""
        if not self._connected or self._hubs.is_wrong:
            return None
        if self._in_flight is not None:
            return self._in_flight.due_ms
        return self._resume_ms if self._to_probe or self._stream.waiting else None

    def tick(self) -> None:
        """Give up waiting for an ack when its time is over, and send again after the pause (BATCH-3)."""
        now = self._clock.mono_ms()
        if self._in_flight is not None and now >= self._in_flight.due_ms:
            log.info("no ack of batch %s in time", self._in_flight.batch)
            self._in_flight = None
            self._pause()
        self.send()

    def _pause(self) -> None:
        length = min(PAUSE_FIRST_MS * 2**self._attempts, PAUSE_MAX_MS)
        self._attempts = min(self._attempts + 1, 16)
        self._resume_ms = self._clock.mono_ms() + int(length * (0.5 + self._chance() / 2))
        self._ahead = None

    def send(self) -> None:
        """Put the next batch in flight, unless one is, or nothing may or need be sent."""
        if self._in_flight is not None or not self._connected or self._hubs.is_wrong:
            return
        if self._resume_ms > self._clock.mono_ms():
            return
        while self._to_probe:
            state = self._stream.state(self._to_probe[0])
            if state is not None and not self._launch(state, None):
                return
            self._to_probe.pop(0)
            if state is not None:
                return
        for state in self._stream.epochs:
            if state.waiting:
                self._launch(state, self._next_slice(state))
                return

    def _next_slice(self, state: EpochState) -> Slice | None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.epoch_n == state.n and ahead.first_seq == state.mark + 1 and ahead.is_full:
            return ahead
        return self._stream.read_slice(state.n, state.mark)

    def _launch(self, state: EpochState, events: Slice | None) -> bool:
        batch, now = self._new_name(), self._clock.mono_ms()
        if not self._publish(self._encode(state, events, batch)):
            self._pause()
            return False
        last = events.last_seq if events is not None else state.mark
        count = events.last_seq - events.first_seq + 1 if events is not None else 0
        self._in_flight = InFlight(batch, state.n, last, count, now + ACK_WAIT_MS)
        if events is not None and events.is_full:
            # Read while the hub works, so that the next batch goes out as soon as the ack is here.
            self._ahead = self._stream.read_slice(state.n, events.last_seq)
        return True

    def _encode(self, state: EpochState, events: Slice | None, batch: str) -> bytes:
        first = events.first_seq if events is not None else state.mark + 1
        ledger = f'"ledger":"{self._hubs.ledger}",' if self._hubs.ledger else ""
        sent = f'"sent_at":"{rfc3339(self._clock.wall_ms())}","sent_mono_ms":{self._clock.mono_ms()}'
        head = (
            f'{{"batch":"{batch}",{ledger}"epoch":"{state.epoch}","oldest_seq":{state.oldest_seq},"first_seq":{first}'
        )
        joined = events.joined if events is not None else ""
        return f'{head},"boot":"{self._clock.boot}",{sent},"events":[{joined}]}}'.encode()

    def ack(self, ack: Ack) -> None:
        """Believe an ack as far as it may be believed. Raises StorageFailed, with the mark where it was."""
        flying = self._in_flight
        is_answer = flying is not None and ack.batch == flying.batch
        if not self._hubs.is_ours(ack.ledger) or ack.refused is not None:
            self._refused(ack)
            return
        self._hubs.heard(self._clock.mono_ms())
        state = self._stream.find(ack.epoch)
        if state is None:
            log.info("ack of epoch %s ignored: it is not kept here", ack.epoch)
            return
        if is_answer:
            # Before anything can fail: what is not noted now is said again after the next batch.
            self._in_flight = None
            self._pause()
        if ack.conflict is not None:
            self._conflict(ack, state, is_answer=is_answer)
            return
        has_moved = self._move(ack, state, is_answer=is_answer)
        if has_moved or (is_answer and flying is not None and flying.count == 0):
            self._go_on()

    def _go_on(self) -> None:
        flying = self._in_flight
        if flying is not None:
            state = self._stream.state(flying.n)
            if flying.count and state is not None and state.mark >= flying.last_seq:
                self._in_flight = None
        self._attempts, self._resume_ms = 0, 0
        self.send()

    def _move(self, ack: Ack, state: EpochState, *, is_answer: bool) -> bool:
        through = ack.through_seq
        if through > state.mark:
            rows = self._stream.rows(state.n, state.mark, through)
            if not rows or (rows[-1].seq, rows[-1].id) != (through, ack.through_id):
                log.warning("ack through %d of epoch %s ignored: not our event", through, ack.epoch)
                return False
            self.hub_ms = parse_rfc3339_ms(ack.hub_time) or self.hub_ms
            self._verdicts.move_forward(state.n, rows, ack.outcomes or [], hub_ms=self.hub_ms)
            return True
        if through < state.mark and is_answer:
            # What was forgotten after 30 days cannot be sent again; the hub notes the hole (GAP-2).
            target = max(through, state.oldest_seq - 1)
            if target < state.mark:
                log.warning("hub went back to %d of epoch %s, sending again", through, ack.epoch)
                self._verdicts.move_back(state.n, target)
                return True
        return False

    def _refused(self, ack: Ack) -> None:
        if ack.refused is None:
            # No word of our hub: the batch stays in flight, and is sent again in its time (BATCH-3).
            log.warning("ack of ledger %s ignored: ours is %s", ack.ledger, self._hubs.ledger)
            return
        log.error("hub with ledger %s refused our events: ours is %s, nothing is sent", ack.ledger, self._hubs.ledger)
        self._in_flight = None
        self._pause()
        if ack.ledger != self._hubs.ledger:
            self._hubs.refuse()

    def _conflict(self, ack: Ack, state: EpochState, *, is_answer: bool) -> None:
        if not is_answer or ack.conflict is None:
            log.info("conflict of epoch %s ignored: not the answer to the batch in flight", ack.epoch)
            return
        new = self._stream.split(state.n, self._new_name())
        log.error(
            "hub knows number %d of epoch %s as another event: %d events go on in epoch %s",
            ack.conflict.seq,
            ack.epoch,
            new.waiting,
            new.epoch,
        )
        self._go_on()
