"""Serial scanners over a pseudo-terminal, which the kernel treats like a serial port."""

import contextlib
import os
import queue
import time

import pytest

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceDenied
from edge.scanners.profiles import ScannerConfig
from edge.scanners.serial_port import SerialDecoder
from edge.scanners.serial_reader import SerialDevices
from edge.scanners.usb_scanners import UsbScanners


@pytest.fixture
def port():
    scanner_end, our_end = os.openpty()
    path = os.ttyname(our_end)
    os.close(our_end)
    yield scanner_end, path
    with contextlib.suppress(OSError):
        os.close(scanner_end)


def test_a_serial_scanner_is_read_from_plug_to_pull(port):
    scanner_end, path = port
    scans, states = queue.Queue(), []
    config = ScannerConfig(name="counter-1", port=path)
    assert config.is_serial_port
    scanners = UsbScanners([config], SerialDevices([path]), SerialDecoder, scans.put, states.append)
    scanners.look()
    os.write(scanner_end, b"010950110153000310A\x1d21B\r\n4006")
    scan = scans.get(timeout=5)
    assert (scan.scanner, scan.text) == ("counter-1", "010950110153000310A\x1d21B")
    assert abs(scan.mono_ms - time.clock_gettime(time.CLOCK_BOOTTIME) * 1000) < 5000

    os.close(scanner_end)
    assert scans.get(timeout=5).damage in ("unplugged", "gap")
    scanners.stop()
    assert [(state.scanner, state.state) for state in states] == [("counter-1", "ready")]


def test_a_port_that_is_not_plugged_in_is_not_listed(tmp_path):
    assert list(SerialDevices([str(tmp_path / "none")]).nodes()) == []


def test_a_file_is_no_port(tmp_path):
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(DeviceDenied, match="no serial port"):
        SerialDevices([]).open(str(path))


def test_a_missing_port_is_denied_with_a_reason(tmp_path):
    with pytest.raises(DeviceDenied, match="cannot be opened"):
        SerialDevices([]).open(str(tmp_path / "none"))


def test_a_pulled_port_raises_unplugged(port):
    scanner_end, path = port
    device = SerialDevices([path]).open(path)
    assert device.read(0.01) == []
    os.close(scanner_end)
    with pytest.raises(Unplugged):
        device.read(5)
    device.close()
