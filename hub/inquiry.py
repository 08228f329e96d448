"""`tallydock hub as-of` and `hub explain`: the API's answers on the hub's own machine, read from its database and printed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import msgspec

from hub.api import as_of, explain
from hub.api.problems import Refused
from hub.api.routes import NOBODY, Answer, Call, PageQuery
from hub.store.queries.readers import Reader, Readers

PAGE = 1000
Read = Callable[[Reader, Call], Answer]


def tell_as_of(readers: Readers, date: str, *, sku: str | None, as_json: bool) -> int:
    """Print stock and value at a moment; return the exit status."""
    query: dict[str, Any] = {"date": date, "sku": sku}
    return _tell(readers, as_of.get_as_of, {}, as_of.AsOfQuery, query, as_json=as_json, lines=_as_of_lines)


def tell_stock(readers: Readers, query: dict[str, Any], *, as_json: bool) -> int:
    """Print the movements behind a quantity. `query`: sku, location, site, lot."""
    return _tell(readers, explain.explain_stock, {}, explain.StockQuery, query, as_json=as_json, lines=_stock_lines)


def tell_cost(readers: Readers, sku: str, *, as_json: bool) -> int:
    """Print the entries behind a value."""
    return _tell(readers, explain.explain_cost, {"sku": sku}, PageQuery, {}, as_json=as_json, lines=_cost_lines)


def tell_entry(readers: Readers, entry: str, *, as_json: bool) -> int:
    """Print what is behind a journal entry."""
    return _tell(readers, explain.explain_entry, {"id": entry}, None, {}, as_json=as_json, lines=_entry_lines)


def tell_event(readers: Readers, event: str, *, as_json: bool) -> int:
    """Print everything about an event."""
    return _tell(readers, explain.explain_event, {"id": event}, None, {}, as_json=as_json, lines=_event_lines)


def _tell(
    readers: Readers,
    read: Read,
    path: dict[str, str],
    shape: type | None,
    query: dict[str, Any],
    *,
    as_json: bool,
    lines: Callable[[Any], list[str]],
) -> int:
    try:
        found = readers.run(lambda reader: _every_page(reader, read, path, shape, query))
    except Refused as refused:
        sys.stderr.write(f"{refused.problem.detail}\n")
        return 1
    if as_json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        sys.stdout.write("".join(f"{line}\n" for line in lines(found)))
    return 0


def _every_page(reader: Reader, read: Read, path: dict[str, str], shape: type | None, query: dict[str, Any]) -> Any:
    """Return an answer with all of its pages in one."""
    found: Any = None
    cursor: str | None = None
    while found is None or cursor is not None:
        asked = None if shape is None else shape(**query, limit=PAGE, cursor=cursor)
        page = msgspec.to_builtins(read(reader, Call(NOBODY, path, asked, None, 0)).body)
        cursor = page.get("next")
        if found is None:
            found = page
        else:
            found["items"] += page["items"]
    found.pop("next", None)
    return found


def _as_of_lines(found: Any) -> list[str]:
    lines = [
        f"until {found['until']}: value {found['value_known_then']} as known then, {found['value_known_now']} as known now"
    ]
    for item in found["items"]:
        then, now = item["known_then"], item["known_now"]
        lines.append(
            f"{item['sku']}: {then['quantity']} worth {then['value']} then, {now['quantity']} worth {now['value']} now"
        )
        for place in item["bins"]:
            where = " ".join(filter(None, (place["site"], place["location"], place["lot"])))
            lines.append(f"  {where}: {place['known_then']} then, {place['known_now']} now")
    return lines


def _stock_lines(found: Any) -> list[str]:
    where = " ".join(filter(None, (found["site"], found["location"], found["lot"])))
    steps = [
        f"  {step['at']}  {step['quantity']:>12}  {step['on_hand']:>12}  {_source(step['source'])}"
        for step in found["items"]
    ]
    return [f"{found['sku']} in {where}: {found['on_hand']}", *steps]


def _cost_lines(found: Any) -> list[str]:
    lines = [f"{found['sku']}: {found['quantity']} worth {found['value']}, {found['average'] or 'no average'} each"]
    for step in found["items"]:
        lines.append(f"  {step['at']}  {step['change']:>12}  {step['value']:>12}  {_source(step['source'])}")
        lines += [f"    {_line(line)}" for line in step["lines"]]
    return lines


def _entry_lines(found: Any) -> list[str]:
    lines = [f"entry {found['entry']}, {found['sku']}, posted {found['at']}, occurred {found['occurred_at']}"]
    lines += [f"  {_line(line)}" for line in found["lines"]]
    lines += [f"  moved {_move(move)}" for move in found["movements"]]
    if found["corrects"]:
        lines.append(f"  corrects event {found['corrects']}")
    return [*lines, f"  from {_source(found['source'])}"]


def _event_lines(found: Any) -> list[str]:
    lines = [f"event {_source(found['source'])}: {found['outcome']}"]
    if found["held_because"]:
        lines.append(f"  held: {found['held_because']}")
    for decided in found["decisions"]:
        words = (decided["at"], decided["cause"], decided["outcome"], decided["reason"], decided["by"])
        lines.append(f"  decided {' '.join(filter(None, words))}")
    lines += [f"  moved {_move(move)}" for move in found["movements"]]
    for entry in found["entries"]:
        lines += [f"  entry {entry['entry']}: {_line(line)}" for line in entry["lines"]]
    if found["voided_by"]:
        lines.append(f"  voided by {found['voided_by']}")
    return lines


def _source(source: Any) -> str:
    """Say where a number comes from, as a person would."""
    place = "/".join(filter(None, (source["site"], source["gateway"])))
    told = [source["kind"], source["event"], f"at {place}", f"event {source['seq']}" if source["seq"] else ""]
    told += [f"{word} {source[word]}" for word in ("scan", "worker", "scanner", "document", "by") if source[word]]
    return ", ".join(filter(None, told)) + (" (voided)" if source["is_voided"] else "")


def _line(line: Any) -> str:
    return f"{line['account']:<24} {line['debit']:>12} {line['credit']:>12}"


def _move(move: Any) -> str:
    where = " ".join(filter(None, (move["site"], move["location"], move["lot"])))
    return f"{move['quantity']} {move['sku']} in {where}"
