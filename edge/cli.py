"""`tallydock edge ...`: run a gateway, and look at what it makes of codes, texts and recordings. It parses words and hands over.

Must never load what a command does not need: `codes` and `interpret` answer without cameras, broker or database.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from edge.scanners.profiles import Profile

EXIT_USAGE = 2


class BadInput(ValueError):
    """What was given cannot be used: says what was expected, what came, and where."""


def main(argv: list[str]) -> int:
    """Run `tallydock edge COMMAND ...` and return its exit status."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.function(arguments))
    except BadInput as error:
        print(error, file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more can be said there.
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tallydock edge", description="The gateway at the dock.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run until SIGTERM or Ctrl-C")
    run.set_defaults(function=_run)
    run.add_argument("--data", metavar="DIR", help="folder of everything the gateway keeps")
    run.add_argument("--broker", metavar="URL", help="mqtt://HOST:PORT or mqtts://HOST:PORT")
    for name, what in (("ca", "who signed the broker's certificate"), ("cert", "our certificate"), ("key", "its key")):
        run.add_argument(f"--{name}", metavar="FILE", help=f"{what}, PEM")
    run.add_argument("--site", metavar="SITE", help="the site this dock belongs to")
    run.add_argument("--name", metavar="NAME", help="the gateway's name, one of its kind at its site")
    run.add_argument("--config", metavar="FILE", help="TOML file; the command line goes before it")
    run.add_argument("--screen", metavar="HOST:PORT", help="address of the dock's screen (127.0.0.1:8081)")
    run.add_argument("--replay", metavar="FILE", help='play back scans: JSON lines {"after_ms", "scanner", "text"}')
    codes = commands.add_parser("codes", help="print the command codes")
    codes.add_argument("--json", action="store_true", help="print one JSON object, quantities apart")
    codes.set_defaults(function=_codes)
    interpret = commands.add_parser("interpret", help='read JSON lines {"text", "aim", "symbology", "today"}')
    interpret.set_defaults(function=_interpret)
    sheet = commands.add_parser("print", help="write a sheet of barcodes to print")
    sheet.add_argument("sheet", choices=("commands", "bins", "badges", "items", "card"))
    sheet.add_argument("--output", metavar="FILE", type=Path, required=True, help="the file to write")
    sheet.add_argument("--format", choices=("pdf", "zpl"), default="pdf", help="pdf, or zpl for label printers")
    sheet.add_argument("--data", metavar="DIR", type=Path, help="the gateway's folder: whose bins, badges or items")
    sheet.add_argument("--language", choices=("en", "de", "es"), default="en", help="the language of its words (en)")
    sheet.set_defaults(function=_print)
    trace = commands.add_parser("trace", help="decode recorded input events of a USB scanner")
    trace.add_argument("files", metavar="FILE", type=Path, nargs="+", help="recordings, JSON lines")
    trace.add_argument("--profile", metavar="JSON", default="{}", help='such as {"layout": "us", "end": "enter"}')
    trace.set_defaults(function=_trace)
    return parser


def _run(arguments: argparse.Namespace) -> int:
    # Loaded here: only a running gateway needs its broker, database and cameras.
    from edge.main import run

    return int(run(arguments))


def _codes(arguments: argparse.Namespace) -> int:
    from edge.core.codes import COMMANDS, QUANTITY_COMMANDS, printed_table

    if arguments.json:
        print(json.dumps(printed_table(), indent=2))
        return 0
    for name, code in (COMMANDS | QUANTITY_COMMANDS).items():
        print(f"{name:16} {code}")
    return 0


def _interpret(_: argparse.Namespace) -> int:
    interpret_lines(sys.stdin.buffer, sys.stdout)
    return 0


def interpret_lines(lines: Iterable[bytes], out: TextIO) -> None:
    """Write the meaning of each line's text, one JSON object a line; raise BadInput at the first line that is none."""
    import msgspec

    from edge.core.interpretation import interpret

    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        text, aim, symbology, today = _parse_question(line, number)
        said = interpret(text, aim=aim, symbology=symbology, today=today)
        out.write(json.dumps(msgspec.to_builtins(said)) + "\n")
        out.flush()


def _parse_question(line: bytes, number: int) -> tuple[str, str | None, str | None, datetime.date]:
    """Parse one line by the json module, which takes the lone surrogates that a broken scan may hold."""
    try:
        given: Any = json.loads(line)
        text, aim, symbology = given["text"], given.get("aim"), given.get("symbology")
        today = datetime.date.fromisoformat(given["today"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadInput(
            f'Expected {{"text", "aim", "symbology", "today"}} as JSON in line {number}, today as YYYY-MM-DD; '
            f"got {line[:80]!r} ({error})."
        ) from error
    if not isinstance(text, str) or not isinstance(aim, str | None) or not isinstance(symbology, str | None):
        raise BadInput(f"Expected text as a string, aim and symbology as string or null in line {number}.")
    return text, aim, symbology, today


def _print(arguments: argparse.Namespace) -> int:
    # Loaded here: only a printing command needs the writers.
    from edge.scanners.label_writer import NotDrawable
    from edge.sheets.pdf import pdf_of
    from edge.sheets.sheet import NothingToPrint, sheet_of
    from edge.sheets.zpl import zpl_of

    try:
        sheet = sheet_of(arguments.sheet, arguments.data, arguments.language)
        content = pdf_of(sheet) if arguments.format == "pdf" else zpl_of(sheet)
        arguments.output.write_bytes(content)
    except (NothingToPrint, NotDrawable) as error:
        raise BadInput(str(error)) from error
    except OSError as error:
        raise BadInput(f"Expected to write {arguments.output}, got: {error.strerror}.") from error
    return 0


def _trace(arguments: argparse.Namespace) -> int:
    import msgspec

    from edge.scanners.profiles import Profile

    try:
        profile = msgspec.json.decode(arguments.profile, type=Profile)
    except msgspec.MsgspecError as error:
        raise BadInput(f"Expected a scanner profile as JSON, got {arguments.profile!r}: {error}.") from error
    for path in arguments.files:
        _trace_file(path, profile, {"file": str(path)} if len(arguments.files) > 1 else {})
    return 0


def _trace_file(path: Path, profile: Profile, named: dict[str, str]) -> None:
    from edge.scanners.trace import BadTrace, decode_trace

    try:
        with path.open("rb") as lines:
            for scan in decode_trace(lines, profile):
                print(json.dumps(named | ({"lost": scan.lost} if scan.lost else {"text": scan.text})))
    except OSError as error:
        raise BadInput(f"Expected a recording at {path}, got: {error.strerror}.") from error
    except BadTrace as error:
        raise BadInput(f"{path}: {error}") from error
