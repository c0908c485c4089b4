"""Names that macros make of parts are found where the macros are used."""

from collections.abc import Callable

import pytest

from cu2cann.match import RuleIndex, find_pasted
from cu2cann.model import Rule, Source, Survey
from cu2cann.parse import merge, parse_unit, survey

PASTE = (
    "#define PASTE(x) x ## 2\n#define SECOND(x) PASTE(x)\n"
    "#define CALL(name) cuda ## name\n#define PLAIN double\n"
)


@pytest.fixture
def index(rule_of: Callable[..., Rule]) -> RuleIndex:
    renames = '[to.acl.rename]\ndouble2 = "own2"\nfloat2 = "float2"\n'
    type_rule = '[match]\nkind = "type"\nsymbols = ["double2", "float2"]\n[to.acl]\n'
    call = '[match]\nkind = "call"\nsymbol = "cudaTake"\nparams = []\n[to.acl]\n'
    return RuleIndex.of(
        [rule_of(type_rule + renames), rule_of(f'{call}replace = "x"\n', "a/call")]
    )


def found(text: str, index: RuleIndex) -> list[tuple[str, int]]:
    source = Source("a.cu", f"{PASTE}{text}".encode())
    unit = parse_unit(source, merge([survey(source)]), index.words.keys())
    places = [(one.symbol, one.token) for one in find_pasted(unit, index)]
    return [(name, source.position(token.start)[0]) for name, token in places]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("PASTE(double) d;\n", ["double2"]),
        ("SECOND( double ) d;\n", ["double2"]),
        ("SECOND(PLAIN) d;\n", ["double2"]),
        ("#define PAIR SECOND(REAL)\n", ["REAL ## 2"]),
        ("void f() { CALL(Take)(); }\n", ["cudaTake"]),
        ("void f() { CALL(Nonsense)(); }\n", ["cudaNonsense"]),
    ],
)
def test_a_name_that_would_change_is_found(
    text: str, names: list[str], index: RuleIndex
) -> None:
    line = PASTE.count("\n") + 1
    assert found(text, index) == [(name, line) for name in names]


@pytest.mark.parametrize(
    "text",
    [
        "PASTE(float) f;\n",
        "PASTE(v) = 1;\n",
        "// PASTE(double) d;\n",
        "#define THIRD(x) SECOND(x)\n",
        "int PASTE;\n",
        "#define REAL(x) x\nint PASTE(REAL);\n",
        "void cudaMine() {}\nvoid f() { CALL(Mine)(); }\n",
    ],
)
def test_other_names_are_left(text: str, index: RuleIndex) -> None:
    assert found(text, index) == []


def test_without_pasting_macros_nothing_is_looked_at(index: RuleIndex) -> None:
    source = Source("a.cu", b"#define SECOND(x) PASTE(x)\nSECOND(double) d;\n")
    program = merge([survey(source)])
    assert program.pastes == {}
    unit = parse_unit(source, Survey(), index.words.keys())
    assert list(find_pasted(unit, index)) == []
