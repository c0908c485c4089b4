"""Device code outside of functions, and what only looks like it."""

import pytest

from cu2cann.model import Source
from cu2cann.parse import merge, parse_unit, survey

MACROS = "#define DEV __device__\n#define HOST __host__\n"


def regions(text: str) -> list[tuple[str, bool]]:
    source = Source("a.cuh", text.encode())
    unit = parse_unit(source, merge([survey(source)]))
    spans = [(one.span, one.host) for one in unit.regions if one.device]
    return [(unit.source[span].decode(), host) for span, host in spans]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("__device__ double ahead(double x);", False),
        ("__host__ __device__ double ahead(double x);", True),
        ("DEV double ahead(double x);", False),
        ("DEV HOST double ahead(double x);", True),
        ("__constant__ double table[3];", False),
    ],
)
def test_declarations_of_device_code(text: str, host: bool) -> None:
    assert regions(f"{MACROS}int a;\n{text}\n") == [(text, host)]


@pytest.mark.parametrize(
    "text",
    [
        "#define DEV __device__\ndouble ahead(double x);\n",
        "// what a __device__ function takes\ndouble ahead(double x);\n",
        "/* what a\n __device__ function takes */\ndouble ahead(double x);\n",
        "// goes to __constant__ memory\ndouble table[3] = {1, 2, 3};\n",
        "#define TABLE __constant__\ndouble table[3];\n",
        "#define DEV __aicore__\n\ndouble ahead(double x);\n",
    ],
)
def test_a_word_in_a_comment_or_a_macro_marks_nothing(text: str) -> None:
    assert regions(text) == []


def test_what_follows_the_definition_of_a_macro_is_still_found() -> None:
    text = "#define DEV __device__\n__device__ double ahead(double x);\n"
    assert regions(text) == [("__device__ double ahead(double x);", False)]


def test_a_macro_of_nothing_but_a_qualifier_has_no_other_body() -> None:
    use = "DEV double inside(double x) { return 2 * x; }"
    text = f"#define DEV __aicore__\n\ndouble ahead(double x);\n{use}\n"
    assert regions(text) == [(use, False)]


def test_a_macro_for_qualifiers_does_not_reach_the_next_function() -> None:
    text = "#define DEV inline __device__\n#include <x.h>\nint twice(int a)\n{ return 2 * a; }\n"
    assert regions(text) == []
