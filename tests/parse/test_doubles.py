"""The program's own names for double, and the members that hold one."""

import pytest

from cu2cann.model import Source, Survey
from cu2cann.parse import merge, survey
from cu2cann.parse.doubles import has_double_data, members, named_members


def surveyed(text: bytes) -> Survey:
    return survey(Source("a.cu", text))


@pytest.mark.parametrize(
    "text",
    [
        b"typedef double real;",
        b"typedef const double *real;",
        b"typedef double real[3];",
        b"using real = double;",
        b"#define real double\n",
        b"#ifdef SINGLE\n#define real float\n#else\n#define real double\n#endif\n",
        b"typedef double number;\ntypedef number real;",
        b"typedef number real;\n#define number double\n",
    ],
)
def test_a_name_may_stand_for_double(text: bytes) -> None:
    assert "real" in merge([surveyed(text)]).doubles


@pytest.mark.parametrize(
    "text",
    [
        b"typedef float real;",
        b"typedef double (*real)(double);",
        b"#define real doubled\n",
        b"#define real double precision\n",
        b"struct real { double x; };",
    ],
)
def test_a_name_that_does_not(text: bytes) -> None:
    assert "real" not in merge([surveyed(text)]).doubles


def test_members_are_those_of_the_class_alone() -> None:
    text = b"""
    struct Atom : Base {
        double place[3] = {0, 0, 0}, *next;  // double comment;
        int kind;
        __device__ double mass() const { double local = 1; return local; }
        float charge;
    };
    """
    assert members(text) == {
        "Atom": {"place": "double", "next": "double", "kind": "int", "charge": "float"}
    }


def test_a_class_may_be_named_behind_its_body() -> None:
    found = members(b"typedef struct { double x, y; } Point;")
    assert found == {"Point": {"x": "double", "y": "double"}}
    named = named_members(found, [("Place", "Point"), ("Number", "double2")])
    assert named["Place"] == found["Point"]
    assert named["Number"]["y"] == "double"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (b"const double LIGHT = 3e8;", "LIGHT"),
        (b"static constexpr double LIGHT{3e8};", "LIGHT"),
        (b"#define LIGHT 3e8\n", "LIGHT"),
        (b"#define LIGHT (2.5 * FACTOR) // fast\n", "LIGHT"),
        (b"#define LIGHT 3e8f\n", None),
        (b"#define LIGHT 300\n", None),
        (b"#define LIGHT twice(0.5)\n", None),
        (b"#define LIGHT (float)0.5\n", None),
        (b"void f() {\n  const double LIGHT = 3e8;\n}", None),
    ],
)
def test_constants_that_are_double(text: bytes, name: str | None) -> None:
    found = {one for one, spelled in surveyed(text).numbers if spelled == "double"}
    assert found == ({name} if name else set())


@pytest.mark.parametrize(
    ("text", "double"),
    [
        (b"void f(double *x);", True),
        (b"run<double>(n);", True),
        (b"std::vector<double> x;", True),
        (b"std::chrono::duration<double> t; double s = 1;", False),
        (b"float f(double x);", False),
    ],
)
def test_data_of_double(text: bytes, double: bool) -> None:
    assert has_double_data(text) is double


def test_the_type_of_a_template_is_not_a_name_of_the_program() -> None:
    text = b"template <class T> struct Box { T value; double weight; };"
    assert members(text) == {"Box": {"value": "typename", "weight": "double"}}
