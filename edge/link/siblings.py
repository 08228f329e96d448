"""What other gateways of the site say of the orders that they work on, in their retained status. Kept in memory; works without a hub.

A gateway that is away keeps its claims for the lease: its people go on working, as ours would. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from edge.core.book import Claim
from wire.feedback import GatewayStatus

_CLAIMS_MAX = 1000
"""Of one gateway; more are not listened to, so that one that has gone mad fills no memory."""


class _Told(msgspec.Struct, frozen=True):
    number: str
    worker: str = ""
    scanner: str = ""
    id: str = ""
    over: str = ""


class Siblings:
    """The claims of other gateways by order."""

    def __init__(self, *, lease_ms: int) -> None:
        """Begin without having heard anybody."""
        self._lease_ms = lease_ms
        self._heard: dict[str, tuple[int, dict[str, Claim]]] = {}

    def hear(self, gateway: str, status: GatewayStatus, now_ms: int) -> None:
        """Take what a gateway says. A death says nothing of claims."""
        if not status.online:
            return
        told = [claim for each in status.claims[:_CLAIMS_MAX] if (claim := _read(each, gateway, now_ms)) is not None]
        self._heard[gateway] = now_ms, {claim.number.casefold(): claim for claim in told}

    def claims(self, number: str, now_ms: int) -> list[Claim]:
        """List who claimed an order, of gateways that were heard within the lease."""
        key = number.casefold()
        return [
            claims[key]
            for heard_ms, claims in self._heard.values()
            if key in claims and now_ms - heard_ms <= self._lease_ms
        ]


def _read(told: Mapping[str, Any], gateway: str, now_ms: int) -> Claim | None:
    """Read one claim; None for what is none."""
    try:
        read = msgspec.convert(told, _Told)
    except msgspec.ValidationError:
        return None
    return Claim(
        number=read.number,
        session=f"{gateway}/{read.scanner}",
        worker=read.worker,
        scanner=read.scanner,
        gateway=gateway,
        last_mono_ms=now_ms,
        mine=False,
        id=read.id,
        over=read.over,
    )
