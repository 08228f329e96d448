"""The catalogue over HTTP: items, bins, suppliers, customers."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from wire.keys import code_check_letters

OWN_CODE = "TDXRECVE" + code_check_letters("TDXRECVE")
EAN = "4006381333931"


def test_an_item_comes_back_as_it_was_made(admin):
    made = admin.post(
        "items",
        {
            "sku": "W-100",
            "name": "Widget",
            "unit": "each",
            "barcodes": [{"code": EAN, "quantity": "1"}, {"code": "14006381333938", "quantity": "12"}],
            "cost": "2.50",
            "lot_tracked": True,
        },
    )

    assert made.status == 201
    assert made.headers["location"] == "/api/v1/items/W-100"
    assert made.json == admin.get("items/W-100").json
    assert made.json["barcodes"] == [
        {"code": "04006381333931", "quantity": "1"},
        {"code": "14006381333938", "quantity": "12"},
    ]
    assert made.json["cost"] == "2.5"
    assert made.json["lot_tracked"] is True
    assert made.json["whole"] is True


@pytest.mark.parametrize("form", [EAN, "04006381333931"])
def test_an_item_is_found_by_any_form_of_its_gtin(admin, form):
    admin.item(barcodes=[{"code": EAN}])

    assert [item["sku"] for item in admin.all("items", barcode=form)] == ["W-100"]


def test_an_item_cannot_be_made_twice(admin):
    admin.item(barcodes=[{"code": EAN}])

    again = admin.post("items", {"sku": "W-100", "name": "Other"})

    assert again.status == 409
    assert admin.get("items/W-100").json["name"] == "Item W-100"


def test_a_barcode_belongs_to_one_item(admin):
    admin.item(barcodes=[{"code": EAN}])

    taken = admin.post("items", {"sku": "W-200", "barcodes": [{"code": "0" + EAN}]})

    assert taken.status == 409
    assert admin.get("items/W-200").status == 404


def test_put_replaces_an_item_with_its_barcodes(admin):
    admin.item(barcodes=[{"code": EAN}])

    put = admin.put("items/W-100", {"name": "Widget", "barcodes": [{"code": "NEW-1", "quantity": "6"}]})

    assert put.status == 200
    assert put.json["barcodes"] == [{"code": "NEW-1", "quantity": "6"}]
    assert admin.all("items", barcode=EAN) == []


def test_put_without_a_body_empties_nothing(admin):
    admin.item(barcodes=[{"code": EAN}])

    assert admin.send("PUT", "/api/v1/items/W-100", raw=b"").status == 400
    assert len(admin.all("items", barcode=EAN)) == 1


def test_put_makes_an_item_that_is_not_there(admin):
    assert admin.put("items/W-300", {"name": "New"}).status == 201


def test_a_sku_never_changes(admin):
    admin.item()

    assert admin.put("items/W-100", {"sku": "W-101"}).status == 422
    assert admin.get("items/W-101").status == 404


@pytest.mark.parametrize("sku", ["A/B", "ä ö", "100%", "a?b#c", "x+y"])
def test_any_printable_sku_has_an_address(admin, sku):
    made = admin.post("items", {"sku": sku})

    assert made.status == 201
    assert admin.get(f"items/{quote(sku, safe='')}").json["sku"] == sku


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("items", {"sku": OWN_CODE}),
        ("items", {"sku": "X", "barcodes": [{"code": OWN_CODE.lower()}]}),
        ("locations", {"code": OWN_CODE}),
        ("purchase-orders", {"number": OWN_CODE, "supplier": "A", "lines": [{"sku": "W-100", "quantity": "1"}]}),
        ("sales-orders", {"number": OWN_CODE, "customer": "A", "lines": [{"sku": "W-100", "quantity": "1"}]}),
    ],
)
def test_a_code_that_is_a_command_of_ours_is_refused(admin, path, body):
    admin.item()

    refused = admin.post(path, body)

    assert refused.status == 422
    assert "command" in refused.json["detail"]


@pytest.mark.parametrize("sku", ["", " W", "W ", "a\nb", "a\x00b", "x" * 65, "\x1d", "..", "."])
def test_a_sku_that_cannot_be_read_is_refused(admin, sku):
    assert admin.post("items", {"sku": sku}).status == 422
    assert admin.all("items") == []


@pytest.mark.parametrize("quantity", ["0", "-1", "1e3", "", "1.0000001", "1000001", "١", "NaN"])
def test_a_pack_quantity_that_is_no_amount_is_refused(admin, quantity):
    refused = admin.post("items", {"sku": "X", "barcodes": [{"code": "C", "quantity": quantity}]})

    assert refused.status == 422
    assert admin.get("items/X").status == 404


def test_one_code_twice_in_an_item_is_refused(admin):
    refused = admin.post("items", {"sku": "X", "barcodes": [{"code": EAN}, {"code": "0" + EAN}]})

    assert refused.json["errors"][0]["field"] == "barcodes[1].code"


def test_lists_are_read_in_pages_that_new_items_do_not_shift(admin):
    for number in range(1, 8):
        admin.item(f"P-{number}")
    first = admin.get("items", limit=3).json
    admin.item("A-0")
    second = admin.get("items", limit=3, cursor=first["next"]).json
    third = admin.get("items", limit=3, cursor=second["next"]).json

    assert [item["sku"] for page in (first, second, third) for item in page["items"]] == [f"P-{n}" for n in range(1, 8)]
    assert third["next"] is None


def test_a_bin_has_a_type_and_a_site(admin):
    made = admin.post("locations", {"code": "Q-1", "type": "quarantine"})

    told = {"code": "Q-1", "site": "main", "type": "quarantine", "flagged": False, "closed": False, "kept_for": None}
    assert made.json == told
    assert admin.get("locations/Q-1").json == made.json
    assert admin.put("locations/Q-1", {"type": "shelf"}).json["type"] == "shelf"
    assert admin.post("locations", {"code": "Q-1"}).status == 409
    assert [place["code"] for place in admin.all("locations", site="main")] == ["Q-1"]
    assert admin.get("locations/NONE").status == 404


def test_a_bin_of_an_unknown_type_is_refused(admin):
    assert admin.post("locations", {"code": "Q-1", "type": "attic"}).status == 422
    assert admin.post("locations", {"code": "Q-1", "site": "Main!"}).status == 422
    assert admin.all("locations") == []


def test_a_bin_that_a_scan_named_first_is_flagged_until_someone_enters_it(admin):
    admin.item()
    admin.receive()
    assert admin.get("locations/A-01-02").json["flagged"] is True

    assert admin.post("locations", {"code": "A-01-02"}).status == 201

    assert admin.get("locations/A-01-02").json["flagged"] is False


def test_a_bin_is_closed_or_kept_for_an_item_until_it_is_put_otherwise(admin):
    admin.item()
    made = admin.post("locations", {"code": "A-01-02", "closed": True, "kept_for": "W-100"}).json
    assert (made["closed"], made["kept_for"]) == (True, "W-100")
    assert admin.all("locations") == [made]
    put = admin.put("locations/A-01-02", {"type": "shelf", "kept_for": "W-100"}).json
    assert (put["closed"], put["kept_for"]) == (False, "W-100")
    assert admin.put("locations/A-01-02", {"type": "shelf"}).json["kept_for"] is None


def test_a_bin_is_kept_for_known_items_only(admin):
    refused = admin.post("locations", {"code": "A-01-02", "kept_for": "W-100"})
    assert (refused.status, refused.json["errors"][0]["field"]) == (422, "kept_for")
    assert admin.all("locations") == []


@pytest.mark.parametrize(("path", "more"), [("suppliers", {"trusted": False}), ("customers", {})])
def test_parties_are_made_renamed_and_listed(admin, path, more):
    assert admin.post(path, {"name": "ACME"}).json == {"code": "ACME", "name": "ACME"} | more
    assert admin.post(path, {"name": "ACME"}).status == 409
    assert admin.put(f"{path}/ACME", {"name": "Acme Ltd"}).json == {"code": "ACME", "name": "Acme Ltd"} | more
    assert admin.put(f"{path}/NEW", {"name": "New"}).status == 201
    assert [party["code"] for party in admin.all(path)] == ["ACME", "NEW"]
    assert admin.get(f"{path}/NOBODY").status == 404
    assert admin.post(path, {"name": ""}).status == 422


def test_a_supplier_is_trusted_until_it_is_put_otherwise(admin):
    assert admin.post("suppliers", {"name": "ACME", "trusted": True}).json["trusted"] is True
    assert admin.get("suppliers/ACME").json["trusted"] is True
    assert admin.put("suppliers/ACME", {"name": "ACME"}).json["trusted"] is False
    assert admin.post("customers", {"name": "Corner", "trusted": True}).status == 422
