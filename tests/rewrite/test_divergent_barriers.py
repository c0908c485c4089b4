"""Barriers inside conditions: which are reported."""

import pytest

from cu2cann.model import Source
from cu2cann.pipeline import Engine, default_rules, translate

ENGINE = Engine.of(default_rules())
HEAD = b"__global__ void k(float *x, const int *c, int n) {\n"
BARRIER = b"{ x[0] += 1; __syncthreads(); }\n}\n"


def reported(body: bytes) -> list[bytes]:
    """Give the words that the rule points at."""
    text = HEAD + body + BARRIER
    found = translate(Source("a.cu", text), ENGINE, support=None).diagnostics
    spans = [one.at.span for one in found if one.code.endswith("/divergent-barrier")]
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b"if (threadIdx.x < n)\n", b"if"),
        (b"int i = threadIdx.x + blockIdx.x; if (i < n)\n", b"if"),
        (b"int i = threadIdx.x; int j = 2 * i; while (j < n)\n", b"while"),
        (b"for (int i = threadIdx.x; i < n; i += blockDim.x)\n", b"for"),
        (b"int i = 0; if (threadIdx.x == 3) i = 1; if (i == 0)\n", b"if"),
    ],
)
def test_a_condition_of_the_thread_is_reported(body: bytes, word: bytes) -> None:
    assert reported(body) == [word]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"if (n > 2)\n", id="a parameter"),
        pytest.param(b"if (blockIdx.x < n)\n", id="the block"),
        pytest.param(b"for (int i = 0; i < n; ++i)\n", id="a loop"),
        pytest.param(b"if (c[blockIdx.x])\n", id="memory"),
        pytest.param(
            b"__shared__ int f; if (threadIdx.x == 0) f = n; __syncthreads(); if (f)\n",
            id="shared memory",
        ),
        pytest.param(b"if (threadIdx.x < n) x[1] = 2;\n", id="behind it"),
        pytest.param(
            b"for (int i = threadIdx.x; i < n; ++i) x[i] = 1;\n"
            b"for (int i = 16; i > 0; i /= 2)\n",
            id="another variable of the same name",
        ),
        pytest.param(
            b"{ int j = threadIdx.x; x[j] = 1; } int j = n; if (j == 2)\n",
            id="two variables of one name",
        ),
    ],
)
def test_others_are_not(body: bytes) -> None:
    assert reported(body) == []


def test_each_condition_is_reported_once() -> None:
    assert reported(b"if (threadIdx.x < n) { __syncthreads(); x[1] = 2; }\n") == [b"if"]
    inner = b"if (threadIdx.x < n) for (int i = 0; i < n; ++i)\n"
    assert reported(inner) == [b"if"]
