"""Files over HTTP: checked first, written in steps, and the same file again changes nothing."""

from __future__ import annotations

import io
import time
from urllib.parse import urlencode

import openpyxl
import pytest
from sqlalchemy import text

from hub.api.permissions import Role
from hub.check import check
from hub.cli import main

ITEMS = b"sku,name,cost,barcode,pack\nW-100,Widget,2.50,4006381333931,\nW-100,,,14006381333938,12\nG-1,Gadget,1,,\n"


def send(client, kind, content, **told):
    query = urlencode({"kind": kind, **told})
    return client.send("POST", f"/api/v1/imports?{query}", raw=content)


def run(client, kind, content, **told):
    """Import a file and return its run when it has ended."""
    made = send(client, kind, content, **told)
    assert made.status == 201, made.text
    deadline = time.monotonic() + 30
    while (found := client.get(f"imports/{made.json['id']}").json)["ended_at"] is None:
        assert time.monotonic() < deadline, found
        time.sleep(0.05)
    return found


def figures(found):
    return found["state"], found["created"], found["changed"], found["unchanged"], found["failed"]


def test_items_are_made_and_the_same_file_again_changes_nothing(hub):
    admin = hub.admin
    assert figures(run(admin, "items", ITEMS)) == ("done", 2, 0, 0, 0)
    widget = admin.get("items/W-100").json
    assert widget["cost"] == "2.5"
    assert widget["barcodes"] == [
        {"code": "04006381333931", "quantity": "1"},
        {"code": "14006381333938", "quantity": "12"},
    ]
    before = hub.poster.write(lambda session: session.version).result(5)
    assert figures(run(admin, "items", ITEMS)) == ("done", 0, 0, 2, 0)
    assert hub.poster.write(lambda session: session.version).result(5) == before


def test_a_column_that_the_file_lacks_stays_as_it_is(admin):
    run(admin, "items", ITEMS)
    assert figures(run(admin, "items", b"sku,name\nW-100,Widget blue\n")) == ("done", 0, 1, 0, 0)
    widget = admin.get("items/W-100").json
    assert (widget["name"], widget["cost"], len(widget["barcodes"])) == ("Widget blue", "2.5", 2)


def test_a_dry_run_says_what_would_be_and_writes_nothing(admin):
    found = run(admin, "items", ITEMS + b"B-1,Bad,x,,\n", dry_run="true", name="items.csv")
    assert figures(found) == ("done", 2, 0, 0, 1)
    assert (found["dry_run"], found["name"], found["entries"], found["done"]) == (True, "items.csv", 3, 3)
    assert admin.get("items").json["items"] == []


def test_one_wrong_row_writes_nothing_unless_it_is_wished(admin):
    content = ITEMS + b"B-1,Bad,x,,\nB-2,Taken,,4006381333931,\n"
    found = run(admin, "items", content)
    assert figures(found) == ("refused", 2, 0, 0, 2)
    assert [(e["row"], e["column"]) for e in found["errors"]] == [(5, "cost"), (6, "barcode")]
    assert found["errors"][0]["expected"] == "a number like 12 or 2.50"
    assert found["errors"][0]["got"] == "'x'"
    assert admin.get("items").json["items"] == []
    assert figures(run(admin, "items", content, with_errors="true")) == ("done", 2, 0, 0, 2)
    assert len(admin.get("items").json["items"]) == 2


def test_what_the_api_refuses_is_named_by_row_and_column(admin):
    content = b"sku,name,barcode\nA,x,1\nB,x,TDXUNDOXHG\nC,x,2\nC,,3\n"
    admin.item("Z", barcodes=[{"code": "3"}])
    found = run(admin, "items", content)
    assert [(e["row"], e["column"], e["expected"]) for e in found["errors"][:1]] == [
        (3, "barcode", "a code that is no command of ours")
    ]
    assert "3 is Z's" in found["errors"][1]["do"]
    assert found["errors"][1]["row"] == 4


