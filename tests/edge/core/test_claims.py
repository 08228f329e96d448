"""Orders claimed at several gateways, which hear of each other's claims and must come to the same end."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from edge.core.answer import Result
from edge.core.book import Claim
from edge.core.codes import label_code
from edge.core.flows.claims import standing
from edge.core.flows.table import Dock
from edge.core.scan import Moment

KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")


def hear(*players):
    """Let every gateway hear what the others claim."""
    for player in players:
        told = [claim for other in players if other is not player for claim in other.book.claims.values()]
        player.book.far_claims = [msgspec.structs.replace(claim, mine=False) for claim in told]


def test_an_order_is_taken_from_another_gateway_and_its_picker_is_told(player, far):
    player.scans(KIM, "PICK", "SO-2001", "A-01-02", "2", "Widget")
    hear(player, far)
    far.scans(LEE, "PICK", "SO-2001")
    assert (far.said, far.taken.answer.headline) == ("CLAIMED_ASK", "SO-2001: Kim has it. Take?")
    assert far.taken.answer.detail == "0 of 5"
    far.scan("NO")
    assert far.book.claims == {}
    far.scans("SO-2001", "TAKE")
    assert (far.said, far.taken.answer.headline) == ("TAKEN_OVER", "Lee goes on: SO-2001")
    hear(player, far)
    taken = player.scan("Widget")
    assert (player.said, taken.answer.result, taken.drafts) == ("LOST_CLAIM", Result.REFUSED, [])
    assert taken.answer.headline == "Lee took SO-2001 over"
    assert player.book.claims == {}
    hear(player, far)
    far.scans("A-01-02", "Widget", "Widget")
    assert far.figures() == {"pick": 2}


def test_an_order_is_taken_to_and_fro(player, far):
    player.scans("PICK", "SO-2001")
    for taker, loser in ((far, player), (player, far), (far, player)):
        hear(player, far)
        taker.scans("PICK", "SO-2001", "TAKE")
        hear(player, far)
        loser.scan("A-01-02")
        assert (taker.said, loser.said) == ("TAKEN_OVER", "LOST_CLAIM")
        hear(player, far)
        taker.scan("A-01-02")
        assert taker.said == "BIN_OK"


def test_of_two_who_open_an_order_before_they_hear_of_each_other_one_goes_on(player, far):
    player.scans("PICK", "SO-2001")
    far.scans("PICK", "SO-2001")
    hear(player, far)
    said = []
    for each in (player, far):
        each.scan("A-01-02")
        said.append(each.said)
        hear(player, far)
    assert sorted(said) == ["BIN_OK", "LOST_CLAIM"]


def test_a_claim_that_lapsed_gives_way_to_one_elsewhere(player, far):
    player.scans(KIM, "PICK", "SO-2001", "A-01-02")
    player.mono_ms += 31 * 60_000
    far.scans(LEE, "PICK", "SO-2001")
    hear(player, far)
    player.scans("Widget", "YES")
    assert player.said == "LOST_CLAIM"


def test_no_badge_takes_an_order_back_unasked(player, far):
    player.scans("PICK", "SO-2001", "A-01-02")
    hear(player, far)
    far.scans(LEE, "PICK", "SO-2001", "TAKE")
    hear(player, far)
    player.scan(KIM)
    assert player.taken.claims == []
    player.scan("Widget")
    assert player.said == "LOST_CLAIM"


@pytest.mark.rule("CLAIM-3")
@pytest.mark.parametrize(("earliest", "latest"), [("2", "9"), ("9", "2")])
def test_every_gateway_finds_the_same_claim_in_whatever_order_it_hears_of_them(player, earliest, latest):
    claims = [
        Claim("SO-2001", "a", "Ann", "s", "dock3", 0, mine=False, id=earliest),
        Claim("SO-2001", "b", "Bob", "s", "dock4", 0, mine=False, id=latest, over=earliest),
        Claim("SO-2001", "c", "Cid", "s", "dock5", 0, mine=False, id="5"),
    ]
    moment = Moment(0, "boot", 0, "10:00:00", "2026-11-22")
    found = set()
    for told in itertools.permutations(claims):
        player.book.far_claims = list(told)
        found.add(standing(Dock(player.book, player.settings, moment), "SO-2001").worker)
    assert found == {"Cid" if latest == "9" else "Bob"}
