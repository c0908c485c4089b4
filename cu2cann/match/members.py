"""Members of classes, and constants, that the host has in double and a kernel uses."""

import re
from collections.abc import Callable, Iterator, Mapping, Set

from tree_sitter import Node

from cu2cann.match.locals import declared_in
from cu2cann.match.numbers import names_double
from cu2cann.match.position import span_of
from cu2cann.model import Match, Region, Span, Unit, any_word

Found = tuple[Span, Span, Mapping[str, Span]]

_Use = Callable[[Unit, Region, Node], Node | None]

_CLASSES = ("struct_specifier", "class_specifier", "union_specifier")
_NO_CLASS = re.compile(
    r"(?:cu2cann_)?(?:u?(?:char|short|int|long|longlong)|float|half|bool)[1-4]?|double|dim3"
    r"|(?:threadIdx|blockIdx|blockDim|gridDim)|u?int\d+_t|size_t|unsigned"
)
_WORD = re.compile(r"(?:(?:const|volatile|struct)\s+)*([A-Za-z_]\w*)")
_INNER = {
    "parenthesized_expression": None,
    "pointer_expression": "argument",
    "subscript_expression": "argument",
}


def double_members(unit: Unit) -> Iterator[Found]:
    """Find the members that hold a double, where device code reads or writes them."""
    yield from _uses(unit, _double_fields(unit), _member)


def double_constants(unit: Unit) -> Iterator[Found]:
    """Find the constants of the host that are double, where device code reads them."""
    yield from _uses(unit, unit.program.double_constants, _constant)


def computes_in_double(unit: Unit, match: Match, _: Span, __: tuple[str, ...]) -> bool:
    """Hold in a function that names the type double, or a member that is one."""
    region = unit.device_region_at(match.token.start)
    if region is None or names_double(unit, region.span):
        return region is not None
    if "double uses" not in unit.memo:
        unit.memo["double uses"] = [site for _, site, _ in double_members(unit)]
    uses: list[Span] = unit.memo["double uses"]
    return any(region.span.holds(site) for site in uses)


def _uses(unit: Unit, names: Set[str], use: _Use) -> Iterator[Found]:
    if not names:
        return
    word = any_word(sorted(names))
    for region in unit.device_functions:
        for found in word.finditer(
            unit.source.text, region.span.start, region.span.end
        ):
            if unit.source.text.endswith(_OF_INDEX, region.span.start, found.start()):
                continue
            node = unit.node_at(Span(*found.span()))
            used = use(unit, region, node) if node is not None else None
            if used is not None and not _is_done(unit, used.start_byte):
                yield Span(*found.span()), span_of(used), {}


_OF_INDEX = (b"threadIdx.", b"blockIdx.", b"blockDim.", b"gridDim.")


def _members_of(unit: Unit, owner: str | None) -> Mapping[str, str]:
    if owner is not None and _DOUBLE_VECTOR.fullmatch(owner):
        return _ELEMENTS
    return unit.program.members.get(owner or "", {})


_DOUBLE_VECTOR = re.compile(r"(?:cu2cann_)?double[1-4]")
_DOUBLE_VECTORS = frozenset(b"double1 double2 double3 double4".split())
_ELEMENTS = dict.fromkeys(("x", "y", "z", "w"), "double")


def _double_fields(unit: Unit) -> frozenset[str]:
    vectors = not _DOUBLE_VECTORS.isdisjoint(unit.source.words)
    return unit.program.double_members.union(_ELEMENTS if vectors else ())


def _is_double(unit: Unit, spelled: str | None) -> bool:
    return spelled == "double" or spelled in unit.program.doubles


def _is_done(unit: Unit, start: int) -> bool:
    """Tell what an earlier translation wrote."""
    return unit.source.text[max(start - 24, 0) : start].endswith(_DONE)


_DONE = (b"cu2cann_at(", b"cu2cann_value(", b"static_cast<float>(")


def _member(unit: Unit, region: Region, node: Node) -> Node | None:
    """Give the expression that names a member."""
    name, parent = _name(node), node.parent
    if node.type == "field_identifier" and parent is not None:
        whole = parent if parent.type == "field_expression" else None
        return whole if whole and _holds_double(unit, whole, name) else None
    own = _members_of(unit, _class_around(unit, node, region))
    bare = _is_bare(unit, node) and _is_double(unit, own.get(name))
    return node if bare else None


def _constant(unit: Unit, region: Region, node: Node) -> Node | None:
    name = _name(node)
    own = _members_of(unit, _class_around(unit, node, region))
    parsed = any(fragment.name == name for fragment in unit.fragments)
    used = _is_bare(unit, node) and name not in own and not parsed
    return node if used else None


def _is_bare(unit: Unit, node: Node) -> bool:
    """Tell a name in an expression that the function does not declare itself."""
    parent = node.parent
    if node.type != "identifier" or parent is None:
        return False
    return parent.type not in _NO_USE and not _is_declared(unit, node)


_NO_USE = ("function_declarator", "qualified_identifier")


def _holds_double(unit: Unit, whole: Node, name: str) -> bool:
    """Tell a member of a class with doubles from one of another class."""
    call = whole.parent
    function = call.child_by_field_name("function") if call is not None else None
    if function is not None and function.id == whole.id:
        return False
    argument = whole.child_by_field_name("argument")
    owner = _class_of(unit, argument) if argument is not None else None
    own = _members_of(unit, owner)
    if name in own:
        return _is_double(unit, own[name])
    if owner is not None and _NO_CLASS.fullmatch(owner):
        return False
    known = unit.facts.type_of(span_of(whole))
    return (known is None or "double" in known) and name in _double_fields(unit)


def _class_of(unit: Unit, node: Node) -> str | None:
    """Name the class of what an expression names or points to."""
    if node.type == "this":
        return _class_around(unit, node, None)
    if node.type == "identifier":
        name = _name(node)
        return name if _NO_CLASS.fullmatch(name) else _declared_class(unit, node)
    if node.type == "field_expression":
        argument = node.child_by_field_name("argument")
        owner = _class_of(unit, argument) if argument is not None else None
        field = node.child_by_field_name("field")
        name = _name(field) if field else ""
        return _members_of(unit, owner).get(name)
    if node.type in _INNER:
        inner = _INNER[node.type]
        part = node.child_by_field_name(inner) if inner else node.named_child(0)
        return _class_of(unit, part) if part is not None else None
    return None


def _declared_class(unit: Unit, node: Node) -> str | None:
    region = unit.device_region_at(node.start_byte)
    spelled = declared_in(unit, region).get(node.text or b"") if region else None
    found = _WORD.match(spelled or "")
    return found[1] if found and found[1] != "auto" else None


def _is_declared(unit: Unit, node: Node) -> bool:
    region = unit.device_region_at(node.start_byte)
    return region is None or node.text in declared_in(unit, region)


def _class_around(unit: Unit, node: Node, region: Region | None) -> str | None:
    """Name the class that a function belongs to."""
    region = region or unit.device_region_at(node.start_byte)
    if region is not None and "::" in region.name:
        return region.name.split("::")[-2].split("<")[0].strip()
    outer = node.parent
    while outer is not None and outer.type not in _CLASSES:
        outer = outer.parent
    name = outer.child_by_field_name("name") if outer is not None else None
    if name is None and outer is not None and outer.parent is not None:
        name = outer.parent.child_by_field_name("declarator")
    return _name(name) if name is not None else None


def _name(node: Node) -> str:
    return (node.text or b"").decode("ascii", "replace")
