"""Each language says everything that English says, with the same placeholders, and fits on the screen."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from edge.core.codes import COMMANDS
from edge.core.flows import FLOWS, card, documents, scrap, supplier_return
from edge.core.lane_screen import lane_view
from edge.core.meaning import _REASONS
from edge.core.messages import HEADLINE_LENGTH, LANGUAGES, budget, say, speaking, words
from edge.core.messages.english import ENGLISH
from edge.core.messages.languages import catalogue_of
from edge.core.messages.sheets import CARD_TITLES, COMMAND_GROUPS, SHEETS
from edge.core.turns import command_label
from edge.station.labels import _ORDERS
from hub.api.permissions import Role
from wire.feedback import Reason

OTHERS = LANGUAGES[1:]
SOURCES = Path(__file__).parents[3] / "edge"
PLACEHOLDER = re.compile(r"\{[a-z0-9]+\}")


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def told_in_code():
    """Return the texts that the code hands to `words` as they stand."""
    calls = (
        node
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words"
    )
    return {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}


def told_by_tables():
    """Return the texts that stand in tables and are said by what looks them up."""
    flows = {text for flow in FLOWS.values() for text in (flow.title, flow.first)}
    reasons = {*scrap.REASONS, *supplier_return.REASONS, *_REASONS.values()}
    held = {reason.replace("_", " ") for reason in Reason}
    scanners = {*card._LANGUAGES.values(), *card._ENDS.values(), *card._SEPARATORS.values()}
    sheets = {text for sheet in SHEETS.values() for text in (sheet.title, sheet.intro)}
    labels = {note for _, note in _ORDERS}
    return (
        labels
        | flows
        | reasons
        | held
        | scanners
        | sheets
        | {*COMMAND_GROUPS, *CARD_TITLES.values(), *documents._KINDS.values(), *Role}
    )


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("message", ENGLISH)
def test_each_catalogue_has_each_message_with_the_same_placeholders(language, message):
    english, other = ENGLISH[message], catalogue_of(language).messages[message]
    for part in ("headline", "detail", "scan_next"):
        assert placeholders(getattr(other, part)) == placeholders(getattr(english, part)), part
    assert other.headline
    assert bool(other.detail) == bool(english.detail)


@pytest.mark.parametrize("language", OTHERS)
def test_no_catalogue_has_a_message_that_nobody_says(language):
    assert catalogue_of(language).messages.keys() == ENGLISH.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", ENGLISH)
def test_a_headline_with_its_placeholders_filled_to_their_cut_lengths_has_at_most_forty_characters(language, message):
    with speaking(language):
        tasks = [(words(flow.title), words(flow.first)) for flow in FLOWS.values()]
        template = catalogue_of(language).messages[message].headline.replace("[", "").replace("]", "")
        for task, first in tasks:
            whole = template.replace("{headline}", "").replace("{task}", task).replace("{first}", first)
            filled = PLACEHOLDER.sub(lambda name: "x" * budget(name[0].strip("{}")), whole)
            assert len(filled) <= HEADLINE_LENGTH, filled


@pytest.mark.parametrize("language", OTHERS)
def test_every_other_text_of_the_code_is_in_each_catalogue(language):
    assert told_in_code() | told_by_tables() <= catalogue_of(language).words.keys()


@pytest.mark.parametrize("language", OTHERS)
def test_every_other_text_keeps_its_placeholders(language):
    for english, other in catalogue_of(language).words.items():
        assert placeholders(other) == placeholders(english), english
        assert other.strip()


def test_all_catalogues_have_the_same_texts():
    first, *rest = [catalogue_of(language).words.keys() for language in OTHERS]
    assert all(texts == first for texts in rest)


@pytest.mark.parametrize("language", OTHERS)
def test_each_command_card_but_numbers_says_what_it_means(language):
    meant = catalogue_of(language).words
    cards = {command_label(name) for name in COMMANDS} | {"POINT", "CLEAR", "LAST", "EACH"}
    assert cards <= meant.keys()


def test_look_and_sound_are_those_of_the_message_in_any_language():
    with speaking("de"):
        german = say("WRONG_BIN", {"bin": "A-01-02"})
    english = say("WRONG_BIN", {"bin": "A-01-02"})
    assert german.headline == "Falscher Platz A-01-02"
    assert (german.look, german.sound, german.result) == (english.look, english.sound, english.result)


def test_outside_of_its_block_the_language_is_english_again():
    with pytest.raises(ZeroDivisionError), speaking("es"):
        1 / 0  # noqa: B018 - what breaks inside does not matter
    assert words("nothing more") == "nothing more"


@pytest.mark.parametrize(
    ("language", "task", "headline", "progress", "hint"),
    [
        ("de", "Wareneingang", "8 zu viel von Widget?", "36 von 40", "Scannen: YES, NO"),
        ("es", "Recibir", "¿8 de más de Widget?", "36 de 40", "Escanee YES, NO"),
    ],
)
def test_a_lane_is_drawn_in_the_language_that_is_spoken(player, language, task, headline, progress, hint):
    with speaking(language):
        player.scans("RECEIVE", "PO-1001", "3", "case", "case")
        drawn = lane_view(player.book, player.lane)
        assert (drawn.task, drawn.answer.headline, drawn.hints) == (task, headline, [hint])
        assert words("{n} of {need}", n=drawn.progress.done, need=drawn.progress.of) == progress
        assert player.scan("Widget").answer.headline.startswith(("Zuerst: ", "Primero: "))


def test_what_goes_to_the_hub_is_the_same_in_any_language(player):
    with speaking("de"):
        taken = player.scans("SCRAP", "A-01-02", "3", "Widget")
    assert taken.drafts[0].reason == "wet or dirty"
    assert taken.lane.work.reason == "wet or dirty"
