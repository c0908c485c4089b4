"""Measure the models: the time to build a program, and threads a minute on one core.

    python scripts/bench_models.py

Times of building are processor seconds of the compiler, with the headers precompiled.
"""

import resource
import sys
import tempfile
import time
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.model import CompiledSource, NotRun, Program, Side
from cu2cann.read import read_project
from cu2cann.verification.sides import fresh_sides
from cu2cann.verify.build import Builder, Built, SideSources
from cu2cann.verify.run import Limits, Runner
from cu2cann.verify.toolchain import find_compiler

_PROGRAM = """\
#include <cstdio>
#include <cuda_runtime.h>

__global__ void plain(const float *in, float *out, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) out[i] = 2.0f * in[i] + 1.0f;
}

__global__ void waiting(const float *in, float *out, int n)
{
    __shared__ float tile[256];
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    tile[threadIdx.x] = i < n ? in[i] : 0.0f;
    __syncthreads();
    if (i < n) out[i] = tile[255 - threadIdx.x];
}

int main()
{
    const int n = 1 << 20;
    float *in, *out;
    cudaMalloc(&in, n * sizeof(float));
    cudaMalloc(&out, n * sizeof(float));
    cudaMemset(in, 0, n * sizeof(float));
    for (int i = 0; i < ROUNDS; i++) KERNEL<<<n / 256, 256>>>(in, out, n);
    cudaDeviceSynchronize();
    cudaFree(in);
    cudaFree(out);
    return 0;
}
"""
_ROUNDS = {"plain": 20, "waiting": 4}
_THREADS = 1 << 20


def main() -> int:
    """Build and run the same program for both sides."""
    compiler = find_compiler()
    if compiler is None:
        sys.exit("no C++ compiler was found")
    print(f"compiler: {compiler.version}")
    with tempfile.TemporaryDirectory() as name:
        for kernel, rounds in _ROUNDS.items():
            text = _PROGRAM.replace("KERNEL", kernel).replace("ROUNDS", str(rounds))
            folder = Path(name) / kernel
            folder.mkdir()
            (folder / "bench.cu").write_text(text, encoding="utf-8")
            _measure(folder, kernel, rounds, Builder(compiler, Path(name) / "cache"))
    return 0


def _measure(folder: Path, kernel: str, rounds: int, builder: Builder) -> None:
    project = read_project([folder])
    results = tuple(convert_project(project, Options(clang=False)))
    sides = fresh_sides(project, results)
    program = Program("bench", "", (CompiledSource("bench.cu"),))
    other = sides.translated(program)
    for side in (
        SideSources(Side.ORIGINAL, program, sides.originals, sides.root),
        SideSources(Side.TRANSLATION, other, sides.translations, sides.out),
    ):
        _warm(builder, side)
        before = _children()
        built = builder.build(side)
        if isinstance(built, NotRun):
            sys.exit(f"{built.reason}: {built.details}")
        print(f"{side.side}, {kernel}: built in {_children() - before:.1f} s", end="")
        print(f", {_speed(built, folder, rounds):.1f} million threads a minute")


def _warm(builder: Builder, side: SideSources) -> None:
    """Let the headers be precompiled before the time is taken."""
    texts = {**side.texts, next(iter(side.texts)): b"int main() { return 0; }\n"}
    builder.build(SideSources(side.side, side.program, texts, side.root))


def _speed(built: Built, folder: Path, rounds: int) -> float:
    with tempfile.TemporaryDirectory() as name:
        before, started = _children(), time.monotonic()
        run = Runner(folder, (), Limits()).run(built.executable, Path(name), {})
        seconds = _children() - before or time.monotonic() - started
    if run.status != 0:
        sys.exit(run.stderr)
    return 60 * rounds * _THREADS / seconds / 1e6


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
