"""Keep threads alive that leave a kernel early, until the last barrier.

A return that only some threads take becomes a flag.  What stands between the barriers
is done by those whose flag is set; the barriers, the loops around them and what these
count with are for all.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from cu2cann.model import Edit, Span
from cu2cann.rewrite.simt.barriers import ANY_BARRIER, Hidden, waits
from cu2cann.rewrite.simt.first_values import FLAG, harmless, split
from cu2cann.rewrite.simt.heads import declared_name, descendants
from cu2cann.rewrite.simt.reads import Names
from cu2cann.rewrite.simt.uniform import Kernel

_BARRIER = re.compile(rb"__syncthreads\s*\(\s*\)\s*;")
_ROUND = frozenset(["for_statement", "while_statement", "do_statement"])
_FREE = frozenset(
    ["alias_declaration", "type_definition", "using_declaration",
     "static_assert_declaration", "comment"]
)  # fmt: skip
_LEAVING = frozenset(
    ["return_statement", "break_statement", "continue_statement", "labeled_statement"]
)


class NotGuardedError(Exception):
    """A kernel has a shape that is left to its author."""


@dataclass
class Plan:
    """What is inserted into a kernel, and what its guarded statements write."""

    kernel: Kernel
    rule: str
    uniform: Names
    hidden: Hidden
    edits: list[Edit] = field(default_factory=list)
    guarded: set[bytes] = field(default_factory=set)
    headers: set[bytes] = field(default_factory=set)

    def put(self, start: int, end: int, text: bytes) -> None:
        """Replace a range, or insert where it is empty."""
        self.edits.append(Edit(self.rule, Span(start, end), (text,)))


def guards(kernel: Kernel, rule: str, hidden: Hidden) -> tuple[Edit, ...] | None:
    """Give the edits for a kernel; None if it has to be left to its author.

    ``hidden`` are the functions that may wait for a barrier themselves.
    """
    without: Names = frozenset()
    while True:
        plan = Plan(kernel, rule, kernel.uniform(without), hidden)
        try:
            _top(plan)
        except NotGuardedError:
            return None
        if plan.guarded <= without:
            known = kernel.known(frozenset(plan.headers), plan.uniform)
            return tuple(plan.edits) if known else None
        without |= plan.guarded


def _top(plan: Plan) -> None:
    kernel = plan.kernel
    listed = kernel.body.named_children
    original = kernel.uniform()
    waiting = [index for index, one in enumerate(listed) if waits(one, plan.hidden)]
    last = waiting[-1] if waiting else -1
    flagged = [
        one
        for one in listed[: max(last, 0)]
        if (left := _leaves(one)) is not None and not kernel.together(left, original)
    ]
    if not flagged:
        raise NotGuardedError
    first = listed.index(flagged[0])
    _check_before(plan, listed[:first])
    for one in flagged:
        _flag(plan, one, first=one is flagged[0])
    kept = [one for one in listed[first : last + 1] if one not in flagged]
    _sequence(plan, kept, [one.start_byte for one in flagged])
    _check_after(plan, listed[last + 1 :])
    end = listed[last].end_byte
    if listed[last + 1 :]:
        leave = b"if (!%s) return;" % FLAG
        plan.put(end, end, b"\n" + _indent(plan, listed[last]) + leave)


def _check_before(plan: Plan, nodes: Iterable[Node]) -> None:
    """Refuse other returns that only some threads take."""
    for node in nodes:
        for one in descendants(node):
            leaves = one.type == "return_statement"
            if leaves and not plan.kernel.together(one, plan.kernel.uniform()):
                raise NotGuardedError


def _check_after(plan: Plan, nodes: Iterable[Node]) -> None:
    """Refuse what may wait in a function below the last barrier."""
    if any(waits(node, plan.hidden) for node in nodes):
        raise NotGuardedError


def _leaves(node: Node) -> Node | None:
    """Give the return of `if (...) return;` or `if (...) { ...; return; }`."""
    if node.type != "if_statement" or node.child_by_field_name("alternative"):
        return None
    inner = node.child_by_field_name("consequence")
    if inner is not None and inner.type == "compound_statement":
        written = [one for one in inner.named_children if one.type != "comment"]
        inner = written[-1] if written else None
    return inner if inner is not None and inner.type == "return_statement" else None


def _is_plain(node: Node) -> bool:
    """Tell `if (...) return;` from what does more before it leaves."""
    inner = node.child_by_field_name("consequence")
    condition = node.child_by_field_name("condition")
    if inner is None or condition is None or len(condition.named_children) != 1:
        return False
    if inner.type == "return_statement":
        return True
    return len([one for one in inner.named_children if one.type != "comment"]) == 1


def _flag(plan: Plan, node: Node, *, first: bool) -> None:
    """Turn `if (...) return;` into the flag."""
    condition = node.child_by_field_name("condition")
    text = plan.kernel.unit.source.text
    if condition is None or not _is_plain(node):
        raise NotGuardedError
    if text[node.start_byte : condition.start_byte].strip() != b"if":
        raise NotGuardedError
    words = b"bool %s = !" % FLAG if first else b"%s = %s && !" % (FLAG, FLAG)
    plan.put(node.start_byte, condition.start_byte, words)
    plan.put(condition.end_byte, node.end_byte, b";")


def _sequence(plan: Plan, nodes: Iterable[Node], breaks: Iterable[int] = ()) -> None:
    """Guard the runs of statements between those that are for all threads."""
    run: list[Node] = []
    pragmas: list[Node] = []
    for node in nodes:
        if node.type == "preproc_call":
            pragmas.append(node)
            continue
        if node.type == "comment":
            continue
        if run and any(run[-1].end_byte <= at < node.start_byte for at in breaks):
            _close(plan, run)
        if _for_all(plan, node):
            _close(plan, run)
        else:
            run.extend([*pragmas, node])
        pragmas = []
    _close(plan, run)


def _for_all(plan: Plan, node: Node) -> bool:
    """Treat what every thread does; say no to what has to be guarded."""
    if node.type in _FREE or _BARRIER.fullmatch(node.text or b""):
        return True
    if _leaves(node) is not None and _is_plain(node):
        needs = plan.kernel.reads(node.child_by_field_name("condition"))
        plan.headers |= needs if needs is not None else {b"threadIdx"}
        return True
    if waits(node, plan.hidden):
        _around_barrier(plan, node)
        return True
    if node.type == "declaration":
        _declare(plan, node)
        return True
    if node.type.startswith("preproc") or node.type in _LEAVING:
        raise NotGuardedError
    if any(one.type == "return_statement" for one in descendants(node)):
        raise NotGuardedError
    return _counts(plan, node)


def _around_barrier(plan: Plan, node: Node) -> None:
    """Leave a loop or a condition around a barrier to all, and guard what is inside."""
    needs = plan.kernel.reads(node.child_by_field_name("condition"))
    if node.type not in (*_ROUND, "if_statement") or needs is None:
        raise NotGuardedError
    plan.headers |= needs
    if node.type == "for_statement":
        _header(plan, node)
    if _jumps(node):
        raise NotGuardedError
    alternative = node.child_by_field_name("alternative")
    branches = [
        node.child_by_field_name("body" if node.type in _ROUND else "consequence")
    ]
    branches += alternative.named_children if alternative is not None else []
    for branch in branches:
        if branch is None:
            raise NotGuardedError
        if branch.type == "compound_statement":
            _sequence(plan, branch.named_children)
        elif not _for_all(plan, branch):
            _close(plan, [branch])


def _header(plan: Plan, node: Node) -> None:
    """Ask that a loop counts with variables that all threads agree on."""
    for one in plan.kernel.writes:
        body = node.child_by_field_name("body")
        inside = node.start_byte <= one.at.start_byte < node.end_byte
        if body is not None and inside and one.at.start_byte < body.start_byte:
            plan.headers.add(one.name)


def _jumps(loop: Node) -> bool:
    """Tell whether something leaves a loop from inside, but not from an inner one."""
    waiting = list(loop.named_children)
    while waiting:
        node = waiting.pop()
        if node.type in _LEAVING:
            return True
        if node.type in _ROUND and not ANY_BARRIER.search(node.text or b""):
            if any(one.type == "return_statement" for one in descendants(node)):
                return True
            continue
        waiting.extend(node.named_children)
    return False


def _declare(plan: Plan, node: Node) -> None:
    """Leave a declaration to all; guard what it starts with if that may do harm."""
    if harmless(plan.kernel, node, plan.uniform, frozenset(plan.guarded)):
        return
    written = split(plan.kernel.unit, node, plan.rule)
    if written is None:
        raise NotGuardedError
    name, edits = written
    plan.edits += edits
    plan.guarded.add(name)


def _counts(plan: Plan, node: Node) -> bool:
    """Tell a statement that changes a variable on which all threads agree."""
    if node.type != "expression_statement" or len(node.named_children) != 1:
        return False
    inner = node.named_children[0]
    changed = [one.name for one in plan.kernel.writes if one.at == inner]
    return bool(changed) and all(name in plan.uniform for name in changed)


def _close(plan: Plan, run: list[Node]) -> None:
    """Write the guard around a run of statements."""
    if run:
        start, end = run[0].start_byte, run[-1].end_byte
        own, indent = _indent(plan, run[0]), _indent(plan, run[-1])
        opened = indent.removeprefix(own) + b"if (%s) {\n" % FLAG
        plan.put(start, start, opened + own)
        plan.put(end, end, b"\n" + indent + b"}")
        for node in run:
            plan.guarded |= set(_written(plan, node))
    run.clear()


def _written(plan: Plan, node: Node) -> Iterator[bytes]:
    """Give the outer variables that a guarded statement writes."""
    own = {
        declared_name(declarator)
        for one in descendants(node)
        if one.type == "declaration"
        for declarator in one.children_by_field_name("declarator")
    }
    for one in plan.kernel.writes:
        inside = node.start_byte <= one.at.start_byte < node.end_byte
        if inside and one.name not in own:
            yield one.name


def _indent(plan: Plan, node: Node) -> bytes:
    text = plan.kernel.unit.source.text
    start = text.rfind(b"\n", 0, node.start_byte) + 1
    found = re.match(rb"[ \t]*", text[start : node.start_byte])
    return found[0] if found is not None else b""
