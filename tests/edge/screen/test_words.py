"""What the page says by itself: every text is in each language, with the same placeholders, and the page speaks that of its dock."""

from __future__ import annotations

import re

import pytest

from edge.core.messages import LANGUAGES
from edge.screen.app import STATIC

TEXT = r'"((?:[^"\\]|\\.)*)"'
WORDS = (STATIC / "words.js").read_text(encoding="utf-8")
TABLES = {"bar.js": ["NOTICES"], "lane.js": ["OUTCOMES", "ROW_WORDS"]}


def catalogue(name):
    block = re.search(rf"const {name} = \{{(.*?)\n\}};", WORDS, re.DOTALL)[1]
    return dict(re.findall(rf"{TEXT}: {TEXT}", block))


CATALOGUES = {"de": catalogue("GERMAN"), "es": catalogue("SPANISH")}


def said_by_the_page():
    found = set()
    for path in STATIC.glob("*.js"):
        if path.name != "words.js":
            found.update(re.findall(rf"words\({TEXT}", path.read_text(encoding="utf-8")))
    found.update(re.findall(r'data-(?:words|label)="([^"]+)"', (STATIC / "index.html").read_text(encoding="utf-8")))
    for name, tables in TABLES.items():
        source = (STATIC / name).read_text(encoding="utf-8")
        for table in tables:
            block = re.search(rf"const {table} = \{{(.*?)\n\}};", source, re.DOTALL)[1]
            told = rf"(?:more|button|unit): {TEXT}" if table == "NOTICES" else rf": {TEXT}"
            found.update(re.findall(told, block))
    return found


def test_every_language_of_the_dock_but_english_has_a_catalogue():
    assert set(CATALOGUES) == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", CATALOGUES)
def test_what_the_page_says_is_in_each_language_and_nothing_else(language):
    assert CATALOGUES[language].keys() == said_by_the_page()


@pytest.mark.parametrize("language", CATALOGUES)
def test_what_the_page_says_keeps_its_placeholders(language):
    for english, other in CATALOGUES[language].items():
        assert sorted(re.findall(r"\{\w+\}", other)) == sorted(re.findall(r"\{\w+\}", english)), english
