"""What a file declares: names, aliases of namespaces, cooperative groups."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tree_sitter import Node

_NAMES = frozenset(
    {"identifier", "type_identifier", "field_identifier", "namespace_identifier"}
)
_NAMED = frozenset(
    [
        "preproc_def",
        "preproc_function_def",
        "class_specifier",
        "struct_specifier",
        "enumerator",
        "union_specifier",
        "enum_specifier",
        "namespace_definition",
        "namespace_alias_definition",
        "alias_declaration",
        "concept_definition",
    ]
)
_LISTED = frozenset(
    [
        "preproc_params",
        "structured_binding_declarator",
        "type_parameter_declaration",
        "optional_type_parameter_declaration",
        "variadic_type_parameter_declaration",
        "variadic_declarator",
        "lambda_capture_initializer",
    ]
)
_CHAIN = frozenset(
    {"reference_declarator", "parenthesized_declarator", "attributed_declarator"}
)
_QUALIFIED = frozenset({"qualified_identifier", "template_function"})
_GROUPS = "cooperative_groups"
_MACRO = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+\w+\(([^()\n]*)\)((?:[^\n\\]|\\\r?\n|\\.)*)",
    re.MULTILINE,
)
_PASTED = re.compile(rb"\w+(?:\s*##\s*\w+)+")
_LEAST_SAID = 4
"""Fewer letters than these, given by a macro itself, would fit too many names."""


def aliases(nodes: Iterable[Node]) -> Iterator[tuple[str, str]]:
    """Yield the short name and the namespace of each namespace alias."""
    for node in nodes:
        if node.type == "namespace_alias_definition" and len(node.named_children) > 1:
            yield _text(node.named_children[0]), _text(node.named_children[-1])


def group_variables(nodes: Iterable[Node], known: Mapping[str, str]) -> Iterator[str]:
    """Yield the variables whose declaration says that they are cooperative groups."""
    for node in nodes:
        if node.type not in {"init_declarator", "declaration", "parameter_declaration"}:
            continue
        said = node.child_by_field_name("value") or node.child_by_field_name("type")
        if said is not None and said.type == "call_expression":
            said = said.child_by_field_name("function")
        scope = said.child_by_field_name("scope") if said is not None else None
        if scope is not None and known.get(_text(scope), _text(scope)) == _GROUPS:
            yield from _declarators(node)


def declared(node: Node) -> Iterator[str]:
    """Yield the names that one node declares."""
    if node.type in _NAMED:
        name = node.child_by_field_name("name")
        if name is not None and (node.type[-9:] != "specifier" or _has_body(node)):
            yield _text(name)
    elif node.type in _LISTED:
        yield from (_text(one) for one in node.named_children if one.type in _NAMES)
    elif node.child_by_field_name("declarator") is not None:
        yield from _declarators(node)


def pasted_names(text: bytes) -> Iterator[re.Pattern[str]]:
    """Yield the shapes of the names that macros put together, as in `get##NAME`."""
    for macro in _MACRO.finditer(text) if b"##" in text else ():
        parameters = {name.strip() for name in macro[1].split(b",")}
        for found in _PASTED.finditer(macro[2]):
            parts = re.split(rb"\s*##\s*", found[0])
            said = [part.decode() for part in parts if part not in parameters]
            if len("".join(said)) >= _LEAST_SAID:
                shape = (
                    r"\w*" if part in parameters else part.decode() for part in parts
                )
                yield re.compile("".join(shape))


def _has_body(node: Node) -> bool:
    if node.child_by_field_name("body") is not None:
        return True
    return node.next_sibling is not None and node.next_sibling.type == ";"


def _declarators(node: Node) -> Iterator[str]:
    """Yield the names at the ends of a node's chains of declarators."""
    for declarator in node.children_by_field_name("declarator"):
        if declarator.type in _NAMES:
            yield _text(declarator)
        elif declarator.type in _QUALIFIED:
            yield _last_name(declarator)
        elif declarator.type in _CHAIN:
            for inner in declarator.named_children:
                yield from (
                    [_text(inner)] if inner.type in _NAMES else _declarators(inner)
                )
        else:
            yield from _declarators(declarator)


def _last_name(node: Node) -> str:
    """Return `run` of `Solver::run<int>`."""
    name = node.child_by_field_name("name")
    return _text(node) if name is None else _last_name(name)


def _text(node: Node) -> str:
    return (node.text or b"").decode(errors="replace")
