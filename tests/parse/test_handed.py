"""Which variables of the device are handed to kernels, and who takes them."""

import pytest

from cu2cann.model import Source
from cu2cann.model.variables import HandedNames
from cu2cann.parse.survey import merge, survey

KERNEL = "__global__ void k(float *x) { x[0] = c[0]; }\n"
LAUNCH = "void f(float *x) { k<<<1, 32>>>(x); }\n"


def program(*texts: str, **named: str) -> HandedNames:
    files = {f"{at}.cu": text for at, text in enumerate(texts)}
    files |= {name.replace("_", "."): text for name, text in named.items()}
    found = merge([survey(Source(path, text.encode())) for path, text in files.items()])
    return found.handed


def takers(found: HandedNames) -> dict[str, str]:
    return {
        name.decode(): b" ".join(listed).decode()
        for name, listed in found.takers.items()
    }


def test_functions_and_macros_on_the_way_take_a_variable_too() -> None:
    found = program(
        "__constant__ float c[4];\n"
        "#define AT(i) c[i]\n"
        "#define TWICE(i) (2 * AT(i))\n"
        "template <typename T> __device__ T inner(int i) { return TWICE(i); }\n"
        "__device__ __forceinline__ float outer(int i) { return inner<float>(i); }\n"
        "__device__ float other(int c) { return c; }\n"
        "__global__ void k(float *x) { x[0] = outer(1) + other(2); }\n" + LAUNCH
    )
    assert found.variables == {b"c"}
    assert takers(found) == {"inner": "c", "outer": "c", "k": "c"}
    assert found.kernels == {b"k"}


@pytest.mark.parametrize(
    "declared",
    [
        "__constant__ float c[4];",
        "static __device__ __constant__ float c[2][4];",
        "__device__ float c[4] = {1, 2};",
        "const __device__ volatile float *c;",
        "__align__(16) __constant__ float c[4];",
        "struct P { float x; };\n__constant__ P c[3], d = {1.0f};",
        "extern __constant__ float c[4];\n__constant__ float c[4];",
        "namespace {\n__constant__ float c[4];\n}",
        "#define REAL float // or double\n__constant__ REAL c[4];",
        'extern "C" {\n__constant__ float c[4];\n}',
        "#ifdef WIDE\n__constant__ float c[8];\n#else\n__device__ float c[4];\n#endif",
    ],
)
def test_declarations_that_are_understood(declared: str) -> None:
    assert b"c" in program(f"{declared}\n{KERNEL}{LAUNCH}").variables


@pytest.mark.parametrize(
    "declared",
    [
        "__constant__ float c[4] = {1, 2, 3, 4};",
        "__device__ const float c[4] = {1, 2, 3, 4};",
        "template <typename T> __constant__ T c[4];",
        "extern __constant__ float c[];",
        "__device__ __managed__ float c[4];",
        "__device__ float (*c)(int);",
        "__device__ float &c = other;",
        '__device__ const char *c = "text";',
        "__device__ float c = helper(2.0f);",
        "__device__ float *c = buffer;",
        "__device__ int twice(int);\n__device__ Operation c[1] = {twice};",
        "namespace n {\n__constant__ float c[4];\n}",
        "struct P { __device__ P() {} float x; };\n__device__ P c[4];",
        "#define MANAGED __managed__\nMANAGED __device__ float c[4];",
        "#define PLACED /* nothing */\n__device__ PLACED float c[4];",
        "struct S { static __device__ float c[4]; };",
        "__device__ struct { float x; } c[4];",
        "__constant__ float c[4];\n#define c other",
        "__constant__ float c[4];\nfloat *const host = c;",
    ],
)
def test_declarations_that_stay(declared: str) -> None:
    assert not program(f"{declared}\n{KERNEL}{LAUNCH}").variables


