"""What lights and buzzer say of the lanes: every sound by its own rhythm and colour, and what is latched goes on."""

import pytest

from edge.core.answer import Answer, LaneView, Look, Result, Sound
from edge.stacklight.patterns import APPLIED, SOUNDS, Changes, Rest, rest_of


def lane(serial=1, sound=Sound.GOOD, *, scanner="hand-1", state="stored", **more):
    answer = Answer("ITEM_OK", Look.WHITE, sound, Result.STORED, "Widget +1")
    return LaneView(scanner, state, answer, serial=serial, **more)


def test_every_sound_has_a_rhythm_and_a_colour_of_its_own():
    audible = [sound for sound in Sound if sound is not Sound.NONE]
    beeps = {sound: tuple((frame.seconds, frame.beeps) for frame in SOUNDS[sound]) for sound in audible}
    assert len(set(beeps.values())) == len(audible)
    assert all(any(frame.beeps for frame in SOUNDS[sound]) for sound in audible)
    assert SOUNDS[Sound.NONE] == ()
    assert not any(frame.beeps for frame in APPLIED)


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        (lane(1), []),
        (lane(2), [SOUNDS[Sound.GOOD]]),
        (lane(2, Sound.WRONG), [SOUNDS[Sound.WRONG]]),
        (lane(2, Sound.NONE), []),
        (lane(1, state="applied"), [APPLIED]),
        (lane(2, state="applied"), [SOUNDS[Sound.GOOD]]),
    ],
)
def test_only_what_is_new_is_said(then, expected):
    changes = Changes()
    assert changes.of([lane(1)]) == []
    assert changes.of([then]) == expected
    assert changes.of([then]) == []


def test_of_several_lanes_the_wrong_one_speaks_first():
    changes = Changes()
    changes.of([lane(1), lane(1, scanner="hand-2")])
    new = changes.of([lane(2), lane(2, Sound.WRONG, scanner="hand-2")])
    assert new == [SOUNDS[Sound.WRONG], SOUNDS[Sound.GOOD]]


def test_what_is_latched_or_asked_goes_on_until_it_is_cleared():
    wrong, unknown = lane(2, Sound.WRONG, latched=True), lane(2, Sound.UNKNOWN, latched=True, scanner="hand-2")
    assert rest_of([lane()], is_stopped=False) == Rest()
    assert rest_of([wrong, unknown], is_stopped=False) == Rest(frozenset({"red", "blue"}))
    assert rest_of([lane(question=True)], is_stopped=False) == Rest(asks=True)
    assert rest_of([], is_stopped=True) == Rest(frozenset({"red"}))
