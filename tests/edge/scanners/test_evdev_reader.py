"""The door to evdev without a kernel device: a pipe carries the events, the machine has no nodes."""

import os
import struct

import pytest
from evdev.events import InputEvent

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceDenied
from edge.scanners.evdev_reader import EvdevDevice, EvdevDevices
from edge.scanners.keyboard import KeyEvent


class PipeDevice:
    """What evdev.InputDevice is to the door, over a pipe."""

    def __init__(self, fd):
        self.fd = fd

    def read(self):
        packed = os.read(self.fd, 24 * 64)
        if not packed:
            raise OSError(19, "No such device")
        return [InputEvent(*fields) for fields in struct.iter_unpack("llHHi", packed)]

    def close(self):
        os.close(self.fd)


def test_events_come_with_type_code_value_and_time():
    read_end, write_end = os.pipe()
    device = EvdevDevice(PipeDevice(read_end))
    os.write(write_end, struct.pack("llHHi", 7, 250_000, 4, 4, 458792) + struct.pack("llHHi", 7, 250_000, 1, 28, 1))

    assert device.read(1) == [KeyEvent(1, 28, 1, 7.25)]
    assert device.read(0.01) == []
    os.close(write_end)
    with pytest.raises(Unplugged, match="Unplugged"):
        device.read(1)
    device.close()


def test_a_machine_without_input_devices_has_no_nodes(tmp_path):
    assert list(EvdevDevices(str(tmp_path / "none")).nodes()) == []


def test_only_event_nodes_are_listed(tmp_path):
    for name in ("event0", "mouse0", "event12"):
        (tmp_path / name).touch()

    assert sorted(os.path.basename(node.path) for node in EvdevDevices(str(tmp_path)).nodes()) == ["event0", "event12"]


def test_a_node_that_is_no_device_is_denied_with_a_reason(tmp_path):
    node = tmp_path / "event0"
    node.touch()

    with pytest.raises(DeviceDenied, match="cannot be opened"):
        EvdevDevices().describe(str(node))
    with pytest.raises(DeviceDenied, match="cannot be opened"):
        EvdevDevices().open(str(node))
