"""Tokens, answers kept for their keys, and the audit log, on a real database."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from hub.store import access
from hub.store.database import prepare, store_at
from hub.store.queries.readers import Readers
from hub.store.tables import audit, idempotency


@pytest.fixture
def path(tmp_path: Path) -> Path:
    prepare(store_at(tmp_path / "hub.db"), now_ms=0)
    return tmp_path / "hub.db"


@pytest.fixture
def sql(path: Path):
    """A connection that writes and keeps what it wrote."""
    store = store_at(path)
    raw = store.connect()
    engine = store.engine_over(raw)
    with engine.connect() as connection:
        yield connection
    engine.dispose()
    raw.close()


def test_a_token_is_found_by_its_digest_until_it_is_revoked(sql: Connection):
    made = access.add_token(sql, digest="d", name="shop", role="viewer", now_ms=1)
    assert access.token_with(sql, "d").name == "shop"

    access.revoke_token(sql, made, now_ms=2)
    access.revoke_token(sql, made, now_ms=3)

    assert access.token_with(sql, "d") is None
    assert access.token_of(sql, made).revoked_at == 2


def test_answers_are_kept_for_thirty_days(sql: Connection):
    access.keep_answer(sql, key="old", digest="d", status=200, answer="{}", now_ms=0)
    access.keep_answer(sql, key="young", digest="d", status=200, answer="{}", now_ms=1)

    access.keep_answer(sql, key="new", digest="d", status=200, answer="{}", now_ms=access.ANSWER_KEPT_MS + 1)

    assert set(sql.execute(select(idempotency.c.key)).scalars()) == {"young", "new"}


def test_the_audit_log_says_who_did_what_to_what(sql: Connection):
    access.keep_audit(sql, actor="mira", action="putItem", subject="W-100", detail="{}", now_ms=5, version=1)

    [row] = sql.execute(select(audit)).all()
    assert (row.at, row.actor, row.action, row.subject) == (5, "mira", "putItem", "W-100")


def test_a_reader_sees_one_commit_whole_and_cannot_write(path: Path, sql: Connection):
    readers = Readers(path)

    def read(reader: Connection) -> tuple[int, int]:
        before = len(access.tokens(reader, after_id=0, limit=10))
        sql.connection.execute("INSERT INTO token (digest, name, role, made_at) VALUES ('d', 'n', 'viewer', 0)")
        return before, len(access.tokens(reader, after_id=0, limit=10))

    assert readers.run(read) == (0, 0)
    assert len(readers.run(lambda reader: access.tokens(reader, after_id=0, limit=10))) == 1
    with pytest.raises(Exception, match="readonly"):
        readers.run(lambda reader: access.add_token(reader, digest="e", name="n", role="viewer", now_ms=0))
    readers.close()
