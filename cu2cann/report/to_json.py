"""The report as JSON, schema 1."""

import json
from typing import Any

from cu2cann.model import Diagnostic, FileResult, Source, Translated
from cu2cann.report.summary import Report, diagnostics_of


def to_json(report: Report, version: str) -> str:
    """Render the whole report; the same results give the same bytes."""
    summary = report.summary
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
        "files": [_file(result) for result in report.results],
        "diagnostics": [
            _diagnostic(one, None) | {"path": one.at.path} for one in _loose(report)
        ],
    }
    return json.dumps(table, indent=2, ensure_ascii=False) + "\n"


def _loose(report: Report) -> list[Diagnostic]:
    held = {id(one) for result in report.results for one in diagnostics_of(result)}
    return [one for one in report.findings if id(one) not in held]


def _file(result: FileResult) -> dict[str, Any]:
    source = result.translation.source if isinstance(result, Translated) else None
    table: dict[str, Any] = {
        "path": result.path,
        "output": result.output,
        "grade": result.grade.value if isinstance(result, Translated) else None,
        "kernels": [],
        "diagnostics": [_diagnostic(one, source) for one in diagnostics_of(result)],
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


def _diagnostic(one: Diagnostic, source: Source | None) -> dict[str, Any]:
    line, column = source.position(one.at.span.start) if source else (1, 1)
    return {
        "code": one.code,
        "severity": one.severity.value,
        "line": line,
        "column": column,
        "message": one.message,
        "help": one.help,
        "effort": one.effort.value,
    }