@pytest.mark.parametrize(
    "rest",
    [
        "void (*chosen)(float *) = k;",
        "void g() { cudaLaunchKernel((void *)k, 1, 1, args); }",
        "void g() { run(k); }",
        "void g() { ns::k<<<1, 1>>>(0); }",
        "#define RUN(x) k<<<1, 32>>>(x)",
        "void g(float *c) { k<<<1, 32>>>(c); }",
        "void g() { float c = 1; k<<<1, 32>>>(&c); }",
        "void g() { for (int c = 0; c < 4; ++c) { k<<<1, 32>>>(0); } }",
        "void g() { use(c); }",
        "void g() { cudaMemcpyToSymbol(&c, h, 4); }",
        "void g() { cudaMemcpyToSymbol(c[1], h, 4); }",
        "void g() { wrap(c, h); }",
        "__host__ __device__ float both() { return c[1]; }",
        "struct S { __device__ float get() { return c[1]; } };",
        "struct S { __device__ float operator()(int i) const { return c[i]; } };",
        "__global__ void l(float *x) { auto g = [=](int i) { return c[i]; }; g(1); }",
        "__global__ void l() { struct L { float g() { return c[0]; } }; }",
        "__global__ void l(float *x) { x[0] = c[0]; int c = 1; }",
        "__global__ void l(float *x) { x[0] = ::c[0]; }",
        "__device__ float g(int i) { return c[i]; }\nfloat (*p)(int) = g;",
        "__device__ float g(int i) { return c[i]; }\n#define CALL(i) g(i)",
        "__device__ float g(int i) { return c[i]; }\nfloat g(float i) { return i; }",
        "__device__ float g() { return c[1]; }\nstruct S { __device__ void h() { g(); } };",
        "#define AT(i) c[i]\nvoid g() { print(AT(1)); }",
        "#define BODY { x[0] = c[1]; }\n__global__ void l(float *x) BODY",
        "struct S { float c; void go() { k<<<1, 32>>>(0); } };",
        "__device__ float g(int i, float x = c[0]) { return x; }",
        "__device__ float g(int i, const float *x = c) { return x[i]; }",
        "void broken() { { }",
        'void g() { cuModuleGetFunction(&f, m, "k"); }',
        'void g() { nvrtcCreateProgram(&p, text, "a.cu", 0, 0, 0); }',
    ],
)
def test_what_keeps_a_variable_where_it_is(rest: str) -> None:
    text = f"__constant__ float c[4];\n{KERNEL}{LAUNCH}"
    assert program(text).variables
    assert not program(text + rest).variables


@pytest.mark.parametrize(
    "rest",
    [
        "void g(float *h) { cudaMemcpyToSymbol(c, h, sizeof(c)); }",
        "void g(float *h) { check(cudaMemcpyFromSymbol(h, c, sizeof(c[0]) * 4)); }",
        "void g(void *p) { cudaGetSymbolAddress(&p, c); }",
        "void g() { { float c = 1; use(c); } cudaMemcpyToSymbol(c, h, 4); }",
        "void g(float *c) { use(c); }",
        "void g() { float a, b = 2, c = 1; use(a, b, c); }",
        "void g() { cudaFuncSetCacheConfig(k, cudaFuncCachePreferL1); }",
        "void k(int n) { }\nvoid g() { k(1); }",
        "struct S { float c; };\nvoid g(S &s) { s.c = 1; }",
        "__device__ float g(const float *c) { return c[0]; }",
        "__global__ void l(float *x) { for (int c = 0; c < 4; ++c) x[c] = c; }",
        "__global__ void l(float *x) { if (x) { int c = 1; x[c] = 2; } x[1] = c[1]; }",
        "void print(float c);",
        'void g() { printf("c is %d, { not }", 1); /* c */ }',
    ],
)
def test_what_does_not(rest: str) -> None:
    text = f"__constant__ float c[4];\n{KERNEL}{LAUNCH}"
    assert program(text + rest).variables == {b"c"}


def test_long_statements_are_read_in_no_time() -> None:
    long = "a < b > d < e > " * 60
    lists = "int " + ", ".join(f"v{at} = {at}" for at in range(90))
    rest = f"void g() {{ x = {long} c[0]; }}\nvoid h() {{ {lists}, c; use(c); }}\n"
    text = "__constant__ float c[4];\n" + KERNEL + LAUNCH
    assert not program(text + rest).variables


def test_a_variable_has_to_be_seen_where_a_kernel_is_declared_and_launched() -> None:
    own = "__constant__ float c[4];\n" + KERNEL
    main = "__global__ void k(float *x);\n" + LAUNCH
    assert not program(k_cu=own, main_cu=main).variables
    assert program(k_cu=own, main_cu='#include "k.cu"\n' + LAUNCH).variables
    header = "extern __constant__ float c[4];\n__global__ void k(float *x);\n"
    own = '#include "k.h"\n' + own
    assert program(k_h=header, k_cu=own, main_cu='#include "k.h"\n' + LAUNCH).variables


def test_a_part_of_a_source_sees_what_stands_above_it() -> None:
    main = '__constant__ float c[4];\n#include "k.inc"\n' + LAUNCH
    assert takers(program(k_inc=KERNEL, main_cu=main)) == {"k": "c"}
    early = '#include "k.inc"\n__constant__ float c[4];\n' + LAUNCH
    assert not program(k_inc=KERNEL, main_cu=early).variables


def test_a_declaration_of_several_stays_if_one_has_to() -> None:
    text = "__device__ float c[4], d;\nvoid g() { use(d); }\n" + KERNEL + LAUNCH
    assert not program(text).variables


def test_a_file_that_two_programs_read_is_left_alone() -> None:
    found = program("__constant__ float c[4], d;\n" + KERNEL + LAUNCH)
    assert found.apart_from({b"c"}).variables == {b"d"}
    assert not found.apart_from({b"k"}).takers
    assert found.apart_from({b"x"}) is found
