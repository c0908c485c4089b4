"""Returns in front of a barrier: every thread of the block must reach it."""

import re

from tree_sitter import Node

from cu2cann.model import Edit, Label, Match, Region, Rewritten, Span, Unit, phrase
from cu2cann.rewrite.simt.barriers import hidden_barriers
from cu2cann.rewrite.simt.guards import guards
from cu2cann.rewrite.simt.uniform import Kernel, kernel_of

_WORD = re.compile(rb"(?<![.>\w])[A-Za-z_]\w*")
_BARRIER = re.compile(rb"\b(?:__syncthreads\w*|asc_syncthreads\w*|sync)\b(?=\s*\()")
_UNIFORM = frozenset([b"blockIdx", b"gridDim", b"blockDim", b"warpSize"])


def check_return(unit: Unit, match: Match) -> Rewritten:
    """Keep what all threads do; guard, else refuse a return that only some take."""
    node = unit.node_at(match.token)
    while node is not None and node.type not in ("if_statement", "function_definition"):
        node = node.parent
    region = unit.device_region_at(match.token.start)
    if node is None or node.type == "function_definition" or region is None:
        return Rewritten()
    kernel = kernel_of(unit, region)
    if _by_words(unit, region, node, kernel):
        return Rewritten()
    if kernel is not None and kernel.together(node, kernel.uniform()):
        return Rewritten()
    edits = _guards(unit, region, match, kernel)
    barriers = _barriers(unit, region, match)
    if edits is None:
        return Rewritten(says=("divergent-return",), refused=True, related=barriers)
    first = any(edit.span.holds(match.token) for edit in edits[:2])
    return Rewritten(edits if first else (), says=("guarded",), related=barriers)


def _barriers(unit: Unit, region: Region, match: Match) -> tuple[Label, ...]:
    """Give the barrier behind a return, if it stands in the same function."""
    found = _BARRIER.search(unit.source.text, match.token.end, region.span.end)
    if found is None:
        return ()
    about = phrase("the barrier that all threads of the block have to reach")
    return (Label(unit.source.path, Span(*found.span()), about),)


def _guards(
    unit: Unit, region: Region, match: Match, kernel: Kernel | None
) -> tuple[Edit, ...] | None:
    """Work the guards of a kernel out once for all of its returns."""
    key = ("guards", region.span)
    if key not in unit.memo:
        hidden = hidden_barriers(unit)
        unit.memo[key] = kernel and guards(kernel, match.rule.id, hidden)
    found: tuple[Edit, ...] | None = unit.memo[key]
    return found


def _by_words(
    unit: Unit, region: Region, node: Node | None, kernel: Kernel | None
) -> bool:
    """Tell whether conditions are made of the block's index and parameters alone."""
    end = region.body.start if region.body is not None else region.span.end
    header = unit.source.text[region.span.start : end]
    known = {*_WORD.findall(header[header.find(b"(") :]), *_UNIFORM}
    if kernel is not None:
        known -= kernel.parameters - kernel.uniform()
    while node is not None and node.type != "function_definition":
        condition = node.child_by_field_name("condition")
        text = condition.text if condition is not None else None
        if (
            node.type == "if_statement"
            and not set(_WORD.findall(text or b"*")) <= known
        ):
            return False
        node = node.parent
    return True
