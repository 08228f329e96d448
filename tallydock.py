"""The console script: one command, its groups loaded only when they are asked for, so that a Pi needs only the edge's packages."""

from __future__ import annotations

import importlib
import sys

GROUPS = {
    "demo": ("provisioning.demo", "broker, hub and one dock on this machine, with sample data"),
    "hub": ("hub.cli", "the hub: run, token, check"),
    "edge": ("edge.cli", "the gateway: run, codes, interpret, trace"),
    "provision": ("provisioning.cli", "write the broker's configuration"),
    "bench": ("bench.cli", "measure against the yardsticks"),
}


def main(argv: list[str] | None = None) -> int:
    """Run `tallydock GROUP ...` and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in ("-h", "--help") or arguments[0] not in GROUPS:
        return _usage(arguments)
    module, _ = GROUPS[arguments[0]]
    try:
        group = importlib.import_module(module)
    except ModuleNotFoundError as error:
        sys.stderr.write(f"tallydock {arguments[0]} needs the package {error.name!r}: install its extra with pip.\n")
        return 1
    return int(group.main(arguments[1:]))


def _usage(arguments: list[str]) -> int:
    wanted_help = bool(arguments) and arguments[0] in ("-h", "--help")
    out = sys.stdout if wanted_help else sys.stderr
    if arguments and not wanted_help:
        out.write(f"Expected one of {', '.join(GROUPS)}, got {arguments[0]!r}.\n")
    out.write("usage: tallydock GROUP ...\n" + "".join(f"  {name:10} {text}\n" for name, (_, text) in GROUPS.items()))
    return 0 if wanted_help else 2


if __name__ == "__main__":
    raise SystemExit(main())
