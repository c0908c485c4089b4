"""The nodes of host functions that decide where asynchronous work may be pending."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from tree_sitter import Language, Node, Query, QueryCursor

_MARKS = """
[(call_expression) (new_expression) (labeled_statement)] @mark
(declaration) @declaration
[(break_statement) (continue_statement) (return_statement) (goto_statement)
 (throw_statement)] @jump
(kernel_call_syntax) @launch
(preproc_call) @pragma
"""
_BUILT_IN = ("primitive_type", "sized_type_specifier", "placeholder_type_specifier")


@cache
def _query(language: Language) -> Query:
    return Query(language, _MARKS)


def any_within(offsets: Sequence[int], node: Node) -> bool:
    """Tell whether one of some offsets, which ascend, lies in a node."""
    index = bisect_left(offsets, node.start_byte)
    return index < len(offsets) and offsets[index] < node.end_byte


class Marks:
    """The nodes below some others that matter here, in the order of their starts."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = sorted(nodes, key=lambda node: node.start_byte)
        self.starts = [node.start_byte for node in self.nodes]

    def may_lie_in(self, node: Node) -> bool:
        """Tell whether there may be one in a node; never wrong where there is one."""
        return any_within(self.starts, node)

    def below(self, node: Node) -> Iterator[Node]:
        """Yield those in a node, itself included."""
        end = node.end_byte
        for index in range(bisect_left(self.starts, node.start_byte), len(self.starts)):
            if self.starts[index] >= end:
                break
            if self.nodes[index].end_byte <= end:
                yield self.nodes[index]


def captures(bodies: Iterable[Node], language: Language) -> dict[str, list[Node]]:
    """Collect the nodes that matter in bodies, of which some hold others."""
    collected: dict[str, list[Node]] = defaultdict(list)
    end = -1
    for body in sorted(bodies, key=lambda node: (node.start_byte, -node.end_byte)):
        if body.end_byte > end:
            end = body.end_byte
            found = QueryCursor(_query(language)).captures(body)
            for name, nodes in found.items():
                collected[name] += nodes
    collected["mark"] += filter(_constructs, collected.pop("declaration", ()))
    return collected


def _constructs(declaration: Node) -> bool:
    """Tell whether a declaration is of a type that may have a constructor."""
    named = declaration.child_by_field_name("type")
    return named is not None and named.type not in _BUILT_IN
