"""The CUDA model's libraries: CUB, Thrust, cuBLAS and cuFFT."""

import cmath
from collections.abc import Callable
from itertools import accumulate
from math import sqrt

import pytest

Rows = Callable[..., list[list[str]]]


def numbers(rows: list[list[str]]) -> list[list[float]]:
    return [[float(word) for word in row] for row in rows]


def test_block_collectives(rows: Rows) -> None:
    said = numbers(rows("libraries", "collectives"))
    values = [(i * 37 + 11) % 101 for i in range(96)]
    pairs = [(sign * value, 2 * i + k) for i, value in enumerate(values) for k, sign in enumerate((1, -1))]  # fmt: skip
    pairs.sort(key=lambda one: one[0])
    assert said[0][0] == max(values)
    for i, row in enumerate(said):
        assert row[1:3] == [sum(values[:i]), sum(values)]
        assert row[3:5] == [pairs[2 * i][0], pairs[2 * i + 1][0]]
        assert row[5:7] == [pairs[2 * i][1], pairs[2 * i + 1][1]]
        assert row[7:9] == [i, i + 96]
        assert row[9] == sum(values[i // 32 * 32 : i + 1])


def test_device_wide_calls(rows: Rows) -> None:
    given = [3, -1.5, 2, -7, 0, 2, 9, 2]
    order = sorted(range(8), key=lambda i: -given[i])
    assert numbers(rows("libraries", "device")) == [
        [given[i] for i in order],
        order,
        list(accumulate(given)),
        [3],
        [-7],
    ]


def test_thrust(rows: Rows) -> None:
    given = [5, 2, 8, 2, 9, 1]
    order = sorted(range(6), key=lambda i: given[i])
    keys = sorted(given)
    dot = sum(key * i for key, i in zip(keys, order, strict=True))
    assert numbers(rows("libraries", "thrust")) == [
        keys,
        order,
        [2 * key for key in keys],
        [30, dot],
        [100 + sum(keys[:i]) for i in range(6)],
        [1, 2, 5, 8, 9],
        [4, 3],
        [-0.2, 0.4],
    ]


def test_cublas(rows: Rows) -> None:
    product, [dot, norm, best] = numbers(rows("libraries", "cublas"))
    a, b = [(1, 2), (3, 4), (5, 6)], [(7, 8), (9, 10), (11, 12)]
    assert product == [2 * (x[0] * y[0] + x[1] * y[1]) - 1 for y in b for x in a]
    assert dot == 1 * 7 + 3 * 8 + 5 * 9
    assert norm == pytest.approx(sqrt(91), rel=1e-5)
    assert best == 6


def test_cusparse(rows: Rows) -> None:
    matrix, x = [[1, 0, 2], [0, 3, 0], [4, 0, 5]], [1, 2, 3]
    there = [2 * sum(a * b for a, b in zip(row, x, strict=True)) + 1 for row in matrix]
    turned = zip(*matrix, strict=True)
    back = [2 * sum(a * b for a, b in zip(row, x, strict=True)) + 1 for row in turned]
    lower = [1, 2 / 3, (3 - 4 * 1) / 5]
    said = numbers(rows("libraries", "cusparse"))
    assert said[:2] == [there, back]
    assert said[2] == pytest.approx(lower, rel=1e-6)


def test_cusparse_on_plain_arrays(rows: Rows) -> None:
    *whole, turned, by_row, by_column, solved = numbers(
        rows("libraries", "plain-cusparse")
    )
    lines, offsets, columns, below = whole
    assert lines == [0, 0, 1, 2, 2]
    assert offsets == [0, 2, 3, 5]
    assert columns == [0, 2, 3, 5]
    assert below == [0, 2, 1, 0, 2]
    assert turned == [1, 4, 3, 2, 5]
    assert by_row == [3, 1, 1, 5]
    assert by_column == [2, 2, 1, 5]
    once = [1, 2 / 3, (3 - 4 * 1) / 5]
    assert solved == pytest.approx([*once, *(2 * one for one in once)], rel=1e-6)


def test_cudnn_convolves_with_padding_and_steps(rows: Rows) -> None:
    image = [[4 * y + x + 1 for x in range(4)] for y in range(3)]
    image = [[0] * 4, *image, [0] * 4]
    kernel = [[1, 10], [100, 1000]]
    made = [
        sum(kernel[i][j] * image[2 * y + i][x + j] for i in (0, 1) for j in (0, 1))
        for y in range(2)
        for x in range(3)
    ]
    assert numbers(rows("libraries", "cudnn")) == [[2, 3], made]


def test_cufft_of_any_size(rows: Rows) -> None:
    said = numbers(rows("libraries", "cufft"))
    for n, spectrum, back in ((8, said[0], said[1]), (15, said[2], said[3])):
        x = [complex(i * i % 7, i % 3) for i in range(n)]
        for k in range(n):
            found = complex(*spectrum[2 * k : 2 * k + 2])
            turns = (x[i] * cmath.exp(-2j * cmath.pi * i * k / n) for i in range(n))
            assert found == pytest.approx(sum(turns), abs=1e-3)
        assert back == [1]
