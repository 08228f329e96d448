"""POST /scan keeps to the letter of its contract, and what it refuses was never offered to the dock."""

import asyncio
import json
import uuid

import pytest

from edge.screen.scan_door import ScanDoor, parse_scan


class From:
    """A request, as far as it says where it comes from."""

    def __init__(self, remote):
        self.remote = remote


def scan(**changes):
    body = {"id": str(uuid.uuid4()), "scanner": "page-1", "text": "4006381333931"} | changes
    return {name: value for name, value in body.items() if value is not None}


def posted(with_screen, *, data=None, json_body=None, headers=None):
    async def work(session):
        content = {"data": data} if data is not None else {"json": json_body}
        async with session.post("/scan", headers=headers, **content) as response:
            return response.status, await response.json(content_type=None), response.headers

    return with_screen(work)


def test_a_scan_is_answered_with_result_message_and_events(dock, with_screen):
    status, answer, headers = posted(with_screen, json_body=scan())
    assert status == 200
    assert headers["Content-Type"] == "application/json"
    assert answer == {"result": "stored", "message": "Widget +1 - 4006381333931", "events": ["event-1"]}
    assert dock.offered[0].scanner == "page-1"
    assert dock.offered[0].mono_ms > 0


def test_the_dock_gets_id_symbology_and_separators_as_they_were_sent(dock, with_screen):
    body = scan(text="010950110153000310ABC\u001d21S1", symbology="DataMatrix")
    posted(with_screen, json_body=body)
    raw = dock.offered[0]
    assert (raw.id, raw.text, raw.symbology, raw.damage) == (body["id"], body["text"], "DataMatrix", None)


def test_the_same_id_again_gives_the_same_answer_and_no_second_scan(dock, with_screen):
    body = scan()
    upper = body | {"id": body["id"].upper()}

    async def work(session):
        answers = []
        for one in (body, body, upper):
            async with session.post("/scan", json=one) as response:
                answers.append(await response.json())
        return answers

    answers = with_screen(work)
    assert answers[0] == answers[1] == answers[2]
    assert len(dock.offered) == 1


def test_unknown_fields_are_ignored(dock, with_screen):
    status, _, _ = posted(with_screen, json_body=scan(colour="green", seq=4))
    assert status == 200
    assert len(dock.offered) == 1


def test_an_unknown_code_is_answered_as_unknown(with_screen):
    _, answer, _ = posted(with_screen, json_body=scan(text="nonsense"))
    assert answer["result"] == "unknown"
    assert answer["events"] == []


def test_a_terminator_is_no_part_of_the_scan(dock, with_screen):
    posted(with_screen, json_body=scan(text="4006381333931\r\n"))
    assert dock.offered[0].text == "4006381333931"


def test_a_forbidden_control_character_is_a_damaged_scan_and_half_of_it_is_never_passed_on(dock, with_screen):
    status, answer, _ = posted(with_screen, json_body=scan(text="40063\u000081333931"))
    assert status == 200
    assert answer["result"] == "refused"
    assert (dock.offered[0].text, dock.offered[0].damage) == ("", "control")


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (scan(id=None), "id"),
        (scan(id=""), "id"),
        (scan(id=7), "id"),
        (scan(id="not-a-uuid"), "id"),
        (scan(id="{0190f5fe-7c00-7a00-8000-000000000001}"), "id"),
        (scan(id="0190f5fe7c007a008000000000000001"), "id"),
        (scan(scanner=None), "scanner"),
        (scan(scanner=1), "scanner"),
        (scan(scanner="  "), "scanner"),
        (scan(scanner="a\u0007b"), "scanner"),
        (scan(scanner="s" * 65), "scanner"),
        (scan(text=None), "text"),
        (scan(text=""), "text"),
        (scan(text=4006381333931), "text"),
        (scan(text=["4006381333931"]), "text"),
        (scan(text="\r\n"), "text"),
        (scan(text="x" * 4097), "text"),
        (scan(symbology=5), "symbology"),
        (scan(symbology="s" * 33), "symbology"),
        ([], "object"),
        ("4006381333931", "object"),
    ],
)
def test_a_bad_body_is_refused_with_a_reason_and_never_reaches_the_dock(dock, with_screen, body, names):
    status, answer, headers = posted(with_screen, json_body=body)
    assert status == 400
    assert headers["Content-Type"] == "application/problem+json"
    assert names in answer["expected"]
    assert answer["got"]
    assert answer["advice"]
    assert dock.offered == []


@pytest.mark.parametrize("data", [b"", b"{", b'{"text": "\xff"}', b'{"id": NaN}', b'{"text": "\\ud800"}', b"[" * 30000])
def test_what_is_no_json_is_refused(dock, with_screen, data):
    status, answer, _ = posted(with_screen, data=data, headers={"Content-Type": "application/json"})
    assert status == 400
    assert "JSON" in answer["expected"]
    assert dock.offered == []


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp"],
)
def test_only_json_is_taken(dock, with_screen, content_type):
    status, answer, _ = posted(with_screen, data=json.dumps(scan()).encode(), headers={"Content-Type": content_type})
    assert status == 415
    assert "application/json" in answer["expected"]
    assert dock.offered == []


def test_json_with_a_charset_is_taken(with_screen):
    data = json.dumps(scan()).encode()
    assert posted(with_screen, data=data, headers={"Content-Type": "application/json; charset=utf-8"})[0] == 200


def test_more_than_64_kib_is_refused(dock, with_screen):
    data = json.dumps(scan(more="x" * 65536)).encode()
    status, answer, _ = posted(with_screen, data=data, headers={"Content-Type": "application/json"})
    assert status == 413
    assert "65536" in answer["expected"]
    assert dock.offered == []


def test_the_longest_text_is_taken_whole(dock, with_screen):
    posted(with_screen, json_body=scan(text="x" * 4096))
    assert len(dock.offered[0].text) == 4096


def test_a_burst_of_200_scans_loses_none(dock, with_screen):
    texts = [f"item-{number}" for number in range(200)]

    async def work(session):
        async def one(text):
            async with session.post("/scan", json=scan(text=text)) as response:
                return (await response.json())["result"]

        return await asyncio.gather(*(one(text) for text in texts))

    assert with_screen(work) == ["stored"] * 200
    assert sorted(raw.text for raw in dock.offered) == sorted(texts)


def test_a_dock_that_does_not_answer_is_said_so_and_the_same_id_may_come_again(dock):
    dock.is_silent = True
    door = ScanDoor(dock, boottime_ms=lambda: 1, reply_timeout_s=0.05)

    async def work():
        with pytest.raises(Exception, match="same id again") as refused:
            await door.offer(parse_scan(scan(), 1), From("127.0.0.1"))
        return refused.value.status

    assert asyncio.run(work()) == 503


@pytest.mark.parametrize(("address", "is_remote"), [("127.0.0.1", False), ("::1", False), ("192.0.2.7", True)])
def test_a_scan_of_another_machine_is_told_from_one_of_the_dock_itself(dock, address, is_remote):
    door = ScanDoor(dock, boottime_ms=lambda: 1)
    asyncio.run(door.offer(parse_scan(scan(), 1), From(address)))
    assert [raw.is_remote for raw in dock.offered] == [is_remote]


def test_get_is_no_scan(dock, with_screen):
    async def work(session):
        async with session.get("/scan") as response:
            return response.status

    assert with_screen(work) == 405
    assert dock.offered == []
