"""Recordings of scanners on a real kernel, each with what must be made of it (traces/manifest.json)."""

import json
from pathlib import Path

import msgspec
import pytest

from edge.scanners.profiles import Profile
from edge.scanners.trace import BadTrace, decode_trace

FOLDER = Path(__file__).parent / "traces"
TRACES = json.loads((FOLDER / "manifest.json").read_text("utf-8"))


def decoded(trace, max_gap_ms):
    profile = msgspec.convert(trace["profile"] | {"max_gap_ms": max_gap_ms}, Profile)
    with (FOLDER / trace["file"]).open("rb") as lines:
        return [{"lost": scan.lost} if scan.lost else {"text": scan.text} for scan in decode_trace(lines, profile)]


def without_repeated_losses(results):
    return [
        result
        for i, result in enumerate(results)
        if i == 0 or "lost" not in result or results[i - 1].get("lost") != result["lost"]
    ]


@pytest.mark.parametrize("max_gap_ms", [200, 500, 1000])
@pytest.mark.parametrize("trace", TRACES, ids=[trace["file"] for trace in TRACES])
def test_recording_gives_its_scans_and_its_losses(trace, max_gap_ms):
    results = without_repeated_losses(decoded(trace, max_gap_ms))

    expected = without_repeated_losses(trace["expect"])
    assert len(results) == len(expected)
    for result, expect in zip(results, expected, strict=True):
        assert result in ({name: value for name, value in expect.items() if name != "or"}, expect.get("or"))


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"t": 1}', b'{"t": "x", "type": 1, "code": 2, "value": 1}'])
def test_a_line_that_is_no_event_is_named(line):
    with pytest.raises(BadTrace, match="line 1"):
        list(decode_trace([line], Profile()))
