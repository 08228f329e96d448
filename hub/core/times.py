"""Moments as the hub keeps them (milliseconds since 1970, UTC) and as the wire writes them (RFC 3339). Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def write_time(at_ms: int) -> str:
    """Return a moment as the wire writes it: 2026-11-22T10:11:12.345Z."""
    return (EPOCH + timedelta(milliseconds=at_ms)).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at_ms % 1000:03d}Z"
