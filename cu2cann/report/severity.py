"""Severities that the settings give to codes, rules or whole areas."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from cu2cann.model import Diagnostic, FileResult, Rule, Severity, Translated
from cu2cann.report.codes import REASONS


def with_severities(
    results: Iterable[FileResult], levels: Mapping[str, Severity]
) -> list[FileResult]:
    """Give findings the severities of the settings; grades stay what they are."""
    return [_changed(result, levels) if levels else result for result in results]


def level_of(code: str, levels: Mapping[str, Severity]) -> Severity | None:
    """Find the level of a code: its own, or that of its rule, or of its area."""
    while code:
        if code in levels:
            return levels[code]
        code = code.rpartition("/")[0]
    return None


def changed(
    said: Sequence[Diagnostic], levels: Mapping[str, Severity]
) -> tuple[Diagnostic, ...]:
    """Give diagnostics the severities of the settings."""
    return tuple(
        one._replace(severity=level_of(one.code, levels) or one.severity)
        for one in said
    )


def nameable(rules: Iterable[Rule]) -> frozenset[str]:
    """List what settings may name: codes, rules, and areas."""
    known = {*REASONS}
    for rule in rules:
        known |= {rule.id, *(f"{rule.id}/{name}" for name in rule.reasons)}
    return frozenset(known | {word.partition("/")[0] for word in known})


def _changed(result: FileResult, levels: Mapping[str, Severity]) -> FileResult:
    if isinstance(result, Translated):
        said = changed(result.translation.diagnostics, levels)
        translation = replace(result.translation, diagnostics=said)
        return replace(result, translation=translation)
    return replace(result, diagnostics=changed(result.diagnostics, levels))
