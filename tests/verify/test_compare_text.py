"""What counts as the same output, and what as a measurement of time."""

import pytest

from cu2cann.verify.compare_text import (
    Tolerance,
    compare_text,
    take_apart,
    varying,
)

ALLOWED = Tolerance()


def alike(one: str, two: str) -> bool:
    return not compare_text(one, two, ALLOWED)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("sum = 1.000001", "sum = 1.000002"),
        ("a\n  b", "a\n  b"),
        ("x: nan", "x: -nan"),
        ("n = 0x1F", "n = 0x1f"),
        ("total 1e+05", "total 100000.4"),
        ("value   3", "value 3"),
        ("kernel time: 1.5 ms", "kernel time: 9.9 ms"),
        ("Elapsed 12 us, 3.5 GB/s", "Elapsed 15 us, 9.5 GB/s"),
        (
            "Average execution time (s): 0.1 (min 0.2, max 3)",
            "Average execution time (s): 9 (min 8, max 7)",
        ),
        ("5.1 GFLOPS", "9.7 GFLOPS"),
        ("Bandwidth = 100", "Bandwidth = 200"),
        ("took 3 seconds", "took 4 seconds"),
        ("12.3456789", "12.3456790"),
    ],
)
def test_lines_that_say_the_same(one: str, two: str) -> None:
    assert alike(one, two)
    assert alike(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("sum = 1.0001", "sum = 1.0002"),
        ("n = 3", "n = 4"),
        ("PASS", "FAIL"),
        ("3 of 4", "3 of 4 of 5"),
        ("x: nan", "x: 1"),
        ("x: inf", "x: -inf"),
        ("0x1F", "0x2F"),
        ("error rate: 0.5", "error rate: 0.6"),
        ("3 times", "4 times"),
        ("time step 5", "time step 6"),
        ("time 1 ms, errors 3", "time 1 ms, errors 4"),
        ("a\nb", "a"),
        ("1.25", "1.26"),
        ("float32", "float64"),
    ],
)
def test_lines_that_do_not(one: str, two: str) -> None:
    assert not alike(one, two)
    assert not alike(two, one)


def test_the_first_line_that_differs_is_named() -> None:
    (found,) = compare_text("a\nb 1\nc", "a\nb 2\nc", ALLOWED)
    assert (found.line, found.original, found.translation) == (2, "b 1", "b 2")


def test_a_wider_tolerance_lets_more_pass() -> None:
    assert not compare_text("v 1.0", "v 1.005", Tolerance(0.01))


def test_numbers_that_vary_from_run_to_run_are_found_by_their_place() -> None:
    places = varying("a 1\nb 2 3", "a 1\nb 2 4")
    assert places == frozenset({(1, 1)})
    assert not compare_text("a 1\nb 2 3", "a 1\nb 2 9", ALLOWED, frozenset({(1, 1)}))
    assert varying("a", "b") is None


def test_digits_within_words_are_no_numbers() -> None:
    assert take_apart("gpu0: x1 = 7, 2.5e-3").numbers == ("7", "2.5e-3")
