"""The report for a person at a terminal."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from cu2cann.model import (
    Disposition,
    FileResult,
    Grade,
    Severity,
    Translated,
    phrase,
)
from cu2cann.report.excerpt import excerpt
from cu2cann.report.findings import Finding, findings
from cu2cann.report.language import Words, words_of
from cu2cann.report.summary import Report, diagnostics_of
from cu2cann.report.verdict import below
from cu2cann.report.visible import clipped, shown_path
from cu2cann.report.wrapped import wrapped

_STYLES = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.NOTE: "cyan",
}
_COUNTS = {
    Severity.ERROR: phrase("{} errors"),
    Severity.WARNING: phrase("{} warnings"),
    Severity.NOTE: phrase("{} notes"),
}
_SHOWN_FILES = 40
_SHOWN_PLACES = 3
_MARGIN = 10  # The number of the line and what sets it off.
_RAW: dict[str, Any] = {"highlight": False, "no_wrap": True, "overflow": "ignore"}


def print_report(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print findings by code, the table of files, and the totals."""
    print_findings(console, report, verbose=verbose)
    _print_files(console, report, verbose=verbose)
    _print_totals(console, report, words_of(report.language))


def print_findings(console: Console, report: Report, *, verbose: bool = False) -> None:
    """Print the findings by code and message, the gravest first."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one in findings(report):
        if verbose or one.said.severity is not Severity.NOTE:
            groups[one.said.code, one.said.message].append(one)
    ordered = sorted(groups.values(), key=lambda group: -group[0].said.severity.rank)
    say = words_of(report.language)
    for group in ordered:
        shown = group if verbose else group[:_SHOWN_PLACES]
        for one in shown:
            _print_finding(console, one, report.result_of(one.said.at.path), say)
        if len(group) > len(shown):
            more = say("… and {} more like this", len(group) - len(shown))
            console.print(f"  {more}", style="dim", highlight=False)
        if advice := group[0].said.help:
            for line in wrapped(say("help: {}", clipped(advice)), console.width - 2):
                console.print(Text(f"  {line}", style="dim"))
        console.print()


def _print_finding(
    console: Console, one: Finding, result: FileResult | None, say: Words
) -> None:
    said = one.said
    text = Text(f"{shown_path(said.at.path)}:{one.place.line}:{one.place.column}: ")
    text.append(f"{say.of(said.severity)}: ", style=_STYLES[said.severity])
    text.append(clipped(said.message))
    text.append(f" [{said.code}]", style="dim")
    if one.known:
        text.append(f" {say('(in the baseline)')}", style="dim")
    console.print(text, highlight=False, soft_wrap=True)
    if not isinstance(result, Translated) or said.at.span.start == said.at.span.end:
        return
    cut = excerpt(result.translation.source, said.at.span, console.width - _MARGIN)
    console.print(Text(f"{one.place.line:>6} | {cut.text}"), **_RAW)
    caret = Text(f"       | {cut.pad}")
    caret.append(cut.mark, style=_STYLES[said.severity])
    console.print(caret, **_RAW)


def _print_files(console: Console, report: Report, *, verbose: bool) -> None:
    say = words_of(report.language)
    table = Table(box=None, pad_edge=False)
    for heading in (say("file"), say("output"), say("grade")):
        table.add_column(heading, overflow="fold")
    for heading in (say("kernels"), say("errors"), say("warnings"), say("notes")):
        table.add_column(heading, justify="right")
    touched = [one for one in report.results if _matters(one)]
    shown = touched if verbose else touched[:_SHOWN_FILES]
    for result in shown:
        table.add_row(*_row(result, say))
    if shown:
        console.print(table)
    if len(touched) > len(shown):
        more = say("… and {} more files", len(touched) - len(shown))
        console.print(more, style="dim")


def _matters(result: FileResult) -> bool:
    if isinstance(result, Translated):
        return bool(result.translation.constructs or result.translation.diagnostics)
    return bool(result.diagnostics)


def _row(result: FileResult, say: Words) -> tuple[str, ...]:
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
            say.of(result.grade),
            kernels,
            *counts,
        )
    gone = any(one.code == "read/unreadable" for one in found)
    became = say("missing") if gone else say("copied")
    return (
        escape(shown_path(result.path)),
        escape(shown_path(result.output)),
        became,
        "",
        *counts,
    )


def _print_totals(console: Console, report: Report, say: Words) -> None:
    for line in _totals(report, say):
        console.print(line, highlight=False)
    if lower := below(report):
        names = escape(", ".join(map(shown_path, lower[:_SHOWN_PLACES])))
        more = len(lower) - _SHOWN_PLACES
        also = say("{} and {} more", names, more) if more > 0 else names
        grade = say("below {}:", report.gate.min_grade or "")
        console.print(f"[bold red]{grade}[/] {also}", highlight=False)


def _totals(report: Report, say: Words) -> Iterator[str]:
    summary = report.summary
    kernels = [(summary.kernels[grade], grade) for grade in Grade]
    shown = [say("{} {}", count, grade) for count, grade in kernels if count]
    grades = say(", ").join(shown) or say("none")
    uses = [say("{} {}", summary.constructs[word], word) for word in Disposition]
    counts = [say(_COUNTS[word], summary.severities[word]) for word in Severity]
    yield ""
    yield say("{} files for {}", summary.files, report.target)
    yield say("kernels: {} ({})", summary.kernels["total"], grades)
    yield say("CUDA constructs: {}", say(", ").join(uses))
    yield say("findings: {}", say(", ").join(counts))
    yield say("effort by hand: about {} hours", f"{summary.hours:g}")
    if known := sum(one.known for one in findings(report)):
        yield say("in the baseline: {}", known)
