"""Which branches of a file a compiler for CUDA skips."""

import pytest

from cu2cann.model import Source
from cu2cann.parse import survey
from cu2cann.parse.asked import holds
from cu2cann.parse.branches import branches, without


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        ("defined(__CUDACC__)", True),
        ("defined __HIPCC__ && LIMIT > 3", False),
        ("!defined(USE_ROCM)", True),
        ("!defined(__NVCC__)", False),
        ("LIMIT > 3", None),
        ("LIMIT > 3 || 1", True),
        ("defined(__CUDA_ARCH__)", None),
        ("!defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 600", True),
        ("defined(__CUDA_ARCH__) && (__CUDA_ARCH__ < 600)", False),
        ("CUDART_VERSION < 9000", False),
        ("__CUDACC_VER_MAJOR__ >= 0xA", True),
        ("__HIPCC__ == 0 && \\\n  1", True),
        ("CUDART_VERSION / 1000 < 9", None),
        ("__has_include(<omp.h>)", None),
        ("(1", None),
        ("", None),
    ],
)
def test_conditions(condition: str, answer: bool | None) -> None:
    assert holds(condition.encode()) is answer


def skipped(text: str) -> tuple[list[str], list[str]]:
    source = Source("a.cuh", text.encode())
    found = branches(source)
    return (
        [source[span].decode().strip() for span in found.absent],
        [source[span].decode().strip() for span in found.unsettled],
    )


@pytest.mark.parametrize(
    ("text", "absent", "unsettled"),
    [
        ("#ifdef __CUDACC__\nA\n#else\nB\n#endif\n", ["B"], []),
        ("#ifndef __CUDACC__ // not a kernel\nA\n#else\nB\n#endif\n", ["A"], []),
        ("#if LIMIT\nA\n#elif 1\nB\n#else\nC\n#endif\n", ["C"], ["A", "B"]),
        ("#if 0\nA\n#elif LIMIT\nB\n#else\nC\n#endif\n", ["A"], ["B", "C"]),
        ("#ifndef SIZE\n#define SIZE 3\n#endif\n", [], []),
        ("#ifndef A_H\n#define A_H\n#ifdef OWN\nA\n#endif\n#endif\n", [], ["A"]),
        ("#if __CUDA_ARCH__\n#else\nint f() {}\n#endif\n", [], ["int f() {}"]),
        (
            "#if defined(__CCE__) || defined(__NPU_ARCH__)\n#else\nint f() {}\n#endif\n",
            ["int f() {}"],
            [],
        ),
        ("#if __CUDA_ARCH__ < 600\n#define A\n#endif\n", ["#define A"], []),
        (
            "#if __CUDA_ARCH__ < 600\n__device__ int f() {}\n#endif\n",
            ["__device__ int f() {}"],
            [],
        ),
        ("\ufeff#if 0\nA\n#endif\n", ["A"], []),
        ('a = b #if 0\n"#if 0"\n  # if 0 \\\n || 1\n#else\nB\n# endif\n', ["B"], []),
        ("#endif\n#ifdef __HIPCC__\nA\n", [], []),
    ],
)
def test_branches(text: str, absent: list[str], unsettled: list[str]) -> None:
    assert skipped(text) == (absent, unsettled)


def test_blanks_keep_the_lines() -> None:
    text = b"#if 0\nab\n#if 1\nc\n#endif\n#endif\nd\n"
    found = branches(Source("a.cu", text))
    assert without(text, found.absent) == b"#if 0\n  \n     \n \n      \n#endif\nd\n"


_OLD = "#if CUDART_VERSION < 9000\n#define __syncwarp()\n#endif\n"
_OWN = "#ifdef OPENMP\ntypedef struct { double x, y; } double2;\n#endif\n"


def test_what_only_other_compilers_see_is_not_the_projects() -> None:
    found = survey(Source("a.cuh", _OLD.encode()))
    assert "__syncwarp" not in found.functions | found.declared
    assert "__syncwarp" in found.elsewhere


def test_a_source_for_another_compiler_is_read_whole() -> None:
    assert "__syncwarp" in survey(Source("a.cpp", _OLD.encode())).functions


def test_a_condition_that_the_build_decides_leaves_functions_alone() -> None:
    text = b"#ifdef OWN_SYNC\n#define __syncwarp()\n#endif\n"
    assert "__syncwarp" in survey(Source("a.cu", text)).functions


@pytest.mark.parametrize(
    ("text", "own"), [(_OWN, False), (_OWN.replace("#", "//"), True)]
)
def test_a_type_of_cuda_is_the_projects_only_unconditionally(
    text: str, own: bool
) -> None:
    found = survey(Source("a.cuh", text.encode()))
    assert ("double2" in found.types) is own
    assert ("double2" in found.declared) is own
