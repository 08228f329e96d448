"""Users: the people who scan, by the code of their badge; docks know each by it, with name and role.

A revoked badge stays so, since whoever found it may have it still: its owner gets another.
"""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission, Role
from hub.api.problems import refuse, refuse_unknown
from hub.api.routes import API, Answer, Call, NoFields, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import catalogue
from hub.store.queries.readers import Reader
from wire.keys import BADGE_PREFIX, CODE_ALPHABET, code_check_letters, is_badge

_LANGUAGE_MAX = 8
_LETTERS = 5


class PutUser(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A user as they shall be called from now on."""

    name: str
    role: Role = Role.OPERATOR
    language: str = "en"


class NewUser(PutUser, frozen=True, forbid_unknown_fields=True):
    """A user to be made; `badge` is the code that their badge shows, a new one where none is given."""

    badge: str | None = None


class User(msgspec.Struct, frozen=True):
    """A user; `revoked_at` is null while their badge is valid."""

    name: str
    badge: str
    role: str
    language: str
    revoked_at: str | None


class UserPage(msgspec.Struct, frozen=True):
    """A page of users."""

    items: list[User]
    next: str | None


def list_users(reader: Reader, call: Call) -> Answer:
    """Return a page in the order of the badges."""
    size = page_size(call.query.limit)
    found = catalogue.workers(reader, after_badge=decode_text(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(UserPage([_user(row) for row in rows], encode_cursor(rows[-1].badge) if has_more else None))


def get_user(reader: Reader, call: Call) -> Answer:
    """Return one user."""
    return Answer(_user(_known(reader, call)))


def post_user(session: WriteSession, call: Call) -> Answer:
    """Make a user; 409 when the badge is taken."""
    body: NewUser = call.body
    badge = _folded(body.badge) if body.badge is not None else _new_badge(session.sql)
    if catalogue.worker_of(session.sql, badge) is not None:
        detail = (
            f"Expected a badge that is free, got {badge!r}, which somebody has: change it with PUT, or leave it out."
        )
        refuse(409, "taken", "The badge is taken", detail)
    made = _put(session, badge, body, revoked_at=None, is_new=True)
    return Answer(made, 201, f"{API}/users/{badge}")


def put_user(session: WriteSession, call: Call) -> Answer:
    """Make a user or change their name, role or language."""
    badge = _folded(call.path["badge"])
    before = catalogue.worker_of(session.sql, badge)
    revoked_at = before.revoked_at if before is not None else None
    changed = _put(session, badge, call.body, revoked_at=revoked_at, is_new=before is None)
    return Answer(changed, 201 if before is None else 200)


def revoke_user(session: WriteSession, call: Call) -> Answer:
    """End a badge for good; a second time changes nothing. Docks refuse it from their next word of the feed on."""
    found = _known(session.sql, call)
    if found.revoked_at is not None:
        return Answer(_user(found))
    as_before = PutUser(found.name, Role(catalogue.role_of(found.role)), found.language)
    return Answer(_put(session, found.badge, as_before, revoked_at=session.now_ms, is_new=False))


def _put(session: WriteSession, badge: str, body: PutUser, *, revoked_at: int | None, is_new: bool) -> User:
    checks = Checks()
    if is_new and not is_badge(badge):
        letters = f"{BADGE_PREFIX}, five letters of {CODE_ALPHABET} and two check letters"
        checks.wrong("badge", letters, badge, "leave it out, and the hub finds one.")
    checks.text("name", body.name)
    checks.text("language", body.language, longest=_LANGUAGE_MAX)
    checks.done()
    session.put_worker(badge, name=body.name, language=body.language, role=body.role.value, revoked_at=revoked_at)
    return _user(catalogue.worker_of(session.sql, badge))


def _new_badge(reader: Reader) -> str:
    """Find a badge that nobody has."""
    while True:
        begins = BADGE_PREFIX + "".join(secrets.choice(CODE_ALPHABET) for _ in range(_LETTERS))
        badge = begins + code_check_letters(begins)
        if catalogue.worker_of(reader, badge) is None:
            return badge


def _folded(badge: str) -> str:
    """Return a badge in capitals; one that an earlier version let somebody enter in another shape stays as it is."""
    return badge.upper() if is_badge(badge) else badge


def _known(reader: Reader, call: Call) -> Any:
    badge = _folded(call.path["badge"])
    found = catalogue.worker_of(reader, badge)
    if found is None:
        refuse_unknown("user", badge, "look under /api/v1/users.")
    return found


def _user(row: Any) -> User:
    revoked_at = None if row.revoked_at is None else format_ms(row.revoked_at)
    return User(row.name, row.badge, catalogue.role_of(row.role), row.language, revoked_at)


_P = Permission
_ONE = f"{API}/users/{{badge}}"
ROUTES = (
    Route(
        "GET",
        f"{API}/users",
        "listUsers",
        "List users.",
        _P.MANAGE_USERS,
        {200: UserPage},
        read=list_users,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/users",
        "createUser",
        "Make a user; the hub finds a badge where none is given.",
        _P.MANAGE_USERS,
        {201: User},
        write=post_user,
        body=NewUser,
        refusals=(409,),
    ),
    Route("GET", _ONE, "getUser", "Read a user.", _P.MANAGE_USERS, {200: User}, read=get_user),
    Route(
        "PUT",
        _ONE,
        "putUser",
        "Make a user or change their name, role or language.",
        _P.MANAGE_USERS,
        {200: User, 201: User},
        write=put_user,
        body=PutUser,
    ),
    Route(
        "POST",
        f"{_ONE}/revoke",
        "revokeUser",
        "Revoke a user's badge for good.",
        _P.MANAGE_USERS,
        {200: User},
        write=revoke_user,
        body=NoFields,
    ),
)
