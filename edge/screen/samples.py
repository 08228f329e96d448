"""`GET /samples`: a page of barcodes to print, or to click: commands, and this dock's items, bins and orders. Pure but for the handler."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from html import escape

from aiohttp import web

from edge.screen.dock import Dock, LabelDrawer, Sample, SampleGroup

TASKS = ("receive", "pick", "ship", "no-order", "home")
ANSWERS = (
    "ok",
    "yes",
    "no",
    "done",
    "cancel",
    "undo",
    "undo-that",
    "repeat",
    "short",
    "empty",
    "skip",
    "missing",
    "each",
)
NUMBERS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "point", "clear", "last", "x10", "x12")

FIRST_STEPS = (
    "Scan them from the paper or from this screen with any scanner, or click one: a click on this page is a scan. "
    "Start with RECEIVE, then a purchase order, then an item."
)


class SamplesPage:
    """Serves the printable page."""

    def __init__(self, dock: Dock, commands: Mapping[str, str], draw: LabelDrawer) -> None:
        self._dock = dock
        self._commands = commands
        self._draw = draw

    async def handle(self, request: web.Request) -> web.Response:
        """Draw the page from what the dock knows now."""
        name = request.app[GATEWAY_NAME]
        groups = await asyncio.to_thread(self._dock.samples)
        page = await asyncio.to_thread(render, name, groups, self._commands, self._draw)
        return web.Response(text=page, content_type="text/html")


GATEWAY_NAME: web.AppKey[str] = web.AppKey("gateway_name", str)


def render(gateway: str, groups: list[SampleGroup], commands: Mapping[str, str], draw: LabelDrawer) -> str:
    """Write the page: the tasks first, then the dock's own codes, then answers and numbers."""
    first = [_commands_group("Tasks", TASKS, commands)]
    last = [_commands_group("Answers", ANSWERS, commands), _commands_group("Numbers", NUMBERS, commands)]
    sections = "\n".join(_section(group, draw) for group in [*first, *groups, *last] if group.samples)
    return _PAGE.format(gateway=escape(gateway), first_steps=escape(FIRST_STEPS), sections=sections)


def _commands_group(title: str, names: tuple[str, ...], commands: Mapping[str, str]) -> SampleGroup:
    samples = [Sample(commands[name], name.upper(), commands[name]) for name in names if name in commands]
    return SampleGroup(title, samples)


def _section(group: SampleGroup, draw: LabelDrawer) -> str:
    labels = "\n".join(_label(sample, draw) for sample in group.samples)
    note = f"<p>{escape(group.note)}</p>" if group.note else ""
    return f"<section><h2>{escape(group.title)}</h2>{note}<ul>\n{labels}\n</ul></section>"


def _label(sample: Sample, draw: LabelDrawer) -> str:
    text = escape(sample.text, quote=True)
    note = f"<code>{escape(sample.note)}</code>" if sample.note else ""
    return (
        f'<li><button type="button" class="label" data-text="{text}" data-symbology="{escape(sample.symbology, quote=True)}">'
        f"<b>{escape(sample.title)}</b>{draw(sample.symbology, sample.text)}{note}</button></li>"
    )


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sample barcodes · {gateway} · Tallydock</title>
<link rel="icon" href="/static/favicon.svg">
<link rel="stylesheet" href="/static/tokens.css">
<link rel="stylesheet" href="/static/samples.css">
<script type="module" src="/static/samples.js"></script>
</head>
<body>
<header>
<h1>Sample barcodes</h1>
<p>Dock {gateway}. {first_steps}</p>
<nav><a href="/">Dock screen</a> <button type="button" id="print">Print</button></nav>
<p id="answer" role="status" aria-live="polite"></p>
</header>
<main>
{sections}
</main>
</body>
</html>
"""
