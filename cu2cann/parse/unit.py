"""Join syntax and structure into one unit."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from tree_sitter import Node

from cu2cann.model import Facts, NoFacts, Region, Source, Span, Unit
from cu2cann.model.unit import Fragment
from cu2cann.parse.structure import (
    launches,
    macro_parts,
    macro_sides,
    macro_uses,
    regions,
    span_of,
    variables,
)
from cu2cann.parse.survey import Survey
from cu2cann.parse.tree import captures, parse_range, parse_text

_WORD = re.compile(rb"[A-Za-z_]\w*")
_ALIAS = re.compile(rb"\bnamespace\s+(\w+)\s*=\s*(?:::\s*)?([\w:]+)\s*;")


@dataclass(frozen=True)
class Surroundings:
    """What a file takes from the rest of its project and from the rulebook."""

    symbols: Collection[bytes] = frozenset()
    qualifiers: Mapping[bytes, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    kernels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubles: frozenset[str] = frozenset()
    constants: Mapping[str, bytes] = field(default_factory=dict)
    addressed: frozenset[str] = frozenset()
    uses_cuda: bool = True

    @classmethod
    def of(cls, joined: Survey, *, uses_cuda: bool) -> "Surroundings":
        """Take what the files of a program say together."""
        return cls(
            qualifiers=joined.qualifiers,
            declared=joined.declared,
            functions=joined.functions,
            types=joined.types,
            kernels=joined.kernels,
            doubles=joined.doubles,
            constants=joined.constants,
            addressed=joined.addressed,
            uses_cuda=uses_cuda,
        )


def parse_unit(
    source: Source, around: Surroundings, facts: Facts | None = None
) -> Unit:
    """Parse a source; never raises for what is in it."""
    tree = parse_text(source.text, around.qualifiers)
    nodes = captures(tree.root_node)
    macros = dict(macro_parts(node) for node in nodes.get("macro", ()))
    bodies = {name: span for name, span in macros.items() if span is not None}
    own = {name: macro_sides(source[body]) for name, body in bodies.items()}
    sides = {**around.qualifiers, **{name: one for name, one in own.items() if one}}
    fragments = _fragments(source, nodes.get("macro", ()), around)
    parts = [nodes, *(captures(fragment.tree.root_node) for fragment in fragments)]
    functions = [node for part in parts for node in _functions(part)]
    launched = [node for part in parts for node in part.get("launch", ())]
    found_regions = list(regions(source, functions, sides))
    return Unit(
        source=source,
        tree=tree,
        fragments=fragments,
        regions=(
            *found_regions,
            *variables(source, found_regions),
            *_macro_regions(source, fragments, found_regions),
        ),
        launches=tuple(launches(launched)),
        broken=_outermost([span_of(node) for node in nodes.get("error", ())]),
        macros={name.decode("utf-8", "replace"): span for name, span in bodies.items()},
        declared=around.declared,
        functions=around.functions,
        types=around.types,
        signatures=around.kernels,
        doubles=around.doubles,
        constants=around.constants,
        addressed=around.addressed,
        uses_cuda=around.uses_cuda,
        aliases={
            alias.decode(): name.decode() for alias, name in _ALIAS.findall(source.text)
        },
        facts=facts or NoFacts(),
    )


def _functions(nodes: Mapping[str, list[Node]]) -> list[Node]:
    return [*nodes.get("function", ()), *nodes.get("lambda", ())]


def _fragments(
    source: Source, nodes: Collection[Node], around: Surroundings
) -> tuple[Fragment, ...]:
    """Parse the bodies of the macros that mention a symbol of the rulebook."""
    found = []
    for node in nodes:
        name, body = macro_parts(node)
        if body is None:
            continue
        words = (word[0] for word in _WORD.finditer(source[body]))
        if b"<<<" in source[body] or any(word in around.symbols for word in words):
            tree = parse_range(source.text, body.start, body.end)
            found.append(Fragment(name.decode("utf-8", "replace"), body, tree))
    return tuple(sorted(found, key=lambda fragment: fragment.span))


def _macro_regions(
    source: Source, fragments: tuple[Fragment, ...], found: list[Region]
) -> list[Region]:
    """Treat a macro that device code uses as device code."""
    if not fragments:
        return []
    used = macro_uses(source, fragments, found)
    return [
        Region(fragment.name, fragment.span, None, device=True, host=True, kernel=False)
        for fragment in fragments
        if used[fragment.name]
    ]


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or not kept[-1].holds(span):
            kept.append(span)
    return tuple(kept)
