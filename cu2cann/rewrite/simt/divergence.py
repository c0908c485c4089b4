"""Barriers that only some threads of a block come to."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from tree_sitter import Node

from cu2cann.model import Label, Match, Region, Rewritten, Unit, phrase
from cu2cann.rewrite.simt.reads import Names
from cu2cann.rewrite.simt.uniform import Kernel, kernel_of

_WORD = re.compile(rb"(?<![.>\w])[A-Za-z_]\w*")
_STARTED = re.compile(rb"([A-Za-z_]\w*)\s*=(?!=)")
_GIVEN = re.compile(
    rb"\b([A-Za-z_]\w*+)\s*+(?=(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--|[({])"
    rb"|(?:\+\+|--)\s*+(\w+)"
)
_THREAD = frozenset([b"threadIdx"])


def check_barrier(unit: Unit, match: Match) -> Rewritten:
    """Say where a condition is computed from the thread's own index."""
    region = unit.device_region_at(match.token.start)
    conditions = list(_conditions(unit.node_at(match.token)))
    if region is None or not conditions or not _may_differ(unit, region, conditions[0]):
        return Rewritten()
    kernel = kernel_of(unit, region)
    if kernel is None:
        return Rewritten()
    own = _own(kernel)
    divergent = [not own.isdisjoint(words) for words in conditions]
    # What stands further out has been said by then.
    if not divergent[0] or any(divergent[1:]):
        return Rewritten()
    about = phrase("the barrier that all threads of the block have to reach")
    barrier = Label(unit.source.path, match.args["barrier"], about)
    return Rewritten(says=("divergent-barrier",), related=(barrier,))


def _may_differ(unit: Unit, region: Region, words: Names) -> bool:
    """Tell whether one of the names is the thread's index, or is given a value here."""
    key = ("given a value", region.span)
    if key not in unit.memo:
        found = _GIVEN.findall(unit.source.text, *region.span)
        unit.memo[key] = _THREAD.union(chain.from_iterable(found))
    return not words.isdisjoint(unit.memo[key])


def _conditions(node: Node | None) -> Iterator[Names]:
    """Yield the names that decide, from the inside to the outside of a place."""
    while node is not None and node.type != "function_definition":
        condition = node.child_by_field_name("condition")
        if condition is not None:
            yield _names(condition) if node.type != "for_statement" else _loop(node)
        node = node.parent


def _loop(node: Node) -> Names:
    """Give what the head of a loop reads: its own variable starts in the head itself.

    Another variable of the kernel may have the same name.
    """
    fields = [
        node.child_by_field_name(one) for one in ("initializer", "condition", "update")
    ]
    read = frozenset[bytes]().union(*(_names(one) for one in fields if one is not None))
    start = fields[0].text or b"" if fields[0] is not None else b""
    return read - frozenset(_STARTED.findall(start))


def _names(node: Node) -> Names:
    return frozenset(_WORD.findall(node.text or b""))


def _own(kernel: Kernel) -> Names:
    """List the variables that are computed from the index of the thread, and it.

    Names that stand for several variables are left out.
    """
    declared = Counter(
        one.name for one in kernel.writes if one.at.type == "declaration"
    )
    unknown = {one.name for one in kernel.writes if one.needs is None}
    unknown |= {name for name, count in declared.items() if count > 1}
    found = _THREAD
    while True:
        more = {
            one.name
            for one in kernel.writes
            if one.needs is not None and one.needs & found
        } - unknown
        if more <= found:
            return found
        found |= more
