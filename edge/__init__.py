"""The gateway: scanners, workflows, the outbox, and the dock screen."""
