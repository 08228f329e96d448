"""Codes of one picture: the symbols of one logistic label are one scan, and what contradicts itself stays apart."""

import datetime

import pytest

from edge.core.interpretation.interpret import interpret
from edge.core.interpretation.labels import one_label

PALLET, OTHER_PALLET = "00340123450000081238", "00340123450000081245"
CONTENT = "02140063813339383710\x1d10L7"
CASE, OTHER_CASE = "011400638133393810L7", "010590123412345710L9"


def gs1(*texts):
    return [("GS1-128", text) for text in texts]


def test_a_pallet_s_number_and_its_content_are_one_scan_in_any_order():
    for texts in ((PALLET, CONTENT), (CONTENT, PALLET)):
        ((symbology, text),) = one_label(gs1(*texts))
        said = interpret(text, aim=None, symbology=symbology, today=datetime.date(2026, 11, 25))
        assert (said.kind, said.sscc, said.contained_gtin, said.quantity, said.lot) == (
            "sscc",
            PALLET[2:],
            "14006381333938",
            "10",
            "L7",
        )


def test_the_same_message_in_two_symbols_is_one_scan():
    assert one_label([("GS1-128", PALLET), ("GS1DataMatrix", f"{PALLET}{CONTENT}")]) == [
        ("GS1-128", f"{PALLET}\x1d{PALLET}{CONTENT}")
    ]


@pytest.mark.parametrize(
    "codes",
    [
        [],
        gs1(PALLET),
        gs1(PALLET, OTHER_PALLET),
        gs1(CASE, OTHER_CASE),
        gs1(PALLET, CONTENT, OTHER_PALLET),
        gs1("10L7", "10L8"),
        gs1(PALLET, "00340123450000081239"),
        [("EAN13", "4006381333931"), ("EAN13", "5901234123457")],
    ],
)
def test_what_is_not_one_label_stays_as_it_is(codes):
    assert one_label(codes) == codes


def test_other_codes_beside_a_label_stay_scans_of_their_own():
    beside = ("EAN13", "4006381333931")
    assert one_label([beside, *gs1(PALLET, CONTENT)]) == [("GS1-128", f"{PALLET}\x1d{CONTENT}"), beside]
