from edge.scanners.presence import Presence

EAN = ("EAN13", "4006381333931")
LOT = ("Code128", "LOT-7")


def seen(frames, step_ms=100):
    presence = Presence()
    return [presence.see(codes, number * step_ms) for number, codes in enumerate(frames)]


def scans(frames):
    return [scan for frame in seen(frames) for scan in frame]


def test_a_code_is_a_scan_when_two_frames_agree():
    assert seen([[EAN], [EAN], [EAN]]) == [[], [EAN], []]


def test_frames_between_may_show_nothing():
    assert seen([[EAN], [], [], [EAN]]) == [[], [], [], [EAN]]


def test_a_code_seen_once_is_no_scan():
    assert seen([[EAN], [LOT], [], [LOT]]) == [[], [], [], [LOT]]


def test_two_sightings_too_far_apart_do_not_agree():
    assert seen([[EAN], [EAN]], step_ms=1500) == [[], []]


def test_a_box_that_stays_is_one_scan():
    assert scans([[EAN]] * 200) == [EAN]


def test_a_box_that_flickers_is_one_scan():
    assert scans([[EAN], [EAN], *([[]] * 10), [EAN], [EAN], [EAN]]) == [EAN]


def test_the_next_box_of_the_same_kind_is_another_scan():
    assert scans([[EAN], [EAN], *([[]] * 20), [EAN], [EAN]]) == [EAN, EAN]


def test_two_codes_before_the_camera_are_two_scans():
    assert seen([[EAN, LOT], [LOT, EAN]]) == [[], [LOT, EAN]]


def test_two_names_of_one_retail_code_agree():
    assert seen([[("EAN13", "0012345678905")], [("UPCA", "012345678905")]]) == [[], [("UPCA", "012345678905")]]


def test_one_code_twice_in_a_frame_is_one_sighting():
    assert seen([[EAN, EAN]]) == [[]]


def test_parts_of_an_interleaved_code_are_never_a_scan():
    assert scans([[("ITF", "216736")]] * 5) == []
    assert scans([[("ITF", "10012345678903")]] * 5) == []
    assert scans([[("ITF", "10012345678902")]] * 5) == [("ITF", "10012345678902")]
