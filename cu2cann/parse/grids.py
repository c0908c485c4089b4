"""How many blocks launches ask for, and which kernels can be told their part.

Ascend launches at most 65 535 blocks at once.  A kernel that may be launched with more
takes the part of the grid that a launch covers as its first argument.  All files of a
program have to agree on that, so it is decided from their texts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from cu2cann.model import LAUNCH_SIGN, MOST_BLOCKS, Body, Grids, places, words_of
from cu2cann.parse.extents import most_blocks, resolved
from cu2cann.parse.functions import HEADER, NO_FUNCTIONS

_LAUNCH = re.compile(LAUNCH_SIGN.pattern + rb"(.*?)>>[ \t]*>", re.DOTALL)
_LAUNCHED = re.compile(rb"([A-Za-z_]\w*+(?:::\w++)*+)\s*+(?:<[^;{}]*>\s*)?\Z")
_STATEMENT = re.compile(rb"(?:\A|[;{}):\\]|\b(?:else|do)|\n[ \t]*#[^\n]*)\s*\Z")
_VALUE_BEFORE = re.compile(
    rb"(?:[(,=&?:]|\breturn)\s*(?:\((?:const\s+)?void\s*\*\s*\)\s*)?&?\s*\Z"
)
_VALUE_AFTER = re.compile(rb"\s*(?:<[\w\s,:*]*>\s*)?[,);:]")
_NEAR = 60  # Bytes before a name that tell whether it is used as a value.
_QUERY = re.compile(
    rb"cu(?<!\wcu)(?:da|2cann_)(?:[Ff]unc|[Oo]ccupancy)\w*\s*(?:<[^;(]*>\s*)?\([^;]*;"
)
"""Calls that only ask about a kernel, whatever its parameters are."""
_INDEXES = frozenset([b"blockIdx", b"gridDim"])
_GROUPS = frozenset(
    b"group_index grid_group this_grid cu2cann_grid_group cu2cann_this_grid".split()
)
_MACRO = re.compile(rb"#[ \t]*define[ \t]+(\w+)((?:[^\n\\]|\\\r?\n|\\.)*)")
_BRACE = re.compile(rb"[{}]")
_LONGEST_HEAD = 2000
_MARKS = re.compile(LAUNCH_SIGN.pattern + rb"|__global__|__device__|blockIdx|gridDim")


def grids(plain: bytes) -> Grids:
    """Read what one file says, from its text without comments.

    Nothing if it has no part in kernels or launches.
    """
    if _MARKS.search(plain) is None:
        return Grids()
    sizes: dict[bytes, set[bytes]] = defaultdict(set)
    values: set[bytes] = set()
    for found in _LAUNCH.finditer(plain):
        start = max(plain.rfind(b";", 0, found.start()), found.start() - _LONGEST_HEAD)
        head = plain[max(start, 0) : found.start()]
        launched = _LAUNCHED.search(head)
        if launched is None:
            continue
        name = launched[1].rpartition(b"::")[2]
        sizes[name].add(resolved(plain, found.start(), found[1]))
        if _STATEMENT.search(head, 0, launched.start()) is None:
            values.add(name)
    return Grids(
        {name: frozenset(texts) for name, texts in sizes.items()},
        frozenset(values),
        _bodies(plain),
        plain,
    )


def _bodies(plain: bytes) -> dict[bytes, tuple[Body, ...]]:
    found: dict[bytes, list[Body]] = defaultdict(list)
    for name, text in _MACRO.findall(plain):
        found[name].append(_body(text, macro=True))
    at = 0
    while (brace := plain.find(b"{", at)) >= 0:
        start = max(plain.rfind(mark, at, brace) for mark in (b";", b"}"))
        head = plain[max(start + 1, at, brace - _LONGEST_HEAD) : brace]
        at = brace + 1
        header = HEADER.search(head) if b")" in head else None
        if header is None or header[1] in NO_FUNCTIONS:
            continue
        end = _end(plain, at)
        kernel = b"__global__" in head
        found[header[1]].append(_body(plain[at:end], kernel=kernel))
        at = end
    return {name: tuple(bodies) for name, bodies in found.items()}


def _body(text: bytes, *, kernel: bool = False, macro: bool = False) -> Body:
    words = words_of(text)
    marks = _GROUPS if kernel else _GROUPS | _INDEXES
    return Body(words, kernel, macro, indexes=not marks.isdisjoint(words))


def _end(text: bytes, start: int) -> int:
    """Give the place behind the brace that closes the one before ``start``."""
    depth = 1
    for brace in _BRACE.finditer(text, start):
        depth += 1 if brace[0] == b"{" else -1
        if depth == 0:
            return brace.end()
    return len(text)


def parted(
    listed: Iterable[Grids], constants: Mapping[str, bytes]
) -> tuple[frozenset[str], frozenset[str]]:
    """Give the kernels that are told their part, and those that cannot be."""
    files = [one for one in listed if one.bodies or one.sizes]
    large = {
        name
        for one in files
        for name, texts in one.sizes.items()
        if any(not _fits(text, constants) for text in texts)
    }
    values = {name for one in files for name in _values(one, large)}
    fixed = large & (values | _far_indexing(files))
    return _names(large - fixed), _names(fixed)


def _values(one: Grids, kernels: set[bytes]) -> Iterator[bytes]:
    """Give those of the kernels that a file uses as values."""
    yield from one.values
    used = [name for name in kernels if name in one.text]
    text = _QUERY.sub(b";", one.text) if used else b""
    for name in used:
        for start, end in places(text, name):
            near = text[max(start - _NEAR, 0) : start]
            if _VALUE_AFTER.match(text, end) and _VALUE_BEFORE.search(near):
                yield name


def _fits(text: bytes, constants: Mapping[str, bytes]) -> bool:
    blocks = most_blocks(text, constants)
    return blocks is not None and blocks <= MOST_BLOCKS


def _far_indexing(files: Iterable[Grids]) -> frozenset[bytes]:
    """Give the kernels that learn their block from a function they call."""
    bodies = [pair for one in files for pair in _pairs(one)]
    macros = _closure(
        [(name, body) for name, body in bodies if body.macro],
        {name for name, body in bodies if body.macro and body.indexes},
    )
    far = {
        name
        for name, body in bodies
        if not body.kernel
        and not body.macro
        and (body.indexes or not macros.isdisjoint(body.words))
    }
    callers = _closure(bodies, far)
    return frozenset(
        name
        for name, body in bodies
        if body.kernel and (body.indexes or not callers.isdisjoint(body.words))
    )


def _closure(bodies: list[tuple[bytes, Body]], far: set[bytes]) -> set[bytes]:
    """Add the functions and macros that use one of those given, through others too."""
    while True:
        more = {
            name
            for name, body in bodies
            if not body.kernel and name not in far and not far.isdisjoint(body.words)
        }
        if not more:
            return far
        far |= more


def _pairs(one: Grids) -> Iterator[tuple[bytes, Body]]:
    return ((name, body) for name, bodies in one.bodies.items() for body in bodies)


def _names(found: Iterable[bytes]) -> frozenset[str]:
    return frozenset(name.decode("ascii", "replace") for name in found)
