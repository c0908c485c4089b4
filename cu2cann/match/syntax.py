"""Constructs that no name can find: each finder is a rule's symbol.

A finder yields (token, site, arguments): where to point, what may be rewritten, and
the parts that the rule may name.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tree_sitter import Node

from cu2cann.match import device_syntax, doubles, members
from cu2cann.match.barriers import BARRIERS, guarded_barriers
from cu2cann.match.casts import dependent_casts
from cu2cann.match.grids import extent, grid_parts, large_grids, unknown_grids
from cu2cann.match.opened import opened_globals, opened_operators
from cu2cann.match.recursion import recursion
from cu2cann.match.sides import both_sides
from cu2cann.match.ternaries import mixed_arms
from cu2cann.match.thrust import double_complex, thrust_namespaces
from cu2cann.match.variables import variable_arguments
from cu2cann.match.vendor_names import vendor_names
from cu2cann.model import Launch, Span, Unit

Found = tuple[Span, Span, Mapping[str, Span]]


@dataclass(frozen=True, slots=True)
class Finder:
    """A function that finds a construct, and words without which there is none."""

    find: Callable[[Unit], Iterator[Found]]
    words: str = ""

    def may_find(self, used: frozenset[bytes]) -> bool:
        """Tell whether it is worth looking, by the words of a source."""
        return not self.words or not used.isdisjoint(self.words.encode().split())


_BARRIER = re.compile(
    rb"\b(?:__syncthreads\w*|asc_syncthreads|\w+\.sync|sync)\s*\(", re.ASCII
)
_COLLECTIVE = re.compile(
    rb"\.\s*(Sum|Reduce|(?:In|Ex)clusive(?:Sum|Scan)|\w+To(?:Blocked|(?:Warp)?Striped))"
    rb"\s*\("
)
_OF_WARPS = re.compile(
    rb"(?:using\s+(\w+)\s*=|typedef)[^;=]*\bWarp\w+\s*<[^;]*?(\w*)\s*;"
)
_RETURN = re.compile(rb"\breturn\s*;")
_MAIN = re.compile(rb"\bmain\s*\(")
_ASM = re.compile(rb"\b(?:asm|__asm__|__asm)\b")
_MOST_THREADS = 1024


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
    for cut in unit.broken:
        yield from _cut_main(unit, cut)


def _cut_main(unit: Unit, cut: Span) -> Iterator[Found]:
    """Find a `main` whose end the grammar missed, as branches of `#if` may hide it."""
    for found in _MAIN.finditer(unit.source.text, cut.start, cut.end):
        token = Span(found.start(), found.start() + 4)
        name = unit.node_at(token)
        head = name.parent if name is not None else None
        opened = head.next_sibling if head is not None else None
        if (
            head is not None
            and head.type == "function_declarator"
            and opened is not None
            and opened.type == "{"
            and _outermost(opened)
        ):
            yield token, Span(opened.start_byte, opened.end_byte), {}


def _outermost(node: Node) -> bool:
    function = node.parent
    outer = function.parent if function is not None else None
    while outer is not None and outer.type.startswith(
        ("preproc_", "linkage_", "ERROR")
    ):
        outer = outer.parent
    return outer is None or outer.type in ("translation_unit", "declaration_list")


def _asm(unit: Unit) -> Iterator[Found]:
    for region in unit.device_functions:
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
        if not region.device or region.body is None:
            continue
        barriers = [
            found.start()
            for found in _BARRIER.finditer(
                unit.source.text, region.body.start, region.body.end
            )
        ]
        barriers += _collectives(unit, region.body)
        if not barriers:
            continue
        for found in _RETURN.finditer(
            unit.source.text, region.body.start, max(barriers)
        ):
            token = Span(found.start(), found.start() + len(b"return"))
            node = unit.node_at(token)
            if node is not None and node.type == "return":
                yield token, token, {}


def _collectives(unit: Unit, body: Span) -> Iterator[int]:
    """Find the collectives of CUB in which a block waits, and not a warp alone."""
    if b"cub" not in unit.source.words:
        return
    text = unit.source.text
    warps = {name for one in _OF_WARPS.finditer(text) for name in one.groups() if name}
    for found in _COLLECTIVE.finditer(text, body.start, body.end):
        node = unit.node_at(Span(*found.span(1)))
        whole = node.parent if node is not None else None
        maker = whole.child_by_field_name("argument") if whole is not None else None
        words = re.findall(rb"\w+", maker.text or b"") if maker is not None else []
        of_warp = any(one in warps or one.startswith(b"Warp") for one in words[:3])
        if not of_warp:
            yield found.start()


def _large_blocks(unit: Unit) -> Iterator[Found]:
    for launch in unit.launches:
        if len(launch.values) > 1:
            threads = extent(unit, launch.values[1])
            if threads is not None and threads > _MOST_THREADS:
                yield launch.values[1], launch.values[1], {"block": launch.values[1]}


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
    text = unit.source.text
    started = list(_THREAD.finditer(text))
    if not started or _RUNTIME_USE.search(text) is None:
        return
    for found in started:
        token = Span(*found.span())
        node = unit.node_at(token)
        if node is None or node.type in ("comment", "string_literal", "string_content"):
            continue
        following = node
        while following.parent is not None and following.type != "preproc_call":
            following = following.parent
        after = following.next_named_sibling
        below = after.text or b"" if after is not None else b""
        if found[0][:1] != b"#" or _RUNTIME_USE.search(below):
            yield token, token, {"thread": token}


_THREAD = re.compile(
    rb"std(?<!\wstd)\s*::\s*(?:thread|jthread|async)\b(?!\s*::)"
    rb"|pthread_create(?<!\wpthread_create)\b|#[ \t]*pragma[ \t]+omp[ \t]+parallel\b"
)
_RUNTIME_USE = re.compile(
    rb"\b(?:cuda[A-Z]|cu(?:Ctx|Mem|Launch|blas|fft))\w*\s*\(|<<[ \t]*<"
)


def _empty_properties(unit: Unit) -> Iterator[Found]:
    """Find uses of device properties that no query fills."""
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
    "asm": Finder(_asm, "asm __asm__ __asm"),
    "both-sides": Finder(both_sides),
    "device-lambda": Finder(_device_lambdas),
    "device-launch": Finder(_device_launches),
    "dependent-cast": Finder(dependent_casts, "template"),
    "dependent-instance": Finder(doubles.dependent_instances),
    "double-alias": Finder(doubles.double_aliases),
    "double-instance": Finder(doubles.double_instances, "double"),
    "double-complex": Finder(double_complex, "thrust"),
    "double-constant": Finder(members.double_constants),
    "double-member": Finder(members.double_members),
    "double-literal": Finder(doubles.double_literals),
    "divergent-barrier": Finder(guarded_barriers, BARRIERS),
    "early-return": Finder(_early_returns, "return"),
    "exception": Finder(
        device_syntax.exceptions, "throw try catch dynamic_cast typeid"
    ),
    "function-pointer": Finder(device_syntax.function_pointers),
    "grid-barrier": Finder(device_syntax.grid_barriers, "cooperative_groups"),
    "grid-part": Finder(grid_parts),
    "group-method": Finder(device_syntax.group_methods, "cooperative_groups"),
    "group-shuffle": Finder(device_syntax.group_shuffles, "cooperative_groups"),
    "heap-object": Finder(device_syntax.heap_objects, "new delete"),
    "empty-property": Finder(_empty_properties, "cudaDeviceProp"),
    "host-thread": Finder(_host_threads, "thread jthread async pthread_create omp"),
    "large-block": Finder(_large_blocks),
    "large-grid": Finder(large_grids),
    "launch": Finder(_launches),
    "mixed-arms": Finder(mixed_arms),
    "main": Finder(_main),
    "recursion": Finder(recursion),
    "shared-budget": Finder(device_syntax.shared_budget),
    "spin-lock": Finder(device_syntax.spin_locks, "while do"),
    "spin-wait": Finder(device_syntax.spin_waits, "while do"),
    "standard-name": Finder(device_syntax.standard_names, "std"),
    "static-local": Finder(device_syntax.static_locals, "static"),
    "thrust-namespace": Finder(thrust_namespaces, "thrust"),
    "unknown-grid": Finder(unknown_grids),
    "using-global": Finder(opened_globals, "max min"),
    "using-name": Finder(opened_operators, "using"),
    "variable-argument": Finder(variable_arguments),
    "vendor-name": Finder(vendor_names),
    "variable-instance": Finder(
        doubles.variable_instances,
        "cudaMemcpyToSymbol cudaMemcpyFromSymbol cudaMemcpyToSymbolAsync "
        "cudaMemcpyFromSymbolAsync cudaGetSymbolAddress cudaGetSymbolSize",
    ),
    "virtual": Finder(device_syntax.virtual_functions, "virtual"),
}
