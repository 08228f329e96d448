"""One broker and hub for the tests of a file; each test is a gateway of its own name."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from provisioning.mosquitto import MosquittoMissing, PrivateMosquitto, find_mosquitto, free_port
from tests.conftest import missing
from tests.system.plainwire import PlainGateway
from tests.system.programs import Hub, seed_widgets

_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def broker() -> Iterator[PrivateMosquitto]:
    try:
        find_mosquitto()
    except MosquittoMissing:
        missing("mosquitto")
    with PrivateMosquitto() as private:
        yield private


@pytest.fixture(scope="module")
def hub(broker: PrivateMosquitto, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    folder: Path = tmp_path_factory.mktemp("hub")
    program = Hub(folder / "hub", port=free_port(), broker=broker.url)
    program.start()
    seed_widgets(program)
    yield program
    program.kill()


@pytest.fixture
def gateway(broker: PrivateMosquitto, hub: Hub) -> Iterator[PlainGateway]:
    """A plain gateway that the hub has never heard of."""
    plain = PlainGateway(broker.port, f"plain-{next(_numbers)}")
    yield plain
    plain.close()
