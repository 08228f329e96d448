"""Rows become bodies by their key; a wrong cell is named by row and column."""

from __future__ import annotations

import pytest

from hub.api.imports import layouts
from hub.api.imports.cells import arrange
from hub.api.imports.files import BadFile, read_sheet


def entries(text: str, layout=layouts.ITEMS):
    return arrange(read_sheet(text.encode()), layout).entries


def test_rows_of_one_item_are_one_body_with_a_barcode_each():
    [widget, gadget] = entries(
        "item,description,gtin,pack size\nW-100,Widget,4006381333931,\nG-1,Gadget,,\nW-100,,14006381333938,12\n"
    )
    assert widget.body == {
        "sku": "W-100",
        "name": "Widget",
        "barcodes": [{"code": "4006381333931"}, {"code": "14006381333938", "quantity": "12"}],
    }
    assert widget.rows == [2, 4]
    assert widget.origin["barcodes[1].quantity"] == (4, "pack")
    assert gadget.body == {"sku": "G-1", "name": "Gadget"}


@pytest.mark.parametrize(
    ("row", "column", "expected", "got"),
    [
        ("W,x,1,2.5.0,,", "cost", "a number like 12 or 2.50", "'2.5.0'"),
        ('W,x,1,"2,50",,', "cost", "a number like 12 or 2.50", "'2,50'"),
        ("W,x,1,,maybe,", "lot_tracked", "yes or no", "'maybe'"),
        ("W,x,1,,,4.00638E+12", "barcode", "all digits of the code", "'4.00638E+12'"),
        (",x,1,,,", "sku", "a value", "an empty cell"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column(row, column, expected, got):
    [entry] = entries(f"sku,name,whole,cost,lot_tracked,barcode\n{row}\n")
    assert [(e.row, e.column, e.expected, e.got) for e in entry.errors] == [(2, column, expected, got)]


def test_rows_of_one_order_must_agree_on_its_supplier():
    layout = layouts.orders("supplier", "unit_cost")
    [order] = entries("number,supplier,sku,quantity\nP-1,ACME,A,1\nP-1,,B,2\nP-1,Other,C,3\n", layout)
    assert [(e.row, e.column, e.expected, e.got) for e in order.errors] == [
        (4, "supplier", "'ACME' as in row 2", "Other")
    ]
    assert [line["sku"] for line in order.body["lines"]] == ["A", "B", "C"]


def test_a_barcode_on_two_items_of_a_file_is_an_error_at_the_later_one_in_any_form():
    [first, second] = entries("sku,barcode\nA,4006381333931\nB,04006381333931\n")
    assert first.errors == []
    assert [(e.row, e.column) for e in second.errors] == [(3, "barcode")]


def test_a_missing_column_is_named_with_those_that_are_known():
    with pytest.raises(BadFile, match="Expected a column sku, got name, colour: known are sku, name"):
        entries("name,colour\nx,red\n")


def test_columns_that_mean_nothing_are_told():
    assert arrange(read_sheet(b"sku,colour\nA,red\n"), layouts.ITEMS).ignored == ("colour",)
