"""Macros that paste parts of names together, and those that pass on to one."""

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


def join(tables: Iterable[Pastes]) -> Pastes:
    """Join what the files of a program define, if any macro of it pastes."""
    joined = {name: macro for table in tables for name, macro in table.items()}
    return joined if any("##" in body for _, body in joined.values()) else {}
