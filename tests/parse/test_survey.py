"""What a file declares, as its bytes alone show it."""

import pytest

from cu2cann.model import Source, Survey
from cu2cann.parse import merge, survey


def surveyed(text: str) -> Survey:
    return survey(Source("a.cuh", text.encode()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("int take(int a, int (*b)(int)) {\n}\n", "take"),
        ("template <class T> T take(T a) const noexcept {}\n", "take"),
        ("extern int take(int);\n", "take"),
        ("#define take(x) ((x) + 1)\n", "take"),
        ("auto take = [] { return 1; };\n", "take"),
        ("struct take { int x; };\n", "take"),
    ],
)
def test_functions(text: str, name: str) -> None:
    assert name in surveyed(text).functions


@pytest.mark.parametrize("text", ["int take = 1;\n", "static float *take;\n"])
def test_variables_are_declared_and_no_functions(text: str) -> None:
    found = surveyed(text)
    assert "take" in found.declared
    assert "take" not in found.functions


@pytest.mark.parametrize(
    "text",
    ["if (take) {\n}\n", "// #define take 1\n", "return take;\n", "x = take(1);\n"],
)
def test_a_use_is_no_declaration(text: str) -> None:
    assert "take" not in surveyed(text).declared


@pytest.mark.parametrize(
    "text",
    [
        "struct real { int x; };\n",
        "typedef struct { int x; } real;\n",
        "using real = float;\n",
        "enum class real : int { one };\n",
    ],
)
def test_types(text: str) -> None:
    assert "real" in surveyed(text).types


@pytest.mark.parametrize(
    "text",
    [
        "typedef double real;\n",
        "using real = double;\n",
        "#define real double\n",
        "typedef double base;\nusing real = base;\n",
    ],
)
def test_names_made_of_double(text: str) -> None:
    assert merge([surveyed(text)]).doubles - {"base"} == {"real"}


def test_members_made_of_double() -> None:
    found = merge([surveyed("struct pair { double x; int y; };\n")])
    assert found.members == {"pair": {"x": "double", "y": "int"}}


def test_a_macro_of_qualifiers() -> None:
    found = surveyed("#define BOTH __host__ __device__\n#define ONE 1\n")
    assert found.qualifiers == {b"BOTH": frozenset({"host", "device"})}


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("void f() { k<<<1, 2>>>(); }\n", True),
        ("void f() { cudaFree(p); }\n", True),
        ("thrust::sort(a, b);\n", True),
        ("mythrust::sort(a, b); cup(x); circuit(y);\n", False),
    ],
)
def test_use_of_cuda(text: str, uses: bool) -> None:
    assert surveyed(text).uses_cuda is uses


def test_a_kernel_of_a_template() -> None:
    text = "template <typename T> __global__ void k(T *a, int n) {}\n"
    assert surveyed(text).kernels == {"k": ("typename *a", "int n")}


def test_files_are_joined() -> None:
    joined = merge([surveyed("struct a {};\n"), surveyed("struct b {};\n")])
    assert joined.types == {"a", "b"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("float x;", {"x"}, id="one"),
        pytest.param(
            "struct cudaGraphicsResource *cuda_vbo;", {"cuda_vbo"}, id="struct"
        ),
        pytest.param(
            "static enum cudaError cudaLast = a, cudaNext;",
            {"cudaLast"},
            id="enum with a value",
        ),
        pytest.param(
            "cudaArray_t cudaA, *cudaB, cudaC[2];",
            {"cudaA", "cudaB", "cudaC"},
            id="list",
        ),
        pytest.param(
            "struct R *cuda_a,\n    *cuda_b;", {"cuda_a", "cuda_b"}, id="lines"
        ),
        pytest.param("int a, b = 3, c;", {"a", "b", "c"}, id="values"),
    ],
)
def test_variables_are_declared(text: str, names: set[str]) -> None:
    assert surveyed(text).declared >= names


def test_arguments_and_uses_are_not_declared() -> None:
    text = "void f() {\n    cudaWait(a, cudaOne, cudaTwo);\n    return cudaThree;\n}\n"
    declared = surveyed(text).declared
    assert declared.isdisjoint({"cudaWait", "cudaOne", "cudaTwo", "cudaThree"})


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("    f(a, n,\n      rows * width, cudaOne, cudaTwo);", id="later"),
        pytest.param("    f(a,\n      rows * cudaOne, cudaTwo);", id="first"),
        pytest.param("    f(a,\n      rows * cudaOne,\n      cudaTwo(1));", id="call"),
    ],
)
def test_arguments_of_a_product_are_not_declared(text: str) -> None:
    assert surveyed(text).declared.isdisjoint({"cudaOne", "cudaTwo", "width"})


def test_a_list_ends_where_it_is_no_list_any_more() -> None:
    text = "float *a, int cudaKind) { cudaUse(1, cudaOther); }"
    assert surveyed(text).declared.isdisjoint({"cudaKind", "cudaUse", "cudaOther"})


def test_a_label_is_no_type() -> None:
    text = "    default:\n        printf(message);\nagain:\n    cudaTry(1);\n"
    assert surveyed(text).declared.isdisjoint({"printf", "cudaTry"})


def test_types_in_namespaces_are_types() -> None:
    text = "ns::Kind<int>::type one;\n::Kind two;\nstd::vector<int> three;\n"
    assert surveyed(text).declared >= {"one", "two", "three"}
