"""The pure core of the gateway: what a scan means and what follows from it. No I/O, clock, randomness or logging."""
