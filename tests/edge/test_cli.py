import io
import json
from pathlib import Path

import pytest

from edge.cli import main

TRACES = Path(__file__).parent / "scanners" / "traces"
SHARED_TRACES = Path(__file__).parents[3] / "shared" / "traces"
SHARED = (
    json.loads((SHARED_TRACES / "manifest.json").read_text("utf-8"))
    if SHARED_TRACES.is_dir()
    else [pytest.param({"file": "none"}, marks=pytest.mark.skip("the recordings of ../shared/traces are not there"))]
)


def without_repeated_losses(results):
    """Losses of one kind that follow each other count as one."""
    return [line for i, line in enumerate(results) if i == 0 or "lost" not in line or results[i - 1] != line]


@pytest.fixture
def typed(monkeypatch):
    def give(content: bytes):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))

    return give


def test_codes_are_printed_as_one_object_with_quantities_apart(capsys):
    assert main(["codes", "--json"]) == 0

    table = json.loads(capsys.readouterr().out)
    assert table["receive"] == "TDXRECVEIO"
    assert set(table["quantity"]) == {*"0123456789", "point", "clear", "last", "each"} | {
        f"x{n}" for n in (5, 6, 10, 12, 20, 24, 48, 100)
    }
    assert table.keys().isdisjoint({"all-quantities", "x5", "0", "last"})


def test_codes_are_printed_for_people(capsys):
    assert main(["codes"]) == 0
    assert "receive          TDXRECVEIO\n" in capsys.readouterr().out


def test_each_line_is_interpreted_in_turn(capsys, typed):
    typed(
        b'{"text": "4006381333931", "aim": null, "symbology": null, "today": "2026-11-22"}\n\n'
        b'{"text": "\\ud800", "today": "2026-11-22"}\n'
        b'{"text": "010950110153000310ABC\\u001d17261231", "aim": "]C1", "symbology": null, "today": "2026-11-22"}\n'
    )

    assert main(["interpret"]) == 0

    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"kind": "item", "gtin": "04006381333931"},
        {"kind": "invalid", "reason": "charset"},
        {"kind": "item", "gtin": "09501101530003", "lot": "ABC", "expiry": "2026-12-31"},
    ]


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"4",
        b'{"text": "A"}',
        b'{"text": 5, "today": "2026-11-22"}',
        b'{"text": "A", "today": "soon"}',
        b"\xff",
        b'{"text": "A", "aim": 1, "today": "2026-11-22"}',
        b'{"text": "A", "today": null}',
        b"[" * 100_000,
    ],
)
def test_a_line_that_is_no_question_ends_with_status_2_and_says_where(capsys, typed, line):
    typed(b'{"text": "A", "today": "2026-11-22"}\n' + line)

    assert main(["interpret"]) == 2

    said = capsys.readouterr()
    assert json.loads(said.out) == {"kind": "unknown", "text": "A"}
    assert "line 2" in said.err


def test_a_recording_is_decoded_line_by_line(capsys):
    profile = '{"layout": "fr", "end": "tab", "gs": "none", "aim": false}'

    assert main(["trace", str(TRACES / "unplug-mid-replug-kbd.jsonl"), "--profile", profile]) == 0

    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert said == [{"lost": "unplugged"}, {"text": "4006381333931"}]


def test_several_recordings_are_told_apart_by_their_names(capsys):
    files = [str(TRACES / name) for name in ("us-ean13-kpenter.jsonl", "us-url-long-fast.jsonl")]

    assert main(["trace", *files]) == 0

    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert list(dict.fromkeys(line["file"] for line in said)) == files
    assert all("text" in line for line in said)


@pytest.mark.parametrize("trace", SHARED, ids=lambda trace: trace["file"])
def test_every_recording_of_the_specification_is_decoded_as_it_says(capsys, trace):
    assert main(["trace", str(SHARED_TRACES / trace["file"]), "--profile", json.dumps(trace["profile"])]) == 0

    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    results, expected = without_repeated_losses(said), without_repeated_losses(trace["expect"])
    assert len(results) == len(expected)
    for result, expect in zip(results, expected, strict=True):
        assert result in ({name: value for name, value in expect.items() if name != "or"}, expect.get("or"))


@pytest.mark.parametrize(
    ("file", "profile", "says"),
    [
        ("none.jsonl", "{}", "No such file"),
        ("us-ean13-kpenter.jsonl", '{"layout": "xx"}', "profile"),
        ("us-ean13-kpenter.jsonl", "{", "profile"),
        ("us-ean13-kpenter.jsonl", '{"lay": "us"}', "profile"),
        ("manifest.json", "{}", "line 1"),
    ],
)
def test_what_cannot_be_decoded_ends_with_status_2(capsys, file, profile, says):
    assert main(["trace", str(TRACES / file), "--profile", profile]) == 2
    assert says in capsys.readouterr().err


def test_an_unknown_command_ends_with_status_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["frobnicate"])
    assert ended.value.code == 2
    assert "frobnicate" in capsys.readouterr().err
