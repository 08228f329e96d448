"""Users: the workers who scan, by the code of their badge."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.posting import WriteSession
from hub.store.queries import catalogue
from hub.store.queries.readers import Reader

_LANGUAGE_MAX = 8


class NewUser(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A worker to be made; `badge` is the code that their badge shows."""

    name: str
    badge: str
    language: str = "en"


class PutUser(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A worker as they shall be called from now on."""

    name: str
    language: str = "en"


class User(msgspec.Struct, frozen=True):
    """A worker."""

    name: str
    badge: str
    language: str


class UserPage(msgspec.Struct, frozen=True):
    """A page of workers."""

    items: list[User]
    next: str | None


def list_users(reader: Reader, call: Call) -> Answer:
    """Return a page in the order of the badges."""
    size = page_size(call.query.limit)
    found = catalogue.workers(reader, after_badge=decode_text(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(UserPage([_user(row) for row in rows], encode_cursor(rows[-1].badge) if has_more else None))


def get_user(reader: Reader, call: Call) -> Answer:
    """Return one worker."""
    return Answer(_user_of(reader, call.path["badge"]))


def post_user(session: WriteSession, call: Call) -> Answer:
    """Make a worker; 409 when the badge is taken."""
    body: NewUser = call.body
    _check(body.badge, body.name, body.language)
    if catalogue.worker_of(session.sql, body.badge) is not None:
        detail = f"Expected a badge that is free, got {body.badge!r}, which somebody has: change it with PUT."
        refuse(409, "taken", "The badge is taken", detail)
    session.put_worker(body.badge, body.name, body.language)
    return Answer(_user_of(session.sql, body.badge), 201, f"{API}/users/{body.badge}")


def put_user(session: WriteSession, call: Call) -> Answer:
    """Make a worker or change their name."""
    body: PutUser = call.body
    badge = call.path["badge"]
    _check(badge, body.name, body.language)
    status = 201 if catalogue.worker_of(session.sql, badge) is None else 200
    session.put_worker(badge, body.name, body.language)
    return Answer(_user_of(session.sql, badge), status)


def _check(badge: str, name: str, language: str) -> None:
    checks = Checks()
    checks.text("badge", badge, longest=64)
    checks.text("name", name)
    checks.text("language", language, longest=_LANGUAGE_MAX)
    checks.done()


def _user_of(reader: Reader, badge: str) -> User:
    found = catalogue.worker_of(reader, badge)
    if found is None:
        refuse_unknown("user", badge, "look under /api/v1/users.")
    return _user(found)


def _user(row: Any) -> User:
    return User(row.name, row.badge, row.language)


_P = Permission
_ONE = f"{API}/users/{{badge}}"
ROUTES = (
    Route(
        "GET",
        f"{API}/users",
        "listUsers",
        "List workers.",
        _P.MANAGE_USERS,
        {200: UserPage},
        read=list_users,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/users",
        "createUser",
        "Make a worker.",
        _P.MANAGE_USERS,
        {201: User},
        write=post_user,
        body=NewUser,
        refusals=(409,),
    ),
    Route("GET", _ONE, "getUser", "Read a worker.", _P.MANAGE_USERS, {200: User}, read=get_user),
    Route(
        "PUT",
        _ONE,
        "putUser",
        "Make a worker or change their name.",
        _P.MANAGE_USERS,
        {200: User, 201: User},
        write=put_user,
        body=PutUser,
    ),
)
