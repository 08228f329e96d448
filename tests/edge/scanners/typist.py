"""Types like a scanner, key by key, and gives what the decoder makes of it."""

from edge.scanners.keyboard import KeyboardDecoder, KeyEvent
from edge.scanners.layouts import KEYPAD_DIGITS, LAYOUTS
from edge.scanners.profiles import Profile

KEYPAD = {digit: code for code, digit in KEYPAD_DIGITS.items()}
PRINTABLE = "".join(chr(code) for code in range(32, 127))
ENTER, KEYPAD_ENTER, TAB, SHIFT, CTRL, ALT, ALTGR, CAPS, F8, SPACE = 28, 96, 15, 42, 29, 56, 100, 58, 66, 57
GTIN = "4006381333931"


class Typist:
    """Types like a scanner of a layout: key events with their times."""

    def __init__(self, layout="us", key_s=0.002):
        self.events, self.now, self.key_s, self.layout = [], 10.0, key_s, LAYOUTS[layout]

    def event(self, kind, code, value):
        self.events.append(KeyEvent(kind, code, value, self.now))
        return self

    def press(self, code, *held):
        for key in held:
            self.event(1, key, 1)
        self.event(1, code, 1).event(0, 0, 0)
        self.now += self.key_s
        self.event(1, code, 0)
        for key in held:
            self.event(1, key, 0)
        return self.event(0, 0, 0)

    def type(self, text):
        for char in text:
            (code, (is_shifted, is_altgr)), meaning = next(
                (place, meaning) for place, meaning in self.layout.keys.items() if meaning.char == char
            )
            self.press(code, *[SHIFT] * is_shifted, *[ALTGR] * is_altgr)
            if meaning.is_dead:
                self.press(SPACE)
        return self

    def alt_code(self, digits):
        self.event(1, ALT, 1)
        for digit in digits:
            self.press(KEYPAD[digit])
        return self.event(1, ALT, 0)

    def scan(self, text):
        return self.type(text).press(ENTER)

    def wait(self, seconds):
        self.now += seconds
        return self

    def drop(self):
        return self.event(0, 3, 0)


def results(events, profile=None):
    decoder = KeyboardDecoder(profile or Profile())
    ended = [scan for event in events for scan in decoder.feed(event)]
    return [scan.lost or scan.text for scan in ended + decoder.idle(float("inf"))]
