"""`tallydock bench NAME`: run one benchmark in a scratch folder. The last line of output is one JSON object."""

import argparse
import importlib
import tempfile
from pathlib import Path

NAMES = {
    "trip": "scan to quantity back, one at a time",
    "drain": "a backlog of 20,000 events",
    "post": "the hub's posting path",
}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tallydock bench", description="Measure against the yardsticks.")
    parser.add_argument("name", choices=NAMES, help="; ".join(f"{name}: {text}" for name, text in NAMES.items()))
    parser.add_argument("--scratch", type=Path, help="where scratch folders go (default: the system's)")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="tallydock-bench-", dir=arguments.scratch) as folder:
        importlib.import_module(f"bench.{arguments.name}").run(Path(folder))
    return 0
