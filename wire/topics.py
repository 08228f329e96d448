"""The topics of version 1, built and taken apart. A topic of another version, or with a bad name, is no topic of ours."""

from __future__ import annotations

from typing import NamedTuple

from wire.ids import is_name, parse_name

ROOT = "tallydock"
VERSION = "v1"
_PREFIX = f"{ROOT}/{VERSION}"

GATEWAY_LEAVES = ("events", "acks", "status", "ask", "reply", "command")


class GatewayTopic(NamedTuple):
    """A topic that belongs to one gateway."""

    site: str
    gateway: str
    leaf: str


def gateway_topic(site: str, gateway: str, leaf: str) -> str:
    """Return the topic of one gateway; `leaf` is one of GATEWAY_LEAVES. Raises BadName."""
    if leaf not in GATEWAY_LEAVES:
        raise ValueError(f"Expected one of {', '.join(GATEWAY_LEAVES)}, got {leaf!r}.")
    return f"{_PREFIX}/{parse_name(site)}/{parse_name(gateway)}/{leaf}"


def stock_topic(site: str) -> str:
    """Return the topic on which the hub announces a site's changed quantities."""
    return f"{_PREFIX}/{parse_name(site)}/stock"


def hub_topic(instance: str) -> str:
    """Return the retained status topic of one hub instance."""
    return f"{_PREFIX}/hub/{parse_name(instance)}"


def all_gateways(leaf: str) -> str:
    """Return the filter that a hub subscribes for one leaf of every gateway."""
    return f"{_PREFIX}/+/+/{leaf}"


def site_statuses(site: str) -> str:
    """Return the filter that a gateway subscribes for the status of every gateway of its site."""
    return f"{_PREFIX}/{parse_name(site)}/+/status"


def all_hubs() -> str:
    """Return the filter that a gateway subscribes for the status of every hub instance."""
    return f"{_PREFIX}/hub/+"


def parse_gateway_topic(topic: str) -> GatewayTopic | None:
    """Take a gateway's topic apart; None where it is none of version 1."""
    parts = topic.split("/")
    if len(parts) != 5 or parts[0] != ROOT or parts[1] != VERSION or parts[4] not in GATEWAY_LEAVES:
        return None
    site, gateway, leaf = parts[2:]
    return GatewayTopic(site, gateway, leaf) if is_name(site) and is_name(gateway) else None
