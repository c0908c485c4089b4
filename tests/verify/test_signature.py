"""Kernels, their parameters, and the inputs that are made up for them."""

import pytest

from cu2cann.verify.kernel_cases import Case, cases, is_size, shrunk
from cu2cann.verify.kernel_trial import instantiated
from cu2cann.verify.signature import Parameter, Signature, signatures

TEXT = b"""
template <typename T, int N>
__global__ void scale(T *out, const T *__restrict__ in, std::pair<int, T> p, int n = 3);

template <typename T, int N>
__global__ __launch_bounds__(256, 2) void
scale(T *out, const T *__restrict__ in, std::pair<int, T> p, int n)
{
    out[0] = in[0];
}
__global__ void speak(void) { printf("%d", 1); }
__global__ void plain(unsigned int, float a[], bool flag) { if (flag) a[0] = 1; }
"""


def test_kernels_are_read_with_their_parameters() -> None:
    found = signatures([TEXT])
    assert set(found) == {"scale", "speak", "plain"}
    scale = found["scale"]
    assert [one.name for one in scale.parameters] == ["out", "in", "p", "n"]
    assert scale.template == ("typename T", "int N")
    assert TEXT[scale.body : scale.body + 1] == b"{"
    assert [one.pointer for one in scale.parameters] == [True, True, False, False]


def test_odd_parameters() -> None:
    plain = signatures([TEXT])["plain"]
    assert [one.pointer for one in plain.parameters] == [False, True, False]
    assert [one.name for one in plain.parameters][1:] == ["a", "flag"]
    assert signatures([TEXT])["speak"].parameters == ()


def test_a_kernel_that_prints_is_known() -> None:
    found = signatures([TEXT])
    assert found["speak"].prints
    assert not found["plain"].prints


@pytest.mark.parametrize("name", ["n", "width", "numElements", "num_rows", "count"])
def test_whole_numbers_that_say_how_many(name: str) -> None:
    assert is_size(Parameter("const int", name))
    assert not is_size(Parameter("float", name))
    assert not is_size(Parameter("int *", name))


def test_other_numbers_are_no_sizes() -> None:
    assert not is_size(Parameter("int", "radius"))
    assert not is_size(Parameter("bool", "n"))


def test_a_template_gets_usual_arguments_unless_told() -> None:
    scale = signatures([TEXT])["scale"]
    assert instantiated("scale", scale) == "scale<float, 16>"
    assert instantiated("scale<double, 2>", scale) == "scale<double, 2>"


SIGNATURE = Signature(
    "k",
    (
        Parameter("float *", "a"),
        Parameter("const float *", "b"),
        Parameter("int", "n"),
        Parameter("float", "f"),
    ),
)


def test_cases_have_odd_sizes_special_values_and_one_buffer_for_all() -> None:
    found = list(cases(SIGNATURE))
    assert {33, 257, 1} <= {one.elements for one in found}
    assert {one.values for one in found} == {0, 1, 2, 3}
    assert any(one.alias for one in found)
    assert len(found) == len(set(found))


def test_buffers_that_are_said_to_be_apart_stay_apart() -> None:
    parameters = (
        Parameter("float *__restrict__", "a"),
        Parameter("const float *__restrict__", "b"),
    )
    found = cases(Signature("k", parameters))
    assert not any(one.alias for one in found)


def test_the_arguments_of_a_case() -> None:
    words = Case((33,), 32).words(SIGNATURE, flat=True, shared=True)
    assert words == [
        *["1", "0", "0", "2", "1", "32", "1", "512"],
        "b33",
        "b33",
        "33",
        "2",
    ]


def test_a_failing_case_is_made_as_small_as_it_gets() -> None:
    start = Case((1000,), 256, seed=9, values=3, alias=True, choice=2)
    smallest = shrunk(start, lambda one: one.elements >= 7)
    assert smallest == Case((7,), 32)
