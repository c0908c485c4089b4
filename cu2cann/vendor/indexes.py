"""Read the JSON indexes of libraries whose header trees are not at hand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cu2cann.vendor.entry import Entry, Inventory
from cu2cann.vendor.symbol import Arity, Kind, Stamp, Target

_KINDS = {
    "enum_constant": Kind.ENUMERATOR,
    "struct": Kind.TYPE,
    "typedef": Kind.TYPE,
    "union": Kind.TYPE,
}
_NAMESPACE_OF_SIMD = "AscendC"


class UnknownIndexError(ValueError):
    """The JSON is none of the three index formats."""


def read_index(index: Mapping[str, Any]) -> tuple[Inventory, list[Stamp]]:
    """Decode an index of any of the three formats."""
    if "apis" in index:
        return _simd_inventory(index), _simd_stamps(index["source"])
    if "sources" in index:
        return Inventory(tuple(_acl_entries(index))), _acl_stamps(index)
    if "source" in index:
        return _simt_inventory(index), _simt_stamps(index["source"])
    raise UnknownIndexError("neither `apis`, `sources` nor `source` at the top level")


def _acl_stamps(index: Mapping[str, Any]) -> list[Stamp]:
    keys = ("source", "repository", "commit", "date")
    return [Stamp(*(one[key] for key in keys)) for one in index["sources"]]


def _simt_stamps(source: Mapping[str, str]) -> list[Stamp]:
    return [Stamp("simt", source["project"], source["commit"], source["date"])]


def _simd_stamps(source: Mapping[str, str]) -> list[Stamp]:
    version = source["devkit_version"]
    return [Stamp("simd", "asc-devkit", source["devkit_commit"], f"version {version}")]


def _acl_entries(index: Mapping[str, Any]) -> Iterator[Entry]:
    for symbol in index["symbols"]:
        for place in (symbol, *symbol.get("overloads", ())):
            yield Entry(
                name=symbol["name"],
                kind=_kind(symbol["kind"]),
                target=Target.ACL,
                header=place["header"],
                arity=_acl_arity(place),
                products=frozenset(place.get("support", ())),
            )


def _acl_arity(place: Mapping[str, Any]) -> Arity | None:
    if "params" not in place:
        return None
    count = len(place["params"])
    return Arity(count, None if place.get("variadic") else count)


def _simt_inventory(index: Mapping[str, Any]) -> Inventory:
    entries = [entry for one in index["symbols"] for entry in _simt_entries(one)]
    present = {entry.name for entry in entries}
    missing = {one["name"] for one in index["symbols"]} - present
    return Inventory(tuple(entries), frozenset((name, Target.SIMT) for name in missing))


def _simt_entries(symbol: Mapping[str, Any]) -> Iterator[Entry]:
    if not symbol["simt"] or not _can_be_written(symbol["name"]):
        return
    if symbol["kind"] == "constructor":
        return
    scope = _simt_scope(symbol)
    overloads = [one for one in symbol.get("overloads", ()) if one["simt"]]
    for header in symbol["headers"] or [""]:
        here = [one for one in overloads if one.get("header", header) == header]
        arities: set[Arity | None] = {_arity(one["params"]) for one in here}
        for arity in arities or {None}:
            yield Entry(
                name=symbol["name"],
                kind=_kind(symbol["kind"]),
                target=Target.SIMT,
                scope=scope,
                header=header,
                arity=arity,
            )


def _simt_scope(symbol: Mapping[str, Any]) -> str:
    """Return the enclosing names; an implicit namespace is no scope to a caller."""
    namespace = symbol["namespace"]
    parts = ["" if namespace.startswith("__asc_") else namespace]
    parts.append(symbol.get("class", ""))
    return "::".join(part for part in parts if part)


def _simd_inventory(index: Mapping[str, Any]) -> Inventory:
    refused = [one for one in index["apis"] if one.get("supported_2201") == "no"]
    taken = [one for one in index["apis"] if one.get("supported_2201") != "no"]
    entries = [entry for api in taken for entry in _simd_functions(api)]
    entries += _simd_types(index)
    ruled_out = frozenset((one["name"], Target.SIMD) for one in refused)
    return Inventory(tuple(entries), ruled_out)


def _simd_functions(api: Mapping[str, Any]) -> Iterator[Entry]:
    owner, _, name = api["name"].rpartition("::")
    if not _can_be_written(name):
        return
    for overload in api["overloads"] or [{}]:
        yield Entry(
            name=name,
            kind=Kind.METHOD if owner else Kind.FUNCTION,
            target=Target.ACL if api["host_side"] else Target.SIMD,
            scope=_join(_NAMESPACE_OF_SIMD, owner),
            header=_relative(overload.get("header", "")),
            arity=_arity(overload["params"]) if overload else None,
        )


def _simd_types(index: Mapping[str, Any]) -> Iterator[Entry]:
    for name, struct in index["structs"].items():
        yield _simd_name(name, Kind.TYPE, struct["header"])
    for name, enum in index["enums"].items():
        yield _simd_name(name, Kind.ENUM, enum["header"])
        for item in enum["items"]:
            yield _simd_name(item, Kind.ENUMERATOR, enum["header"])


def _simd_name(name: str, kind: Kind, header: str) -> Entry:
    place = _relative(header)
    return Entry(name, kind, Target.SIMD, _NAMESPACE_OF_SIMD, place)


def _can_be_written(name: str) -> bool:
    """Tell names from operators, destructors and titles of pages."""
    return name.isascii() and name.isidentifier() and name != "operator"


def _kind(word: str) -> Kind:
    return _KINDS.get(word) or Kind(word)


def _arity(params: Sequence[Mapping[str, str]]) -> Arity:
    packs = [one for one in params if "..." in one.get("type", "")]
    needed = [one for one in params if "default" not in one and one not in packs]
    return Arity(len(needed), None if packs else len(params))


def _join(*parts: str) -> str:
    return "::".join(part for part in parts if part)


def _relative(header: str) -> str:
    return header.removeprefix("include/")
