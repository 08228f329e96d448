"""Rounds that have begun, for the tests of picking several orders at once."""

from __future__ import annotations

import pytest

from tests.edge.core.rounds import T1, T2, order


@pytest.fixture
def two(player):
    """Return the player with two orders: 2 Widget and 1 Widget; what is called T1 in a diary is the label of a tote."""
    order(player, "SO-2001", ("W-100", 2))
    order(player, "SO-2002", ("W-100", 1))
    return player


@pytest.fixture
def bound(two):
    """Return the player once both orders have their totes and the round has begun."""
    two.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE")
    return two
