"""The findings as comma-separated values, one to a line, for spreadsheets."""

import csv
import io

from cu2cann.report.findings import Finding, findings
from cu2cann.report.summary import Report
from cu2cann.report.visible import clipped, shown_path, visible

_HEAD = (
    *("path", "line", "column", "severity", "code", "message", "help"),
    *("effort", "hours", "kernel", "known", "fingerprint"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(report: Report, version: str) -> str:  # noqa: ARG001
    """Render the findings; a cell is never taken for a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(_HEAD)
    writer.writerows(map(_row, findings(report)))
    return stream.getvalue()


def _row(one: Finding) -> list[str]:
    said = one.said
    return [
        _cell(shown_path(said.at.path)),
        str(one.place.line),
        str(one.place.column),
        said.severity.value,
        said.code,
        _cell(clipped(said.message)),
        _cell(clipped(said.help)),
        said.effort.value,
        f"{said.effort.hours:g}",
        _cell(visible(one.kernel)),
        "yes" if one.known else "no",
        one.fingerprint,
    ]


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
