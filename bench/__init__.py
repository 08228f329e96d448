"""Benchmarks: each measures the product against a raw yardstick in the same run."""
