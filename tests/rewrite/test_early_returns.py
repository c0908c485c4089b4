"""Returns before a barrier: kept, guarded, or left to the author of the kernel."""

import pytest

from cu2cann.model import Source
from cu2cann.pipeline import Engine, default_rules, translate

ENGINE = Engine.of(default_rules())
HEAD = b"__global__ void k(float *x, const float *c, int n, int w) {\n"
INDEX = b"int i = threadIdx.x + blockIdx.x * blockDim.x;\n"
WORK = b"x[i] += 1;\n__syncthreads();\nx[i] += 2;\n}\n"


def said(kernel: bytes) -> set[str]:
    """Give what is said about the returns of a program."""
    found = translate(Source("a.cu", kernel), ENGINE, support=None).diagnostics
    codes = {one.code for one in found}
    return {code.rpartition("/")[2] for code in codes if "early-return" in code}


def written(kernel: bytes) -> str:
    """Give the translation without blanks at the ends of lines."""
    chunks = translate(Source("a.cu", kernel), ENGINE, support=None).chunks
    lines = b"".join(chunk.text for chunk in chunks).decode().splitlines()
    return "\n".join(line.strip() for line in lines)


@pytest.mark.parametrize(
    "before",
    [
        b"if (blockIdx.x >= n) return;\n",
        b"int r = blockIdx.x; if (r >= n) { return; }\n",
        b"int r = blockIdx.x; if (w > 2) r += w; if (r >= n) return;\n",
        b"int r = 0; for (int j = 0; j < w; ++j) r += j; if (r >= n) return;\n",
        b"const int r = blockIdx.x * w; if (c[r] < 0) return;\n",
        b"int r = blockIdx.x; x[__mul24(r, 2)] = 0; if (r) return;\n",
        b"int2 r; r.x = blockIdx.x; if (r.x > n) return;\n",
    ],
)
def test_a_return_of_the_whole_block_is_kept(before: bytes) -> None:
    assert said(HEAD + INDEX + before + WORK) == set()


@pytest.mark.parametrize(
    "before",
    [
        b"if (i >= n) return;\n",
        b"int r = blockIdx.x; if (i > 3) r += 1; if (r >= n) return;\n",
        b"int r = 0; for (int j = i; j < w; ++j) r += j; if (r >= n) return;\n",
        b"int r = 0; while (n) { if (i) break; r++; } if (r) return;\n",
        b"int r = 0; int *p = &r; *p = i; if (r) return;\n",
        b"int r = 0; int &p = r; p = i; if (r) return;\n",
        b"int r = 0; set(r, i); if (r) return;\n",
        b"__shared__ int r; r = n; if (r) return;\n",
        b"n += i; if (n) return;\n",
        b"int r = 0; (i > 2) && (r = 1); if (r) return;\n",
    ],
)
def test_a_return_of_some_threads_is_guarded(before: bytes) -> None:
    kernel = HEAD + INDEX + before + WORK
    assert said(b"__device__ void set(int &r, int i) { r = i; }\n" + kernel) == {
        "guarded"
    }


def test_the_size_of_an_array_stays_a_constant() -> None:
    size = b"#define SIZE 8\n"
    tile = b"__shared__ float tile[SIZE]; tile[i] = 0; if (n > SIZE) return;\n"
    assert said(size + HEAD + INDEX + tile + WORK) == set()


def test_a_macro_that_computes_is_looked_through() -> None:
    least = b"#define LEAST(a, b) ((a) < (b) ? (a) : (b))\n"
    before = b"int r = LEAST(blockIdx.x, n); if (r > w) return;\n"
    assert said(least + HEAD + INDEX + before + WORK) == set()


def test_a_macro_that_writes_is_seen() -> None:
    step = b"#define STEP r += threadIdx.x\n"
    assert said(step + HEAD + INDEX + b"int r = 0; STEP; if (r) return;\n" + WORK) == {
        "guarded"
    }


