"""What libclang is asked, on small sources of our own."""

import re
import sys
from pathlib import Path

import pytest

from cu2cann.model.facts import Facts, NoFacts
from cu2cann.model.text import Span
from cu2cann.parse import clang_library, clang_options
from cu2cann.parse.clang import ClangFacts, ClangOptions, clang_facts
from cu2cann.parse.clang_library import LibraryError, load_library


def missing_library() -> str:
    try:
        load_library()
    except LibraryError as error:
        return str(error)
    return ""


pytestmark = pytest.mark.skipif(bool(missing_library()), reason=missing_library())

SOURCE = rb"""
#include <cuda_fp16.h>
#define FULL 0xffffffffu
#define CHECK(call) do { if ((call) != cudaSuccess) return 1; } while (0)
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
typedef float real;
constexpr unsigned everyone = ~0u;
enum { lanes = 1 << 5 };
__device__ double atomicAdd(double *at, double value, int times);
__device__ float min(float a, const char *name);
template <class T> __device__ T grown(T seed) {
  int fixed = 3;
  return __shfl_down_sync(FULL, seed, fixed) + hypot(seed, 1.0f);
}
__global__ void kernel(real *data, __half *halves, int count) {
  int index = threadIdx.x;
  auto sum = data[index];
  sum += __shfl_xor_sync(everyone, LARGER(sum, data[0]), lanes / 2);
  sum += __shfl_up_sync(~0u, sum, -1);
  atomicAdd(data + 1, sum);
  atomicAdd((double *)data, 2.0, count);
  double wide = sqrt(1.0 * sum);
  data[2] = sqrt(sum) + grown(sum) + grown(wide) + min(sum, "x");
  halves[0] = __hadd(halves[1], halves[2]);
  real narrow = wide;
  __shared__ int tile[32];
  tile[index] = min(index, lanes);
#ifdef __CUDA_ARCH__
  float only_device = data[7];
#endif
}
int main() {
  float *data;
  CHECK(cudaMalloc(&data, 16 * sizeof(float)));
  kernel<<<1, lanes>>>(data, nullptr, 4);
  return 0;
}
"""


def facts_of(text: bytes, options: ClangOptions | None = None) -> Facts:
    return clang_facts("program.cu", text, options or ClangOptions())


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of(SOURCE)


def at(pattern: str, text: bytes = SOURCE) -> Span:
    """Find the one place a pattern matches: its group if it has one."""
    (match,) = re.finditer(pattern.encode(), text)
    return Span(*match.span(match.re.groups))


def test_the_source_has_no_errors(facts: Facts) -> None:
    assert isinstance(facts, ClangFacts)
    assert facts.errors() == ()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(r"data\[index\]", "float", id="through a typedef"),
        pytest.param(r"__shfl_up_sync\(~0u, (sum)", "float", id="through auto"),
        pytest.param(r"data \+ 1", "float *", id="pointer"),
        pytest.param(r"threadIdx\.x", "unsigned int", id="built-in variable"),
        pytest.param(r"sqrt\(1\.0 \* sum\)", "double", id="double overload"),
        pytest.param(r"= (sqrt\(sum\))", "float", id="float overload"),
        pytest.param(r"__hadd\(.*\)", "__half", id="half"),
        pytest.param(r"narrow = (wide)", "double", id="before conversion"),
        pytest.param(r"LARGER\(sum, data\[0\]\)", "float", id="a macro's use"),
        pytest.param(r"LARGER\(sum, (data\[0\])\)", "float", id="a macro's argument"),
        pytest.param(r"(cudaMalloc\(.*\))\);", "cudaError", id="call in a macro"),
        pytest.param(r"\((FULL), seed", "unsigned int", id="macro in a template"),
        pytest.param(r"seed, (fixed)", "int", id="not dependent in a template"),
        pytest.param(
            r"(grown)\(wide\)", "double (double)", id="an instantiation's name"
        ),
        pytest.param(r"(tile)\[index\]", "int[32]", id="array"),
        pytest.param(r"auto (sum)", "float", id="declared name"),
        pytest.param(r"real (narrow)", "float", id="declared through a typedef"),
        pytest.param(r"(real) \*data", "float", id="name of a type"),
    ],
)
def test_type(facts: Facts, place: str, expected: str) -> None:
    assert facts.type_of(at(place)) == expected


