"""What `POST /scan` answers, and every other source may ignore. Frozen data, stored under the scan's id."""

from __future__ import annotations

import msgspec

from edge.core.answer import Answer


class Reply(msgspec.Struct, frozen=True):
    """The answer to one scan: stored, refused or unknown, what the worker reads, and the events that were written."""

    result: str
    message: str
    events: list[str] = []


def reply_of(answer: Answer, events: list[str]) -> Reply:
    """Return the reply that says what an answer says."""
    message = f"{answer.headline} - {answer.detail}" if answer.detail else answer.headline
    return Reply(result=str(answer.result), message=message, events=events)


def encode_reply(reply: Reply) -> str:
    """Write a reply as it is stored."""
    return msgspec.json.encode(reply).decode()


def decode_reply(text: str) -> Reply:
    """Read a reply as it was stored."""
    return msgspec.json.decode(text, type=Reply)
