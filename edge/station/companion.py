"""What the station asks of the hub's link. Owns the question only; the link answers it, `main` brings them together."""

from __future__ import annotations

from typing import Protocol

from edge.core.answer import Strip
from edge.core.book import Claim


class Companion(Protocol):
    """The hub's link as the station sees it: it works on this thread, between scans, and is never waited for."""

    def wake(self) -> None:
        """Send what was stored."""

    def tick(self) -> None:
        """Do what is due."""

    def due_ms(self) -> int | None:
        """Say by CLOCK_BOOTTIME when `tick` has something to do."""

    def is_hub_online(self) -> bool:
        """Say whether the hub was heard from lately."""

    def claims_elsewhere(self, number: str) -> list[Claim]:
        """List who claimed an order at other gateways, as far as they were heard."""

    def notices(self) -> list[Strip]:
        """Say what the screen should know of the hub."""

    def hub_away_since(self) -> str:
        """Say since when, as HH:MM; empty when the hub is there."""
