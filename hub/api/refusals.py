"""How a refusal of the writer becomes an HTTP status: one table."""

from __future__ import annotations

from typing import TypeVar

from hub.api.problems import refuse
from hub.posting.session import Refusal

T = TypeVar("T")

_STATUS = {
    "not_found": 404,
    "taken": 409,
    "not_open": 409,
    "in_use": 409,
    # Reasons for which a scan would be held; paperwork is refused instead.
    "over_receipt": 409,
    "not_on_order": 409,
    "wrong_document": 409,
    "document_closed": 409,
    "already_voided": 409,
    "no_cost": 409,
    # The hub's own code failed: nothing was changed.
    "internal": 409,
}
_TITLE = {
    404: "There is no such thing",
    409: "It is so already, or cannot be done now",
    422: "This cannot be written",
}


def taken(result: Refusal | T) -> T:
    """Return what the writer did; Refused (and with it the whole write undone) when it refused."""
    if isinstance(result, Refusal):
        status = _STATUS.get(result.code, 422)
        refuse(status, result.code.replace("_", "-"), _TITLE[status], result.message)
    return result
