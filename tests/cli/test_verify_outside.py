"""`cu2cann verify` on a folder whose programs include headers that lie beside it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_FINDINGS
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

pytestmark = pytest.mark.skipif(find_compiler() is None, reason=NO_COMPILER)

KERNEL = """\
#pragma once
__global__ void number(int *to)
{
    to[threadIdx.x] = __popc(threadIdx.x);
}
"""
PLAIN = """\
#pragma once
inline int twice(int one) { return 2 * one; }
"""
PROGRAM = """\
#include <cstdio>
#include <cuda_runtime.h>
#include "../common/plain.h"
#include "{}"

int main()
{{
    int *data, host[4];
    cudaMalloc(&data, sizeof(host));
    {};
    cudaMemcpy(host, data, sizeof(host), cudaMemcpyDeviceToHost);
    printf("%d\\n", twice(host[3]));
    cudaFree(data);
    return 0;
}}
"""
LAUNCH = "number<<<1, 4>>>(data)"


@pytest.fixture
def project(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    builds = tmp_path_factory.getbasetemp() / "builds"
    monkeypatch.setenv("CU2CANN_CACHE", str(builds))
    for folder in ("all/common", "all/project"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "all/common/kernel.h").write_text(KERNEL)
    (tmp_path / "all/common/plain.h").write_text(PLAIN)
    return tmp_path / "all/project"


def write_program(project: Path, *, by_folder: bool = False) -> None:
    header = "kernel.h" if by_folder else "../common/kernel.h"
    (project / "main.cu").write_text(PROGRAM.format(header, LAUNCH))
    if by_folder:
        rule = "main: main.cu\n\tnvcc -I../common -o main main.cu\n"
        (project / "Makefile").write_text(rule)


def convert(folder: Path, out: Path) -> None:
    words = ["convert", "--no-clang", "--jobs", "1", "-q", str(folder), "-o", str(out)]
    assert CliRunner().invoke(app.group, words, catch_exceptions=False).exit_code == 0


def verify(*words: object) -> Result:
    listed = ["verify", "--no-clang", "--jobs", "1", *map(str, words)]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


@pytest.mark.parametrize("by_folder", [False, True], ids=["relative", "include-path"])
def test_a_header_outside_with_cuda_is_translated(
    project: Path, *, by_folder: bool
) -> None:
    write_program(project, by_folder=by_folder)
    result = verify(project)
    assert result.exit_code == 0, result.output
    assert "kernels: 1 of 1 verified" in result.output


@pytest.mark.parametrize("by_folder", [False, True], ids=["relative", "include-path"])
def test_a_header_that_was_not_converted_is_named(
    project: Path, *, by_folder: bool
) -> None:
    write_program(project, by_folder=by_folder)
    out = project.parent.parent / "out"
    convert(project, out)
    result = verify(project, "--translated", out)
    assert result.exit_code == EXIT_FINDINGS, result.output
    assert "headers outside of the folder hold CUDA code" in result.output
    said = "../common/kernel.h holds CUDA code and is not translated"
    assert said in result.output
    assert "verify the folder that holds both" in result.output
    assert "plain.h" not in result.output


def test_a_folder_that_was_converted_with_its_headers_verifies(project: Path) -> None:
    write_program(project)
    out = project.parent.parent / "out"
    convert(project.parent, out)
    assert verify(project.parent, "--translated", out).exit_code == 0


def test_a_kernel_by_itself_takes_them_along_too(project: Path) -> None:
    own = KERNEL.replace("number", "other").replace("#pragma once\n", "")
    text = f'#include "../common/kernel.h"\n{own}'
    (project / "kernels.cu").write_text(text)
    result = verify(project, "--kernel", "other")
    assert result.exit_code == 0, result.output


def test_a_file_takes_the_headers_that_it_includes_along(project: Path) -> None:
    text = PROGRAM.format("../common/kernel.h", LAUNCH)
    (project / "main.cu").write_text(text)
    result = verify(project / "main.cu")
    assert result.exit_code == 0, result.output


def test_a_header_outside_without_cuda_is_read_where_it_lies(project: Path) -> None:
    own = "cudaMemset(data, 0, sizeof(host))"
    (project / "main.cu").write_text(PROGRAM.format("../common/plain.h", own))
    result = verify(project)
    assert result.exit_code == 0, result.output