def test_bins_parties_catalogues_and_orders_come_from_files(admin):
    run(admin, "items", ITEMS)
    assert figures(run(admin, "locations", b"code,type\nA-01-02,shelf\nQ-1,quarantine\n")) == ("done", 2, 0, 0, 0)
    assert figures(run(admin, "suppliers", b"code,name\nACME,Acme Ltd\n")) == ("done", 1, 0, 0, 0)
    assert figures(run(admin, "customers", b"code,name\nC-1,Corner shop\n")) == ("done", 1, 0, 0, 0)
    offers = b"supplier,sku,supplier_sku,unit_cost,lead_days,minimum,multiple\nACME,W-100,AC-7,2.40,5,24,12\n"
    assert figures(run(admin, "supplier-catalogues", offers)) == ("done", 1, 0, 0, 0)
    assert admin.get("suppliers/ACME/catalogue").json["items"] == [
        {
            "sku": "W-100",
            "supplier_sku": "AC-7",
            "unit_cost": "2.4",
            "lead_days": 5,
            "minimum": "24",
            "multiple": "12",
        }
    ]
    orders = b"number,supplier,sku,quantity,unit_cost\nPO-1,ACME,W-100,40,2.50\nPO-1,,G-1,3,1\nPO-2,ACME,G-1,5,\n"
    assert figures(run(admin, "purchase-orders", orders)) == ("done", 2, 0, 0, 0)
    assert [line["quantity"] for line in admin.get("purchase-orders/PO-1").json["lines"]] == ["40", "3"]
    sales = b"number,customer,sku,quantity,unit_price\nSO-1,C-1,W-100,5,4\n"
    assert figures(run(admin, "sales-orders", sales)) == ("done", 1, 0, 0, 0)
    for kind, content, number in (
        ("supplier-catalogues", offers, 1),
        ("purchase-orders", orders, 2),
        ("sales-orders", sales, 1),
        ("locations", b"code,type\nA-01-02,shelf\n", 1),
        ("suppliers", b"code\nACME\n", 1),
    ):
        assert figures(run(admin, kind, content)) == ("done", 0, 0, number, 0)


OPENING = b"sku,bin,quantity,unit_cost,lot\nW-100,A-01-02,24,2.25,\nG-1,A-01-02,3,1,\nW-100,B-1,1.5,2.25,\n"


def test_opening_stock_is_booked_once_against_the_opening_balance(hub):
    admin = hub.admin
    run(admin, "items", b"sku,name,whole\nW-100,Widget,no\nG-1,Gadget,\n")
    assert figures(run(admin, "opening-stock", OPENING)) == ("done", 3, 0, 0, 0)
    assert admin.get("costs/W-100").json["value"] == "57.38"
    assert figures(run(admin, "opening-stock", OPENING)) == ("done", 0, 0, 3, 0)
    assert admin.get("costs/W-100").json["value"] == "57.38"
    lines = admin.get("journal", sku="G-1").json["items"][0]["lines"]
    assert {(line["account"], line["debit"], line["credit"]) for line in lines} == {
        ("inventory", "3.00", "0.00"),
        ("opening_balance", "0.00", "3.00"),
    }
    found = run(admin, "opening-stock", OPENING.replace(b"24", b"25"))
    assert figures(found) == ("refused", 0, 0, 2, 1)
    assert "24 at 2.25" in found["errors"][0]["do"]
    assert check(hub.place).is_good


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (b"G-1,A-1,1.5,1,,", "whole units"),
        (b"L-1,A-1,2,1,,", "lot"),
        (b"S-1,A-1,2,1,,S9", "serial number, each of quantity 1"),
        (b"NOPE,A-1,2,1,,", "NOPE"),
    ],
)
def test_an_opening_that_the_books_would_hold_is_an_error_of_its_row_and_books_nothing(admin, row, said):
    run(admin, "items", b"sku,lot_tracked,serial_tracked\nG-1,,\nL-1,yes,\nS-1,,yes\n")
    found = run(admin, "opening-stock", b"sku,bin,quantity,unit_cost,lot,serial\n" + row + b"\n", with_errors="true")
    assert figures(found) == ("done", 0, 0, 0, 1)
    assert said in str(found["errors"][0])
    assert admin.get("stock").json["items"] == []
    assert admin.get("holds").json["items"] == []


def test_an_order_that_is_there_with_other_lines_is_an_error(admin):
    run(admin, "items", ITEMS)
    order = b"number,supplier,sku,quantity\nPO-1,ACME,W-100,%d\n"
    run(admin, "purchase-orders", order % 40)
    found = run(admin, "purchase-orders", order % 41)
    assert found["state"] == "refused"
    assert "PO-1 exists with other lines" in found["errors"][0]["do"]
    assert admin.get("purchase-orders/PO-1").json["lines"][0]["quantity"] == "40"


def test_an_order_of_an_unknown_item_names_its_row(admin):
    found = run(admin, "purchase-orders", b"number,supplier,sku,quantity\nPO-1,ACME,NOPE,1\n")
    assert (found["state"], found["errors"][0]["row"]) == ("refused", 2)
    assert "NOPE" in found["errors"][0]["do"]
    assert admin.get("suppliers").json["items"] == []


def test_a_workbook_is_imported_as_it_is_shown(admin):
    book = openpyxl.Workbook()
    book.active.append(["SKU", "Description", "Barcode", "Cost"])
    book.active.append([100, "Hundred", 4006381333931, 2.5])
    kept = io.BytesIO()
    book.save(kept)
    assert figures(run(admin, "items", kept.getvalue(), name="items.xlsx")) == ("done", 1, 0, 0, 0)
    assert admin.get("items/100").json["barcodes"] == [{"code": "04006381333931", "quantity": "1"}]


