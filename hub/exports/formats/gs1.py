"""Identifiers of goods, places and papers as URIs: GS1's own where there is a GTIN, GLN or SSCC, else ones of this ledger. Pure.

With the company prefix that begins a number the EPC URN is written (only its owner knows how long the prefix is), else the GS1
Digital Link URI, which says the same without it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from wire.keys import is_gtin, sscc_key

DIGITAL_LINK = "https://id.gs1.org"
_ELEMENT = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}", re.ASCII)
"""What a lot, serial number or extension of a location may be (the 82 characters of the General Specifications)."""
_RESTRICTED = ("02", "002", "004")
"""Numbers that shops give themselves: they name other goods elsewhere."""
_URN_SAFE = "!'()*+,-.:;=_"


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Whose URIs they are. `glns`: the GS1 location number of each site; `base_uri`: under which our own are, if not as URNs."""

    ledger: str
    company_prefix: str = ""
    base_uri: str = ""
    glns: Mapping[str, str] | None = None

    def own(self, *parts: str) -> str:
        """Return a URI of this ledger."""
        quoted = [quote(part, safe="") for part in parts]
        return (
            "/".join((self.base_uri, *quoted)) if self.base_uri else ":".join(("urn:tallydock", self.ledger, *quoted))
        )

    def item_class(self, sku: str, gtin: str | None, lot: str | None) -> str:
        """Return the URI of an item, or of its lot."""
        if gtin is None or (lot is not None and not _is_element(lot)):
            return self.own("items", sku, *(() if lot is None else ("lots", lot)))
        reference = self._gtin_reference(gtin)
        if reference is None:
            return f"{DIGITAL_LINK}/01/{gtin}" + ("" if lot is None else f"/10/{quote(lot, safe='')}")
        if lot is None:
            return f"urn:epc:idpat:sgtin:{reference}.*"
        return f"urn:epc:class:lgtin:{reference}.{quote(lot, safe=_URN_SAFE)}"

    def item_instance(self, sku: str, gtin: str | None, serial: str) -> str:
        """Return the URI of one numbered item."""
        if gtin is None or not _is_element(serial):
            return self.own("items", sku, "serials", serial)
        reference = self._gtin_reference(gtin)
        if reference is None:
            return f"{DIGITAL_LINK}/01/{gtin}/21/{quote(serial, safe='')}"
        return f"urn:epc:id:sgtin:{reference}.{quote(serial, safe=_URN_SAFE)}"

    def location(self, site: str, code: str) -> str:
        """Return the URI of a bin."""
        gln = (self.glns or {}).get(site)
        if gln is None or not _is_element(code):
            return self.own("locations", site, code)
        if self.company_prefix and gln.startswith(self.company_prefix):
            reference = f"{self.company_prefix}.{gln[len(self.company_prefix) : 12]}"
            return f"urn:epc:id:sgln:{reference}.{quote(code, safe=_URN_SAFE)}"
        return f"{DIGITAL_LINK}/414/{gln}/254/{quote(code, safe='')}"

    def paper(self, site: str, kind: str, number: str) -> str:
        """Return the URI of a document; `kind` is the noun of its address."""
        gln = (self.glns or {}).get(site)
        if gln is None:
            return self.own(kind, number)
        return f"urn:epcglobal:cbv:bt:{gln}:{quote(number, safe='')}"

    def package(self, text: str) -> str | None:
        """Return the URI of a package by its SSCC; None for a code that is none."""
        sscc = sscc_key(text)
        if sscc is None:
            return None
        if self.company_prefix and sscc[1:].startswith(self.company_prefix):
            rest = sscc[1 + len(self.company_prefix) : 17]
            return f"urn:epc:id:sscc:{self.company_prefix}.{sscc[0]}{rest}"
        return f"{DIGITAL_LINK}/00/{sscc}"

    def _gtin_reference(self, gtin: str) -> str | None:
        if not self.company_prefix or not gtin[1:].startswith(self.company_prefix):
            return None
        return f"{self.company_prefix}.{gtin[0]}{gtin[1 + len(self.company_prefix) : 13]}"


def gtin_of(codes: list[str]) -> str | None:
    """Return the GTIN among the barcode keys of an item, the first of several; None for none that holds everywhere."""
    found = [code for code in codes if len(code) == 14 and is_gtin(code) and not code.startswith(_RESTRICTED)]
    return min(found, default=None)


def _is_element(text: str) -> bool:
    return _ELEMENT.fullmatch(text) is not None
