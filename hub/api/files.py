"""Answers that are files: written whole to the disk first, so that a download begins only when nothing can fail any more."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import IO

from hub.api.problems import refuse

MEMORY_MAX_BYTES = 1 << 20
"""Files up to this size stay in memory."""
CHUNK_BYTES = 1 << 18


@dataclass(frozen=True)
class Media:
    """What kind of file it is: its media type, encoding, and the ending of its name."""

    type: str
    encoding: str
    ending: str


@dataclass(frozen=True)
class File:
    """The body of an answer that is saved as a file. Whoever serves it closes `content`."""

    media: Media
    name: str
    content: IO[bytes]
    size: int


def written(media: Media, name: str, pieces: Iterable[str]) -> File:
    """Write the pieces of a file; `name` is without its ending."""
    content = tempfile.SpooledTemporaryFile(MEMORY_MAX_BYTES)  # noqa: SIM115 - closed by whoever serves it
    try:
        for piece in pieces:
            content.write(piece.encode(media.encoding))
    except OSError as error:
        content.close()
        detail = f"Expected room for the file in {tempfile.gettempdir()}, got {error}: make room, then try again."
        refuse(503, "no-room", "The file cannot be written", detail)
    except BaseException:
        content.close()
        raise
    size = content.tell()
    content.seek(0)
    return File(media, f"{name}{media.ending}", content, size)
