"""`camera`: processor time of the decoder chain over a collection of pictures, to pyzbar plain on the same pictures, in turns.

Both are handed each picture in grey, one after the other. Reads and wrong reads are counted; each wrong one is told.
"""

import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from pyzbar import pyzbar

from bench.pictures import COLLECTION, Code, Picture, read_collection
from bench.report import Pairs, report
from edge.scanners.camera import decode

ROUNDS = 3


class Contestant:
    """A decoder, its processor time in this round, and its score of the first."""

    def __init__(self, read: Callable[[Any], list[Code]]) -> None:
        self._read = read
        self.seconds = 0.0
        self.said: list[list[Code]] = []

    def look(self, grey: Any) -> None:
        began = cpu_seconds()
        said = self._read(grey)
        self.seconds += cpu_seconds() - began
        self.said.append(said)

    def next_round(self) -> float:
        seconds, self.seconds, self.said = self.seconds, 0.0, []
        return seconds

    def score(self, pictures: list[Picture]) -> tuple[int, list[tuple[Picture, list[Code]]]]:
        """Count the pictures read, and list the wrong ones with the codes that are not in them."""
        both = list(zip(pictures, self.said, strict=True))
        reads = sum(picture.is_read(said) for picture, said in both)
        return reads, [(picture, wrong) for picture, said in both if (wrong := picture.wrong(said))]


def run(_folder: Path, pictures: Path = COLLECTION) -> None:
    if not (pictures / "manifest.csv").exists():
        raise SystemExit(
            f"Expected a collection of pictures with its manifest.csv in {pictures}, got none: say --pictures."
        )
    cv2.setNumThreads(1)
    collection = read_collection(pictures)
    chain, plain = Contestant(decode), Contestant(read_plainly)
    pairs, scores = Pairs(), ()
    for _ in range(ROUNDS):
        for picture in collection:
            grey = load(picture.path)
            plain.look(grey)
            chain.look(grey)
        scores = chain.score(collection), plain.score(collection)
        pairs.add(chain.next_round(), plain.next_round())
    (reads, wrong), (plain_reads, plain_wrong) = scores
    for picture, codes in wrong:
        print(f"wrong: {picture.path.relative_to(pictures)}: expected {picture.expected}, got {codes}")
    report(
        "camera",
        pairs.ratio,
        pictures=len(collection),
        reads=reads,
        wrong=len(wrong),
        plain_reads=plain_reads,
        plain_wrong=len(plain_wrong),
        cpu_s=round(min(pairs.product), 3),
        plain_cpu_s=round(min(pairs.yardstick), 3),
    )


def load(path: Path) -> Any:
    """Return the grey values of a picture, whatever is transparent being white."""
    image = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if image is None:
        raise RuntimeError(f"Expected a picture, got {path}")
    if image.dtype != np.uint8:
        image = (image / 257).astype(np.uint8)
    if image.ndim == 3 and image.shape[2] == 4:
        opaque = image[:, :, 3:] / 255
        image = (image[:, :, :3] * opaque + 255 * (1 - opaque)).astype(np.uint8)
    return image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)


def read_plainly(grey: Any) -> list[Code]:
    return [(code.type, code.data.decode("utf-8", "replace")) for code in pyzbar.decode(grey)]


def cpu_seconds() -> float:
    """Return this process's and its children's processor time."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
