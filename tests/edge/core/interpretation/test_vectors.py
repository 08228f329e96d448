"""Every vector of the house's table of scanned texts, by its comparison rules."""

import datetime
import json
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from edge.core.interpretation import interpret

VECTORS = [
    vector
    for name in ("vectors.json", "more_vectors.json")
    for vector in json.loads((Path(__file__).parent / name).read_text("utf-8"))
]
NEVER_MADE_UP = (
    "gtin", "contained_gtin", "lot", "serial", "expiry", "best_before", "production", "quantity", "sscc", "purchase_order", "restricted",
)  # fmt: skip


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_text_means_what_the_standards_say(vector):
    today = datetime.date.fromisoformat(vector["today"])

    said = msgspec.to_builtins(interpret(vector["text"], aim=vector["aim"], symbology=vector["symbology"], today=today))

    expect = vector["expect"]
    if said["kind"] in vector.get("also_ok", []) and said["kind"] != expect["kind"]:
        return
    stated = {name: value for name, value in expect.items() if name not in ("reason", "quantity")}
    assert {name: said.get(name) for name in stated} == stated
    if "quantity" in expect:
        assert Decimal(said["quantity"]) == Decimal(expect["quantity"])
    if expect["kind"] not in ("ambiguous", "invalid"):
        assert {name: said[name] for name in NEVER_MADE_UP if name in said and name not in expect} == {}
