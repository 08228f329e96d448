"""`tallydock hub ...`: run a hub, print a token, check and export the books. It parses words and hands over; it decides nothing."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from hub.config import KEYS, BadConfig, build, parse_database, read_file

EXIT_USAGE = 2

Place: TypeAlias = Path | str
"""As in `hub.store.database`, which is loaded only where it is needed."""


def main(argv: list[str]) -> int:
    """Run `tallydock hub COMMAND ...` and return its exit status."""
    arguments = _parser().parse_args(argv)
    try:
        if arguments.command == "run":
            return _run(arguments)
        if arguments.command == "token":
            return _token(arguments)
        if arguments.command == "import":
            return _import(arguments)
        if arguments.command in ("as-of", "explain"):
            return _inquire(arguments)
        if arguments.command == "export":
            return _export(arguments)
        return _check(arguments)
    except BadConfig as error:
        print(error, file=sys.stderr)
        return EXIT_USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tallydock hub", description="The hub: the books and their broker.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run until SIGTERM or Ctrl-C")
    run.add_argument("--config", metavar="FILE", type=Path, help="TOML file; the command line goes before it")
    _add_database(run)
    run.add_argument("--listen", metavar="HOST:PORT", help="address of the API and the live page (127.0.0.1:8080)")
    run.add_argument("--broker", metavar="URL", help="private, none, mqtt://HOST:PORT or mqtts://HOST:PORT (private)")
    run.add_argument(
        "--private-port", metavar="PORT", type=int, help="port of the private broker (the last, or a free one)"
    )
    for name, what in (("ca", "who signed the broker's certificate"), ("cert", "our certificate"), ("key", "its key")):
        run.add_argument(f"--{name}", metavar="FILE", help=f"{what}, PEM")
    run.add_argument("--site", metavar="NAME", help="site of what comes without one (main)")
    run.add_argument("--instance", metavar="NAME", help="name of this hub on the broker (hub)")
    run.add_argument("--log-level", metavar="LEVEL", help="debug, info, warning or error (info)")
    token = commands.add_parser("token", help="print a new API token, nothing else")
    _add_database(token)
    token.add_argument("--role", required=True, help="viewer, operator, supervisor, accountant or admin")
    token.add_argument("--name", default="command-line", help="whose it is, as the audit log will say (%(default)s)")
    check = commands.add_parser("check", help="replay the log and prove the books; status 0 only if every proof holds")
    _add_database(check)
    check.add_argument("--json", action="store_true", help="print one JSON object")
    _add_import(commands)
    _add_inquiries(commands)
    _add_exports(commands)
    return parser


def _add_import(commands: Any) -> None:
    brought = commands.add_parser("import", help="import a CSV or XLSX file into a running hub")
    brought.add_argument("kind", help="what it holds: items, locations, suppliers, ... (docs/imports.md)")
    brought.add_argument("file", type=Path)
    brought.add_argument(
        "--hub", metavar="URL", default="http://127.0.0.1:8080", help="address of the hub (%(default)s)"
    )
    brought.add_argument("--token", metavar="TEXT", help="API token; else that of the environment's TALLYDOCK_TOKEN")
    brought.add_argument("--dry-run", action="store_true", help="only say what would be done, and what is wrong")
    brought.add_argument(
        "--with-errors", action="store_true", help="write the rows that are right although others are wrong"
    )


def _add_inquiries(commands: Any) -> None:
    as_of = commands.add_parser("as-of", help="stock and value at the end of a day, as known then and as known now")
    as_of.add_argument("date", help="a day like 2026-11-25 (its end, in UTC), or a time with its zone")
    as_of.add_argument("--sku", help="one item only")
    explain = commands.add_parser("explain", help="why a number is what it is, down to the scan")
    numbers = explain.add_subparsers(dest="number", required=True)
    stock = numbers.add_parser("stock", help="a quantity: its movements")
    stock.add_argument("sku")
    stock.add_argument("location")
    stock.add_argument("--site", default="main")
    stock.add_argument("--lot")
    cost = numbers.add_parser("cost", help="a value and an average: their journal entries")
    cost.add_argument("sku")
    entry = numbers.add_parser("entry", help="a journal entry")
    entry.add_argument("id")
    event = numbers.add_parser("event", help="an event: its decisions, and what it did to the books")
    event.add_argument("id")
    for parser in (as_of, stock, cost, entry, event):
        _add_database(parser)
        parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_exports(commands: Any) -> None:
    export = commands.add_parser("export", help="write a file for an accounting system or a trading partner")
    kinds = export.add_subparsers(dest="kind", required=True)
    journal = kinds.add_parser("journal", help="journal entries: of some days, of what is new, or of a run again")
    journal.add_argument(
        "--format", dest="file_format", metavar="NAME", default="", help="beancount, iif, quickbooks-online or csv"
    )
    which = journal.add_mutually_exclusive_group()
    which.add_argument(
        "--since-last", action="store_true", help="what no run since the last of this format had; makes a run"
    )
    which.add_argument("--run", metavar="NUMBER", help="the file of a run that was made before, the same bytes")
    journal.add_argument(
        "--summary", metavar="HOW", default="entry", help="entry: one journal an entry; day: one a day and party"
    )
    journal.add_argument(
        "--dry-run", dest="is_dry_run", action="store_true", help="only say what would be in it, and what of it is new"
    )
    epcis = kinds.add_parser("epcis", help="what happened to the goods, as GS1 EPCIS 2.0 events")
    for parser in (journal, epcis):
        _add_database(parser)
        parser.add_argument("--from", dest="from_day", metavar="DAY", help="first day of posting, such as 2026-11-01")
        parser.add_argument("--to", dest="to_day", metavar="DAY", help="last day of posting")
        parser.add_argument("--time-zone", metavar="NAME", default="UTC", help="whose days (%(default)s)")
        parser.add_argument("--out", metavar="FILE", type=Path, help="file to write; else standard output")


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help="folder of everything the hub keeps")
    parser.add_argument(
        "--database", metavar="URL", help="sqlite:///PATH or postgresql://USER@HOST/DATABASE (DIR/hub.db)"
    )


def _database(arguments: argparse.Namespace) -> Path | str:
    if arguments.data is None and arguments.database is None:
        raise BadConfig("Expected a folder for the hub's data, got none: say --data DIR, or --database URL.")
    return parse_database(arguments.database, Path(arguments.data or "."))


def _run(arguments: argparse.Namespace) -> int:
    # Loaded here: `token` must answer quickly, and needs no broker.
    from hub.main import run

    told = read_file(arguments.config) if arguments.config else {}
    told |= {key: value for key, value in vars(arguments).items() if key in KEYS and value is not None}
    return run(build(told))


def _on_ledger(arguments: argparse.Namespace, work: Callable[[Place], int]) -> int:
    """Do some work on a ledger that is there; none is ever made here, however the folder is spelled."""
    from hub.store.database import BROKEN, Unfit, expect_current, store_at

    database = _database(arguments)
    store = store_at(database)
    try:
        expect_current(store)
        return work(database)
    except Unfit as error:
        print(error, file=sys.stderr)
    except BROKEN as error:
        print(f"Expected a hub's database at {store} that can be used, got: {error}.", file=sys.stderr)
    return 1


def _token(arguments: argparse.Namespace) -> int:
    from hub.api.permissions import Role
    from hub.api.tokens import issue_token
    from hub.main import now_ms

    roles = [role.value for role in Role]
    if arguments.role not in roles:
        raise BadConfig(f"Expected one of the roles {', '.join(roles)}, got {arguments.role!r}.")

    def issue(database: Place) -> int:
        print(issue_token(database, role=Role(arguments.role), name=arguments.name, now_ms=now_ms()))
        return 0

    return _on_ledger(arguments, issue)


def _import(arguments: argparse.Namespace) -> int:
    from hub.api.imports.sending import NotSent, send

    token = arguments.token or os.environ.get("TALLYDOCK_TOKEN")
    if not token:
        raise BadConfig(
            "Expected a token by --token or TALLYDOCK_TOKEN, got none: print one with `tallydock hub token`."
        )
    told = {"is_dry_run": arguments.dry_run, "with_errors": arguments.with_errors}
    try:
        return send(arguments.hub, token, arguments.kind, arguments.file, **told)
    except NotSent as error:
        print(error, file=sys.stderr)
        return 1


def _inquire(arguments: argparse.Namespace) -> int:
    return _on_ledger(arguments, lambda database: _answer(database, arguments))


def _answer(database: Place, arguments: argparse.Namespace) -> int:
    from hub import inquiry
    from hub.store.queries.readers import Readers

    readers = Readers(database)
    try:
        if arguments.command == "as-of":
            return inquiry.tell_as_of(readers, arguments.date, sku=arguments.sku, as_json=arguments.json)
        match arguments.number:
            case "stock":
                query = {name: getattr(arguments, name) for name in ("sku", "location", "site", "lot")}
                return inquiry.tell_stock(readers, query, as_json=arguments.json)
            case "cost":
                return inquiry.tell_cost(readers, arguments.sku, as_json=arguments.json)
            case "entry":
                return inquiry.tell_entry(readers, arguments.id, as_json=arguments.json)
            case _:
                return inquiry.tell_event(readers, arguments.id, as_json=arguments.json)
    finally:
        readers.close()


def _export(arguments: argparse.Namespace) -> int:
    from hub import exporting
    from hub.main import now_ms

    told = exporting.Told(
        **{key: value for key, value in vars(arguments).items() if key in exporting.Told.__struct_fields__}
    )

    def export(database: Place) -> int:
        try:
            if arguments.kind == "epcis":
                return exporting.export_epcis(database, told)
            return exporting.export_journal(database, told, now_ms=now_ms())
        except OSError as error:
            where = told.out or "the standard output"
            print(f"Expected to write {where}, could not: {error}. Choose another --out.", file=sys.stderr)
            return 1

    return _on_ledger(arguments, export)


def _check(arguments: argparse.Namespace) -> int:
    from hub.check import main as check_books

    return _on_ledger(arguments, lambda database: check_books(database, as_json=arguments.json))
