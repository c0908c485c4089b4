"""The only module that knows the order of the stages."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path, PurePosixPath

from cu2cann.emit import CrossingEditsError, add_includes, splice
from cu2cann.match import (
    CONDITIONS,
    RuleIndex,
    Unknown,
    concerns,
    find_matches,
    holds,
)
from cu2cann.model import (
    Chunk,
    Construct,
    Diagnostic,
    Edit,
    Facts,
    Grade,
    KernelResult,
    Match,
    Rule,
    Severity,
    Source,
    Span,
    Target,
    Translation,
    Unit,
    engine_diagnostic,
)
from cu2cann.parse import Surroundings, parse_unit
from cu2cann.parse.survey import merge, survey
from cu2cann.rewrite import TRANSFORMS, Decision, decide, refuse_unknown
from cu2cann.rulebook import load_rulebook, shipped_rules

TARGETS: dict[str, tuple[Target, ...]] = {
    "ascend950": (Target.SIMT, Target.ACL),
    "ascend910b": (Target.SIMD, Target.ACL),
}
"""What each chip is given: kernels of one kind, and host code."""


@dataclass(frozen=True)
class Engine:
    """A rulebook made ready for one target."""

    index: RuleIndex
    targets: tuple[Target, ...]

    @classmethod
    def of(cls, rules: Iterable[Rule], target: str = "ascend950") -> "Engine":
        """Index rules for a chip."""
        return cls(RuleIndex.of(rules), TARGETS[target])

    def surroundings(
        self, texts: Iterable[bytes], *, uses_cuda: bool = True
    ) -> Surroundings:
        """Join what the files of a project tell each other."""
        joined = merge(survey(text) for text in texts)
        around = Surroundings.of(joined, uses_cuda=uses_cuda)
        return replace(around, symbols=self.index.words.keys())


@cache
def default_rules(folders: tuple[Path, ...] = ()) -> tuple[Rule, ...]:
    """Read the rules that come with this version, and those of the folders given."""
    return load_rulebook([shipped_rules(), *folders], CONDITIONS, TRANSFORMS)


def translate(
    source: Source,
    engine: Engine,
    around: Surroundings | None = None,
    facts: Facts | None = None,
    support: str | None = "include/",
) -> Translation:
    """Translate one source; ``support`` is the way to the folder of support headers.

    With ``support`` None no include is added.
    """
    around = around or engine.surroundings([source.text])
    if not _concerned(source.text, engine, around):
        return Translation(source, (Chunk(source.text, None),))
    unit = parse_unit(source, around, facts)
    decided = [
        (found, _decision(unit, found, engine))
        for found in find_matches(unit, engine.index)
    ]
    edits = [edit for _, decision in decided for edit in decision.edits]
    includes = {path for _, decision in decided for path in decision.includes}
    if support is not None:
        edits += add_includes(source, includes, edits, support)
    diagnostics = [one for _, decision in decided for one in decision.diagnostics]
    chunks, crossing = _spliced(source, edits)
    ordered = _in_order([*diagnostics, *crossing])
    return Translation(
        source=source,
        chunks=chunks,
        diagnostics=ordered,
        constructs=tuple(_construct(*one) for one in decided),
        kernels=_kernels(unit, ordered),
        support=frozenset(path for path in includes if path.startswith("cu2cann/")),
        broken=unit.broken,
        edits=() if crossing else tuple(edits),
    )


def _concerned(text: bytes, engine: Engine, around: Surroundings) -> bool:
    """Tell whether a file is worth parsing: a plain C++ file of the host is not."""
    if around.uses_cuda and b"main" in text:
        return True
    return concerns(text, engine.index, around.qualifiers.keys())


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


def _construct(found: Match | Unknown, decision: Decision) -> Construct:
    rule = "" if isinstance(found, Unknown) else found.rule.id
    return Construct(found.symbol, found.token, decision.disposition, rule)


def _decision(unit: Unit, found: Match | Unknown, engine: Engine) -> Decision:
    if isinstance(found, Unknown):
        return refuse_unknown(unit.source.path, found.symbol, found.token)
    own_side_first = engine.targets if found.device else engine.targets[::-1]
    return decide(unit, found, own_side_first, holds)


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
    pure = PurePosixPath(path)
    return str(pure.with_suffix(".asc")) if pure.suffix == ".cu" else path


def way_to_support(path: str) -> str:
    """Give the way from an output file to the folder of support headers."""
    folder = PurePosixPath(path).parent
    return f"{os.path.relpath('include', folder)}/".replace(os.sep, "/")
