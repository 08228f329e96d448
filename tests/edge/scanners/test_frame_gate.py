import numpy as np
import pytest

from edge.scanners.frame_gate import FrameGate, Region

EAN = ("EAN13", "4006381333931")
STRIPES = np.tile(np.array([0, 0, 255, 255], np.uint8), (240, 80))
OTHER = 255 - STRIPES


class Decoder:
    def __init__(self, *answers):
        self.answers, self.views = list(answers), []

    def __call__(self, view):
        self.views.append(view)
        return self.answers.pop(0) if self.answers else [EAN]


def watched(decoder, frames, *, step_s=0.05, region=Region()):  # noqa: B008 # a frozen value
    gate = FrameGate(decoder, region)
    return [gate.codes(frame, 10 + number * step_s) for number, frame in enumerate(frames)]


def test_a_still_frame_is_told_again_without_being_decoded():
    decoder = Decoder()

    assert watched(decoder, [STRIPES] * 12) == [[EAN]] * 12
    assert len(decoder.views) < 6


def test_a_code_is_really_read_more_than_once_before_it_is_only_repeated():
    decoder = Decoder([EAN], [], [], [])

    assert watched(decoder, [STRIPES] * 6) == [[EAN], [], [], [], [], []]


def test_a_still_scene_is_looked_at_now_and_then():
    decoder = Decoder([], [], [], [EAN])

    assert watched(decoder, [STRIPES] * 10, step_s=0.2)[-1] == [EAN]


def test_what_moves_is_decoded_at_once():
    decoder = Decoder()
    watched(decoder, [STRIPES, OTHER] * 5)

    assert len(decoder.views) == 10


def test_a_small_part_that_changes_is_movement():
    changed = STRIPES.copy()
    changed[100:140, 100:140] = 255 - changed[100:140, 100:140]
    decoder = Decoder()
    watched(decoder, [*[STRIPES] * 8, changed])

    assert decoder.views[-1] is not None
    assert np.array_equal(decoder.views[-1], changed)


@pytest.mark.parametrize("level", [0, 127, 255])
def test_a_frame_without_any_edge_is_not_decoded(level):
    decoder = Decoder()

    assert watched(decoder, [np.full((240, 320, 3), level, np.uint8)] * 5) == [[]] * 5
    assert decoder.views == []


def test_only_the_region_is_decoded_and_watched():
    decoder = Decoder()
    watched(decoder, [STRIPES], region=Region(0.5, 0.25, 0.25, 0.5))

    assert decoder.views[0].shape == (120, 80)


def test_a_frame_of_another_size_is_a_change():
    decoder = Decoder()
    watched(decoder, [*[STRIPES] * 8, STRIPES[:120]])

    assert decoder.views[-1].shape == (120, 320)
