"""The hub: every scan once, into the books, and back to the docks."""
