"""What a scan means at this dock: the reading of its characters, looked up in the replica (flows.md, section 1).

Pure. Lists every meaning that a text has; which of them counts is decided by the state that the lane is in.
"""

from __future__ import annotations

import datetime
import re

import msgspec

from edge.core.book import Bin, Book, Document, Item, Worker
from edge.core.codes import code_kind, command_of, misread_of
from edge.core.interpretation import Interpretation, interpret, split_aim
from edge.core.messages import words
from edge.core.scan import ScanIn
from edge.core.settings import Settings
from wire.amounts import MICRO, BadAmount, parse_micro
from wire.keys import check_digit, is_gtin, is_own_shape, sscc_key

CHOICES_MAX = 5
_TERMINATORS = "\r\n\t"
"""What a scanner may type after a code; anything else around a command makes it none."""
_LAYOUTS: dict[str, dict[int, int]] = {
    "German": str.maketrans("zyZY/?", "yzYZ-_"),
    "French": str.maketrans(")!@#$%^&*(6", "0123456789-"),
}
"""What a scanner set to another country's keys types when it is read as US, for the characters of item, bin and order codes."""


class Meaning(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that a text can be. `kind` is what the tables of the flows name; `label` names it in a choice.

    `command` holds a command's name, which is then also the `kind`. `why` and `want` say what was wrong with a refused text.
    Of a pallet label `document` is the ship notice that announces it, and `item` what the label itself says that it holds.
    """

    kind: str
    text: str
    label: str = ""
    item: Item | None = None
    pack: int = MICRO
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    quantity: int | None = None
    bin: Bin | None = None
    document: Document | None = None
    package: str | None = None
    worker: Worker | None = None
    is_command: bool = False
    is_uncertain: bool = False
    why: str = ""
    want: str = ""
    got: str = ""


def meanings_of(book: Book, settings: Settings, scan: ScanIn, today: str) -> list[Meaning]:
    """List what a scan can mean, the likeliest first; never empty."""
    bare = split_aim(scan.text)[1]
    text = bare.strip()
    own = _own_code(book, bare.strip(_TERMINATORS))
    if own is not None:
        return [own]
    reading = interpret(scan.text, aim=None, symbology=scan.symbology, today=datetime.date.fromisoformat(today))
    found = [*_documents(book, text), *_bins(book, text), *_items(book, text, reading)]
    if not found:
        other = _by_reading(text, reading) or _by_shape(settings, text) or _by_layout(book, text)
        found = [] if reading.sscc and other is None else [other or Meaning("unknown", text)]
    return [*_distinct(found)[:CHOICES_MAX], *_pallets(book, text, reading, found)]


def _own_code(book: Book, text: str) -> Meaning | None:
    if not is_own_shape(text):
        return None
    name = command_of(text)
    if name is not None:
        return Meaning(name, text, is_command=True)
    misread = misread_of(text)
    if misread is not None:
        return Meaning("misread", text, want=misread.want, got=misread.got)
    kind = code_kind(text)
    if kind == "badge":
        return Meaning("badge", text.upper(), worker=book.worker(text.upper()))
    if kind == "tote":
        return Meaning("package", text.upper())
    return None


def _documents(book: Book, text: str) -> list[Meaning]:
    document = book.document(text)
    return (
        []
        if document is None
        else [Meaning("order", document.number, words("order {text}", text=document.number), document=document)]
    )


def _bins(book: Book, text: str) -> list[Meaning]:
    bin_ = book.bin(text)
    return [] if bin_ is None else [Meaning("bin", bin_.code, words("bin {text}", text=bin_.code), bin=bin_)]


def _pallets(book: Book, text: str, reading: Interpretation, found: list[Meaning]) -> list[Meaning]:
    """Read the number of a pallet: one that says so, or 18 digits that check."""
    readings = reading.choices if reading.kind == "ambiguous" else [reading]
    sscc = next((each.sscc for each in readings if each.sscc), None) or sscc_key(text)
    if sscc is None:
        return []
    item = next((each for each in found if each.kind == "item" and not each.is_uncertain), None)
    content = (
        {} if item is None else {name: getattr(item, name) for name in ("item", "pack", "lot", "expiry", "quantity")}
    )
    return [
        Meaning(
            "sscc", sscc, words("pallet {text}", text=sscc), document=book.announcing(sscc), package=sscc, **content
        )
    ]


def _items(book: Book, text: str, reading: Interpretation) -> list[Meaning]:
    if reading.kind == "ambiguous":
        ordered = sorted(reading.choices, key=_stated, reverse=True)
        found = [meaning for choice in ordered for meaning in _items(book, text, choice)]
        return [msgspec.structs.replace(meaning, is_uncertain=True, label=_data_label(meaning)) for meaning in found]
    found = []
    for key in _keys(text, reading):
        for code in book.codes(key):
            item = book.item(code.sku)
            if item is not None:
                found.append(_item_meaning(text, item, code.quantity, reading))
        if not found and (item := book.item(key)) is not None:
            found.append(_item_meaning(text, item, MICRO, reading))
        if found:
            break
    return found


def _keys(text: str, reading: Interpretation) -> list[str]:
    stated = [reading.gtin, reading.contained_gtin, reading.di.get("1P"), reading.di.get("P"), reading.ai.get("240")]
    plain = [] if reading.kind == "item" and (reading.gtin or reading.contained_gtin) else [text]
    return [key for key in (*stated, *plain) if key]


def _item_meaning(text: str, item: Item, pack: int, reading: Interpretation) -> Meaning:
    pack_label = "" if pack == MICRO else f" x{pack // MICRO}"
    return Meaning(
        "item",
        text,
        f"{item.name}{pack_label}",
        item=item,
        pack=pack,
        lot=reading.lot,
        serial=reading.serial,
        expiry=reading.expiry,
        quantity=_quantity(reading),
        package=reading.sscc,
    )


def _by_reading(text: str, reading: Interpretation) -> Meaning | None:
    if reading.kind == "invalid":
        return _refused(text, reading.reason or "charset")
    if reading.kind == "order" and reading.purchase_order:
        return Meaning("new_order", reading.purchase_order)
    if reading.kind == "item" and not (reading.gtin or reading.contained_gtin or reading.di.keys() & {"P", "1P"}):
        return Meaning(
            "data", text, lot=reading.lot, serial=reading.serial, expiry=reading.expiry, quantity=_quantity(reading)
        )
    return None


def _refused(text: str, reason: str) -> Meaning:
    if reason == "check_digit" and text.isascii() and text.isdigit() and len(text) > 1:
        return Meaning("bad_check", text, want=check_digit(text[:-1]), got=text[-1])
    return Meaning("bad_label", text, why=_REASONS[reason])


_REASONS = {
    "check_digit": "A number on the label has a wrong check digit",
    "charset": "Characters that no label holds",
    "length": "A number on the label has a wrong length",
    "empty": "No characters came",
    "too_long": "Longer than any label",
    "date": "A date on the label is none",
    "unknown_ai": "The label has an unknown part",
    "number_system": "No such number system",
    "zeros": "A number of zeros only",
}


def _by_shape(settings: Settings, text: str) -> Meaning | None:
    upper = text.upper()
    if re.fullmatch(settings.order_shape, upper):
        return Meaning("new_order", upper)
    if code_kind(text) == "bin" or re.fullmatch(settings.bin_shape, upper):
        return Meaning("new_bin", upper, bin=Bin(upper))
    return None


def _by_layout(book: Book, text: str) -> Meaning | None:
    """Say so when the text would be known under another country's keys; it is never reread silently."""
    for language, table in _LAYOUTS.items():
        other = text.translate(table)
        if other != text and (
            book.document(other)
            or book.bin(other)
            or book.codes(other)
            or (is_gtin(other) and book.codes(other.zfill(14)))
        ):
            return Meaning("layout", text, why=language)
    return None


def _quantity(reading: Interpretation) -> int | None:
    try:
        return None if reading.quantity is None else parse_micro(reading.quantity)
    except BadAmount:
        return None


def _stated(reading: Interpretation) -> int:
    return sum(part is not None for part in (reading.lot, reading.serial, reading.expiry, reading.quantity))


def _data_label(meaning: Meaning) -> str:
    parts = [words("lot {text}", text=meaning.lot)] if meaning.lot else []
    parts += [words("serial {text}", text=meaning.serial)] if meaning.serial else []
    parts += [words("until {text}", text=meaning.expiry)] if meaning.expiry else []
    parts += [words("quantity {n}", n=str(meaning.quantity // MICRO))] if meaning.quantity is not None else []
    return " ".join(parts) or meaning.label


def _distinct(found: list[Meaning]) -> list[Meaning]:
    kept: dict[tuple[object, ...], Meaning] = {}
    for meaning in found:
        sku = meaning.item.sku if meaning.item else meaning.text
        kept.setdefault(
            (meaning.kind, sku, meaning.pack, meaning.lot, meaning.serial, meaning.expiry, meaning.quantity), meaning
        )
    return list(kept.values())
