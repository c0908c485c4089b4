"""`cu2cann verify` on small programs, with each of its exit statuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import (
    EXIT_DISAGREED,
    EXIT_FINDINGS,
    EXIT_SETTING,
    EXIT_USAGE,
)
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

needs_compiler = pytest.mark.skipif(find_compiler() is None, reason=NO_COMPILER)

PROGRAM = """\
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

__global__ void triple(const float *in, float *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = 3 * in[i];
}

__global__ void total(const float *in, float *out, int n)
{
    __shared__ float part[64];
    float sum = 0;
    for (int i = threadIdx.x; i < n; i += 64) sum += in[i];
    part[threadIdx.x] = sum;
    __syncthreads();
    for (int step = 32; step > 0; step /= 2) {
        if (threadIdx.x < step) part[threadIdx.x] += part[threadIdx.x + step];
        __syncthreads();
    }
    if (threadIdx.x == 0) *out = part[0];
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 100;
    float *in, *out, *host = (float *)malloc(n * sizeof(float));
    for (int i = 0; i < n; i++) host[i] = i % 7;
    cudaMalloc(&in, n * sizeof(float));
    cudaMalloc(&out, n * sizeof(float));
    cudaMemcpy(in, host, n * sizeof(float), cudaMemcpyHostToDevice);
    triple<<<(n + 31) / 32, 32>>>(in, out, n);
    total<<<1, 64>>>(out, in, n);
    float sum = 0;
    cudaMemcpy(&sum, in, sizeof(float), cudaMemcpyDeviceToHost);
    printf("sum of %d = %g\\n", n, sum);
    cudaFree(in);
    cudaFree(out);
    free(host);
    return 0;
}
"""


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("builds")


@pytest.fixture(autouse=True)
def cache(builds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests share what they build."""
    monkeypatch.setenv("CU2CANN_CACHE", str(builds))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "program.cu").write_text(PROGRAM)
    return folder


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


def verify(*words: object) -> Result:
    return run("verify", "--no-clang", "--jobs", 1, *words)


def converted(source: Path, edit: tuple[str, str] | None = None) -> Path:
    """Convert a folder, and edit the output by hand."""
    out = source.parent / "out"
    run("convert", source, "-o", out, "--no-clang", "--jobs", 1)
    if edit is not None:
        place = out / "program.asc"
        text = place.read_text()
        assert edit[0] in text
        place.write_text(text.replace(*edit))
    return out


def report(place: Path) -> dict[str, Any]:
    table = json.loads(place.read_bytes())
    assert isinstance(table, dict)
    return table


@needs_compiler
def test_a_right_translation_agrees(source: Path, tmp_path: Path) -> None:
    place = tmp_path / "report.json"
    result = verify(source, "--report", f"json={place}", "--", "200")
    assert result.exit_code == 0, result.output
    assert (
        "program (200): agrees, 2 launches of 2 kernels, bit for bit" in result.output
    )
    assert "ran on: CPU models of CUDA and Ascend" in result.output
    table = report(place)
    assert table["summary"]["kernels"]["verified"] == 2
    assert [one["grade"] for one in table["files"]] == ["verified"]
    (one,) = table["verification"]
    assert (one["verdict"], one["exact"], one["arguments"]) == ("agrees", True, ["200"])


@needs_compiler
def test_a_single_file_is_a_program_too(source: Path) -> None:
    assert verify(source / "program.cu").exit_code == 0


@needs_compiler
@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (
            ("3 * in[i]", "4 * in[i]"),
            "after launch 1, kernel triple: buffer 2, element 1",
        ),
        (("i < n) out", "i < n - 1) out"), "kernel triple: buffer 2, element 99"),
        (("step > 0; step", "step > 1; step"), "kernel total"),
        (('"sum of %d = %g', '"the sum of %d = %g'), "in the output, line 1"),
        (("    return 0;", "    return 5;"), "exit status"),
    ],
)
def test_a_wrong_translation_exits_with_4(
    source: Path, edit: tuple[str, str], said: str
) -> None:
    out = converted(source, edit)
    result = verify(source, "--translated", out)
    assert result.exit_code == EXIT_DISAGREED, result.output
    assert "disagrees" in result.output
    assert said in result.output


