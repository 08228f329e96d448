import pytest
from hypothesis import given, strategies as st

from edge.core.codes import (
    COMMANDS,
    QUANTITY_COMMANDS,
    Misread,
    code_kind,
    command_of,
    label_code,
    misread_of,
    printed_table,
)
from wire.keys import CODE_ALPHABET, is_own_code

ALL = COMMANDS | QUANTITY_COMMANDS


def test_every_command_has_its_own_code_with_right_check_letters():
    assert len(set(ALL.values())) == len(ALL) == len(COMMANDS) + len(QUANTITY_COMMANDS)
    assert [code for code in ALL.values() if not is_own_code(code)] == []


def test_any_two_commands_differ_in_three_letters():
    codes = list(ALL.values())
    distances = [
        sum(a != b for a, b in zip(one, other, strict=True)) for i, one in enumerate(codes) for other in codes[:i]
    ]
    assert min(distances) >= 3


@pytest.mark.parametrize("name", ALL)
def test_a_command_is_read_in_any_case_of_letters(name):
    assert command_of(ALL[name]) == command_of(ALL[name].lower()) == command_of(ALL[name].swapcase()) == name


@given(st.sampled_from(sorted(ALL.values())), st.integers(3, 9), st.sampled_from(CODE_ALPHABET))
def test_one_wrong_letter_is_a_misread_and_never_another_command(code, place, letter):
    wrong = code[:place] + letter + code[place + 1 :]

    assert wrong == code or (command_of(wrong) is None and misread_of(wrong) is not None)


@given(st.sampled_from(sorted(ALL.values())), st.integers(0, 9), st.integers(0, 9))
def test_two_swapped_letters_are_no_command(code, one, other):
    letters = list(code)
    letters[one], letters[other] = letters[other], letters[one]
    swapped = "".join(letters)

    assert swapped == code or command_of(swapped) is None


def test_a_misread_tells_the_check_letters_wanted_and_got():
    assert misread_of("TDXDONEXBB") == Misread(want="BS", got="BB")


def test_right_codes_and_other_texts_are_no_misreads():
    assert [misread_of(text) for text in ("TDXDONEXBS", label_code("badge", "BBBBB"), "W-100", "RECEIVING!", "")] == [
        None
    ] * 5


@pytest.mark.parametrize("kind", ["badge", "tote", "bin", "document"])
def test_a_label_is_known_by_its_prefix(kind):
    assert code_kind(label_code(kind, "BCDFG")) == code_kind(label_code(kind, "BCDFG").lower()) == kind


def test_a_command_code_that_is_in_no_table_has_no_kind():
    assert code_kind(label_code("command", "BBBBB")) is None
    assert misread_of(label_code("command", "BBBBB")) is not None


@pytest.mark.parametrize("text", ["TDXDONEXBſ", "TDXDONEXB", " TDXDONEXBS", "TDXDONEXBS ", "TDXDONEXBSS"])
def test_nothing_may_stand_around_or_instead_of_a_letter(text):
    assert command_of(text) is None
    assert code_kind(text) is None


def test_the_printed_table_keeps_quantities_apart():
    table = printed_table()
    assert table["receive"] == "TDXRECVEIO"
    assert table["quantity"] == QUANTITY_COMMANDS
    assert len(table) == len(COMMANDS) + 1
