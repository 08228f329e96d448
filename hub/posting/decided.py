"""What a decision did to an event. Data only."""

from __future__ import annotations

from typing import NamedTuple

from hub.core.case import Case
from hub.core.facts import Facts
from wire.feedback import Outcome


class Done(NamedTuple):
    """What a decision did to an event."""

    outcome: Outcome
    facts: Facts | None
    case: Case | None
