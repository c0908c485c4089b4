"""The CUDA model's arithmetic against fractions."""

import struct
from collections.abc import Callable
from fractions import Fraction

import pytest

from tests.verify.models.cuda.exact import BRAIN, HALF, SINGLE, Format, root

Rows = Callable[..., list[list[str]]]


def bits(rows: list[list[str]]) -> list[list[int]]:
    return [[int(word, 16) for word in row] for row in rows]


@pytest.mark.parametrize(("case", "form"), [("half", HALF), ("brain", BRAIN)])
def test_sixteen_bit_arithmetic_is_rounded_once(
    rows: Rows, case: str, form: Format
) -> None:
    checked = 0
    for a, b, c, *results in bits(rows("numbers", case)):
        x, y, z = form.value(a), form.value(b), form.value(c)
        if x is None or y is None or z is None or not x or not y:
            continue
        exact = [x + y, x - y, x * y, x / y, x * y + z, root(abs(x))]
        for found, wanted in zip(results, exact, strict=True):
            if wanted:
                assert found == form.rounded(wanted), (hex(a), hex(b), hex(c))
                checked += 1
    assert checked > 1000


def test_directed_arithmetic_goes_in_its_direction(rows: Rows) -> None:
    checked = 0
    for i, (a, b, c, *results) in enumerate(bits(rows("numbers", "directions"))):
        x, y, z = (SINGLE.value(one) for one in (a, b, c))
        if x is None or y is None or z is None or not x or not y:
            continue
        exact = (x + y, x * y, x / y, x * y + z)[i % 4]
        if exact:
            assert results == [SINGLE.rounded(exact, way) for way in range(4)]
            checked += 1
    assert checked > 500


def test_conversions_to_sixteen_bits_round_in_each_direction(rows: Rows) -> None:
    checked = 0
    for x, *results in bits(rows("numbers", "conversions")):
        exact = SINGLE.value(x)
        if exact:
            halves = [HALF.rounded(exact, way) for way in range(4)]
            brains = [BRAIN.rounded(exact, way) for way in range(4)]
            assert results == halves + brains
            checked += 1
    assert checked > 400


def test_numbers_out_of_range_saturate(rows: Rows) -> None:
    said = rows("numbers", "whole")
    top, bottom = 2**31 - 1, -(2**31)
    assert [[int(word) for word in row] for row in said[:14]] == [
        [0, 0, 1, 0, 0, 0, 0],
        [2, 1, 2, 1, 2, 2, 1],
        [2, 2, 3, 2, 2, 2, 2],
        [0, 0, 0, -1, 0, 0, 0],
        [-2, -1, -1, -2, 0, -2, 0],
        [-2, -2, -2, -3, 0, -2, 0],
        [top, top, top, top, 2**31, 2**31, 2**31],
        [top, top, top, top, 3 * 10**9, 3 * 10**9, 3 * 10**9],
        [bottom, bottom, bottom, bottom, 0, -3 * 10**9, 0],
        [top, top, top, top, 2**32 - 1, 5 * 10**9, 5 * 10**9],
        [top, top, top, top, 2**32 - 1, 2**63 - 1, 2**64 - 1],
        [bottom, bottom, bottom, bottom, 0, -(2**63), 0],
        [0, 0, 0, 0, 0, -(2**63), 2**63],
        [1, 0, 1, 0, 1, 1, 0],
    ]
    for n, *results in bits(said[14:]):
        whole = n - (1 << 64) if n >> 63 else n
        if whole:
            wanted = [SINGLE.rounded(Fraction(whole), way) for way in range(4)]
            assert results == wanted


def permuted(a: int, b: int, select: int) -> int:
    both = (a | b << 32).to_bytes(8, "little")
    picked = bytes(both[select >> 4 * i & 7] for i in range(4))
    return int.from_bytes(picked, "little")


def products(a: int, b: int, c: int) -> int:
    signed = [[(one >> s & 255 ^ 128) - 128 for s in range(0, 32, 8)] for one in (a, b)]
    made = (c + sum(x * y for x, y in zip(signed[0], signed[1], strict=True))) % 2**32
    return made - 2**32 if made >> 31 else made


def greater_halves(a: int, b: int) -> int:
    p, q = (struct.unpack("2h", one.to_bytes(4, "little")) for one in (a, b))
    return sum(0xFFFF << 16 * i for i in range(2) if p[i] > q[i])


def test_integer_intrinsics(rows: Rows) -> None:
    for row in rows("numbers", "integers"):
        a, b, c, *results = (int(word) for word in row)
        both = b << 32 | a
        assert results == [
            a.bit_count(),
            32 - a.bit_length(),
            (a & -a).bit_length(),
            int(f"{a:032b}"[::-1], 2),
            a * b >> 32,
            permuted(a, b, c),
            (both << c % 32 >> 32) % 2**32,
            (both >> min(c % 40, 32)) % 2**32,
            (abs(a - b) + c) % 2**32,
            products(a, b, c),
            sum(min((a >> s & 255) + (b >> s & 255), 255) << s for s in (0, 8, 16, 24)),
            greater_halves(a, b),
        ]


def halves(word: int, *, signed: bool = True) -> list[int]:
    return list(struct.unpack("<2h" if signed else "<2H", word.to_bytes(4, "little")))


def whole(parts: list[int]) -> int:
    return sum((part % 2**16) << 16 * at for at, part in enumerate(parts))


def wrapped(a: int, b: int, *, signed: bool) -> list[int]:
    sums = [x + y for x, y in zip(halves(a), halves(b), strict=True)]
    return halves(whole(sums), signed=signed)


def number(word: int) -> int:
    return (word % 2**32 ^ 2**31) - 2**31


def test_the_largest_and_smallest_of_words_and_halves(rows: Rows) -> None:
    for row in rows("numbers", "picks"):
        a, b, c, *made = (int(word) for word in row)
        x, y, z = number(a), number(b), number(c)
        least, most = (
            [pick(parts) for parts in zip(*map(halves, (a, b, c)), strict=True)]
            for pick in (min, max)
        )
        theirs = zip(wrapped(a, b, signed=True), halves(c), strict=True)
        added = [max(parts) for parts in theirs]
        plain = zip(wrapped(a, b, signed=False), halves(c, signed=False), strict=True)
        pair = list(zip(halves(a), halves(b), strict=True))
        assert made == [
            max(x, y, z),
            max(0, min(number(a + b), z)),
            max(0, min(x, y)),
            max((a + b) % 2**32, c),
            whole(least),
            whole([max(0, part) for part in most]),
            whole(added),
            whole([min(parts) for parts in plain]),
            whole([max(0, part) for part in added]),
            whole([max(parts) for parts in pair]),
            pair[1][0] >= pair[1][1],
            pair[0][0] >= pair[0][1],
            min(a, b),
            a <= b,
        ]


def test_eight_bit_numbers(rows: Rows) -> None:
    wide, deep = Format(3, 4), Format(2, 5)
    for i, (four, five, code) in enumerate(rows("numbers", "eights")):
        # E4M3 has no infinity: only the last code of each sign is no number.
        if i % 128 == 127:
            assert four.lstrip("-") == "nan"
        elif i % 128 < 0x78:
            assert Fraction(float(four)) == wide.value(i)
        else:
            assert abs(float(four)) == 256 * (1 + (i % 8) / 8)
        exact = deep.value(i)
        if exact is not None:
            assert Fraction(float(five)) == exact
        given = struct.unpack(
            "f", struct.pack("f", i * struct.unpack("f", struct.pack("f", 0.37))[0])
        )[0]
        assert int(code) == (wide.rounded(Fraction(given)) if i else 0)
