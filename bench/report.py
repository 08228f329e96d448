"""Alternating pairs, their median ratio, and the last line of a benchmark: one JSON object."""

import json
import os
import statistics
from dataclasses import dataclass, field


@dataclass
class Pairs:
    """Figures of the product and of the yardstick, measured in turns."""

    label: str = ""
    product: list[float] = field(default_factory=list)
    yardstick: list[float] = field(default_factory=list)

    def add(self, product: float, yardstick: float) -> None:
        self.product.append(product)
        self.yardstick.append(yardstick)
        print(
            f"pair {len(self.product)}: product {product:.6g}, yardstick {yardstick:.6g}, ratio {product / yardstick:.3f}",
            flush=True,
        )

    @property
    def ratio(self) -> float:
        """The median of the pairs' ratios."""
        return round(statistics.median(p / y for p, y in zip(self.product, self.yardstick, strict=True)), 3)


def is_real_time() -> bool:
    return os.sched_getscheduler(0) in (os.SCHED_FIFO, os.SCHED_RR)


def report(name: str, ratio: float, **figures: object) -> None:
    """Print the last line."""
    print(json.dumps({"name": name, "ratio": ratio, **figures, "real_time_priority": is_real_time()}), flush=True)
