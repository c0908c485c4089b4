"""The symbol check: what it leaves alone first, then what it finds."""

import pytest

from cu2cann.vendor import load
from cu2cann.verify.symbol_sites import declared_names
from cu2cann.verify.symbols import (
    ASCEND910B,
    ASCEND950,
    ASCEND950_HOST,
    Reason,
    Surroundings,
    SymbolFinding,
    symbol_findings,
)


def check(
    text: str, around: Surroundings = ASCEND950, project: frozenset[str] = frozenset()
) -> list[tuple[str, Reason]]:
    findings = symbol_findings(text.encode(), load(), around, project)
    return [(one.name, one.reason) for one in findings]


def kernel(body: str) -> str:
    return f"__global__ void k(float* a) {{ {body} }}"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(kernel("asc_atomic_add(a, 1.0f);"), id="simt name in its unit"),
        pytest.param('const char* s = "cudaFree";', id="string"),
        pytest.param("// cudaFree(p)\n/* asc_bogus() */", id="comments"),
        pytest.param('char const* s = R"(cudaFree)";', id="raw string"),
        pytest.param("void f(int cudaCount) { cudaCount++; }", id="own parameter"),
        pytest.param("int asc_mine(int); int x = asc_mine(1);", id="own function"),
        pytest.param("#define ACL_CHECK(x) (x)\nint y = ACL_CHECK(1);", id="own macro"),
        pytest.param("struct aclBox {}; aclBox box;", id="own type"),
        pytest.param("void f() { cu2cann_fill(1); }", id="support header"),
        pytest.param("auto v = lib::cudaThing(1);", id="other namespace"),
        pytest.param("void f() { x.cudaThing(1); }", id="member of something"),
        pytest.param("double f(double x) { return sqrt(x); }", id="math on the host"),
        pytest.param(kernel("a[0] = std::sqrt(a[1]);"), id="qualified math"),
        pytest.param(kernel("a[0] = static_cast<float>(1);"), id="cast"),
        pytest.param(
            "__host__ __aicore__ double f(double x) { return sqrt(x); }",
            id="math for both sides",
        ),
        pytest.param(
            "template <class F> __aicore__ float g(F op) { return op(1); }",
            id="callable parameter",
        ),
        pytest.param(
            '__attribute__((__noinline__)) int f(); #include "a.h"', id="attribute"
        ),
        pytest.param("#define F(...) aclrtMalloc(__VA_ARGS__)", id="hidden arguments"),
        pytest.param("#define ALL(X) X(CUDA_ONE, 1) X(ACL_TWO, 2)", id="pasted words"),
        pytest.param('#include "acl/acl.h"\n#include <vector>\n', id="headers"),
        pytest.param("void f() { __uuidof(int); }", id="another compiler's word"),
        pytest.param("#define ON __pragma(omp)\n#if __option(x)\n#endif", id="dialect"),
        pytest.param("void f() { __mempcpy(a, b, 1); }", id="C library"),
    ],
)
def test_nothing_is_found(text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        pytest.param(
            kernel("asc_atomic_add_system(a, 1.0f);"),
            "asc_atomic_add_system",
            Reason.UNKNOWN,
            id="invented device function",
        ),
        pytest.param("aclrtBufer b;", "aclrtBufer", Reason.UNKNOWN, id="invented type"),
        pytest.param(
            "int x = ACL_NO_SUCH_CODE;",
            "ACL_NO_SUCH_CODE",
            Reason.UNKNOWN,
            id="constant",
        ),
        pytest.param(kernel("a[0] = sqrt(a[1]);"), "sqrt", Reason.UNKNOWN, id="double"),
        pytest.param(kernel("__haddd(1, 2);"), "__haddd", Reason.UNKNOWN, id="__h"),
        pytest.param(
            "float f() { return __fadd_rd(1, 2); }",
            "__fadd_rd",
            Reason.LEFTOVER,
            id="rounding",
        ),
        pytest.param(
            "auto f() { return __hadd2(a, b); }", "__hadd2", Reason.LEFTOVER, id="pair"
        ),
        pytest.param(
            "auto f() { return __int2double_rn(a); }",
            "__int2double_rn",
            Reason.LEFTOVER,
            id="conversion on the host",
        ),
        pytest.param(
            "void f() { cudaFree(p); }", "cudaFree", Reason.LEFTOVER, id="runtime"
        ),
        pytest.param("cudaStream_t s;", "cudaStream_t", Reason.LEFTOVER, id="type"),
        pytest.param("CUdeviceptr p;", "CUdeviceptr", Reason.LEFTOVER, id="driver"),
        pytest.param(
            "void f() { ncclCommDestroy(c); }",
            "ncclCommDestroy",
            Reason.LEFTOVER,
            id="nccl",
        ),
        pytest.param(
            kernel("__syncthreads();"), "__syncthreads", Reason.LEFTOVER, id="sync"
        ),
        pytest.param(
            kernel("__shared__ float s[4];"),
            "__shared__",
            Reason.LEFTOVER,
            id="keyword",
        ),
        pytest.param(kernel("__expf(1.0f);"), "__expf", Reason.LEFTOVER, id="built in"),
        pytest.param(kernel("__ldg(a);"), "__ldg", Reason.LEFTOVER, id="load hint"),
        pytest.param(
            kernel("__shfl_down_sync(~0u, 1, 2);"),
            "__shfl_down_sync",
            Reason.LEFTOVER,
            id="shuffle",
        ),
        pytest.param(
            kernel("atomicAdd(a, 1);"), "atomicAdd", Reason.LEFTOVER, id="atomic"
        ),
        pytest.param(
            "#ifdef __CUDACC__\n#endif\n", "__CUDACC__", Reason.LEFTOVER, id="#if"
        ),
        pytest.param(
            "thrust::device_vector<int> v;", "thrust", Reason.LEFTOVER, id="thrust"
        ),
        pytest.param(
            "#define FREE(p) cudaFree(p)\n",
            "cudaFree",
            Reason.LEFTOVER,
            id="macro body",
        ),
        pytest.param(
            "#define CALL(X) X(1), cudaFree(2)",
            "cudaFree",
            Reason.LEFTOVER,
            id="behind pasted words",
        ),
        pytest.param(
            "#include <cuda_runtime.h>\n",
            "cuda_runtime.h",
            Reason.LEFTOVER,
            id="header",
        ),
        pytest.param(
            '#include "acl/acl_magic.h"\n',
            "acl/acl_magic.h",
            Reason.UNKNOWN_HEADER,
            id="invented header",
        ),
        pytest.param(
            "void f() { aclrtMalloc(&p, 4); }",
            "aclrtMalloc",
            Reason.ARITY,
            id="too few",
        ),
        pytest.param(
            kernel("asc_shfl(1, 2, 3, 4);"), "asc_shfl", Reason.ARITY, id="too many"
        ),
        pytest.param(
            "AscendC::LocalTensor<float> t;",
            "LocalTensor",
            Reason.OTHER_TARGET,
            id="simd",
        ),
    ],
)
def test_one_thing_is_found(text: str, name: str, reason: Reason) -> None:
    assert check(text) == [(name, reason)]


