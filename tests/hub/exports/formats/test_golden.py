"""What each format writes, to the byte. A run is written again from the books: a released file is added to, never edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.exports.formats.accounts import JOURNAL_FORMATS
from hub.exports.formats.iif import ENCODING
from hub.exports.runs import WRITERS
from tests.hub.exports.formats.conftest import names

GOLDEN = Path(__file__).parent / "golden" / "v1"


@pytest.mark.parametrize("file_format", JOURNAL_FORMATS)
def test_the_same_vouchers_give_the_same_bytes_in_every_release(every, file_format):
    encoding = ENCODING if file_format == "iif" else "utf-8"
    written = "".join(WRITERS[file_format](every, names(file_format))).encode(encoding)

    assert written == (GOLDEN / f"{file_format}.txt").read_bytes()
