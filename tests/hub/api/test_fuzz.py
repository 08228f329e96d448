"""Whatever is sent, the hub answers what it declared, and never with an error of its own."""

from __future__ import annotations

import re
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings, strategies as st

from hub.api.app import routes

ROUTES = [route for route in routes("test") if route.name not in ("createToken", "revokeToken", "getMetrics")]
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["W-100", "main", "A-1", "1", "-1", "0", "1e9", "999999999999", "receipt", "ship", "map", "void", "2020-13-45"]
    ),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=8,
)
FIELDS = [
    "sku", "name", "barcodes", "code", "quantity", "cost", "number", "supplier", "customer", "lines", "unit_cost", "unit_price", "line",
    "site", "type", "events", "kind", "id", "scan", "location", "document", "lot", "serial", "expiry", "at", "voids", "reason", "action",
    "negative_stock", "over_receipt_percent", "badge", "complete", "to_location", "worker",
]  # fmt: skip
EVENTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(
            [
                "receipt",
                "ship",
                "count",
                "pick",
                "move",
                "void",
                "scrap",
                "customer_return",
                "supplier_return",
                "putaway",
            ]
        )
    },
    optional={
        name: st.one_of(TEXTS, VALUES) for name in FIELDS if name not in ("events", "kind", "id", "lines", "barcodes")
    },
)
LINES = st.lists(
    st.fixed_dictionaries({"sku": TEXTS, "quantity": TEXTS}, optional={"unit_cost": TEXTS, "line": st.integers()}),
    max_size=2,
)
BODIES = st.one_of(
    VALUES,
    st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=6),
    st.fixed_dictionaries({"events": st.lists(EVENTS, min_size=1, max_size=3)}),
    st.fixed_dictionaries({"number": TEXTS, "supplier": TEXTS, "lines": LINES}),
    st.fixed_dictionaries(
        {"sku": TEXTS},
        optional={
            "name": TEXTS,
            "barcodes": st.lists(st.fixed_dictionaries({"code": TEXTS, "quantity": TEXTS}), max_size=2),
        },
    ),
)
QUERIES = st.dictionaries(
    st.sampled_from(["cursor", "limit", "sku", "site", "state", "location", "kind", "event", "barcode"]),
    TEXTS,
    max_size=2,
)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.sampled_from(ROUTES), TEXTS, BODIES, QUERIES)
def test_no_request_makes_the_hub_fail(shared_hub, route, part, body, query):
    path = re.sub(r"{\w+}", quote(part, safe="") or "x", route.path)
    if query and route.method == "GET":
        path += "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())

    reply = shared_hub.admin.send(route.method, path, None if route.body is None else body)

    assert reply.status < 500, (route.name, path, body, reply.text)
    assert reply.status in {*route.statuses, 404, 405}, (route.name, path, body, reply.text)
