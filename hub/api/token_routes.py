"""Tokens over HTTP: made (the text is shown this once), listed without their text, revoked."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission, Role
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, NoFields, PageQuery, Route
from hub.api.tokens import digest_of, new_token
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store import access
from hub.store.queries.readers import Reader

_ID_LENGTH_MAX = 18


class NewToken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A token to be made; `name` says who or what holds it."""

    name: str
    role: Role


class Token(msgspec.Struct, frozen=True):
    """A token without its text."""

    id: str
    name: str
    role: str
    made_at: str
    revoked_at: str | None


class MadeToken(msgspec.Struct, frozen=True):
    """A new token with its text, which is shown this once: a repeated request answers null, because it is never stored."""

    id: str
    name: str
    role: str
    made_at: str
    token: str | None


class TokenPage(msgspec.Struct, frozen=True):
    """A page of tokens."""

    items: list[Token]
    next: str | None


def list_tokens(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they were made."""
    size = page_size(call.query.limit)
    rows, has_more = cut(access.tokens(reader, after_id=decode_number(call.query.cursor), limit=size + 1), size)
    return Answer(TokenPage([_token(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def post_token(session: WriteSession, call: Call) -> Answer:
    """Make a token."""
    body: NewToken = call.body
    checks = Checks()
    checks.text("name", body.name)
    checks.done()
    text = new_token()
    now_ms = session.now_ms
    made = access.add_token(session.sql, digest=digest_of(text), name=body.name, role=body.role.value, now_ms=now_ms)
    shown = MadeToken(str(made), body.name, body.role.value, format_ms(now_ms), text)
    return Answer(shown, 201, kept=msgspec.structs.replace(shown, token=None))


def revoke_token(session: WriteSession, call: Call) -> Answer:
    """End a token at once; a second time changes nothing."""
    token_id = call.path["id"]
    is_number = token_id.isascii() and token_id.isdigit() and len(token_id) <= _ID_LENGTH_MAX
    if not is_number or access.token_of(session.sql, int(token_id)) is None:
        refuse_unknown("token", token_id, "look under /api/v1/tokens.")
    access.revoke_token(session.sql, int(token_id), now_ms=session.now_ms)
    return Answer(_token(access.token_of(session.sql, int(token_id))))


def _token(row: Any) -> Token:
    revoked_at = None if row.revoked_at is None else format_ms(row.revoked_at)
    return Token(str(row.id), row.name, row.role, format_ms(row.made_at), revoked_at)


_P = Permission.MANAGE_TOKENS
ROUTES = (
    Route(
        "GET", f"{API}/tokens", "listTokens", "List tokens.", _P, {200: TokenPage}, read=list_tokens, query=PageQuery
    ),
    Route(
        "POST", f"{API}/tokens", "createToken", "Make a token.", _P, {201: MadeToken}, write=post_token, body=NewToken
    ),
    Route(
        "POST",
        f"{API}/tokens/{{id}}/revoke",
        "revokeToken",
        "Revoke a token.",
        _P,
        {200: Token},
        write=revoke_token,
        body=NoFields,
    ),
)
