"""What becomes of device variables that kernels are handed."""

from pathlib import Path

import pytest

from cu2cann.model import Source, Translation
from cu2cann.parse import merge, survey
from cu2cann.pipeline import Engine, default_rules, translate
from cu2cann.programs import programs, read_files
from cu2cann.read import read_project

ENGINE = Engine.of(default_rules())
KERNEL = "__global__ void k(float *x) { x[0] = c[0]; }\n"
LAUNCH = "void f(float *x) { k<<<1, 32>>>(x); }\n"
PLAIN = "__constant__ float c[4];\n" + KERNEL + LAUNCH


def translated(text: str, engine: Engine = ENGINE) -> Translation:
    return translate(Source("a.cu", text.encode()), engine, support=None)


def written(declaration: str) -> str:
    """Give the line that a declaration becomes."""
    return translated(declaration + "\n").text.decode().splitlines()[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("__constant__ float c[4];", "cu2cann_Variable<float[4]> c;"),
        (
            "static const float __constant__ c[2][N + 1];",
            "static cu2cann_Variable<const float[2][N + 1]> c;",
        ),
        (
            "__device__ unsigned a = -1;",
            "cu2cann_Variable<unsigned> a{static_cast<unsigned>(-1)};",
        ),
        ("__device__ float a = 1.0f, b = 0;", "cu2cann_Variable<float> a{1.0f}, b{0};"),
        (
            "__device__ int *a, b, *c = NULL, d[2] = {1};",
            (
                "cu2cann_Variable<int *> a; cu2cann_Variable<int> b; "
                "cu2cann_Variable<int *> c{NULL}; cu2cann_Variable<int[2]> d{{1}};"
            ),
        ),
        (
            "__device__ volatile int *const a;",
            "cu2cann_Variable<volatile int *const> a;",
        ),
        ("extern __device__ int a;", "extern cu2cann_Variable<int> a;"),
        ("__device__ double a;", "cu2cann_Variable<cu2cann_double> a;"),
        ("__device__ struct Node a;", "cu2cann_Variable<struct Node> a;"),
        (
            "__device__ std::pair<int, float> a;",
            "cu2cann_Variable<std::pair<int, float>> a;",
        ),
        ("__device__ __align__(16) int a;", "cu2cann_Variable<int> a;"),
    ],
)
def test_a_declaration_keeps_its_type_and_value(before: str, after: str) -> None:
    assert written(before) == after


def test_without_the_rule_the_old_form_is_written() -> None:
    rules = [one for one in default_rules() if one.id != "syntax/variable-argument"]
    text = translated(PLAIN, Engine.of(rules)).text.decode()
    assert "__gm__ float c[4];\n" in text
    assert "k(float *x)" in text
    assert "cu2cann_Variable" not in text


def test_without_parts_a_variable_is_handed_all_the_same() -> None:
    rules = [one for one in default_rules() if one.id != "syntax/grid-part"]
    text = (
        "__device__ int hits;\n__global__ void k() { hits++; }\n"
        "void f(int n) { k<<<n, 32>>>(); }\n"
    )
    found = translated(text, Engine.of(rules)).text.decode()
    assert "k(decltype(hits)::Pointer cu2cann_hits)" in found
    assert ">>>(hits.pointer());" in found


def test_the_other_chip_is_left_alone() -> None:
    found = translated(PLAIN, Engine.of(default_rules(), "ascend910b"))
    assert b"cu2cann_Variable" not in found.text


def test_a_second_translation_changes_nothing() -> None:
    once = translated(PLAIN).text
    again = translate(Source("a.asc", once), ENGINE, support=None)
    assert again.text == once
    assert again.diagnostics == ()


def test_every_construct_is_accounted_for() -> None:
    found = translated("#include <cuda_runtime.h>\n" + PLAIN)
    symbols = [one.symbol for one in found.constructs]
    assert symbols.count("__constant__") == 1
    assert symbols.count("variable-argument") == 2
    assert "cu2cann/variable.h" in found.support


