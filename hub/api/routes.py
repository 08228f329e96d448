"""What a route is: method, address, permission, the shapes that go in and come out, and the function that answers.

Data only. The application is built from these declarations, and so is the OpenAPI document: what is not declared is
not served, and what is served is documented.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from hub.api.permissions import Permission, Role
from hub.api.problems import Problem
from wire.feedback import Command

API = "/api/v1"


class NoFields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No query parameters, or no body."""


class PageQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every list is read in pages: `cursor` is the `next` of the page before."""

    cursor: str | None = None
    limit: int | None = None


@dataclass(frozen=True)
class Caller:
    """Who asks: the name of the token and its role."""

    name: str
    role: Role


NOBODY = Caller("nobody", Role.VIEWER)
"""Who asks a route that needs no token."""


@dataclass(frozen=True)
class Call:
    """One request, parsed: the function that answers sees nothing of HTTP."""

    caller: Caller
    path: Mapping[str, str]
    query: Any
    body: Any
    now_ms: int


@dataclass(frozen=True)
class Answer:
    """The body of a successful answer; `location` is the address of what was made.

    `kept` stands for `body` where the answer is stored for its idempotency key, when the body holds a secret.
    `command`: site, gateway and what it is told; the write counts only if that could be sent.
    """

    body: Any
    status: int = 200
    location: str | None = None
    kept: Any = None
    command: tuple[str, str, Command] | None = None


@dataclass(frozen=True)
class Route:
    """One method of one address.

    Exactly one is set of `read` (given a reader connection), `write` (given the writer's session) and `serve` (given the
    services, for health and metrics). `body` is a shape, or `bytes` for a file that is taken as it comes. `refusals` are
    the statuses that do not follow from the rest. `media`: the media types of
    an answer that is a `File`. A write is audited unless it keeps a record of its own.
    """

    method: str
    path: str
    name: str
    summary: str
    permission: Permission | None
    answers: Mapping[int, type]
    read: Callable[[Any, Call], Answer] | None = None
    write: Callable[[Any, Call], Answer] | None = None
    serve: Callable[[Any], Awaitable[Answer]] | None = None
    query: type = NoFields
    body: type | None = None
    refusals: tuple[int, ...] = ()
    media: tuple[str, ...] = ()
    is_audited: bool = True

    @property
    def tag(self) -> str:
        """Return the noun under which the route is listed."""
        return self.path.removeprefix(API).split("/")[1]

    @property
    def statuses(self) -> tuple[int, ...]:
        """Return every status that this route answers, the refusals that follow from its declaration included."""
        found = {*self.answers, *self.refusals}
        if self.permission is not None:
            found |= {401, 403, 422, 503}
        if "{" in self.path:
            found.add(404)
        if self.body is not None:
            found |= {400, 413}
        return tuple(sorted(found))

    def shape_of(self, status: int) -> type:
        """Return the type of the body that goes with `status`."""
        return self.answers.get(status, Problem)
