"""What a host file does with streams and with the memory it allocates."""

import re
from collections import defaultdict
from functools import cache

from tree_sitter import Node

from cu2cann.model import Match, Span, Unit

_DEFAULT = (b"0", b"NULL", b"nullptr", b"cudaStreamLegacy", b"(cudaStream_t)0")
_COPIES = re.compile(rb"\bcudaMem(?:cpy|set)Async\s*\(")
_STREAM = 3  # Its place among the four parts of a launch.
_MOST = {b"cudaMemcpyAsync": 5, b"cudaMemsetAsync": 4}


def uses_default_stream(unit: Unit, *_: object) -> bool:
    """Tell whether a file launches or copies on the default stream without waiting."""
    for launch in unit.launches:
        stream = next(iter(launch.values[_STREAM:]), None)
        if stream is None or unit.source[stream].strip() in _DEFAULT:
            return True
    return any(
        _is_on_default(unit.node_at(Span(found.start(), found.start() + 15)))
        for found in _COPIES.finditer(unit.source.text)
    )


def _is_on_default(name: Node | None) -> bool:
    call = name.parent if name is not None else None
    if name is None or call is None or call.type != "call_expression":
        return False
    listed = call.child_by_field_name("arguments")
    given = listed.named_children if listed is not None else []
    most = _MOST.get(name.text or b"", 5)
    return len(given) < most or (given[-1].text or b"").strip() in _DEFAULT


def is_allocated_here(
    unit: Unit, match: Match, pointer: Span, allocators: tuple[str, ...]
) -> bool:
    """Tell whether a pointer was surely allocated before, in the same function."""
    site = match.site
    name = unit.source[pointer].strip()
    region = unit.body_at(site.start)
    if region is None or not re.fullmatch(rb"[A-Za-z_]\w*", name):
        return False
    for call in _allocations(unit, allocators).get(name, ()):
        if region.start <= call.start and call.end <= site.start:
            block = _block(unit.node_at(Span(call.start, call.start + 1)))
            if block is not None and block.start_byte <= site.start < block.end_byte:
                return True
    return False


def _allocations(unit: Unit, allocators: tuple[str, ...]) -> dict[bytes, list[Span]]:
    """Give the calls that allocate, by the names of the pointers they fill."""
    if allocators not in unit.memo:
        unit.memo[allocators] = calls = defaultdict(list)
        for found in _allocation(allocators).finditer(unit.source.text):
            calls[found[1]].append(Span(*found.span()))
    known: dict[bytes, list[Span]] = unit.memo[allocators]
    return known


@cache
def _allocation(allocators: tuple[str, ...]) -> re.Pattern[bytes]:
    return re.compile(
        rb"\b(?:%s)\s*(?:<[^<>()]*>)?\s*"
        rb"\(\s*(?:\(\s*void\s*\*\s*\*\s*\)\s*)?&\s*(\w+)\s*,"
        % "|".join(allocators).encode()
    )


def _block(node: Node | None) -> Node | None:
    """Give the block that a statement stands in, if it runs whenever the block does."""
    while node is not None and node.type != "compound_statement":
        if node.type in ("if_statement", "else_clause", "case_statement") or (
            node.type.startswith(("for_", "while_", "do_", "preproc_"))
        ):
            return None
        node = node.parent
    return node
