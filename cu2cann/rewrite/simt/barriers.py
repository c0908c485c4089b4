"""Where the threads of a block wait for each other, in called functions too."""

import re
from dataclasses import dataclass

from tree_sitter import Node

from cu2cann.model import Unit
from cu2cann.rewrite.simt.heads import descendants
from cu2cann.rewrite.simt.reads import Names

ANY_BARRIER = re.compile(
    rb"\b(?:__syncthreads\w*|asc_syncthreads\w*|__syncwarp|sync)\s*\(|\bthis_thread_block\b"
    rb"|\bcooperative_groups\b|\bcg::"
)

COLLECTIVES = frozenset(
    b"Sum Reduce InclusiveSum ExclusiveSum InclusiveScan ExclusiveScan"
    b" BlockedToStriped StripedToBlocked BlockedToWarpStriped WarpStripedToBlocked"
    b" ScatterToBlocked ScatterToStriped".split()
)
"""Methods of CUB in which the threads of a block wait for each other."""


@dataclass(frozen=True)
class Hidden:
    """The functions and macros of a program that may wait for a barrier."""

    functions: Names = frozenset()
    macros: Names = frozenset()


def waits(node: Node, hidden: Hidden) -> bool:
    """Tell whether a barrier is in a statement, or may be in what it calls."""
    if ANY_BARRIER.search(node.text or b""):
        return True
    for one in descendants(node):
        if one.type == "identifier" and one.text in hidden.macros:
            return True
        if one.type == "call_expression" and _called(one) in hidden.functions:
            return True
    return False


def _called(call: Node) -> bytes | None:
    """Give the name of the function that is called, without scope and object."""
    name = call.child_by_field_name("function")
    while name is not None and name.child_count:
        name = name.child_by_field_name("field") or name.child_by_field_name("name")
    return name.text if name is not None else None


def hidden_barriers(unit: Unit) -> Hidden:
    """List what may wait, functions that are not defined in the file included."""
    bodies: dict[bytes, bytes] = {}
    for region in unit.regions:
        if region.body is not None and not region.kernel:
            name = region.name.rpartition("::")[2].encode()
            bodies[name] = bodies.get(name, b"") + unit.source[region.body]
    macros = {name.encode(): unit.source[unit.macros[name]] for name in unit.macros}
    bodies |= macros
    functions = unit.program.functions - unit.program.types
    elsewhere = {name.encode() for name in functions} - bodies.keys()
    found = {name for name in bodies if ANY_BARRIER.search(bodies[name])} | elsewhere
    if b"cub" in unit.source.words:
        found |= COLLECTIVES
    more = found
    while more:
        words = re.compile(rb"\b(?:%s)\s*[(<]" % b"|".join(sorted(more)))
        left = bodies.keys() - found
        more = {name for name in left if words.search(bodies[name])}
        found |= more
    return Hidden(frozenset(found), frozenset(found & macros.keys()))
