"""Launches of a translation that together are one launch of the original.

A grid that Ascend cannot launch at once is launched in parts, one after the other; what
the original left after its launch, the translation has left after the last part.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from cu2cann.verify.run import TracedLaunch


def whole_launches(
    original: Sequence[TracedLaunch], translation: Sequence[TracedLaunch]
) -> list[TracedLaunch]:
    """Give the translation's launches; the last part of a grid stands for all."""
    whole: list[TracedLaunch] = []
    at = 0
    for mine in original:
        if at >= len(translation):
            break
        last = _last_part(mine, translation, at)
        parted = last > at
        whole.append(
            replace(translation[last], grid=mine.grid) if parted else translation[at]
        )
        at = last + 1
    return [*whole, *translation[at:]]


def _last_part(
    mine: TracedLaunch, translation: Sequence[TracedLaunch], first: int
) -> int:
    """Give the place of the launch that completes a grid; the first if none does."""
    wanted, kernel = math.prod(mine.grid), translation[first].kernel
    blocks = 0
    for at in range(first, len(translation)):
        if translation[at].kernel != kernel:
            break
        blocks += math.prod(translation[at].grid)
        if blocks >= wanted:
            return at if blocks == wanted else first
    return first
