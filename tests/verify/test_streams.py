"""Buffers that several streams share are compared where nothing is put off."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from cu2cann.cli import app
from cu2cann.convert import Options
from cu2cann.model import Agrees, Deviates, Verdict
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

COMPILER = find_compiler()
PROGRAM = """
#include <cstdio>
#include <cuda_runtime.h>
__global__ void twice(const float *in, float *out) { out[threadIdx.x] = 2 * in[threadIdx.x]; }
int main() {
    const int n = 64, parts = 2;
    float host[n * parts], *in, *out;
    for (int i = 0; i < n * parts; i++) host[i] = i;
    cudaMalloc(&in, sizeof(host));
    cudaMalloc(&out, sizeof(host));
    cudaStream_t streams[parts];
    for (auto &one : streams) cudaStreamCreate(&one);
    for (int p = 0; p < parts; p++) {
        cudaMemcpyAsync(in + p * n, host + p * n, n * sizeof(float), cudaMemcpyHostToDevice, streams[p]);
        twice<<<1, n, 0, streams[p]>>>(in + p * n, out + p * n);
    }
    for (int p = parts; p-- > 0;) cudaStreamSynchronize(streams[p]);
    cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
    for (float one : host) printf("%g ", one);
    return 0;
}
"""


def verdict(folder: Path, out: Path | None = None) -> Verdict:
    assert COMPILER is not None
    settings = Settings(COMPILER, Options(clang=False), translated=out)
    (one,) = verify_project(folder, settings).verifications
    return one.verdict


@pytest.mark.skipif(COMPILER is None, reason=NO_COMPILER)
def test_work_of_other_streams_is_no_difference(tmp_path: Path) -> None:
    (tmp_path / "main.cu").write_text(PROGRAM)
    found = verdict(tmp_path)
    assert isinstance(found, Agrees), found
    assert found.exact
    assert [note for note in found.notes if note.startswith("streams")]


@pytest.mark.skipif(COMPILER is None, reason=NO_COMPILER)
def test_a_wrong_buffer_is_one_all_the_same(tmp_path: Path) -> None:
    source, out = tmp_path / "source", tmp_path / "out"
    source.mkdir()
    (source / "main.cu").write_text(PROGRAM)
    words = ["convert", str(source), "-o", str(out), "--no-clang", "--jobs", "1"]
    CliRunner().invoke(app.group, words, catch_exceptions=False)
    text = (out / "main.asc").read_text()
    (out / "main.asc").write_text(text.replace("= 2 *", "= 3 *"))
    found = verdict(source, out)
    assert isinstance(found, Deviates), found
    assert found.differences[0].kernel == "twice"
