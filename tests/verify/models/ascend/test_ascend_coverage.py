"""What rules and support headers can write for Ascend 950, the Ascend model runs."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cu2cann.vendor import load
from cu2cann.vendor.symbol import Kind, Target

ROOT = Path(__file__).parents[4]
MODEL = ROOT / "cu2cann/verify/models/ascend"
CHIP = "950"
_WORD = re.compile(r"[A-Za-z_]\w*")
_ABSENT = re.compile(r'not_modelled\("(\w+)"\); return')

NO_FILES = "an object file of the vendor's compiler cannot run on a CPU"
NOT_MODELLED = {
    "aclrtBinaryGetFunction": NO_FILES,
    "aclrtBinaryGetGlobal": NO_FILES,
    "aclrtBinaryLoadFromData": NO_FILES,
    "aclrtBinaryLoadFromFile": NO_FILES,
    "aclrtBinaryUnLoad": NO_FILES,
    "aclrtFunctionGetBinary": NO_FILES,
}
"""Functions that rules write and the model does not run, each with its reason."""

NO_HEADER = {
    "acl/acl_rt_compile.h": "compiles source text while the program runs",
    "cann_ops_blasLt.h": "the CUDA model has no cublasLt to compare with",
    "cann_ops_solver.h": "the CUDA model has no cusolver to compare with",
}
"""Headers that translations include and the model lacks: they do not build."""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)


def _written() -> Iterator[str]:
    """Give what may end up in a translation for the chip, as text."""
    for path in ROOT.glob("rules/**/*.toml"):
        targets = tomllib.loads(path.read_text(encoding="utf-8")).get("to", {})
        for target, value in targets.items():
            if target != "simd":
                yield from _texts(value)
    for path in ROOT.glob("cu2cann/emit/include/cu2cann/*.h"):
        yield path.read_text(encoding="utf-8")
    for path in ROOT.glob("cu2cann/**/*.py"):
        if "verify" not in path.parts:
            yield path.read_text(encoding="utf-8")


@cache
def _host_functions() -> frozenset[str]:
    """Give the functions of the host that are written, and that the chip has."""
    words = {word for text in _written() for word in _WORD.findall(text)}
    return frozenset(word for word in words if _is_host_function(word))


def _is_host_function(name: str) -> bool:
    symbol = load().find(name)
    return symbol is not None and any(
        one.kind is Kind.FUNCTION
        and not one.scope
        and (not one.products or CHIP in one.products)
        for one in symbol.within({Target.ACL})
    )


@cache
def _declared() -> frozenset[str]:
    """Give every word of the headers that a translation may include."""
    return frozenset(
        word
        for path in MODEL.rglob("*.h")
        if path.parent.name != "cu2cann_model"
        for word in _WORD.findall(path.read_text(encoding="utf-8"))
    )


def _absent() -> frozenset[str]:
    return frozenset(
        name
        for path in (MODEL / "cu2cann_model").glob("absent_*.h")
        for name in _ABSENT.findall(path.read_text(encoding="utf-8"))
    )


def test_what_can_be_written_is_modelled() -> None:
    lacking = {
        name
        for name in _host_functions()
        if name in _absent() or (name not in _declared() and not _headless(name))
    }
    assert sorted(lacking) == sorted(NOT_MODELLED)


def test_the_headers_that_are_lacking_are_named() -> None:
    lacking = {
        header for name in _host_functions() - _declared() for header in _headers(name)
    }
    assert sorted(lacking) == sorted(NO_HEADER)
    assert not any((MODEL / header).exists() for header in NO_HEADER)


def _headers(name: str) -> tuple[str, ...]:
    symbol = load().find(name)
    return () if symbol is None else symbol.headers


def _headless(name: str) -> bool:
    """Tell whether only headers that the model lacks declare a name."""
    return not any((MODEL / header).exists() for header in _headers(name))


def test_a_function_is_modelled_or_absent_and_not_both() -> None:
    defined = re.compile(r"^inline [\w *]*?\b(acl\w+|Hccl\w+|dcmi_\w+)\(", re.MULTILINE)
    run = {
        name
        for path in (MODEL / "cu2cann_model").glob("*.h")
        if not path.name.startswith("absent_")
        for name in defined.findall(path.read_text(encoding="utf-8"))
    }
    assert run & _absent() == frozenset()


@pytest.mark.parametrize(
    "name", ["aclrtMemcpy", "aclblasSgemmEx", "aclsparseSpMM", "HcclAllReduce"]
)
def test_the_search_finds_what_is_written(name: str) -> None:
    assert name in _host_functions()


@pytest.mark.parametrize("name", ["aclrtCreateLabel", "aclrtBinaryLoadFromFile"])
def test_the_search_finds_what_is_absent(name: str) -> None:
    assert name in _absent()
