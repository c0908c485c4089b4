"""Read the names a tree of the vendor's headers declares for one target."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import tree_sitter_cuda
from tree_sitter import Language, Node, Parser

from cu2cann.vendor.entry import Entry, Inventory
from cu2cann.vendor.guards import visible
from cu2cann.vendor.symbol import Arity, Kind, Target

_CLASSES = frozenset({"class_specifier", "struct_specifier", "union_specifier"})
_FUNCTION_HOLDERS = frozenset(
    {"declaration", "function_definition", "field_declaration"}
)
_KEYWORDS = frozenset(
    [
        "inline",
        "static",
        "extern",
        "__inline__",
        "__global__",
        "__host__",
        "__gm__",
        "__ubuf__",
        "__cbuf__",
        "__ca__",
        "__cb__",
        "__cc__",
        "__fbuf__",
        "__ssbuf__",
        "__aicore__",
        "__host_aicore__",
        "__simt_callee__",
        "__simd_callee__",
        "__simt_vf__",
        "__simd_vf__",
    ]
)
_OBJECT_MACRO = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)(?:[ \t]+([^\n]*))?$", re.MULTILINE
)
_ATTRIBUTE = re.compile(rb"(__attribute__\s*\(\(.*\)\)|_?_declspec\s*\(.*\)|\[\w+\])")
_CODE_LINE = re.compile(rb"^(?![ \t]*#).*$", re.MULTILINE)
_GUARDS = ("_H", "_H_", "_H__")
_WORD = re.compile(rb"\w+")


@dataclass(frozen=True)
class HeaderTree:
    """Headers below ``root`` as the compiler of ``target`` sees them."""

    root: Path
    paths: tuple[Path, ...]
    target: Target
    defined: Mapping[str, int]
    public: str = ""  # The header to name instead of those that are internal.

    def inventory(self) -> Inventory:
        """Read every header."""
        entries: set[Entry] = set()
        for path in self.paths:
            header = self.public or path.relative_to(self.root).as_posix()
            place = Entry("", Kind.TYPE, self.target, header=header)
            text = _blank(visible(path.read_bytes(), self.defined), self.decoration)
            tree = Parser(Language(tree_sitter_cuda.language())).parse(text)
            entries.update(_names(tree.root_node, place))
        return Inventory(tuple(sorted(entries, key=repr)))

    @cached_property
    def decoration(self) -> frozenset[bytes]:
        """Macros that stand before declarations and only decorate them."""
        bodies: dict[bytes, bytes] = {}
        for path in self.paths:
            for found in _OBJECT_MACRO.finditer(path.read_bytes()):
                bodies.setdefault(found[1], (found[2] or b"").strip())
        names = {word.encode() for word in _KEYWORDS}
        while True:
            more = {
                name
                for name, body in bodies.items()
                if name not in names and _decorates(body, names)
            }
            if not more:
                return frozenset(names)
            names |= more


def _decorates(body: bytes, names: set[bytes]) -> bool:
    rest = _ATTRIBUTE.sub(b"", body)
    return all(word in names for word in rest.split())


def _blank(text: bytes, names: frozenset[bytes]) -> bytes:
    """Replace decorating macros by blanks, which the parser has no trouble with."""

    def word(found: re.Match[bytes]) -> bytes:
        return b" " * len(found[0]) if found[0] in names else found[0]

    return _CODE_LINE.sub(lambda line: _WORD.sub(word, line[0]), text)


def _names(node: Node, at: Entry) -> Iterator[Entry]:
    """Yield what ``node`` declares; ``at`` carries target, header and scope."""
    if node.type in _CLASSES:
        yield from _class(node, at)
    elif node.type in _FUNCTION_HOLDERS:
        yield from _declared(node, at)
    elif node.type == "namespace_definition":
        yield from _all(_body(node), _inside(at, _field(node, "name")))
    elif node.type == "type_definition":
        yield from _all(node.named_children, at)
        yield from _typedefs(node, at)
    else:
        own = list(_leaf(node, at))
        yield from own
        if not own:
            yield from _all(node.named_children, at)


def _all(nodes: Iterable[Node], at: Entry) -> Iterator[Entry]:
    for node in nodes:
        yield from _names(node, at)


def _class(node: Node, at: Entry) -> Iterator[Entry]:
    name = _field(node, "name").partition("<")[0]
    if not _body(node):
        return
    if name:
        yield replace(at, name=name, kind=Kind.TYPE)
    public = node.type != "class_specifier"
    for member in _body(node):
        if member.type == "access_specifier":
            public = _text(member) == "public"
        elif public:
            yield from _names(member, _inside(at, name))


def _declared(node: Node, at: Entry) -> Iterator[Entry]:
    """Yield the types, functions and constants of one declaration."""
    kind = node.child_by_field_name("type")
    if kind is not None and kind.type in _CLASSES | {"enum_specifier"}:
        yield from _names(kind, at)
    for declarator in node.children_by_field_name("declarator"):
        function = _find(declarator, "function_declarator")
        if function is not None:
            yield from _function(function, node, at)
        elif node.type == "declaration" and _field(node, "type") != "":
            name = _find(declarator, "identifier")
            if name is not None:
                yield replace(at, name=_text(name), kind=Kind.CONSTANT)


def _leaf(node: Node, at: Entry) -> Iterator[Entry]:
    """Yield what a node declares that holds no further declarations."""
    name = _field(node, "name")
    match node.type:
        case "preproc_def":
            guard = node.child_by_field_name("value") is None and name.endswith(_GUARDS)
            if not guard:
                yield replace(at, name=name, kind=Kind.MACRO, scope="")
        case "preproc_function_def":
            arity = _arity(node.child_by_field_name("parameters"))
            yield replace(at, name=name, kind=Kind.MACRO, scope="", arity=arity)
        case "enum_specifier":
            yield from _enum(node, at)
        case "alias_declaration":
            yield replace(at, name=name, kind=Kind.TYPE)


def _enum(node: Node, at: Entry) -> Iterator[Entry]:
    name = _field(node, "name")
    if name:
        yield replace(at, name=name, kind=Kind.ENUM)
    for item in _body(node):
        if item.type == "enumerator":
            yield replace(at, name=_field(item, "name"), kind=Kind.ENUMERATOR)


def _typedefs(node: Node, at: Entry) -> Iterator[Entry]:
    for declarator in node.children_by_field_name("declarator"):
        name = _find(declarator, "type_identifier")
        if name is not None:
            yield replace(at, name=_text(name), kind=Kind.TYPE)


def _function(function: Node, holder: Node, at: Entry) -> Iterator[Entry]:
    name = function.child_by_field_name("declarator")
    if name is None or name.type not in {"identifier", "field_identifier"}:
        return
    if _text(name) == at.scope.rpartition("::")[2]:
        return
    member = name.type == "field_identifier" or holder.type == "field_declaration"
    kind = Kind.METHOD if member else Kind.FUNCTION
    arity = _arity(function.child_by_field_name("parameters"))
    yield replace(at, name=_text(name), kind=kind, arity=arity)


def _arity(parameters: Node | None) -> Arity | None:
    """Count parameters; a pack or an ellipsis leaves the number open."""
    if parameters is None or parameters.has_error:
        return None
    listed = [one for one in parameters.named_children if one.type != "comment"]
    if [_text(one) for one in listed] == ["void"]:
        return Arity(0, 0)
    opened = any("..." in _text(one) for one in parameters.children)
    needed = [one for one in listed if "..." not in _text(one)]
    fixed = [one for one in needed if one.type != "optional_parameter_declaration"]
    return Arity(len(fixed), None if opened else len(needed))


def _inside(at: Entry, name: str) -> Entry:
    """Return ``at`` one scope further in; implicit namespaces are no scope."""
    if not name or name.startswith("__asc_"):
        return at
    return replace(at, scope=f"{at.scope}::{name}" if at.scope else name)


def _find(node: Node, kind: str) -> Node | None:
    """Return the first node of ``kind`` down the chain of declarators."""
    at: Node | None = node
    while at is not None and at.type != kind:
        below = at.child_by_field_name("declarator")
        if below is None and at.type in {
            "reference_declarator",
            "parenthesized_declarator",
        }:
            below = at.named_children[0] if at.named_children else None
        at = below
    return at


def _body(node: Node) -> list[Node]:
    body = node.child_by_field_name("body")
    return body.named_children if body is not None else []


def _field(node: Node, name: str) -> str:
    return _text(node.child_by_field_name(name))


def _text(node: Node | None) -> str:
    return (node.text or b"").decode(errors="replace") if node is not None else ""
