"""Rules are found where their symbol means CUDA's, and nowhere else."""

from collections.abc import Callable, Sequence

import pytest

from cu2cann.match import RuleIndex, Unknown, find_matches
from cu2cann.model import Match, NoFacts, Rule, Source, Span, Survey
from cu2cann.parse import parse_unit

CALL = '[match]\nkind = "call"\nsymbol = "cudaTake"\nparams = ["p", "n = 0"]\n'
KEEP = '[to.acl]\nreplace = "x"\n'
Found = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def rules(rule_of: Callable[..., Rule]) -> list[Rule]:
    kinds = {
        "include": "cuda_runtime.h",
        "type": "cudaKind_t",
        "name": "cudaKindOne",
        "qualifier": "__device__",
    }
    others = [
        rule_of(f'[match]\nkind = "{kind}"\nsymbol = "{symbol}"\n{KEEP}', f"a/{kind}")
        for kind, symbol in kinds.items()
    ]
    device = (
        '[match]\nkind = "call"\nsymbol = "__take"\nwhere = "device"\nparams = []\n'
    )
    library = '[match]\nkind = "call"\nsymbol = "std::larger"\nwhere = "device"\n'
    space = '[match]\nkind = "call"\nsymbol = "cooperative_groups::sync"\n'
    return [
        rule_of(CALL + KEEP),
        rule_of(device + KEEP, "a/device"),
        rule_of(space + KEEP, "a/space"),
        rule_of(library + KEEP, "a/library"),
        rule_of('[match]\nkind = "type"\nsymbol = "kind"\n' + KEEP, "a/word"),
        *others,
    ]


def matches(
    text: str, rules: Sequence[Rule], declared: frozenset[str] = frozenset()
) -> list[Match | Unknown]:
    index = RuleIndex.of(rules)
    program = Survey(declared=declared, functions=declared)
    unit = parse_unit(Source("a.cu", text.encode()), program, index.words.keys())
    return list(find_matches(unit, index))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("// cudaTake(p)\n", id="comment"),
        pytest.param('const char *s = "cudaTake";\n', id="string"),
        pytest.param('const char *s = R"(cudaTake(p))";\n', id="raw string"),
        pytest.param("// #include <cuda_runtime.h>\n", id="include in a comment"),
        pytest.param("void f() { box.cudaTake(1); }\n", id="member"),
        pytest.param("void f() { own::cudaTake(1); }\n", id="other namespace"),
        pytest.param("int taken;\n", id="no CUDA at all"),
    ],
)
def test_nothing_is_found(text: str, rules: list[Rule]) -> None:
    assert matches(text, rules) == []


def test_a_name_of_the_project_is_not_cudas(rules: list[Rule]) -> None:
    text = "void f() { cudaTake(1); cudaOwn(2); }\n"
    own = frozenset({"cudaTake", "cudaOwn"})
    assert matches(text, rules, own) == []


def test_a_call_is_found_with_its_arguments(rules: list[Rule]) -> None:
    text = "void f() { cudaTake(&p /* it */, (a, b)); }\n"
    (found,) = matches(text, rules)
    assert isinstance(found, Match)
    shown = {name: text[span.start : span.end] for name, span in found.args.items()}
    assert shown == {"p": "&p", "n": "(a, b)"}
    assert text[found.site.start : found.site.end] == "cudaTake(&p /* it */, (a, b))"
    assert found.called


def test_a_call_with_too_many_arguments_binds_none(rules: list[Rule]) -> None:
    (found,) = matches("void f() { cudaTake(a, b, c); }\n", rules)
    assert isinstance(found, Match)
    assert (dict(found.args), found.called) == ({}, False)


def test_a_nested_call_is_found_by_itself(rules: list[Rule]) -> None:
    found = matches("void f() { cudaTake(cudaTake(p)); }\n", rules)
    assert len(found) == 2


