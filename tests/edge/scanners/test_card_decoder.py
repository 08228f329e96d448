"""The test card, typed by scanners that are set up in every way: the decoder finds out how, and reads them from then on."""

import pytest
from typist import CAPS, ENTER, F8, GTIN, KEYPAD_ENTER, PRINTABLE, TAB, Typist

from edge.core.raw import CARD
from edge.scanners.card_decoder import CardDecoder
from edge.scanners.layouts import LAYOUTS
from edge.scanners.profiles import Profile

END_KEYS = {"enter": ENTER, "kpenter": KEYPAD_ENTER, "tab": TAB}


class Scanner:
    """A scanner of the given habits before a decoder that thinks it is another."""

    def __init__(self, decoder, layout="us", end="enter", gs="ctrl-bracket", aim="", caps=False):
        self.decoder, self.end, self.gs, self.aim = decoder, end, gs, aim
        self.typist = Typist(layout)
        if caps:
            self.typist.press(CAPS)
            self.feed()

    def feed(self):
        said = [scan for event in self.typist.events for scan in self.decoder.feed(event)]
        self.typist.events.clear()
        return said

    def scan(self, text):
        for char in self.aim + text:
            if char != "\x1d":
                self.typist.type(char)
            elif self.gs == "f8":
                self.typist.press(F8)
            elif self.gs == "alt-029":
                self.typist.alt_code("029")
            elif self.gs == "ctrl-bracket":
                self.typist.press(27, 29)
        if self.end in END_KEYS:
            self.typist.press(END_KEYS[self.end])
        said = self.feed()
        self.typist.wait(0.8)
        return said + self.decoder.idle(self.typist.now)

    def card(self):
        return [scan for text in CARD.values() for scan in self.scan(text)]


@pytest.mark.parametrize("thought", ["us", "fr", "de"])
@pytest.mark.parametrize("aim", ["", "]C0"])
@pytest.mark.parametrize("end", [*END_KEYS, "idle"])
@pytest.mark.parametrize("gs", ["ctrl-bracket", "f8", "alt-029", "none"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_card_finds_out_how_a_scanner_is_set(layout, gs, end, aim, thought):
    decoder = CardDecoder(Profile(layout=thought))
    scanner = Scanner(decoder, layout, end, gs, aim)
    said = scanner.card()

    assert [(scan.lost, scan.card.field, scan.card.read) for scan in said] == [
        (None, "B", ["B"]),
        (None, "C", ["B", "C"]),
        (None, "D", ["B", "C", "D"]),
    ]
    assert decoder.profile == Profile(layout=layout, end=end, gs=gs, aim=bool(aim))
    assert [scan.text for scan in scanner.scan(PRINTABLE)] == [aim + PRINTABLE]


def test_a_scanner_that_types_as_if_caps_lock_were_on_is_found_out():
    decoder = CardDecoder(Profile())
    scanner = Scanner(decoder)
    for text in CARD.values():
        scanner.scan(text.swapcase())

    assert decoder.profile == Profile(caps_lock=True)
    assert [scan.text for scan in scanner.scan("aB-7")] == ["Ab-7"]


def test_caps_lock_itself_is_followed():
    decoder = CardDecoder(Profile())
    Scanner(decoder, caps=True).card()
    assert decoder.profile.layout == "us"


def test_a_field_that_no_layout_explains_changes_nothing_and_says_what_came():
    decoder = CardDecoder(Profile())
    [said] = Scanner(decoder).scan(CARD["B"].replace("q", "w"))

    assert (said.card.habits, said.card.got) == (None, CARD["B"].replace("q", "w"))
    assert decoder.profile == Profile()


def test_a_field_of_which_keys_were_lost_teaches_nothing():
    decoder = CardDecoder(Profile())
    typist = Typist().type(CARD["B"][:12]).drop().event(0, 0, 0).type(CARD["B"][12:]).press(ENTER)
    said = [scan for event in typist.events for scan in decoder.feed(event)]

    assert [(scan.lost, scan.card) for scan in said] == [("overflow", None)]
    assert decoder.profile == Profile()


def test_a_plug_pulled_in_mid_field_is_a_loss():
    decoder = CardDecoder(Profile())
    for event in Typist().type(CARD["B"][:12]).events:
        assert decoder.feed(event) == []
    assert [scan.lost for scan in decoder.unplugged()] == ["unplugged"]


def test_another_layout_than_the_fields_before_begins_the_card_anew():
    decoder = CardDecoder(Profile())
    Scanner(decoder, "fr").scan(CARD["B"])
    [said] = Scanner(decoder, "us").scan(CARD["C"])
    assert said.card.read == ["C"]


def test_all_else_passes_by_unchanged():
    decoder = CardDecoder(Profile())
    assert [scan.text for text in (GTIN, "TDXRECVEIO", "TDXTOOKXED") for scan in Scanner(decoder).scan(text)] == [
        GTIN,
        "TDXRECVEIO",
        "TDXTOOKXED",
    ]