@pytest.mark.parametrize(
    "place",
    [
        pytest.param(r"FULL, (seed)", id="dependent name"),
        pytest.param(r"__shfl_down_sync\(FULL, seed, fixed\)", id="dependent call"),
        pytest.param(r"index = threadIdx", id="not one expression"),
        pytest.param(r"__global__", id="keyword"),
    ],
)
def test_no_type(facts: Facts, place: str) -> None:
    assert facts.type_of(at(place)) is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(r"\((FULL), seed", 0xFFFFFFFF, id="macro"),
        pytest.param(r"\((everyone),", 0xFFFFFFFF, id="constexpr"),
        pytest.param(r"sync\((~0u)", 0xFFFFFFFF, id="complement"),
        pytest.param(r"lanes / 2", 16, id="enumerator"),
        pytest.param(r", (-1)\)", -1, id="as written, not as passed"),
        pytest.param(r"16 \* sizeof\(float\)", 64, id="sizeof in a macro's argument"),
        pytest.param(r"seed, (fixed)", None, id="variable"),
        pytest.param(r"(1\.0) \*", None, id="not an integer"),
    ],
)
def test_value(facts: Facts, place: str, expected: int | None) -> None:
    assert facts.value_of(at(place)) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(r"(atomicAdd)\(data", "cuda", id="CUDA's overload"),
        pytest.param(r"(atomicAdd)\(\(double", "project", id="own overload"),
        pytest.param(r"(min)\(sum", "project", id="own min"),
        pytest.param(r"(min)\(index", "cuda", id="CUDA's min"),
        pytest.param(r"(cudaMalloc)\(", "cuda", id="in a macro's argument"),
        pytest.param(r"(CHECK)\(cuda", "project", id="macro"),
        pytest.param(r"(threadIdx)\.", "cuda", id="built-in variable"),
        pytest.param(r"(__shfl_down_sync)\(", "cuda", id="unresolved, all CUDA's"),
        pytest.param(r"(grown)\(wide", "project", id="own template"),
        pytest.param(r"auto sum = (data)", "project", id="parameter"),
        pytest.param(r"data \+ 1", None, id="no name"),
    ],
)
def test_origin(facts: Facts, place: str, expected: str | None) -> None:
    assert facts.origin_of(at(place)) == expected


def test_unresolved_overloads_of_two_owners_have_no_origin() -> None:
    text = rb"""
__device__ float min(float, const char *);
template <class T> __device__ T least(T a, T b) { return min(a, b); }
"""
    assert facts_of(text).origin_of(at(r"return (min)", text)) is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(r"atomicAdd\(data \+ 1, sum\)", ("float *", "float"), id="call"),
        pytest.param(
            r"kernel<<<.*\)(?=;)", ("float *", "__half *", "int"), id="launch"
        ),
        pytest.param(r"grown\(wide\)", ("double",), id="instantiation"),
        pytest.param(r"__shfl_down_sync\(FULL, seed, fixed\)", None, id="unresolved"),
        pytest.param(r"(index), lanes", None, id="not a call"),
    ],
)
def test_parameter_types(
    facts: Facts, place: str, expected: tuple[str, ...] | None
) -> None:
    assert facts.parameter_types(at(place)) == expected


def test_a_member_of_a_template_defined_elsewhere() -> None:
    text = rb"""
template <class T> struct Box { T *items; int count; __device__ void put(T value); };
template <class T> __device__ void Box<T>::put(T value) { items[count + 1] = value; }
__global__ void kernel(Box<float> box) { box.put(3.0f); }
"""
    facts = facts_of(text)
    assert facts.type_of(at(r"count \+ 1", text)) == "int"
    assert facts.type_of(at(r"= (value)", text)) is None
    assert facts.origin_of(at(r"= (value)", text)) == "project"


def test_a_specialisation_is_not_its_template() -> None:
    text = rb"""
template <class T> __global__ void kernel(T *a) { a[0] += 1; }
template <> __global__ void kernel<float>(float *a) { a[1] += 2; }
"""
    facts = facts_of(text)
    assert facts.type_of(at(r"a\[0\]", text)) is None
    assert facts.type_of(at(r"a\[1\]", text)) == "float"


def test_code_for_the_device_alone_is_known(facts: Facts) -> None:
    assert facts.type_of(at(r"data\[7\]")) == "float"


def test_a_launch_whose_signs_stand_apart_is_read() -> None:
    text = b"__global__ void k(int *a);\nvoid f(int *p) { k << <1, 2 >> >(p); p[0]; }\n"
    facts = facts_of(text)
    assert isinstance(facts, ClangFacts)
    assert not facts.errors()


def test_columns_are_bytes() -> None:
    text = "/* é 漢字 */ int wide = 3; double other = wide;".encode()
    assert facts_of(text).type_of(at("= (wide)", text)) == "int"


def test_a_missing_header_costs_nothing_else() -> None:
    text = rb'#include "absent.h"' + SOURCE
    facts = facts_of(text)
    assert isinstance(facts, ClangFacts)
    assert any("absent.h" in error for error in facts.errors())
    assert facts.type_of(at(r"data\[index\]", text)) == "float"


