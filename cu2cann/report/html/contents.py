"""What the page says of each file: a row of its table, and what opens behind it."""

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cu2cann.model import Failed, FileResult, Severity, Translated
from cu2cann.report.findings import Finding, findings, related
from cu2cann.report.html.lines import rows_of
from cu2cann.report.html.packing import Blocks
from cu2cann.report.html.sides import sides_of
from cu2cann.report.summary import Report, diagnostics_of
from cu2cann.report.visible import clipped, visible

_LONG = 2_000


@dataclass
class Contents:
    """The rows of the table, the labels they refer to, and the blocks behind them."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    blocks: Blocks = field(default_factory=Blocks)
    places: dict[str, list[tuple[int, int, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    changes: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def label(self, name: str) -> int:
        """Give the number of a code or a rule."""
        return self.labels.setdefault(name, len(self.labels))


def contents_of(report: Report) -> Contents:
    """Describe every file, and what was found about no file."""
    contents = Contents()
    found = {id(one.said): one for one in findings(report)}
    names = _names(report.results)
    taken: set[int] = set()
    for result, name in zip(report.results, names, strict=True):
        said = [id(one) for one in diagnostics_of(result)]
        _describe(contents, report, result, name, [found[one] for one in said])
        taken.update(said)
    loose: dict[str, list[Finding]] = defaultdict(list)
    for key, one in found.items():
        if key not in taken:
            loose[one.said.at.path].append(one)
    for path, held in loose.items():
        row = _row(visible(path), "", "none", held, contents)
        details = {"findings": [_finding(report, one) for one in held], "rows": []}
        _append(contents, row, details, held)
    return contents


def _names(results: Iterable[FileResult]) -> list[str]:
    """Name each result so that an address can hold it, no two alike."""
    taken: set[str] = set()
    names = []
    for result in results:
        name = visible(result.path)
        if name in taken:
            name = f"{name} ({visible(posixpath.basename(result.output))})"
        while name in taken:
            name += "+"
        taken.add(name)
        names.append(name)
    return names


def _describe(
    contents: Contents,
    report: Report,
    result: FileResult,
    name: str,
    held: Sequence[Finding],
) -> None:
    output = visible(result.output) if result.output != result.path else ""
    row = _row(name, output, _grade(result), held, contents)
    details: dict[str, Any] = {"findings": [_finding(report, one) for one in held]}
    if isinstance(result, Translated):
        rules, shown = _diff(contents, result, held)
        row |= {"changes": sum(rules.values()), "rules": [*map(contents.label, rules)]}
        row["kernels"] = _kernels(result, held, contents)
        details |= shown
        for rule, count in rules.items():
            contents.changes[rule] += count
    _append(contents, row, details, held)


def _append(
    contents: Contents,
    row: dict[str, Any],
    details: dict[str, Any],
    held: Sequence[Finding],
) -> None:
    number = len(contents.rows)
    for one in held:
        place = (number, one.place.line, visible(one.kernel))
        contents.places[one.said.code].append(place)
    if details["findings"] or details.get("rows"):
        row["at"] = contents.blocks.add(details)
    contents.rows.append(row)


def _grade(result: FileResult) -> str:
    if isinstance(result, Translated):
        return result.grade.value
    return "failed" if isinstance(result, Failed) else "copied"


def _row(
    name: str, output: str, grade: str, held: Sequence[Finding], contents: Contents
) -> dict[str, Any]:
    return {
        "name": name,
        "output": output,
        "grade": grade,
        "changes": 0,
        "rules": [],
        "kernels": [],
        **_counts(held, contents),
    }


def _counts(held: Sequence[Finding], contents: Contents) -> dict[str, Any]:
    paid = {
        one.said.code: one.said.effort.hours
        for one in held
        if one.said.severity is not Severity.NOTE
    }
    ranked = sorted(held, key=lambda one: (-one.said.severity.rank, one.said.code))
    return {
        **{
            f"{level.value}s": sum(one.said.severity is level for one in held)
            for level in Severity
        },
        "hours": sum(paid.values()),
        "codes": [*dict.fromkeys(contents.label(one.said.code) for one in ranked)],
    }


def _kernels(
    result: Translated, held: Sequence[Finding], contents: Contents
) -> list[dict[str, Any]]:
    inside: dict[str, list[Finding]] = defaultdict(list)
    for one in held:
        inside[one.kernel].append(one)
    return [
        {
            "name": clipped(kernel.name),
            "line": kernel.line,
            "grade": kernel.grade.value,
            **_counts(
                [one for one in inside[kernel.name] if one.said.code in kernel.codes],
                contents,
            ),
        }
        for kernel in result.translation.kernels
    ]


def _diff(
    contents: Contents, result: Translated, held: Sequence[Finding]
) -> tuple[dict[str, int], dict[str, Any]]:
    rows = list(rows_of(result.translation))
    exact = {one.place.line for one in held if one.exact}
    sides = sides_of(rows, exact, contents.label)
    rules: dict[str, int] = defaultdict(int)
    for edit in result.translation.edits:
        rules[edit.rule] += 1
    if not result.translation.edits:
        for chunk in result.translation.chunks:
            if chunk.rule is not None:
                rules[chunk.rule] += 1
    return dict(sorted(rules.items())), {
        "rows": sides.rows,
        "clipped": sides.clipped,
        "leftOut": sides.left_out,
    }


def _finding(report: Report, one: Finding) -> dict[str, Any]:
    said = one.said
    return {
        "code": said.code,
        "severity": said.severity.value,
        "line": one.place.line if one.exact else 0,
        "column": one.place.column,
        "message": clipped(said.message, _LONG),
        "help": clipped(said.help, _LONG),
        "effort": said.effort.value,
        "kernel": visible(one.kernel),
        "known": one.known,
        "related": [
            {
                "path": visible(label.path),
                "line": place.line,
                "text": clipped(label.text),
            }
            for label, place in related(report, said)
        ],
    }
