"""Device variables of every kind: the original and the translation agree."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cu2cann.cli import app
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

needs_compiler = pytest.mark.skipif(find_compiler() is None, reason=NO_COMPILER)

HEADER = """\
#pragma once
struct Scale { int times; float plus; };
__constant__ float weights[64];
__constant__ Scale scales[2];
__device__ int hits = 3;
static __device__ double total = 1.5;
static __device__ short steps[2][3] = {{1, 2, 3}, {4, 5, 6}};
__device__ float *target;
#define WEIGHT(i) weights[(i) % 64]
"""
KERNELS = """\
__device__ float weigh(int i) { return WEIGHT(i) * scales[i % 2].times + scales[1].plus; }
template <typename T> __global__ void work(T *x, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    x[i] = weigh(i) + steps[i % 2][i % 3];
    target[n - 1 - i] = x[i];
    atomicAdd(&hits, 1);
    if (i == 7) total += x[i];
}
"""
MAIN = """\
#include <cstdio>
#include <cuda_runtime.h>
#include "variables.h"
#include "kernels.cu"

static float sum_of(const float *from, int n)
{
    float *host = new float[n], sum = 0;
    cudaMemcpy(host, from, n * sizeof(float), cudaMemcpyDeviceToHost);
    for (int i = 0; i < n; ++i) sum += host[i];
    delete[] host;
    return sum;
}

int main(int argc, char **argv)
{
    const int n = 100 + argc;
    float *x, *y, host[64], *at;
    for (int i = 0; i < 64; ++i) host[i] = i * 0.25f;
    Scale scale = {2, 0.5f};
    cudaMalloc(&x, n * sizeof(float));
    cudaMalloc(&y, n * sizeof(float));
    cudaMemcpyToSymbol(weights, host, sizeof(weights));
    cudaMemcpyToSymbol(scales, &scale, sizeof(scale));
    cudaMemcpyToSymbol(scales, &scale, sizeof(scale), sizeof(scale), cudaMemcpyHostToDevice);
    cudaMemcpyToSymbol(target, &y, sizeof(y));
    for (int i = 0; i < 3; ++i) work<<<(n + 31) / 32, 32>>>(x, n);
    int count = 0;
    double sum = 0;
    size_t size = 0;
    cudaMemcpyFromSymbol(&count, hits, sizeof(count));
    cudaMemcpyFromSymbol(&sum, total, sizeof(sum));
    cudaGetSymbolSize(&size, steps);
    cudaGetSymbolAddress((void **)&at, weights);
    printf("%d %g %zu %g\\n", count, sum, size, sum_of(at + 8, 8));
    printf("%g %g\\n", sum_of(x, n), sum_of(y, n));
    return 0;
}
"""


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    (place / "variables.h").write_text(HEADER)
    (place / "kernels.cu").write_text(KERNELS)
    (place / "main.cu").write_text(MAIN)
    return place


@needs_compiler
def test_a_program_with_device_variables_agrees(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("convert", folder, "-o", out, "-q").exit_code == 0
    result = run("verify", folder, "--translated", out)
    assert result.exit_code == 0, result.output
    assert "agrees, 3 launches of 1 kernel, bit for bit" in result.output
    header = (out / "variables.h").read_text()
    assert header.count("cu2cann_Variable<") == 6


@needs_compiler
def test_a_kernel_by_itself_is_handed_its_variables(tmp_path: Path) -> None:
    place = tmp_path / "in"
    place.mkdir()
    (place / "scale.cu").write_text(
        "__constant__ float offset = 0;\n"
        "__device__ int factor = 7;\n"
        "__device__ float scaled(float x) { return factor * x + offset; }\n"
        "__global__ void scale(float *x, int n)\n{\n"
        "    int i = blockIdx.x * blockDim.x + threadIdx.x;\n"
        "    if (i < n) x[i] = scaled(x[i]);\n}\n"
        "void set(float x) { cudaMemcpyToSymbol(offset, &x, sizeof(x)); }\n"
        "void f(float *x, int n) { scale<<<(n + 63) / 64, 64>>>(x, n); }\n"
    )
    result = run("verify", place, "--kernel", "scale")
    assert result.exit_code == 0, result.output
    assert "agrees" in result.output
