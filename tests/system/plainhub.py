"""A plain hub: it keeps no books, says what it is told to say, and remembers every batch that it was sent."""

from __future__ import annotations

import json
import threading
import uuid
from typing import Any

from tests.system.plainwire import Wire, now

RECEIVE, NO_ORDER, UNDO = "TDXRECVEIO", "TDXNOORDUG", "TDXUNDOXHG"
WIDGET = "4006381333931"


class PlainHub:
    """`answering` decides whether batches are acknowledged; asks always get one full page with the Widget."""

    def __init__(self, port: int, gateway: str = "dock-1", *, site: str = "main", answering: bool = True) -> None:
        self.ledger, self.incarnation = str(uuid.uuid4()), uuid.uuid4().hex
        self.answering = answering
        self.batches: list[dict[str, Any]] = []
        self._prefix = f"tallydock/v1/{site}/{gateway}"
        self._changed = threading.Condition()
        self.wire = Wire(port, f"{self._prefix}/events", f"{self._prefix}/status", f"{self._prefix}/ask")
        received = self.wire._client.on_message

        def react(client: Any, userdata: Any, message: Any) -> None:
            received(client, userdata, message)
            self._react(*self.wire.messages[-1])

        self.wire._client.on_message = react
        self.announce()

    def announce(self) -> None:
        """Publish the retained status."""
        status = {
            "ledger": self.ledger,
            "incarnation": self.incarnation,
            "version": "plain",
            "online": True,
            "at": now(),
        }
        self.wire._client.publish("tallydock/v1/hub/plain", _json(status), qos=1, retain=True)

    def _react(self, topic: str, content: Any) -> None:
        if topic.endswith("/ask"):
            self._page(content)
        if topic.endswith("/events"):
            with self._changed:
                self.batches.append(content)
                self._changed.notify_all()
            if self.answering:
                self.acknowledge(content)

    def _page(self, ask: dict[str, Any]) -> None:
        item = {
            "kind": "item",
            "key": "W-100",
            "version": 1,
            "data": {"sku": "W-100", "name": "Widget", "unit": "each"},
        }
        codes = {
            "kind": "barcode",
            "key": f"0{WIDGET}",
            "version": 1,
            "data": {"codes": [{"sku": "W-100", "quantity": "1"}]},
        }
        page = {
            "ask": ask["ask"],
            "ledger": self.ledger,
            "version": 1,
            "tag": "t1",
            "full": True,
            "rows": [item, codes],
        }
        self.wire._client.publish(f"{self._prefix}/reply", _json(page), qos=1)

    def acknowledge(self, batch: dict[str, Any], /, **fields: Any) -> None:
        """Answer `batch` as applied through its last event, or as `fields` say."""
        events = batch["events"]
        through = events[-1]["seq"] if events else batch["first_seq"] - 1
        ack: dict[str, Any] = {
            "batch": batch.get("batch"),
            "ledger": self.ledger,
            "epoch": batch["epoch"],
            "through_seq": through,
            "hub_time": now(),
        }
        if events:
            ack["through_id"] = events[-1]["id"]
        elif through:
            ack["through_id"] = self.ids(batch["epoch"]).get(through)
        ack["outcomes"] = [
            {
                "seq": e["seq"],
                "id": e["id"],
                "outcome": "applied",
                "sku": "W-100",
                "location": "RECEIVING",
                "on_hand": "1",
                "available": "1",
            }
            for e in events
        ]
        self.wire._client.publish(
            f"{self._prefix}/acks", _json({k: v for k, v in (ack | fields).items() if v is not None}), qos=1
        )

    def ids(self, epoch: str) -> dict[int, str]:
        """Every event id that was seen of `epoch`, by seq; a seq under two ids fails the test."""
        seen: dict[int, str] = {}
        for batch in list(self.batches):
            if batch["epoch"] == epoch:
                for event in batch["events"]:
                    assert seen.setdefault(event["seq"], event["id"]) == event["id"], (
                        f"seq {event['seq']} under two ids"
                    )
        return seen

    def await_batch(self, *, since: int, timeout_s: float = 15.0, full: bool = True) -> dict[str, Any]:
        """Return the first batch (with events, if `full`) from index `since` on."""
        with self._changed:

            def found() -> dict[str, Any] | None:
                return next((b for b in self.batches[since:] if b["events"] or not full), None)

            assert self._changed.wait_for(found, timeout_s), f"no batch within {timeout_s} s; last: {self.batches[-3:]}"
            answer = found()
            assert answer is not None
            return answer

    def close(self) -> None:
        self.wire.close()


def _json(content: Any) -> bytes:
    return json.dumps(content).encode()
