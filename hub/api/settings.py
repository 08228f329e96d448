"""Settings: the policies of the company, as they apply to the next event."""

from __future__ import annotations

from dataclasses import asdict
from typing import Literal

import msgspec

from hub.api.checks import Checks
from hub.api.permissions import Permission
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, Route
from hub.core.policies import Policies, with_setting
from hub.posting import WriteSession
from hub.store.access import settings
from hub.store.queries.books import shown_accounts
from hub.store.queries.readers import Reader


class Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which code and name an account is shown, in exports for instance; its word stays."""

    code: str | None = None
    name: str | None = None


_Stock = Literal["block", "warn", "allow"]
_Order = Literal["ignore", "flag", "strict"]


class Settings(msgspec.Struct, frozen=True):
    """Every policy with what it is set to. `over_receipt_percent`: how much more than ordered is received without asking.

    `count_tolerance_units`, `count_tolerance_value`: variances of counts beyond them wait for a person; empty: none does.
    `expiry_order`: what becomes of a pick or shipment of one lot while another is there that expires earlier: nothing, an
    exception, or it is held. `negative_stock_at`, `expiry_order_at`: by site, where it differs; an item may have an
    `expiry_order` of its own. `scrap_accounts`: by reason, shrinkage for all others. `accounts`: all that there are, by their word.
    """

    supplier_return_cost: Literal["average", "original"]
    negative_stock: _Stock
    purchase_mode: Literal["direct", "grni"]
    cost_pool: Literal["company", "site"]
    over_receipt_percent: str
    count_tolerance_units: str
    count_tolerance_value: str
    expiry_order: _Order
    negative_stock_at: dict[str, _Stock]
    expiry_order_at: dict[str, _Order]
    scrap_accounts: dict[str, str]
    accounts: dict[str, Shown]


class PutSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The policies to change; those that are left out stay. A table replaces the one before; of `accounts`, those named change.

    `cost_pool` can change while there is no stock. A word that no account has, here or in `scrap_accounts`, makes one.
    """

    supplier_return_cost: Literal["average", "original"] | None = None
    negative_stock: _Stock | None = None
    purchase_mode: Literal["direct", "grni"] | None = None
    cost_pool: Literal["company", "site"] | None = None
    over_receipt_percent: str | None = None
    count_tolerance_units: str | None = None
    count_tolerance_value: str | None = None
    expiry_order: _Order | None = None
    negative_stock_at: dict[str, _Stock] | None = None
    expiry_order_at: dict[str, _Order] | None = None
    scrap_accounts: dict[str, str] | None = None
    accounts: dict[str, Shown] | None = None


def get_settings(reader: Reader, _call: Call) -> Answer:
    """Return every policy."""
    return Answer(_settings(reader))


def put_settings(session: WriteSession, call: Call) -> Answer:
    """Change policies, all of the request or none."""
    body: PutSettings = call.body
    checks = Checks()
    for word, shown in (body.accounts or {}).items():
        for name in ("code", "name"):
            if getattr(shown, name) is not None:
                checks.text(f"accounts.{word}.{name}", getattr(shown, name))
    checks.done()
    for key, value in msgspec.structs.asdict(body).items():
        if value is not None and key != "accounts":
            text = value if isinstance(value, str) else msgspec.json.encode(value, order="sorted").decode()
            taken(session.put_setting(key, text))
    for word, shown in (body.accounts or {}).items():
        taken(session.put_account(word, code=shown.code, name=shown.name))
    return Answer(_settings(session.sql))


def _settings(reader: Reader) -> Settings:
    policies = Policies()
    for key, value in settings(reader).items():
        policies = with_setting(policies, key, value)
    accounts = {word: Shown(code, name) for word, (code, name) in shown_accounts(reader).items()}
    return msgspec.convert(asdict(policies) | {"accounts": accounts}, Settings)


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
