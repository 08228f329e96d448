"""`tallydock bench NAME`: run one benchmark in a scratch folder. The last line of output is one JSON object."""

import argparse
import importlib
import tempfile
from pathlib import Path

NAMES = {
    "trip": "scan to quantity back, one at a time",
    "drain": "a backlog of 20,000 events",
    "post": "the hub's posting path",
    "grow": "an event's cost at 1,000,000 movements",
    "postgres": "two hubs on one PostgreSQL",
    "beep": "a scan's last key to its durable beep",
    "gateway": "memory of an idle gateway",
    "camera": "the decoders' chain over a collection of pictures",
}
OF_EITHER_STORE = ("post", "grow")
STORES = ("sqlite", "postgres")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tallydock bench", description="Measure against the yardsticks.")
    parser.add_argument("name", choices=NAMES, help="; ".join(f"{name}: {text}" for name, text in NAMES.items()))
    parser.add_argument("--scratch", type=Path, help="where scratch folders go (default: the system's)")
    parser.add_argument("--store", choices=STORES, help="of post and grow; a PostgreSQL is started for the run")
    parser.add_argument(
        "--pictures", type=Path, help="of camera: a folder with manifest.csv (default: ../shared/barcodes)"
    )
    arguments = parser.parse_args(argv)
    if arguments.store is not None and arguments.name not in OF_EITHER_STORE:
        parser.error(f"expected --store with one of {', '.join(OF_EITHER_STORE)}, got it with {arguments.name}")
    words = (arguments.store or STORES[0],) if arguments.name in OF_EITHER_STORE else ()
    if arguments.pictures is not None:
        if arguments.name != "camera":
            parser.error(f"expected --pictures with camera, got it with {arguments.name}")
        words = (arguments.pictures,)
    with tempfile.TemporaryDirectory(prefix="tallydock-bench-", dir=arguments.scratch) as folder:
        importlib.import_module(f"bench.{arguments.name}").run(Path(folder), *words)
    return 0
