"""What is typed, touched or photographed at the dock page becomes a scan, and none is lost or doubled."""

import pytest
from dock_states import QUESTION, STATES
from real_page import PHONE, PICTURE, show

from edge.screen.app import ALL_COMMANDS as COMMANDS

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]


def test_a_touch_on_an_answer_sends_its_code_for_that_lane(open_page, screen):
    page = open_page()
    show(page, screen, STATES["question"])
    page.locator(".hint button", has_text="YES").click()
    assert screen.dock.wait_for(1) == [COMMANDS["yes"]]
    assert screen.dock.offered[0].scanner == QUESTION.scanner


def test_a_touch_on_a_choice_sends_its_digit(open_page, screen):
    page = open_page()
    show(page, screen, STATES["which"])
    assert page.locator(".choice").all_inner_texts() == [
        "1\nWidget, blue 40 mm",
        "2\nWidget, red 40 mm",
        "3\nCarton of 12 Widget, blue 40 mm",
    ]
    page.locator(".choice").nth(1).click()
    assert screen.dock.wait_for(1) == [COMMANDS["2"]]


def test_what_a_wedge_scanner_types_becomes_a_scan_without_any_field(open_page, screen):
    page = open_page()
    page.keyboard.type("4006381333931")
    page.keyboard.press("Enter")
    assert screen.dock.wait_for(1) == ["4006381333931"]
    assert screen.dock.offered[0].scanner == "page-1"
    page.wait_for_function("() => document.querySelector('.lane').dataset.state === 'stored'")
    assert "Widget +1" in page.locator(".verdict").inner_text()


def test_a_wedge_scanner_may_send_the_separator_as_ctrl_bracket_f8_or_alt_029(open_page, screen):
    page = open_page()
    for keys in (["Control+]"], ["F8"]):
        page.keyboard.type("10AB")
        for key in keys:
            page.keyboard.press(key)
        page.keyboard.type("21S1")
        page.keyboard.press("Enter")
    page.keyboard.type("10AB")
    page.keyboard.down("Alt")
    for key in ("Numpad0", "Numpad2", "Numpad9"):
        page.keyboard.press(key)
    page.keyboard.up("Alt")
    page.keyboard.type("21S1")
    page.keyboard.press("Enter")
    assert screen.dock.wait_for(3) == ["10AB\u001d21S1"] * 3


def test_a_code_without_its_enter_is_lost_aloud_and_never_joined_to_the_next(open_page, screen):
    page = open_page()
    page.keyboard.type("40063")
    page.wait_for_function("() => document.getElementById('say').dataset.kind === 'error'")
    assert "scan again" in page.locator("#say").inner_text()
    assert page.evaluate("window.sounds") == ["wrong"]
    page.keyboard.type("4006381333931")
    page.keyboard.press("Enter")
    assert screen.dock.wait_for(1) == ["4006381333931"]


def test_the_enter_of_a_scan_presses_no_button(open_page, screen):
    page = open_page()
    show(page, screen, STATES["question"])
    page.locator(".hint button", has_text="YES").focus()
    page.keyboard.type("W 100")
    page.keyboard.press("Enter")
    assert screen.dock.wait_for(1) == ["W 100"]


def test_a_burst_of_200_typed_scans_loses_none_and_keeps_their_order(open_page, screen):
    page = open_page()
    page.evaluate("""() => { for (let n = 0; n < 200; n++) for (const key of [...`B${n}`, 'Enter'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); }""")
    assert screen.dock.wait_for(200, 30) == [f"B{number}" for number in range(200)]


def test_a_scan_that_the_dock_could_not_answer_waits_in_the_browser_and_is_sent_once_after_a_reload(open_page, screen):
    open_page.expected.append("status of 503")
    page = open_page()
    page.route("**/scan", lambda route: route.fulfill(status=503, body="{}"))
    page.keyboard.type("A-01-02")
    page.keyboard.press("Enter")
    page.wait_for_function(
        "() => document.getElementById('facts').textContent.includes('1 typed here, not yet on disk')"
    )
    assert screen.dock.offered == []
    page.unroute_all()
    page.reload()
    assert screen.dock.wait_for(1) == ["A-01-02"]
    page.wait_for_function("() => !document.getElementById('facts').textContent.includes('typed here')")


def test_a_photograph_becomes_a_scan(open_page, screen):
    page = open_page()
    page.set_input_files("#picture", {"name": "box.png", "mimeType": "image/png", "buffer": PICTURE})
    assert screen.dock.wait_for(1) == ["4006381333931"]
    page.wait_for_function("() => document.getElementById('say').textContent.includes('4006381333931: Widget +1')")


def test_a_photograph_dropped_anywhere_on_the_page_becomes_a_scan(open_page, screen):
    page = open_page()
    page.evaluate(
        """bytes => {
            const dropped = new DataTransfer();
            dropped.items.add(new File([new Uint8Array(bytes)], 'box.png', { type: 'image/png' }));
            document.querySelector('.tape').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
        }""",
        list(PICTURE),
    )
    assert screen.dock.wait_for(1) == ["4006381333931"]


