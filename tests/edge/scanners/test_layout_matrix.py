"""95 printable characters and the separator, in every layout and every way that a scanner types them: the same bytes come out."""

import pytest
from typist import ALT, CAPS, CTRL, ENTER, F8, KEYPAD, PRINTABLE, SHIFT, TAB, Typist, results

from edge.scanners.layouts import LAYOUTS
from edge.scanners.profiles import Profile

WAYS = ("keys", "keys held apart", "caps lock", "keypad", "alt codes", "alt codes of code page 437")
KEYPAD_SIGNS = {"/": 98, "*": 55, "-": 74, "+": 78} | KEYPAD
GS_WAYS = {"ctrl-bracket": "ctrl and bracket", "f8": "F8", "alt-029": "Alt code"}
RIGHT_ALT, RIGHT_SHIFT = 100, 54


def typed(layout, way, text):
    """Type `text`; what has no key in this way is typed by the layout's own keys."""
    typist = Typist(layout)
    if way == "caps lock":
        return typist.press(CAPS).type(text.swapcase()).press(CAPS)
    for char in text:
        if way == "alt codes":
            typist.alt_code(f"{ord(char):04}")
        elif way == "alt codes of code page 437":
            typist.alt_code(str(ord(char)))
        elif way == "keypad" and char in KEYPAD_SIGNS:
            typist.press(KEYPAD_SIGNS[char])
        elif way == "keys held apart" and char.isupper():
            typist.event(1, RIGHT_SHIFT, 1).event(0, 0, 0).type(char.lower()).event(1, RIGHT_SHIFT, 0).event(0, 0, 0)
        else:
            typist.type(char)
    return typist


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("char", PRINTABLE)
def test_a_character_is_the_same_in_every_layout_and_way(layout, way, char):
    assert results(typed(layout, way, char + "7a").press(ENTER).events, Profile(layout=layout)) == [char + "7a"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_characters_in_one_code_are_the_same(layout, way):
    assert results(typed(layout, way, PRINTABLE).press(ENTER).events, Profile(layout=layout)) == [PRINTABLE]


@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("end", ["enter", "tab", "idle"])
@pytest.mark.parametrize("gs", GS_WAYS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_separator_is_the_same_in_every_layout_and_disguise(layout, gs, end, caps):
    typist = Typist(layout)
    if caps:
        typist.press(CAPS)
    typist.type("10")
    if gs == "f8":
        typist.press(F8)
    elif gs == "alt-029":
        typist.alt_code("029")
    else:
        press_control_bracket(typist)
    typist.type("21").press({"enter": ENTER, "tab": TAB, "idle": SHIFT}[end])

    assert results(typist.events, Profile(layout=layout, gs=gs, end=end)) == ["10\x1d21"]


def press_control_bracket(typist):
    """Hold Ctrl with the key of `]`, wherever the layout has it, with Shift or AltGr where it needs them."""
    code, (is_shifted, is_altgr) = next(place for place, each in typist.layout.keys.items() if each.char == "]")
    typist.press(code, CTRL, *[SHIFT] * is_shifted, *[RIGHT_ALT] * is_altgr)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_control_key_with_alt_is_altgr_where_the_layout_has_one(layout):
    typist = Typist(layout)
    if not typist.layout.has_altgr:
        return
    (code, _), meaning = next((place, each) for place, each in typist.layout.keys.items() if place[1] == (False, True))
    typist.type("7").press(code, CTRL, ALT)
    if meaning.is_dead:
        typist.press(57)

    assert results(typist.press(ENTER).events, Profile(layout=layout)) == ["7" + meaning.char]
