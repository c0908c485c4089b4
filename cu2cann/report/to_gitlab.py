"""The findings for GitLab's code quality report."""

from typing import Any

from cu2cann.model import Severity
from cu2cann.report.findings import Finding, findings
from cu2cann.report.summary import Report
from cu2cann.report.visible import as_json, clipped, visible

_LEVELS = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.NOTE: "info",
}


def to_gitlab(report: Report, version: str) -> str:  # noqa: ARG001
    """Render every finding; GitLab compares them by fingerprint itself."""
    return as_json([_entry(report, one) for one in findings(report)])


def _entry(report: Report, one: Finding) -> dict[str, Any]:
    return {
        "description": clipped(one.said.message),
        "check_name": one.said.code,
        "fingerprint": one.fingerprint,
        "severity": _LEVELS[one.said.severity],
        "location": {
            "path": f"{report.base}{visible(one.said.at.path)}",
            "lines": {"begin": one.place.line},
        },
    }