def test_a_photograph_whose_answer_was_lost_is_sent_again_and_booked_once(open_page, screen):
    open_page.expected.append("ERR_FAILED")
    page = open_page()
    seen = []

    def lose_the_first_answer(route):
        seen.append(route.request)
        if len(seen) > 1:
            return route.continue_()
        route.fetch()
        return route.abort()

    page.route("**/picture", lose_the_first_answer)
    page.set_input_files("#picture", {"name": "box.png", "mimeType": "image/png", "buffer": PICTURE})
    page.wait_for_function("() => document.getElementById('say').textContent.includes('4006381333931: Widget +1')")
    assert len(seen) == 2
    assert screen.dock.wait_for(1) == ["4006381333931"]


def test_a_camera_takes_the_picture_and_the_keys_choose_one_from_a_file(open_page):
    page = open_page(PHONE)
    with page.expect_file_chooser():
        page.click("#picture-take")
    assert page.locator("#picture").get_attribute("capture") == "environment"
    page.click("#keys-toggle")
    with page.expect_file_chooser():
        page.get_by_text("Picture from a file").click()
    assert page.locator("#picture").get_attribute("capture") is None


AS_FAST_AS_A_SCANNER = """([text, end]) => {
  const field = document.activeElement;
  for (const key of [...text, end]) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event) && key.length === 1) document.execCommand('insertText', false, key);
  }
}"""
"""Types within the page: over the wire of the test each key would take as long as the machine happens to need."""


def test_what_a_wedge_scanner_types_into_a_field_is_a_scan_and_leaves_the_field_as_it_was(open_page, screen):
    page = open_page()
    page.click("#keys-toggle")
    page.focus("#scanner-name")
    page.evaluate(AS_FAST_AS_A_SCANNER, ["4006381333931", "Enter"])
    page.fill("#typed-code", "half a co")
    page.focus("#typed-code")
    page.evaluate(AS_FAST_AS_A_SCANNER, ["A-01-02", "Tab"])
    assert screen.dock.wait_for(2) == ["4006381333931", "A-01-02"]
    assert [raw.scanner for raw in screen.dock.offered] == ["page-1", "page-1"]
    assert page.input_value("#scanner-name") == "page-1"
    assert page.input_value("#typed-code") == "half a co"


def test_what_fingers_type_into_a_field_stays_there(open_page, screen):
    page = open_page()
    page.click("#keys-toggle")
    page.fill("#scanner-name", "")
    page.type("#scanner-name", "tablet-4", delay=60)
    page.keyboard.press("Enter")
    assert page.input_value("#scanner-name") == "tablet-4"
    assert screen.dock.offered == []


def test_two_pages_of_one_browser_keep_what_waits_side_by_side(open_page, screen):
    open_page.expected.append("status of 503")
    pages = [open_page()]
    pages.append(pages[0].context.new_page())
    pages[1].goto(screen.address)
    for number, page in enumerate(pages):
        page.route("**/scan", lambda route: route.fulfill(status=503, body="{}"))
        for code in (f"A-{number}", f"B-{number}"):
            page.keyboard.type(code)
            page.keyboard.press("Enter")
    pages[1].close()
    pages[0].unroute_all()
    pages[0].reload()
    assert sorted(screen.dock.wait_for(4)) == ["A-0", "A-1", "B-0", "B-1"]
    texts = screen.dock.wait_for(4)
    assert texts.index("A-0") < texts.index("B-0")
    assert texts.index("A-1") < texts.index("B-1")


def test_the_keys_send_command_codes_and_a_typed_code(open_page, screen):
    page = open_page()
    page.click("#keys-toggle")
    page.click("[data-command=undo]")
    page.click("[data-command='1']")
    page.fill("#typed-code", "PO-1001")
    page.press("#typed-code", "Enter")
    assert screen.dock.wait_for(3) == [COMMANDS["undo"], COMMANDS["1"], "PO-1001"]


def test_a_page_keeps_the_name_that_it_was_given(open_page, screen):
    page = open_page()
    page.click("#keys-toggle")
    page.fill("#scanner-name", "tablet-4")
    page.press("#scanner-name", "Tab")
    page.reload()
    page.wait_for_selector(".lane")
    page.keyboard.type("X1")
    page.keyboard.press("Enter")
    screen.dock.wait_for(1)
    assert screen.dock.offered[0].scanner == "tablet-4"


def test_a_click_on_a_sample_barcode_is_a_scan(open_page, screen):
    page = open_page()
    page.goto(f"{screen.address}/samples")
    page.locator(".label", has_text="W-100").click()
    assert screen.dock.wait_for(1) == ["4006381333931"]
    page.wait_for_function("() => document.getElementById('answer').textContent.includes('Widget +1')")


def test_a_wedge_scanner_that_reads_the_samples_off_the_screen_scans_them(open_page, screen):
    page = open_page()
    page.goto(f"{screen.address}/samples")
    page.keyboard.type("PO-1001")
    page.keyboard.press("Enter")
    assert screen.dock.wait_for(1) == ["PO-1001"]
    page.wait_for_function("() => document.getElementById('answer').textContent.includes('Widget +1')")
