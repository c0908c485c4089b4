"""Type checking against vendor headers, here against a small tree of our own."""

from pathlib import Path

import pytest

from cu2cann.verify.headers import (
    HeaderCheck,
    HeaderFinding,
    Unavailable,
    header_findings,
    include_roots,
    prepared,
)

ACL = """
#pragma once
typedef void* aclrtStream;
typedef int aclError;
extern "C" aclError aclrtFree(void* p);
"""
SIMT = """
#pragma once
__aicore__ inline void asc_syncthreads() { __compiler_internal(); }
__aicore__ int asc_all(int);
template <typename T> __aicore__ T asc_shfl(T value, int lane)
{
    static_assert(sizeof(T) >= 4, "too narrow");
    return value;
}
"""
HEAD = '#include "acl/acl.h"\n#include "simt_api/asc_simt.h"\n'


@pytest.fixture
def cann(tmp_path: Path) -> Path:
    for name, text in (("acl/acl.h", ACL), ("simt_api/asc_simt.h", SIMT)):
        path = tmp_path / "cann" / "include" / name
        path.parent.mkdir(parents=True)
        path.write_text(text)
    return tmp_path / "cann"


def findings(cann: Path, text: str) -> list[tuple[int, str]]:
    pytest.importorskip("clang.cindex", reason="libclang is not installed")
    path = cann.parent / "unit.asc"
    source = (HEAD + text).encode()
    path.write_bytes(source)
    found = header_findings(path, {path: source}, HeaderCheck((cann,)))
    if isinstance(found, Unavailable):
        pytest.skip(found.reason)
    lines = source[: len(HEAD)].count(b"\n")
    return [
        (source.count(b"\n", 0, one.offset) + 1 - lines, one.message) for one in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "__global__ __launch_bounds__(256) void k(__gm__ float* a)\n"
            "{ asc_syncthreads(); }"
        ),
        "__global__ __aicore__ void k(float* a) { a[threadIdx.x] = blockDim.x; }",
        (
            "__global__ void k()\n"
            "{ __ubuf__ float s[4]; extern __ubuf__ int d[]; d[0] = s[0]; }"
        ),
        "__aicore__ float f(__ubuf__ float* p) { return *p; }",
        "__gm__ float table[4];\n__aicore__ float f() { return table[1]; }",
        (
            "template <class T> __aicore__ T f(T v) { return v; }\n"
            "__aicore__ half g(half v) { return f<half>(v); }"
        ),
        "__aicore__ half f(half2 v) { v = v * v; return v.x; }",
        (
            "__global__ void k(int n) {}\n"
            "void f(aclrtStream s) { k<<<dim3(2), 32, 0, s>>>(1); }"
        ),
    ],
)
def test_right_code_is_accepted(cann: Path, text: str) -> None:
    assert findings(cann, text) == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("void f() { aclrtFre(0); }", 1, "aclrtFre"),
        ("void f() { aclrtFree(0, 1); }", 1, "aclrtFree"),
        ("\nvoid f() { asc_all(1); }", 2, "asc_all"),
        ("__global__ void k() { aclrtFree(nullptr); }", 1, "aclrtFree"),
        ("__global__ void k() { __compiler_internal(); }", 1, "__compiler_internal"),
        ("__global__ void k(int) {}\nvoid f() { k<<<1, 2, 0, nullptr>>>(); }", 2, "k"),
        ("__aicore__ char f(char c) { return asc_shfl(c, 1); }", 1, "too narrow"),
        ('#include "no/such.h"\nSuch such;', 1, "no/such.h"),
    ],
)
def test_wrong_code_is_found_where_it_stands(
    cann: Path, text: str, line: int, message: str
) -> None:
    found = findings(cann, text)
    assert [place for place, _ in found] == [line]
    assert (
        message in found[0][1]
        or "no matching function" in found[0][1]
        or ("too few" in found[0][1])
    )


def test_headers_of_the_project_are_checked_as_they_are_given(cann: Path) -> None:
    pytest.importorskip("clang.cindex", reason="libclang is not installed")
    unit, header = cann.parent / "unit.asc", cann.parent / "box.h"
    texts = {
        unit: (HEAD + '#include "box.h"\n').encode(),
        header: b"__aicore__ int box(__gm__ int* p) { return asc_al(*p); }\n",
    }
    for path, text in texts.items():
        path.write_bytes(text)
    found = header_findings(unit, texts, HeaderCheck((cann,)))
    if isinstance(found, Unavailable):
        pytest.skip(found.reason)
    assert [(one.path, one.offset) for one in found] == [
        (header, texts[header].index(b"asc_al"))
    ]
    assert isinstance(found[0], HeaderFinding)


def test_a_folder_without_the_headers_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "unit.asc"
    answer = header_findings(path, {path: b""}, HeaderCheck((tmp_path,)))
    assert answer == Unavailable("no acl/acl.h below the CANN folder given")


def test_roots_are_found_in_the_usual_places(cann: Path) -> None:
    root = cann / "include"
    assert include_roots((cann,)) == include_roots((root,))
    assert include_roots((cann,)) == (root, root.parent, root / "utils")


def test_preparing_keeps_every_offset() -> None:
    text = b"__gm__ int t[2]; __global__ __aicore__ void k(__gm__ int* a);"
    left = prepared(text)
    assert left == (b"__gm__ int t[2]; __global__            void k(       int* a);")
