"""From a message id and its fields to the answer that a worker reads: the one place where texts are filled and cut.

A headline has at most 40 characters: where it would be longer, its placeholders are cut to their budgets (flows.md, section 3),
numbers only where cut texts are not enough.
What stands in square brackets in the catalogue is said only where all its placeholders are given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from edge.core.answer import Answer, Figure, Look, Result, Sound
from edge.core.messages.english import ENGLISH
from edge.core.messages.languages import LANGUAGES, catalogue, speaking, words

__all__ = [
    "HEADLINE_LENGTH",
    "LANGUAGES",
    "add_detail",
    "as_question",
    "cut",
    "look_of",
    "say",
    "speaking",
    "with_look_of",
    "words",
]

HEADLINE_LENGTH = 40
_DETAIL_LENGTH = 200
_FIELD_LENGTH = 120
"""A scanned text may be very long; what is told of it is not."""
_BUDGETS = dict.fromkeys(("item", "text", "order"), 12) | dict.fromkeys(
    ("bin", "bin2", "lot", "lot2", "who", "who2"), 9
)
_NUMBERS = dict.fromkeys(("n", "k", "q", "m", "need", "old", "p", "h", "s", "limit"), 5)
_OTHER_BUDGET = 6
_WHOLE = frozenset({"headline", "task", "first"})
_PLACEHOLDER = re.compile(r"\{([a-z]+[0-9]?)\}")
_BLANKS = re.compile(r" {2,}")
_SEPARATORS = re.compile(r"(?:[;,] )+(?=[;,] )")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_RESULTS = {Look.RED: Result.REFUSED, Look.BLUE: Result.UNKNOWN}


def say(message: str, fields: Mapping[str, str] | None = None, *, figure: Figure | None = None) -> Answer:
    """Fill a message in the language that is spoken. Fields that are not given are left out with the separator before them."""
    look, sound = ENGLISH[message].look, ENGLISH[message].sound
    text = catalogue().messages[message]
    given = {name: cut(value, _FIELD_LENGTH) for name, value in fields.items()} if fields else {}
    told = frozenset([name for name, value in given.items() if value])
    return Answer(
        message=message,
        look=look,
        sound=sound,
        result=_RESULTS.get(look, Result.STORED),
        headline=_fill_headline(text.headline, given, told),
        detail=_fill(text.detail, given, told)[:_DETAIL_LENGTH],
        scan_next=_fill(text.scan_next, given, told),
        fields=given,
        figure=figure,
    )


def look_of(message: str) -> Look:
    """Return the look that a message has before it is said."""
    return ENGLISH[message].look


def as_question(answer: Answer) -> Answer:
    """Return the answer as one that waits for yes or no, so that nothing of its scan is booked yet."""
    return msgspec.structs.replace(answer, result=Result.REFUSED)


def with_look_of(answer: Answer, before: Answer) -> Answer:
    """Return the answer in the look, sound and result of an earlier one."""
    sound = Sound.GOOD if before.sound is Sound.NONE else before.sound
    return msgspec.structs.replace(answer, look=before.look, sound=sound, result=before.result)


def add_detail(answer: Answer, more: str) -> Answer:
    """Return the answer with one more remark at the end of its detail."""
    return msgspec.structs.replace(answer, detail=f"{answer.detail}; {more}" if answer.detail else more)


def _fill_headline(template: str, fields: Mapping[str, str], told: frozenset[str]) -> str:
    """Fill a headline and keep it within 40 characters."""
    headline = _fill(template, fields, told)
    for spared in (_NUMBERS, {}):
        if len(headline) > HEADLINE_LENGTH:
            shorter = {name: value if name in spared else cut(value, budget(name)) for name, value in fields.items()}
            headline = _fill(template, shorter, told)
    return cut(headline, HEADLINE_LENGTH)


def cut(text: str, length: int) -> str:
    """Cut a text to a length, saying so by its last character."""
    return text if len(text) <= length else text[: length - 1] + "…"


def budget(name: str) -> int:
    """Return to how many characters a placeholder is cut where a headline would be too long."""
    if name in _WHOLE:
        return HEADLINE_LENGTH
    return _BUDGETS.get(name) or _NUMBERS.get(name) or _OTHER_BUDGET


def _fill(template: str, fields: Mapping[str, str], told: frozenset[str]) -> str:
    text, names = _prepared(template, told)
    if not names:
        return text
    filled = text % tuple([fields.get(name, "") for name in names])
    return _tidy(filled if filled.isprintable() else _printable(filled))


@cache
def _prepared(template: str, told: frozenset[str]) -> tuple[str, list[str]]:
    """Return a template without optional parts that lack a name, as a text for `%`, and the names that stand in it.

    A text without names is ready to be read.
    """
    may_lack_its_start = template.startswith("[")
    while _OPTIONAL.search(template):
        template = _OPTIONAL.sub(
            lambda part: part[1] if told.issuperset(_PLACEHOLDER.findall(part[1])) else "", template
        )
    if may_lack_its_start:
        template = template[:1].upper() + template[1:]
    names = _PLACEHOLDER.findall(template)
    return (_PLACEHOLDER.sub("%s", template.replace("%", "%%")), names) if names else (_tidy(template), [])


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "·" for char in text)


def _tidy(text: str) -> str:
    """Drop what a field left out leaves behind: doubled blanks, separators at the end or without a word before them."""
    text = _BLANKS.sub(" ", text).strip(";, ")
    return _SEPARATORS.sub("", text).replace(" ;", ";").replace(" ,", ",")
