"""Published and hand-worked costing examples through the public API, to the cent, on every store.

`costing.json` names what is published and where; `costing_by_hand.json` says how each figure comes about.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.check import check
from wire.amounts import format_money, parse_money

FOLDER = Path(__file__).parents[1]
EXAMPLES = [one for name in ("costing.json", "costing_by_hand.json") for one in json.loads((FOLDER / name).read_text())]


def cases():
    for example in EXAMPLES:
        policies = [step["policy"] for step in example["operations"] if "policy" in step] or ["average"]
        both = policies[0].split("|")
        for policy in both:
            expect = example["expect"][policy] if len(both) > 1 else example["expect"]
            yield pytest.param(example, policy, expect, id=f"{example['id']}-{policy}")


class Ledger:
    """Plays one example with an item of its own, and reads back what the books say of it."""

    def __init__(self, client, sku, policy):
        self.client, self.sku, self.events = client, sku, []
        client.item(sku, whole=False)
        client.put("settings", {"supplier_return_cost": policy})

    def play(self, step):
        match step["kind"]:
            case "sale":
                self.post("ship", step)
            case "receipt" | "count" | "customer_return":
                self.post(step["kind"], step, unit_cost=step.get("unit_cost"))
            case "supplier_return":
                self.post("supplier_return", step, unit_cost=step["original_cost"])
            case "void":
                self.post("void", {}, voids=self.events[step["of"] - 1])
            case "order_and_ship":
                line = {"sku": self.sku, "quantity": step["quantity"]}
                self.client.post("sales-orders", {"number": f"SO-{self.sku}", "customer": "Zed", "lines": [line]})
                self.post("ship", step, document=f"SO-{self.sku}")
            case "order_return":
                self.post("customer_return", step, document=f"SO-{self.sku}")
            case "landed_cost":
                self.book(
                    "landed-costs", {"receipt": self.events[0], "amount": f"{float(step['amount']):.2f}", "by": "value"}
                )
            case "cost_change":
                self.book("cost-changes", {"sku": self.sku, "average": step["average"], "reason": "example"})

    def post(self, kind, step, **fields):
        event = {"kind": kind, "sku": self.sku, "quantity": step.get("quantity"), "location": "A-1", **fields}
        told = {name: value for name, value in event.items() if value is not None}
        outcome = self.client.post("events", {"events": [told]}).json["outcomes"][0]
        assert outcome["outcome"] == "applied", outcome
        self.events.append(outcome["id"])

    def book(self, path, body):
        made = self.client.post(path, body)
        assert made.status == 201, made.text
        self.events.append(made.json.get("id"))

    def lines(self, account, event=None):
        """Return the net debit of each entry of the item on an account, in minor units."""
        asked = {"sku": self.sku} | ({} if event is None else {"event": event})
        for entry in self.client.all("journal", **asked):
            of_account = [line for line in entry["lines"] if line["account"] == account]
            yield sum(parse_money(line["debit"]) - parse_money(line["credit"]) for line in of_account)

    def net(self, account):
        return format_money(sum(self.lines(account)))

    def costs_of(self, steps, *kinds):
        chosen = [event for event, step in zip(self.events, steps, strict=True) if step["kind"] in kinds]
        return [format_money(abs(next(self.lines("inventory", event)))) for event in chosen]


def money(text):
    return format_money(parse_money(text))


@pytest.mark.parametrize(("example", "policy", "expect"), list(cases()))
def test_an_example_comes_out_to_the_cent(shared_hub, example, policy, expect):
    steps = example["operations"]
    ledger = Ledger(shared_hub.admin, f"{example['id']}-{policy}", policy)
    for step in steps:
        ledger.play(step)

    cost = ledger.client.get(f"costs/{ledger.sku}").json

    assert (cost["quantity"], cost["value"]) == (expect["quantity"], money(expect["value"]))
    assert ledger.net("inventory") == cost["value"]
    if "cogs" in expect:
        assert ledger.net("cogs") == money(expect["cogs"])
    if "sale_costs" in expect:
        assert ledger.costs_of(steps, "sale") == [money(text) for text in expect["sale_costs"]]
    if "return_costs" in expect:
        assert ledger.costs_of(steps, "order_return") == [money(text) for text in expect["return_costs"]]
    if "average" in expect:
        assert f"{float(cost['average']):.2f}" == money(expect["average"])
    if "variance" in expect:
        amount, _, side = expect["variance"].partition(" ")
        assert ledger.net("purchase_price_variance") == money(f"-{amount}" if side == "(credit)" else amount)
    if "over_short" in expect:
        assert ledger.net("over_short") == money(expect["over_short"])
    if "capitalised" in expect:
        assert shared_hub.admin.get(f"landed-costs/{ledger.events[-1]}").json["kept"] == money(expect["capitalised"])


def test_after_all_examples_the_books_are_proved(shared_hub):
    assert check(shared_hub.place).differences == []