def test_a_long_file_tells_how_far_it_is_and_scans_go_on_between_its_steps(admin):
    lines = "".join(f"S-{number:05},Thing {number}\n" for number in range(1200))
    made = send(admin, "items", b"sku,name\n" + lines.encode())
    seen = set()
    deadline = time.monotonic() + 100
    while (found := admin.get(f"imports/{made.json['id']}").json)["ended_at"] is None:
        seen.add((found["state"], found["done"]))
        posted = admin.post("locations", {"code": f"L-{len(seen)}-{time.monotonic_ns()}"})
        assert posted.status == 201
        assert time.monotonic() < deadline
    assert figures(found) == ("done", 1200, 0, 0, 0)
    assert len({done for _, done in seen}) > 3
    assert len(admin.all("items")) == 1200


@pytest.mark.parametrize(
    ("query", "content", "status", "said"),
    [
        ({"kind": "things"}, b"sku\nA\n", 422, "one of items, locations"),
        ({}, b"sku\nA\n", 422, "kind"),
        ({"kind": "items"}, b"", 422, "a CSV or XLSX file"),
        ({"kind": "items", "dry_run": "perhaps"}, b"sku\nA\n", 422, "dry_run"),
    ],
)
def test_a_wrong_request_is_refused_and_nothing_waits(admin, query, content, status, said):
    refused = admin.send("POST", f"/api/v1/imports?{urlencode(query)}", raw=content)
    assert refused.status == status
    assert said in refused.text
    assert admin.get("imports").json["items"] == []


def test_a_file_that_cannot_be_read_ends_as_refused_with_the_reason(admin):
    found = run(admin, "items", b"name\nx\n")
    assert figures(found) == ("refused", 0, 0, 0, 1)
    assert "Expected a column sku" in found["errors"][0]["do"]


def test_a_file_above_the_limit_is_refused(admin, monkeypatch):
    monkeypatch.setattr("hub.api.door.FILE_MAX_BYTES", 1000)
    assert send(admin, "items", b"sku\n" + b"x" * 2000).status == 413


def test_the_same_key_is_one_import(admin):
    path = "/api/v1/imports?kind=items"
    first = admin.send("POST", path, raw=ITEMS, Idempotency_Key="once")
    again = admin.send("POST", path, raw=ITEMS, Idempotency_Key="once")
    other = admin.send("POST", path, raw=ITEMS + b"\n", Idempotency_Key="once")
    assert (first.status, again.status, other.status) == (201, 201, 422)
    assert first.json["id"] == again.json["id"]
    assert len(admin.get("imports").json["items"]) == 1


def test_a_viewer_may_not_import(hub):
    assert send(hub.as_role(Role.VIEWER), "items", ITEMS).status == 403


def test_a_file_that_waited_when_the_hub_ended_is_taken_up_by_the_next(tmp_path, start_hub):
    hub = start_hub()
    made = send(hub.admin, "items", ITEMS)
    # As a killed hub leaves it: checked in part, the file still there.
    hub.poster.write(
        lambda session: session.sql.exec_driver_sql(
            "UPDATE import_run SET state = 'writing', done = 1, ended_at = NULL"
        )
    ).result(5)
    hub.poster.write(
        lambda session: session.sql.execute(
            text("INSERT INTO import_file (run_id, content) VALUES (:run, :content) ON CONFLICT DO NOTHING"),
            {"run": made.json["id"], "content": ITEMS},
        )
    ).result(5)
    deadline = time.monotonic() + 10
    while (found := hub.admin.get(f"imports/{made.json['id']}").json)["ended_at"] is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert found["state"] == "done"
    assert len(hub.admin.get("items").json["items"]) == 2


def test_the_command_line_sends_a_file_and_tells_what_is_wrong(hub, tmp_path, capsys, monkeypatch):
    file = tmp_path / "items.csv"
    file.write_bytes(ITEMS + b"B-1,Bad,x,,\n")
    monkeypatch.setenv("TALLYDOCK_TOKEN", hub.tokens[Role.ADMIN])
    words = ["import", "items", str(file), "--hub", f"http://127.0.0.1:{hub.port}"]
    assert main([*words, "--dry-run"]) == 1
    said = capsys.readouterr().out
    assert "row 5, column cost: expected a number like 12 or 2.50, got 'x'" in said
    assert "done: 2 would be created, 0 would be changed, 0 unchanged, 1 wrong" in said
    assert main([*words, "--with-errors"]) == 1
    assert main([*words[:2], str(tmp_path / "none.csv"), *words[3:]]) == 1
    assert "Expected a file that can be read" in capsys.readouterr().err
    assert main([*words, "--token", "wrong"]) == 1
    assert "Expected a token of this hub" in capsys.readouterr().err
    file.write_bytes(ITEMS)
    assert main(words) == 0
    assert "done: 0 created, 0 changed, 2 unchanged, 0 wrong" in capsys.readouterr().out
