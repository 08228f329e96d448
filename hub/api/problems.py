"""What a caller is told when a request cannot be done: RFC 9457 problem details with one entry a wrong field.

Owns the shapes and the wording; never decides anything and never touches HTTP libraries.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

import msgspec

MEDIA_TYPE = "application/problem+json"
_WHERE = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_EXPECTED = re.compile(r"^Expected (?P<expected>.*), got (?P<got>.*)$", re.DOTALL)
_NO_SUCH_WORD = re.compile(r"^Invalid enum value (?P<got>.*)$", re.DOTALL)
_PLACE = re.compile(r"\[[^]]*\]")
_MISSING = re.compile(r"^Object missing required field `(?P<field>.*)`$")
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<field>.*)`$")


class FieldError(msgspec.Struct, frozen=True):
    """One wrong field: where it is, what was expected, what came, and what to do."""

    field: str
    expected: str
    got: str
    do: str


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """The body of every answer of 400 and above."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] = []


class Refused(Exception):
    """The request cannot be done. Raised inside a write it rolls the whole write back."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem that the caller will read."""
        super().__init__(problem.detail)
        self.problem = problem


def refuse(status: int, code: str, title: str, detail: str, errors: list[FieldError] | None = None) -> NoReturn:
    """Raise Refused; `code` is the stable word of the problem's type."""
    raise Refused(Problem(f"urn:tallydock:problem:{code}", title, status, detail, errors or []))


def refuse_fields(errors: list[FieldError]) -> None:
    """Raise Refused with 422 if there is any wrong field."""
    if errors:
        first = errors[0]
        detail = f"{first.field}: expected {first.expected}, got {first.got}: {first.do}"
        refuse(422, "fields", "Some fields are wrong", detail, errors)


def refuse_unknown(noun: str, key: str, do: str) -> NoReturn:
    """Raise Refused with 404 for a thing that does not exist."""
    refuse(404, "not-found", f"No such {noun}", f"Expected a known {noun}, got {shown(key)}: {do}")


def shown(value: object) -> str:
    """Quote what came, shortened so that a 64 KiB value does not come back whole."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def field_error(message: str, shape: Any) -> FieldError:
    """Turn a decoder's message (`Expected X, got Y - at $.lines[0].sku`) about a `shape` into a field error."""
    match = _WHERE.match(message)
    what, path = (match["what"], match["path"] or "") if match else (message, "")
    where = path.lstrip(".")
    if missing := _MISSING.match(what):
        return FieldError(_under(where, missing["field"]), "a value", "nothing", "add the field.")
    if unknown := _UNKNOWN.match(what):
        return FieldError(
            _under(where, unknown["field"]), "only fields of this resource", "this one", "remove the field."
        )
    if typed := _EXPECTED.match(what):
        return FieldError(
            where or "body", typed["expected"].replace("`", ""), typed["got"].replace("`", ""), "send that type."
        )
    if word := _NO_SUCH_WORD.match(what):
        return FieldError(where, f"one of {', '.join(_words(shape, where))}", word["got"], "choose one of them.")
    return FieldError(where or "body", "a valid value", what.replace("`", ""), "correct the value.")


def _words(shape: Any, where: str) -> list[str]:
    """Return the words that the field at `where` of a struct may hold."""
    kind: Any = msgspec.inspect.type_info(shape)
    for name in _PLACE.sub("", where).split("."):
        kind = _inside(next(field.type for field in kind.fields if field.encode_name == name))
    return sorted(map(str, kind.values if isinstance(kind, msgspec.inspect.LiteralType) else kind.cls))


def _inside(kind: Any) -> Any:
    """Return what a field holds where it may be absent, or holds many."""
    match kind:
        case msgspec.inspect.UnionType():
            return _inside(next(one for one in kind.types if not isinstance(one, msgspec.inspect.NoneType)))
        case msgspec.inspect.ListType():
            return _inside(kind.item_type)
        case msgspec.inspect.DictType():
            return _inside(kind.value_type)
        case _:
            return kind


def _under(where: str, field: str) -> str:
    return f"{where}.{field}" if where else field
