"""Join syntax and structure into one unit."""

import re
from collections.abc import Iterable, Mapping, Set

from tree_sitter import Node

from cu2cann.model import (
    LAUNCH_SIGN,
    Facts,
    NoFacts,
    Region,
    Source,
    Span,
    Survey,
    Unit,
)
from cu2cann.model.unit import Fragment
from cu2cann.parse.branches import branches
from cu2cann.parse.outside import variables
from cu2cann.parse.sites import sites
from cu2cann.parse.structure import (
    launches,
    macro_parts,
    macro_sides,
    macro_uses,
    regions,
    span_of,
)
from cu2cann.parse.tree import captures, parse_range, parse_source, readable

_WORD = re.compile(rb"[A-Za-z_]\w*")
_ALIAS = re.compile(rb"namespace\s+(\w+)\s*=\s*(?:::\s*)?([\w:]+)\s*;")


def parse_unit(
    source: Source,
    program: Survey,
    symbols: Set[bytes] = frozenset(),
    facts: Facts | None = None,
) -> Unit:
    """Parse a source; never raises for what is in it.

    A macro body is parsed if it mentions one of the ``symbols``.
    """
    tree = parse_source(source, program.qualifiers, program.statements)
    nodes = captures(tree.root_node)
    macros = [macro_parts(node) for node in nodes.get("macro", ())]
    bodies = {name: span for name, span in dict(macros).items() if span is not None}
    sides = _sides(source, bodies, program)
    fragments = _fragments(source, macros, symbols)
    parts = [nodes, *(captures(fragment.tree.root_node) for fragment in fragments)]
    functions = [node for part in parts for node in _functions(part)]
    launched = [node for part in parts for node in part.get("launch", ())]
    found = list(regions(source, functions, sides))
    inside = _inside(source, program.read_in)
    found += inside
    in_macros = _macro_regions(source, fragments, found, program.doubles)
    return Unit(
        source=source,
        tree=tree,
        fragments=fragments,
        regions=(*found, *variables(source, found, sides), *in_macros),
        launches=tuple(launches(launched)),
        broken=_outermost([span_of(node) for node in nodes.get("error", ())]),
        macros={name.decode("utf-8", "replace"): span for name, span in bodies.items()},
        program=program,
        side_macros=frozenset(name.decode("ascii", "replace") for name in sides),
        aliases=_aliases(source),
        absent=branches(source).absent,
        handed=sites(source, program.handed, program.addressed),
        facts=facts or NoFacts(),
    )


def _sides(
    source: Source, bodies: Mapping[bytes, Span], program: Survey
) -> dict[bytes, frozenset[str]]:
    """Give the macros that stand for qualifiers, here and in the program."""
    own = {name: macro_sides(source[body]) for name, body in bodies.items()}
    return {**program.qualifiers, **{name: one for name, one in own.items() if one}}


def _functions(nodes: Mapping[str, list[Node]]) -> list[Node]:
    return [*nodes.get("function", ()), *nodes.get("lambda", ())]


def _aliases(source: Source) -> dict[str, str]:
    if b"namespace" not in source.words:
        return {}
    return {one.decode(): name.decode() for one, name in _ALIAS.findall(source.text)}


def _fragments(
    source: Source, macros: Iterable[tuple[bytes, Span | None]], symbols: Set[bytes]
) -> tuple[Fragment, ...]:
    """Parse the bodies of the macros that mention a symbol of the rulebook."""
    mentioned = [
        (name.decode("utf-8", "replace"), body)
        for name, body in macros
        if body is not None
        and (
            LAUNCH_SIGN.search(source[body])
            or not symbols.isdisjoint(_WORD.findall(source[body]))
        )
    ]
    text = readable(source) if mentioned else b""
    found = [
        Fragment(name, body, parse_range(source, text, body))
        for name, body in mentioned
    ]
    return tuple(sorted(found, key=lambda fragment: fragment.span))


def _inside(source: Source, sides: frozenset[str]) -> list[Region]:
    """Treat a file that is read inside device functions as a part of one."""
    if "device" not in sides:
        return []
    whole = Span(0, len(source.text))
    return [Region("", whole, None, device=True, host="host" in sides, kernel=False)]


def _macro_regions(
    source: Source,
    fragments: tuple[Fragment, ...],
    found: list[Region],
    doubles: frozenset[str],
) -> list[Region]:
    """Treat a macro that device code uses as device code, but not a name for double."""
    if not fragments:
        return []
    used = macro_uses(source, fragments, found)
    return [
        Region(fragment.name, fragment.span, None, device=True, host=True, kernel=False)
        for fragment in fragments
        if used[fragment.name] and fragment.name not in doubles
    ]


def _outermost(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or not kept[-1].holds(span):
            kept.append(span)
    return tuple(kept)
