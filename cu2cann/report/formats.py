"""The formats that a report can be written in."""

from collections.abc import Callable, Mapping

from cu2cann.report.summary import Report
from cu2cann.report.to_csv import to_csv
from cu2cann.report.to_github import to_github
from cu2cann.report.to_gitlab import to_gitlab
from cu2cann.report.to_json import to_json
from cu2cann.report.to_junit import to_junit
from cu2cann.report.to_markdown import to_markdown
from cu2cann.report.to_sarif import to_sarif


def _to_html(report: Report, version: str) -> str:
    """Render the page; what it needs takes long to import, and few runs write one."""
    from cu2cann.report.to_html import to_html

    return to_html(report, version)


FORMATS: Mapping[str, Callable[[Report, str], str]] = {
    "json": to_json,
    "sarif": to_sarif,
    "junit": to_junit,
    "markdown": to_markdown,
    "html": _to_html,
    "github": to_github,
    "gitlab": to_gitlab,
    "csv": to_csv,
}
"""By the word of `--report FORMAT=FILE`: a report and the version become text."""
