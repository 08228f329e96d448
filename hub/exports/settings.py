"""How others call our accounts, currency and places: what the accountant set, over the defaults."""

from __future__ import annotations

from dataclasses import dataclass

from hub.exports.formats.accounts import JOURNAL_FORMATS, default_names
from hub.exports.formats.gs1 import Identifiers
from hub.exports.formats.vouchers import CUSTOMER, SUPPLIER, Names
from hub.store.queries import exports
from hub.store.queries.books import shown_accounts
from hub.store.queries.readers import Reader

_DEFAULTS = {
    "currency": "USD",
    "unnamed_customer": "Counter sales",
    "unnamed_supplier": "Unknown supplier",
    "company_prefix": "",
    "base_uri": "",
}


@dataclass(frozen=True)
class Settings:
    """Everything that can be set. `accounts`: by format and account word. `glns`: the GS1 location number of each site."""

    currency: str
    unnamed_customer: str
    unnamed_supplier: str
    company_prefix: str
    base_uri: str
    accounts: dict[str, dict[str, str]]
    glns: dict[str, str]

    def names(self, file_format: str) -> Names:
        """Return what a file of a format calls things."""
        unnamed = {CUSTOMER: self.unnamed_customer, SUPPLIER: self.unnamed_supplier}
        return Names(self.accounts[file_format], self.currency, unnamed)

    def identifiers(self, ledger: str) -> Identifiers:
        """Return how goods, places and papers are identified."""
        return Identifiers(ledger, self.company_prefix, self.base_uri, self.glns)


def read_settings(reader: Reader) -> Settings:
    """Return the settings as they are now."""
    told = exports.settings(reader)
    known = shown_accounts(reader)
    accounts = {name: default_names(name, known) for name in JOURNAL_FORMATS}
    glns: dict[str, str] = {}
    for key, value in told.items():
        match key.split("/"):
            case ["account", file_format, label]:
                accounts[file_format][label] = value
            case ["gln", site] if value:
                glns[site] = value
    plain = {key: told.get(key, default) for key, default in _DEFAULTS.items()}
    return Settings(**plain, accounts=accounts, glns=glns)


def account_key(file_format: str, label: str) -> str:
    """Return under which key the name of an account is kept."""
    return f"account/{file_format}/{label}"


def gln_key(site: str) -> str:
    """Return under which key the GS1 location number of a site is kept."""
    return f"gln/{site}"
