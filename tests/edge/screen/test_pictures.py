"""A photograph becomes one scan for each distinct code, whatever way it is sent."""

import io
import json
import uuid

import aiohttp
import pytest

PICTURE = b"\xff\xd8 not really a photograph"


def reader(*codes):
    return lambda picture: list(codes) if picture == PICTURE else []


def sent(with_screen, read_picture, *, picture=PICTURE, form=None, headers=None, path="/picture"):
    async def work(session):
        data = io.BytesIO(picture)
        if form is not None:
            data = aiohttp.FormData()
            for name, value in form.items():
                data.add_field(name, value)
            data.add_field("picture", io.BytesIO(picture), filename="box.jpg", content_type="image/jpeg")
        async with session.post(path, data=data, headers=headers) as response:
            return response.status, json.loads(await response.read())

    return with_screen(work, read_picture=read_picture)


def test_a_photograph_of_an_ean_is_one_scan_of_this_page(dock, with_screen):
    status, answer = sent(with_screen, reader(("EAN13", "4006381333931")), form={"scanner": "page-7"})
    assert status == 200
    assert [(raw.scanner, raw.text, raw.symbology) for raw in dock.offered] == [("page-7", "4006381333931", "EAN13")]
    assert answer["read"][0]["text"] == "4006381333931"
    assert answer["read"][0]["result"] == "stored"
    assert answer["message"] == "Widget +1 - 4006381333931"


def test_each_distinct_code_of_a_picture_is_scanned_once_in_order(dock, with_screen):
    codes = [("Code128", "A-01-02"), ("EAN13", "4006381333931"), ("Code128", "A-01-02")]
    sent(with_screen, reader(*codes), form={})
    assert [raw.text for raw in dock.offered] == ["A-01-02", "4006381333931"]


def test_a_program_may_send_the_picture_as_the_body(dock, with_screen):
    status, _ = sent(
        with_screen, reader(("EAN13", "1")), headers={"Content-Type": "image/jpeg"}, path="/picture?scanner=camera-2"
    )
    assert status == 200
    assert dock.offered[0].scanner == "camera-2"


def test_the_same_upload_again_books_nothing_twice(dock, with_screen):
    form = {"id": str(uuid.uuid4()), "scanner": "page-1"}

    async def work(session):
        answers = []
        for _ in range(2):
            data = aiohttp.FormData()
            for name, value in form.items():
                data.add_field(name, value)
            data.add_field("picture", PICTURE, filename="box.jpg")
            async with session.post("/picture", data=data) as response:
                answers.append(await response.json())
        return answers

    first, second = with_screen(work, read_picture=reader(("EAN13", "4006381333931")))
    assert first == second
    assert len(dock.offered) == 1


def test_a_picture_without_a_code_says_what_to_do(dock, with_screen):
    status, answer = sent(with_screen, reader(), form={})
    assert status == 422
    assert answer["read"] == []
    assert "No barcode found" in answer["message"]
    assert dock.offered == []


def test_what_is_no_picture_is_refused(dock, with_screen):
    def cannot(_):
        raise ValueError("no image format known")

    status, answer = sent(with_screen, cannot, form={})
    assert status == 400
    assert "no image format known" in answer["advice"]
    assert dock.offered == []


@pytest.mark.parametrize(
    ("picture", "form", "headers", "status"),
    [
        (b"", {}, None, 400),
        (b"", None, {"Content-Type": "image/png"}, 400),
        (PICTURE, {"id": "seven"}, None, 400),
        (PICTURE, {"scanner": "a\u0007"}, None, 400),
        (PICTURE, None, {"Content-Type": "text/plain"}, 415),
        (PICTURE, None, {"Content-Type": "multipart/form-data"}, 400),
        (PICTURE, None, {"Content-Type": "multipart/form-data; boundary=xx"}, 400),
        pytest.param(b"x" * (20 * 1024 * 1024 + 1), None, {"Content-Type": "image/png"}, 413, id="body over 20 MiB"),
        pytest.param(b"x" * (20 * 1024 * 1024 + 1), {}, None, 413, id="form over 20 MiB"),
    ],
)
def test_a_bad_upload_is_refused_and_never_reaches_the_dock(dock, with_screen, picture, form, headers, status):
    got, answer = sent(with_screen, reader(("EAN13", "1")), picture=picture, form=form, headers=headers)
    assert got == status
    assert answer["advice"]
    assert dock.offered == []


def test_a_gateway_without_a_decoder_says_so(dock, with_screen):
    status, answer = sent(with_screen, None, form={})
    assert status == 501
    assert "decoder" in answer["expected"]
    assert dock.offered == []
