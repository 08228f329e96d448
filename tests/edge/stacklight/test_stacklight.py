"""The stack light on gpiozero's mock pins: what burns and sounds after an answer, and a gateway without pins goes on."""

import logging
import time

import pytest
from gpiozero import Device
from gpiozero.pins.mock import MockFactory

from edge.core.answer import Answer, DockView, LaneView, Look, Result, Sound
from edge.stacklight import start_stack_light
from edge.stacklight.stacklight import StackLight

PINS = {"white": 4, "green": 5, "amber": 6, "red": 12, "blue": 13, "buzzer": 16}


def view(serial=1, sound=Sound.GOOD, **more):
    answer = Answer("ITEM_OK", Look.WHITE, sound, Result.STORED, "Widget +1")
    return DockView("dock1", "main", True, 0, 0, [LaneView("hand-1", "stored", answer, serial=serial, **more)])


class Dock:
    """Whoever tells the light, and the mock pins that it switches."""

    def __init__(self, monkeypatch):
        self.factory = MockFactory()
        monkeypatch.setattr(Device, "pin_factory", self.factory)
        self.followers = []
        self.stop = start_stack_light(PINS, self.subscribe)

    def subscribe(self, follower):
        self.followers.append(follower)
        return lambda: self.followers.remove(follower)

    def tell(self, shown):
        for follower in self.followers:
            follower(shown)

    def switched(self, name):
        """Return how often a pin was switched on since the beginning."""
        return sum(1 for state in self.factory.pin(PINS[name]).states if state.state)

    def burns(self, name):
        return bool(self.factory.pin(PINS[name]).state)

    def until(self, is_true):
        deadline = time.monotonic() + 10
        while not is_true():
            assert time.monotonic() < deadline
            time.sleep(0.005)


@pytest.fixture
def dock(monkeypatch):
    made = Dock(monkeypatch)
    yield made
    made.stop()


def test_an_error_beeps_three_times_and_burns_red_until_it_is_cleared(dock):
    dock.tell(view(1))
    dock.tell(view(2, Sound.WRONG, latched=True))
    dock.until(lambda: dock.switched("buzzer") == 3 and not dock.burns("buzzer"))
    assert dock.burns("red")
    dock.tell(view(3))
    dock.until(lambda: dock.switched("buzzer") == 4 and not dock.burns("red"))
    assert dock.switched("white") == 1


def test_a_question_blinks_again_and_again_but_does_not_beep_again(dock):
    dock.tell(view(1))
    dock.tell(view(2, Sound.ASK, question=True))
    dock.until(lambda: dock.switched("amber") >= 4)
    assert dock.switched("buzzer") == 2


def test_everything_is_off_in_the_end(dock):
    dock.tell(view(1))
    dock.tell(view(2, Sound.WRONG, latched=True))
    dock.until(lambda: dock.burns("red"))
    dock.stop()
    assert not any(dock.burns(name) for name in PINS)
    assert dock.followers == []
    dock.stop = lambda: None


def test_a_light_that_breaks_says_so_and_leaves_no_buzzer_on(caplog):
    calls = []

    class Broken:
        def show(self, lights, *, beeps):
            if beeps:
                raise OSError("pin taken away")

        def close(self):
            calls.append("closed")

    light = StackLight(Broken())
    light.start()
    light.hear(view(1))
    light.hear(view(2, Sound.WRONG))
    deadline = time.monotonic() + 10
    while not calls:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    light.hear(view(3))
    light.stop()
    assert "the stack light failed; scanning goes on without it" in caplog.text
    assert "pin taken away" in caplog.text


def test_a_gateway_without_pins_says_so_and_goes_on(monkeypatch, caplog):
    monkeypatch.setattr(Device, "pin_factory", None)
    monkeypatch.setenv("GPIOZERO_PIN_FACTORY", "native")
    with caplog.at_level(logging.WARNING):
        start_stack_light(PINS, lambda follower: pytest.fail("nobody should follow"))()
    assert "going on without [lights]: expected pins that gpiozero can switch, got " in caplog.text
