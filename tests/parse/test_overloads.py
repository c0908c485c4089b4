"""The functions of a project that are named like CUDA's, and what they take."""

import pytest

from cu2cann.model import Source
from cu2cann.parse import merge, survey
from cu2cann.parse.overloads import UNCLEAR


def taken(text: str) -> dict[str, frozenset[str]]:
    return dict(survey(Source("a.cuh", text.encode())).overloads)


@pytest.mark.parametrize(
    ("parameters", "first"),
    [
        ("float2 v", "float2"),
        ("const float3& v, float s", "float3"),
        ("double *at, double by", "double *"),
        ("const unsigned int *__restrict__ p", "unsigned int *"),
        ("unsigned int", "unsigned int"),
        ("Pair<int, int> v, int n", "Pair<int, int>"),
        ("float a = 1.0f", "float"),
        ("", ""),
    ],
)
def test_the_type_of_the_first_parameter(parameters: str, first: str) -> None:
    assert taken(f"int fabs({parameters}) {{\n}}\n") == {"fabs": frozenset([first])}


def test_declarations_and_definitions_are_joined() -> None:
    text = "float2 max(float2 a, float2 b);\nint4 max(int4 a, int4 b) {\n}\n"
    assert taken(text) == {"max": frozenset(["float2", "int4"])}


def test_other_names_are_left_out_and_macros_are_unclear() -> None:
    text = "int maximum(int a) {\n}\n#define min(a, b) ((a) < (b) ? (a) : (b))\n"
    assert taken(text) == {"min": frozenset([UNCLEAR])}


def test_what_other_compilers_see_does_not_count() -> None:
    assert taken("#ifndef __CUDACC__\nfloat max(float a) {\n}\n#endif\n") == {}


def test_files_are_joined() -> None:
    texts = (b"float2 max(float2 a) {\n}\n", b"int max(int a) {\n}\n")
    joined = merge(survey(Source("a.h", text)) for text in texts)
    assert joined.overloads == {"max": {"float2", "int"}}
