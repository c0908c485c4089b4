"""The CUDA model's textures against the formulas of CUDA's guide."""

import struct
from collections.abc import Callable
from itertools import product
from math import floor, prod
from subprocess import CompletedProcess

import pytest

Rows = Callable[..., list[list[str]]]
SIZES = (4, 3, 2)
WRAP, CLAMP, MIRROR, BORDER = range(4)
BROKEN_RULE = 86


def single(x: float) -> float:
    made: float = struct.unpack("f", struct.pack("f", x))[0]
    return made


def index(i: int, size: int, mode: int) -> int | None:
    if mode == WRAP:
        return i % size
    if mode == MIRROR:
        return i % size if i // size % 2 == 0 else size - 1 - i % size
    if mode == CLAMP:
        return min(max(i, 0), size - 1)
    return i if 0 <= i < size else None


def looked_up(at: list[float], linear: bool, mode: int, normalized: bool) -> float:
    """Give what the guide's formulas say, with weights of eight fractional bits."""
    choices: list[list[tuple[int | None, float]]] = []
    for x, size in zip(at, SIZES, strict=False):
        here = single(x * size) if normalized else x
        how = mode if normalized or mode == BORDER else CLAMP
        if not linear:
            choices.append([(index(floor(here), size, how), 1.0)])
            continue
        shifted = single(here - 0.5)
        weight = round((shifted - floor(shifted)) * 256) / 256
        first = floor(shifted)
        ends = ((first, 1 - weight), (first + 1, weight))
        choices.append([(index(i, size, how), share) for i, share in ends])
    total = 0.0
    for corner in product(*choices):
        inside = [i for i, _ in corner if i is not None]
        if len(inside) == len(corner):
            x, y, z = [*inside, 0, 0][:3]
            place = (z * SIZES[1] + y) * SIZES[0] + x
            total += prod(share for _, share in corner) * (place * place % 17)
    return total


@pytest.mark.parametrize("dimensions", [1, 2, 3])
@pytest.mark.parametrize("linear", [0, 1])
@pytest.mark.parametrize(
    ("mode", "normalized"),
    [(CLAMP, 0), (BORDER, 0), (WRAP, 1), (MIRROR, 1), (CLAMP, 1), (BORDER, 1)],
)
def test_lookups_follow_the_guide(
    rows: Rows, dimensions: int, linear: int, mode: int, normalized: int
) -> None:
    case = [str(one) for one in (dimensions, linear, mode, normalized)]
    seen = set()
    for row in rows("textures", *case):
        x, y, found = (float(word) for word in row)
        at = [x, y, 0.625 if normalized else 1.25][:dimensions]
        wanted = looked_up(at, bool(linear), mode, bool(normalized))
        assert found == pytest.approx(wanted, abs=1e-4), at
        seen.add(found)
    assert len(seen) > 2


def test_fetches_give_zero_outside(rows: Rows) -> None:
    fetched, bound = rows("textures", "fetch")
    inside = [i + 1 + 2 * i * 1000 + (9 - i) * 1000000 for i in range(4)]
    assert [float(word) for word in fetched] == [0, *inside, 0]
    assert bound == ["0.25", "1.25", "2.25", "3.25"]


def test_surfaces_are_read_and_written_within_bounds(
    build: Callable[[str], Callable[..., CompletedProcess[str]]],
) -> None:
    done = build("textures")("surface")
    assert done.stdout.split() == ["1.5", "2.5", "3.5", "4.5", "5.5", "6.5"]
    assert done.returncode == BROKEN_RULE
    assert "out-of-bounds: a surface of 12 bytes by 2" in done.stderr
