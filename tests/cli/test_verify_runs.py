"""`cu2cann verify --also`: one program, several sets of arguments."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_DISAGREED, EXIT_FINDINGS, EXIT_USAGE
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

pytestmark = pytest.mark.skipif(find_compiler() is None, reason=NO_COMPILER)

PROGRAM = """\
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

__global__ void fill(int *out, int n)
{
    int i = threadIdx.x;
    if (i < n) out[i] = i;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 8;
    if (n < 1) {
        fprintf(stderr, "too few\\n");
        return 2;
    }
    int *out;
    cudaMalloc(&out, 64 * sizeof(int));
    cudaMemset(out, 0, 64 * sizeof(int));
    fill<<<1, 64>>>(out, n);
    cudaDeviceSynchronize();
    printf("filled %d\\n", n);
    cudaFree(out);
    return 0;
}
"""


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("builds")


@pytest.fixture
def source(tmp_path: Path, builds: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CU2CANN_CACHE", str(builds))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/fill.cu").write_text(PROGRAM)
    return tmp_path / "in"


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


def verify(source: Path, *words: object) -> Result:
    return run("verify", source, "--no-clang", "--jobs", 1, *words)


def edited(source: Path, old: str, new: str) -> Path:
    """Convert a folder, and edit the output by hand."""
    out = source.parent / "out"
    run("convert", source, "-o", out, "--no-clang", "--jobs", 1)
    text = (out / "fill.asc").read_text()
    assert old in text
    (out / "fill.asc").write_text(text.replace(old, new))
    return out


def verdicts(place: Path) -> list[tuple[Any, Any]]:
    table = json.loads(place.read_bytes())
    return [(one["arguments"], one["verdict"]) for one in table["verification"]]


def test_each_set_of_arguments_has_a_verdict(source: Path, tmp_path: Path) -> None:
    place, keep = tmp_path / "report.json", tmp_path / "keep"
    result = verify(
        source, "--also", "1", "--also", "'64'", "--also", "",
        "--report", f"json={place}", "--keep", keep, "--", "5",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    agreed = "agrees"
    expected = [(["5"], agreed), (["1"], agreed), (["64"], agreed), ([], agreed)]
    assert verdicts(place) == expected
    kept = [keep / name / "original/stdout" for name in ("fill", "fill-1", "fill-3")]
    assert [one.read_text() for one in kept] == [
        "filled 5\n", "filled 1\n", "filled 8\n",
    ]  # fmt: skip


def test_there_an_original_may_end_with_an_error(source: Path) -> None:
    assert verify(source, "--also", "0", "--", "5").exit_code == 0
    assert verify(source, "--", "0").exit_code == EXIT_FINDINGS


@pytest.mark.parametrize(
    ("old", "new"), [("n < 1", "n <= 1"), ("n < 1", "n < 0"), ("return 2", "return 3")]
)
def test_both_sides_have_to_fail_alike(source: Path, old: str, new: str) -> None:
    out = edited(source, old, new)
    assert verify(source, "--translated", out, "--", "5").exit_code == 0
    further = ("--also", "0", "--also", "1")
    result = verify(source, "--translated", out, *further, "--", "5")
    assert result.exit_code == EXIT_DISAGREED, result.output
    assert "exit status" in result.output


def test_an_open_quotation_is_refused(source: Path) -> None:
    result = verify(source, "--also", "'1")
    assert result.exit_code == EXIT_USAGE
    assert "--also '1 cannot be read" in result.output
