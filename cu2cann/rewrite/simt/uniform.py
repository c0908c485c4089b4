"""The variables of a kernel that have one value in all threads of a block.

A name counts if each of its writes is made of such names, stands under conditions made
of such names, and nothing else can write to it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from tree_sitter import Language, Node, Query, QueryCursor

from cu2cann.model import Region, Unit
from cu2cann.rewrite.simt.heads import declared_name, descendants, parameters_of
from cu2cann.rewrite.simt.reads import Names, is_pure_call, reads

_BLOCK = frozenset([b"blockIdx", b"gridDim", b"blockDim", b"warpSize"])
_WORD = re.compile(rb"(?<![.>\w])[A-Za-z_]\w*")
_CONSTANT = re.compile(rb"[\w\s+\-*/%()<>.]+")
_CHANGES = re.compile(rb"\+\+|--|(?<![=!<>])=(?!=)|&|[A-Za-z_]\w*\s*\(")
_CONTROLS = frozenset(
    ["if_statement", "for_statement", "while_statement", "do_statement"]
)
_UNREAD = frozenset(["lambda_expression", "goto_statement", "try_statement"])
_WRITERS = frozenset(
    [
        "declaration",
        "assignment_expression",
        "update_expression",
        "pointer_expression",
        "call_expression",
        "for_range_loop",
    ]
)
_JUMPS = frozenset(["break_statement", "continue_statement", "return_statement"])
_INTRINSIC = re.compile(rb"__\w+|atomic[A-Z]\w*|printf")
_STEPS = frozenset(
    ["expression_statement", "for_statement", "comma_expression", "init_declarator"]
)
_DECLARATORS = frozenset(
    ["init_declarator", "identifier", "array_declarator", "pointer_declarator"]
)


@dataclass(frozen=True)
class Write:
    """A write to a variable: what it reads, itself included; None if unknown."""

    name: bytes
    needs: Names | None
    at: Node


@dataclass(frozen=True)
class _Scan:
    """What the search for writes knows of the kernel and of the file."""

    body: Node
    readable: Names
    pure: Names
    by_value: Names
    memo: dict[int, Names | None] = field(default_factory=dict)

    def deciding(self, control: Node) -> Names | None:
        """Give what decides what runs inside; None if it cannot be followed."""
        if control.id not in self.memo:
            condition = control.child_by_field_name("condition")
            found = reads(condition, self.readable, self.pure)
            if found is not None and control.type != "if_statement":
                jumps = any(one.type in _JUMPS for one in descendants(control))
                found = None if jumps else found
            self.memo[control.id] = found
        return self.memo[control.id]


@dataclass(frozen=True)
class Kernel:
    """A kernel as the analysis sees it."""

    unit: Unit
    body: Node
    parameters: Names
    pure: Names
    writes: tuple[Write, ...]

    def reads(self, node: Node | None) -> Names | None:
        """Give the names that an expression reads; memory through parameters alone."""
        return reads(node, self.parameters, self.pure)

    def uniform(self, without: Names = frozenset()) -> Names:
        """List the variables that all threads agree on, if those given do not count."""
        found = self.parameters | {one.name for one in self.writes}
        found -= without | _BLOCK | {b"threadIdx"}
        while True:
            lost = {
                one.name
                for one in self.writes
                if one.needs is None or not self.known(one.needs, found)
            }
            if not lost & found:
                return found
            found -= lost

    def together(self, node: Node, uniform: Names) -> bool:
        """Tell whether a block comes to a statement as a whole or not at all."""
        inside: Node | None = node
        while inside is not None and inside != self.body:
            if inside.type in _CONTROLS:
                needs = self.reads(inside.child_by_field_name("condition"))
                if needs is None or not self.known(needs, uniform):
                    return False
            elif inside.type == "switch_statement":
                return False
            inside = inside.parent
        return True

    def known(self, names: Names, uniform: Names) -> bool:
        """Tell whether names are uniform variables, indices of the block, constants."""
        return all(
            name in uniform or name in _BLOCK or self._constant(name) for name in names
        )

    def _constant(self, name: bytes, depth: int = 8) -> bool:
        """Tell whether a name is a constant of the program or a macro made of them."""
        spelled = name.decode("utf-8", "replace")
        if name in self.parameters or any(one.name == name for one in self.writes):
            return False
        if spelled in self.unit.program.constants:
            return True
        macro = self.unit.macros.get(spelled)
        text = self.unit.source[macro].strip() if macro is not None else b""
        if depth == 0 or _CONSTANT.fullmatch(text) is None:
            return False
        return all(self._constant(word, depth - 1) for word in _WORD.findall(text))


def kernel_of(unit: Unit, region: Region) -> Kernel | None:
    """Read a kernel; None if it holds what the analysis cannot follow."""
    key = ("kernel", region.span)
    if key not in unit.memo:
        unit.memo[key] = _kernel(unit, region)
    found: Kernel | None = unit.memo[key]
    return found


def _kernel(unit: Unit, region: Region) -> Kernel | None:
    body = unit.node_at(region.body) if region.body is not None else None
    if body is None or body.type != "compound_statement" or body.has_error:
        return None
    nodes = _captured(unit, body)
    if any(node.type in _UNREAD for node in nodes):
        return None
    parameters, types = parameters_of(body)
    pure = types | _formulas(unit)
    scan = _Scan(body, parameters, pure, _by_value(unit))
    writes = tuple(one for node in nodes for one in _writes(node, scan))
    return Kernel(unit, body, parameters, pure, (*writes, *_hidden(unit, body)))


def _captured(unit: Unit, body: Node) -> list[Node]:
    """Give what may write to a variable, and what is not followed, in source order."""
    found = QueryCursor(_query(unit.tree.language)).captures(body).get("found", [])
    return sorted(found, key=lambda node: (node.start_byte, -node.end_byte))


@cache
def _query(language: Language) -> Query:
    kinds = " ".join(f"({kind})" for kind in sorted(_WRITERS | _UNREAD))
    return Query(language, f"[{kinds}] @found")


def _hidden(unit: Unit, body: Node) -> Iterator[Write]:
    """Take what stands in a macro that does more than compute for unknown writes."""
    for word in set(_WORD.findall(body.text or b"")):
        macro = unit.macros.get(word.decode("utf-8", "replace"))
        text = unit.source[macro] if macro is not None else b""
        for name in _WORD.findall(text) if _CHANGES.search(text) else ():
            yield Write(name, None, body)


def _formulas(unit: Unit) -> Names:
    """List the macros that compute with their parameters and with constants alone."""
    found = set()
    for name, span in unit.macros.items():
        before = unit.source.text[: span.start].rpartition(b"\n")[2]
        listed = re.search(rb"\b%s\(([\w\s,]*)\)[ \t]*\Z" % name.encode(), before)
        words = set(_WORD.findall(unit.source[span]))
        if listed is None or _CHANGES.search(unit.source[span]):
            continue
        left = words - set(_WORD.findall(listed[1]))
        if all(
            word.decode("utf-8", "replace") in unit.program.constants for word in left
        ):
            found.add(name.encode())
    return frozenset(found)


def _by_value(unit: Unit) -> Names:
    """List the functions of the file that take nothing by reference."""
    found: dict[str, bool] = {}
    for region in unit.regions:
        end = region.body.start if region.body is not None else region.span.end
        plain = b"&" not in unit.source.text[region.span.start : end]
        found[region.name] = found.get(region.name, True) and plain
    return frozenset(
        name.encode() for name in found.keys() - unit.macros if found[name]
    )


def _writes(node: Node, scan: _Scan) -> Iterator[Write]:
    if node.type == "declaration":
        yield from _declared_writes(node, scan)
    elif node.type in ("assignment_expression", "update_expression"):
        yield from _assigned(node, scan)
    elif node.type == "pointer_expression" and (node.text or b"").startswith(b"&"):
        yield from _unknown(node.child_by_field_name("argument"))
    elif node.type == "call_expression" and not is_pure_call(node, scan.pure):
        yield from _handed_on(node, scan)
    elif node.type == "for_range_loop":
        yield Write(
            declared_name(node.child_by_field_name("declarator")) or b"", None, node
        )


def _handed_on(call: Node, scan: _Scan) -> Iterator[Write]:
    """Take what a function is given, and may have by reference, for unknown writes."""
    function = call.child_by_field_name("function")
    if function is not None and function.type == "field_expression":
        yield from _unknown(function.child_by_field_name("argument"))
    name = function.text if function is not None else None
    if name in scan.by_value or _INTRINSIC.fullmatch(name or b""):
        return
    listed = call.child_by_field_name("arguments")
    for value in listed.named_children if listed is not None else ():
        yield from _unknown(value)


def _unknown(node: Node | None) -> Iterator[Write]:
    """Take a variable that is handed on for one that anything may write to."""
    while node is not None and node.type in (
        "field_expression",
        "subscript_expression",
    ):
        node = node.child_by_field_name("argument")
    if node is not None and node.type == "identifier":
        yield Write(node.text or b"", None, node)


def _declared_writes(node: Node, scan: _Scan) -> Iterator[Write]:
    shared = re.search(rb"__shared__|__ubuf__|\bstatic\b", node.text or b"")
    for one in node.children_by_field_name("declarator"):
        name = declared_name(one)
        if name is None:
            # A reference: what it is bound to can be written through it.
            names = [inner for inner in descendants(one) if inner.type == "identifier"]
            yield from (Write(inner.text or b"", None, node) for inner in names)
        elif shared or one.type not in _DECLARATORS or _is_array(one):
            yield Write(name, None, node)
        elif one.type == "init_declarator":
            needs = reads(one.child_by_field_name("value"), scan.readable, scan.pure)
            yield Write(name, _under(node, needs, scan), node)


def _is_array(declarator: Node) -> bool:
    written = (declarator.text or b"").split(b"=")[0]
    return declarator.type == "array_declarator" or b"[" in written


def _assigned(node: Node, scan: _Scan) -> Iterator[Write]:
    target = node.child_by_field_name("left") or node.child_by_field_name("argument")
    while target is not None and target.type == "field_expression":
        operator = target.child_by_field_name("operator")
        if operator is None or operator.text != b".":
            return
        target = target.child_by_field_name("argument")
    if target is None or target.type != "identifier" or target.text is None:
        return
    needs = reads(node.child_by_field_name("right"), scan.readable, scan.pure)
    if node.parent is None or node.parent.type not in _STEPS:
        needs = None
    yield Write(target.text, _under(node, needs, scan), node)


def _under(node: Node, needs: Names | None, scan: _Scan) -> Names | None:
    """Add what the conditions read that decide whether a write happens."""
    inside: Node | None = node
    while needs is not None and inside is not None and inside != scan.body:
        if inside.type in ("switch_statement", "case_statement", "labeled_statement"):
            return None
        if inside.type in _CONTROLS:
            condition = scan.deciding(inside)
            needs = None if condition is None else needs | condition
        inside = inside.parent
    return needs
