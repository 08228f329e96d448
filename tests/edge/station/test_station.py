import threading
import time
from functools import partial

import pytest

from edge.core.answer import Strip
from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.station import CoreRules, Station, SystemClock, open_stores
from edge.station.station import SCANS_MAX
from wire.ids import event_id

PATIENCE_S = 20


@pytest.fixture
def start(tmp_path, plain_rules):
    stations = []

    def start_(rules=None, **settings):
        clock = SystemClock(synced=True)
        station = Station(
            open_stores=partial(open_stores, tmp_path / "data", boot=clock.boot),
            rules=rules or plain_rules,
            settings=Settings(gateway="dock-1", **settings),
            clock=clock,
            site="main",
            scanners=("lane-2",),
        )
        station.start()
        stations.append(station)
        return station

    yield start_
    for station in stations:
        station.stop()


class Answers:
    """Collects replies, and waits for a number of them."""

    def __init__(self):
        self.replies, self._more = [], threading.Condition()

    def __call__(self, reply):
        with self._more:
            self.replies.append(reply)
            self._more.notify_all()

    def wait(self, count):
        with self._more:
            assert self._more.wait_for(lambda: len(self.replies) >= count, PATIENCE_S)
        return self.replies


def scan(text="4006381333931", scanner="lane-1", number=None):
    scan_id = event_id(unix_ms=1, random_74=number) if number is not None else None
    return RawScan(scanner, text, time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000, id=scan_id)


def ask(station, question):
    answer, done = [], threading.Event()
    station.submit(lambda: (answer.append(question()), done.set()))
    assert done.wait(PATIENCE_S)
    return answer[0]


def test_a_thousand_scans_at_once_are_a_thousand_events_in_order(start):
    station, answers = start(), Answers()
    for number in range(1000):
        station.offer(scan(f"code-{number}", number=number), answers)
    answers.wait(1000)
    rows = ask(station, lambda: station.stores.outbox.stream.rows(1, 0, 2000))
    assert [row.seq for row in rows] == list(range(1, 1001))
    assert [row.id for row in rows] == [reply.events[0] for reply in answers.replies]


def test_the_same_scan_id_again_gets_the_same_answer_and_no_second_event(start):
    station, answers = start(), Answers()
    for _ in range(3):
        station.offer(scan(number=7), answers)
    first, second, third = answers.wait(3)
    assert first == second == third
    assert ask(station, lambda: station.stores.outbox.stream.waiting) == 1


def test_the_same_scan_id_gets_the_same_answer_after_a_restart(start):
    station, answers = start(), Answers()
    station.offer(scan(number=7), answers)
    (first,) = answers.wait(1)
    station.stop()
    station = start()
    station.offer(scan("another text", number=7), answers)
    assert answers.wait(2)[1] == first


def test_what_was_offered_before_the_end_is_answered(start):
    station, answers = start(), Answers()
    for number in range(50):
        station.offer(scan(number=number), answers)
    station.stop()
    assert len(answers.replies) == 50


def test_a_scan_offered_after_the_end_is_refused_aloud(start):
    station, answers = start(), Answers()
    station.stop()
    station.offer(scan(), answers)
    assert answers.wait(1)[0].result == "refused"


def test_a_scan_that_breaks_our_code_is_refused_and_the_next_is_taken(start, caplog):
    station, answers = start(), Answers()
    station.offer(scan("break"), answers)
    station.offer(scan(), answers)
    broken, good = answers.wait(2)
    assert (broken.result, broken.events) == ("refused", [])
    assert good.result == "stored"
    assert "broke the station's own code" in caplog.text


def test_a_full_disk_stops_scans_aloud_and_ends_by_itself(start):
    station, answers = start(), Answers()
    station.offer(scan(), answers)
    answers.wait(1)
    pragma = lambda text: ask(station, lambda: station.stores.outbox._connection.execute(text).fetchone())  # noqa: E731
    pragma(f"PRAGMA max_page_count = {pragma('PRAGMA page_count')[0]}")
    for _ in range(100):
        station.offer(scan("x" * 3000), answers)
    last = answers.wait(101)[-1]
    assert last.result == "refused"
    assert last.message.startswith("STOP - storage full")
    assert last.events == []
    assert station.views.newest.stopped.message == "STORAGE_STOP"
    pragma("PRAGMA max_page_count = 1000000")
    deadline = time.monotonic() + PATIENCE_S
    while station.views.newest.stopped is not None and time.monotonic() < deadline:
        time.sleep(0.05)
    assert station.views.newest.stopped is None
    station.offer(scan(), answers)
    assert answers.wait(102)[-1].result == "stored"


