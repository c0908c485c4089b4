"""Constructs of device code that no name can find and Ascend C treats differently."""

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from cu2cann.match.types import type_of
from cu2cann.match.values import value_of
from cu2cann.model import Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]

_LOOP = re.compile(rb"\b(?:while|do)\b")
_LOCK = re.compile(
    rb"\b(?:atomic|cu2cann_atomic_|asc_atomic_)(?:CAS|cas|Exch|exch)\w*\s*\("
)
_CHANGES = re.compile(rb"\+\+|--|(?<![=!<>])=(?!=)|[A-Za-z_]\w*\s*\(")
_HEAP = re.compile(rb"\b(?:new|delete)\b")
_EXCEPTION = re.compile(rb"\b(?:throw|try|catch|dynamic_cast|typeid)\b")
_STATIC = re.compile(rb"\bstatic\b(?!_)")
_VIRTUAL = re.compile(rb"\bvirtual\b[^;{}]*[;{]")
_POINTER = re.compile(
    rb"\(\s*\*\s*(?:const\s+)?[A-Za-z_]\w*\s*(?:\[[^\]]*\])?\s*\)\s*\("
)
_STANDARD = re.compile(rb"(?<![\w:])std\s*::\s*([a-z_]\w*)")
_GROUP_METHOD = re.compile(
    rb"(?:\.|->)\s*(match_any|match_all|barrier_arrive|barrier_wait|map_shared_rank"
    rb"|query_shared_rank)\s*\("
)
_GRID = re.compile(
    rb"\b(?:auto|grid_group)\s+(?:const\s+)?[&]?\s*(\w+)\s*=\s*[\w:]*\bthis_grid\s*\("
    rb"|\bgrid_group\s+(?:const\s+)?[&]?\s*(\w+)\s*[,);({]"
)
_GRID_SYNC = re.compile(
    rb"(?:\b(\w+)|\bthis_grid\s*\(\s*\))\s*(?:\.|->)\s*(sync)\s*\(|\bsync\s*\(\s*(\w+)\s*\)"
)
_GROUP_SHUFFLE = re.compile(rb"(?:\.|->)\s*(shfl|shfl_up|shfl_down|shfl_xor)\s*\(")
_LITERAL = re.compile(rb"\(?(?:-?\d\w*|[A-Z][A-Z0-9_]*|true|false)\)?")
_REFUSED_SHUFFLES = (
    "double", "long long", "unsigned long long", "bool", "char", "signed char",
    "unsigned char", "short", "unsigned short",
)  # fmt: skip
_COMPILE_TIME = frozenset(
    b"size_t ptrdiff_t nullptr_t int8_t int16_t int32_t int64_t uint8_t "
    b"uint16_t uint32_t uint64_t uintptr_t intptr_t enable_if enable_if_t "
    b"conditional conditional_t decay decay_t true_type false_type "
    b"integral_constant bool_constant underlying_type underlying_type_t "
    b"make_unsigned make_unsigned_t make_signed make_signed_t void_t add_const "
    b"add_pointer alignment_of extent rank common_type common_type_t declval "
    b"index_sequence make_index_sequence integer_sequence conjunction "
    b"disjunction negation invoke_result invoke_result_t result_of tuple_size "
    b"tuple_element byte".split()
)
_SHARED = re.compile(
    rb"(?<!extern )(?:__shared__|__ubuf__)\s+(?:__align__\s*\([^)]*\)\s*)?"
    rb"((?:const\s+|volatile\s+|unsigned\s+|signed\s+|long\s+)*\w+)\s+([^;{}=]*);"
)
_EXTENT = re.compile(rb"\[([^\]]*)\]")
_SIZES = {
    "char": 1, "signed char": 1, "unsigned char": 1, "bool": 1, "short": 2, "half": 2,
    "unsigned short": 2, "__half": 2, "int": 4, "unsigned int": 4, "unsigned": 4,
    "float": 4, "uint": 4, "long": 8, "unsigned long": 8, "long long": 8, "double": 8,
    "unsigned long long": 8, "float2": 8, "float4": 16, "int2": 8, "int4": 16,
    "uint2": 8, "uint4": 16, "double2": 16, "uint8_t": 1, "uint32_t": 4, "int32_t": 4,
    "uint64_t": 8, "int64_t": 8, "size_t": 8, "uint16_t": 2, "int16_t": 2,
}  # fmt: skip
_MOST_SHARED = 216 * 1024
_NO_CODE = frozenset(
    ["comment", "string_content", "string_literal", "raw_string_content"]
)


