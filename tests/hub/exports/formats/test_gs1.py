"""Identifiers as URIs: GS1's own where there is a number of GS1's, ours where there is none."""

from __future__ import annotations

import pytest

from hub.exports.formats.gs1 import Identifiers, gtin_of

GTIN = "04012345111118"
OURS = Identifiers("b1f2", company_prefix="4012345", glns={"main": "4012345000009"})
OTHERS = Identifiers("b1f2", company_prefix="9521321", glns={"main": "4012345000009"})
PLAIN = Identifiers("b1f2")
WEB = Identifiers("b1f2", base_uri="https://example.com/stock")


@pytest.mark.parametrize(
    ("ids", "gtin", "lot", "uri"),
    [
        (OURS, GTIN, None, "urn:epc:idpat:sgtin:4012345.011111.*"),
        (OURS, GTIN, "L/1", "urn:epc:class:lgtin:4012345.011111.L%2F1"),
        (OTHERS, GTIN, None, "https://id.gs1.org/01/04012345111118"),
        (PLAIN, GTIN, "L/1", "https://id.gs1.org/01/04012345111118/10/L%2F1"),
        (PLAIN, None, None, "urn:tallydock:b1f2:items:W%20100"),
        (PLAIN, None, "L1", "urn:tallydock:b1f2:items:W%20100:lots:L1"),
        (WEB, None, "L1", "https://example.com/stock/items/W%20100/lots/L1"),
        (
            OURS,
            GTIN,
            "more than twenty characters",
            "urn:tallydock:b1f2:items:W%20100:lots:more%20than%20twenty%20characters",
        ),
        (OURS, GTIN, "Ö1", "urn:tallydock:b1f2:items:W%20100:lots:%C3%961"),
    ],
)
def test_a_class_of_goods(ids, gtin, lot, uri):
    assert ids.item_class("W 100", gtin, lot) == uri


@pytest.mark.parametrize(
    ("ids", "gtin", "uri"),
    [
        (OURS, GTIN, "urn:epc:id:sgtin:4012345.011111.S-1"),
        (PLAIN, GTIN, "https://id.gs1.org/01/04012345111118/21/S-1"),
        (PLAIN, None, "urn:tallydock:b1f2:items:W-100:serials:S-1"),
    ],
)
def test_one_numbered_thing(ids, gtin, uri):
    assert ids.item_instance("W-100", gtin, "S-1") == uri


@pytest.mark.parametrize(
    ("ids", "site", "uri"),
    [
        (OURS, "main", "urn:epc:id:sgln:4012345.00000.A-01"),
        (OTHERS, "main", "https://id.gs1.org/414/4012345000009/254/A-01"),
        (OURS, "north", "urn:tallydock:b1f2:locations:north:A-01"),
        (WEB, "main", "https://example.com/stock/locations/main/A-01"),
    ],
)
def test_a_bin(ids, site, uri):
    assert ids.location(site, "A-01") == uri


def test_a_bin_whose_code_gs1_does_not_allow_is_one_of_ours():
    assert OURS.location("main", "Gang 1 Ö") == "urn:tallydock:b1f2:locations:main:Gang%201%20%C3%96"


@pytest.mark.parametrize(
    ("ids", "uri"),
    [
        (OURS, "urn:epcglobal:cbv:bt:4012345000009:PO%2F1"),
        (PLAIN, "urn:tallydock:b1f2:purchase-orders:PO%2F1"),
        (WEB, "https://example.com/stock/purchase-orders/PO%2F1"),
    ],
)
def test_a_paper(ids, uri):
    assert ids.paper("main", "purchase-orders", "PO/1") == uri


@pytest.mark.parametrize("text", ["340123450000000017", "00340123450000000017"])
def test_a_package_by_its_sscc(text):
    assert OURS.package(text) == "urn:epc:id:sscc:4012345.3000000001"
    assert PLAIN.package(text) == "https://id.gs1.org/00/340123450000000017"


@pytest.mark.parametrize("text", ["", "BOX-1", "340123450000000018", "34012345000000001", "٣٤٠١٢٣٤٥٠٠٠٠٠٠٠٠١٧"])
def test_what_is_no_sscc_is_no_package_of_gs1(text):
    assert OURS.package(text) is None


@pytest.mark.parametrize(
    ("codes", "gtin"),
    [
        ([], None),
        (["SHELF-LABEL"], None),
        (["04012345111118"], "04012345111118"),
        (["09521321000018", "04012345111118", "X"], "04012345111118"),
        (["02012345000003"], None),
        (["04012345111119"], None),
    ],
)
def test_the_gtin_of_an_item_is_one_that_names_it_everywhere(codes, gtin):
    assert gtin_of(codes) == gtin
