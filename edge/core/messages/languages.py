"""Which language the dock speaks, and what it says in it. English is the language of the code: its texts are the keys of the others.

A gateway speaks one language: its station's thread is set to it once, so that no workflow has to hand it on. Where nothing is set
it is English. A catalogue is loaded when it is spoken first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from edge.core.messages.english import ENGLISH
from edge.core.messages.text import Catalogue

LANGUAGES = ("en", "de", "es")
_spoken: ContextVar[str] = ContextVar("spoken", default=LANGUAGES[0])


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak one of LANGUAGES in this thread or task until the block ends."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def catalogue() -> Catalogue:
    """Return what is said in the language that is spoken."""
    return catalogue_of(_spoken.get())


@cache
def catalogue_of(language: str) -> Catalogue:
    """Return what is said in a language."""
    if language == "de":
        from edge.core.messages.german import GERMAN
        from edge.core.messages.german_words import GERMAN_WORDS

        return Catalogue(GERMAN, GERMAN_WORDS)
    if language == "es":
        from edge.core.messages.spanish import SPANISH
        from edge.core.messages.spanish_words import SPANISH_WORDS

        return Catalogue(SPANISH, SPANISH_WORDS)
    return Catalogue(ENGLISH, {})


def words(text: str, /, **fields: str) -> str:
    """Say an English text of the code in the language that is spoken, its placeholders filled.

    What no catalogue has, such as the name of an item, stays as it is.
    """
    said = catalogue().words.get(text, text)
    return said.format_map(fields) if fields else said
