"""No loss that leaves a trace ever books a shortened code, wherever it falls: kernel overruns, pulled plugs, pauses, missing end
keys, wrong check digits, in any order within one shift.
"""

import datetime

from hypothesis import given, strategies as st
from typist import ENTER, Typist, results

from edge.core.interpretation import interpret
from edge.scanners.card_decoder import CardDecoder
from edge.scanners.keyboard import KeyboardDecoder
from edge.scanners.layouts import LAYOUTS
from edge.scanners.profiles import Profile
from wire.keys import check_digit

TODAY = datetime.date(2026, 11, 25)
LOSSES = ("none", "overflow", "unplugged", "gap", "no end key")
GTINS = st.integers(10**11, 10**12 - 1).map(lambda number: f"{number}{check_digit(str(number))}")
DECODERS = st.sampled_from([KeyboardDecoder, CardDecoder])
SHIFTS = st.lists(st.tuples(GTINS, st.sampled_from(LOSSES), st.integers(0, 12)), min_size=1, max_size=6)


@given(SHIFTS, st.sampled_from(sorted(LAYOUTS)), st.sampled_from(["enter", "tab", "idle"]), DECODERS)
def test_whatever_is_lost_is_told_and_never_a_shorter_code(shift, layout, end, make_decoder):
    """Every scan begins two seconds after the one before, as a hand does it; one loss falls anywhere in it."""
    decoder, typist = make_decoder(Profile(layout=layout, end=end)), Typist(layout)
    told, expected, is_doubtful = [], [], False
    for text, loss, place in shift:
        if loss == "gap" and (end == "idle" or place == 0):
            loss = "none"  # where a pause ends a scan it leaves no trace
        typist.events.clear()
        lose(typist.wait(2), text, loss, place, end)
        said = [scan for event in typist.events for scan in decoder.feed(event)]
        said += decoder.unplugged(typist.now) if loss == "unplugged" else decoder.idle(typist.now + 1)
        told += [scan.lost or scan.text for scan in said]
        is_whole = loss == "none" or (loss == "no end key" and end == "idle")
        if is_whole and not is_doubtful:
            expected.append(text)
        else:
            assert place == 0 or any(scan.lost for scan in said)
        # What follows a scan without its end key may be the rest of it: it is thrown away, aloud.
        is_doubtful = end != "idle" and loss == "no end key"

    assert [each for each in told if each not in ("overflow", "unplugged", "gap")] == expected


def lose(typist, text, loss, place, end):
    if loss == "overflow":
        typist.type(text[:place]).drop().event(0, 0, 0).type(text[place + 1 :])
    elif loss == "unplugged":
        typist.type(text[:place])
        return
    elif loss == "gap":
        typist.type(text[:place]).wait(0.7).type(text[place:])
    else:
        typist.type(text)
    if loss != "no end key" and end != "idle":
        typist.press(ENTER)


@given(GTINS, st.integers(0, 12), st.sampled_from("0123456789"))
def test_a_digit_read_wrong_is_refused_by_its_check_digit(text, place, digit):
    wrong = text[:place] + digit + text[place + 1 :]
    said = results(Typist().scan(wrong).events)

    assert said == [wrong]
    assert (interpret(wrong, aim=None, symbology=None, today=TODAY).kind == "item") == (wrong == text)
