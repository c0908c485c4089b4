"""What the overload sets of the platform do not take, the model does not compile."""

from pathlib import Path

import pytest
from ascend_program import (
    COMPILER,
    NO_COMPILER,
    SUPPORT,
    accepts,
    compile_with_model,
)

pytestmark = pytest.mark.skipif(not COMPILER, reason=NO_COMPILER)

HEAD = (
    '#include "simt_api/cooperative_groups.h"',
    "namespace cg = cooperative_groups;",
    "template <typename T> T* at();",
)

REFUSED = (
    "max(1.0f, 2.0f);",
    "max(1, 2u);",
    "__popc(1);",
    "__clz(1u);",
    "__brev(1);",
    "asc_shfl(1.0, 0);",
    "asc_shfl(1ll, 0);",
    "asc_ldcg(at<const float>());",
    "asc_ldca(at<char>());",
    "asc_ldca(at<float3>());",
    "asc_ldcg(at<double>());",
    "asc_atomic_add(at<unsigned long long>(), 1ull);",
    "asc_atomic_add(at<double>(), 1.0);",
    "asc_atomic_add(at<volatile int>(), 1);",
    "asc_atomic_and(at<float>(), 1.0f);",
    "asc_atomic_inc(at<int>(), 1);",
    "asc_atomic_cas(at<half>(), half(1), half(2));",
    "cg::tiled_partition<8>(cg::this_thread_block()).shfl(1.0, 0);",
    "cg::tiled_partition<3>(cg::this_thread_block());",
    "cg::block_tile_memory<100> memory;",
    "bool b = half2{1, 2} == half2{1, 2};",
    "double4 d;",
    "__syncthreads();",
    "__shfl_sync(~0u, 1, 0);",
)

TAKEN = (
    "max(1, 2); max(1ull, 2ull); min(1l, 2l);",
    "__popc(1u); __popc(1ull); __clz(1); __clz(1ll); __ffs(1); __brev(1u);",
    "asc_shfl(1, 0); asc_shfl(1.0f, 0); asc_shfl_up(int64_t{1}, 1u);",
    "asc_shfl(half(1), 0); asc_shfl_xor(half2{1, 2}, 1);",
    "asc_ldcg(at<float>()); asc_ldca(at<float4>()); asc_stcg(at<int2>(), int2{});",
    "asc_atomic_add(at<uint64_t>(), uint64_t{1}); asc_atomic_add(at<float>(), 1.0f);",
    "asc_atomic_inc(at<uint32_t>(), 5u); asc_atomic_add(at<half2>(), half2{1, 2});",
    "cg::tiled_partition<8>(cg::this_thread_block()).shfl(1.0f, 0);",
    "half h = 1; h = h + 1; h += 2.0f; h = h * h; float f = h + 1.0f; bool b = h > 0.5f;",
    "bfloat16_t x = 1.5f; x = x - bfloat16_t(1); bfloat16x2_t y{x, x}; y = y * y;",
)

HEADERS = sorted(path.name for path in (SUPPORT / "cu2cann").glob("*.h"))


def body(statements: str) -> tuple[str, ...]:
    return (*HEAD, f"void kernel() {{ {statements} }}")


@pytest.mark.parametrize("statements", REFUSED)
def test_what_the_platform_does_not_take_does_not_compile(
    tmp_path: Path, statements: str
) -> None:
    assert not accepts(tmp_path, body(statements))


def test_what_the_platform_takes_compiles(tmp_path: Path) -> None:
    assert accepts(tmp_path, body("\n".join(f"{{ {one} }}" for one in TAKEN)))


def test_every_support_header_compiles(tmp_path: Path) -> None:
    source = tmp_path / "all.cpp"
    lines = [f'#include "cu2cann/{name}"' for name in HEADERS]
    source.write_text("\n".join(lines), encoding="utf-8")
    done = compile_with_model(source, "-w", "-fsyntax-only", f"-I{SUPPORT}")
    assert done.returncode == 0, done.stderr
