"""Raw events of about 280 bytes for the yardsticks: the size of a scan, without any meaning."""

import json
import random


def raw_events(count: int, seed: int = 7) -> list[bytes]:
    """Return `count` encoded events."""
    rnd = random.Random(seed)
    return [_encode(rnd, seq) for seq in range(1, count + 1)]


def _encode(rnd: random.Random, seq: int) -> bytes:
    event = {
        "v": 1,
        "gateway": "gw-0001",
        "seq": seq,
        "ts": 1763800000000 + seq,
        "kind": rnd.choice(("receive", "issue", "move", "count")),
        "sku": f"SKU-{rnd.randrange(2000):06d}",
        "location": f"WH1-A{rnd.randrange(8):02d}",
        "qty": rnd.randrange(1, 20),
        "unit_cost": rnd.randrange(100, 90000),
        "currency": "EUR",
        "operator": f"op-{rnd.randrange(20):02d}",
        "device": f"scan-{rnd.randrange(8):02d}",
        "symbology": "gs1-128",
        "raw": f"]C10104012345{rnd.randrange(10**6):06d}310300{rnd.randrange(10**4):04d}",
        "trace": f"{rnd.getrandbits(64):016x}",
    }
    return json.dumps(event, separators=(",", ":")).encode()
