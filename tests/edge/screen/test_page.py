"""The dock page in a real browser: every state is drawn whole, typed and photographed scans arrive, changes come without a reload."""

import asyncio
import os
import re
import threading
from pathlib import Path

import pytest
from dock_states import QUESTION, STATES, lane
from fake_dock import FakeDock, dock_view, ready

from edge.core.answer import Look, Sound, Strip
from edge.screen.app import ALL_COMMANDS as COMMANDS
from edge.screen.app import build_app, serve

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required",
]
KIOSK, PHONE = {"width": 1280, "height": 720}, {"width": 390, "height": 844}
PICTURE = b"\x89PNG stands for a photograph"


def draw(symbology, text):
    return f'<svg role="img" aria-label="{symbology}"></svg>'


def read_picture(picture):
    return [("EAN13", "4006381333931")] if picture == PICTURE else []


class Screen:
    """A screen on its own thread and loop, as `edge/main.py` runs it beside the station's thread."""

    def __init__(self):
        self.dock = FakeDock(STATES["home"])
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._is_open = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        assert self._is_open.wait(10)

    def _run(self):
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self):
        app = build_app(self.dock, draw_label=draw, read_picture=read_picture)
        async with serve(app, "127.0.0.1", 0) as (host, port):
            self.address = f"http://{host}:{port}"
            self._is_open.set()
            await self._stop.wait()

    def close(self):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self.dock.stop()


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        missing = pytest.fail if os.environ.get("TALLYDOCK_EVERYTHING_INSTALLED") else pytest.skip
        missing(f"needs {CHROMIUM}: scripts/test installs it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def screen():
    opened = Screen()
    yield opened
    opened.close()


@pytest.fixture
def open_page(browser, screen):
    """Open the page; at the end nothing was logged as an error and no other host was asked."""
    complaints, expected, hosts, contexts = [], [], set(), []

    def open_it(viewport=KIOSK, query="?kiosk=1", *, scheme="light"):
        context = browser.new_context(viewport=viewport, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: hosts.add("/".join(request.url.split("/")[:3])))
        page.goto(screen.address + "/" + query)
        page.wait_for_selector(".lane")
        page.evaluate("window.sounds = []; document.addEventListener('tallydock-sound', (event) => window.sounds.push(event.detail.sound))")
        return page

    open_it.expected = expected
    yield open_it
    for context in contexts:
        context.close()
    assert [text for text in complaints if not any(part in text for part in expected)] == []
    assert hosts <= {screen.address}


def show(page, screen, view):
    """Show a state and wait until it is drawn."""
    screen.dock.show(view)
    headline = view.stopped.headline if view.stopped else view.lanes[0].answer.headline if view.lanes else "Ready"
    page.wait_for_function("headline => [...document.querySelectorAll('h1')].some((h1) => h1.textContent === headline)", arg=headline)
    page.wait_for_function("count => document.querySelectorAll('.place').length === count", arg=max(len(view.lanes), 1))
    page.wait_for_timeout(30)


CUT_OFF = """() => {
  const cut = [...document.querySelectorAll('.lane, .verdict, .figure, .hint, .notice, .bar, .foot, .stop')]
    .filter((one) => one.offsetParent && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 10))
    .map((one) => `${one.className} ${one.scrollWidth - one.clientWidth} ${one.scrollHeight - one.clientHeight}`);
  if (document.documentElement.scrollWidth > innerWidth) cut.push('the page scrolls sideways');
  return cut;
}"""


@pytest.mark.parametrize("viewport", [KIOSK, PHONE], ids=["kiosk", "phone"])
def test_every_state_is_drawn_whole(open_page, screen, viewport):
    page = open_page(viewport)
    for name, view in STATES.items():
        show(page, screen, view)
        assert page.evaluate(CUT_OFF) == [], name
        assert viewport is PHONE or page.evaluate("document.documentElement.scrollHeight <= innerHeight"), name


def test_the_lane_says_in_words_and_shape_what_became_of_the_scan(open_page, screen):
    page = open_page()
    words = {"stored": "Stored", "applied": "In the books", "held": "supervisor", "wrong": "Not booked", "unknown": "kept", "question": "Question", "home": "Ready"}
    for name, word in words.items():
        show(page, screen, STATES[name])
        state = STATES[name].lanes[0].state
        assert page.locator(".lane").get_attribute("data-state") == state
        assert page.locator(".verdict h1").inner_text() == STATES[name].lanes[0].answer.headline
        assert word in page.locator(".verdict").inner_text()
        assert page.locator(".verdict .mark use").get_attribute("href") == f"#i-{'scan' if state == 'idle' else state}"


def test_an_error_is_not_booked_and_counts_what_is_not_cleared_with_the_work_still_visible(open_page, screen):
    page = open_page()
    show(page, screen, STATES["wrong"])
    assert "2 not cleared" in page.locator(".verdict").inner_text()
    assert "24 of 40" in page.locator(".progress .of").inner_text()
    assert page.locator(".hint button", has_text="OK").is_visible()


def test_a_question_fills_the_lane_and_leaves_three_last_scans(open_page, screen):
    page = open_page()
    show(page, screen, STATES["question"])
    assert page.locator(".tape .row:visible").count() == 3
    assert page.locator(".lane").bounding_box()["width"] > 1200


def test_a_touch_on_an_answer_sends_its_code_for_that_lane(open_page, screen):
    page = open_page()
    show(page, screen, STATES["question"])
    page.locator(".hint button", has_text="YES").click()
    assert screen.dock.wait_for(1) == [COMMANDS["yes"]]
    assert screen.dock.offered[0].scanner == QUESTION.scanner


def test_a_touch_on_a_choice_sends_its_digit(open_page, screen):
    page = open_page()
    show(page, screen, STATES["which"])
    assert page.locator(".choice").all_inner_texts() == ["1\nWidget, blue 40 mm", "2\nWidget, red 40 mm", "3\nCarton of 12 Widget, blue 40 mm"]
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
    page.wait_for_function("() => document.getElementById('facts').textContent.includes('1 typed here, not yet on disk')")
    assert screen.dock.offered == []
    page.unroute_all()
    page.reload()
    assert screen.dock.wait_for(1) == ["A-01-02"]
    page.wait_for_function("() => !document.getElementById('facts').textContent.includes('typed here')")


def test_a_change_is_shown_without_a_reload_and_sounded_once(open_page, screen):
    page = open_page()
    assert page.evaluate("window.sounds") == []
    wrong = lane("error", "Wrong bin B-09-01", "Needs A-01-02", look=Look.RED, sound=Sound.WRONG, scanner="page-1", serial=1)
    show(page, screen, dock_view(wrong))
    show(page, screen, dock_view(wrong, pending=3))
    page.wait_for_function("() => document.getElementById('waiting').textContent === '3'")
    assert page.evaluate("window.sounds") == ["wrong"]


@pytest.mark.parametrize("sound", [Sound.GOOD, Sound.ASK, Sound.WRONG, Sound.UNKNOWN, Sound.GOOD_THEN_ASK])
def test_each_sound_is_played(open_page, screen, sound):
    page = open_page()
    page.wait_for_function("() => !document.querySelector('[data-message=SOUND_OFF]')")
    show(page, screen, dock_view(lane("stored", "Heard", "", sound=sound, scanner="page-1", serial=1)))
    page.wait_for_function("() => window.sounds.length === 1")
    assert page.evaluate("window.sounds") == [sound.value]


def test_a_reload_shows_the_same_and_makes_no_sound(open_page, screen):
    page = open_page()
    show(page, screen, dock_view(ready("page-1", serial=9, state="stored")))
    before = page.locator("#lanes").inner_text()
    page.reload()
    page.wait_for_selector(".lane[data-state=stored]")
    page.evaluate("window.sounds = []; document.addEventListener('tallydock-sound', (event) => window.sounds.push(event.detail.sound))")
    assert page.locator("#lanes").inner_text() == before
    assert page.evaluate("window.sounds") == []


def test_news_of_held_scans_sounds_once_after_two_quiet_seconds(open_page, screen):
    page = open_page()
    show(page, screen, dock_view(lane("idle", "Go to A-01-02", "", scanner="page-1")))
    for count in (1, 2):
        strip = Strip("HELD_LATER", f"{count} held: Widget, over the order", count)
        screen.dock.show(dock_view(lane("idle", "Go to A-01-02", "", scanner="page-1", strips=[strip])))
        page.wait_for_function("count => document.querySelector('.strip')?.textContent.startsWith(`${count} held`)", arg=count)
    assert page.evaluate("window.sounds") == []
    page.wait_for_function("() => window.sounds.length > 0", timeout=5000)
    page.wait_for_timeout(300)
    assert page.evaluate("window.sounds") == ["ask"]


def test_a_muted_page_says_so_large_until_it_is_touched(browser, open_page):
    page = open_page(query="")
    notice = page.locator(".notice[data-message=SOUND_OFF]")
    assert "Sound is off" in notice.inner_text()
    notice.locator("button").click()
    page.wait_for_selector(".notice[data-message=SOUND_OFF]", state="detached")


def test_a_photograph_becomes_a_scan(open_page, screen):
    page = open_page()
    page.set_input_files("#picture", {"name": "box.png", "mimeType": "image/png", "buffer": PICTURE})
    assert screen.dock.wait_for(1) == ["4006381333931"]
    page.wait_for_function("() => document.getElementById('say').textContent.includes('4006381333931: Widget +1')")


def test_the_hub_away_is_said_large_with_what_waits(open_page, screen):
    page = open_page()
    show(page, screen, STATES["away"])
    notice = page.locator(".notice[data-message=HUB_AWAY]")
    assert "Hub away since 09:32" in notice.inner_text()
    assert notice.locator(".count").inner_text().startswith("37")
    assert "37 waiting, all on disk" in page.locator("#facts").inner_text()


def test_a_full_disk_stops_the_whole_screen_and_its_end_gives_it_back(open_page, screen):
    page = open_page()
    show(page, screen, STATES["stopped"])
    box = page.locator("#stop").bounding_box()
    assert (box["width"], box["height"]) == (1280, 720)
    assert page.evaluate("window.sounds") == ["wrong"]
    screen.dock.show(STATES["stored"])
    page.wait_for_selector("#stop", state="hidden")


def test_a_text_that_looks_like_markup_stays_text(open_page, screen):
    page = open_page()
    nasty = "<img src=x onerror=alert(1)>"
    show(page, screen, dock_view(lane("unknown", nasty, nasty, nasty, scanner="page-1", document=nasty, worker=nasty)))
    assert page.locator(".lane h1").inner_text() == nasty
    assert page.locator("img").count() == 0


def test_lanes_keep_their_places_by_name_and_a_loud_one_is_larger(open_page, screen):
    page = open_page()
    show(page, screen, STATES["lanes-4"])
    assert page.evaluate("[...document.querySelectorAll('.place')].map((one) => one.dataset.scanner)") == ["usb-1", "usb-2", "usb-3", "usb-4"]
    areas = page.evaluate("[...document.querySelectorAll('.place')].map((one) => one.offsetWidth * one.offsetHeight)")
    assert max(areas) == areas[1]
    assert areas[1] > 1.7 * areas[2]


def test_the_phone_shows_its_own_lane_first(open_page, screen):
    page = open_page(PHONE, "?kiosk=1&scanner=usb-3")
    show(page, screen, STATES["lanes-4"])
    tops = page.evaluate("Object.fromEntries([...document.querySelectorAll('.place')].map((one) => [one.dataset.scanner, one.getBoundingClientRect().top]))")
    assert min(tops, key=tops.get) == "usb-3"


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


CONTRAST = """() => {
  const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const read = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const ground = (one) => { for (; one; one = one.parentElement) { const found = read(getComputedStyle(one).backgroundColor); if (found.length < 4 || found[3] > 0) return found; } return [255, 255, 255]; };
  const weak = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const one = node.parentElement;
    if (!node.textContent.trim() || !one.getClientRects().length || one.closest('script, .sprite')) continue;
    const [high, low] = [luminance(read(getComputedStyle(one).color)), luminance(ground(one))].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 7) weak.push(`${ratio.toFixed(1)} ${one.className}: ${node.textContent}`);
  }
  return weak;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_a_contrast_of_seven(open_page, screen, scheme):
    page = open_page(scheme=scheme)
    page.click("#keys-toggle")
    for name, view in STATES.items():
        show(page, screen, view)
        assert page.evaluate(CONTRAST) == [], name


def test_figure_headline_and_touch_targets_are_large_enough(open_page, screen):
    page = open_page()
    show(page, screen, STATES["stored"])
    sizes = page.evaluate("Object.fromEntries(['.number', '.verdict h1', '.what b', '.hint'].map((one) => [one, parseFloat(getComputedStyle(document.querySelector(one)).fontSize)]))")
    assert sizes == {".number": 208, ".verdict h1": 56, ".what b": 52, ".hint": 24}
    page.click("#keys-toggle")
    heights = page.evaluate("[...document.querySelectorAll('.tool, .key')].map((one) => one.offsetHeight)")
    assert min(heights) >= 48


def test_a_screen_that_lost_the_dock_says_so(open_page, screen):
    page = open_page()
    page.clock.install()
    page.evaluate("() => { const now = performance.now(); performance.now = () => now + 60000; }")
    page.clock.run_for(1500)
    page.wait_for_selector("[data-message=SCREEN_LOST]")


def test_the_colours_of_both_schemes_are_the_same_in_both_places():
    css = (Path(build_app.__code__.co_filename).parent / "static" / "tokens.css").read_text()
    darks = [body for selector, body in re.findall(r"(:root[^{]*)\{([^{}]*)\}", css) if "data-theme" in selector]
    roles = [dict(re.findall(r"--([\w-]+):\s*([^;]+);", body)) for body in darks]
    assert len(roles) == 2
    assert roles[0] == roles[1]

