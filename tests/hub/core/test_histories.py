"""Random histories of every kind: the invariants hold after each event (checked by the warehouse), a replay gives the same bytes."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings, strategies as st

BINS = ["A", "B", "RECEIVING", "STAGING"]
quantities = st.integers(0, 30).map(str)
costs = st.one_of(st.none(), st.integers(0, 5_000_000).map(lambda n: f"{n // 1_000_000}.{n % 1_000_000:06d}"))
steps = st.one_of(
    st.tuples(st.just("receipt"), quantities, st.sampled_from(BINS), costs),
    st.tuples(st.just("ship"), quantities, st.sampled_from(BINS), costs),
    st.tuples(st.just("pick"), quantities, st.sampled_from(BINS), st.none()),
    st.tuples(st.just("move"), quantities, st.sampled_from(BINS), st.sampled_from(BINS)),
    st.tuples(st.just("count"), quantities, st.sampled_from(BINS), st.booleans()),
    st.tuples(st.just("scrap"), quantities, st.sampled_from(BINS), st.none()),
    st.tuples(st.just("customer_return"), quantities, st.sampled_from(BINS), costs),
    st.tuples(st.just("supplier_return"), quantities, st.sampled_from(BINS), costs),
    st.tuples(st.just("void"), st.integers(0, 40), st.none(), st.none()),
)
histories = st.lists(st.tuples(steps, st.integers(0, 20_000), st.booleans()), max_size=40)


def play(house, history):
    posted = []
    for (kind, quantity, place, extra), late_ms, is_on_order in history:
        at = house.now - late_ms
        fields = {"at": at, "location": place}
        if kind == "void":
            if posted:
                house.post("void", voids=posted[quantity % len(posted)], at=at)
            continue
        if kind in ("receipt", "customer_return", "supplier_return"):
            fields["unit_cost"] = extra
        if kind == "ship":
            fields["unit_price"] = extra
        if kind == "move":
            fields["to_location"] = extra
        if kind == "count":
            fields["complete"], fields["sku"] = extra, "W-100"
        if is_on_order and kind in ("receipt", "supplier_return"):
            fields["document"] = "PO-1"
        if is_on_order and kind in ("pick", "ship", "customer_return"):
            fields["document"] = "SO-1"
        result = house.post(kind, quantity, **fields)
        if "-" in result:
            posted.append(result)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=histories, policy=st.sampled_from(["average", "original"]), cost=st.sampled_from([None, "1.23"]))
def test_any_history_keeps_the_books_balanced_and_replays_to_the_same_bytes(open_warehouse, history, policy, cost):
    house = open_warehouse(supplier_return_cost=policy)
    house.item("W-100", cost=cost)
    house.purchase(quantity="60")
    house.sale(quantity="25")
    play(house, history)
    assert house.replayed() == house.fingerprint()
