"""Which revision a ledger has, and which this program knows. Only a hub that starts makes a ledger or migrates one.

It owns the words for a ledger that is not there, is older or is newer. It reads, and changes nothing.
"""

from __future__ import annotations

from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from hub.store.driver import Store


class Unfit(Exception):
    """There is no ledger, or one that this program cannot use; the text says what to do."""


def alembic_config() -> Config:
    """Return where the revisions are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def known_revisions() -> list[str]:
    """Return the revisions of this program, the newest first."""
    return [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()]


def expect_not_newer(store: Store) -> None:
    """Raise Unfit for a ledger that a newer program has migrated."""
    _expect_known(store, store.revision(), known_revisions())


def expect_current(store: Store) -> None:
    """Raise Unfit unless a ledger is there that the hub of this version has started on."""
    found, known = store.revision(), known_revisions()
    if found is None:
        raise Unfit(
            f"Expected a hub's ledger at {store}, found none: correct --data or --database;"
            " a new ledger is made by `tallydock hub run` alone."
        )
    _expect_known(store, found, known)
    if found != known[0]:
        raise Unfit(
            f"Expected the ledger at {store} at revision {known[0]}, found {found} of an older version:"
            " start `tallydock hub run` on it once, which brings it up to date."
        )


def _expect_known(store: Store, found: str | None, known: list[str]) -> None:
    if found is not None and found not in known:
        raise Unfit(
            f"Expected the ledger at {store} at revision {known[0]} or before, found {found} of a newer version:"
            " run that version, or restore a backup from before; nothing was changed."
        )
