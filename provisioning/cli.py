"""`tallydock provision ...`: write configuration for the programs around Tallydock. Prints text, starts nothing."""

from __future__ import annotations

import argparse
import sys

from provisioning.broker import private_broker_config, site_broker_config


def main(argv: list[str]) -> int:
    """Run `tallydock provision COMMAND ...` and return its exit status."""
    parser = argparse.ArgumentParser(prog="tallydock provision", description="Write configuration.")
    commands = parser.add_subparsers(dest="command", required=True)
    broker = commands.add_parser(
        "broker-config", help="print mosquitto.conf for a private broker, or for one of a site"
    )
    broker.add_argument("--port", type=int, required=True, help="port that it listens on")
    who = broker.add_mutually_exclusive_group()
    who.add_argument(
        "--password-file",
        metavar="FILE",
        help="listen on every address, and take whom this file of mosquitto_passwd names",
    )
    who.add_argument("--user", help="whom Mosquitto becomes when root starts it")
    arguments = parser.parse_args(argv)
    try:
        if arguments.password_file:
            text = site_broker_config(port=arguments.port, password_file=arguments.password_file)
        else:
            text = private_broker_config(port=arguments.port, user=arguments.user)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(text)
    return 0
