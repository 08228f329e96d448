"""What people write: held events decided again, orders, items; and that a refused write changes nothing."""

from __future__ import annotations

import pytest

from hub.posting.session import BarcodeIn, ItemIn, LineIn, OrderIn, Refusal
from wire.amounts import MICRO

NOW = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z
AT = "2026-11-22T10:11:12.000Z"


def test_a_void_before_its_event_waits_and_is_decided_with_it(hub):
    received = hub.event(1, quantity="3")
    void = hub.event(1, kind="void", sku=None, quantity=None, location=None, voids=received["id"])
    assert hub.send([void], gateway="dock2").outcomes[0].reason == "unknown_void"
    hub.send([received])
    assert hub.rows("SELECT on_hand FROM balance") == [(0,)]
    assert hub.send([void], gateway="dock2").outcomes[0].outcome == "applied"


def test_a_void_of_a_held_event_closes_its_hold_as_undone(hub):
    unknown = hub.event(1, sku=None, scan="9990001112226")
    void = hub.event(2, kind="void", sku=None, quantity=None, location=None, voids=unknown["id"])
    ack = hub.send([unknown, void])
    assert [o.outcome for o in ack.outcomes] == ["held", "applied"]
    assert hub.rows("SELECT state FROM hold") == [("undone",)]
    assert hub.number_of("movement") == 0


def void_of(hub, seq, event):
    return hub.event(seq, kind="void", sku=None, quantity=None, location=None, voids=event["id"])


def test_of_two_voids_that_wait_for_one_event_the_second_is_held(hub):
    received = hub.event(1, quantity="3")
    voids = [void_of(hub, 1, received), void_of(hub, 2, received)]
    hub.send(voids, gateway="dock2")
    hub.send([received])
    assert hub.rows("SELECT on_hand FROM balance") == [(0,)]
    assert [(o.outcome, o.reason) for o in hub.send(voids, gateway="dock2").outcomes] == [
        ("applied", None),
        ("held", "already_voided"),
    ]
    hub.proof()


def test_a_waiting_void_that_was_rejected_undoes_nothing_when_its_event_comes(hub):
    received = hub.event(1, quantity="3")
    hub.send([void_of(hub, 1, received)], gateway="dock2")
    resolve(hub, "reject")
    hub.send([received])
    assert hub.rows("SELECT on_hand FROM balance") == [(3 * MICRO,)]
    assert hub.rows("SELECT state FROM hold") == [("rejected",)]


def test_a_waiting_void_waits_on_when_it_is_accepted_too_early(hub):
    received = hub.event(1, quantity="3")
    hub.send([void_of(hub, 1, received)], gateway="dock2")
    assert resolve(hub, "accept").reason == "unknown_void"
    assert hub.rows("SELECT state FROM hold") == [("waiting",)]
    hub.send([received])
    assert hub.rows("SELECT on_hand FROM balance") == [(0,)]
    hub.proof()


def test_a_void_of_a_rejected_event_leaves_the_supervisors_word_as_it_is(hub):
    unknown = hub.event(1, sku=None, scan="9990001112226")
    hub.send([unknown])
    resolve(hub, "reject")
    assert hub.send([void_of(hub, 2, unknown)]).outcomes[0].outcome == "applied"
    assert hub.rows("SELECT state, closed_by, why FROM hold") == [("rejected", "sue", "seen it")]


@pytest.mark.parametrize("at_once", [True, False])
def test_a_line_that_the_log_names_is_kept_though_all_of_it_was_undone(hub, at_once):
    received = hub.event(1, document="PO-1001", quantity="3")
    for events in [[received, void_of(hub, 2, received)]] if at_once else [[received], [void_of(hub, 2, received)]]:
        hub.send(events)
    other = OrderIn("purchase_order", "PO-1001", "ACME", (LineIn("W-100", MICRO),))
    before = hub.rows("SELECT id, ordered FROM document_line ORDER BY id")

    refused = hub.poster.write(lambda session: session.replace_order(other)).result(10)

    assert (refused.code, "nothing is done" in refused.message) == ("not_open", True)
    assert hub.rows("SELECT id, ordered FROM document_line ORDER BY id") == before
    hub.proof()


def resolve(hub, action, **more):
    hold = hub.rows("SELECT id FROM hold")[0][0]
    return hub.poster.write(
        lambda s: s.resolve_hold(hold, action=action, actor="sue", reason="seen it", **more)
    ).result(10)


def test_a_supervisor_maps_an_unknown_code_and_it_is_booked_then(hub):
    hub.send([hub.event(1, sku=None, scan="9990001112226", quantity="2"), hub.event(2)])
    outcome = resolve(hub, "map", sku="W-100")
    assert (outcome.outcome, outcome.on_hand) == ("applied", "3")
    assert hub.rows("SELECT state, closed_by, why FROM hold") == [("mapped", "sue", "seen it")]
    assert resolve(hub, "accept").code == "not_open"


