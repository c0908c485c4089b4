"""The one place that counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from cu2cann.model import (
    Diagnostic,
    Disposition,
    FileResult,
    Grade,
    KernelResult,
    Language,
    Rule,
    Severity,
    Translated,
    Verification,
)
from cu2cann.report.gate import DEFAULT_GATE, Gate


@dataclass(frozen=True)
class Summary:
    """Counts over a whole conversion; effort in hours."""

    files: int
    kernels: dict[str, int]
    constructs: dict[str, int]
    severities: dict[str, int]
    hours: float


@dataclass(frozen=True)
class Report:
    """Everything that a renderer may show."""

    target: str
    results: tuple[FileResult, ...]
    diagnostics: tuple[Diagnostic, ...]
    summary: Summary
    verifications: tuple[Verification, ...] = ()
    gate: Gate = DEFAULT_GATE
    rules: tuple[Rule, ...] = ()
    language: Language = Language.ENGLISH
    base: str = ""  # The way from the working folder to the paths, with a slash.

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """List all diagnostics, sorted by path, place and code."""
        return tuple(
            sorted(
                self.diagnostics, key=lambda one: (one.at.path, one.at.span, one.code)
            )
        )

    def result_of(self, path: str) -> FileResult | None:
        """Give the result of a file of the report."""
        return self._by_path.get(path)

    @cached_property
    def _by_path(self) -> dict[str, FileResult]:
        return {result.path: result for result in self.results}

    def worst(self) -> Severity | None:
        """Give the highest severity among the findings."""
        return max(
            (one.severity for one in self.diagnostics),
            key=lambda severity: severity.rank,
            default=None,
        )


def diagnostics_of(result: FileResult) -> tuple[Diagnostic, ...]:
    """Give the diagnostics of one file, whatever came of it."""
    if isinstance(result, Translated):
        return result.translation.diagnostics
    return result.diagnostics


def summarise(
    target: str,
    results: Sequence[FileResult],
    others: Iterable[Diagnostic] = (),
    verifications: Sequence[Verification] = (),
) -> Report:
    """Count a conversion; ``others`` are findings about no single file."""
    diagnostics = [*others]
    for result in results:
        diagnostics.extend(diagnostics_of(result))
    translated = [one for one in results if isinstance(one, Translated)]
    kernels = [one for result in translated for one in result.translation.kernels]
    constructs = Counter(
        one.disposition
        for result in translated
        for one in result.translation.constructs
    )
    return Report(
        target=target,
        results=tuple(results),
        diagnostics=tuple(diagnostics),
        summary=Summary(
            files=len(results),
            kernels=_grades(kernels),
            constructs={word.value: constructs[word] for word in Disposition},
            severities={
                word.value: sum(one.severity is word for one in diagnostics)
                for word in Severity
            },
            hours=_hours(diagnostics),
        ),
        verifications=tuple(verifications),
    )


def _grades(kernels: Sequence[KernelResult]) -> dict[str, int]:
    counted = Counter(kernel.grade for kernel in kernels)
    return {"total": len(kernels)} | {grade.value: counted[grade] for grade in Grade}


def _hours(diagnostics: Iterable[Diagnostic]) -> float:
    """Sum the effort; a reason repeated in one file is paid for once."""
    paid = {
        (one.at.path, one.code): one.effort.hours
        for one in diagnostics
        if one.severity is not Severity.NOTE
    }
    return sum(paid.values())
