"""The same request twice is one write: an Idempotency-Key remembers its request and its answer, in the write's own transaction.

Only what was done is remembered. A refused request left nothing behind, so its key may be used again for the corrected one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import msgspec

from hub.api.problems import refuse
from hub.api.routes import Answer
from hub.posting import WriteSession
from hub.store.access import answer_for, keep_answer


@dataclass(frozen=True)
class Key:
    """`text`: caller, route and key together. `digest`: of the request, however its JSON was spaced or ordered."""

    text: str
    digest: str


class _Kept(msgspec.Struct, frozen=True):
    body: msgspec.Raw
    location: str | None = None


def key_of(caller: str, key: str, method: str, path: str, body: Any) -> Key:
    """Build the key of one request."""
    canonical = msgspec.json.encode([method, path, body], order="deterministic")
    return Key(msgspec.json.encode([caller, key]).decode(), hashlib.sha256(canonical).hexdigest())


def recall(session: WriteSession, key: Key) -> Answer | None:
    """Return the answer that this request got before; Refused with 422 when the key stood for another request."""
    found = answer_for(session.sql, key.text)
    if found is None:
        return None
    if found.digest != key.digest:
        detail = "Expected the request that this Idempotency-Key was first sent with, got another: send a new key."
        refuse(422, "key-reused", "The idempotency key belongs to another request", detail)
    kept = msgspec.json.decode(found.answer, type=_Kept)
    return Answer(kept.body, found.status, kept.location)


def remember(session: WriteSession, key: Key, answer: Answer) -> None:
    """Store the answer with the write that it answers."""
    body = answer.body if answer.kept is None else answer.kept
    kept = _Kept(msgspec.Raw(msgspec.json.encode(body)), answer.location)
    keep_answer(
        session.sql,
        key=key.text,
        digest=key.digest,
        status=answer.status,
        answer=msgspec.json.encode(kept).decode(),
        now_ms=session.now_ms,
    )
