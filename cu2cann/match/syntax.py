"""Constructs that no name can find: each finder is a rule's symbol.

A finder yields (token, site, arguments): where to point, what may be rewritten, and
the parts that the rule may name.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from cu2cann.match import device_syntax, doubles, members
from cu2cann.match.doubles import device_functions
from cu2cann.match.recursion import recursion
from cu2cann.match.sides import both_sides
from cu2cann.match.ternaries import mixed_arms
from cu2cann.match.types import value_of
from cu2cann.match.vendor_names import vendor_names
from cu2cann.model import Launch, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]
Finder = Callable[[Unit], Iterator[Found]]

_BARRIER = re.compile(
    rb"\b(?:__syncthreads\w*|asc_syncthreads|\w+\.sync|sync)\s*\(", re.ASCII
)
_RETURN = re.compile(rb"\breturn\s*;")
_MAIN = re.compile(rb"\bmain\s*\(")
_ASM = re.compile(rb"\b(?:asm|__asm__|__asm)\b")
_DIM3 = re.compile(rb"\bdim3\s+(\w+)\s*(\()")
_MOST_THREADS = 1024
_MOST_BLOCKS = 65535


def _launches(unit: Unit) -> Iterator[Found]:
    for launch in unit.launches:
        args = dict(
            zip(("grid", "block", "bytes", "stream"), launch.values, strict=False)
        )
        yield launch.configuration, launch.configuration, args


def _main(unit: Unit) -> Iterator[Found]:
    for region in unit.regions:
        if region.name != "main" or region.body is None or region.device:
            continue
        found = _MAIN.search(unit.source.text, region.span.start, region.body.start)
        node = unit.node_at(region.body)
        if found and node is not None and _outermost(node):
            token = Span(found.start(), found.start() + 4)
            yield token, Span(region.body.start, region.body.start + 1), {}


def _outermost(node: Node) -> bool:
    function = node.parent
    outer = function.parent if function is not None else None
    while outer is not None and outer.type.startswith(
        ("preproc_", "linkage_", "ERROR")
    ):
        outer = outer.parent
    return outer is None or outer.type in ("translation_unit", "declaration_list")


def _asm(unit: Unit) -> Iterator[Found]:
    for region in device_functions(unit):
        for found in _ASM.finditer(
            unit.source.text, region.span.start, region.span.end
        ):
            token = Span(*found.span())
            node = unit.node_at(token)
            if (node is not None and node.type in ("asm", "__asm__", "__asm")) or (
                node is not None and node.type.startswith("gnu_asm")
            ):
                yield token, token, {}


def _early_returns(unit: Unit) -> Iterator[Found]:
    """Find conditional returns that threads may take before a barrier."""
    for region in unit.regions:
        if not region.kernel or region.body is None:
            continue
        barriers = [
            found.start()
            for found in _BARRIER.finditer(
                unit.source.text, region.body.start, region.body.end
            )
        ]
        if not barriers:
            continue
        for found in _RETURN.finditer(
            unit.source.text, region.body.start, max(barriers)
        ):
            token = Span(found.start(), found.start() + len(b"return"))
            node = unit.node_at(token)
            if node is not None and node.type == "return":
                yield token, token, {}


def _large_blocks(unit: Unit) -> Iterator[Found]:
    for launch in unit.launches:
        if len(launch.values) > 1:
            threads = _extent(unit, launch.values[1])
            if threads is not None and threads > _MOST_THREADS:
                yield launch.values[1], launch.values[1], {"block": launch.values[1]}


def _large_grids(unit: Unit) -> Iterator[Found]:
    for launch in unit.launches:
        if launch.values:
            blocks = _extent(unit, launch.values[0])
            if blocks is not None and blocks > _MOST_BLOCKS:
                yield launch.values[0], launch.values[0], {"grid": launch.values[0]}


def _extent(unit: Unit, span: Span) -> int | None:
    """Give the product of a launch dimension, if it is constant."""
    if (single := value_of(unit, span)) is not None:
        return single
    node = unit.node_at(span)
    if node is not None and node.type == "identifier":
        node = _initialiser(unit, span)
    if node is None or node.type not in ("call_expression", "argument_list"):
        return None
    listed = node.child_by_field_name("arguments") or node
    product = 1
    for child in listed.named_children:
        value = value_of(unit, Span(child.start_byte, child.end_byte))
        if value is None:
            return None
        product *= value
    return product


def _initialiser(unit: Unit, span: Span) -> Node | None:
    """Give the arguments of the only `dim3` variable of that name before a launch."""
    if "dim3" not in unit.memo:
        unit.memo["dim3"] = [
            (found[1], found.start(2)) for found in _DIM3.finditer(unit.source.text)
        ]
    name = unit.source[span]
    places = [at for word, at in unit.memo["dim3"] if word == name and at < span.start]
    if len(places) != 1:
        return None
    node = unit.node_at(Span(places[0], places[0] + 1))
    return node.parent if node is not None and node.type == "(" else node


def _device_lambdas(unit: Unit) -> Iterator[Found]:
    for region in unit.regions:
        if region.name == "lambda" and region.device:
            head = Span(region.span.start, region.span.start + 1)
            yield head, head, {}


def _device_launches(unit: Unit) -> Iterator[Found]:
    for launch in unit.launches:
        if _in_kernel_code(unit, launch):
            yield launch.configuration, launch.configuration, {}


def _in_kernel_code(unit: Unit, launch: Launch) -> bool:
    region = unit.device_region_at(launch.span.start)
    return region is not None and not region.host


def _host_threads(unit: Unit) -> Iterator[Found]:
    """Find the places where a file that uses CUDA starts host threads."""
    if _RUNTIME_USE.search(unit.source.text) is None:
        return
    for found in _THREAD.finditer(unit.source.text):
        token = Span(*found.span())
        node = unit.node_at(token)
        if node is None or node.type in ("comment", "string_literal", "string_content"):
            continue
        following = node
        while following.parent is not None and following.type != "preproc_call":
            following = following.parent
        after = following.next_named_sibling
        text = after.text or b"" if after is not None else b""
        if found[0][:1] != b"#" or _RUNTIME_USE.search(text):
            yield token, token, {"thread": token}


_THREAD = re.compile(
    rb"\bstd\s*::\s*(?:thread|jthread|async)\b(?!\s*::)|\bpthread_create\b"
    rb"|#[ \t]*pragma[ \t]+omp[ \t]+parallel\b"
)
_RUNTIME_USE = re.compile(rb"\b(?:cuda[A-Z]|cu(?:Ctx|Mem|Launch|blas|fft))\w*\s*\(|<<<")


def _empty_properties(unit: Unit) -> Iterator[Found]:
    """Find uses of device properties that no query fills."""
    if b"cudaDeviceProp" not in unit.source.text:
        return
    for found in _EMPTY_PROPERTY.finditer(unit.source.text):
        token = Span(*found.span(1))
        node = unit.node_at(token)
        if node is not None and node.type == "field_identifier":
            yield token, token, {"field": token}


_EMPTY_PROPERTY = re.compile(
    rb"(?:\.|->)\s*(clockRate|memoryClockRate|memoryBusWidth|singleToDoublePrecisionPerfRatio"
    rb"|textureAlignment|texturePitchAlignment|maxTexture\w+|maxSurface\w+|surfaceAlignment"
    rb"|persistingL2CacheMaxSize|accessPolicyMaxWindowSize)\b"
)


FINDERS: dict[str, Finder] = {
    "asm": _asm,
    "both-sides": both_sides,
    "device-lambda": _device_lambdas,
    "device-launch": _device_launches,
    "dependent-instance": doubles.dependent_instances,
    "double-alias": doubles.double_aliases,
    "double-instance": doubles.double_instances,
    "double-constant": members.double_constants,
    "double-member": members.double_members,
    "double-literal": doubles.double_literals,
    "early-return": _early_returns,
    "exception": device_syntax.exceptions,
    "function-pointer": device_syntax.function_pointers,
    "grid-barrier": device_syntax.grid_barriers,
    "group-method": device_syntax.group_methods,
    "group-shuffle": device_syntax.group_shuffles,
    "heap-object": device_syntax.heap_objects,
    "empty-property": _empty_properties,
    "host-thread": _host_threads,
    "large-block": _large_blocks,
    "large-grid": _large_grids,
    "launch": _launches,
    "mixed-arms": mixed_arms,
    "main": _main,
    "recursion": recursion,
    "shared-budget": device_syntax.shared_budget,
    "spin-lock": device_syntax.spin_locks,
    "spin-wait": device_syntax.spin_waits,
    "standard-name": device_syntax.standard_names,
    "static-local": device_syntax.static_locals,
    "vendor-name": vendor_names,
    "virtual": device_syntax.virtual_functions,
}
