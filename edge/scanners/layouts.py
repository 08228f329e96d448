"""Keyboard layouts as data: which character a scanner means by a key, given how it is configured.

The operating system's layout plays no part: evdev gives key positions. Codes are those of linux/input-event-codes.h. The
layouts follow Windows' tables, which is what scanners emulate. Data only.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

LayoutName = Literal["us", "gb", "de", "fr", "ch"]

Level = tuple[bool, bool]
"""(Shift held, AltGr held)."""


class Meaning(NamedTuple):
    """The character of a key; a dead one waits for the next key."""

    char: str
    is_dead: bool = False


class Layout(NamedTuple):
    """The characters by key code and level. Without `has_altgr` the right Alt key is an Alt key."""

    keys: dict[tuple[int, Level], Meaning]
    has_altgr: bool


_ROWS: tuple[tuple[int, ...], ...] = (
    (41, *range(2, 14)),
    tuple(range(16, 28)),
    (*range(30, 41), 43),
    (86, *range(44, 54)),
)
_KEYPAD = {
    71: "7",
    72: "8",
    73: "9",
    74: "-",
    75: "4",
    76: "5",
    77: "6",
    78: "+",
    79: "1",
    80: "2",
    81: "3",
    82: "0",
} | {
    83: ".",
    98: "/",
    55: "*",
    117: "=",
    121: ",",
}
KEYPAD_DIGITS = {code: char for code, char in _KEYPAD.items() if char.isdigit()}
_SPACE = 57


def _layout(
    plain: tuple[str, ...],
    shifted: tuple[str, ...],
    altgr: dict[int, str],
    *,
    dead: tuple[tuple[int, Level], ...] = (),
    decimal: str = ".",
) -> Layout:
    keys: dict[tuple[int, Level], Meaning] = {}
    for is_shifted, rows in ((False, plain), (True, shifted)):
        for codes, chars in zip(_ROWS, rows, strict=True):
            keys |= {
                (code, (is_shifted, False)): Meaning(char)
                for code, char in zip(codes, chars, strict=True)
                if char != "\0"
            }
        keys |= {(code, (is_shifted, False)): Meaning(char) for code, char in (_KEYPAD | {83: decimal}).items()}
        keys[_SPACE, (is_shifted, False)] = Meaning(" ")
    keys |= {(code, (False, True)): Meaning(char) for code, char in altgr.items()}
    keys |= {place: Meaning(keys[place].char, is_dead=True) for place in dead}
    return Layout(keys, has_altgr=bool(altgr))


_PLAIN, _SHIFT, _ALTGR = (False, False), (True, False), (False, True)

LAYOUTS: dict[LayoutName, Layout] = {
    "us": _layout(
        ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "<zxcvbnm,./"),
        ("~!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"|', ">ZXCVBNM<>?"),
        {},
    ),
    "gb": _layout(
        ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'#", "\\zxcvbnm,./"),
        ('¬!"£$%^&*()_+', "QWERTYUIOP{}", "ASDFGHJKL:@~", "|ZXCVBNM<>?"),
        {41: "¦", 5: "€"},
    ),
    "de": _layout(
        ("^1234567890ß´", "qwertzuiopü+", "asdfghjklöä#", "<yxcvbnm,.-"),
        ('°!"§$%&/()=?`', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ'", ">YXCVBNM;:_"),
        {3: "²", 4: "³", 8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 18: "€", 27: "~", 50: "µ", 86: "|"},
        dead=((41, _PLAIN), (13, _PLAIN), (13, _SHIFT)),
        decimal=",",
    ),
    "fr": _layout(
        ("²&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù*", "<wxcvbn,;:!"),
        ("\x001234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%µ", ">WXCVBN?./§"),
        {3: "~", 4: "#", 5: "{", 6: "[", 7: "|", 8: "`", 9: "\\", 10: "^", 11: "@", 12: "]", 13: "}", 18: "€", 27: "¤"},
        dead=((26, _PLAIN), (26, _SHIFT), (3, _ALTGR), (8, _ALTGR)),
    ),
    "ch": _layout(
        ("§1234567890'^", "qwertzuiopü¨", "asdfghjklöä$", "<yxcvbnm,.-"),
        ('°+"*ç%&/()=?`', "QWERTZUIOPè!", "ASDFGHJKLéà£", ">YXCVBNM;:_"),
        {2: "¦", 3: "@", 4: "#", 7: "¬", 8: "|", 9: "¢", 12: "´", 13: "~", 18: "€", 26: "[", 27: "]", 40: "{", 43: "}"}
        | {86: "\\"},
        dead=((13, _PLAIN), (13, _SHIFT), (27, _PLAIN), (12, _ALTGR), (13, _ALTGR)),
    ),
}

DEAD_KEY_ACCENTS = {"^": "\u0302", "`": "\u0300", "´": "\u0301", "¨": "\u0308", "~": "\u0303"}
"""Bare character of a dead key -> the combining accent that it puts on the next letter."""
