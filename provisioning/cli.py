"""`tallydock provision ...`: write configuration for the programs around Tallydock. Prints text, starts nothing."""

from __future__ import annotations

import argparse
import sys

from provisioning.broker import private_broker_config


def main(argv: list[str]) -> int:
    """Run `tallydock provision COMMAND ...` and return its exit status."""
    parser = argparse.ArgumentParser(prog="tallydock provision", description="Write configuration.")
    commands = parser.add_subparsers(dest="command", required=True)
    broker = commands.add_parser("broker-config", help="print mosquitto.conf for a private broker on this machine")
    broker.add_argument("--port", type=int, required=True, help="loopback port that it listens on")
    broker.add_argument("--user", help="whom Mosquitto becomes when root starts it")
    arguments = parser.parse_args(argv)
    try:
        text = private_broker_config(port=arguments.port, user=arguments.user)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(text)
    return 0
