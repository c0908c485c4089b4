"""Buffers compare as the numbers that a kernel sees in them."""

import struct

import pytest

from cu2cann.verify.compare_text import Tolerance
from cu2cann.verify.elements import ElementDifference, compare_elements

ALLOWED = Tolerance()


def floats(*values: float) -> bytes:
    return struct.pack(f"<{len(values)}f", *values)


def doubles(*values: float) -> bytes:
    return struct.pack(f"<{len(values)}d", *values)


def whole(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}i", *values)


def compared(one: bytes, two: bytes, spelled: str = "") -> ElementDifference | None:
    return compare_elements(one, two, spelled, ALLOWED)


def test_floats_may_part_within_the_tolerance() -> None:
    near = floats(1.0, 2.0, 3.000001)
    assert compared(floats(1.0, 2.0, 3.0), near, "const float *") is None
    assert compared(floats(1.0, 2.0, 3.0), near) is None


def test_the_first_element_beyond_it_is_named_with_both_values() -> None:
    found = compared(floats(1, 2, 3, 4), floats(1, 2.5, 3, 9), "float *")
    assert found == ElementDifference(1, "2", "2.5", 2)


def test_whole_numbers_have_to_be_the_same() -> None:
    found = compared(whole(5, 100000000), whole(5, 100000001), "int *")
    assert found == ElementDifference(1, "100000000", "100000001", 1)
    found = compared(whole(5, 7, 3, 9), whole(5, 8, 3, 9))
    assert found == ElementDifference(1, "7", "8", 1)


@pytest.mark.parametrize("spelled", ["double *", "const double * __restrict__", ""])
def test_doubles_are_told_from_pairs_of_floats(spelled: str) -> None:
    values = [0.1 * one for one in range(1, 40)]
    near = [one * (1 + 1e-9) for one in values]
    assert compared(doubles(*values), doubles(*near), spelled) is None
    far = [*values[:-1], values[-1] * 1.01]
    found = compared(doubles(*values), doubles(*far), spelled)
    assert found is not None
    assert found.index == 38


def test_halves_and_bytes() -> None:
    one, two = struct.pack("<3e", 1, 2, 3), struct.pack("<3e", 1, 4, 3)
    assert compared(one, two, "__half *") == ElementDifference(1, "2", "4", 1)
    found = compared(b"abc", b"abd", "unsigned char *")
    assert found == ElementDifference(2, "99", "100", 1)


def test_unsigned_numbers_are_shown_as_such() -> None:
    one, two = b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff"
    found = compared(one, two, "unsigned int *")
    assert found == ElementDifference(0, "4294967295", "4294967294", 1)


def test_addresses_differ_from_run_to_run() -> None:
    one, two = struct.pack("<Q", 0x7F0012345000), struct.pack("<Q", 0x7F00ABCDE000)
    assert compared(one, two, "float **") is None
    assert compared(one, struct.pack("<Q", 7), "float **") is not None


def test_values_far_below_the_usual_size_are_measured_by_it() -> None:
    values = [100.0] * 20
    assert compared(floats(*values, 1e-6), floats(*values, 2e-6), "float *") is None
    assert compared(floats(*values, 1.0), floats(*values, 1.1), "float *") is not None
