"""The one door to gpiozero: lights and a buzzer on pins of the gateway."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BUZZER = "buzzer"


class NoPins(Exception):
    """There are no pins here, or no library for them; the text says which."""


class Pins:
    """Lights and buzzer by name, each on its own pin. Raises NoPins where there are none."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        """Take the pins, all off. `numbers`: the pin of each light and of the buzzer as Broadcom counts them (GPIO17 is 17)."""
        self._devices: dict[str, Any] = {}
        try:
            # Loaded here: a gateway without lights needs no gpiozero.
            from gpiozero import DigitalOutputDevice

            for name, number in numbers.items():
                self._devices[name] = DigitalOutputDevice(number)
        except Exception as error:  # each board and each pin library fails in its own way, with its own class
            self.close()
            raise NoPins(f"{type(error).__name__}: {error}") from error

    def show(self, lights: frozenset[str], *, beeps: bool) -> None:
        """Switch every pin to what it should be now."""
        for name, device in self._devices.items():
            device.value = beeps if name == BUZZER else name in lights

    def close(self) -> None:
        """Switch all off and let go of the pins; a second time nothing happens."""
        devices, self._devices = self._devices, {}
        for device in devices.values():
            device.off()
            device.close()
