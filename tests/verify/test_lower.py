"""Launches, shared variables and kernel entries become plain C++."""

import re

import pytest

from cu2cann.model import Source
from cu2cann.verify.lower import Dialect, lower, shared_aliases

HEAD = '#line 1 "a.cu"\n'


def lowered(text: str, dialect: Dialect = Dialect.CUDA, *words: bytes) -> str:
    path = "a.cu" if dialect is Dialect.CUDA else "a.asc"
    source = Source(path, text.encode())
    made = lower(source, dialect, frozenset(words)).decode()
    head, _, rest = made.partition("\n")
    assert head == f'#line 1 "{path}"'
    assert rest.count("\n") == text.count("\n")
    return rest


def body(text: str) -> str:
    """Lower what stands in a function."""
    made = lowered(f"void f() {{ {text} }}")
    return made.removeprefix("void f() { ").removesuffix(" }")


def call(name: str, configuration: str, callee: str = "") -> str:
    callee = callee or name
    return (
        f'::cu2cann_model::launcher(::cu2cann_model::Launch("{name}", {configuration}),'
        f" [=](auto&... cu2cann_a) {{ {callee}(cu2cann_a...); }})"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("k<<<g, b>>>(x);", call("k", "g, b") + "(x);"),
        ("k<<<g, b>>>();", call("k", "g, b") + "();"),
        ("k << <g, b>> >();", call("k", "g, b") + "();"),
        ("if (x > y) k<<<1, 2>>>(x);", "if (x > y) " + call("k", "1, 2") + "(x);"),
        ("else_k<<<a, b>>>(x);", call("else_k", "a, b") + "(x);"),
        (
            "k<T, (a > b)><<<n >> 2, 32>>>(x);",
            call("k", "n >> 2, 32", "k<T, (a > b)>") + "(x);",
        ),
        (
            "ns::Box<int>::k<3><<<1, 1>>>(x);",
            call("Box", "1, 1", "ns::Box<int>::k<3>") + "(x);",
        ),
        ("(*p)<<<1, 1>>>(x);", call("p", "1, 1", "(*p)") + "(x);"),
        ("if (a) (*p)<<<1, 1>>>(x);", "if (a) " + call("p", "1, 1", "(*p)") + "(x);"),
        ("t[i]<<<1, 1>>>(x);", call("i", "1, 1", "t[i]") + "(x);"),
        ("o->k<<<1, 1>>>(x);", call("k", "1, 1", "o->k") + "(x);"),
        ("k<<<1, 1, 0, NULL>>>(x);", call("k", "1, 1, 0, nullptr") + "(x);"),
        (
            "k<<<dim3(a, b), c[1 >> 0]>>>(x);",
            call("k", "dim3(a, b), c[1 >> 0]") + "(x);",
        ),
    ],
)
def test_a_launch_becomes_a_call(text: str, expected: str) -> None:
    assert body(text) == expected


def test_a_literal_null_among_the_arguments_may_be_a_pointer() -> None:
    made = body("k<<<1, 1>>>(0, NULL, 0x0, f(0), 10);")
    assert made.endswith(
        "(::cu2cann_model::Null{}, ::cu2cann_model::Null{}, 0x0, f(0), 10);"
    )
    assert "-> decltype(void(k(cu2cann_a...)))" in made


@pytest.mark.parametrize(
    "text",
    [
        "// k<<<1, 2>>>(x);\n",
        '"k<<<1, 2>>>(x)";',
        'R"(k<<<1, 2>>>(x))";',
        "std::cout << x << y;",
        "a = b <<c;",
        "o = operator<< <T>(o, f<g<A>> > (b));",
        "#if A < B\n#endif\n",
    ],
)
def test_what_is_no_launch_stays(text: str) -> None:
    assert lowered(text) == text


def test_a_launch_over_several_lines_keeps_its_lines() -> None:
    made = lowered("void f() {\n k<int,\n  3> // why\n <<<1,\n 2>>>(x,\n 0); }\nint z;")
    assert made.splitlines()[6] == "int z;"
    assert "k<int, 3>(cu2cann_a...)" in made


def test_a_launch_in_a_macro_names_the_kernel_that_it_is_given() -> None:
    made = lowered("#define RUN(k, ...) k<<<1, 2>>>(__VA_ARGS__)\n")
    assert "Launch(#k, 1, 2)" in made
    assert made.endswith("(__VA_ARGS__)\n")
    made = lowered("#define RUN(t) k_##t<t> \\\n <<<1, 2>>>(x)\n")
    assert 'Launch("k_" #t, \\\n' in made
    assert "{ k_##t<t>(cu2cann_a...); }" in made


def test_the_kernel_keeps_its_type_where_it_is_an_argument() -> None:
    assert body("cudaLaunchKernel((const void *)k, g, b, a);") == (
        "cudaLaunchKernel(k, g, b, a);"
    )
    kept = "cudaLaunchKernel(h.find((void*)k), g, b, a);"
    assert body(kept) == kept


SHARED = " CU2CANN_MODEL_SHARED({});"


