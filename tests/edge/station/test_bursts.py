from edge.core.raw import RawScan
from edge.station.bursts import Bursts


def scan(at, scanner="lane-1"):
    return RawScan(scanner, "4006381333931", at)


def test_five_scans_close_together_are_a_burst_from_the_first_when_they_wait_together():
    bursts = Bursts()
    scans = [scan(1000 + 100 * i) for i in range(6)]
    assert [bursts.is_burst(scans[i], scans[i + 1 : i + 5]) for i in range(6)] == [True] * 6


def test_scans_of_a_quick_worker_are_no_burst():
    bursts = Bursts()
    assert not any(bursts.is_burst(scan(1000 + 200 * i), []) for i in range(10))


def test_a_burst_is_known_by_the_fifth_scan_when_nothing_waits():
    bursts = Bursts()
    assert [bursts.is_burst(scan(1000 + 20 * i), []) for i in range(6)] == [False] * 4 + [True] * 2


def test_other_scanners_do_not_make_a_burst():
    bursts = Bursts()
    assert not any(bursts.is_burst(scan(1000 + i, f"lane-{i % 3}"), []) for i in range(9))
