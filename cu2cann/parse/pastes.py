"""Macros that paste parts of names together, and those that pass something on."""

import re
from collections.abc import Iterable, Mapping

Pastes = Mapping[str, tuple[tuple[str, ...], str]]

_PASSES_ON = re.compile(rb"\s*\w+\s*\([\w\s,]*\)\s*")


def pastes(defines: Iterable[tuple[bytes, bytes, bytes]]) -> Pastes:
    """Give the parameters and the bodies of such macros, by their names."""
    found = {}
    for name, parameters, body in defines:
        if parameters and (b"##" in body or _PASSES_ON.fullmatch(body)):
            listed = parameters.decode("utf-8", "replace").strip("()").split(",")
            names = tuple(one.strip() for one in listed)
            found[name.decode()] = (names, body.decode("utf-8", "replace"))
    return found


_SAME = re.compile(rb"\(\s*(\w+)\s*\)\s+[(\s]*\1(?:\s*##\s*[lL])?[)\s]*")


def passing(defines: Iterable[tuple[bytes, bytes, bytes]]) -> dict[str, bool]:
    """Tell of each macro with parameters whether it is its one argument."""
    told = ((one[0], _SAME.fullmatch(b" ".join(one[1:]))) for one in defines if one[1])
    return join_passing({name.decode(): found is not None} for name, found in told)


def join_passing(tables: Iterable[Mapping[str, bool]]) -> dict[str, bool]:
    """Join tables; a name has to mean the same in all of them."""
    joined: dict[str, bool] = {}
    for table in tables:
        for name, same in table.items():
            joined[name] = same and joined.get(name, True)
    return joined


def join(tables: Iterable[Pastes]) -> Pastes:
    """Join what the files of a program define, if any macro of it pastes."""
    joined = {name: macro for table in tables for name, macro in table.items()}
    return joined if any("##" in body for _, body in joined.values()) else {}
