"""Structures of sources, and the parameters that their members make."""

import pytest

from cu2cann.verify.signature import Signature, signatures
from cu2cann.verify.structures import described, structures, unknown, with_members

TEXT = b"""
struct Inner { int n; const float kept; static int shared; unsigned bits : 3; };
typedef struct { double *values; Inner inner; float grid[2][3]; float a, b; } Outer;
extern "C" { struct Linked { int x; }; }
namespace far { struct Apart { int x; }; }
template <typename T> struct Made { T x; };
struct Based : Inner { int more; };
struct Closed { private: int x; };
struct Loop { Loop *next; int n; void run(); float *lists[4]; };
__global__ void kernel(const Outer outer, Loop loop, float *out) {}
__global__ void others(Based one, Closed two, Made<int> three, Missing four) {}
"""


@pytest.fixture
def kernels() -> dict[str, Signature]:
    return signatures([TEXT])


def spelled(signature: Signature) -> list[tuple[str, str]]:
    return [(one.spelled, one.name) for one in signature.parameters]


def test_structures_that_can_be_made_up_are_found() -> None:
    assert set(structures([TEXT])) == {"Inner", "Outer", "Linked", "Loop"}


def test_members_stand_in_the_place_of_their_structure(
    kernels: dict[str, Signature],
) -> None:
    made = with_members(kernels["kernel"], structures([TEXT]))
    assert spelled(made) == [
        ("double *", "values"),
        ("int", "n"),
        ("float", "grid"),
        ("float", "a"),
        ("float", "b"),
        ("Loop *", "next"),
        ("int", "n"),
        ("float *", "out"),
    ]


def test_the_harness_is_told_the_members_and_inner_structures_first(
    kernels: dict[str, Signature],
) -> None:
    text = described(kernels["kernel"], structures([TEXT])).decode()
    assert text.index("Members<::Inner>") < text.index("Members<::Outer>")
    assert "visit(of.n);" in text
    assert "kept" not in text
    assert "bits" not in text
    assert "lists" not in text


def test_what_is_not_known_stays_and_is_named(kernels: dict[str, Signature]) -> None:
    known = structures([TEXT])
    assert with_members(kernels["others"], known) == kernels["others"]
    assert {"Based", "Closed", "Missing"} <= set(unknown(kernels["others"], known))
    assert unknown(kernels["kernel"], known) == ()


def test_two_structures_of_one_name_are_left_out() -> None:
    found = structures([b"struct A { int x; };", b"struct A { float x; };"])
    assert found == {}
    again = structures([b"struct A { int x; };", b"struct A { int x; };"])
    assert list(again) == ["A"]
