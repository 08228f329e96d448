"""Bearer tokens: random text that is shown once, kept as a digest, held by one name in one role.

256 random bits need no slow hash: SHA-256 is enough to make a stolen database useless for asking.
"""

from __future__ import annotations

import hashlib
import secrets

from hub.api.permissions import Role
from hub.api.routes import Caller
from hub.store.access import add_token, token_with
from hub.store.database import Place, change_apart
from hub.store.queries.readers import Reader

_PREFIX = "tdk_"
_RANDOM_BYTES = 32


def new_token() -> str:
    """Make the text of a token; the prefix lets secret scanners find one that leaked."""
    return _PREFIX + secrets.token_urlsafe(_RANDOM_BYTES)


def digest_of(token: str) -> str:
    """Return what is stored of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def caller_of(reader: Reader, token: str) -> Caller | None:
    """Return whose token this is, None for an unknown or revoked one."""
    found = token_with(reader, digest_of(token))
    return None if found is None else Caller(found.name, Role(found.role))


def issue_token(database: Place, *, role: Role, name: str, now_ms: int) -> str:
    """Make a token from the hub's machine, whether the hub runs or not, and return its text. Raises Unfit where no ledger is."""
    token = new_token()
    change_apart(
        database,
        lambda sql: add_token(sql, digest=digest_of(token), name=name, role=role.value, now_ms=now_ms),
    )
    return token
