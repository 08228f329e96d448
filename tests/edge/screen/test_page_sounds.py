"""Changes come to the page without a reload, and each answer is heard once."""

import pytest
from dock_states import lane
from fake_dock import dock_view, ready
from real_page import show

from edge.core.answer import Look, Sound, Strip

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]


def test_a_change_is_shown_without_a_reload_and_sounded_once(open_page, screen):
    page = open_page()
    assert page.evaluate("window.sounds") == []
    wrong = lane(
        "error", "Wrong bin B-09-01", "Needs A-01-02", look=Look.RED, sound=Sound.WRONG, scanner="page-1", serial=1
    )
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


# Renders a sound without a loudspeaker and measures its pulses: when each begins, how long it is, its lowest and highest tone.
LISTEN = """async (sound) => {
  const { Sounds, PATTERNS } = await import('/static/sound.js');
  const context = new OfflineAudioContext(1, 48000, 48000);
  const sounds = Object.assign(Object.create(Sounds.prototype), { context });
  for (const pulse of PATTERNS[sound]) sounds.pulse(pulse, 1, context.destination);
  const heard = (await context.startRendering()).getChannelData(0);
  const pulses = [];
  let start = null, last = 0;
  for (let at = 0; at <= heard.length; at += 1) {
    if (at < heard.length && Math.abs(heard[at]) > 0.01) { start ??= at; last = at; }
    else if (start !== null && at - last > 960) { pulses.push([start, last]); start = null; }
  }
  const tones = ([from, to]) => {
    const crossings = [];
    for (let at = from + 480; at < to - 480; at += 1)
      if (heard[at] < 0 && heard[at + 1] >= 0) crossings.push(at + heard[at] / (heard[at] - heard[at + 1]));
    return crossings.slice(1).map((at, index) => 48000 / (at - crossings[index]));
  };
  return pulses.map((pulse) => ({ at: (pulse[0] - pulses[0][0]) / 48, long: (pulse[1] - pulse[0]) / 48, tones: tones(pulse) }));
}"""


@pytest.mark.parametrize(
    ("sound", "begin_ms", "long_ms", "tones"),
    [
        ("good", [0], 90, [(1900, 1900)]),
        ("ask", [0, 150], 100, [(1200, 1200), (1800, 1800)]),
        ("wrong", [0, 210, 420], 150, None),
        ("unknown", [0], 700, [(800, 1200)]),
    ],
)
def test_each_sound_has_the_rhythm_and_the_tones_of_its_kind(open_page, sound, begin_ms, long_ms, tones):
    pulses = open_page().evaluate(LISTEN, sound)
    assert [pulse["at"] for pulse in pulses] == pytest.approx(begin_ms, abs=2)
    assert [pulse["long"] for pulse in pulses] == pytest.approx([long_ms] * len(pulses), abs=4)
    if tones is not None:
        heard = [(min(pulse["tones"]), max(pulse["tones"])) for pulse in pulses]
        assert [tone for pair in heard for tone in pair] == pytest.approx(
            [tone for pair in tones for tone in pair], rel=0.02
        )


def test_a_quantity_that_comes_back_from_the_hub_is_shown_without_a_reload_and_without_a_sound(open_page, screen):
    page = open_page()
    before = lane("stored", "Widget +1", "1 of 40", scanner="page-1", in_books="27 in books, +1 waiting")
    show(page, screen, dock_view(before))
    assert page.locator(".in-books").inner_text() == "27 in books, +1 waiting"
    screen.dock.show(dock_view(lane("applied", "Widget +1", "1 of 40", scanner="page-1", in_books="28 in books")))
    page.wait_for_selector(".lane[data-state=applied]")
    assert page.locator(".in-books").inner_text() == "28 in books"
    assert page.evaluate("window.sounds") == []


def test_a_reload_shows_the_same_and_makes_no_sound(open_page, screen):
    page = open_page()
    show(page, screen, dock_view(ready("page-1", serial=9, state="stored")))
    before = page.locator("#lanes").inner_text()
    page.reload()
    page.wait_for_selector(".lane[data-state=stored]")
    page.evaluate(
        "window.sounds = []; document.addEventListener('tallydock-sound', (event) => window.sounds.push(event.detail.sound))"
    )
    assert page.locator("#lanes").inner_text() == before
    assert page.evaluate("window.sounds") == []


def test_news_of_held_scans_sounds_once_after_two_quiet_seconds(open_page, screen):
    page = open_page()
    show(page, screen, dock_view(lane("idle", "Go to A-01-02", "", scanner="page-1")))
    for count in (1, 2):
        strip = Strip("HELD_LATER", f"{count} held: Widget, over the order", count)
        screen.dock.show(dock_view(lane("idle", "Go to A-01-02", "", scanner="page-1", strips=[strip])))
        page.wait_for_function(
            "count => document.querySelector('.strip')?.textContent.startsWith(`${count} held`)", arg=count
        )
    assert page.evaluate("window.sounds") == []
    page.wait_for_function("() => window.sounds.length > 0", timeout=5000)
    page.wait_for_timeout(300)
    assert page.evaluate("window.sounds") == ["ask"]


def test_a_muted_page_says_so_large_until_it_is_touched_and_the_bar_tells_it_always(open_page):
    page = open_page(query="")
    notice = page.locator(".notice[data-message=SOUND_OFF]")
    assert "Sound is off" in notice.inner_text()
    assert page.locator(".vital-stop").inner_text().split() == ["Sound", "OFF"]
    notice.locator("button").click()
    page.wait_for_selector(".notice[data-message=SOUND_OFF]", state="detached")
    assert page.locator(".vital", has_text="Sound").inner_text().split() == ["Sound", "on"]


def test_a_kiosk_without_a_speaker_says_so_until_one_is_plugged_in(open_page):
    page = open_page()
    assert page.locator(".notice").count() == 0
    page.evaluate("navigator.mediaDevices.enumerateDevices = async () => []")
    page.evaluate("navigator.mediaDevices.dispatchEvent(new Event('devicechange'))")
    assert "No speaker" in page.locator(".notice[data-message=NO_SPEAKER]").inner_text()
    assert page.locator(".vital-stop").inner_text().split() == ["Sound", "OFF"]
    page.evaluate("delete navigator.mediaDevices.enumerateDevices")
    page.evaluate("navigator.mediaDevices.dispatchEvent(new Event('devicechange'))")
    page.wait_for_selector(".notice[data-message=NO_SPEAKER]", state="detached")


def test_of_two_looks_for_a_speaker_the_later_one_counts_whichever_ends_first(open_page):
    page = open_page()
    page.evaluate("""() => {
      const looks = [new Promise((end) => { window.endFirst = () => end([{ kind: 'audiooutput' }]); }), Promise.resolve([])];
      navigator.mediaDevices.enumerateDevices = () => looks.shift();
      for (let times = 0; times < 2; times++) navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    }""")
    page.wait_for_selector(".notice[data-message=NO_SPEAKER]")
    page.evaluate("async () => { window.endFirst(); await new Promise((done) => setTimeout(done)); }")
    assert page.locator(".notice[data-message=NO_SPEAKER]").is_visible()
