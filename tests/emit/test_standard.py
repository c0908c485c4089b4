"""What nvcc includes by itself is named in the output, where host code uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cu2cann.convert import Options, convert_project
from cu2cann.model import Source, Translated
from cu2cann.pipeline import Engine, default_rules, translate
from cu2cann.read import read_project

HEAD = "#include <cuda_runtime.h>\n"
ENGINE = Engine.of(default_rules())


def output(text: str) -> str:
    return b"".join(
        chunk.text for chunk in translate(Source("a.cu", text.encode()), ENGINE).chunks
    ).decode()


@pytest.mark.parametrize(
    ("code", "header"),
    [
        ("double f(double x) { return sqrt(x); }", "math.h"),
        ("float f(float x) { return std::round(x); }", "cmath"),
        ("int most() { return INT_MAX; }", "climits"),
        ("void f(void *p) { memset(p, 0, 4); }", "cstring"),
        ("void f() { exit(EXIT_FAILURE); }", "cstdlib"),
        ("int f(int a) { return std::max(a, 2); }", "algorithm"),
        ("__host__ __device__ bool f(void *p) { return p != nullptr; }", ""),
        ("#include <cmath>\ndouble f(double x) { return abs(x); }", "math.h"),
    ],
)
def test_a_name_brings_its_header(code: str, header: str) -> None:
    added = set(output(HEAD + code).splitlines()) - set(code.splitlines())
    wanted = {f"#include <{header}>"} if header else set()
    assert {line for line in added if line.startswith("#include <")} == wanted


@pytest.mark.parametrize(
    "code",
    [
        "#include <math.h>\ndouble f(double x) { return sqrt(x); }",
        "#include <cmath>\ndouble f(double x) { return sqrt(x); }",
        "__device__ float f(float x) { return sqrtf(x); }",
        "double sqrt(double x) { return x; }\ndouble f(double x) { return sqrt(x); }",
        "double f(Shape s, Shape *p) { return s.floor() + p->floor(); }",
        "int f() { return 1; } // INT_MAX, sqrt(2)",
        'const char *f() { return "sqrt(2)"; }',
    ],
)
def test_nothing_is_added_without_need(code: str) -> None:
    given = {line for line in code.splitlines() if line.startswith("#include")}
    lines = output(HEAD + code).splitlines()
    assert {line for line in lines if line.startswith("#include <")} == given


def test_a_plain_source_of_the_host_stays_as_it_is() -> None:
    text = b"double f(double x) { return sqrt(x); }\n"
    assert translate(Source("a.cpp", text), ENGINE).text == text


def test_what_nvcc_compiled_has_its_headers_too() -> None:
    text = "void f() { exit(1); }\n"
    assert output(text) == f"#include <cstdlib>\n{text}"


Project = Callable[[dict[str, str]], dict[str, str]]


@pytest.fixture
def converted(tmp_path: Path) -> Project:
    def convert(files: dict[str, str]) -> dict[str, str]:
        for name, text in files.items():
            (tmp_path / name).write_text(text)
        results = convert_project(read_project([tmp_path]), Options(clang=False))
        return {
            result.path: b"".join(
                chunk.text for chunk in result.translation.chunks
            ).decode()
            for result in results
            if isinstance(result, Translated)
        }

    return convert


def test_a_header_of_the_project_may_include_it(converted: Project) -> None:
    outputs = converted(
        {
            "all.h": "#include <cmath>\n",
            "main.cu": HEAD + '#include "all.h"\ndouble f() { return sqrt(2.0); }\n',
        }
    )
    assert "math.h" not in outputs["main.cu"]


def test_a_file_included_below_the_functions_comes_too_late(
    converted: Project,
) -> None:
    outputs = converted(
        {
            "more.c": "#include <math.h>\n",
            "main.cu": f'{HEAD}double f() {{ return ceil(2.5); }}\n#include "more.c"\n',
        }
    )
    assert "#include <math.h>\n" in outputs["main.cu"]


def test_what_all_sources_include_a_header_has_too(converted: Project) -> None:
    kernel = HEAD + "__global__ void k();\ninline double f() { return sqrt(2.0); }\n"
    main = '#include <cmath>\n#include "k.h"\nint g(){ return 0; }\n'
    assert "math.h" not in converted({"k.h": kernel, "a.cu": main})["k.h"]
    both = converted({"k.h": kernel, "a.cu": main, "b.cu": '#include "k.h"\n'})
    assert "#include <math.h>" in both["k.h"]


def test_a_plain_header_of_kernel_sources_has_its_headers_too(
    converted: Project,
) -> None:
    files = {
        "fill.h": "inline void fill(int *p) { memset(p, 0, 4); }\n",
        "main.cu": f'{HEAD}#include "fill.h"\n__global__ void k();\n',
    }
    assert "#include <cstring>" in converted(files)["fill.h"]
    plain = converted({**files, "other.cpp": '#include "fill.h"\n'})
    assert plain["fill.h"] == files["fill.h"]


def test_a_part_of_a_function_is_given_no_headers(converted: Project) -> None:
    files = {
        "part.h": "memset(p, 0, 4);\n",
        "main.cu": f'{HEAD}void fill(int *p) {{\n#include "part.h"\n}}\n',
    }
    assert converted(files).get("part.h", files["part.h"]) == files["part.h"]
