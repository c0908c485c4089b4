"""The structures that kernels take, member by member.

A structure whose members can all be reached by name is made up like so many parameters;
any other stays zero.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser

from cu2cann.verify.signature import Parameter, Signature

_OUTER = frozenset(
    [
        "declaration_list",
        "linkage_specification",
        "preproc_else",
        "preproc_if",
        "preproc_ifdef",
        "translation_unit",
        "type_definition",
    ]
)
_QUALIFIER = re.compile(r"\b(?:const|volatile|struct|__restrict__|__restrict)\b|\*")
_MOST = 64  # Members of all structures of a kernel.


@dataclass(frozen=True, slots=True)
class Structure:
    """A structure at the outermost level, and the members that can be set."""

    name: str
    members: tuple[Parameter, ...]


Known = Mapping[str, Structure]
Within = tuple[str, ...]


def structures(texts: Iterable[bytes]) -> dict[str, Structure]:
    """Find the structures of sources; those of one name that differ are left out."""
    found: dict[str, Structure] = {}
    twice: set[str] = set()
    for text in texts:
        if b"struct" not in text:
            continue
        for one in _structures(Parser(_language()).parse(text).root_node):
            if found.setdefault(one.name, one) != one:
                twice.add(one.name)
    return {name: one for name, one in found.items() if name not in twice}


def with_members(signature: Signature, known: Known) -> Signature:
    """Put members in the place of each parameter that is a structure."""
    parameters = [
        member for one in signature.parameters for member in _members(one, known, ())
    ]
    if len(parameters) > len(signature.parameters) + _MOST:
        return signature
    return replace(signature, parameters=tuple(parameters))


def unknown(signature: Signature, known: Known) -> tuple[str, ...]:
    """Give the types that look like structures and whose members are not known."""
    return tuple(
        plain
        for one in signature.parameters
        if not one.pointer
        and (plain := _plain(one.spelled)) not in known
        and plain[:1].isupper()
        and plain not in signature.template_names
    )


def described(signature: Signature, known: Known) -> bytes:
    """Give what tells the harness the members of the structures that are used."""
    used: dict[str, Structure] = {}
    for one in signature.parameters:
        _use(_plain(one.spelled), known, used, ())
    return "".join(map(_description, used.values())).encode()


@cache
def _language() -> Language:
    return Language(tree_sitter_cuda.language())


def _members(one: Parameter, known: Known, within: Within) -> list[Parameter]:
    name = _plain(one.spelled)
    if one.pointer or name not in known or name in within:
        return [one]
    return [
        member
        for field in known[name].members
        for member in _members(field, known, (*within, name))
    ]


def _use(name: str, known: Known, used: dict[str, Structure], within: Within) -> None:
    if name in known and name not in used and name not in within:
        for member in known[name].members:
            _use(_plain(member.spelled), known, used, (*within, name))
        used[name] = known[name]


def _plain(spelled: str) -> str:
    return " ".join(_QUALIFIER.sub(" ", spelled).split())


def _description(one: Structure) -> str:
    visits = " ".join(f"visit(of.{member.name});" for member in one.members)
    return (
        f"template <> struct cu2cann_harness::Members<::{one.name}> {{\n"
        "    static constexpr bool known = true;\n"
        "    template <typename Visit>\n"
        f"    static void each(::{one.name}& of, Visit visit) {{ {visits} }}\n"
        "};\n"
    )


def _structures(root: Node) -> Iterator[Structure]:
    todo = [root]
    while todo:
        node = todo.pop()
        if node.type == "struct_specifier":
            found = _structure(node)
            if found is not None:
                yield found
        elif node.type in _OUTER:
            todo.extend(reversed(node.children))


def _structure(node: Node) -> Structure | None:
    body = node.child_by_field_name("body")
    name = node.child_by_field_name("name")
    parent = node.parent
    if name is None and parent is not None and parent.type == "type_definition":
        name = parent.child_by_field_name("declarator")
    if body is None or name is None or node.has_error:
        return None
    if name.type != "type_identifier":
        return None
    closed = {"base_class_clause"} & {child.type for child in node.children}
    if closed or any(one.type == "access_specifier" for one in body.children):
        return None
    members = [
        member
        for field in body.children
        if field.type == "field_declaration"
        for member in _fields(field)
    ]
    return Structure(_text(name), tuple(members))


def _fields(field: Node) -> Iterator[Parameter]:
    """Yield the members that a declaration makes and that can be set."""
    kind = field.child_by_field_name("type")
    words = {_text(one) for one in field.children}
    bits = any(one.type == "bitfield_clause" for one in field.children)
    if kind is None or bits or "static" in words or kind.named_child_count > 1:
        return
    for declarator in field.children_by_field_name("declarator"):
        member = _member(_text(kind), declarator)
        if member is not None and (member.pointer or "const" not in words):
            yield member


def _member(kind: str, declarator: Node) -> Parameter | None:
    stars, at = "", declarator
    while at.type == "pointer_declarator":
        stars += " *"
        inner = at.child_by_field_name("declarator")
        if inner is None:
            return None
        at = inner
    while at.type == "array_declarator" and not stars:
        inner = at.child_by_field_name("declarator")
        if inner is None:
            return None
        at = inner
    if at.type != "field_identifier":
        return None
    return Parameter(f"{kind}{stars}", _text(at))


def _text(node: Node) -> str:
    return (node.text or b"").decode(errors="replace")
