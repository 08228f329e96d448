import datetime

import pytest
from hypothesis import given, strategies as st

from edge.core.interpretation import interpret, split_aim
from wire.keys import check_digit

TODAY = datetime.date(2026, 11, 22)
AIMS = [None, "]C0", "]C1", "]d1", "]d2", "]Q1", "]Q3", "]E0", "]E3", "]E4", "]I0", "]I1", "]A0", "]e0", "]zz", "]"]
SYMBOLOGIES = [None, "EAN13", "EAN8", "UPCE", "I25", "CODE128", "QRCODE", "DataBarExp"]


def read(text, aim=None, symbology=None):
    return interpret(text, aim=aim, symbology=symbology, today=TODAY)


@given(st.text(), st.sampled_from(AIMS), st.sampled_from(SYMBOLOGIES))
def test_no_text_makes_the_reading_raise(text, aim, symbology):
    read(text, aim, symbology)


@given(
    st.text(alphabet="0123456789AB\x1d[)>()./:", max_size=60), st.sampled_from(AIMS), st.sampled_from(SYMBOLOGIES),
    st.sampled_from(["", "01095011015300031", "0109501101530003", "[)>\x1e06\x1d", "https://id.gs1.org/01/09506000134352/", "]C1"]),
)  # fmt: skip
def test_no_text_that_begins_like_a_standard_makes_the_reading_raise(text, aim, symbology, head):
    read(head + text, aim, symbology)


@given(st.text(max_size=30), st.sampled_from(AIMS), st.sampled_from(SYMBOLOGIES))
def test_an_unknown_text_is_kept_character_by_character(text, aim, symbology):
    said = read(text, aim, symbology)

    assert said.text == (text if said.kind == "unknown" else None)


@pytest.mark.parametrize(
    "text", ["4006381333931", "04006381333931", "010400638133393110A1", "https://x.example/01/04006381333931"]
)
def test_every_form_of_one_gtin_has_one_key(text):
    assert read(text).gtin == "04006381333931"


def test_a_glued_date_offers_the_lot_with_and_without_it():
    said = read("010950110153000310ABC12317261231")

    assert [(choice.lot, choice.expiry) for choice in said.choices] == [
        ("ABC12317261231", None),
        ("ABC123", "2026-12-31"),
    ]


def test_eight_digits_of_two_standards_offer_both_items():
    assert [choice.gtin for choice in read("01234565").choices] == ["00000001234565", "00012345000065"]


def test_lot_and_serial_of_a_second_label_are_read_without_an_item():
    said = read("10B7\x1d21S1", "]C1")

    assert (said.kind, said.gtin, said.lot, said.serial) == ("item", None, "B7", "S1")


def test_a_pallet_label_holds_its_content():
    said = read("00952012345678912345020950110153000337" + "40", "]C1")

    assert (said.kind, said.sscc, said.contained_gtin, said.quantity) == (
        "sscc",
        "952012345678912345",
        "09501101530003",
        "40",
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [("020950110153000310A", "missing_ai"), ("0109501101530003020950110153000337" + "40", "conflict")],
)
def test_content_without_a_count_or_beside_an_item_asks(text, reason):
    said = read(text, "]C1")

    assert (said.kind, said.reason) == ("ambiguous", reason)


def test_an_envelope_with_application_identifiers_is_read():
    said = read("[)>\x1e05\x1d0109501101530003\x1d10AB\x1e\x04")

    assert (said.gtin, said.lot) == ("09501101530003", "AB")


def test_an_aim_identifier_in_the_text_is_split_off():
    assert split_aim("]C10109501101530003") == ("]C1", "0109501101530003")
    assert split_aim("]zz") == (None, "]zz")


def test_a_text_longer_than_any_symbol_is_refused():
    assert read("x" * 5000).reason == "too_long"


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "tail", ["10" * 100, "10" * 60 + "X" * 40, "10" * 60 + "Ä", "30" * 20 + "#", "91" * 99, "21" * 90 + "(" * 20]
)
def test_a_label_made_to_be_cut_in_many_ways_takes_no_longer_than_others(tail):
    assert read("010950110153000310" + tail, "]C1").kind in ("ambiguous", "invalid")


def test_an_aim_identifier_in_the_place_of_the_symbology_decides_too():
    assert read("10B7", symbology="]C1").lot == "B7"
    assert read("10B7", symbology="CODE128").kind == "unknown"


@pytest.mark.parametrize("moment", ["2612312400", "2612312360", "2613311200"])
def test_an_expiry_at_no_time_of_day_is_refused(moment):
    assert read("0109501101530003" + "7003" + moment, "]C1").reason == "date"


@pytest.mark.parametrize("text", ["10L78\x1d17270131", "\x1d1727013110L78"])
def test_a_separator_says_that_a_text_is_an_element_string(text):
    said = read(text)
    assert (said.kind, said.lot, said.expiry) == ("item", "L78", "2027-01-31")


@pytest.mark.parametrize("text", ["10L78", "L\x1dX", "99\x1d"])
def test_what_a_separator_does_not_make_an_element_string_stays_unknown(text):
    assert read(text).kind == "unknown"


FORMS = [
    ("{}", None, None), ("{}", "]I1", None), ("{}", "]E0", "EAN13"), ("{}", None, "ITF"), ("{}", "]C0", "CODE128"),
    ("01{}", "]C1", None), ("01{}10LOT7", "]C1", None), ("17261231\x1d01{}", "]d2", None), ("(01){}(10)L7", None, None),
    ("02{}3740", "]C1", None), ("https://id.gs1.org/01/{}/10/L7", None, None), ("]C101{}", None, None),
    ("01{}17261231", None, None), ("00952012345678912345\x1d02{}3740", "]C1", None),
]  # fmt: skip


@given(
    st.text(alphabet="0123456789", min_size=13, max_size=13), st.integers(0, 13), st.integers(1, 9), st.sampled_from(FORMS)
)  # fmt: skip
def test_a_wrong_digit_in_a_trade_item_number_never_gives_an_item(body, place, change, form):
    whole = body + check_digit(body)
    wrong = whole[:place] + str((int(whole[place]) + change) % 10) + whole[place + 1 :]
    shape, aim, symbology = form

    said = read(shape.format(wrong), aim, symbology)

    assert (said.gtin, said.contained_gtin) == (None, None)
    assert said.kind in ("invalid", "unknown")


@given(st.text(alphabet="0123456789", min_size=17, max_size=17), st.integers(0, 17), st.integers(1, 9))
def test_a_wrong_digit_in_a_pallet_number_never_gives_a_pallet(body, place, change):
    whole = body + check_digit(body)
    wrong = whole[:place] + str((int(whole[place]) + change) % 10) + whole[place + 1 :]

    for text, aim in ((f"00{wrong}", "]C1"), (f"00{wrong}", None), (f"https://id.gs1.org/00/{wrong}", None)):
        said = read(text, aim)
        assert (said.sscc, said.kind) == (None, "invalid")
