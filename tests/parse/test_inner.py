"""Files that are included inside functions."""

import pytest

from cu2cann.model import Inner, Source
from cu2cann.parse import sides
from cu2cann.parse.inner import inner_files

QUALIFIERS = {b"HD": frozenset(["device", "host"]), b"DEV": frozenset(["device"])}


def found(text: str) -> list[tuple[str, frozenset[str]]]:
    listed = inner_files(Source("a.cu", text.encode()))
    return sorted((one.path, sides(one, QUALIFIERS)) for one in listed)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("__global__ void take(int a)", {"device"}),
        ("__host__ __device__ int take()", {"device", "host"}),
        ("DEV int take()", {"device"}),
        ("HD int take()", {"device", "host"}),
        ("int take()", {"host"}),
    ],
)
def test_the_sides_are_those_of_the_function(head: str, expected: set[str]) -> None:
    text = f'#include "first.h"\nint a;\n{head} {{ if (a) {{\n#include "part.h"\n}}}}\n'
    assert found(text) == [("part.h", frozenset(expected))]


@pytest.mark.parametrize(
    "text",
    [
        'namespace deep {\n#include "part.h"\n}\n',
        'extern "C" {\n#include "part.h"\n}\n',
        'struct deep {\n#include "part.h"\n};\n',
        'void f() { g("{"); } // {\n#include "part.h"\n',
        "void f() {\n#include <cmath>\n}\n",
        "void f() { int a = '{'; }\n/* { */\n#include \"part.h\"\n",
    ],
)
def test_other_braces_are_no_functions(text: str) -> None:
    assert found(text) == []


def test_the_function_around_a_class_counts() -> None:
    text = '__device__ void f() { struct deep {\n#include "part.h"\n}; }\n'
    assert found(text) == [("part.h", frozenset(["device"]))]


def test_the_words_of_the_head_are_kept() -> None:
    text = 'DEV int take() {\n#  include "part.h"\n}\n'
    words = frozenset([b"DEV", b"int", b"take"])
    assert inner_files(Source("a.cu", text.encode())) == {Inner("part.h", words)}
