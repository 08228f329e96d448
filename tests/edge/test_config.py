import pytest

from edge.config import LISTS, TABLES, TEXT_KEYS, BadConfig, build, read_file

GIVEN = {"data": "/data", "broker": "mqtt://broker:1884", "name": "dock-1"}


def test_the_least_that_must_be_told_is_enough():
    config = build(GIVEN)
    assert (config.site, config.name, config.host, config.port) == ("main", "dock-1", "127.0.0.1", 8081)
    assert (config.broker.host, config.broker.port) == ("broker", 1884)
    assert config.settings.gateway == "dock-1"
    assert config.settings.receiving == "RECEIVING"
    assert config.synced is None


def test_everything_can_be_told(tmp_path):
    path = tmp_path / "gateway.toml"
    path.write_text(
        """
        data = "/data"
        broker = "mqtt://broker"
        site = "north"
        name = "dock-2"
        screen = "[::1]:9000"
        clock = "unsynced"
        log_level = "debug"
        pairing_token = "twelve-letters"
        language = "de"
        [bins]
        receiving = "IN-1"
        [rules]
        idle_min = 30
        badge_required = true
        quantity_ask_above = "12.5"
        [[scanner]]
        name = "left"
        serial = "X1"
        [[camera]]
        name = "gate"
        device = "/dev/video0"
        """
    )
    config = build(read_file(path))
    assert (config.host, config.port, config.synced, config.log_level) == ("::1", 9000, False, "debug")
    assert config.settings.receiving == "IN-1"
    assert (config.settings.idle_min, config.settings.quantity_ask_above) == (30, 12_500_000)
    assert config.scanners == ({"name": "left", "serial": "X1"},)
    assert config.cameras[0].device == "/dev/video0"
    assert config.settings.language == "de"


@pytest.mark.parametrize("key", ["data", "broker", "name"])
def test_what_must_be_told_is_asked_for(key):
    with pytest.raises(BadConfig, match=f"Expected {key}"):
        build({**GIVEN, key: None})


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"name": "Dock 1"}, "name: Expected 1 to 32 of a-z"),
        ({"language": "fr"}, "Expected language to be one of en, de, es, got 'fr'"),
        ({"site": "SITE"}, "site: Expected 1 to 32 of a-z"),
        ({"broker": "http://broker"}, "mqtt://host:port"),
        ({"broker": "mqtt://broker:99999"}, "port"),
        ({"ca": "/no/such/file"}, "PEM file as ca"),
        ({"screen": "8081"}, "HOST:PORT"),
        ({"screen": "localhost:70000"}, "HOST:PORT"),
        ({"clock": "maybe"}, "clock to be one of auto, synced, unsynced"),
        ({"log_level": "loud"}, "log_level to be one of"),
        ({"pairing_token": "short"}, "12 or more characters"),
        ({"bins": {"recieving": "X"}}, "receiving, staging, returns, quarantine in \\[bins\\], got 'recieving'"),
        ({"rules": {"idle": 5}}, "in \\[rules\\], got 'idle'"),
        ({"rules": {"idle_min": "long"}}, "Expected `int`, got `str`"),
        ({"rules": {"quantity_max": 5}}, "quantity_max: Expected a decimal string"),
        ({"camera": [{"name": "gate"}]}, "name and device"),
        ({"camera": [{"name": "gate", "device": "0", "zoom": 2}]}, "name and device"),
        ({"camera": [{"name": "gate", "device": "0", "region": [0, 0, 1]}]}, "region = "),
        ({"camera": [{"name": "gate", "device": "0", "region": [0.5, 0, 0.6, 1]}]}, "region = "),
        ({"camera": [{"name": "gate", "device": "0", "region": [0, 0, 0, 1]}]}, "region = "),
        ({"camera": [{"name": "gate", "device": "0", "region": [0, 0, float("nan"), 1]}]}, "region = "),
        ({"camera": [{"name": "gate", "device": "0", "region": "left"}]}, "region = "),
        ({"scanner": [{"serial": "X"}]}, "name of 1 to 64"),
        ({"scanner": [{"name": "a"}], "camera": [{"name": "a", "device": "0"}]}, "'a' twice"),
    ],
)
def test_each_wrong_value_is_refused_with_what_was_expected(change, complaint):
    with pytest.raises(BadConfig, match=complaint):
        build({**GIVEN, **change})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("datum = 'x'", "got 'datum'"),
        ("data = 5", "data to be a text"),
        ("bins = 5", "a table \\[bins\\]"),
        ("scanner = 'x'", "\\[\\[scanner\\]\\]"),
        ("data = ", "Expected TOML"),
    ],
)
def test_each_wrong_file_is_refused(tmp_path, text, complaint):
    path = tmp_path / "gateway.toml"
    path.write_text(text)
    with pytest.raises(BadConfig, match=complaint):
        read_file(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(BadConfig, match=r"none\.toml"):
        read_file(tmp_path / "none.toml")


def test_without_a_hub_is_said_by_none():
    assert build({**GIVEN, "broker": "none"}).broker is None


def test_no_key_is_of_two_kinds():
    keys = [*TEXT_KEYS, *TABLES, *LISTS]
    assert len(keys) == len(set(keys))


def test_a_camera_may_look_at_a_part_of_its_picture():
    table = {"name": "gate", "device": "0", "region": [0, 0.25, 0.5, 0.5]}

    assert build({**GIVEN, "camera": [table]}).cameras[0].region == (0.0, 0.25, 0.5, 0.5)
