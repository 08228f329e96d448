"""What later decisions change in the log cannot be changed behind the hub's back either."""

from __future__ import annotations

import pytest

from hub.check import check

UNKNOWN = "(SELECT id FROM event WHERE reason = 'unknown_barcode' AND voided_by IS NULL)"
MAPPED = "(SELECT event_id FROM decision WHERE cause = 'map')"

TAMPERINGS = {
    "a held event shown as applied": "UPDATE event SET outcome = 'applied' WHERE outcome = 'held'",
    "an outcome that is none": "UPDATE event SET outcome = 'lost' WHERE kind = 'void'",
    "an applied event with a reason": "UPDATE event SET reason = 'malformed' WHERE kind = 'void'",
    "another reason": f"UPDATE event SET reason = 'malformed' WHERE id = {UNKNOWN}",
    "facts without their decision": f"UPDATE event SET decision_id = id WHERE id = {MAPPED}",
    "a later decision of another outcome": "UPDATE decision SET outcome = 'held', reason = 'malformed'",
    "an open hold shown as rejected": "UPDATE hold SET state = 'rejected' WHERE state = 'open'",
    "an open hold shown as accepted": "UPDATE hold SET state = 'accepted' WHERE state = 'open'",
    "a mapped hold opened again": "UPDATE hold SET state = 'open', closed_at = NULL WHERE state = 'mapped'",
    "a hold for another reason": "UPDATE hold SET reason = 'malformed' WHERE state = 'open'",
    "a hold that is gone": "DELETE FROM hold WHERE state = 'open'",
    "a hold of a mapped event that is gone": "DELETE FROM hold WHERE state = 'mapped'",
    "a void forgotten": "UPDATE event SET voided_by = NULL",
    "a void of another event": f"UPDATE event SET voided_by = (SELECT max(voided_by) FROM event) WHERE id = {MAPPED}",
    "a void by what is none": f"UPDATE event SET voided_by = 1 WHERE id = {MAPPED}",
    "a waiting void that nobody will tell": "DELETE FROM waiting_void",
    "a void that waits for another event": "UPDATE waiting_void SET event_id = 1",
    "an order shown as received": "UPDATE document SET state = 'received' WHERE kind = 'purchase_order'",
    "fewer ordered than were received": "UPDATE document_line SET ordered = 1000000 WHERE document_id = 1",
    "a movement into a bin that is not there": "UPDATE movement SET location_id = 99",
    "a movement of an item that is not there": "UPDATE movement SET item_id = 99",
    "a bin that is gone": "DELETE FROM location",
    "an event of a site that is not there": "UPDATE event SET site_id = 99",
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_what_was_changed_after_the_fact_is_found(open_hub, name):
    hub = open_hub().seed()
    received, unknown, mapped = hub.event(1), hub.event(2, scan="9991", sku=None), hub.event(3, scan="9992", sku=None)
    undone = hub.event(4, scan="9993", sku=None)
    voids = [hub.event(5 + n, kind="void", voids=event["id"]) for n, event in enumerate((received, undone))]
    waiting = hub.event(7, kind="void", voids="11111111-1111-4111-8111-111111111111")
    hub.send([received, unknown, mapped, undone, *voids, waiting])
    hub.send([hub.event(8, document="PO-1001", quantity="2")])
    [hold] = hub.rows("SELECT h.id FROM hold h JOIN event e ON e.id = h.event_id WHERE e.uuid = ?", mapped["id"])
    word = {"action": "map", "sku": "W-100", "actor": "sue", "reason": "seen it"}
    hub.poster.write(lambda session: session.resolve_hold(hold[0], **word)).result(10)
    hub.proof()
    hub.poster.stop()

    hub.edit(TAMPERINGS[name])

    assert not check(hub.place).is_good


def test_a_row_that_is_gone_is_named_by_who_misses_it(open_hub):
    hub = open_hub().seed()
    hub.send([hub.event(1)])
    hub.poster.stop()
    hub.edit("UPDATE movement SET location_id = 99")
    assert "movement: 1 rows name a row of location in location_id that is missing" in check(hub.place).differences
