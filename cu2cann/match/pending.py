"""Tell where no asynchronous work can be pending: there a copy needs no wait.

ACL's waiting copies are not ordered with any stream.  Before the first launch of a
program, and right after a wait for the whole device, that does not matter.  One walk
over each host function notes what is certain at every call; all else counts as pending.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache, cached_property

from tree_sitter import Language, Node, Query, QueryCursor

from cu2cann.model import Span, Unit

_WAITS = re.compile(
    rb"cudaDeviceSynchronize|cudaThreadSynchronize|cuCtxSynchronize"
    rb"|cudaDeviceReset|cudaMemcpy(?:2D|3D|ToSymbol|FromSymbol)?|cu2cann_memcpy(?:2d)?"
    rb"|cuMemcpy(?:HtoD|DtoH|DtoD)?(?:_v2)?|aclrtSynchronizeDevice"
)
_SWITCHES = re.compile(
    rb"cudaSetDevice|cuCtx(?:SetCurrent|PushCurrent|PopCurrent|Create)\w*"
)
_STARTS_WORK = re.compile(
    rb"\w*Async|\w*Async_v2|cu(?:da)?Launch\w*|cu(?:da)?GraphLaunch|\w*AddCallback"
    rb"|cu(?:blas|fft|rand|sparse|solver|dnn|tensor)\w+|nccl\w+|acl\w+|Hccl\w+|npp\w+"
)
_THREADS = re.compile(
    rb"\bstd\s*::\s*(?:thread|jthread|async)\b(?!\s*::)|\bpthread_create\b"
)
_PARALLEL = re.compile(rb"#[ \t]*pragma[ \t]+omp[ \t]+parallel\b")
_CUDA_CALL = re.compile(rb"(?:cuda[A-Z]|cu[A-Z]|acl[a-z]*[A-Z]|cu2cann_)\w*")
_LIBRARIES = re.compile(rb"\b(?:thrust|cub)\s*::")
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
_MARKS = """
[(call_expression) (new_expression) (declaration) (labeled_statement)] @mark
[(break_statement) (continue_statement) (return_statement) (goto_statement)
 (throw_statement)] @jump
(preproc_call) @pragma
"""
_LAMBDA_NAME = re.compile(rb"\b([A-Za-z_]\w*)\s*=\s*\[")
_STANDARD = re.compile(rb"\bstd\s*::\s*(?!function\b)\w+\s*(?=(<[^;{}()]*>)?)")
_OBJECT = re.compile(rb"[\s&]*\b(\w+)\s*[({;=,]")
_WORD = re.compile(rb"[A-Za-z_]\w*")


class Level(IntEnum):
    """What is certain at a point; the lower wins where two ways meet."""

    PENDING = 0
    SETTLED = 1
    PRISTINE = 2


def nothing_pending(unit: Unit, site: Span) -> bool:
    """Tell whether no asynchronous work can be pending when a call is reached."""
    return _flow(unit).levels.get(site.start, Level.PENDING) > Level.PENDING


def _flow(unit: Unit) -> "_Flow":
    if _Flow not in unit.memo:
        unit.memo[_Flow] = _Flow(unit)
    known: _Flow = unit.memo[_Flow]
    return known


@cache
def _query(language: Language) -> Query:
    return Query(language, _MARKS)


class _Marks:
    """The nodes below some others that matter here, in the order of their starts."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = sorted(nodes, key=lambda node: node.start_byte)
        self.starts = [node.start_byte for node in self.nodes]

    def may_lie_in(self, node: Node) -> bool:
        """Tell whether there may be one in a node; never wrong where there is one."""
        index = bisect_left(self.starts, node.start_byte)
        return index < len(self.starts) and self.starts[index] < node.end_byte

    def below(self, node: Node) -> Iterator[Node]:
        """Yield those in a node, itself included."""
        end = node.end_byte
        for index in range(bisect_left(self.starts, node.start_byte), len(self.starts)):
            if self.starts[index] >= end:
                break
            if self.nodes[index].end_byte <= end:
                yield self.nodes[index]


