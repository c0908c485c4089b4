"""Functions of the project that have the names of functions of CUDA or C.

A call of one may mean either; the types of the first parameters tell which.
"""

import re
from collections.abc import Iterable, Mapping

_NAMES = re.compile(
    rb"atomic[A-Z]\w*|f?(?:abs|max|min)f?|(?:floor|ceil|round|trunc|rint|r?sqrt|cbrt)f?"
    rb"|(?:exp|exp2|exp10|log|log2|log10|pow|fma|hypot|copysign|fmod|atan2)f?"
    rb"|a?(?:sin|cos|tan)h?f?|is(?:nan|inf|finite)|signbit"
)
_FIRST = re.compile(rb"([^,<]*(?:<[^>]*>[^,<]*)*)")
_DROPPED = re.compile(
    rb"\b(?:const|volatile|__restrict(?:__)?|restrict|register)\b|&|=.*"
)
UNCLEAR = ""


def overloads(
    functions: Iterable[tuple[bytes, bytes]], macros: Iterable[bytes]
) -> dict[str, frozenset[str]]:
    """Give the types of the first parameters of each such function."""
    found: dict[str, set[str]] = {}
    for name, parameters in functions:
        if _NAMES.fullmatch(name):
            found.setdefault(name.decode(), set()).add(_first(parameters))
    for name in macros:
        if _NAMES.fullmatch(name):
            found.setdefault(name.decode(), set()).add(UNCLEAR)
    return {name: frozenset(types) for name, types in found.items()}


def _first(parameters: bytes) -> str:
    first = _FIRST.match(parameters.strip().strip(b"()"))
    plain = b" ".join(_DROPPED.sub(b" ", first[1]).split()) if first else b""
    words = plain.replace(b" *", b"*").replace(b"*", b" * ").split()
    if len(words) > 1 and words[-1] != b"*" and words[-1] not in _TYPE_WORDS:
        words.pop()
    return b" ".join(words).decode("utf-8", "replace")


_TYPE_WORDS = frozenset(
    b"int long short char unsigned signed float double bool".split()
)


def join(
    tables: Iterable[Mapping[str, frozenset[str]]],
) -> dict[str, frozenset[str]]:
    """Join what the files of a program say."""
    joined: dict[str, frozenset[str]] = {}
    for table in tables:
        for name, types in table.items():
            joined[name] = joined.get(name, frozenset()) | types
    return joined