def test_a_finding_has_its_place_and_the_nearest_names() -> None:
    text = "/* ö */ void f() { aclrtMaloc(&p, 4, x); }".encode()
    (finding,) = symbol_findings(text, load(), ASCEND950)
    assert finding == SymbolFinding(
        offset=text.index(b"aclrtMaloc"),
        name="aclrtMaloc",
        reason=Reason.UNKNOWN,
        near=finding.near,
    )
    assert finding.near[0] == "aclrtMalloc"


def test_a_function_may_be_missing_on_the_product() -> None:
    text = "auto call = aclblasCaxpy;"
    assert check(text) == [("aclblasCaxpy", Reason.OTHER_PRODUCT)]
    assert check(text, ASCEND910B) == []


def test_a_device_name_is_out_of_place_in_a_host_unit() -> None:
    text = "void f() { asc_syncthreads(); }"
    assert check(text) == []
    assert check(text, ASCEND950_HOST) == [("asc_syncthreads", Reason.OTHER_TARGET)]


def test_built_in_variables_exist_for_simt_alone() -> None:
    text = kernel("a[threadIdx.x] = 0;")
    assert check(text) == []
    assert check(text, ASCEND910B) == [("threadIdx", Reason.OTHER_TARGET)]


def test_simd_names_are_checked_in_their_namespace() -> None:
    text = "void f() { AscendC::Adds(d, s, 1.0f, 8); AscendC::Addz(d, s, 8); }"
    assert check(text, ASCEND910B) == [("Addz", Reason.UNKNOWN)]
    assert check('void f() { AscendC::printf("x"); }', ASCEND910B) == []
    members = "auto a = AscendC::TPosition::VECIN; auto b = AscendC::TPosition::VECX;"
    assert check(members, ASCEND910B) == [("VECX", Reason.UNKNOWN)]


def test_members_of_cooperative_groups_are_checked() -> None:
    text = """
namespace cg = cooperative_groups;
__global__ void k(float* a) {
  cg::thread_block block = cg::this_thread_block();
  auto tile = cg::tiled_partition<32>(block);
  block.sync();
  tile.shfl_down(a[0], 1);
  tile.match_any(a[0]);
  cg::this_grid();
}
"""
    assert check(text) == [("match_any", Reason.UNKNOWN), ("this_grid", Reason.UNKNOWN)]


def test_names_of_other_files_are_no_findings() -> None:
    text = kernel("a[0] = rate(a[1]);")
    assert check(text) == [("rate", Reason.UNKNOWN)]
    header = b"__aicore__ inline float rate(float x) { return x; }"
    assert check(text, project=declared_names(header)) == []


def test_declared_names_of_every_kind() -> None:
    text = b"""
#define WIDTH 4
template <typename Item, int Count> struct Box { Item items[Count]; void push(Item); };
enum class Shade { dark };
using Number = float;
__ubuf__ float scratch[4];
__aicore__ inline int* place(int& at) { auto [one, two] = pair(); return &at; }
void Box::push(Item item) {}
"""
    assert declared_names(text) >= {
        *("WIDTH", "Item", "Count", "Box", "items", "push", "Shade", "dark"),
        *("Number", "scratch", "place", "at", "one", "two", "item"),
    }
    assert declared_names(text).isdisjoint({"pair", "float", "__ubuf__"})


def test_broken_syntax_is_still_searched() -> None:
    assert ("cudaFree", Reason.LEFTOVER) in check("void f() { if ( cudaFree(p) ; }")
