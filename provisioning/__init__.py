"""What sets machines up: the broker's configuration, and the demo on one machine."""