def test_a_supervisor_accepts_the_excess(hub):
    hub.send([hub.event(1, document="PO-1001", quantity="36"), hub.event(2, document="PO-1001", quantity="8")])
    assert hub.rows("SELECT reason FROM hold") == [("over_receipt",)]
    assert resolve(hub, "accept").document.done == "44"


def test_a_rejected_event_stays_held_and_moves_nothing(hub):
    event = hub.event(1, document="PO-404")
    hub.send([event])
    resolve(hub, "reject")
    assert hub.rows("SELECT state FROM hold") == [("rejected",)]
    assert hub.number_of("movement") == 0
    assert hub.send([event]).outcomes[0].outcome == "held"


def test_what_cannot_be_accepted_stays_open(hub):
    hub.send([hub.event(1, quantity="0")])
    assert resolve(hub, "accept").outcome == "held"
    assert hub.rows("SELECT state FROM hold") == [("open",)]


@pytest.mark.parametrize("action", [("map", "NOPE", "unknown_sku"), ("dance", None, "bad_action")])
def test_a_resolution_that_makes_no_sense_is_refused_and_changes_nothing(hub, action):
    hub.send([hub.event(1, sku=None, scan="9990001112226")])
    refused = resolve(hub, action[0], sku=action[1])
    assert isinstance(refused, Refusal)
    assert refused.code == action[2]
    assert hub.rows("SELECT state FROM hold") == [("open",)]


def test_open_sales_orders_reserve_and_shipping_lets_go(hub):
    hub.send([hub.event(1, quantity="12")])
    assert hub.commits[-1].stock[0].reserved == 5 * MICRO
    pick = hub.event(2, kind="pick", document="SO-2001", quantity="5", to_location="STAGING")
    ship = hub.event(3, kind="ship", document="SO-2001", quantity="5", location="STAGING")
    ack = hub.send([pick, ship])
    assert (ack.outcomes[0].available, ack.outcomes[1].document.done) == ("7", "5")
    assert hub.rows("SELECT sum(reserved), sum(on_hand) FROM balance") == [(0, 7 * MICRO)]
    assert hub.rows("SELECT state FROM document WHERE number = 'SO-2001'") == [("shipped",)]


def test_cancelling_an_order_lets_its_reservation_go(hub):
    hub.send([hub.event(1, quantity="12")])
    hub.poster.write(lambda s: s.set_order_state("sales_order", "so-2001", "cancelled")).result(10)
    assert hub.rows("SELECT sum(reserved) FROM balance") == [(0,)]


def test_stock_in_quarantine_is_not_available(hub):
    ack = hub.send([hub.event(1, quantity="3", location="QUARANTINE")])
    assert (ack.outcomes[0].on_hand, ack.outcomes[0].available) == ("3", "0")
    assert hub.commits[-1].stock[0].quarantined == 3 * MICRO


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (OrderIn("purchase_order", "po-1001", "ACME", (LineIn("W-100", MICRO),)), "taken"),
        (OrderIn("purchase_order", "PO-2", "ACME", ()), "no_lines"),
        (OrderIn("purchase_order", "PO-2", "ACME", (LineIn("NOPE", MICRO),)), "unknown_sku"),
        (OrderIn("purchase_order", "PO-2", "ACME", (LineIn("W-100", 0),)), "bad_quantity"),
        (
            OrderIn("purchase_order", "PO-2", "ACME", (LineIn("W-100", MICRO, line=1), LineIn("W-100", MICRO, line=1))),
            "taken",
        ),
    ],
)
def test_a_refused_order_changes_nothing(hub, order, code):
    version = hub.poster.version
    assert hub.poster.write(lambda s: s.put_order(order)).result(10).code == code
    assert (hub.poster.version, hub.number_of("document")) == (version, 2)


def test_a_barcode_of_another_item_is_refused(hub):
    wanted = ItemIn("G-200", "Gadget", barcodes=(BarcodeIn("04006381333931"),))
    assert hub.poster.write(lambda s: s.put_item(wanted)).result(10).code == "taken"
    assert hub.number_of("item") == 1


def test_a_removed_barcode_leaves_a_tombstone(hub):
    hub.poster.write(lambda s: s.put_item(ItemIn("W-100", "Widget", barcodes=(BarcodeIn("4006381333931"),)))).result(10)
    assert hub.rows("SELECT kind, key FROM tombstone") == [("barcode", "14006381333938")]
    assert hub.send([hub.event(1, sku=None, scan="14006381333938")]).outcomes[0].reason == "unknown_barcode"


def test_a_write_that_fails_changes_nothing_and_says_so(hub):
    def change(session):
        session.put_item(ItemIn("G-200", "Gadget"))
        raise LookupError("changed my mind")

    version = hub.poster.version
    with pytest.raises(LookupError):
        hub.poster.write(change).result(10)
    assert (hub.poster.version, hub.number_of("item")) == (version, 1)
    assert hub.send([hub.event(1)]).outcomes[0].outcome == "applied"
