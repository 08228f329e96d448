"""Who may ask and what was asked: tokens by digest, answers by idempotency key, and the audit log of people's changes.

Reads take a reader connection; writes the connection of the writer's transaction. A token's text is never stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from hub.core.catalogue import CLOSED_STATES, SHIP_NOTICE
from hub.store.tables import audit, document, idempotency, party, setting, token

ANSWER_KEPT_MS = 30 * 86_400_000
"""How long an answer is kept for its idempotency key."""


def token_with(reader: Connection, digest: str) -> Row[Any] | None:
    """Return the token with this digest unless it was revoked."""
    return reader.execute(select(token).where(token.c.digest == digest, token.c.revoked_at.is_(None))).one_or_none()


def tokens(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return tokens, without their text, in the order in which they were made."""
    return reader.execute(select(token).where(token.c.id > after_id).order_by(token.c.id).limit(limit)).all()


def token_of(reader: Connection, token_id: int) -> Row[Any] | None:
    """Return one token."""
    return reader.execute(select(token).where(token.c.id == token_id)).one_or_none()


def add_token(sql: Connection, *, digest: str, name: str, role: str, now_ms: int) -> int:
    """Store a token by its digest and return its id."""
    wanted = insert(token).values(digest=digest, name=name, role=role, made_at=now_ms).returning(token.c.id)
    return int(sql.execute(wanted).scalar_one())


def revoke_token(sql: Connection, token_id: int, *, now_ms: int) -> None:
    """End a token now; the time of the first revocation stays."""
    sql.execute(update(token).where(token.c.id == token_id, token.c.revoked_at.is_(None)).values(revoked_at=now_ms))


def settings(reader: Connection) -> dict[str, str]:
    """Return the policies that differ from their default."""
    return {row.key: row.value for row in reader.execute(select(setting))}


def answer_for(sql: Connection, key: str) -> Row[Any] | None:
    """Return what was answered to the request with this key."""
    return sql.execute(select(idempotency).where(idempotency.c.key == key)).one_or_none()


def keep_answer(sql: Connection, *, key: str, digest: str, status: int, answer: str, now_ms: int) -> None:
    """Store an answer under its key, and drop those older than ANSWER_KEPT_MS."""
    sql.execute(delete(idempotency).where(idempotency.c.at < now_ms - ANSWER_KEPT_MS))
    sql.execute(insert(idempotency).values(key=key, digest=digest, status=status, answer=answer, at=now_ms))


def keep_audit(
    sql: Connection, *, actor: str, action: str, subject: str, detail: str, now_ms: int, version: int
) -> None:
    """Write one line of the audit log."""
    told = {"actor": actor, "action": action, "subject": subject, "detail": detail}
    sql.execute(insert(audit).values(at=now_ms, **told, version=version))


def put_party(
    sql: Connection, *, kind: str, code: str, name: str, version: int, is_trusted: bool | None = None
) -> None:
    """Create or change a supplier or customer; what a dock is told with its ship notices is told again when it has changed."""
    told = {"name": name, "version": version} | (
        {} if is_trusted is None else {"is_trusted": 1 if is_trusted else None}
    )
    known = sql.execute(select(party).where(party.c.kind == kind, party.c.code == code)).one_or_none()
    if known is None:
        sql.execute(insert(party).values(kind=kind, code=code, **told))
        return
    sql.execute(update(party).where(party.c.id == known.id).values(**told))
    if is_trusted is not None and is_trusted != bool(known.is_trusted):
        notices = (document.c.party_id == known.id, document.c.kind == SHIP_NOTICE)
        sql.execute(update(document).where(*notices, document.c.state.not_in(CLOSED_STATES)).values(version=version))
