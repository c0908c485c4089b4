"""Where a translated file names something, and what it declares itself.

Tokens are tree-sitter's, so comments and literals are never looked at.  The bodies
of macros are parsed too.  Words of the Ascend compiler that the grammar does not
know are blanked in the copy that is parsed; offsets stay those of the file.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser, Range

from cu2cann.verify.declarations import aliases, declared, group_variables

_NAMES = frozenset(
    {"identifier", "type_identifier", "field_identifier", "namespace_identifier"}
)
_BLANKED = frozenset({b"__aicore__", b"__gm__", b"__ubuf__", b"__maxnreg__"})
_DEVICE = frozenset({b"__aicore__", b"__global__"})
_MACROS = frozenset({"preproc_def", "preproc_function_def"})


@dataclass(frozen=True, slots=True)
class Site:
    """One identifier in use."""

    name: str
    offset: int
    scopes: tuple[str, ...] = ()  # `("cg",)` of `cg::sync`.
    scope: bool = False  # Is itself followed by `::`.
    member: bool = False  # Stands after `.` or `->`.
    group: bool = False  # ... of a cooperative group.
    called: bool = False
    arguments: int | None = None  # None where they cannot be counted.
    device: bool = False  # Stands in a function for the device alone.


@dataclass(frozen=True, slots=True)
class Names:
    """All that a file names."""

    sites: tuple[Site, ...]
    declared: frozenset[str]
    includes: tuple[Site, ...]
    aliases: Mapping[str, str]  # Short names of namespaces.


def names(text: bytes) -> Names:
    """List the identifiers of a file in the order of their offsets."""
    leaves = list(_leaves(_parse(text)))
    nodes = list(_nodes(text, leaves))
    marks = [leaf.start_byte for leaf in leaves if leaf.text in _DEVICE]
    hosts = [leaf.start_byte for leaf in leaves if leaf.text == b"__host__"]
    device = _device_spans(nodes, marks, hosts)
    known = dict(aliases(nodes))
    groups = frozenset(group_variables(nodes, known))
    pasted = frozenset(at for node in nodes for at in _handed_on(node))
    sites = [
        _site(node, device, groups)
        for node in nodes
        if _is_name(node) and node.start_byte not in pasted
    ]
    return Names(
        sites=tuple(sorted(sites, key=lambda site: site.offset)),
        declared=frozenset(name for node in nodes for name in declared(node)),
        includes=tuple(site for node in nodes for site in _include(node)),
        aliases=known,
    )


def declared_names(text: bytes) -> frozenset[str]:
    """Return the names a file declares: functions, types, variables, macros..."""
    nodes = _nodes(text, _leaves(_parse(text)))
    return frozenset(name for node in nodes for name in declared(node))


@cache
def _language() -> Language:
    return Language(tree_sitter_cuda.language())


def _parse(text: bytes, span: Range | None = None) -> Node:
    spans = None if span is None else [span]
    return Parser(_language(), included_ranges=spans).parse(text).root_node


def _nodes(text: bytes, leaves: Iterable[Node]) -> Iterator[Node]:
    """Yield every node of the file, then those of its macros' bodies."""
    readable = bytearray(text)
    for leaf in leaves:
        if leaf.text in _BLANKED:
            size = leaf.end_byte - leaf.start_byte
            readable[leaf.start_byte : leaf.end_byte] = b" " * size
    todo = [_parse(bytes(readable))]
    while todo:
        for node in _walk(todo.pop()):
            yield node
            body = node.child_by_field_name("value") if node.type in _MACROS else None
            if body is not None:
                todo.append(_parse(bytes(readable), body.range))


def _walk(root: Node) -> Iterator[Node]:
    todo = [root]
    while todo:
        node = todo.pop()
        yield node
        todo.extend(reversed(node.children))


def _leaves(root: Node) -> Iterator[Node]:
    return (node for node in _walk(root) if not node.children)


def _is_name(node: Node) -> bool:
    if node.children or _under_attribute(node):
        return False
    return node.type in _NAMES or (
        (node.text or b"").startswith(b"__") and (node.type == _text(node))
    )


