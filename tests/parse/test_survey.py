"""What a file declares is read from its bytes."""

import pytest

from cu2cann.parse.survey import survey


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
    assert survey(text.encode()).declared >= names


def test_arguments_and_uses_are_not_declared() -> None:
    text = b"void f() {\n    cudaWait(a, cudaOne, cudaTwo);\n    return cudaThree;\n}\n"
    declared = survey(text).declared
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
    assert survey(text.encode()).declared.isdisjoint({"cudaOne", "cudaTwo", "width"})


def test_a_list_ends_where_it_is_no_list_any_more() -> None:
    text = b"float *a, int cudaKind) { cudaUse(1, cudaOther); }"
    assert survey(text).declared.isdisjoint({"cudaKind", "cudaUse", "cudaOther"})


def test_a_label_is_no_type() -> None:
    text = b"    default:\n        printf(message);\nagain:\n    cudaTry(1);\n"
    assert survey(text).declared.isdisjoint({"printf", "cudaTry"})


def test_types_in_namespaces_are_types() -> None:
    text = b"ns::Kind<int>::type one;\n::Kind two;\nstd::vector<int> three;\n"
    assert survey(text).declared >= {"one", "two", "three"}
