"""The report as JSON, schema 1."""

from dataclasses import asdict
from typing import Any

from cu2cann.model import (
    Agrees,
    Deviates,
    Diagnostic,
    FileResult,
    NotRun,
    Translated,
    Verification,
)
from cu2cann.report.findings import Finding, findings
from cu2cann.report.summary import Report, diagnostics_of
from cu2cann.report.visible import as_json

Findings = dict[int, Finding]
"""By the identity of the diagnostic."""


def to_json(report: Report, version: str) -> str:
    """Render the whole report; the same results give the same bytes."""
    summary = report.summary
    found = {id(one.said): one for one in findings(report)}
    table = {
        "schema": 1,
        "tool": {"name": "cu2cann", "version": version},
        "target": report.target,
        "summary": {
            "files": summary.files,
            "kernels": summary.kernels,
            "constructs": summary.constructs,
            "diagnostics": summary.severities,
            "hours": summary.hours,
        },
        "files": [_file(result, found) for result in report.results],
        "diagnostics": [
            _diagnostic(found[id(one)]) | {"path": one.at.path}
            for one in _loose(report)
        ],
    }
    if report.verifications:
        table["verification"] = [_verification(one) for one in report.verifications]
    return as_json(table)


def _loose(report: Report) -> list[Diagnostic]:
    held = {id(one) for result in report.results for one in diagnostics_of(result)}
    return [one for one in report.findings if id(one) not in held]


def _file(result: FileResult, found: Findings) -> dict[str, Any]:
    table: dict[str, Any] = {
        "path": result.path,
        "output": result.output,
        "grade": result.grade.value if isinstance(result, Translated) else None,
        "kernels": [],
        "diagnostics": [_diagnostic(found[id(one)]) for one in diagnostics_of(result)],
    }
    if isinstance(result, Translated):
        table["kernels"] = [
            {
                "name": kernel.name,
                "line": kernel.line,
                "grade": kernel.grade.value,
                "codes": list(kernel.codes),
            }
            for kernel in result.translation.kernels
        ]
    return table


def _diagnostic(finding: Finding) -> dict[str, Any]:
    one = finding.said
    return {
        "code": one.code,
        "severity": one.severity.value,
        "line": finding.place.line,
        "column": finding.place.column,
        "message": one.message,
        "help": one.help,
        "effort": one.effort.value,
        "fingerprint": finding.fingerprint,
        "known": finding.known,
    }


def _verification(one: Verification) -> dict[str, Any]:
    table: dict[str, Any] = {
        "program": one.program,
        "arguments": list(one.arguments),
        "ran": one.ran,
        "sources": list(one.sources),
    }
    match one.verdict:
        case Agrees(exact, launches, kernels, notes):
            return table | {
                "verdict": "agrees",
                "exact": exact,
                "launches": launches,
                "kernels": sorted(kernels),
                "notes": list(notes),
            }
        case Deviates(differences, notes):
            return table | {
                "verdict": "deviates",
                "differences": [asdict(each) for each in differences],
                "notes": list(notes),
            }
        case NotRun(reason, side, details):
            return table | {
                "verdict": "not run",
                "reason": reason,
                "side": side.value if side else None,
                "details": list(details),
            }