def test_types_names_and_includes_are_found(rules: list[Rule]) -> None:
    text = "#include <cuda_runtime.h>\ncudaKind_t k = cudaKindOne;\n"
    found = [one.symbol for one in matches(text, rules)]
    assert found == ["cuda_runtime.h", "cudaKind_t", "cudaKindOne"]


def test_calls_in_the_bodies_of_macros_are_found(rules: list[Rule]) -> None:
    found = matches("#define TAKE(p) \\\n  cudaTake(p)\n", rules)
    assert [one.symbol for one in found] == ["cudaTake"]


def test_every_branch_of_the_preprocessor_is_searched(rules: list[Rule]) -> None:
    text = (
        "#if A\nvoid f() { cudaTake(p); }\n#else\nvoid f() { cudaTake(q); }\n#endif\n"
    )
    assert len(matches(text, rules)) == 2


def test_a_device_rule_holds_in_device_code_alone(rules: list[Rule]) -> None:
    on_device = matches("__device__ void f() { __take(); }\n", rules)
    assert [one.symbol for one in on_device] == ["__device__", "__take"]
    assert matches("void f() { __take(); }\n", rules) == []


@pytest.mark.parametrize(
    "head",
    [
        "void f() { cooperative_groups::sync(b); }\n",
        "namespace cg = cooperative_groups;\nvoid f() { cg::sync(b); }\n",
        "using namespace cooperative_groups;\nvoid f() { sync(b); }\n",
        "using cooperative_groups::sync;\nvoid f() { sync(b); }\n",
    ],
)
def test_a_name_of_a_namespace_is_found_however_it_is_spelled(
    head: str, rules: list[Rule]
) -> None:
    found = {one.symbol for one in matches(head, rules)}
    assert "cooperative_groups::sync" in found


@pytest.mark.parametrize("head", ["", "using namespace std;\n", "using std::larger;\n"])
def test_the_standard_library_is_found_in_device_code_alone(
    head: str, rules: list[Rule]
) -> None:
    name = "larger" if head else "std::larger"
    on_host = matches(f"{head}int f(int a) {{ return {name}(a, 1); }}\n", rules)
    assert on_host == []
    text = f"{head}__device__ int f(int a) {{ return {name}(a, 1); }}\n"
    assert "std::larger" in [one.symbol for one in matches(text, rules)]


@pytest.mark.parametrize("name", ["cudaOdd", "cublasOdd", "__shfl_odd", "CUDA_ODD"])
def test_a_name_of_cudas_shape_without_a_rule_is_unknown(
    name: str, rules: list[Rule]
) -> None:
    (found,) = matches(f"void f() {{ {name}(1); }}\n", rules)
    assert isinstance(found, Unknown)
    assert found.symbol == name


def test_qualifiers_alone_in_a_macro_can_be_read(rules: list[Rule]) -> None:
    (found,) = matches("#define SIDE __device__\n", rules)
    assert isinstance(found, Match)
    assert found.readable


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("void f(float *cudaMine) { g(cudaMine); }", id="parameter"),
        pytest.param("void f(int cudaMine = 1) { g(cudaMine); }", id="default"),
        pytest.param("void f() { int a, *cudaMine = g(); h(cudaMine); }", id="local"),
        pytest.param("auto f = [](int &cudaMine) { return cudaMine; };", id="lambda"),
        pytest.param("void f() { for (auto cudaMine : all) g(cudaMine); }", id="range"),
        pytest.param("void f(int kind) { g(kind); }", id="name of a type"),
        pytest.param("void f(int kind);", id="unused name of a type"),
        pytest.param("#define CALL(cudaMine) g(cudaMine, #cudaMine)\n", id="macro"),
    ],
)
def test_variables_are_the_programs_own(text: str, rules: list[Rule]) -> None:
    assert matches(text, rules) == []


def test_a_variable_does_not_hide_the_type_of_its_name(rules: list[Rule]) -> None:
    found = matches("kind a; void f(int kind) { g(kind); }", rules)
    assert [one.token.start for one in found] == [0]


