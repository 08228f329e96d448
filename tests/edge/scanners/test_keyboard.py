"""The keyboard decoder, by keys typed in the test: what a scanner means is known, what the decoder says is compared."""

import pytest
from hypothesis import given, strategies as st
from typist import ALT, CAPS, CTRL, ENTER, F8, GTIN, KEYPAD_ENTER, SHIFT, TAB, Typist, results

from edge.scanners.keyboard import KeyboardDecoder, KeyEvent
from edge.scanners.layouts import LAYOUTS
from edge.scanners.profiles import Profile


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_key_of_a_layout_has_the_same_character_twice_on_one_level(layout):
    places = [(level, meaning) for (code, level), meaning in LAYOUTS[layout].keys.items() if code < 55]
    assert len(places) == len(set(places))


@pytest.mark.parametrize(("end", "key"), [("enter", ENTER), ("kpenter", KEYPAD_ENTER), ("tab", TAB), ("tab", ENTER)])
def test_an_end_key_ends_the_scan_when_it_goes_down(end, key):
    typist = Typist().type(GTIN).event(1, key, 1)
    decoder = KeyboardDecoder(Profile(end=end))

    assert [scan.text for event in typist.events for scan in decoder.feed(event)] == [GTIN]


def test_a_scan_without_end_key_ends_by_a_pause():
    typist = Typist().type(GTIN)
    decoder = KeyboardDecoder(Profile(end="idle"))
    assert [scan for event in typist.events for scan in decoder.feed(event)] == []
    wait_s = decoder.wait_s(typist.now)

    assert [scan.text for scan in decoder.idle(typist.now + wait_s)] == [GTIN]
    assert decoder.wait_s(typist.now + wait_s) is None


@pytest.mark.parametrize("held", [(CTRL,), (97,)])
def test_ctrl_and_bracket_are_a_separator(held):
    assert results(Typist().type("10A").press(27, *held).scan("21B").events) == ["10A\x1d21B"]


def test_alt_029_is_a_separator():
    assert results(Typist().type("10A").alt_code("029").scan("21B").events) == ["10A\x1d21B"]


@pytest.mark.parametrize(("digits", "char"), [("0228", "ä"), ("132", "ä"), ("65", "A")])
def test_alt_codes_follow_their_code_page(digits, char):
    assert results(Typist().alt_code(digits).press(ENTER).events) == [char]


def test_f8_is_a_separator_only_where_the_scanner_is_set_so():
    events = Typist().type("10A").press(F8).scan("21B").events
    assert results(events, Profile(gs="f8")) == ["10A\x1d21B"]
    assert results(events, Profile(gs="none")) == ["control"]


def test_ctrl_m_and_ctrl_j_end_a_scan_once():
    assert results(Typist().type("A1").press(50, CTRL).press(36, CTRL).scan("B2").events) == ["A1", "B2"]


@pytest.mark.parametrize("key", [(59, ()), (46, (CTRL,)), (38, (125,)), (62, (ALT,)), (102, ())])
def test_keys_that_no_label_may_send_spoil_the_whole_scan(key):
    code, held = key
    assert results(Typist().type("40063").press(code, *held).scan("81333931").scan("96385074").events) == [
        "control",
        "96385074",
    ]


def test_caps_lock_turns_letters_only():
    typist = Typist("de").press(CAPS).scan("aZ-ö_1ß").press(CAPS).scan("aZ")
    assert results(typist.events, Profile(layout="de")) == ["Az-Ö_1ß", "aZ"]


def test_a_dead_key_puts_its_accent_on_the_letter_after_it():
    assert results(Typist("fr").press(26).press(18).press(ENTER).events, Profile(layout="fr")) == ["ê"]


def test_an_accent_that_fits_no_letter_spoils_the_scan():
    assert results(Typist("de").press(41).scan("7").events, Profile(layout="de")) == ["control"]


def test_two_equal_scans_are_two():
    assert results(Typist().scan(GTIN).scan(GTIN).events) == [GTIN, GTIN]


def test_a_pause_within_a_scan_loses_all_of_it():
    assert results(Typist().type("40063813").wait(0.9).scan("33931").events) == ["gap"]


