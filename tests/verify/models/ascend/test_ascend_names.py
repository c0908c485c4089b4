"""The Ascend model declares what the vendor declares: no name more, and none less."""

import pytest

from cu2cann.vendor import load
from cu2cann.vendor.symbol import Declaration, Kind, Target
from tests.verify.models.ascend.ascend_declared import (
    FROM_C,
    HEADERS,
    SIMT_HEADERS,
    names,
)


def declarations(name: str) -> tuple[Declaration, ...]:
    symbol = load().find(name)
    return () if symbol is None else symbol.within({Target.ACL, Target.SIMT})


@pytest.mark.parametrize("header", HEADERS)
def test_the_vendor_has_the_header(header: str) -> None:
    assert header in load().headers


LACKING = {
    "simt_api/asc_fp8.h": "the vendor says that pure SIMT code cannot use it",
    "utils/base/sys_constants.h": "sizes of memories, which no translation asks for",
}
"""Headers for kernels that the model lacks, each with its reason."""


def test_the_model_has_every_header_for_kernels() -> None:
    there = {
        header
        for name in load().names(Target.SIMT)
        for one in declarations(name)
        if Target.SIMT in one.targets
        for header in one.headers
        if header.startswith(("simt_api/", "utils/"))
    }
    assert sorted(there - set(HEADERS)) == sorted(LACKING)


@pytest.mark.parametrize("header", HEADERS)
def test_every_name_is_the_vendors(header: str) -> None:
    unknown = [one.text for one in names(header) if not declarations(one.text)]
    assert unknown == []


@pytest.mark.parametrize("header", HEADERS)
def test_functions_take_as_many_arguments_as_the_vendors(header: str) -> None:
    wrong = [
        one
        for one in names(header)
        if one.arguments is not None and not _admitted(one.text, one.arguments)
    ]
    assert wrong == []


def _admitted(name: str, count: int) -> bool:
    arities = [arity for one in declarations(name) for arity in one.arities]
    return not arities or any(one.admits(count) or one.most == count for one in arities)


@pytest.mark.parametrize("header", SIMT_HEADERS)
def test_no_function_of_the_simt_headers_is_missing(header: str) -> None:
    here = {one.text for one in names(header)}
    missing = [
        name
        for name in load().names(Target.SIMT)
        if name not in here | FROM_C and _declares(name, header)
    ]
    assert missing == []


def _declares(name: str, header: str) -> bool:
    return not name.startswith("_get_tile_memory") and any(
        header in one.headers and not one.scope and one.kind is Kind.FUNCTION
        for one in declarations(name)
    )


def test_the_reading_of_headers_finds_what_it_should() -> None:
    found = {one.text: one.arguments for one in names("acl/acl_rt.h")}
    assert found["aclrtMemcpy"] == 5
    assert found["aclrtSynchronizeDevice"] == 0
    assert {"ACL_MEMCPY_DEFAULT", "aclrtMemcpyKind", "ACL_EVENT_SYNC"} <= found.keys()
    group = {one.text for one in names("simt_api/cooperative_groups.h")}
    assert {"coalesced_group", "tiled_partition", "meta_group_rank"} <= group