def test_a_directive_among_parameters_hides_no_name(rules: list[Rule]) -> None:
    text = "void f(int a,\n#ifdef MORE\n    cudaMine b,\n#endif\n    int c) {}"
    assert [one.symbol for one in matches(text, rules)] == ["cudaMine"]


class _AllCuda(NoFacts):
    def origin_of(self, span: Span) -> str:  # noqa: ARG002
        return "cuda"


def test_a_type_of_the_program_stays_whatever_clang_says(rules: list[Rule]) -> None:
    program = Survey(types=frozenset(["kind"]), declared=frozenset(["kind"]))
    source = Source("a.cpp", b"int size = sizeof(kind); kind *all;\n")
    unit = parse_unit(source, program, frozenset(), _AllCuda())
    assert list(find_matches(unit, RuleIndex.of(rules))) == []


def test_a_name_that_is_only_used_is_unknown(rules: list[Rule]) -> None:
    found = matches("void f() { g(cudaMine); }", rules)
    assert [type(one) for one in found] == [Unknown]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("#ifdef __HIPCC__\n#define cudaTake(a, b)\n#endif\n", 0),
        (
            "#ifdef __HIPCC__\n#define cudaTake(a, b)\n#else\nint a = cudaTake(1, 2);\n#endif\n",
            1,
        ),
        ("int a = cudaTake(1, 2);\n", 1),
    ],
)
def test_a_name_that_is_declared_for_another_compiler_is_its_own_there(
    text: str, count: int, rules: Sequence[Rule]
) -> None:
    index = RuleIndex.of(rules)
    program = Survey(elsewhere=frozenset(["cudaTake"]))
    unit = parse_unit(Source("a.cu", text.encode()), program, index.words.keys())
    assert len(list(find_matches(unit, index))) == count


@pytest.mark.parametrize(
    ("own", "call", "ours"),
    [
        (["float2", "int4"], "f", True),
        (["float2"], "v", False),
        (["float2"], "unseen", False),
        (["float2", "T"], "f", False),
        (["float2", ""], "f", False),
        (["double *"], "&f", True),
        (["double *"], "n", True),
        (["double *"], "d", False),
        (["cu2cann_double *"], "d", False),
        (["T *"], "n", False),
        (["float2"], "n", False),
        (["Pair", "Box<T, 2>"], "f", True),
        (["space::Pair", "struct Pair"], "f", True),
        (["Real"], "f", False),
        (["Pair", "T"], "f", False),
        (["Pair"], "n", False),
    ],
)
def test_an_overload_of_the_project_takes_only_its_own_types(
    own: list[str], call: str, ours: bool, rule_of: Callable[..., Rule]
) -> None:
    text = '[match]\nkind = "call"\nsymbol = "fabs"\nparams = ["x"]\n'
    index = RuleIndex.of([rule_of(text + KEEP)])
    names = frozenset(["fabs"])
    program = Survey(
        declared=names,
        functions=names,
        overloads={"fabs": frozenset(own)},
        members={"Pair": {"first": "float"}},
    )
    kernel = (
        f"__global__ void k(float f, float2 v, int *n, double *d) {{ fabs({call}); }}"
    )
    unit = parse_unit(Source("a.cu", kernel.encode()), program, index.words.keys())
    assert [one.symbol for one in find_matches(unit, index)] == ["fabs"] * ours


@pytest.mark.parametrize(("path", "ours"), [("a.cu", True), ("a.cpp", False)])
def test_a_source_of_the_host_calls_what_is_declared_for_it(
    path: str, ours: bool, rules: Sequence[Rule]
) -> None:
    index = RuleIndex.of(rules)
    program = Survey(elsewhere=frozenset(["cudaTake"]))
    source = Source(path, b"int a = cudaTake(1, 2);\n")
    unit = parse_unit(source, program, index.words.keys())
    assert [one.symbol for one in find_matches(unit, index)] == ["cudaTake"] * ours
