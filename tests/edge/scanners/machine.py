"""A machine with input devices that a test plugs in, pulls out and types on."""

import queue
import time

from typist import Typist

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceBusy, DeviceDenied, DeviceInfo, Node
from edge.scanners.keyboard import KeyEvent

DIGIT_KEYS = {
    "1": 2,
    "2": 3,
    "3": 4,
    "4": 5,
    "5": 6,
    "6": 7,
    "7": 8,
    "8": 9,
    "9": 10,
    "0": 11,
    "\n": 28,
    "]": 27,
    "d": 32,
}


class FakeDevice:
    def __init__(self):
        self.inbox, self.is_open, self.is_grabbed = queue.Queue(), True, True

    def types(self, text):
        now = time.monotonic()
        self.inbox.put([KeyEvent(1, DIGIT_KEYS[char], 1, now) for char in text])

    def is_pulled(self):
        self.inbox.put(None)

    def read(self, timeout_s):
        try:
            events = self.inbox.get(timeout=timeout_s)
        except queue.Empty:
            return []
        if events is None:
            raise Unplugged("Unplugged.")
        return events

    def close(self):
        self.is_open = False


class FakeMachine:
    """A machine's input devices; `plug` gives a node, `pull` takes it away."""

    def __init__(self):
        self.infos, self.opened, self.busy, self.denied, self.plugs = {}, {}, set(), set(), 0

    def plug(self, path, *, serial="", name="Scanner", port="usb-1", is_keyboard=True):
        self.plugs += 1
        self.infos[Node(path, (self.plugs,))] = DeviceInfo(path, name, port, serial, is_keyboard)

    def pull(self, path):
        self.infos = {node: info for node, info in self.infos.items() if node.path != path}
        self.opened.pop(path).is_pulled()

    def nodes(self):
        return list(self.infos)

    def describe(self, path):
        if path in self.denied:
            raise DeviceDenied("No right.")
        return next(info for node, info in self.infos.items() if node.path == path)

    def open(self, path):
        if path in self.busy:
            raise DeviceBusy("Taken.")
        self.opened[path] = FakeDevice()
        return self.opened[path]


def type_as_german(device, *texts):
    typist = Typist("de", key_s=0.0)
    typist.now = time.monotonic()
    for text in texts:
        typist.scan(text)
    device.inbox.put(typist.events)