@pytest.mark.parametrize(
    ("text", "declared", "names"),
    [
        ("__shared__ float a[4];", "float a[4];", ["a"]),
        ("__shared__ T a[N], b;", "T a[N], b;", ["a", "b"]),
        ("__shared__ Box<A, B> x[2];", "Box<A, B> x[2];", ["x"]),
        ("volatile __shared__ int w;", "volatile int w;", ["w"]),
        ("float __shared__ t[2][3];", "float t[2][3];", ["t"]),
        ("static __shared__ int w;", "int w;", ["w"]),
        ("__shared__ int *p;", "int *p;", ["p"]),
        ("__shared__ typename X<T>::Y s;", "typename X<T>::Y s;", ["s"]),
        ("__shared__ alignas(16) char c[3];", "alignas(16) char c[3];", ["c"]),
        ("__shared__ __align__(8) P c[3];", "__align__(8) P c[3];", ["c"]),
        (
            "__shared__ union { float f; int i; } u;",
            "union { float f; int i; } u;",
            ["u"],
        ),
    ],
)
def test_shared_variables_belong_to_the_thread_of_the_host(
    text: str, declared: str, names: list[str]
) -> None:
    made = re.sub(r" +", " ", body(text))
    said = "".join(SHARED.format(name) for name in names)
    assert made == f"static thread_local {declared}{said}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "extern __shared__ float a[];",
            "auto* a = ::cu2cann_model::dynamic_shared<float>();",
        ),
        (
            "extern __shared__ __align__(sizeof(T)) unsigned char raw[];",
            "auto* raw = ::cu2cann_model::dynamic_shared<unsigned char>();",
        ),
        (
            "extern __shared__ float a[][8];",
            "auto* a = ::cu2cann_model::dynamic_shared<float[8]>();",
        ),
        (
            "extern volatile __shared__ T *a[];",
            "auto* a = ::cu2cann_model::dynamic_shared<volatile T *>();",
        ),
    ],
)
def test_shared_memory_of_a_size_given_at_the_launch(text: str, expected: str) -> None:
    assert body(text) == expected


def test_dynamic_shared_memory_outside_of_functions() -> None:
    assert lowered("namespace n { extern __shared__ int a[]; }\n") == (
        "namespace n { static const ::cu2cann_model::DynamicShared<int> a; }\n"
    )


def test_shared_variables_outside_of_functions_are_not_announced() -> None:
    made = lowered("__shared__ int a[4];\nvoid f();\n")
    assert made == "static thread_local  int a[4];\nvoid f();\n"


def test_a_macro_for_the_word_is_the_word() -> None:
    aliases = shared_aliases([b"#define SH __shared__\n"])
    assert aliases == {b"SH"}
    assert "CU2CANN_MODEL_SHARED(a);" in lowered(
        "void f() { SH int a; }", Dialect.CUDA, *aliases
    )


def test_a_macro_may_declare_a_shared_variable() -> None:
    made = lowered("#define TILE(T, n) __shared__ T n[4]\n")
    assert made.strip().endswith("static thread_local  T n[4]; CU2CANN_MODEL_SHARED(n)")


ASCEND = Dialect.ASCEND


def test_a_kernel_of_ascend_announces_its_bound() -> None:
    text = (
        "__global__ __launch_bounds__(256) void k(float* p) {\n}\n"
        "template <int N> __global__ void __launch_bounds__(N * 2, 1) t() { int a; }\n"
        "__global__ __aicore__ void plain(int a)\n{\n}\n"
    )
    made = lowered(text, ASCEND)
    assert "k(float* p) { CU2CANN_MODEL_KERNEL(256);" in made
    assert "t() { CU2CANN_MODEL_KERNEL(N * 2); int a; }" in made
    assert "{ CU2CANN_MODEL_KERNEL(1024);\n}" in made


def test_a_bound_on_the_prototype_holds_for_the_definition() -> None:
    text = (
        "__global__ __launch_bounds__(64) void k(int);\n__global__ void k(int a) {}\n"
    )
    assert "CU2CANN_MODEL_KERNEL(64);" in lowered(text, ASCEND)


def test_kernels_of_cuda_announce_nothing() -> None:
    text = "__global__ __launch_bounds__(64) void k(int a) {}\n"
    assert lowered(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("__ubuf__ float *p = a;", " float *p = a;"),
        ("auto q = (__ubuf__ float*)p;", "auto q = ( float*)p;"),
        (
            "auto q = reinterpret_cast<__ubuf__ T*>(p);",
            "auto q = reinterpret_cast< T*>(p);",
        ),
        ("using P = __ubuf__ float*;", "using P =  float*;"),
        (
            "float *__ubuf__ q;",
            "static thread_local float * q; CU2CANN_MODEL_SHARED(q);",
        ),
        (
            "__ubuf__ float a[4];",
            "static thread_local  float a[4]; CU2CANN_MODEL_SHARED(a);",
        ),
    ],
)
def test_only_variables_lie_in_the_buffer(text: str, expected: str) -> None:
    made = lowered(f"void f() {{ {text} }}", ASCEND)
    assert made == f"void f() {{ {expected} }}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("void f(__ubuf__ float* p);", "void f( float* p);"),
        (
            "__aicore__ __ubuf__ T* f(int a) { return 0; }",
            "__aicore__  T* f(int a) { return 0; }",
        ),
        ("struct S { __ubuf__ float* p; };", "struct S {  float* p; };"),
    ],
)
def test_elsewhere_the_space_of_a_pointee_is_taken_away(
    text: str, expected: str
) -> None:
    assert lowered(text, ASCEND) == expected


def test_assembly_for_a_gpu_stops_the_run_and_that_of_the_host_stays() -> None:
    made = body('asm volatile("mov.u32 %0, %%laneid;" : "=r"(a));')
    assert made == '::cu2cann_model::fault("inline-ptx", "%s", "mov.u32");'
    assert body('asm("rdtsc" : "=A"(a));') == 'asm("rdtsc" : "=A"(a));'


def test_branches_that_do_not_balance_leave_the_rest_in_place() -> None:
    text = (
        "void f() {\n#ifdef A\n if (a) {\n#else\n if (b) {\n#endif\n }\n}\n"
        "extern __shared__ int s[];\n"
    )
    assert "static const ::cu2cann_model::DynamicShared<int> s;" in lowered(text)
