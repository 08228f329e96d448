"""How others call our accounts, currency and places."""

from __future__ import annotations

import re

import msgspec

from hub.api.checks import Checks
from hub.api.permissions import Permission
from hub.api.routes import API, Answer, Call, Route
from hub.exports.formats.accounts import JOURNAL_FORMATS, Shown, expected_name
from hub.exports.settings import account_key, gln_key, read_settings
from hub.posting import WriteSession
from hub.store.queries import exports
from hub.store.queries.books import shown_accounts
from hub.store.queries.readers import Reader
from wire.ids import is_name
from wire.keys import check_digit

_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_COMPANY_PREFIX = re.compile(r"[0-9]{6,12}", re.ASCII)
_GLN = re.compile(r"[0-9]{13}", re.ASCII)
_BASE_URI = re.compile(r"https?://[a-z0-9.-]+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~-]+)*", re.ASCII)
PARTY_NAME_MAX = 41


class ExportSettings(msgspec.Struct, frozen=True):
    """What files call things. `accounts`: by format and account; for quickbooks-online the ids of its accounts.

    `unnamed_customer`, `unnamed_supplier`: whose an entry is that names no customer or supplier. `company_prefix`, `glns` (by
    site) and `base_uri`: of the identifiers in EPCIS events.
    """

    currency: str
    unnamed_customer: str
    unnamed_supplier: str
    company_prefix: str
    base_uri: str
    accounts: dict[str, dict[str, str]]
    glns: dict[str, str]


class PutExportSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to change; what is left out stays. An empty text takes back `company_prefix`, `base_uri` or a GLN."""

    currency: str | None = None
    unnamed_customer: str | None = None
    unnamed_supplier: str | None = None
    company_prefix: str | None = None
    base_uri: str | None = None
    accounts: dict[str, dict[str, str]] = {}
    glns: dict[str, str] = {}


def get_settings(reader: Reader, _call: Call) -> Answer:
    """Return every setting."""
    return Answer(_shown(reader))


def put_settings(session: WriteSession, call: Call) -> Answer:
    """Change settings, all of the request or none. Runs that were made keep what they were made with."""
    body: PutExportSettings = call.body
    checks = Checks()
    told = (
        _plain(checks, body) | _accounts(checks, body.accounts, shown_accounts(session.sql)) | _glns(checks, body.glns)
    )
    checks.done()
    for key, value in told.items():
        exports.put_setting(session.sql, key, value)
    return Answer(_shown(session.sql))


def _shown(reader: Reader) -> ExportSettings:
    return msgspec.convert(read_settings(reader), ExportSettings, from_attributes=True)


def _plain(checks: Checks, body: PutExportSettings) -> dict[str, str]:
    told: dict[str, str] = {}
    for key in ("unnamed_customer", "unnamed_supplier"):
        if (name := getattr(body, key)) is not None:
            told[key] = checks.text(key, name, longest=PARTY_NAME_MAX)
    for key, pattern, expected in (
        ("currency", _CURRENCY, "three capital letters such as EUR"),
        ("company_prefix", _COMPANY_PREFIX, "6 to 12 digits, or nothing"),
        ("base_uri", _BASE_URI, "an address like https://example.com/stock without a slash at its end, or nothing"),
    ):
        if (value := getattr(body, key)) is not None:
            told[key] = value
            if not pattern.fullmatch(value) and (value or key == "currency"):
                checks.wrong(key, expected, value, "correct it.")
    return told


def _accounts(checks: Checks, accounts: dict[str, dict[str, str]], known: Shown) -> dict[str, str]:
    told: dict[str, str] = {}
    for file_format, names in accounts.items():
        if file_format not in JOURNAL_FORMATS:
            checks.wrong("accounts", f"formats among {', '.join(JOURNAL_FORMATS)}", file_format, "correct it.")
            continue
        for label, name in names.items():
            field = f"accounts.{file_format}.{label}"
            if label not in known:
                checks.wrong(field, f"an account among {', '.join(known)}", label, "correct it.")
            elif (expected := expected_name(file_format, name)) is not None:
                checks.wrong(field, expected, name, "correct the name.")
            told[account_key(file_format, label)] = name
    return told


def _glns(checks: Checks, glns: dict[str, str]) -> dict[str, str]:
    for site, gln in glns.items():
        field = f"glns.{site}"
        if not is_name(site):
            checks.site(field, site)
        if gln and not (_GLN.fullmatch(gln) and check_digit(gln[:-1]) == gln[-1]):
            checks.wrong(field, "13 digits with a right check digit, or nothing", gln, "correct it.")
    return {gln_key(site): gln for site, gln in glns.items()}


ROUTES = (
    Route(
        "GET",
        f"{API}/exports/settings",
        "getExportSettings",
        "Read how others call our accounts, currency and places.",
        Permission.EXPORT_BOOKS,
        {200: ExportSettings},
        read=get_settings,
    ),
    Route(
        "PUT",
        f"{API}/exports/settings",
        "putExportSettings",
        "Change how others call our accounts, currency and places.",
        Permission.EXPORT_BOOKS,
        {200: ExportSettings},
        write=put_settings,
        body=PutExportSettings,
    ),
)
