"""The report for a person at a terminal."""

from collections import defaultdict
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from cu2cann.model import Diagnostic, FileResult, Severity, Source, Translated
from cu2cann.report.summary import Report, diagnostics_of

_STYLES = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "cyan",
}
_SHOWN_FILES = 40
_SHOWN_PLACES = 3


def print_report(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print findings by code, the table of files, and the totals."""
    print_findings(console, report, verbose=verbose)
    _print_files(console, report.results, verbose=verbose)
    _print_totals(console, report)


def print_findings(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print the findings by code and message, the gravest first."""
    sources = {
        result.path: result.translation.source
        for result in report.results
        if isinstance(result, Translated)
    }
    groups: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for one in report.findings:
        if verbose or one.severity is not Severity.NOTE:
            groups[one.code, one.message].append(one)
    ordered = sorted(groups.values(), key=lambda group: -group[0].severity.rank)
    for group in ordered:
        shown = group if verbose else group[:_SHOWN_PLACES]
        for one in shown:
            _print_finding(console, one, sources.get(one.at.path))
        if len(group) > len(shown):
            console.print(
                f"  … and {len(group) - len(shown)} more like this", style="dim"
            )
        if group[0].help:
            console.print(
                f"  help: {escape(group[0].help)}", style="dim", highlight=False
            )
        console.print()


def _print_finding(console: Console, one: Diagnostic, source: Source | None) -> None:
    line, column = source.position(one.at.span.start) if source else (1, 1)
    text = Text(f"{one.at.path}:{line}:{column}: ")
    text.append(f"{one.severity}: ", style=_STYLES[one.severity])
    text.append(one.message)
    text.append(f" [{one.code}]", style="dim")
    console.print(text, highlight=False, soft_wrap=True)
    if source is None or one.at.span.start == one.at.span.end:
        return
    excerpt = printable(source.line(line))
    width = max(1, min(one.at.span.end - one.at.span.start, len(excerpt) - column + 1))
    if len(excerpt) < console.width - 8:
        console.print(Text(f"{line:>6} | {excerpt}"), highlight=False)
        pad = "".join("\t" if mark == "\t" else " " for mark in excerpt[: column - 1])
        caret = Text(f"       | {pad}")
        caret.append("^" * width, style=_STYLES[one.severity])
        console.print(caret, highlight=False)


def printable(text: str) -> str:
    """Take control characters out of source text: a terminal would obey them."""
    return "".join(
        mark if mark.isprintable() or mark == "\t" else "\N{REPLACEMENT CHARACTER}"
        for mark in text
    )


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
            escape(result.path),
            escape(result.output),
            result.grade,
            kernels,
            *counts,
        )
    gone = any(one.code == "read/unreadable" for one in found)
    became = "missing" if gone else "copied"
    return escape(result.path), escape(result.output), became, "", *counts


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
