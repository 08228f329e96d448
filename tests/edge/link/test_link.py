import pytest

from edge.link import Births
from edge.link.births import BLOCK
from wire.feedback import Command


@pytest.mark.rule("NAME-1")
@pytest.mark.parametrize(
    "topic",
    [
        "tallydock/v2/main/dock-1/acks",
        "tallydock/v1/Main/dock-1/acks",
        "tallydock/v1/main/dock-2/acks",
        "tallydock/v1/main/dock-1/events",
        "tallydock/v1/hub/NOT A NAME",
        "tallydock/v1/other/stock",
        "something/else",
    ],
)
def test_a_message_on_a_topic_that_is_not_ours_is_logged_and_changes_nothing(linked, topic, caplog):
    linked.connect_and_catch_up()
    linked.scan(2)
    batch, state = linked.last, linked.dock.stream.current
    linked.link.message(topic, b'{"ledger":"x","incarnation":"y","online":true,"version":"1"}')
    assert topic in caplog.text
    assert (linked.dock.stream.current, linked.last) == (state, batch)


@pytest.mark.parametrize("payload", [b"", b"\xff\xfe", b"[]", b'{"ledger": 5}', b'{"a":' * 2000])
@pytest.mark.parametrize(
    "leaf", ["main/dock-1/acks", "main/dock-1/reply", "main/dock-1/command", "main/stock", "hub/hub-1"]
)
def test_a_message_that_cannot_be_read_is_logged_and_changes_nothing(linked, leaf, payload, caplog):
    linked.connect_and_catch_up()
    linked.scan(2)
    state = linked.dock.stream.current
    linked.tell(leaf, payload)
    assert "ignored" in caplog.text
    assert linked.dock.stream.current == state
    linked.ack(2)
    assert linked.dock.stream.waiting == 0


@pytest.mark.rule("BIRTH-1")
def test_status_and_last_will_of_a_connect_carry_the_same_birth_and_the_next_a_higher_one(linked):
    births = []
    for _ in range(3):
        linked.births.next()
        will = linked.births.present
        linked.link.connected()
        status = linked.broker.of("status")[-1]
        assert status["birth"] == will
        births.append(will)
        linked.link.disconnected()
    assert births == sorted(set(births))


@pytest.mark.rule("BIRTH-1")
def test_births_rise_over_restarts_because_they_are_reserved_before(linked, link_up):
    linked.births.next()
    linked.dock.reopen()
    again = link_up(linked.dock)
    assert again.births.next() > linked.births.present


def test_births_are_reserved_in_blocks_ahead_of_their_use():
    births = Births(reserved=5, wall_ms=0)
    assert births.to_reserve() == 5 + BLOCK
    assert births.to_reserve() is None
    for _ in range(BLOCK // 2 + 1):
        births.next()
    assert births.to_reserve() == births.present + BLOCK


def test_births_are_above_the_clock_where_the_record_was_lost():
    assert Births(reserved=0, wall_ms=1_795_342_272_345).next() == 1_795_342_273


@pytest.mark.rule("CONN-2")
def test_every_connect_publishes_the_retained_status_again(linked):
    linked.connect()
    linked.link.disconnected()
    linked.connect()
    statuses = [sent for sent in linked.broker.sent if sent.topic.endswith("/status")]
    assert len(statuses) == 2
    assert all(sent.retain for sent in statuses)
    assert statuses[-1].payload["epochs"] == [linked.dock.stream.current.epoch]


def test_the_hub_is_there_while_it_speaks_and_away_after_its_silence(linked):
    assert not linked.link.is_hub_online()
    linked.connect_and_catch_up()
    assert linked.link.is_hub_online()
    linked.turn(24_000)
    assert linked.link.is_hub_online()
    linked.turn(2_000)
    assert not linked.link.is_hub_online()
    assert [strip.message for strip in linked.link.notices()] == ["HUB_AWAY"]


def test_the_hub_is_away_at_once_when_its_last_will_says_so(linked):
    linked.connect_and_catch_up()
    linked.hub_status()
    linked.hub_status(online=False)
    assert not linked.link.is_hub_online()


def test_the_hub_is_there_when_any_instance_is(linked):
    linked.connect_and_catch_up()
    linked.hub_status(instance="hub-1")
    linked.hub_status(instance="hub-2")
    linked.hub_status(instance="hub-1", online=False)
    assert linked.link.is_hub_online()


def test_a_hub_that_is_back_says_how_much_is_to_go(linked):
    linked.dock.scans(3)
    linked.connect_and_catch_up()
    assert [strip.message for strip in linked.link.notices()] == ["HUB_BACK"]
    linked.ack(3)
    assert linked.link.notices() == []


def test_identify_is_shown_for_ten_seconds(linked):
    linked.connect_and_catch_up()
    linked.tell("main/dock-1/command", Command("identify"))
    assert "IDENTIFY" in [strip.message for strip in linked.link.notices()]
    linked.turn(11_000)
    assert "IDENTIFY" not in [strip.message for strip in linked.link.notices()]


def test_an_unknown_command_is_logged_and_changes_nothing(linked, caplog):
    linked.connect_and_catch_up()
    linked.tell("main/dock-1/command", Command("self-destruct"))
    assert "self-destruct" in caplog.text
