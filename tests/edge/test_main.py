"""A whole gateway as a process: what it prints, what it takes, and how it ends."""

import http.client
import json
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request

import pytest

from edge.core.raw import CARD
from tests.edge.scanners.typist import F8, TAB, Typist

pytestmark = pytest.mark.system
PATIENCE_S = 30


@pytest.fixture
def start(tmp_path):
    children = []

    def start_(*words, broker="none"):
        command = [sys.executable, "-m", "tallydock", "edge", "run", "--data", str(tmp_path / "data")]
        command += ["--broker", broker, "--name", "dock-1", "--screen", "127.0.0.1:0", *words]
        with (tmp_path / "log").open("a") as log:
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        children.append(child)
        return child

    yield start_
    for child in children:
        child.kill()
        child.wait()
        child.stdout.close()


def address(child):
    line = child.stdout.readline()
    assert line.startswith("screen http://"), line
    return line.removeprefix("screen http://").strip()


def scan(at, text="TDXRECVEIO", scan_id="0199e2a0-0000-7000-8000-000000000001"):
    line = http.client.HTTPConnection(at, timeout=PATIENCE_S)
    body = json.dumps({"id": scan_id, "scanner": "page-1", "text": text})
    line.request("POST", "/scan", body, {"Content-Type": "application/json"})
    answer = json.loads(line.getresponse().read())
    line.close()
    return answer


def test_it_says_where_the_screen_is_takes_scans_and_ends_quietly(start):
    child = start()
    at = address(child)
    answer = scan(at)
    assert (answer["result"], answer["events"]) == ("stored", [])
    child.send_signal(signal.SIGTERM)
    assert child.wait(PATIENCE_S) == 0


def test_the_same_scan_gets_the_same_answer_after_kill_9(start):
    child = start()
    first = scan(address(child), "9990001112226")
    child.kill()
    child.wait()
    assert scan(address(start()), "something else") == first


def test_ctrl_c_ends_it_too(start):
    child = start()
    address(child)
    child.send_signal(signal.SIGINT)
    assert child.wait(PATIENCE_S) == 0


def test_a_second_gateway_on_the_same_folder_is_refused(start, tmp_path):
    address(start())
    second = start()
    assert second.wait(PATIENCE_S) == 1
    assert "stop it first" in (tmp_path / "log").read_text()


def test_nonsense_is_refused_before_anything_is_opened(start, tmp_path):
    child = start("--site", "Not A Site")
    assert child.wait(PATIENCE_S) == 2
    assert "site: Expected 1 to 32" in (tmp_path / "log").read_text()
    assert not (tmp_path / "data").exists()


def test_a_scanner_that_is_described_wrongly_is_refused(start, tmp_path):
    (tmp_path / "gateway.toml").write_text('[[scanner]]\nname = "left"\nserail = "X"\n')
    child = start("--config", str(tmp_path / "gateway.toml"))
    assert child.wait(PATIENCE_S) == 2
    assert "serail" in (tmp_path / "log").read_text()


def test_a_replay_file_is_played_back(start, tmp_path):
    lines = [
        {"after_ms": 0, "scanner": "left", "text": "TDXRECVEIO"},
        {"after_ms": 700, "scanner": "left", "text": "TDXNOORDUG"},
    ]
    (tmp_path / "scans").write_text("\n".join(json.dumps(line) for line in lines))
    at = address(start("--replay", str(tmp_path / "scans")))
    deadline = time.monotonic() + PATIENCE_S
    seen = b""
    with urllib.request.urlopen(f"http://{at}/events", timeout=PATIENCE_S) as events:
        while b"B-DOCK1-0001" not in seen and time.monotonic() < deadline:
            seen += events.readline()
    assert b"B-DOCK1-0001" in seen


def test_a_scanner_is_taught_by_the_test_card_once_and_for_all(start, tmp_path):
    (tmp_path / "gateway.toml").write_text(f'[[scanner]]\nname = "hand-1"\nport = "{tmp_path / "hand-1.jsonl"}"\n')
    child = start("--config", str(tmp_path / "gateway.toml"))
    address(child)
    german = Typist("de")
    for text in CARD.values():
        for char in text:
            german.press(F8) if char == "\x1d" else german.type(char)
        german.press(TAB).wait(0.7)
    plug(tmp_path, german.type("z-Y/1").press(TAB))
    assert stored(tmp_path, 4)[-1] == "z-Y/1"

    child.send_signal(signal.SIGTERM)
    assert child.wait(PATIENCE_S) == 0
    (tmp_path / "hand-1.jsonl").unlink()
    address(start("--config", str(tmp_path / "gateway.toml")))
    plug(tmp_path, Typist("de").type("y_Z7").press(F8).type("1").press(TAB))
    assert stored(tmp_path, 5)[-1] == "y_Z7\x1d1"


def plug(folder, typist):
    lines = [{"t": event.at, "type": event.type, "code": event.code, "value": event.value} for event in typist.events]
    (folder / "new").write_text("\n".join(map(json.dumps, lines)))
    (folder / "new").rename(folder / "hand-1.jsonl")


def stored(folder, count):
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        outbox = sqlite3.connect(folder / "data" / "outbox.db")
        texts = [text for (text,) in outbox.execute("SELECT text FROM scans ORDER BY n")]
        outbox.close()
        if len(texts) >= count:
            break
        time.sleep(0.1)
    return texts
