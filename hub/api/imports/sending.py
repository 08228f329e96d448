"""`tallydock hub import`: send a file to a running hub and tell what becomes of it. A client of the API, nothing else."""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path
from typing import Any

ASK_EVERY_S = 0.5
ANSWER_TIMEOUT_S = 60.0


class NotSent(RuntimeError):
    """The hub did not take the file; says what was expected, what came, and what to do."""


def send(hub: str, token: str, kind: str, file: Path, *, is_dry_run: bool, with_errors: bool) -> int:
    """Import `file` at the hub with the address `hub`; print how far it is and what is wrong. Returns the exit status. Raises NotSent."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise NotSent(f"Expected a file that can be read, got {error}.") from error
    told = {"kind": kind, "name": file.name, "dry_run": _word(is_dry_run), "with_errors": _word(with_errors)}
    address = f"{hub.rstrip('/')}/api/v1/imports"
    run = _ask(f"{address}?{urllib.parse.urlencode(told)}", token, content)
    while run["ended_at"] is None:
        sys.stderr.write(f"{run['state']}: {run['done']} of {run['entries']}\n")
        time.sleep(ASK_EVERY_S)
        run = _ask(f"{address}/{run['id']}", token)
    _tell(run)
    return 0 if run["failed"] == 0 else 1


def _word(is_so: bool) -> str:
    return "true" if is_so else "false"


def _ask(address: str, token: str, content: bytes | None = None) -> dict[str, Any]:
    if not address.startswith(("http://", "https://")):
        raise NotSent(f"Expected an address like http://127.0.0.1:8080, got {address!r}.")
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
    request = urllib.request.Request(address, data=content, headers=headers)  # noqa: S310 - http and https only, as checked above
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_TIMEOUT_S) as answer:  # noqa: S310 - as above
            found: dict[str, Any] = json.load(answer)
            return found
    except urllib.error.HTTPError as error:
        with error:
            raise NotSent(_detail(error.read(), error.code)) from error
    except (OSError, ValueError) as error:
        raise NotSent(f"Expected a hub at {address.split('/api/')[0]}, got: {error}.") from error


def _detail(body: bytes, status: int) -> str:
    try:
        return str(json.loads(body)["detail"])
    except (ValueError, KeyError, TypeError):
        return f"Expected an answer of a hub, got status {status}: is this the hub's address?"


def _tell(run: dict[str, Any]) -> None:
    for error in run["errors"]:
        where = f"row {error['row']}" + (f", column {error['column']}" if error["column"] else "")
        came = f"expected {error['expected']}, got {error['got']}: " if error["expected"] else ""
        sys.stdout.write(f"{where}: {came}{error['do']}\n")
    if run["ignored_columns"]:
        sys.stdout.write(f"columns that mean nothing here: {', '.join(run['ignored_columns'])}\n")
    would = "would be " if run["dry_run"] or run["state"] == "refused" else ""
    figures = ", ".join(f"{run[word]} {would}{word}" for word in ("created", "changed"))
    sys.stdout.write(f"{run['state']}: {figures}, {run['unchanged']} unchanged, {run['failed']} wrong\n")