def _handed_on(macro: Node) -> Iterator[int]:
    """Yield the offsets of words a macro hands to its own parameter.

    In `#define ALL(X) X(ONE) X(TWO)` they are parts of names yet to be pasted.
    """
    listed = macro.child_by_field_name("parameters")
    body = macro.child_by_field_name("value")
    if macro.type != "preproc_function_def" or listed is None or body is None:
        return
    parameters = {one.text for one in listed.named_children}
    text = macro.text or b""
    shift = macro.start_byte
    padded = b" " * (body.start_byte - shift) + (body.text or b"")
    depth, before = 0, b""
    for leaf in _leaves(_parse(padded[: len(text)])):
        word = leaf.text or b""
        if depth or (word == b"(" and before in parameters):
            depth += (word == b"(") - (word == b")")
            yield leaf.start_byte + shift
        before = word


def _under_attribute(node: Node) -> bool:
    at = node.parent
    while at is not None and at.type in {
        "argument_list",
        "call_expression",
        "attribute",
    }:
        at = at.parent
    return at is not None and at.type in {
        "attribute_specifier",
        "attribute_declaration",
    }


def _site(node: Node, device: list[tuple[int, int]], groups: frozenset[str]) -> Site:
    outer = _outermost(node)
    call = outer.parent
    called = (
        call is not None
        and call.type == "call_expression"
        and call.child_by_field_name("function") == outer
    )
    member = node.type == "field_identifier"
    return Site(
        name=_text(node),
        offset=node.start_byte,
        scopes=_scopes(node),
        scope=node.type == "namespace_identifier",
        member=member,
        group=member and _object(node) in groups,
        called=called,
        arguments=_count(call) if called and call is not None else None,
        device=any(start <= node.start_byte < end for start, end in device),
    )


def _outermost(node: Node) -> Node:
    """Return the largest expression that is still this name: `cg::f<32>` of `f`."""
    at = node
    while at.parent is not None and at.parent.type in {
        "qualified_identifier",
        "template_function",
        "template_method",
        "field_expression",
    }:
        parent = at.parent
        if at not in (
            parent.child_by_field_name("name"),
            parent.child_by_field_name("field"),
        ):
            break
        at = parent
    return at


def _scopes(node: Node) -> tuple[str, ...]:
    scopes: list[str] = []
    at = node
    while at.parent is not None and at.parent.type in {
        "qualified_identifier",
        "template_function",
        "template_type",
    }:
        parent = at.parent
        if parent.child_by_field_name("name") != at:
            break
        if parent.type == "qualified_identifier":
            scope = parent.child_by_field_name("scope")
            scopes.append(_text(scope) if scope is not None else "")
        at = parent
    return tuple(scope for scope in reversed(scopes) if scope)


def _object(node: Node) -> str:
    at = node.parent
    while at is not None and at.type != "field_expression":
        at = at.parent
    held = at.child_by_field_name("argument") if at is not None else None
    return _text(held) if held is not None else ""


def _count(call: Node) -> int | None:
    """Count the arguments of a call, unless a pack or an error hides the number."""
    arguments = call.child_by_field_name("arguments")
    if arguments is None or arguments.has_error or arguments.type != "argument_list":
        return None
    listed = [one for one in arguments.named_children if one.type != "comment"]
    hidden = any(
        one.type == "parameter_pack_expansion" or _text(one) == "__VA_ARGS__"
        for one in listed
    )
    return None if hidden else len(listed)


def _device_spans(
    nodes: list[Node], marks: list[int], hosts: list[int]
) -> list[tuple[int, int]]:
    """Return the spans of functions marked for the device and not for the host."""
    spans: list[tuple[int, int]] = []
    for node in nodes:
        body = node.child_by_field_name("body")
        if node.type != "function_definition" or body is None:
            continue
        before = node.prev_sibling
        start = before.end_byte if before is not None else 0
        if _any_within(marks, start, body.start_byte) and not _any_within(
            hosts, start, body.start_byte
        ):
            spans.append((body.start_byte, body.end_byte))
    return spans


def _any_within(offsets: list[int], start: int, end: int) -> bool:
    at = bisect_left(offsets, start)
    return at < len(offsets) and offsets[at] < end


def _include(node: Node) -> Iterator[Site]:
    path = node.child_by_field_name("path") if node.type == "preproc_include" else None
    if path is not None and path.type in {"string_literal", "system_lib_string"}:
        yield Site(_text(path).strip('<>"'), path.start_byte + 1)


def _text(node: Node) -> str:
    return (node.text or b"").decode(errors="replace")
