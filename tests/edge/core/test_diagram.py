"""The diagrams in the docs are the tables in the code."""

from __future__ import annotations

from pathlib import Path

from edge.core.diagram import TABLES, flows_page, messages_of
from edge.core.flows import FLOWS
from edge.core.messages.english import ENGLISH

ROOT = Path(__file__).parents[3]


def test_the_page_of_the_flows_is_drawn_from_their_tables():
    command = """python -c 'from edge.core.diagram import flows_page; print(flows_page(), end="")' > docs/flows.md"""
    assert (ROOT / "docs/flows.md").read_text(encoding="utf-8") == flows_page(), f"draw it again: {command}"


def test_every_message_of_a_table_is_in_the_catalogue():
    assert {message for flow in TABLES for message in messages_of(flow)} <= ENGLISH.keys()


def test_every_state_that_a_row_leads_to_has_rows_of_its_own():
    for flow in TABLES:
        for row in flow.rows:
            for to in (row.to, *(then.to for then in row.then)):
                task, slash, state = to.rpartition("/")
                target = FLOWS[task] if slash else flow
                assert not to or any(other.state == state for other in target.rows), (flow.title, row.state, to)
