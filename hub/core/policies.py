"""Policies of the company: their defaults, and which words they may be set to. Pure."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from wire.amounts import MICRO, BadAmount, parse_micro

CHOICES: dict[str, tuple[str, ...]] = {
    "supplier_return_cost": ("average", "original"),
    "negative_stock": ("block", "warn", "allow"),
    "purchase_mode": ("direct", "grni"),
    "cost_pool": ("company", "site"),
}
PERCENT_MAX = 1000 * MICRO


@dataclass(frozen=True, slots=True)
class Policies:
    """What applies to the next event. `over_receipt_percent` is a decimal string."""

    supplier_return_cost: str = "average"
    negative_stock: str = "warn"
    purchase_mode: str = "direct"
    cost_pool: str = "company"
    over_receipt_percent: str = "0"

    def most_received(self, ordered: int, tolerance: int | None = None) -> int:
        """Return how much of `ordered` (millionths) may be received in all, with the line's own tolerance or the policy's."""
        if tolerance is None:
            tolerance = ordered * parse_micro(self.over_receipt_percent) // (100 * MICRO)
        return ordered + tolerance


class BadPolicy(ValueError):
    """An unknown policy, or a value that it cannot have; says what was expected and what came."""


def with_setting(policies: Policies, key: str, value: str) -> Policies:
    """Return `policies` with one changed. Raises BadPolicy."""
    if key not in {field.name for field in fields(Policies)}:
        raise BadPolicy(f"Expected one of {', '.join(f.name for f in fields(Policies))}, got {key!r}.")
    if key in CHOICES:
        if value not in CHOICES[key]:
            raise BadPolicy(f"Expected {key} to be one of {', '.join(CHOICES[key])}, got {value!r}.")
        return replace(policies, **{key: value})
    try:
        percent = parse_micro(value)
    except BadAmount as error:
        raise BadPolicy(str(error)) from error
    if not 0 <= percent <= PERCENT_MAX:
        raise BadPolicy(f"Expected {key} from 0 to 1000, got {value}.")
    return replace(policies, **{key: value})
