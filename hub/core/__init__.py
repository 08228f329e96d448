"""The pure core of the hub: costing, journal, documents and availability. No I/O, clock, randomness or logging."""
