"""A stack light and a buzzer on the gateway's own pins: what the lanes say, seen from the truck. Optional; absent hardware is no error."""

from edge.stacklight.stacklight import start_stack_light

__all__ = ["start_stack_light"]
