"""The only module that knows the order of the stages."""

import posixpath
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from cu2cann.emit import CrossingEditsError, add_includes, splice, standard_headers
from cu2cann.match import (
    CONDITIONS,
    Pasted,
    RuleIndex,
    Unknown,
    concerns,
    find_matches,
    find_pasted,
    holds,
)
from cu2cann.model import (
    Chunk,
    Construct,
    Diagnostic,
    Disposition,
    Edit,
    Facts,
    Grade,
    KernelResult,
    Match,
    Offer,
    Review,
    Rule,
    Severity,
    Source,
    Span,
    Survey,
    Target,
    Translation,
    Unit,
    engine_diagnostic,
)
from cu2cann.model.variables import HandedNames
from cu2cann.parse import merge, parse_unit, survey
from cu2cann.rewrite import (
    TRANSFORMS,
    Branches,
    Decision,
    decide,
    offered,
    refuse_unknown,
)
from cu2cann.rewrite.changes import Named
from cu2cann.rewrite.replay import Replayed, lapsed, replay, replay_includes
from cu2cann.rulebook import load_rulebook, shipped_rules

TARGETS: dict[str, tuple[Target, ...]] = {
    "ascend950": (Target.SIMT, Target.ACL),
    "ascend910b": (Target.SIMD, Target.ACL),
}
"""What each chip is given: kernels of one kind, and host code."""


@dataclass(frozen=True)
class Engine:
    """A rulebook made ready for one target, and what reviewers decided about a file."""

    index: RuleIndex
    targets: tuple[Target, ...]
    review: Review | None = None

    @classmethod
    def of(cls, rules: Iterable[Rule], target: str = "ascend950") -> "Engine":
        """Index rules for a chip."""
        return cls(RuleIndex.of(rules), TARGETS[target])


_Found = Match | Unknown | Pasted
_Decided = list[tuple[_Found, Decision]]


@cache
def default_rules(folders: tuple[Path, ...] = ()) -> tuple[Rule, ...]:
    """Read the rules that come with this version, and those of the folders given."""
    return load_rulebook([shipped_rules(), *folders], CONDITIONS, TRANSFORMS)


def translate(
    source: Source,
    engine: Engine,
    program: Survey | None = None,
    facts: Facts | None = None,
    support: str | None = "include/",
) -> Translation:
    """Translate one source of a program.

    ``support`` is the way to the support headers; with None no include is added.
    """
    program = _as_ruled(program or merge([survey(source)]), engine)
    if not _concerned(source, engine, program):
        return _untouched(source, engine)
    unit = parse_unit(source, program, engine.index.words.keys(), facts)
    found = _decided(unit, engine)
    if _is_inside_kernel(unit, found):
        return _left_alone(source, found, engine)
    return _translated(unit, _reviewed(unit, found, engine), engine, support)


def _as_ruled(program: Survey, engine: Engine) -> Survey:
    """Forget what was decided for a program where no rule carries it out."""
    known = engine.index.syntax
    if program.parted and "grid-part" not in known:
        program = replace(program, parted=frozenset())
    simt = Target.SIMT in engine.targets
    if program.handed.variables and not (simt and "variable-argument" in known):
        program = replace(program, handed=HandedNames())
    return program


def _translated(
    unit: Unit, replayed: Replayed, engine: Engine, support: str | None
) -> Translation:
    """Make the output of what was decided."""
    source, decided = unit.source, replayed.decided
    edits = [edit for _, decision in decided for edit in decision.edits]
    includes = {path for _, decision in decided for path in decision.includes}
    if support is not None:
        if edits or _is_for_nvcc(source, engine, unit.program):
            includes |= standard_headers(unit)
        added = add_includes(source, includes, edits, support)
        added, replayed = replay_includes(source, added, replayed)
        edits += added
    diagnostics = [one for _, decision in decided for one in decision.diagnostics]
    chunks, crossing = _spliced(source, edits)
    said = (*replayed.diagnostics, *lapsed(source.path, replayed.left))
    ordered = _in_order([*diagnostics, *crossing, *said])
    return Translation(
        source=source,
        chunks=chunks,
        diagnostics=ordered,
        constructs=tuple(_construct(*one) for one in decided),
        kernels=_kernels(unit, ordered),
        support=frozenset(path for path in includes if path.startswith("cu2cann/")),
        broken=unit.broken,
        edits=() if crossing else tuple(edits),
        changes=() if crossing else replayed.changes,
    )


def _is_inside_kernel(unit: Unit, decided: _Decided) -> bool:
    """Tell a file that is a part of a device function, and would need changes."""
    changes = any(one.edits or one.includes or one.diagnostics for _, one in decided)
    leaves = b"return" in unit.source.words
    return "device" in unit.program.read_in and (changes or leaves)


