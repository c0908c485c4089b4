"""What the overload sets of the platform do not take, the model does not compile."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cu2cann.model import Source
from cu2cann.verify.lower import Dialect, lower

SUPPORT = Path(__file__).parents[4] / "cu2cann/emit/include/cu2cann"
Compiled = Callable[..., subprocess.CompletedProcess[str]]

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
    "constexpr float none = ASCRT_NAN_F;",
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
    "cu2cann_min(1ul, size_t{2}); cu2cann_max(1.0, 2); cu2cann_max(1.0f, 2);",
    "cu2cann_sqrt(2.0); cu2cann_pow(2.0, 3); cu2cann_abs(-1.0); cu2cann_acosf(1.0f);",
    "cu2cann_half_as_ushort(half(1)); cu2cann_float2half(1.0f); cu2cann_half2half2(1);",
    "half h = 1; h = h + 1; h += 2.0f; h = h * h; float f = h + 1.0f; bool b = h > 0.5f;",
    "bfloat16_t x = 1.5f; x = x - bfloat16_t(1); bfloat16x2_t y{x, x}; y = y * y;",
)

HEADERS = sorted(path.name for path in SUPPORT.glob("*.h"))


@pytest.fixture(scope="module")
def refused_lines(
    compiled: Compiled, tmp_path_factory: pytest.TempPathFactory
) -> frozenset[int]:
    """Compile all statements at once; give the places of those with an error."""
    source = tmp_path_factory.mktemp("types") / "refused.cpp"
    lines = [f"void f{i}() {{ {one} }}" for i, one in enumerate(REFUSED)]
    source.write_text("\n".join((*HEAD, *lines)), encoding="utf-8")
    said = compiled(source, "-w", "-fsyntax-only")
    found = re.findall(
        r"refused\.cpp:(\d+):\d+:\s+(?:error|required|note: in)", said.stderr
    )
    return frozenset(int(one) - len(HEAD) - 1 for one in found)


@pytest.mark.parametrize("statements", REFUSED)
def test_what_the_platform_does_not_take_does_not_compile(
    refused_lines: frozenset[int], statements: str
) -> None:
    assert REFUSED.index(statements) in refused_lines


def test_what_the_platform_takes_compiles(compiled: Compiled, tmp_path: Path) -> None:
    source = tmp_path / "taken.cpp"
    support = [f'#include "cu2cann/{one}.h"' for one in ("half", "half_host")]
    lines = [f"void f{i}() {{ {one} }}" for i, one in enumerate(TAKEN)]
    source.write_text("\n".join((*HEAD, *support, *lines)), encoding="utf-8")
    done = compiled(source, "-w", "-fsyntax-only")
    assert done.returncode == 0, done.stderr


def test_every_support_header_compiles(compiled: Compiled, tmp_path: Path) -> None:
    place = tmp_path / "cu2cann"
    place.mkdir()
    for name in HEADERS:
        header = Source(f"cu2cann/{name}", (SUPPORT / name).read_bytes())
        (place / name).write_bytes(lower(header, Dialect.ASCEND))
    source = tmp_path / "all.cpp"
    lines = [f'#include "cu2cann/{name}"' for name in HEADERS]
    source.write_text("\n".join(lines), encoding="utf-8")
    done = compiled(source, "-w", "-fsyntax-only")
    assert done.returncode == 0, done.stderr
