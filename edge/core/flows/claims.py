"""Who works on an order: claims of this gateway's lanes and of other gateways (flows.md, sections 0 and 2.16). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.book import Claim
from edge.core.flows.table import Dock, Turn
from edge.core.lane import Lane, Work, orders_of, owner_of
from edge.core.taken import ClaimChange

MS_PER_MIN = 60_000
_CLAIMING = frozenset({"pick", "cluster", "pack", "ship"})


def holder(dock: Dock, lane: Lane, number: str) -> Claim | None:
    """Return the claim of somebody else on an order, while it has not lapsed."""
    claim = standing(dock, number)
    return None if claim is None or (claim.mine and claim.session == owner_of(lane)) else claim


def standing(dock: Dock, number: str) -> Claim | None:
    """Return the claim that counts on an order: of those that nobody took over, the earliest.

    Gateways that hear of the same claims find the same one, without asking each other.
    """
    claims = dock.book.claims_elsewhere(number)
    own = dock.book.claim(number)
    if own is not None and dock.moment.mono_ms - own.last_mono_ms <= dock.settings.claim_lease_min * MS_PER_MIN:
        claims = [own, *claims]
    taken = {claim.over for claim in claims if claim.over}
    left = [claim for claim in claims if claim.id not in taken]
    return min(left or claims, key=lambda claim: (claim.id, claim.gateway), default=None)


def claim_of(lane: Lane, number: str) -> ClaimChange:
    """Claim an order for the owner of a lane, or renew the claim."""
    return ClaimChange(number, "claim", owner_of(lane), who(lane))


def taken_over(dock: Dock, claim: ClaimChange) -> ClaimChange:
    """Return a claim with the one of another gateway that it takes the place of; whoever takes that was asked."""
    is_heard_of = claim.change == "claim" and dock.book.claims_elsewhere(claim.number)
    before = standing(dock, claim.number) if is_heard_of else None
    return claim if before is None or before.mine else change(claim, over=before.id)


def claims_of_work(dock: Dock, lane: Lane) -> tuple[ClaimChange, ...]:
    """Claim the orders that a lane works on for its owner of now, but those that were taken over at another gateway."""
    claims = {number: standing(dock, number) for number in claimed_orders(lane.work)}
    return tuple(claim_of(lane, number) for number, claim in claims.items() if claim is None or claim.mine)


def claimed_orders(work: Work) -> list[str]:
    """List the orders in work that nobody else may work on."""
    return orders_of(work) if work.task in _CLAIMING else []


def release_of(lane: Lane, number: str) -> ClaimChange:
    """Release an order."""
    return ClaimChange(number, "release", owner_of(lane), who(lane))


def who(lane: Lane) -> str:
    """Return the name that stands for a lane's owner: the worker's, or the scanner's where nobody is logged in."""
    return lane.worker or lane.scanner


def is_claimed(turn: Turn) -> bool:
    """Claimed by another."""
    document = turn.meaning.document
    return document is not None and holder(turn.dock, turn.lane, document.number) is not None


def is_still_claimed(turn: Turn) -> bool:
    """Claimed by another, not yet taken over."""
    return is_claimed(turn) and not turn.has("CLAIMED_ASK")


def is_out_of_reach(turn: Turn) -> bool:
    """Claimed at another gateway, hub away."""
    document = turn.meaning.document
    claim = holder(turn.dock, turn.lane, document.number) if document else None
    return claim is not None and not claim.mine and not turn.book.hub_online()


def claim_fields(turn: Turn) -> dict[str, str]:
    """Return the fields of CLAIMED_ASK and CLAIM_FAR that speak of the holder."""
    document = turn.meaning.document
    claim = holder(turn.dock, turn.lane, document.number) if document else None
    if claim is None:
        return {"who": who(turn.lane)}
    fields = {"who": claim.worker or claim.scanner, "gateway": claim.gateway}
    minutes = max(0, turn.dock.moment.mono_ms - claim.last_mono_ms) // MS_PER_MIN
    return fields | {"s": str(minutes)} if claim.mine else fields