@needs_compiler
def test_the_folder_keeps_the_grades(source: Path) -> None:
    out = converted(source)
    assert verify(source, "--translated", out).exit_code == 0
    state = report(out / ".cu2cann/result.json")
    assert [file["grade"] for file in state["files"]] == ["verified"]


@needs_compiler
def test_a_translation_that_does_not_build_is_not_verified(source: Path) -> None:
    out = converted(source, ("3 * in[i]", "3 * in[j]"))
    result = verify(source, "--translated", out)
    assert result.exit_code == EXIT_FINDINGS
    assert "the translation does not build on the Ascend model" in result.output
    assert "program.asc:" in result.output
    assert "j" in result.output


@needs_compiler
def test_an_original_that_does_not_build_is_not_verified(source: Path) -> None:
    place = source / "program.cu"
    place.write_text(place.read_text().replace("free(host);", "nobody_knows(host);"))
    result = verify(source)
    assert result.exit_code == EXIT_FINDINGS
    assert "the original does not build on the CUDA model" in result.output
    assert "nobody_knows" in result.output


@needs_compiler
def test_findings_of_the_translation_count_although_both_agree(source: Path) -> None:
    place = source / "program.cu"
    more = "\nvoid unused() { cudaNoSuchThing(1); }\n"
    place.write_text("#ifdef OFF" + more + "#endif\n" + place.read_text())
    result = verify(source)
    assert "agrees" in result.output
    assert result.exit_code == EXIT_FINDINGS
    assert verify(source, "--fail-on", "never").exit_code == 0


def test_a_folder_without_a_program_is_not_verified(tmp_path: Path) -> None:
    if find_compiler() is None:
        pytest.skip(NO_COMPILER)
    (tmp_path / "a.cu").write_text("__global__ void k() {}\n")
    result = verify(tmp_path)
    assert result.exit_code == EXIT_FINDINGS
    assert "no program was found" in result.output


@needs_compiler
def test_what_is_excluded_is_not_verified(source: Path) -> None:
    (source / "broken").mkdir()
    (source / "broken" / "main.cu").write_text("int main() { return nothing; }\n")
    result = verify(source, "--exclude", "broken/")
    assert result.exit_code == 0, result.output
    assert verify(source).exit_code == EXIT_FINDINGS


@needs_compiler
def test_a_kernel_by_itself(source: Path) -> None:
    result = verify(source / "program.cu", "--kernel", "triple")
    assert result.exit_code == 0, result.output
    assert "triple: agrees" in result.output
    assert "bit for bit" in result.output
    assert "kernels: 1 of 2 verified" in result.output


@needs_compiler
def test_the_smallest_case_of_a_wrong_kernel_is_shown(source: Path) -> None:
    out = converted(source, ("i < n) out", "i < n && i != 4) out"))
    result = verify(source, "--translated", out, "--kernel", "triple")
    assert result.exit_code == EXIT_DISAGREED, result.output
    assert "buffer 2, element 4" in result.output
    assert "smallest case: 5 elements, 32 threads" in result.output


@needs_compiler
def test_an_unknown_kernel_is_not_verified(source: Path) -> None:
    result = verify(source, "--kernel", "nobody")
    assert result.exit_code == EXIT_FINDINGS
    assert "no source defines a kernel nobody" in result.output


@needs_compiler
def test_runs_are_kept_where_asked(source: Path, tmp_path: Path) -> None:
    keep = tmp_path / "keep"
    verify(source, "--keep", keep)
    assert (keep / "program/original/stdout").read_text() == "sum of 100 = 885\n"
    assert (keep / "program/translation/trace").is_file()


@needs_compiler
def test_runs_may_be_kept_in_a_folder_named_from_here(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = verify(source, "--keep", "keep")
    assert "2 launches of 2 kernels" in result.output
    assert (tmp_path / "keep/program/translation/trace").is_file()


def test_another_chip_cannot_be_run(source: Path) -> None:
    result = verify(source, "--target", "ascend910b")
    assert result.exit_code == EXIT_USAGE


def test_without_a_compiler_the_setting_is_wrong(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CU2CANN_CXX", "/nonexistent/compiler")
    result = verify(source)
    assert result.exit_code == EXIT_SETTING
    assert "CU2CANN_CXX" in result.output
