"""The shipped table: what it must know, and what it must not."""

import gzip

import pytest

from cu2cann.vendor import Arity, Kind, Target, load
from cu2cann.vendor.encoding import decode_declaration, encode_declaration, encode_table
from cu2cann.vendor.symbol import Declaration, Stamp
from cu2cann.vendor.table import BrokenTableError, read


@pytest.mark.parametrize(
    ("name", "target", "kind", "header"),
    [
        ("aclrtMalloc", Target.ACL, Kind.FUNCTION, "acl/acl_rt.h"),
        ("aclError", Target.ACL, Kind.TYPE, "acl/acl_base_rt.h"),
        ("ACL_MEMCPY_HOST_TO_DEVICE", Target.ACL, Kind.ENUMERATOR, "acl/acl_rt.h"),
        ("HcclAllReduce", Target.ACL, Kind.FUNCTION, "hccl/hccl.h"),
        (
            "asc_atomic_add",
            Target.SIMT,
            Kind.FUNCTION,
            "simt_api/device_atomic_functions.h",
        ),
        ("sqrtf", Target.SIMT, Kind.FUNCTION, "simt_api/math_functions.h"),
        ("shfl_down", Target.SIMT, Kind.METHOD, "simt_api/cooperative_groups.h"),
        (
            "DataCopy",
            Target.SIMD,
            Kind.FUNCTION,
            "basic_api/kernel_operator_data_copy_intf.h",
        ),
        ("GM_ADDR", Target.SIMD, Kind.MACRO, "kernel_operator.h"),
    ],
)
def test_names_of_the_headers_are_known(
    name: str, target: Target, kind: Kind, header: str
) -> None:
    symbol = load().find(name)
    assert symbol is not None
    assert target in symbol.targets
    assert header in symbol.headers
    assert kind in {one.kind for one in symbol.within({target})}


@pytest.mark.parametrize("name", ["__ubuf__", "half", "threadIdx", "float3", "dim3"])
def test_names_of_the_compiler_need_no_header(name: str) -> None:
    symbol = load().find(name)
    assert symbol is not None
    assert all(not one.headers for one in symbol.within({Target.SIMT}))


@pytest.mark.parametrize(
    "name",
    [
        "asc_atomic_add_system",
        "aclrtMallocManaged",
        "cudaMalloc",
        "__syncthreads",
        "__hfma2",
        "double2",
    ],
)
def test_names_of_no_header_are_unknown(name: str) -> None:
    assert load().find(name) is None


def test_a_name_of_the_mixed_mode_is_not_simt() -> None:
    symbol = load().find("asc_vf_call")
    assert symbol is None or Target.SIMT not in symbol.targets


def test_overloads_keep_their_number_of_arguments() -> None:
    symbol = load().find("asc_shfl")
    assert symbol is not None
    arities = {arity for one in symbol.declarations for arity in one.arities}
    assert arities == {Arity(2, 3)}


def test_products_are_given_where_the_vendor_names_them() -> None:
    symbol = load().find("aclblasCaxpy")
    assert symbol is not None
    products = {one.products for one in symbol.declarations}
    assert products == {frozenset({"A3", "910b"})}


def test_every_source_is_stamped_with_a_commit() -> None:
    stamps = load().version
    assert {"runtime", "asc-devkit", "simt", "simd"} <= {one.source for one in stamps}
    assert all(len(one.commit) == 40 for one in stamps)


def test_the_table_is_read_once() -> None:
    assert load() is load()


@pytest.mark.parametrize(
    ("count", "fits"), [(1, False), (2, True), (3, True), (4, False)]
)
def test_an_arity_has_both_ends(count: int, fits: bool) -> None:
    assert Arity(2, 3).admits(count) is fits


def test_an_open_arity_has_no_upper_end() -> None:
    assert Arity(1, None).admits(99)
    assert not Arity(1, None).admits(0)


def test_a_declaration_survives_writing_and_reading() -> None:
    declaration = Declaration(
        kind=Kind.FUNCTION,
        scope="AscendC",
        targets=frozenset({Target.SIMD, Target.ACL}),
        headers=("a/b.h",),
        arities=(Arity(0, 0), Arity(2, 4), Arity(3, None)),
        products=frozenset({"950", "A3"}),
    )
    assert decode_declaration(encode_declaration(declaration)) == declaration


def test_a_written_table_is_the_one_read() -> None:
    declaration = Declaration(
        Kind.MACRO, "", frozenset({Target.ACL}), ("x.h",), (), frozenset()
    )
    stamp = Stamp("x", "some/where", "0" * 40, "2026-01-01")
    lists = {"headers": ["x.h"], "roots": ["x/"], "families": ["X_"]}
    packed = encode_table([stamp], lists, {"X_ONE": [declaration]})
    table = read(packed)
    symbol = table.find("X_ONE")
    assert symbol is not None
    assert symbol.declarations == (declaration,)
    assert table.version == (stamp,)
    assert table.headers == {"x.h"}
    assert table.roots == {"x/"}
    assert table.families == ("X_",)
    assert packed == encode_table([stamp], lists, {"X_ONE": [declaration]})


def test_a_table_of_another_version_is_refused() -> None:
    packed = encode_table([], {}, {})
    other = gzip.compress(b"#something else\n#end\n")
    assert read(packed).rows == {}
    with pytest.raises(BrokenTableError, match="something else"):
        read(other)
