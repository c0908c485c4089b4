"""The report for a person at a terminal."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from cu2cann.model import FileResult, Severity, Translated
from cu2cann.report.excerpt import excerpt
from cu2cann.report.findings import Finding, findings
from cu2cann.report.summary import Report, diagnostics_of
from cu2cann.report.verdict import below
from cu2cann.report.visible import clipped, shown_path

_STYLES = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "cyan",
}
_SHOWN_FILES = 40
_SHOWN_PLACES = 3
_MARGIN = 10  # The number of the line and what sets it off.
_RAW: dict[str, Any] = {"highlight": False, "no_wrap": True, "overflow": "ignore"}


def print_report(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print findings by code, the table of files, and the totals."""
    print_findings(console, report, verbose=verbose)
    _print_files(console, report.results, verbose=verbose)
    _print_totals(console, report)


def print_findings(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print the findings by code and message, the gravest first."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one in findings(report):
        if verbose or one.said.severity is not Severity.NOTE:
            groups[one.said.code, one.said.message].append(one)
    ordered = sorted(groups.values(), key=lambda group: -group[0].said.severity.rank)
    for group in ordered:
        shown = group if verbose else group[:_SHOWN_PLACES]
        for one in shown:
            _print_finding(console, one, report.result_of(one.said.at.path))
        if len(group) > len(shown):
            more = f"  … and {len(group) - len(shown)} more like this"
            console.print(more, style="dim", highlight=False)
        if advice := group[0].said.help:
            line = f"  help: {escape(clipped(advice))}"
            console.print(line, style="dim", highlight=False)
        console.print()


def _print_finding(console: Console, one: Finding, result: FileResult | None) -> None:
    said = one.said
    text = Text(f"{shown_path(said.at.path)}:{one.place.line}:{one.place.column}: ")
    text.append(f"{said.severity}: ", style=_STYLES[said.severity])
    text.append(clipped(said.message))
    text.append(f" [{said.code}]", style="dim")
    if one.known:
        text.append(" (in the baseline)", style="dim")
    console.print(text, highlight=False, soft_wrap=True)
    if not isinstance(result, Translated) or said.at.span.start == said.at.span.end:
        return
    cut = excerpt(result.translation.source, said.at.span, console.width - _MARGIN)
    console.print(Text(f"{one.place.line:>6} | {cut.text}"), **_RAW)
    caret = Text(f"       | {cut.pad}")
    caret.append(cut.mark, style=_STYLES[said.severity])
    console.print(caret, **_RAW)


def _print_files(
    console: Console, results: Sequence[FileResult], *, verbose: bool
) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("file", "output", "grade"):
        table.add_column(heading, overflow="fold")
    for heading in ("kernels", "errors", "warnings", "notes"):
        table.add_column(heading, justify="right")
    touched = [one for one in results if _matters(one)]
    shown = touched if verbose else touched[:_SHOWN_FILES]
    for result in shown:
        table.add_row(*_row(result))
    if shown:
        console.print(table)
    if len(touched) > len(shown):
        console.print(f"… and {len(touched) - len(shown)} more files", style="dim")


def _matters(result: FileResult) -> bool:
    if isinstance(result, Translated):
        return bool(result.translation.constructs or result.translation.diagnostics)
    return bool(result.diagnostics)


def _row(result: FileResult) -> tuple[str, ...]:
    found = diagnostics_of(result)
    counts = [
        str(sum(one.severity is severity for one in found) or "")
        for severity in reversed(Severity)
    ]
    if isinstance(result, Translated):
        kernels = str(len(result.translation.kernels) or "")
        return (
            escape(shown_path(result.path)),
            escape(shown_path(result.output)),
            result.grade,
            kernels,
            *counts,
        )
    gone = any(one.code == "read/unreadable" for one in found)
    became = "missing" if gone else "copied"
    return (
        escape(shown_path(result.path)),
        escape(shown_path(result.output)),
        became,
        "",
        *counts,
    )


def _print_totals(console: Console, report: Report) -> None:
    summary = report.summary
    kernels = summary.kernels
    grades = ", ".join(
        f"{count} {grade}"
        for grade, count in kernels.items()
        if grade != "total" and count
    )
    constructs = ", ".join(
        f"{count} {word}" for word, count in summary.constructs.items()
    )
    console.print()
    console.print(f"{summary.files} files for {report.target}", highlight=False)
    console.print(f"kernels: {kernels['total']} ({grades or 'none'})", highlight=False)
    console.print(f"CUDA constructs: {constructs}", highlight=False)
    counts = ", ".join(f"{count} {word}s" for word, count in summary.severities.items())
    console.print(f"findings: {counts}", highlight=False)
    console.print(f"effort by hand: about {summary.hours:g} hours", highlight=False)
    if known := sum(one.known for one in findings(report)):
        console.print(f"in the baseline: {known}", highlight=False)
    if lower := below(report):
        names = ", ".join(map(shown_path, lower[:_SHOWN_PLACES]))
        more = len(lower) - _SHOWN_PLACES
        also = f" and {more} more" if more > 0 else ""
        grade = f"[bold red]below {report.gate.min_grade}:[/]"
        console.print(f"{grade} {escape(names)}{also}", highlight=False)