class _Work:
    """Which calls of a unit may start asynchronous work; recursion counts as work."""

    def __init__(self, unit: Unit) -> None:
        self.text = unit.source.text
        self.declared = unit.program.declared
        self.bodies: dict[bytes, list[Node]] = {}
        for region in unit.regions:
            node = unit.node_at(region.body) if region.body is not None else None
            if node is not None and region.host and not region.kernel:
                name = region.name.rpartition("::")[2].encode()
                self.bodies.setdefault(name, []).append(node)
        self.macros = {
            name.encode(): unit.source[span] for name, span in unit.macros.items()
        }
        found = _captures(
            unit, [one for bodies in self.bodies.values() for one in bodies]
        )
        self.marks = _Marks(found["mark"])
        self.jumps = _Marks(found["jump"])
        self.pragmas = found["pragma"]
        self.below: dict[int, bool] = {}
        self.harmless: dict[bytes, bool] = {}

    def in_tree(self, node: Node) -> bool:
        """Tell whether anything below a node may start work."""
        known = self.below.get(node.id)
        if known is None:
            known = self.below[node.id] = any(map(self.at, self.marks.below(node)))
        return known

    def at(self, node: Node) -> bool:
        """Tell whether a node itself may start work, its arguments left aside."""
        if node.type == "call_expression":
            return self._in_call(node, called_name(node))
        if node.type in ("declaration", "new_expression"):
            written = node.child_by_field_name("type")
            text = written.text or b"" if written is not None else b""
            words = _WORD.findall(text)
            constructs = bool(words) and words[-1] in self.bodies
            return bool(_LIBRARIES.search(text)) or (
                constructs and not self._is_harmless(words[-1])
            )
        return False

    def _in_call(self, node: Node, name: bytes) -> bool:
        if any(child.type == "kernel_call_syntax" for child in node.named_children):
            return True
        function = node.child_by_field_name("function")
        if function is not None and _LIBRARIES.search(function.text or b""):
            return True
        if _STARTS_WORK.fullmatch(name):
            return True
        if _CUDA_CALL.fullmatch(name) and not self._is_declared(name):
            return False
        return not (_checks_a_status(node) or self._is_harmless(name))

    def _is_harmless(self, name: bytes) -> bool:
        if name not in self.harmless:
            self.harmless[name] = False
            self.harmless[name] = self._looks_harmless(name)
        return self.harmless[name]

    def _looks_harmless(self, name: bytes) -> bool:
        if name in self.lambda_names:
            return not any(map(self.in_tree, self.bodies.get(b"lambda", ())))
        if name in self.bodies:
            return not any(map(self.in_tree, self.bodies[name]))
        if name in self.macros:
            words = set(_WORD.findall(self.macros[name])) - {name}
            return b"<<<" not in self.macros[name] and not any(
                _STARTS_WORK.fullmatch(word) or self._is_declared(word)
                for word in words
            )
        return not self._is_declared(name) or name in self.standard_objects

    def _is_declared(self, name: bytes) -> bool:
        return name.decode() in self.declared

    @cached_property
    def standard_objects(self) -> frozenset[bytes]:
        """Give the names that follow a type of the standard library."""
        names: set[bytes] = set()
        for found in _STANDARD.finditer(self.text):
            ends = [found.end(), *(at + 1 for at in _closings(self.text, found))]
            objects = (_OBJECT.match(self.text, end) for end in ends)
            names.update(one[1] for one in objects if one is not None)
        return frozenset(names)

    @cached_property
    def lambda_names(self) -> frozenset[bytes]:
        """Give the names that lambdas are kept under."""
        return frozenset(_LAMBDA_NAME.findall(self.text))


class _Flow:
    """One walk over each host function of a unit."""

    def __init__(self, unit: Unit) -> None:
        self.work = _Work(unit)
        self.calls: dict[int, Level] = {}

    @cached_property
    def levels(self) -> dict[int, Level]:
        """Give the level at each call, by the call's offset."""
        if self._shares_the_device():
            return {}
        for name, bodies in self.work.bodies.items():
            first = Level.PRISTINE if name == b"main" else Level.PENDING
            for body in bodies:
                self._walk_parts(body, first)
        return self.calls

    def _shares_the_device(self) -> bool:
        """Tell whether several host threads may use the device."""
        if _THREADS.search(self.work.text):
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
                and _CUDA_CALL.fullmatch(called_name(inner)) is not None
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
        name = called_name(node)
        if _WAITS.fullmatch(name):
            return max(level, Level.SETTLED)
        if _SWITCHES.fullmatch(name):
            return level if level is Level.PRISTINE else Level.PENDING
        return Level.PENDING if self.work.at(node) else level


def called_name(call: Node) -> bytes:
    """Give the last word of what is called, template arguments left out."""
    function = call.child_by_field_name("function")
    if function is None:
        return b""
    if function.type == "field_expression":
        function = function.child_by_field_name("field") or function
    words = _WORD.findall((function.text or b"").partition(b"<")[0])
    return words[-1] if words else b""


def _checks_a_status(call: Node) -> bool:
    """Tell whether a function or macro only receives the status of a CUDA call."""
    arguments = call.child_by_field_name("arguments")
    return arguments is not None and any(
        child.type == "call_expression" and _CUDA_CALL.fullmatch(called_name(child))
        for child in arguments.named_children
    )


def _captures(unit: Unit, bodies: Iterable[Node]) -> dict[str, list[Node]]:
    """Collect the nodes that matter in bodies, of which some hold others."""
    collected: dict[str, list[Node]] = {"mark": [], "jump": [], "pragma": []}
    end = -1
    for body in sorted(bodies, key=lambda node: (node.start_byte, -node.end_byte)):
        if body.end_byte > end:
            end = body.end_byte
            found = QueryCursor(_query(unit.tree.language)).captures(body)
            for name, nodes in found.items():
                collected[name] += nodes
    return collected


def _closings(text: bytes, found: re.Match[bytes]) -> Iterator[int]:
    """Yield where template arguments may end."""
    start, end = found.span(1)
    while found[1] and (start := text.find(b">", start + 1, end)) >= 0:
        yield start