def in_device_code(unit: Unit, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Yield the matches of a pattern in the code of device functions."""
    for region in unit.device_functions:
        for found in pattern.finditer(unit.source.text, *region.span):
            node = unit.node_at(Span(found.start(), found.start() + 1))
            if node is not None and node.type not in _NO_CODE:
                yield found


def spin_locks(unit: Unit) -> Iterator[Found]:
    """Find loops that try to take a lock until they have it."""
    for node, condition in _loops(unit):
        call = _LOCK.search(condition.text or b"")
        if call is None:
            continue
        start = condition.start_byte + call.start()
        made = unit.node_at(Span(start, condition.start_byte + call.end()))
        while made is not None and made.type != "call_expression":
            made = made.parent
        if made is not None and _takes_constants(made):
            token = Span(node.start_byte, node.start_byte + len(b"while"))
            yield token, token, {"lock": Span(made.start_byte, made.end_byte)}


def _takes_constants(call: Node) -> bool:
    """Tell a lock (constants alone) from a retried exchange of a computed value."""
    listed = call.child_by_field_name("arguments")
    values = listed.named_children[1:] if listed is not None else []
    return bool(values) and all(
        _LITERAL.fullmatch(one.text or b"") for one in values[:1]
    )


def spin_waits(unit: Unit) -> Iterator[Found]:
    """Find loops without a body that wait for another thread to write."""
    for node, condition in _loops(unit):
        body = node.child_by_field_name("body")
        written = (body.text or b"") if body is not None else b""
        empty = re.sub(rb"[\s{};]|//[^\n]*", b"", written) == b""
        text = (condition.text or b"").strip(b"() \t\n")
        if empty and re.search(rb"[A-Za-z_]", text) and not _CHANGES.search(text):
            token = Span(node.start_byte, node.start_byte + len(b"while"))
            yield token, token, {}


def _loops(unit: Unit) -> Iterator[tuple[Node, Node]]:
    for found in in_device_code(unit, _LOOP):
        node = unit.node_at(Span(*found.span()))
        loop = node.parent if node is not None else None
        if loop is None or loop.type not in ("while_statement", "do_statement"):
            continue
        condition = loop.child_by_field_name("condition")
        if condition is not None and loop.start_byte == found.start():
            yield loop, condition


def _tokens(unit: Unit, pattern: re.Pattern[bytes]) -> Iterator[Found]:
    for found in in_device_code(unit, pattern):
        token = Span(*found.span())
        node = unit.node_at(token)
        if node is not None and node.text == found[0]:
            yield token, token, {}


def heap_objects(unit: Unit) -> Iterator[Found]:
    """Find `new` and `delete`, but not the construction of an object in place."""
    for token, site, args in _tokens(unit, _HEAP):
        node = unit.node_at(token)
        parent = node.parent if node is not None else None
        placed = parent is not None and parent.child_by_field_name("placement")
        if parent is not None and parent.type.endswith("_expression") and not placed:
            yield token, site, args


def exceptions(unit: Unit) -> Iterator[Found]:
    """Find exceptions and run-time types."""
    yield from _tokens(unit, _EXCEPTION)


def static_locals(unit: Unit) -> Iterator[Found]:
    """Find variables of a device function that outlive the call."""
    for found in in_device_code(unit, _STATIC):
        node = unit.node_at(Span(*found.span()))
        holder = node.parent if node is not None else None
        while holder is not None and holder.type in (
            "storage_class_specifier",
            "ERROR",
        ):
            holder = holder.parent
        if holder is None or holder.type != "declaration" or holder.text is None:
            continue
        region = unit.device_region_at(found.start())
        inside = region is not None and region.body is not None
        inside = inside and region.body.start < found.start()  # type: ignore[union-attr]
        if inside and not re.search(rb"__shared__|__ubuf__|\bconstexpr\b", holder.text):
            yield Span(*found.span()), Span(*found.span()), {}


def virtual_functions(unit: Unit) -> Iterator[Found]:
    """Find virtual functions for the device."""
    for found in _VIRTUAL.finditer(unit.source.text):
        node = unit.node_at(Span(found.start(), found.start() + len(b"virtual")))
        code = node is not None and node.type not in _NO_CODE
        if code and re.search(rb"__device__|__aicore__", found[0]):
            token = Span(found.start(), found.start() + len(b"virtual"))
            yield token, token, {}


def function_pointers(unit: Unit) -> Iterator[Found]:
    """Find variables and parameters of device functions that point to functions."""
    for found in in_device_code(unit, _POINTER):
        node = unit.node_at(Span(found.start(), found.start() + 1))
        holder = node.parent if node is not None else None
        if holder is not None and holder.type == "parenthesized_declarator":
            token = Span(holder.start_byte, holder.end_byte)
            yield token, token, {}


def standard_names(unit: Unit) -> Iterator[Found]:
    """Find names of the standard library that mean something at run time."""
    for found in in_device_code(unit, _STANDARD):
        name = found[1]
        plain = name.startswith((b"is_", b"remove_", b"has_")) or name in _COMPILE_TIME
        if not plain:
            token = Span(*found.span())
            yield token, token, {"name": Span(*found.span(1))}


def group_methods(unit: Unit) -> Iterator[Found]:
    """Find methods of cooperative groups that Ascend's groups lack."""
    for found in in_device_code(unit, _GROUP_METHOD):
        yield Span(*found.span(1)), Span(*found.span(1)), {}


def grid_barriers(unit: Unit) -> Iterator[Found]:
    """Find waits for all blocks of a grid."""
    grids = {found[1] or found[2] for found in _GRID.finditer(unit.source.text)}
    for found in in_device_code(unit, _GRID_SYNC):
        name = found[1] or found[3]
        if name is None or name in grids:
            token = Span(*found.span(2 if found[2] else 0))
            yield token, token, {}


def group_shuffles(unit: Unit) -> Iterator[Found]:
    """Find shuffles of groups whose value has a type that Ascend's groups refuse."""
    for found in in_device_code(unit, _GROUP_SHUFFLE):
        node = unit.node_at(Span(found.end() - 1, found.end()))
        listed = node.parent if node is not None else None
        if listed is None or not listed.named_children:
            continue
        first = listed.named_children[0]
        value = Span(first.start_byte, first.end_byte)
        if type_of(unit, value) in _REFUSED_SHUFFLES:
            yield Span(*found.span(1)), Span(*found.span(1)), {"value": value}


def shared_budget(unit: Unit) -> Iterator[Found]:
    """Find kernels whose shared arrays, with what a launch adds, exceed the buffer."""
    fixed = {}
    for kernel in unit.kernels:
        total, token = _static_bytes(unit, kernel.body)
        fixed[kernel.name] = total
        if total > _MOST_SHARED and token is not None:
            yield token, token, {}
    for launch in unit.launches:
        for dynamic in launch.values[2:3]:
            added = value_of(unit, dynamic) or 0
            if added and added + fixed.get(launch.kernel, 0) > _MOST_SHARED:
                yield dynamic, dynamic, {}


def _static_bytes(unit: Unit, body: Span) -> tuple[int, Span | None]:
    """Add up the shared arrays of a kernel whose sizes are constant."""
    total = 0
    token = None
    for found in _SHARED.finditer(unit.source.text, body.start, body.end):
        size = _SIZES.get(
            " ".join(found[1].decode().replace("volatile", "").split()), 0
        )
        for declarator in found[2].split(b",") if size else ():
            start = found.start(2) + found[2].find(declarator)
            total += size * _count(unit, start, declarator)
        token = Span(found.start(), found.start() + len(b"__shared__"))
    return total, token


def _count(unit: Unit, start: int, declarator: bytes) -> int:
    product = 1
    for extent in _EXTENT.finditer(declarator):
        span = Span(start + extent.start(1), start + extent.end(1))
        product *= value_of(unit, span) or 0
    return product