def test_a_tail_after_a_long_pause_is_told_again_and_never_taken():
    typist, decoder = Typist().type("40063813"), KeyboardDecoder(Profile())
    said = [scan for event in typist.events for scan in decoder.feed(event)] + decoder.idle(typist.now + 0.6)
    later = Typist().wait(30).scan("96385074").scan(GTIN)
    said += [scan for event in later.events for scan in decoder.feed(event)]

    assert [scan.lost or scan.text for scan in said] == ["gap", "gap", GTIN]


def test_a_pulled_plug_loses_what_was_begun_and_frees_held_keys():
    typist = Typist().type("4006").event(1, SHIFT, 1)
    decoder = KeyboardDecoder(Profile())
    for event in typist.events:
        decoder.feed(event)
    assert [scan.lost for scan in decoder.unplugged()] == ["unplugged"]

    again = Typist().wait(1).scan("1a").events
    assert [scan.text for event in again for scan in decoder.feed(event)] == ["1a"]


def test_a_pulled_plug_between_scans_is_no_loss():
    decoder = KeyboardDecoder(Profile())
    for event in Typist().scan(GTIN).events:
        decoder.feed(event)
    assert decoder.unplugged() == []


def test_an_overrun_that_hides_caps_lock_trusts_nothing_before_a_pause():
    typist = (
        Typist().press(CAPS).type("aB").drop().event(0, 0, 0).press(ENTER).press(CAPS).scan("cD").wait(2).scan("eF")
    )
    assert results(typist.events) == ["overflow", "eF"]


SCANS = st.lists(st.text(alphabet="0123456789ABab-/", min_size=4, max_size=14), min_size=1, max_size=5)


@given(SCANS, st.data(), st.sampled_from(sorted(LAYOUTS)))
def test_no_overrun_ever_yields_a_shortened_or_joined_code(texts, data, layout):
    """Lose any run of events, as the kernel does: a drop mark, then the packet that did not fit, then what came later."""
    typist = Typist(layout)
    for text in texts:
        typist.scan(text).wait(data.draw(st.sampled_from([0.001, 0.05, 2.5])))
    events = typist.events
    first = data.draw(st.integers(0, len(events) - 1))
    last = data.draw(st.integers(first, len(events)))
    rest = events[last:]
    mark = KeyEvent(0, 3, 0, rest[0].at if rest else typist.now)

    said = results([*events[:first], mark, *rest], Profile(layout=layout))

    assert "overflow" in said
    assert [text for text in said if text not in ("overflow", *texts)] == []


@given(SCANS, st.data())
def test_no_pulled_plug_ever_yields_a_shortened_or_joined_code(texts, data):
    typist = Typist()
    for text in texts:
        typist.scan(text).wait(0.05)
    cut = data.draw(st.integers(0, len(typist.events)))
    decoder = KeyboardDecoder(Profile())
    said = [scan for event in typist.events[:cut] for scan in decoder.feed(event)] + decoder.unplugged()
    said += [scan for event in Typist().wait(100).scan("9780201379624").events for scan in decoder.feed(event)]

    assert [scan.text for scan in said if scan.lost is None and scan.text not in ("9780201379624", *texts)] == []
    assert said[-1].text == "9780201379624"


@given(SCANS, st.data())
def test_no_pause_ever_yields_a_shortened_or_joined_code(texts, data):
    typist = Typist()
    for text in texts:
        cut = data.draw(st.integers(0, len(text)))
        typist.type(text[:cut]).wait(data.draw(st.sampled_from([0.0, 0.3, 0.7, 5.0]))).scan(text[cut:])

    assert [text for text in results(typist.events) if text not in ("gap", *texts)] == []


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 260), st.integers(0, 2), st.floats(0, 2)), max_size=80))
def test_no_events_make_the_decoder_raise(steps):
    now, events = 0.0, []
    for kind, code, value, wait_s in steps:
        now += wait_s
        events.append(KeyEvent(kind, code, value, now))
    results(events, Profile(layout="fr", end="idle", gs="f8"))
