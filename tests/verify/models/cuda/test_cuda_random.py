"""The CUDA model's generators against the definitions in the papers, and known values.

The skips are worked out in another way than the model's: by the polynomial of XORWOW's step
modulo its characteristic polynomial, found here, and by powers of MRG32k3a's matrices.
"""

from collections.abc import Callable, Iterator

import pytest

Rows = Callable[..., list[list[str]]]
Words = list[int]

M32 = 0xFFFFFFFF
CASES = [
    (0, 0, 0),
    (0x123456789ABCDEF, 0, 0),
    (1234, 0, 3),
    (1234, 0, 1000003),
    (99, 5, 0),
    (99, 5, 7),
]


def xorwow_step(v: Words) -> Words:
    t = v[0] ^ v[0] >> 2
    return [*v[1:], (v[4] ^ v[4] << 4 ^ t ^ t << 1) & M32]


def characteristic() -> int:
    """Find XORWOW's polynomial from one bit of its outputs (Berlekamp and Massey)."""
    v, stream = [1, 0, 0, 0, 0], []
    for _ in range(400):
        stream.append(v[0] & 1)
        v = xorwow_step(v)
    now, before, length, shift = 1, 1, 0, 1
    for i, bit in enumerate(stream):
        taps = [stream[i - j] for j in range(1, length + 1) if now >> j & 1]
        if (bit + sum(taps)) % 2 == 0:
            shift += 1
        elif 2 * length <= i:
            now, before = now ^ before << shift, now
            length, shift = i + 1 - length, 1
        else:
            now ^= before << shift
            shift += 1
    return sum(1 << (length - j) for j in range(length + 1) if now >> j & 1)


def power(exponent: int, modulus: int) -> int:
    """Give x to a power, modulo a polynomial over GF(2)."""
    degree = modulus.bit_length() - 1

    def product(a: int, b: int) -> int:
        made = 0
        while b:
            made ^= a if b & 1 else 0
            a <<= 1
            a ^= modulus if a >> degree & 1 else 0
            b >>= 1
        return made

    made, base = 1, 2
    while exponent:
        made = product(made, base) if exponent & 1 else made
        base = product(base, base)
        exponent >>= 1
    return made


def xorwow(seed: int, sequence: int, offset: int) -> Iterator[int]:
    t0 = 1099087573 * ((seed & M32) ^ 0xAAD26B49) & M32
    t1 = 2591861531 * ((seed >> 32) ^ 0xF7DCEFDD) & M32
    v = [(123456789 + t0) & M32, 362436069 ^ t0, (521288629 + t1) & M32, 88675123 ^ t1]
    v.append((5783321 + t0) & M32)
    d = 6615241 + t1 + t0 + 362437 * offset
    polynomial = power((sequence << 67) + offset, characteristic())
    moved = [0] * 5
    while polynomial:
        if polynomial & 1:
            moved = [a ^ b for a, b in zip(moved, v, strict=True)]
        v, polynomial = xorwow_step(v), polynomial >> 1
    while True:
        moved = xorwow_step(moved)
        d += 362437
        yield (moved[4] + d) & M32


def philox(seed: int, sequence: int, offset: int) -> Iterator[int]:
    counter = (sequence << 64) + offset // 4
    place = offset % 4
    while True:
        c = [counter >> 32 * i & M32 for i in range(4)]
        k0, k1 = seed & M32, seed >> 32
        for _ in range(10):
            p, q = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
            c = [q >> 32 ^ c[1] ^ k0, q & M32, p >> 32 ^ c[3] ^ k1, p & M32]
            k0, k1 = (k0 + 0x9E3779B9) & M32, (k1 + 0xBB67AE85) & M32
        yield from c[place:]
        place, counter = 0, counter + 1


M1, M2 = 2**32 - 209, 2**32 - 22853


def jumped(steps: int, taps: Words, modulus: int, state: Words) -> Words:
    """Apply a recurrence of order three a number of times."""

    def times(a: list[Words], b: list[Words]) -> list[Words]:
        columns = list(zip(*b, strict=True))
        return [
            [
                sum(x * y for x, y in zip(row, column, strict=True)) % modulus
                for column in columns
            ]
            for row in a
        ]

    step, made = [[0, 1, 0], [0, 0, 1], taps], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    while steps:
        made = times(made, step) if steps & 1 else made
        step, steps = times(step, step), steps >> 1
    return [
        sum(x * y for x, y in zip(row, state, strict=True)) % modulus for row in made
    ]


def mrg32k3a(seed: int, sequence: int, offset: int) -> Iterator[int]:
    x = 1 if seed == 0 else (seed & M32) ^ 0x55555555
    y = 1 if seed == 0 else (seed >> 32) ^ 0xAAAAAAAA
    s1 = [12345 * one % M1 for one in (x, y, x)]
    s2 = [12345 * one % M2 for one in (y, x, y)]
    steps = (sequence << 76) + offset
    one, two = [-810728 % M1, 1403580, 0], [-1370589 % M2, 0, 527612]
    while True:
        steps += 1
        p, q = jumped(steps, one, M1, s1)[2], jumped(steps, two, M2, s2)[2]
        value = p - q if p > q else p - q + M1
        yield int(value * 1.000000048662)


@pytest.mark.parametrize(
    ("case", "generator"),
    [("xorwow", xorwow), ("philox", philox), ("mrg", mrg32k3a)],
)
def test_generators_follow_their_definitions(
    rows: Rows, case: str, generator: Callable[[int, int, int], Iterator[int]]
) -> None:
    for said, arguments in zip(rows("random", case), CASES, strict=True):
        values = generator(*arguments)
        assert [int(word) for word in said] == [next(values) for _ in range(5)]


def test_generators_give_published_values(rows: Rows) -> None:
    zeros, pi, lecuyer, ten = rows("random", "known")
    # Random123's known answers, L'Ecuyer's first numbers, and those in cuRAND's guide.
    assert zeros == ["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"]
    assert pi == ["d16cfe09", "94fdcceb", "5001e420", "24126ea1"]
    assert lecuyer == ["0.1270111220", "0.3185275654", "0.3091860156"]
    assert " ".join(ten) == (
        "0.1455 0.8202 0.5504 0.2948 0.9147 0.8690 0.3219 0.7829 0.0113 0.2855"
    )


def test_distributions_have_their_moments(rows: Rows) -> None:
    for inside, mean, variance, count in rows("random", "distributions"):
        assert inside == "1"
        assert float(mean) == pytest.approx(0.5, abs=0.01)
        assert float(variance) == pytest.approx(1.0, abs=0.03)
        assert float(count) == pytest.approx(10.0, abs=0.1)


def test_kernels_draw_as_the_host_does(rows: Rows) -> None:
    kernel, *host = rows("random", "kernel")
    assert kernel == [row[0] for row in host]
