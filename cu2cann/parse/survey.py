"""What one file of a project tells the others, read from its bytes alone.

Which macros stand for function qualifiers, which CUDA-looking names the project
declares itself, which kernels it defines, and which macros its device code uses.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cu2cann.parse.constants import constants, join
from cu2cann.parse.structure import macro_sides

_DEFINE = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?[ \t]*((?:[^\n\\]|\\\r?\n|\\.)*)",
    re.MULTILINE,
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
    rb"|struct|class|enum|union|__\w+__)\s+)*(?!(?:return|else|case|goto|throw|delete|new|using|typedef)\b)"
    rb"(?:::)?[A-Za-z_]\w*(?:::\w+)*(?:\s*<[^;{}()=]*>(?:::\w+)*)?[\s*&]+([A-Za-z_]\w*)\s*"
    rb"(\([^;{}=]*\)\s*(?:const\s*)?;|;|=\s*\[|=|\[|,)",
    re.MULTILINE,
)
_NEXT = re.compile(
    rb"\s*[\s*&]*([A-Za-z_]\w*)\s*(?:\[[^\];]*\]\s*)*(?:=\s*[\w.]+\s*)?([,;])"
)
"""Another variable of a list: what comes after a comma."""
_CALLABLE = re.compile(rb"\(|=\s*\[")
_GLOBAL = re.compile(rb"\b__global__\b")
_NAMED = re.compile(rb"(\w+)\s*\(|[;{}]")
_BOUNDS = (b"__launch_bounds__", b"__attribute__", b"__align__", b"__maxnreg__")
_LONGEST_HEADER = 4000
_DEPENDENT = re.compile(rb"\b(?:typename|class)\s+(\w+)")
_DOUBLE_ALIAS = re.compile(
    rb"\btypedef\s+double\s+(\w+)\s*;|\busing\s+(\w+)\s*=\s*double\s*;"
    rb"|^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+double\b",
    re.MULTILINE,
)
_DOUBLE_STRUCT = re.compile(
    rb"\b(?:struct|class)\s+(?:__\w+__\s*(?:\(\d+\))?\s*)?(\w+)[^;{}()]*"
    rb"\{[^{}]*?\bdouble\b[^{}()]*;"
)
_TYPE_PATTERNS = (_TYPES, _TYPEDEF, _TYPEDEF_END)
_CUDA = re.compile(
    rb"\b(?:__global__|__device__|cuda[A-Z]\w+|cu(?:blas|fft|rand|sparse|solver|dnn)\w+"
    rb"|cu[A-Z][a-z]\w+|thrust::)\b|<<<"
)
_NOT_NAMES = frozenset(
    b"if for while switch return sizeof catch else do new delete throw goto".split()
)


@dataclass(frozen=True)
class Survey:
    """Names that matter beyond the file they stand in."""

    qualifiers: Mapping[bytes, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    kernels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubles: frozenset[str] = frozenset()
    constants: Mapping[str, bytes] = field(default_factory=dict)
    uses_cuda: bool = False


def survey(text: bytes) -> Survey:
    """Read the declarations of one file without parsing it."""
    qualifiers = {}
    functions = set()
    for found in _DEFINE.finditer(text):
        functions.add(found[1])
        if not found[2] and b"__" in found[3] and _ONLY_QUALIFIERS.fullmatch(found[3]):
            qualifiers[found[1]] = macro_sides(found[3])
    types = {word for pattern in _TYPE_PATTERNS for word in pattern.findall(text)}
    functions.update(_FUNCTION.findall(text))
    variables: set[bytes] = set()
    for found in _DECLARED.finditer(text):
        if found[2] == b",":
            variables.update(_listed(text, found))
        else:
            kind = functions if _CALLABLE.match(found[2]) else variables
            kind.add(found[1])
    return Survey(
        qualifiers={word: sides for word, sides in qualifiers.items() if sides},
        declared=_words((functions | variables | types) - _NOT_NAMES),
        functions=_words((functions | types) - _NOT_NAMES),
        types=_words(types),
        kernels=_signatures(text),
        doubles=_double_names(text),
        constants=constants(text),
        uses_cuda=_CUDA.search(text) is not None,
    )


def _listed(text: bytes, first: re.Match[bytes]) -> list[bytes]:
    """Give the variables of a list; arguments do not end in a semicolon."""
    names = [first[1]]
    at = first.end()
    while found := _NEXT.match(text, at):
        names.append(found[1])
        if found[2] == b";":
            return names
        at = found.end()
    return []


def merge(surveys: Iterable[Survey]) -> Survey:
    """Join what all files of a project say."""
    listed = list(surveys)
    qualifiers: dict[bytes, frozenset[str]] = {}
    for one in listed:
        qualifiers.update(one.qualifiers)
    return Survey(
        qualifiers,
        declared=frozenset().union(*(one.declared for one in listed)),
        functions=frozenset().union(*(one.functions for one in listed)),
        types=frozenset().union(*(one.types for one in listed)),
        kernels={name: one.kernels[name] for one in listed for name in one.kernels},
        doubles=frozenset().union(*(one.doubles for one in listed)),
        constants=join(one.constants for one in listed),
        uses_cuda=any(one.uses_cuda for one in listed),
    )


def _signatures(text: bytes) -> dict[str, tuple[str, ...]]:
    """Give the parameters of each kernel; a dependent type is written `typename`."""
    found = {}
    for place in _GLOBAL.finditer(text):
        header = text[place.end() : place.end() + _LONGEST_HEADER]
        name, parameters = _header(header)
        start = max(text.rfind(stop, 0, place.start()) for stop in (b";", b"}", b"#"))
        dependent = _DEPENDENT.findall(text, max(start, 0), place.start())
        listed = []
        for parameter in parameters:
            words = b" ".join(parameter.split())
            for word in dependent:
                words = re.sub(rb"\b%s\b" % word, b"typename", words)
            listed.append(words.decode("utf-8", "replace"))
        if name:
            found[name.decode("ascii", "replace")] = tuple(listed)
    return found


def _header(header: bytes) -> tuple[bytes, list[bytes]]:
    """Split what follows `__global__` into the name and the parameters."""
    at = 0
    while (found := _NAMED.search(header, at)) and found[1]:
        parts, end = _arguments(header, found.end())
        if found[1] not in _BOUNDS:
            return found[1], parts
        at = end
    return b"", []


def _arguments(text: bytes, start: int) -> tuple[list[bytes], int]:
    """Split at the commas up to the closing parenthesis; give where that is."""
    parts: list[bytes] = []
    depth, begin = 0, start
    for found in re.finditer(rb"[()<>\[\],]", text[start:]):
        at, mark = start + found.start(), found[0]
        if mark == b")" and depth == 0:
            return [*parts, text[begin:at]], at
        if mark == b"," and depth == 0:
            parts.append(text[begin:at])
            begin = at + 1
        depth += (mark in b"(<[") - (mark in b")>]")
    return [], len(text)


def _double_names(text: bytes) -> frozenset[str]:
    """Give the types and macros that are made of double."""
    if b"double" not in text:
        return frozenset()
    aliases = (name for groups in _DOUBLE_ALIAS.findall(text) for name in groups)
    return _words({*filter(None, aliases), *_DOUBLE_STRUCT.findall(text)})


def _words(found: Iterable[bytes]) -> frozenset[str]:
    return frozenset(word.decode("ascii", "replace") for word in found)
