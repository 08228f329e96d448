"""The tables of the flows as state diagrams in Mermaid: docs/flows.md is this module's text, and a test keeps it so. Pure."""

from __future__ import annotations

import re

from edge.core.flows import FLOWS
from edge.core.flows.table import Flow, Row
from edge.core.gates import Gate, GateTable
from edge.core.joining import JOIN
from edge.core.session_gate import SESSION

_HEAD = """# The flows of the dock

Drawn from the tables in `edge/core/flows/` and the gates beside them by `edge.core.diagram`; do not edit. What every scan goes
through before its table is in `edge/core/station_rules.py`. An arrow says: what is scanned, [when], the question that is asked first,
and the message that answers.
"""

TABLES: tuple[Flow | GateTable, ...] = (*FLOWS.values(), SESSION, JOIN)


def flows_page() -> str:
    """Return the whole page, ending in a newline."""
    parts = [_HEAD, *(f"## {flow.title}\n\n```mermaid\n{draw(flow)}\n```\n" for flow in TABLES)]
    return "\n".join(parts)


def draw(flow: Flow | GateTable) -> str:
    """Return one table as a Mermaid state diagram."""
    names = sorted({row.state for row in flow.rows} | {to for row in flow.rows for to in _targets(row)})
    lines = ["stateDiagram-v2", f"    [*] --> {_id(flow.start)}"]
    lines += [f'    state "{name}" as {_id(name)}' for name in names]
    for row in flow.rows:
        for to, message in _ends(row):
            lines.append(f"    {_id(row.state)} --> {_id(to)}: {_label(row, message)}")
    return "\n".join(lines)


def _targets(row: Row | Gate) -> list[str]:
    return [to for to, _ in _ends(row)]


def _ends(row: Row | Gate) -> list[tuple[str, str]]:
    """List where a row can lead to, with the message of each end."""
    first = (row.to or row.state, "carried on" if row.again else row.message)
    others = [(then.to or row.to or row.state, f"{then.message} if {_said(then.when)}") for then in row.then]
    return [first, *others]


def _label(row: Row | Gate, message: str) -> str:
    guards = " and ".join(_said(guard) for guard in row.when)
    asked = f" ask {row.ask}," if row.ask else ""
    return f"{row.on}{f' [{guards}]' if guards else ''}{asked} {message}".replace(":", ";")


def _said(guard: object) -> str:
    """Return the docstring of a guard as a few words; it is written for this."""
    words = (getattr(guard, "__doc__", "") or "").strip().split("\n")[0].rstrip(".")
    return words[:1].lower() + words[1:]


def _id(state: str) -> str:
    return re.sub(r"[^a-z]+", "_", state.lower().replace("?", "_q")).strip("_")


def messages_of(flow: Flow | GateTable) -> set[str]:
    """Return every message that a table names."""
    ends = ((row.ask, row.message, *(then.message for then in row.then)) for row in flow.rows)
    return {message for end in ends for message in end if message}