def test_calls_within_calls_and_empty_lists() -> None:
    text = translated(
        "__device__ int n;\n"
        "__device__ int next(void);\n"
        "__device__ int next() { return ++n; }\n"
        "__device__ int add(int a) { return a + n; }\n"
        "__global__ void k(int *x) { *x = add(add( next() ) ); }\n"
        "void f(int *x) { k<<<1, 1>>>(x); }\n"
    ).text.decode()
    assert "int next(decltype(n)::Value &n);" in text
    assert "int next(decltype(n)::Value &n) { return ++n; }" in text
    assert "*x = add(n, add(n,  next(n) ) );" in text


def test_a_host_function_of_the_name_of_a_kernel_stays() -> None:
    text = translated(
        PLAIN + "void k(int n) { float *x; k<<<1, 1>>>(x); }\nvoid g() { k(1); }\n"
    ).text.decode()
    assert (
        "void k(int n) { float *x; k<<<1, 1, 0, nullptr>>>(c.pointer(), x); }" in text
    )
    assert "void g() { k(1); }" in text


def test_sizes_that_the_host_asks_for() -> None:
    text = translated(
        PLAIN + "int g() { return sizeof(c) / sizeof(c[0]) + sizeof( *c ); }\n"
    ).text.decode()
    assert (
        "sizeof(decltype(c)::Value) / sizeof((*c.pointer())[0])"
        " + sizeof( *(*c.pointer()) )" in text
    )


def project(folder: Path, **files: str) -> dict[str, str]:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    entries = read_project([folder]).entries
    found = programs(entries, read_files(entries))
    return {
        entry.path: translate(
            Source(entry.path, (folder / entry.path).read_bytes()),
            ENGINE,
            found[entry.path],
            support=None,
        ).text.decode()
        for entry in entries
        if entry.path in found
    }


def test_the_files_of_a_program_agree(tmp_path: Path) -> None:
    found = project(
        tmp_path,
        k_h="extern __constant__ float c[4];\n__global__ void k(float *x);\n",
        k_cu='#include "k.h"\n__constant__ float c[4];\n' + KERNEL,
        main_cu='#include "k.h"\n' + LAUNCH,
    )
    assert "void k(decltype(c)::Pointer cu2cann_c, float *x);" in found["k.h"]
    assert "(c.pointer(), x)" in found["main.cu"]


def test_sources_that_each_have_a_variable_keep_it_for_themselves(
    tmp_path: Path,
) -> None:
    found = project(
        tmp_path,
        k_h="__constant__ float c[4];\n__constant__ int d;\n",
        one_cu='#include "k.h"\n' + KERNEL + LAUNCH,
        two_cu='#include "k.h"\nvoid g(float *h) { cudaMemcpyToSymbol(c, h, 16); }\n',
        three_cu="extern __constant__ int d;\n",
    )
    assert "static cu2cann_Variable<float[4]> c;" in found["k.h"]
    assert "\ncu2cann_Variable<int> d;" in found["k.h"]


def test_a_header_of_two_programs_is_left_alone(tmp_path: Path) -> None:
    found = project(
        tmp_path,
        common__k_h="__constant__ float c[4];\n" + KERNEL,
        one__Makefile="all:\n",
        one__main_cu='#include "../common/k.h"\n' + LAUNCH,
        two__Makefile="all:\n",
        two__main_cu='#include "../common/k.h"\n' + LAUNCH + "void *p = (void *)k;\n",
    )
    assert "__gm__ float c[4];" in found["common/k.h"]
    assert all("cu2cann_Variable" not in text for text in found.values())


def test_a_file_without_such_variables_says_nothing() -> None:
    found = merge([survey(Source("a.cu", b"__global__ void k() {}\n"))])
    assert not found.handed.variables
