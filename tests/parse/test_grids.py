"""Which kernels of a program are told the part of their grid that a launch covers."""

import pytest

from cu2cann.model import Source, Survey
from cu2cann.parse.survey import merge, survey

KERNEL = "__global__ void k(float *x) { x[blockIdx.x] = 1.0f; }\n"


def program(*texts: str) -> Survey:
    return merge(
        [survey(Source(f"{i}.cu", text.encode())) for i, text in enumerate(texts)]
    )


@pytest.mark.parametrize(
    "launch",
    [
        "k<<<n, 256>>>(x);",
        "k<<<64, 256>>>(x); if (n) k<<<n, 256>>>(x);",
        "for (;;) { ns::k<int><<<n / 256, 256>>>(x); }",
        "dim3 grid(n, 2); k<<<grid, 256>>>(x);",
        "k << <n, 256 >> >(x);",
    ],
)
def test_a_grid_of_unknown_size_is_launched_in_parts(launch: str) -> None:
    found = program(f"{KERNEL}void f(float *x, int n) {{ {launch} }}")
    assert found.parted == {"k"}


@pytest.mark.parametrize(
    "launch",
    [
        "k<<<64, 256>>>(x);",
        "k<<<BLOCKS, 256>>>(x);",
        "const int side = 8; dim3 grid(side, side); k<<<grid, 256>>>(x);",
        "// k<<<n, 256>>>(x);",
    ],
)
def test_a_grid_known_to_be_small_is_launched_as_it_is(launch: str) -> None:
    found = program(
        "#define BLOCKS 512\n", f"{KERNEL}void f(float *x) {{ {launch}\n }}"
    )
    assert not found.parted
    assert not found.unbounded


@pytest.mark.parametrize(
    "rest",
    [
        "void f(int n) { auto *p = k; k<<<n, 256>>>(0); }",
        "void f(int n) { run((void *)k); k<<<n, 256>>>(0); }",
        "void f(int n) { run(&k<int>, n); k<<<n, 256>>>(0); }",
        "void f(int n) { check((k<<<n, 256>>>(0), 1)); }",
    ],
)
def test_a_kernel_used_as_a_value_keeps_its_parameters(rest: str) -> None:
    found = program(KERNEL, rest)
    assert not found.parted
    assert found.unbounded == {"k"}


@pytest.mark.parametrize(
    "others",
    [
        ["__device__ int at() { return blockIdx.x; }"],
        ["#define AT blockIdx.x\n__device__ int at() { return AT; }"],
        [
            "__device__ int here() { return gridDim.x; }",
            "__device__ int at() { return here(); }",
        ],
        ["__device__ int here() { return gridDim.x; }\n#define at here"],
        ["#define X blockIdx.x\n#define Y X\n__device__ int at() { return Y; }"],
    ],
)
def test_a_kernel_whose_functions_read_the_index_cannot_be_told(
    others: list[str],
) -> None:
    kernel = "__global__ void k(int *x) { x[0] = at(); }\n"
    launch = "void f(int *x, int n) { k<<<n, 256>>>(x); }"
    found = program(kernel + launch, *others)
    assert not found.parted
    assert found.unbounded == {"k"}


def test_a_question_about_a_kernel_is_no_use_as_a_value() -> None:
    asked = "cudaFuncSetCacheConfig(k, cudaFuncCachePreferL1);"
    launch = f"void f(float *x, int n) {{ {asked} k<<<n, 256>>>(x); }}"
    assert program(KERNEL + launch).parted == {"k"}


def test_a_macro_that_reads_the_index_sees_the_kernels_own() -> None:
    text = "#define AT blockIdx.x\n__global__ void k(int *x) { x[AT] = 1; }\n"
    found = program(text + "void f(int *x, int n) { k<<<n, 256>>>(x); }")
    assert found.parted == {"k"}


def test_a_launch_of_what_the_program_does_not_define_stays() -> None:
    assert not program("void f(int n) { other<<<n, 256>>>(n); }").parted


@pytest.mark.parametrize("body", ["auto g = cg::this_grid();", "cg::grid_group g;"])
@pytest.mark.parametrize("prefix", ["cg::", "cu2cann_"])
def test_a_kernel_that_asks_for_the_whole_grid_keeps_its_parameters(
    body: str, prefix: str
) -> None:
    launch = "void f(int n) { k<<<n, 256>>>(); }"
    text = body.replace("cg::", prefix)
    found = program(f"__global__ void k() {{ {text} }}\n{launch}")
    assert not found.parted
    assert found.unbounded == {"k"}


@pytest.mark.parametrize(
    "body", ["return cg::this_grid().thread_rank();", "return block.group_index().x;"]
)
def test_a_function_that_asks_a_group_for_the_block_cannot_be_told(body: str) -> None:
    function = f"__device__ unsigned rank(cg::thread_block block) {{ {body} }}\n"
    kernel = "__global__ void k(unsigned *x) { x[0] = rank(); }\n"
    found = program(f"{function}{kernel}void f(int n) {{ k<<<n, 256>>>(0); }}")
    assert not found.parted
    assert found.unbounded == {"k"}


def test_a_kernel_by_a_macro_is_warned_of() -> None:
    text = "KERNEL void k(float *x) {}\nvoid f(int n) { k<<<n, 256>>>(0); }"
    found = program("#define KERNEL __global__\n", text)
    assert not found.parted
    assert found.unbounded == {"k"}