def test_a_function_that_takes_values_leaves_them() -> None:
    twice = b"__device__ int twice(int r) { return 2 * r; }\n"
    before = b"int r = blockIdx.x; x[i] = twice(r); if (r >= n) return;\n"
    assert said(twice + HEAD + INDEX + before + WORK) == set()


@pytest.mark.parametrize(
    "after",
    [
        b"for (int j = i; j < n; ++j) { __syncthreads(); }\n",
        b"for (int j = 0; j < n; ++j) { if (x[i] > 2) break; __syncthreads(); }\n",
        b"while (x[i] > 2) { x[i] -= 1; __syncthreads(); }\n",
        b"int j = 0; while (j < n) { if (i) j += 2; else j++; __syncthreads(); }\n",
        b"if (i & 1) __syncthreads();\n",
        b"auto v = x[i]; __syncthreads();\n",
        b"float v[2] = {x[i], x[i + 1]}; __syncthreads();\n",
        b"const float &v = x[i]; __syncthreads();\n",
        b"x[i] = __syncthreads_count(i);\n",
        b"if (x[i] > 2) { x[i] = 2; return; } __syncthreads();\n",
        b"switch (n) { case 1: __syncthreads(); }\n",
        b"elsewhere(x); __syncthreads();\n",
        b"#if DEEP\nx[i] = 3;\n#endif\n__syncthreads();\n",
        b"if (n) { if (x[i] < 2) return; __syncthreads(); }\n",
        b"auto f = [=] { x[i] = 2; }; f(); __syncthreads();\n",
    ],
)
def test_what_cannot_be_guarded_is_refused(after: bytes) -> None:
    elsewhere = b"__device__ void elsewhere(float *x);\n"
    kernel = elsewhere + HEAD + INDEX + b"if (i >= n) return;\n" + after + b"}\n"
    assert said(kernel) == {"divergent-return"}


def test_counters_go_on_in_threads_that_wait() -> None:
    loop = b"int d = 4;\nwhile (d > 0) {\nx[i] += d;\n__syncthreads();\nd /= 2;\n}\n"
    output = written(HEAD + INDEX + b"if (i >= n) return;\n" + loop + b"}\n")
    assert (
        "if (cu2cann_active) {\nx[i] += d;\n}\nasc_syncthreads();\nd /= 2;\n}" in output
    )


def test_the_second_flag_is_asked_of_those_who_are_left() -> None:
    returns = b"if (i >= n) return;\nx[i] = 1;\nif (x[i + 1] > 2) return;\n"
    output = written(HEAD + INDEX + returns + WORK)
    first = "bool cu2cann_active = !(i >= n);\nif (cu2cann_active) {\nx[i] = 1;\n}\n"
    assert first + "cu2cann_active = cu2cann_active && !(x[i + 1] > 2);\n" in output


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("int r = i / 2;", "int r = i / 2;"),
        ("int r = n / i;", "int r; if (cu2cann_active) r = n / i;"),
        ("const float r = c[i];", "float r; if (cu2cann_active) r = c[i];"),
        ("const float r = c[n];", "const float r = c[n];"),
        ("float *r = x + i;", "float *r = x + i;"),
        ("const float *r = y[i];", "const float *r; if (cu2cann_active) r = y[i];"),
    ],
)
def test_first_values_that_may_do_harm_are_guarded(
    declared: str, expected: str
) -> None:
    kernel = HEAD.replace(b"int w", b"float **y") + INDEX + b"if (i >= n) return;\n"
    assert expected in written(kernel + declared.encode() + b"\n" + WORK).splitlines()


def test_translating_the_guards_again_changes_nothing() -> None:
    once = written(HEAD + INDEX + b"if (i >= n) return;\n" + WORK)
    assert written(once.encode()) == once


def test_a_finding_shows_the_barrier_that_it_is_about() -> None:
    kernel = HEAD + INDEX + b"if (c[i] < 0) return;\n" + WORK
    source = Source("a.cu", kernel)
    found = translate(source, ENGINE, support=None).diagnostics
    (label,) = next(one for one in found if "early-return" in one.code).related
    assert source[label.span] == b"__syncthreads"
