"""Types and values are answered by syntax where it is sure, else not at all."""

import re

import pytest

from cu2cann.match.types import canonical, literal_type, type_of
from cu2cann.match.values import value_of
from cu2cann.model import Source, Span, Survey
from cu2cann.parse import merge, parse_unit, survey

HEAD = (
    "#define ALL 0xffffffff\n#define AS_IS(x) (x)\n#define HALF(x) x##f\n"
    "#define EITHER(x) x\n#define EITHER(x) x##f\n"
    "__global__ void k(float *a, int n) {\n"
    "  unsigned int u = 1; double d; __shared__ float tile[4][4]; auto odd = f();\n"
    "  { long twice; } { char twice; }\n"
    "  float4 v; double2 *w; const ulonglong2 many[3]; uchar4 *bytes; struct Own o;\n"
    "  use("
)


def answer(expression: str) -> tuple[str | None, int | None]:
    text = f"{HEAD}{expression});\n}}\n"
    source = Source("a.cu", text.encode())
    unit = parse_unit(source, merge([survey(source)]))
    span = Span(len(HEAD), len(HEAD) + len(expression))
    return type_of(unit, span), value_of(unit, span)


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("1", "int"),
        ("1u", "unsigned int"),
        ("1.0", "double"),
        ("1.0f", "float"),
        ("AS_IS(1.0)", "double"),
        ("max(fabsf(odd), a[0])", "float"),
        ("min(n, 3)", "int"),
        ("AS_IS(n) + AS_IS(1.0f)", "float"),
        ("(float)odd", "float"),
        ("u", "unsigned int"),
        ("d", "double"),
        ("n", "int"),
        ("a", "float *"),
        ("a[3]", "float"),
        ("*a", "float"),
        ("&u", "unsigned int *"),
        ("a + 1", "float *"),
        ("n + 1.0f", "float"),
        ("n + u", "unsigned int"),
        ("n < u", "bool"),
        ("threadIdx.x", "unsigned int"),
        ("sizeof(int)", "unsigned long"),
        ("v.w", "float"),
        ("w->y", "double"),
        ("w[n].x", "double"),
        ("many[0].x + 1", "unsigned long long"),
        ("bytes[n].z", "unsigned char"),
    ],
)
def test_the_type_of_an_expression_is_known(expression: str, wanted: str) -> None:
    assert answer(expression)[0] == wanted


@pytest.mark.parametrize(
    "expression",
    [
        "odd",
        "twice",
        "f()",
        "unseen",
        "odd + 1",
        "o.x",
        "v.n",
        "w.x",
        "v[0].x",
        "many->x",
        "HALF(1.0)",
        "max(n, u)",
        "max(odd, odd)",
        "EITHER(1.0)",
    ],
)
def test_a_type_that_syntax_cannot_tell_is_not_guessed(expression: str) -> None:
    assert answer(expression)[0] is None


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("0", 0),
        ("010", 8),
        ("0x1'0", 16),
        ("ALL", 0xFFFFFFFF),
        ("~0u", -1),
        ("(7)", 7),
        ("uint32_t(-1)", 0xFFFFFFFF),
        ("(unsigned)-1", 0xFFFFFFFF),
        ("static_cast<unsigned int>(~0)", 0xFFFFFFFF),
        ("unsigned(16)", 16),
    ],
)
def test_the_value_of_a_constant_is_known(expression: str, wanted: int) -> None:
    assert answer(expression)[1] == wanted


def test_the_value_of_a_variable_is_not_known() -> None:
    assert answer("n")[1] is None


@pytest.mark.parametrize(
    ("spelling", "wanted"),
    [
        ("const unsigned", "unsigned int"),
        ("size_t", "unsigned long"),
        ("float*", "float *"),
        ("const int  *", "int *"),
        ("half", "__half"),
        ("Own", "Own"),
    ],
)
def test_spellings_of_a_type_come_into_one_form(spelling: str, wanted: str) -> None:
    assert canonical(spelling) == wanted


def test_what_is_no_number_has_no_literal_type() -> None:
    assert literal_type(b"x1") is None


def test_variables_of_host_functions_have_their_types() -> None:
    text = "void f(int n) { float x = n; use(x); }\nvoid g() { use(x); }\n"
    unit = parse_unit(Source("a.cu", text.encode()), Survey())
    places = [found.start() for found in re.finditer(r"x\)", text)]
    kinds = [type_of(unit, Span(at, at + 1)) for at in places]
    assert kinds == ["float", None]
