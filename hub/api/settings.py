"""Settings: the policies of the company, as they apply to the next event."""

from __future__ import annotations

from dataclasses import asdict
from typing import Literal

import msgspec

from hub.api.permissions import Permission
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, Route
from hub.core.policies import Policies
from hub.posting import WriteSession
from hub.store.access import settings
from hub.store.queries.readers import Reader


class Settings(msgspec.Struct, frozen=True):
    """Every policy with what it is set to. `over_receipt_percent`: how much more than ordered is received without asking."""

    supplier_return_cost: Literal["average", "original"]
    negative_stock: Literal["block", "warn", "allow"]
    purchase_mode: Literal["direct", "grni"]
    cost_pool: Literal["company", "site"]
    over_receipt_percent: str


class PutSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The policies to change; those that are left out stay."""

    supplier_return_cost: Literal["average", "original"] | None = None
    negative_stock: Literal["block", "warn", "allow"] | None = None
    purchase_mode: Literal["direct", "grni"] | None = None
    cost_pool: Literal["company", "site"] | None = None
    over_receipt_percent: str | None = None


def get_settings(reader: Reader, _call: Call) -> Answer:
    """Return every policy."""
    return Answer(_settings(reader))


def put_settings(session: WriteSession, call: Call) -> Answer:
    """Change policies, all of the request or none."""
    for key, value in msgspec.structs.asdict(call.body).items():
        if value is not None:
            taken(session.put_setting(key, value))
    return Answer(_settings(session.sql))


def _settings(reader: Reader) -> Settings:
    return msgspec.convert(asdict(Policies()) | settings(reader), Settings)


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/settings",
        "getSettings",
        "Read the policies.",
        _P.READ_SETTINGS,
        {200: Settings},
        read=get_settings,
    ),
    Route(
        "PUT",
        f"{API}/settings",
        "putSettings",
        "Change policies.",
        _P.WRITE_SETTINGS,
        {200: Settings},
        write=put_settings,
        body=PutSettings,
        refusals=(409,),
    ),
)