def test_more_scans_than_can_wait_are_refused_one_by_one(start):
    station, answers = start(), Answers()
    is_busy, gate = threading.Event(), threading.Event()
    station.submit(lambda: (is_busy.set(), gate.wait(PATIENCE_S)))
    assert is_busy.wait(PATIENCE_S)
    for _ in range(SCANS_MAX + 5):
        station.offer(scan(), answers)
    refused = [reply for reply in answers.replies if reply.result == "refused"]
    station._scans.clear()
    gate.set()
    assert len(refused) == 5


def test_the_screen_is_told_after_each_scan_and_lanes_keep_their_places(start):
    station, answers = start(), Answers()
    seen = []
    unsubscribe = station.views.subscribe(seen.append)
    station.offer(scan(), answers)
    station.offer(scan("none", scanner="lane-3"), answers)
    answers.wait(2)
    ask(station, lambda: None)
    deadline = time.monotonic() + PATIENCE_S
    while (not seen or len(seen[-1].lanes) < 3) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [lane.scanner for lane in seen[-1].lanes] == ["lane-1", "lane-2", "lane-3"]
    assert seen[-1].pending == 1
    unsubscribe()
    count = len(seen)
    station.offer(scan(), answers)
    answers.wait(3)
    assert len(seen) == count


def test_a_notice_stays_until_it_is_withdrawn(start):
    from edge.core.answer import Strip

    station = start()
    station.notice(Strip("SCANNER_GONE", "lane-2 is unplugged"), key="lane-2")
    ask(station, lambda: None)
    ask(station, lambda: None)
    assert [strip.message for strip in station.views.newest.notices] == ["SCANNER_GONE"]
    station.withdraw("lane-2")
    ask(station, lambda: None)
    ask(station, lambda: None)
    assert station.views.newest.notices == []


def test_two_stations_cannot_share_a_folder(start):
    from edge.outbox.opening import OutboxInUse

    start()
    with pytest.raises(OutboxInUse):
        start()


def test_what_one_job_changed_is_shown_before_the_next_job_is_done(start):
    station, shown, is_shown = start(), threading.Event(), []
    station.views.subscribe(lambda view: shown.set() if view.notices else None)

    def notice_and_leave_more_to_do():
        station.notice(Strip("IDENTIFY", "Here I am"), key="first")
        station.submit(lambda: is_shown.append(shown.is_set()))

    station.submit(notice_and_leave_more_to_do)
    ask(station, lambda: None)
    ask(station, lambda: None)
    assert is_shown == [True]


def test_a_dock_answers_in_the_language_of_its_settings(start):
    station = start(rules=CoreRules(), language="de")
    answers = Answers()
    station.offer(scan("9990001112226"), answers)
    assert answers.wait(1)[0].message.startswith("Unbekannt: 9990001112226 - Kein Artikel")
    assert station.views.newest.lanes[1].answer.headline == "Bereit"


class Listener:
    """The hub's link, as far as the station needs one: it notes when it is woken."""

    def __init__(self, noted):
        self.noted = noted

    def wake(self):
        self.noted.append("sent")

    def tick(self):
        pass

    def due_ms(self):
        return None

    def is_hub_online(self):
        return True

    def notices(self):
        return []

    def hub_away_since(self):
        return ""

    def claims_elsewhere(self, number):
        return []


def test_a_scan_is_answered_when_it_is_on_disk_before_the_link_hears_of_it_and_before_the_next_one(start):
    noted = []
    station = start()
    ask(station, lambda: station.attach(Listener(noted)))
    station.views.subscribe(lambda view: noted.append("drawn"))
    answers = Answers()
    for number in (1, 2):
        station.offer(scan(number=number), lambda reply: (noted.append("answered"), answers(reply)))
        answers.wait(number)
        ask(station, lambda: None)
    assert noted[:2] == ["answered", "sent"]
    assert [each for each in noted if each != "drawn"] == ["answered", "sent"] * 2
    assert ask(station, lambda: station.stores.waiting.of_owner("lane-1")) == 2
