"""The process that decodes one picture and may die of it: encoded picture on standard input, JSON on standard output.

Started by `edge.scanners.picture_decoder`; never imported by the gateway. It is warm (decoders loaded) before the picture comes.
"""

from __future__ import annotations

import json
import sys

from edge.scanners.camera import decode_picture


def main() -> int:
    """Decode the picture on standard input; print `{"codes": [[symbology, text], ...]}` or `{"error": reason}`."""
    picture = sys.stdin.buffer.read()
    said: dict[str, object]
    try:
        said = {"codes": decode_picture(picture)}
    except ValueError as error:
        said = {"error": str(error)}
    sys.stdout.write(json.dumps(said))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
