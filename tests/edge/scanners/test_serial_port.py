import pytest
from hypothesis import given, strategies as st

from edge.scanners.profiles import Profile
from edge.scanners.serial_port import SerialBytes, SerialDecoder


def results(*pieces, end="enter"):
    """Feed pieces of bytes, a number being a pause in seconds."""
    decoder, now, said = SerialDecoder(Profile(end=end)), 100.0, []
    for piece in pieces:
        if isinstance(piece, bytes):
            said += decoder.feed(SerialBytes(piece, now))
        else:
            now += piece
            said += decoder.idle(now)
    return [scan.lost or scan.text for scan in said + decoder.idle(now + 60)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_a_scan_ends_by_carriage_return_line_feed_or_both(end):
    assert results(b"4006381333931" + end + b"96385074" + end) == ["4006381333931", "96385074"]


def test_a_scan_may_come_in_pieces():
    assert results(b"40063", 0.1, b"81333931\r", 0.1, b"\n") == ["4006381333931"]


def test_a_separator_is_kept():
    assert results(b"]C110A\x1d21B\r") == ["]C110A\x1d21B"]


def test_a_scan_without_end_ends_by_a_pause():
    assert results(b"4006381333931", 0.6, b"96385074", end="idle") == ["4006381333931", "96385074"]


def test_a_pause_within_a_scan_loses_all_of_it():
    assert results(b"40063813", 0.8, b"33931\r96385074\r") == ["gap", "96385074"]


def test_a_pulled_plug_loses_what_had_begun():
    decoder = SerialDecoder(Profile())
    decoder.feed(SerialBytes(b"40063813", 1.0))

    assert [scan.lost for scan in decoder.unplugged()] == ["unplugged"]
    assert decoder.unplugged() == []


@pytest.mark.parametrize("content", [b"A\x00B", b"A\x1bB", b"A\x9bB"])
def test_control_characters_spoil_the_scan(content):
    assert results(content + b"\r") == ["control"]


@pytest.mark.parametrize("content", ["Größe-5".encode(), "Größe-5".encode("latin-1")])
def test_text_is_utf_8_or_else_latin_1(content):
    assert results(content + b"\r") == ["Größe-5"]


def test_an_endless_scan_is_lost():
    assert results(b"7" * 5000, b"7\r1\r") == ["overflow", "1"]


@given(st.lists(st.text("0123456789AB", min_size=4, max_size=14), min_size=1, max_size=4), st.data())
def test_no_pause_ever_yields_a_shortened_or_joined_code(texts, data):
    pieces = []
    for text in texts:
        cut = data.draw(st.integers(0, len(text)))
        pieces += [text[:cut].encode(), data.draw(st.sampled_from([0.0, 0.3, 0.7, 5.0])), text[cut:].encode() + b"\r"]

    assert [text for text in results(*pieces) if text not in ("gap", *texts)] == []
