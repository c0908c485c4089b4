"""The model asks the C library for what support headers compute by themselves."""

from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.native_math import natively
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

HOOKED = (
    b"inline float cu2cann_tanhf(float x)\n{ CU2CANN_MODEL_NATIVELY(cu2cann_tanhf, x)\n"
)
CANCELS = """
#include <cstdio>
__global__ void k(const float *in, int *out) {
    float x = in[threadIdx.x];
    out[threadIdx.x] = (int)(1e6f * (1.0f / tanhf(x) - coshf(x) / sinhf(x) + atan2f(x, 3.0f)));
}
int main() {
    float host[256], *in;
    int *out, result[256];
    for (int i = 0; i < 256; i++) host[i] = 0.001f * (i + 1);
    cudaMalloc(&in, sizeof(host));
    cudaMalloc(&out, sizeof(result));
    cudaMemcpy(in, host, sizeof(host), cudaMemcpyHostToDevice);
    k<<<1, 256>>>(in, out);
    cudaMemcpy(result, out, sizeof(result), cudaMemcpyDeviceToHost);
    for (int one : result) printf("%d ", one);
    return 0;
}
"""


@pytest.mark.parametrize(
    ("path", "text", "result"),
    [
        pytest.param(
            "include/cu2cann/math.h",
            b"inline float cu2cann_tanhf(float x)\n{\n",
            HOOKED,
            id="a function of the C library",
        ),
        pytest.param(
            "include/cu2cann/math.h",
            b"inline float cu2cann_copysignf(float x, float y)\n{\n",
            b"inline float cu2cann_copysignf(float x, float y)\n{\n",
            id="one that rounds nothing",
        ),
        pytest.param(
            "mine/math.h",
            b"inline float cu2cann_tanhf(float x)\n{\n",
            b"inline float cu2cann_tanhf(float x)\n{\n",
            id="a header of the user",
        ),
    ],
)
def test_functions_of_support_headers_are_hooked(
    path: str, text: bytes, result: bytes
) -> None:
    assert natively(path, text) == result


def test_what_cancels_is_the_same_on_both_sides(tmp_path: Path) -> None:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    (tmp_path / "main.cu").write_text(CANCELS)
    settings = Settings(compiler, Options(clang=False))
    (one,) = verify_project(tmp_path / "main.cu", settings).verifications
    assert isinstance(one.verdict, Agrees)
    assert one.verdict.exact
