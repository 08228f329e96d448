"""Checks of what a person or program sends: every wrong field is named at once, and nothing is written before all are right.

Amounts are parsed here, at the door; what comes out is valid.
"""

from __future__ import annotations

from hub.api.problems import FieldError, refuse_fields, shown
from hub.core.catalogue import TRANSIT_SITE
from hub.core.texts import is_date
from wire.amounts import MICRO, QUANTITY_MAX, BadAmount, parse_micro, parse_money
from wire.ids import is_name
from wire.keys import is_own_code, sscc_key

CODE_MAX = 64
BARCODE_MAX = 128
TEXT_MAX = 200
COST_MAX = 1_000_000 * MICRO
"""Most that one base unit may cost, in millionths."""


_NO_ADDRESS = (".", "..")


class Checks:
    """Collects field errors; `done` refuses with all of them."""

    def __init__(self) -> None:
        """Begin without errors."""
        self.errors: list[FieldError] = []

    def wrong(self, field: str, expected: str, got: object, do: str) -> None:
        """Note a wrong field."""
        self.errors.append(FieldError(field, expected, shown(got), do))

    def text(self, field: str, value: str, *, longest: int = TEXT_MAX) -> str:
        """Check a text that people read: not empty, printable, not too long."""
        if not 1 <= len(value) <= longest or not value.isprintable() or value != value.strip():
            self.wrong(field, f"1 to {longest} printable characters without outer spaces", value, "correct the text.")
        return value

    def code(self, field: str, value: str, *, longest: int = CODE_MAX) -> str:
        """Check a code that may be scanned: a text that is none of our own command, bin or document codes."""
        self.text(field, value, longest=longest)
        if value in _NO_ADDRESS:
            self.wrong(field, "more than dots", value, "choose another: no address can name it.")
        if is_own_code(value):
            self.wrong(
                field, "a code that is no command of ours", value, "choose another: a scan of this one is a command."
            )
        return value

    def site(self, field: str, value: str) -> str:
        """Check the name of a site."""
        if not is_name(value) or value == TRANSIT_SITE:
            self.wrong(field, f"1 to 32 of a-z, 0-9 and hyphen, but {TRANSIT_SITE}", value, "choose another name.")
        return value

    def sscc(self, field: str, value: str) -> str:
        """Return the 18 digits of a pallet's number."""
        found = sscc_key(value)
        if found is None:
            self.wrong(field, "18 digits with a right check digit", value, "correct the pallet's number.")
        return found or value

    def day(self, field: str, value: str | None) -> str | None:
        """Check a date, None for none."""
        if value is not None and not is_date(value):
            self.wrong(field, "a date YYYY-MM-DD", value, "correct the date.")
        return value

    def quantity(self, field: str, value: str) -> int:
        """Return a quantity above 0 in millionths."""
        return self._amount(field, value, least=1, most=QUANTITY_MAX, do="send it as a decimal string.")

    def cost(self, field: str, value: str | None) -> int | None:
        """Return a unit cost or price of 0 or more in millionths, None for none."""
        if value is None:
            return None
        return self._amount(field, value, least=0, most=COST_MAX, do="send it as a decimal string.")

    def money(self, field: str, value: str, *, least: int) -> int:
        """Return an amount of money in minor units."""
        expected = f"a decimal string of {'0 or more' if least == 0 else 'more than 0'} with at most 2 decimals"
        try:
            amount = parse_money(value)
        except BadAmount:
            self.wrong(field, expected, value, "send it as a decimal string.")
            return least
        if amount < least:
            self.wrong(field, expected, value, "send it as a decimal string.")
        return amount

    def _amount(self, field: str, value: str, *, least: int, most: int, do: str) -> int:
        above = "above 0" if least else "of 0 or more"
        expected = f"a decimal string {above}, at most {most // MICRO}, with at most 6 decimals"
        try:
            amount = parse_micro(value)
        except BadAmount:
            self.wrong(field, expected, value, do)
            return least
        if not least <= amount <= most:
            self.wrong(field, expected, value, do)
        return amount

    def done(self) -> None:
        """Refuse with 422 if any field is wrong."""
        refuse_fields(self.errors)
