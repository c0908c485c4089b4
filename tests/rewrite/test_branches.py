"""Branches that ask for a CUDA header: dead, or with the library's own include."""

from cu2cann.model import Disposition, Severity, Source, Translation
from cu2cann.pipeline import Engine, default_rules, translate


def translated(text: str) -> Translation:
    engine = Engine.of(default_rules())
    return translate(Source("a.h", text.encode()), engine)


def test_a_dead_branch_is_left_alone_and_its_alternative_is_not() -> None:
    dead = "nvjpegStatus_t f(cudaError_t e, CUarray a);\n"
    text = f"#ifdef NVJPEGAPI\n{dead}#else\ncudaError_t g();\n#endif\n"
    result = translated(text)
    assert dead.encode() in result.text
    assert b"#else\naclError g();" in result.text
    assert {one.severity for one in result.diagnostics} == {Severity.NOTE}
    in_dead = [one for one in result.constructs if one.symbol == "CUarray"]
    assert [one.disposition for one in in_dead] == [Disposition.CHANGED]


def test_a_branch_for_those_without_a_header_is_not_dead() -> None:
    result = translated("#ifndef NVJPEGAPI\ncudaError_t f();\n#endif\n")
    assert b"aclError f();" in result.text


def test_only_the_branch_includes_the_library() -> None:
    branch = "#ifdef CUBLAS_API_H_\nvoid f(cublasStatus_t);\n#endif\n"
    result = translated("#include <stdio.h>\n" + branch)
    assert result.text.count(b'#include "cann_ops_blas.h"') == 1
    assert b"cann_ops_blas_common.h" not in result.text
    both = translated("#include <stdio.h>\n" + branch + "cublasStatus_t g();\n")
    assert both.text.count(b'#include "cann_ops_blas.h"') == 2


def test_the_include_of_a_branch_keeps_the_line_ends() -> None:
    text = "#ifdef _CUFFT_H_ // transforms\r\nvoid f(cufftResult);\r\n#endif\r\n"
    result = translated(text)
    line = b'#if __has_include("cann_ops_fft.h") // transforms\r\n'
    assert line + b'#include "cann_ops_fft.h"\r\nvoid' in result.text
    assert result.text.count(b"\n") == result.text.count(b"\r\n")


def test_a_branch_of_a_library_is_stable() -> None:
    once = translated("#ifdef CUSPARSEAPI\nvoid f(cusparseStatus_t);\n#endif\n").text
    again = translate(Source("a.h", once), Engine.of(default_rules())).text
    assert again == once


def test_the_runtime_always_counts_as_read() -> None:
    text = "#include <stdio.h>\n#ifdef __DRIVER_TYPES_H__\ncudaError_t f();\n#endif\n"
    result = translated(text)
    assert b"#ifdef CU2CANN_RUNTIME_H\naclError f();" in result.text
    assert result.text.index(b"cu2cann/runtime.h") < result.text.index(b"#ifdef")
