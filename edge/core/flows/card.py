"""The printed test card: what a scanner is told of each field, and what its lane keeps (flows.md, 2.17). Pure.

The running task is untouched. Reading the keys is `edge.scanners.card_decoder`'s: here nothing but letters arrives.
"""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.flows.table import Upshot
from edge.core.lane import Lane
from edge.core.messages import say, words
from edge.core.raw import CARD, CardReading

_LANGUAGES = {"us": "US", "gb": "British", "de": "German", "fr": "French", "ch": "Swiss"}
_ENDS = {"enter": "Enter", "kpenter": "keypad Enter", "tab": "Tab", "idle": "a pause"}
_SEPARATORS = {"ctrl-bracket": "Ctrl+]", "f8": "F8", "alt-029": "Alt+029", "none": "nothing"}


def take_card(lane: Lane, reading: CardReading) -> Upshot:
    """Say which field comes next, or what the whole card found out; only a whole card changes what the lane keeps."""
    habits = reading.habits
    if habits is None:
        fields = {"text": reading.field, "want": CARD[reading.field], "got": reading.got or words("nothing")}
        return Upshot(lane, say("CARD_FAIL", fields))
    fields = {"scanner": lane.scanner, "lang": words(_LANGUAGES[habits.layout]), "k": str(len(reading.read))}
    missing = [field for field in CARD if field not in reading.read]
    if missing:
        return Upshot(lane, say("CARD_STEP", fields | {"want": missing[0]}))
    lane = change(lane, tested=True, habits=habits)
    if habits.gs == "none":
        return Upshot(lane, say("CARD_NO_GS", fields))
    return Upshot(lane, say("CARD_OK", fields | {"a": words(_ENDS[habits.end]), "b": words(_SEPARATORS[habits.gs])}))
