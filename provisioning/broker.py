"""The text of a broker's configuration. Pure: it writes no file, looks at no clock and starts nothing.

Two shapes: a private broker that listens on this machine alone, and one for a site, where everyone needs a password. Either is a
pipe that may forget everything (docs/protocol.md, CONN-1): the gateways' outboxes are the only queue, so nothing of it is stored.
"""

from __future__ import annotations

MAX_INFLIGHT = 100
"""Messages in flight to one client; paho grows slow beyond it."""
MAX_PACKET_BYTES = 1_048_576
"""Largest message: well above a batch of 128 KiB and a page of the feed."""


def private_broker_config(*, port: int, user: str | None = None) -> str:
    """Return mosquitto.conf for a broker on 127.0.0.1 that takes every client of this machine.

    `user` is whom Mosquitto becomes when root starts it; without it a root start wants an account named mosquitto.
    """
    return _config([f"listener {port} 127.0.0.1", "allow_anonymous true"], port=port, user=user)


def site_broker_config(*, port: int, password_file: str) -> str:
    """Return mosquitto.conf for a broker on every address of this machine that takes whom `password_file` names."""
    return _config([f"listener {port}", "allow_anonymous false", f"password_file {password_file}"], port=port)


def _config(who: list[str], *, port: int, user: str | None = None) -> str:
    if not 1 <= port <= 65535:
        raise ValueError(f"Expected a port from 1 to 65535, got {port}: choose another.")
    lines = [
        *who,
        # Nagle's algorithm and delayed acknowledgement would cost 44 ms a side (CONN-3).
        "set_tcp_nodelay true",
        f"max_inflight_messages {MAX_INFLIGHT}",
        # 0 is no limit: with a limit Mosquitto acknowledges what it then drops, and a send is repeated for nothing.
        "max_queued_messages 0",
        f"message_size_limit {MAX_PACKET_BYTES}",
        "persistence false",
        "log_dest stderr",
        "log_type error",
        "log_type warning",
    ]
    if user is not None:
        lines.append(f"user {user}")
    return "\n".join(lines) + "\n"