def _left_alone(source: Source, decided: _Decided, engine: Engine) -> Translation:
    """Refuse a file as a whole."""
    refused = Decision(Disposition.REFUSED)
    said = engine_diagnostic("parse/inside-kernel", source.path, Span(0, 0))
    return Translation(
        source,
        (Chunk(source.text, None),),
        (said, *_lapsed(source, engine)),
        tuple(_construct(found, refused) for found, _ in decided),
    )


def _untouched(source: Source, engine: Engine) -> Translation:
    return Translation(source, (Chunk(source.text, None),), _lapsed(source, engine))


def _lapsed(source: Source, engine: Engine) -> tuple[Diagnostic, ...]:
    """Keep the decisions about a file in which nothing is changed."""
    rulings = engine.review.rulings if engine.review is not None else ()
    return tuple(lapsed(source.path, rulings))


def _reviewed(unit: Unit, decided: _Decided, engine: Engine) -> Replayed:
    """Carry out what reviewers decided about this file."""
    if engine.review is None:
        return Replayed(list(decided), is_asked=False)

    def offers(match: Match) -> Sequence[tuple[Offer, Decision]]:
        return offered(unit, match, _own_side_first(match, engine), holds)

    return replay(unit, decided, engine.review, offers)


def _decided(unit: Unit, engine: Engine) -> _Decided:
    """Decide every match, and what that comes to in the branch where it stands."""
    found = list(find_matches(unit, engine.index))
    branches = Branches.of(unit, (one for one in found if isinstance(one, Match)))
    path = unit.source.path
    pasted = find_pasted(unit, engine.index)
    return [
        (
            one,
            branches.settle(path, one.symbol, one.token, _decision(unit, one, engine)),
        )
        for one in (*found, *pasted)
    ]


def _concerned(source: Source, engine: Engine, program: Survey) -> bool:
    """Tell whether a file is worth parsing: a plain C++ file of the host is not."""
    if "device" in program.read_in or (program.uses_cuda and b"main" in source.text):
        return True
    if program.uses_cuda and any(
        name.encode() in source.words for name in program.pastes
    ):
        return True
    if _is_for_nvcc(source, engine, program):
        return True
    return concerns(source, engine.index, program.qualifiers.keys())


def _is_for_nvcc(source: Source, engine: Engine, program: Survey) -> bool:
    """Tell a file that only nvcc compiles, which includes headers by itself."""
    translates = program.uses_cuda and bool(engine.index.words)
    return translates and (program.for_nvcc or source.path.endswith(".cu"))


def _in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda one: (one.at.span, one.code)))


def _spliced(
    source: Source, edits: Sequence[Edit]
) -> tuple[tuple[Chunk, ...], tuple[Diagnostic, ...]]:
    """Carry the edits out; leave the file alone if rules contradict each other."""
    try:
        return tuple(splice(source, edits)), ()
    except CrossingEditsError as error:
        crossing = engine_diagnostic(
            "rewrite/crossing-edits", source.path, Span(0, 0), str(error)
        )
        return (Chunk(source.text, None),), (crossing,)


def _construct(found: Named, decision: Decision) -> Construct:
    rule = found.rule.id if isinstance(found, Match) else ""
    return Construct(found.symbol, found.token, decision.disposition, rule)


def _decision(unit: Unit, found: _Found, engine: Engine) -> Decision:
    if isinstance(found, Unknown | Pasted):
        code = "unknown-cuda-name" if isinstance(found, Unknown) else "pasted-name"
        return refuse_unknown(unit.source.path, found.symbol, found.token, code)
    return decide(unit, found, _own_side_first(found, engine), holds)


def _own_side_first(found: Match, engine: Engine) -> tuple[Target, ...]:
    return engine.targets if found.device else engine.targets[::-1]


def _kernels(unit: Unit, diagnostics: Sequence[Diagnostic]) -> tuple[KernelResult, ...]:
    results = []
    for kernel in unit.kernels:
        inside = [one for one in diagnostics if kernel.span.holds(one.at.span)]
        refused = any(one.severity is Severity.ERROR for one in inside)
        results.append(
            KernelResult(
                name=kernel.name,
                line=unit.source.position(kernel.span.start)[0],
                grade=Grade.REFUSED if refused else Grade.TRANSLATED,
                codes=tuple(sorted({one.code for one in inside})),
                span=kernel.span,
            )
        )
    return tuple(results)


def output_path(path: str) -> str:
    """Give the name of a translated file: `.cu` becomes `.asc`."""
    stem, suffix = posixpath.splitext(path)
    return f"{stem}.asc" if suffix == ".cu" else path


@lru_cache
def way_to_support(folder: str) -> str:
    """Give the way from a folder of the output to that of the support headers."""
    return f"{posixpath.relpath('include', folder or '.')}/"
