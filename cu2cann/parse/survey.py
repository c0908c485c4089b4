"""What one file of a project tells the others, read from its bytes alone.

Which macros stand for function qualifiers, which CUDA-looking names the project
declares itself, which kernels it defines, and which macros its device code uses.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cu2cann.parse.structure import macro_sides

_DEFINE = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?[ \t]*((?:[^\n\\]|\\\r?\n|\\.)*)",
    re.M,
)
_ONLY_QUALIFIERS = re.compile(
    rb"\s*(?:(?:__\w+__|inline|__inline|static|constexpr|extern|\"C\"|const|__attribute__"
    rb"\s*\(\([^()]*(?:\([^()]*\))?\)\)|__launch_bounds__\s*\([^()]*\))\s*)+(?://.*|/\*.*)?"
)
_TYPES = re.compile(rb"\b(?:struct|class|enum|union|using|namespace)\s+(\w+)\s*[{:=]")
_TYPEDEF = re.compile(rb"\btypedef\b[^;{}]*?\b(\w+)\s*;")
_TYPEDEF_END = re.compile(rb"}\s*(\w+)\s*;")
_FUNCTION = re.compile(
    rb"\b([A-Za-z_]\w*)\s*\([^;{}()]*(?:\([^;{}()]*\)[^;{}()]*)*\)\s*"
    rb"(?:const\s*|noexcept\s*|override\s*)*\{"
)
_DECLARED = re.compile(
    rb"^[ \t]*(?:(?:extern|static|inline|const|virtual|template\s*<[^;{}]*?>|\"C\""
    rb"|__\w+__)\s+)*[A-Za-z_][\w:]*(?:\s*<[^;{}()=]*>)?[\s*&]+([A-Za-z_]\w*)\s*"
    rb"(?:\([^;{}=]*\)\s*(?:const\s*)?;|;|=|\[|,)",
    re.M,
)
_KERNEL = re.compile(rb"__global__[^;{}()]*(?:\([^)]*\)[^;{}()]*)?\b(\w+)\s*\(")
_NOT_NAMES = frozenset(
    b"if for while switch return sizeof catch else do new delete throw goto".split()
)


@dataclass(frozen=True)
class Survey:
    """Names that matter beyond the file they stand in."""

    qualifiers: Mapping[bytes, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    kernels: frozenset[str] = frozenset()


def survey(text: bytes) -> Survey:
    """Read the declarations of one file without parsing it."""
    qualifiers = {}
    declared = set()
    for found in _DEFINE.finditer(text):
        declared.add(found[1])
        if not found[2] and b"__" in found[3] and _ONLY_QUALIFIERS.fullmatch(found[3]):
            qualifiers[found[1]] = macro_sides(found[3])
    for pattern in (_TYPES, _TYPEDEF, _TYPEDEF_END, _FUNCTION, _DECLARED):
        declared.update(pattern.findall(text))
    return Survey(
        qualifiers={word: sides for word, sides in qualifiers.items() if sides},
        declared=_words(declared - _NOT_NAMES),
        kernels=_words(_KERNEL.findall(text)),
    )


def merge(surveys: Iterable[Survey]) -> Survey:
    """Join what all files of a project say."""
    qualifiers: dict[bytes, frozenset[str]] = {}
    declared: set[str] = set()
    kernels: set[str] = set()
    for one in surveys:
        qualifiers.update(one.qualifiers)
        declared |= one.declared
        kernels |= one.kernels
    return Survey(qualifiers, frozenset(declared), frozenset(kernels))


def _words(found: Iterable[bytes]) -> frozenset[str]:
    return frozenset(word.decode("ascii", "replace") for word in found)