def test_broken_code_costs_its_own_answers() -> None:
    text = rb"""
__global__ void broken(float *a) { int i = ; lost(a, unknown); )) }
__global__ void sound(float *a) { a[0] = sqrtf(a[1]); }
"""
    facts = facts_of(text)
    assert facts.type_of(at("unknown", text)) is None
    assert facts.type_of(at(r"sqrtf\(a\[1\]\)", text)) == "float"


@pytest.mark.parametrize("text", [b"", b"\xff\xfe\x00", b"(" * 5000, b"#if 1\n"])
def test_no_text_raises(text: bytes) -> None:
    assert facts_of(text).type_of(Span(0, 1)) is None


def test_a_very_long_expression_is_no_trouble() -> None:
    text = b"int sum(int a) { return a" + b" + a" * 4000 + b" + 0L; }"
    assert facts_of(text).type_of(at("0L", text)) == "long"


def test_without_standard_headers_there_are_our_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folders = (str(clang_options.STANDARD_FALLBACK),)
    monkeypatch.setattr(clang_options, "standard_folders", lambda: folders)
    text = (
        b"#include <iostream>\n#include <vector>\n#include <thrust/device_vector.h>\n"
        b"#include <cub/cub.cuh>\n" + SOURCE + b"void print(std::vector<float> &v) "
        b'{ std::cout << std::sqrt(v[0]) << "\\n"; }'
    )
    facts = facts_of(text)
    assert isinstance(facts, ClangFacts)
    assert facts.errors() == ()
    assert facts.type_of(at(r"std::sqrt\(v\[0\]\)", text)) == "float"
    assert facts.origin_of(at(r"std::(cout)", text)) == "system"


HEADERS = sorted(
    path.relative_to(clang_options.CUDA_HEADERS).as_posix()
    for path in clang_options.CUDA_HEADERS.rglob("*")
    if path.is_file() and "std_" not in path.as_posix()
)


def test_all_cuda_headers_go_together() -> None:
    text = "".join(f"#include <{name}>\n" for name in HEADERS).encode()
    facts = facts_of(text)
    assert isinstance(facts, ClangFacts)
    assert facts.errors() == ()


def test_headers_of_the_project_are_found(tmp_path: Path) -> None:
    (tmp_path / "own.h").write_text("using element = SIZE;")
    text = b'#include "own.h"\nelement value;'
    options = ClangOptions(include_dirs=(str(tmp_path),), defines=("SIZE=short",))
    facts = facts_of(text, options)
    assert facts.type_of(at("value", text)) == "short"
    assert facts.origin_of(at(r"\n(element)", text)) == "project"


def test_a_part_is_read_where_it_is_included(tmp_path: Path) -> None:
    (tmp_path / "main.cu").write_text('using real = double;\n#include "part.cu"\n')
    (tmp_path / "part.cu").write_text("never read")
    text = b"__global__ void kernel(real *a) { a[0] = sqrt(a[1]); }"
    options = ClangOptions(included_from=str(tmp_path / "main.cu"))
    facts = clang_facts(str(tmp_path / "part.cu"), text, options)
    assert facts.type_of(at(r"sqrt\(.*\)(?=;)", text)) == "double"
    assert facts.origin_of(at(r"(sqrt)\(", text)) == "cuda"


def test_a_part_that_nobody_includes_has_a_reason(tmp_path: Path) -> None:
    (tmp_path / "main.cu").write_text("int alone;")
    options = ClangOptions(included_from=str(tmp_path / "main.cu"))
    facts = clang_facts(str(tmp_path / "part.cu"), b"int other;", options)
    assert isinstance(facts, NoFacts)
    assert "does not include" in facts.reason


def test_a_toolkit_has_the_headers_that_we_lack(tmp_path: Path) -> None:
    folder = tmp_path / "include"
    folder.mkdir()
    (folder / "driver_types.h").write_text(
        "#ifndef __DRIVER_TYPES_H__\n#error read twice\n#endif\n"
    )
    (folder / "rare.h").write_text('#include "driver_types.h"\ncudaError_t rare(int);')
    text = b"#include <rare.h>\nauto status = rare(3);"
    facts = facts_of(text, ClangOptions(cuda_path=str(tmp_path)))
    assert isinstance(facts, ClangFacts)
    assert facts.errors() == ()
    assert facts.type_of(at(r"rare\(3\)", text)) == "cudaError"
    assert facts.origin_of(at(r"(rare)\(", text)) == "cuda"


def test_without_the_library_there_are_reasons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clang_library, "_library_paths", list)
    load_library.cache_clear()
    facts = facts_of(SOURCE)
    load_library.cache_clear()
    assert isinstance(facts, NoFacts)
    assert facts.reason == "libclang is not installed"


def test_what_is_no_libclang_gives_a_reason() -> None:
    with pytest.raises(LibraryError, match=r"does not load|too old"):
        clang_library.Library(sys.executable)
