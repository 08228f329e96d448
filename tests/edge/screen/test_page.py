"""The dock page in a real browser: every state is drawn whole, in words, shapes, sizes and contrast that carry across the aisle."""

import re

import msgspec
import pytest
from dock_states import STATES, lane
from fake_dock import dock_view
from real_page import FACES, KIOSK, PHONE, show

from edge.screen.app import STATIC

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]

CUT_OFF = """() => {
  const cut = [...document.querySelectorAll('.lane, .verdict, .figure, .hint, .notice, .bar, .foot, .stop')]
    .filter((one) => one.offsetParent && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 10))
    .map((one) => `${one.className} ${one.scrollWidth - one.clientWidth} ${one.scrollHeight - one.clientHeight}`);
  if (document.documentElement.scrollWidth > innerWidth) cut.push('the page scrolls sideways');
  return cut;
}"""

LEAVES_ITS_PLACE = """() => {
  const left = [];
  const places = '.verdict, .figure, .choices, .chips, .progress, .hint, .lane-head, .notice, .notice-more, .strip, .bar, .foot, .tape, .stop';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const one = node.parentElement;
    if (!node.textContent.trim() || !one.getClientRects().length || one.closest('script, .sprite, [hidden]')) continue;
    const place = one.closest(places).getBoundingClientRect();
    let isCutOnPurpose = false;
    for (let around = one; around && !around.matches(places); around = around.parentElement)
      isCutOnPurpose ||= getComputedStyle(around).textOverflow === 'ellipsis' || getComputedStyle(around).webkitLineClamp !== 'none';
    const range = new Range();
    range.selectNodeContents(node);
    const ink = parseFloat(getComputedStyle(one).fontSize) * 0.36;
    for (const box of range.getClientRects()) {
      const middle = (box.top + box.bottom) / 2;
      if (!isCutOnPurpose && (box.left < place.left - 1 || box.right > place.right + 1 || middle - ink < place.top - 1 || middle + ink > place.bottom + 1))
        left.push(`${one.className || one.tagName}: ${node.textContent}`);
    }
  }
  return left;
}"""


def at_rest(page, faults):
    """Return the faults that are left when the page has fitted its figures: that takes a frame or two, more on a busy machine."""
    for _ in range(40):
        if not (found := page.evaluate(faults)):
            break
        page.wait_for_timeout(50)
    return found


@pytest.mark.parametrize("face", ["own", *FACES])
@pytest.mark.parametrize("viewport", [KIOSK, PHONE], ids=["kiosk", "phone"])
def test_every_state_is_drawn_whole_in_a_font_of_any_width_and_height(open_page, screen, viewport, face):
    page = open_page(viewport, face=FACES.get(face))
    for name, view in STATES.items():
        show(page, screen, view)
        assert at_rest(page, CUT_OFF) == [], name
        assert at_rest(page, LEAVES_ITS_PLACE) == [], name
        assert viewport is PHONE or page.evaluate("document.documentElement.scrollHeight <= innerHeight"), name


def test_the_lane_says_in_words_and_shape_what_became_of_the_scan(open_page, screen):
    page = open_page()
    words = {
        "stored": "Stored",
        "applied": "In the books",
        "held": "supervisor",
        "wrong": "Not booked",
        "unknown": "kept",
        "question": "Question",
        "home": "Ready",
    }
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
    assert page.evaluate("[...document.querySelectorAll('.place')].map((one) => one.dataset.scanner)") == [
        "usb-1",
        "usb-2",
        "usb-3",
        "usb-4",
    ]
    areas = page.evaluate("[...document.querySelectorAll('.place')].map((one) => one.offsetWidth * one.offsetHeight)")
    assert max(areas) == areas[1]
    assert areas[1] > 1.7 * areas[2]


def test_the_phone_shows_its_own_lane_first(open_page, screen):
    page = open_page(PHONE, "?kiosk=1&scanner=usb-3")
    show(page, screen, STATES["lanes-4"])
    tops = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('.place')].map((one) => [one.dataset.scanner, one.getBoundingClientRect().top]))"
    )
    assert min(tops, key=tops.get) == "usb-3"


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
    assert open_page(query="", scheme=scheme).evaluate(CONTRAST) == [], "muted"


def test_figure_headline_and_touch_targets_are_large_enough(open_page, screen):
    page = open_page()
    show(page, screen, STATES["applied"])
    sizes = page.evaluate(
        "Object.fromEntries(['.number', '.verdict h1', '.what b', '.hint'].map((one) => [one, parseFloat(getComputedStyle(document.querySelector(one)).fontSize)]))"
    )
    assert sizes == {".number": 208, ".verdict h1": 56, ".what b": 52, ".hint": 24}
    page.click("#keys-toggle")
    heights = page.evaluate("[...document.querySelectorAll('.tool, .key')].map((one) => one.offsetHeight)")
    assert min(heights) >= 48


@pytest.mark.parametrize("face", ["own", *FACES])
@pytest.mark.parametrize("viewport", [KIOSK, PHONE], ids=["kiosk", "phone"])
def test_the_keys_are_drawn_whole_and_leave_the_answer_in_sight(open_page, screen, viewport, face):
    page = open_page(viewport, face=FACES.get(face))
    show(page, screen, STATES["applied"])
    page.click("#keys-toggle")
    cut = "[...document.querySelectorAll('.key')].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)"
    assert page.evaluate(cut) == []
    sheet, headline = page.locator("#sheet").bounding_box(), page.locator(".verdict h1").bounding_box()
    assert headline["x"] < sheet["x"] if viewport is KIOSK else headline["y"] + headline["height"] < sheet["y"]
    assert sheet["y"] >= 0
    assert sheet["x"] + sheet["width"] <= viewport["width"]


def test_a_screen_that_lost_the_dock_says_so(open_page, screen):
    page = open_page()
    page.clock.install()
    page.evaluate("() => { const now = performance.now(); performance.now = () => now + 60000; }")
    page.clock.run_for(1500)
    page.wait_for_selector("[data-message=SCREEN_LOST]")


def test_the_colours_of_both_schemes_are_the_same_in_both_places():
    css = (STATIC / "tokens.css").read_text()
    darks = [body for selector, body in re.findall(r"(:root[^{]*)\{([^{}]*)\}", css) if "data-theme" in selector]
    roles = [dict(re.findall(r"--([\w-]+):\s*([^;]+);", body)) for body in darks]
    assert len(roles) == 2
    assert roles[0] == roles[1]


def test_a_phone_can_install_the_page_as_an_app(open_page, screen):
    page = open_page(PHONE, "")
    devtools = page.context.new_cdp_session(page)
    manifest = devtools.send("Page.getAppManifest")
    assert (manifest["url"], manifest["errors"]) == (f"{screen.address}/static/manifest.webmanifest", [])
    complaints = [error["errorId"] for error in devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]]
    assert complaints in ([], ["in-incognito"])


@pytest.mark.parametrize(("language", "keys", "said"), [("de", "Tasten", "angehalten"), ("es", "Teclas", "retenidos")])
def test_the_page_speaks_the_language_of_its_dock_and_stays_whole(open_page, screen, language, keys, said):
    page = open_page()
    for name in ("home", "stored", "away", "wrong", "question", "lanes-4"):
        show(page, screen, msgspec.structs.replace(STATES[name], language=language))
        assert at_rest(page, CUT_OFF) == [], name
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("#keys-toggle").inner_text() == keys
    assert said in page.locator("#facts").inner_text()
