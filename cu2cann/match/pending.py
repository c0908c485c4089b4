"""Tell where no asynchronous work can be pending: there a copy needs no wait.

ACL's waiting copies are not ordered with any stream.  Before the first launch of a
program, and right after a wait for the whole device, that does not matter.  One walk
over each host function notes what is certain at every call; all else counts as pending.
"""

import re
from enum import IntEnum
from functools import cached_property

from tree_sitter import Node

from cu2cann.match.marks import any_within
from cu2cann.match.work import CUDA_CALL, Work
from cu2cann.model import Span, Unit

_WAITS = re.compile(
    rb"cudaDeviceSynchronize|cudaThreadSynchronize|cuCtxSynchronize"
    rb"|cudaDeviceReset|cudaMemcpy(?:2D|3D|ToSymbol|FromSymbol)?|cu2cann_memcpy(?:2d)?"
    rb"|cuMemcpy(?:HtoD|DtoH|DtoD)?(?:_v2)?|aclrtSynchronizeDevice"
)
_SWITCHES = re.compile(
    rb"cudaSetDevice|cuCtx(?:SetCurrent|PushCurrent|PopCurrent|Create)\w*"
)
_THREADS = re.compile(
    rb"\bstd\s*::\s*(?:thread|jthread|async)\b(?!\s*::)|\bpthread_create\b"
)
_THREAD_NAMES = frozenset([b"thread", b"jthread", b"async", b"pthread_create"])
_PARALLEL = re.compile(rb"#[ \t]*pragma[ \t]+omp[ \t]+parallel\b")
_LOOPS = frozenset(
    ["for_statement", "while_statement", "do_statement", "for_range_loop"]
)
_BRANCHES = frozenset(
    [
        "if_statement",
        "else_clause",
        "conditional_expression",
        "switch_statement",
        "case_statement",
        "preproc_if",
        "preproc_ifdef",
        "preproc_else",
        "preproc_elif",
        "try_statement",
        "catch_clause",
    ]
)


class Level(IntEnum):
    """What is certain at a point; the lower wins where two ways meet."""

    PENDING = 0
    SETTLED = 1
    PRISTINE = 2


def nothing_pending(unit: Unit, site: Span) -> bool:
    """Tell whether no asynchronous work can be pending when a call is reached."""
    if _Flow not in unit.memo:
        unit.memo[_Flow] = _Flow(unit)
    flow: _Flow = unit.memo[_Flow]
    return not flow.shared and flow.level_at(site.start) > Level.PENDING


class _Flow:
    """One walk over each host function of a unit that is asked about."""

    def __init__(self, unit: Unit) -> None:
        self.work = Work(unit)
        self.unwalked = [
            (body.start_byte, body.end_byte, name, body)
            for name, bodies in self.work.bodies.items()
            for body in bodies
        ]
        self.waits = [one.start() for one in _WAITS.finditer(unit.source.text)]
        self.calls: dict[int, Level] = {}

    def level_at(self, offset: int) -> Level:
        """Give the level at a call."""
        around = [one for one in self.unwalked if one[0] <= offset < one[1]]
        for one in around:
            self.unwalked.remove(one)
            first = Level.PRISTINE if one[2] == b"main" else Level.PENDING
            self._walk_parts(one[3], first)
        return self.calls.get(offset, Level.PENDING)

    @cached_property
    def shared(self) -> bool:
        """Tell whether several host threads may use the device."""
        named = not _THREAD_NAMES.isdisjoint(self.work.source.words)
        if named and _THREADS.search(self.work.source.text):
            return True
        return any(
            _PARALLEL.match(pragma.text or b"") and self._uses_device(pragma)
            for pragma in self.work.pragmas
        )

    def _uses_device(self, pragma: Node) -> bool:
        following = pragma.next_named_sibling
        return following is not None and (
            self.work.in_tree(following)
            or any(
                inner.type == "call_expression"
                and CUDA_CALL.fullmatch(self.work.name_of(inner)) is not None
                for inner in self.work.marks.below(following)
            )
        )

    def _walk(self, node: Node, level: Level) -> Level:
        """Note the level at each call below a node; give the level after it."""
        if node.type in ("lambda_expression", "function_definition"):
            return Level.PENDING if self.work.in_tree(node) else level
        if node.type in _LOOPS:
            return self._walk_loop(node, level)
        if node.type in _BRANCHES:
            return self._walk_branches(node, level)
        if node.type == "labeled_statement":
            level = Level.PENDING
        if node.type == "call_expression":
            return self._walk_call(node, level)
        after = self._walk_parts(node, level)
        return Level.PENDING if self.work.at(node) else after

    def _walk_parts(self, node: Node, level: Level) -> Level:
        if level is Level.PENDING and not any_within(self.waits, node):
            return level  # Without a wait, all in it stays pending.
        for child in node.named_children:
            if self.work.marks.may_lie_in(child):
                level = self._walk(child, level)
        return level

    def _walk_loop(self, node: Node, level: Level) -> Level:
        """Take what holds in every turn of a loop, the later ones included."""
        if self.work.in_tree(node):
            after = self._walk_parts(node, Level.PENDING)
            leaves = next(self.work.jumps.below(node), None)
            return Level.PENDING if leaves else min(level, after)
        after = min(level, self._walk_parts(node, level))
        return after if after == level else self._walk_loop(node, after)

    def _walk_branches(self, node: Node, level: Level) -> Level:
        """Join the ways through a branch, the way around it included."""
        first = node.child_by_field_name("condition")
        before = self._walk(first, level) if first is not None else level
        after = before
        for child in node.named_children:
            if child != first and self.work.marks.may_lie_in(child):
                after = min(after, self._walk(child, before))
        return after

    def _walk_call(self, node: Node, level: Level) -> Level:
        arguments = node.child_by_field_name("arguments")
        if arguments is not None:
            level = self._walk_parts(arguments, level)
        self.calls[node.start_byte] = level
        name = self.work.name_of(node)
        if _WAITS.fullmatch(name):
            return max(level, Level.SETTLED)
        if _SWITCHES.fullmatch(name):
            return level if level is Level.PRISTINE else Level.PENDING
        return Level.PENDING if self.work.at(node) else level
