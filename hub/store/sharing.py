"""What several hubs on one PostgreSQL agree on (docs/adr/0008): advisory locks, numbers, row locks. SQL of PostgreSQL only.

Everyone locks in this order, so that nobody waits in a circle: `WRITING`, streams, items, documents, `VERSION`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hub.store.driver import Raw

WRITING, VERSION, VOICE, HUB = 7_411_001, 7_411_002, 7_411_003, 7_411_004
CHANNEL = "tallydock_commit"
"""Where a commit is announced between hubs."""


class NotAlone(Exception):
    """A transaction beside others needs what it has not locked; it is undone and tried again with nobody beside it."""


def begin_alone(raw: Raw) -> None:
    """Wait until nobody else writes, and keep everybody out until the end of the transaction."""
    raw.execute(f"SELECT pg_advisory_xact_lock({WRITING})")


def count_alone(raw: Raw) -> None:
    """Count up how often somebody was alone: not before nobody else writes, or others would take the number for what stood."""
    raw.execute("SELECT nextval('times_alone')")


def times_alone(raw: Raw) -> int:
    """Return how often somebody was alone; it stays while we write beside others."""
    return int(raw.execute("SELECT last_value FROM times_alone").fetchone()[0])


def begin_beside_others(raw: Raw) -> None:
    """Write beside others that lock what they touch."""
    raw.execute(f"SELECT pg_advisory_xact_lock_shared({WRITING})")


def take_version(raw: Raw) -> int:
    """Take the next version and let no other commit be made before this one: versions are visible in their order."""
    raw.execute(f"SELECT pg_advisory_xact_lock({VERSION})")
    return int(raw.execute("SELECT coalesce(max(version), 0) + 1 FROM commit_log").fetchone()[0])


def take_numbers(raw: Raw, count: int) -> int:
    """Take `count` decision numbers in a row, above all that were ever taken, and return the first."""
    return int(raw.execute("SELECT take_decisions(?)", (count,)).fetchone()[0])


def give_numbers(raw: Raw, through: int) -> None:
    """Let the numbers go on above `through`, which somebody who is alone has used."""
    after = "SELECT setval('decision_number', greatest(?, last_value + is_called::int), false) FROM decision_number"
    raw.execute(after, (through + 1,))


def lock_rows(raw: Raw, table: str, ids: Iterable[int], columns: str = "id") -> list[Any]:
    """Lock rows in the order of their ids, and return them as they are then."""
    wanted = raw.listed(sorted(ids))
    sql = f"SELECT {columns} FROM {table} WHERE id {raw.among} ORDER BY id FOR NO KEY UPDATE"
    return raw.execute(sql, (wanted,)).fetchall()


def tell_others(raw: Raw) -> None:
    """Wake every hub when the transaction is committed."""
    raw.execute(f"NOTIFY {CHANNEL}")


def take_voice(raw: Raw) -> bool:
    """Try to become the one hub that announces commits, until the connection is closed."""
    return bool(raw.execute(f"SELECT pg_try_advisory_lock({VOICE})").fetchone()[0])


def claim_name(raw: Raw, name: str) -> bool:
    """Take the name of a hub until the connection is closed; False where another hub has it."""
    return bool(raw.execute(f"SELECT pg_try_advisory_lock({HUB}, hashtext(?))", (name,)).fetchone()[0])


def other_hubs(raw: Raw) -> int:
    """Return how many other hubs are running."""
    sql = (
        f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = {HUB} AND objsubid = 2"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND pid <> pg_backend_pid()"
    )
    return int(raw.execute(sql).fetchone()[0])
