"""`cu2cann verify --kernel` on kernels that take structures, and on templates."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.cli.console import EXIT_DISAGREED, EXIT_FINDINGS
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

pytestmark = pytest.mark.skipif(find_compiler() is None, reason=NO_COMPILER)

KERNELS = """\
#include <cuda_runtime.h>

struct Range {
    int begin;
    int count;
};

typedef struct {
    float *values;
    Range range;
    float weights[3];
    float2 offset;
    bool doubled;
} Task;

struct Hidden {
    Hidden() : one(0) {}
    float get() const { return one; }
private:
    float one;
};

__global__ void weigh(const Task task, float *out)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= task.range.count) return;
    float sum = task.values[i] * task.weights[i % 3] + task.offset.y;
    out[i] = task.doubled ? 2 * sum : sum;
}

struct Item {
    int link;
    float value;
};

__global__ void follow(const Item *items, float *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = items[items[i].link].value;
}

__global__ void closed(Hidden hidden, float *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = hidden.get() + i;
}

template <typename T, int STEP>
__global__ void spread(const T *in, T *out, int n)
{
    static_assert(STEP == 3, "made for three");
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = in[i] * STEP;
}

template <typename Op>
__global__ void apply(float *out, int n, Op op)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = op(i);
}

void call(const int *in, int *out)
{
    spread<int, 3><<<1, 32>>>(in, out, 32);
}
"""


@pytest.fixture(autouse=True)
def cache(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds = tmp_path_factory.getbasetemp() / "builds"
    monkeypatch.setenv("CU2CANN_CACHE", str(builds))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "kernels.cu").write_text(KERNELS)
    return folder


@pytest.fixture
def converted(source: Path) -> Callable[[str, str], Path]:
    """Give what converts the folder, and edits the output by hand."""

    def convert(old: str, new: str) -> Path:
        out = source.parent / "out"
        run("convert", source, "-o", out, "--no-clang", "--jobs", 1)
        place = out / "kernels.asc"
        text = place.read_text()
        assert text.count(old) == 1
        place.write_text(text.replace(old, new))
        return out

    return convert


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


def verify(*words: object) -> Result:
    return run("verify", "--no-clang", "--jobs", 1, *words)


@pytest.mark.parametrize("kernel", ["weigh", "follow", "closed", "spread"])
def test_a_kernel_agrees(source: Path, kernel: str) -> None:
    result = verify(source, "--kernel", kernel)
    assert result.exit_code == 0, result.output
    assert f"{kernel}" in result.output
    assert "agrees" in result.output


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("task.weights[i % 3]", "task.weights[i % 2]"),
        ("task.offset.y", "task.offset.x"),
        ("task.doubled ?", "!task.doubled ?"),
    ],
)
def test_each_member_counts(
    source: Path, converted: Callable[[str, str], Path], old: str, new: str
) -> None:
    out = converted(old, new)
    result = verify(source, "--translated", out, "--kernel", "weigh")
    assert result.exit_code == EXIT_DISAGREED, result.output
    assert "smallest case:" in result.output


def test_the_smallest_case_is_found_by_the_member_that_is_a_size(
    source: Path, converted: Callable[[str, str], Path]
) -> None:
    out = converted("i >= task.range.count", "i >= task.range.count || i == 4")
    result = verify(source, "--translated", out, "--kernel", "weigh")
    assert "smallest case: 5 elements, 32 threads" in result.output


def test_elements_of_buffers_are_made_up_by_their_members(
    source: Path, converted: Callable[[str, str], Path]
) -> None:
    out = converted("items[items[i].link].value", "items[i].value")
    result = verify(source, "--translated", out, "--kernel", "follow")
    assert result.exit_code == EXIT_DISAGREED, result.output


def test_what_cannot_be_made_up_is_said(source: Path) -> None:
    result = verify(source, "--kernel", "closed")
    assert "all zero, as its members are not known: Hidden" in result.output


def test_a_template_is_called_as_its_file_calls_it(source: Path) -> None:
    assert "spread<int, 3>: agrees" in verify(source, "--kernel", "spread").output


def test_a_template_that_cannot_be_called_says_what_to_name(source: Path) -> None:
    result = verify(source, "--kernel", "apply")
    assert result.exit_code == EXIT_FINDINGS
    assert "the template was tried as apply<float>" in result.output
    assert "--kernel 'apply<...>'" in result.output
