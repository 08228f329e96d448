"""Seals that an earlier version made over fewer columns, made anew over those of today: only where the whole chain still holds.

A chain that does not hold is left as it is, so that `hub check` names what was changed.
"""

from __future__ import annotations

from hub.core.chain import FIRST, Seal, seal
from hub.store.driver import Raw
from hub.store.seals import SEALED, SEALS, Columns, contents, seal_rest

EARLIER: tuple[Columns, ...] = (
    SEALED
    | {
        "movement": "id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at"
    },  # revisions 0008, 0009
)
"""What was sealed before, the newest first."""


def seal_anew(raw: Raw) -> None:
    """Seal every commit again if all seals hold in the form of today or an earlier one."""
    if _holds(raw):
        raw.execute("DELETE FROM seal")
        seal_rest(raw)


def _holds(raw: Raw) -> bool:
    stored = [Seal(*row) for row in raw.execute(SEALS).fetchall()]
    return all(_is_linked(one, before) for one, before in zip(stored, [None, *stored], strict=False)) and _are_true(
        raw, {row.version: row for row in stored}
    )


def _is_linked(one: Seal, before: Seal | None) -> bool:
    return one.previous == (FIRST if before is None else before.hash)


def _are_true(raw: Raw, stored: dict[int, Seal]) -> bool:
    wanting = set(stored)
    for columns in (SEALED, *EARLIER):
        for commit, content in contents(lambda sql, *values: iter(raw.execute(sql, values).fetchall()), columns):
            one = stored.get(commit.version)
            if one is not None and one.hash == seal(one.previous, commit, content).hash:
                wanting.discard(commit.version)
        if not wanting:
            return True
    return not wanting
