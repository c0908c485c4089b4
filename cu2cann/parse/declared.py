"""The names that a file declares where a compiler for CUDA reads it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from cu2cann.model import HOST_SOURCES, Source
from cu2cann.parse.branches import Branches, branches, without
from cu2cann.parse.overloads import overloads

_DEFINE = re.compile(
    rb"\n[ \t]*+#[ \t]*define[ \t]+(\w++)(\([^)\n]*\)?)?[ \t]*+"
    rb"((?:[^\n\\]++|\\\r?\n|\\.)*+)"
)
_TYPES = {
    word: re.compile(rb"%s(?<!\w%s)\s++(\w++)\s*+[{:=]" % (word, word))
    for word in b"struct class enum union using namespace".split()
} | {
    b"typedef": re.compile(rb"typedef\b[^;{}]*?\b(\w+)\s*;"),
    b"}": re.compile(rb"}\s*(\w+)\s*;"),
}
"""What declares types, by what it begins with."""
_FUNCTION = re.compile(
    rb"\b([A-Za-z_]\w*)\s*(\([^()]*(?:\([^()]*\)[^()]*)*\))\s*"
    rb"(?:const\s*|noexcept\s*|override\s*)*\Z"
)
_DECLARED = re.compile(
    rb"\n[ \t]*+(?:(?:extern|static|inline|const|virtual|template\s*<[^;{}]*?>|\"C\""
    rb"|struct|class|enum|union|__\w+__)\s++)*"
    rb"(?!(?:return|else|case|goto|throw|delete|new|using|typedef)\b)"
    rb"(?:::)?[A-Za-z_]\w*+(?:::\w++)*+(?:\s*+<[^;{}()=]*>(?:::\w+)*)?"
    rb"[\s*&]++([A-Za-z_]\w*+)\s*+"
    rb"(\([^;{}=]*\)\s*(?:const\s*)?;|;|=\s*\[|=|\[|,)"
)
_NEXT = re.compile(
    rb"\s*[\s*&]*([A-Za-z_]\w*)\s*(?:\[[^\];]*\]\s*)*(?:=\s*[\w.]+\s*)?([,;])"
)
"""Another variable of a list: what comes after a comma."""
_OPERATORS = (b"=", b"+", b"-", b"*", b"/", b",", b"(", b"&", b"|", b"?", b"<", b"%")
_CALLABLE = re.compile(rb"\(|=\s*\[")
_BUILT_IN_TYPE = re.compile(
    rb"(?:u?(?:char|short|int|long|longlong)|float|double)[1-4]|dim3"
)
_NOT_NAMES = frozenset(
    b"if for while switch return sizeof catch else do new delete throw goto".split()
)


@dataclass(frozen=True, slots=True)
class Names:
    """Names by what they are, and those that a compiler for CUDA does not see."""

    functions: set[bytes]
    variables: set[bytes]
    types: set[bytes]
    overloads: Mapping[str, frozenset[str]]
    elsewhere: frozenset[bytes] = frozenset()

    def all(self) -> set[bytes]:
        """Give the names of every kind."""
        return self.functions | self.variables | self.types


def declared_names(source: Source) -> Names:
    """Give the names that a file declares.

    A type of CUDA's own is declared by a project only for other compilers.
    """
    whole = _declarations(source.text)
    found = Branches() if source.path.endswith(HOST_SOURCES) else branches(source)
    read = _declarations(without(source.text, found.absent)) if found.absent else whole
    foreign = set(filter(_BUILT_IN_TYPE.fullmatch, read.types))
    if foreign and found.unsettled:
        skipped = tuple(sorted(found.absent + found.unsettled))
        foreign -= _declarations(without(source.text, skipped)).types
    else:
        foreign = set()
    return Names(
        read.functions,
        read.variables - foreign,
        read.types - foreign,
        read.overloads,
        frozenset(whole.all() - read.all()),
    )


def _declarations(text: bytes) -> Names:
    """Give the names that a text declares."""
    text = b"\n" + text
    patterns = (pattern for start, pattern in _TYPES.items() if start in text)
    types = {word for pattern in patterns for word in pattern.findall(text)}
    macros = {name for name, _, _ in _DEFINE.findall(text)}
    listed = _defined(text)
    variables: set[bytes] = set()
    for found in _DECLARED.finditer(text):
        if found[2] == b",":
            variables.update(_listed(text, found))
        elif _CALLABLE.match(found[2]) is None:
            variables.add(found[1])
        elif not _goes_on(text[max(found.start() - 200, 0) : found.start()]):
            listed.append((found[1], found[2].strip(b"; ")))
    functions = macros.union(name for name, _ in listed)
    return Names(
        functions - _NOT_NAMES,
        variables - _NOT_NAMES,
        types - _NOT_NAMES,
        overloads(listed, macros),
    )


def _goes_on(before: bytes) -> bool:
    """Tell whether a line continues an expression of the line before it."""
    line = before.rstrip().rpartition(b"\n")[2].partition(b"//")[0].rstrip()
    return line.endswith(_OPERATORS) and not line.endswith(b"*/")


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


def _defined(text: bytes) -> list[tuple[bytes, bytes]]:
    """Give the functions whose bodies begin in a text, with their parameters."""
    found: list[tuple[bytes, bytes]] = []
    for piece in text.split(b"{")[:-1]:
        header = piece[max(piece.rfind(b";"), piece.rfind(b"}")) + 1 :]
        if b")" in header:
            found += _FUNCTION.findall(header)
    return found
