"""The columns of each kind of file, under the names of the API's fields and the names that other programs' exports use."""

from __future__ import annotations

from hub.api.imports.cells import Column, Layout

_SKU = Column("sku", "code", is_required=True, aliases=("item", "item_number", "product_id", "part_number", "artikel"))
_SITE = Column("site", aliases=("warehouse",))
_QUANTITY = ("qty", "units", "amount")

ITEMS = Layout(
    ("sku",),
    (
        _SKU,
        Column("name", aliases=("description", "title", "product_name")),
        Column("unit", aliases=("uom", "unit_of_measure")),
        Column("cost", "amount", aliases=("unit_cost", "catalogue_cost", "standard_cost")),
        Column("weight", "amount"),
        Column("whole", "flag"),
        Column("lot_tracked", "flag", aliases=("lots", "lot_control")),
        Column("serial_tracked", "flag", aliases=("serials", "serialized")),
        Column("expiry_tracked", "flag", aliases=("expires",)),
        Column("ask_above", "amount"),
        Column("buffer", "amount", aliases=("safety_buffer",)),
        Column(
            "barcode",
            "code",
            is_of_list=True,
            is_unique=True,
            field="code",
            aliases=("gtin", "ean", "upc", "barcode_1"),
        ),
        Column(
            "pack",
            "amount",
            is_of_list=True,
            field="quantity",
            aliases=("pack_quantity", "units_per_pack", "pack_size"),
        ),
    ),
    items="barcodes",
)
BINS = Layout(
    ("site", "code"),
    (
        Column("code", "code", is_required=True, aliases=("bin", "location")),
        Column("type"),
        _SITE,
        Column("closed", "flag", aliases=("blocked",)),
        Column("kept_for", "code", aliases=("fixed_item", "reserved_for")),
    ),
)
PARTIES = Layout(
    ("code",),
    (Column("code", is_required=True, aliases=("number", "id")), Column("name", aliases=("company", "company_name"))),
)
SUPPLIERS = Layout(PARTIES.key, (*PARTIES.columns, Column("trusted", "flag")))
CATALOGUES = Layout(
    ("supplier", "sku"),
    (
        Column("supplier", is_required=True, aliases=("vendor",)),
        _SKU,
        Column("supplier_sku", "code", aliases=("vendor_sku", "vendor_item", "their_number")),
        Column("unit_cost", "amount", aliases=("cost", "price")),
        Column("lead_days", "whole", aliases=("lead_time", "lead_time_days")),
        Column("minimum", "amount", aliases=("minimum_quantity", "moq")),
        Column("multiple", "amount", aliases=("order_multiple",)),
    ),
)
OPENING = Layout(
    ("site", "location", "sku", "lot", "serial"),
    (
        _SKU,
        Column("location", "code", is_required=True, aliases=("bin",)),
        Column("quantity", "amount", is_required=True, aliases=("on_hand", *_QUANTITY)),
        Column("unit_cost", "amount", aliases=("cost", "average_cost")),
        Column("lot", "code", aliases=("batch",)),
        Column("expiry", "date", aliases=("expires", "best_before")),
        Column("serial", "code", aliases=("serial_number",)),
        _SITE,
    ),
)


def orders(party: str, price: str) -> Layout:
    """Return the columns of purchase orders (party `supplier`, price `unit_cost`) or sales orders (`customer`, `unit_price`)."""
    return Layout(
        ("number",),
        (
            Column("number", "code", is_required=True, aliases=("order", "order_number", "order_id")),
            Column(party, is_required=True, aliases=("vendor",) if party == "supplier" else ("client",)),
            _SITE,
            Column("line", "whole", is_of_list=True, aliases=("line_number",)),
            Column("sku", "code", is_required=True, is_of_list=True, aliases=_SKU.aliases),
            Column("quantity", "amount", is_required=True, is_of_list=True, aliases=_QUANTITY),
            Column(price, "amount", is_of_list=True, aliases=("price", "cost", "rate")),
        ),
        items="lines",
    )
