"""The report as SARIF 2.1.0, which code hosts and editors read."""

import os
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from cu2cann.model import Diagnostic, Language, Rule, Severity, Translated
from cu2cann.report.codes import Code, look_up
from cu2cann.report.findings import Finding, Place, findings, placed, related
from cu2cann.report.fixes import Fixes
from cu2cann.report.language import Words, words_of
from cu2cann.report.page import code_page, help_text
from cu2cann.report.spoken import spoken_code
from cu2cann.report.summary import Report
from cu2cann.report.visible import as_json, clipped, visible

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_PROBLEM = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "recommendation",
}
Table = dict[str, Any]


def to_sarif(report: Report, version: str) -> str:
    """Render one run; the same results give the same bytes."""
    found = findings(report)
    codes = sorted({one.said.code for one in found})
    numbers = {code: number for number, code in enumerate(codes)}
    known = {rule.id: rule for rule in report.rules}
    changes = _Changes(report, known)
    say = words_of(report.language)
    rules = [_rule(look_up(one, _owner(one, known)), say) for one in codes]
    run = {
        "tool": {
            "driver": {
                "name": "cu2cann",
                "version": version,
                "rules": rules,
            }
        },
        "automationDetails": {"id": f"cu2cann/{report.target}/"},
        **_language(report),
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": [_result(report, one, numbers) | changes.of(one) for one in found],
        "properties": {"target": report.target, "hours": report.summary.hours},
    }
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _language(report: Report) -> Table:
    """Name the language, unless it is the one that SARIF supposes."""
    english = report.language is Language.ENGLISH
    return {} if english else {"language": report.language.value}


def _owner(code: str, known: dict[str, Rule]) -> Sequence[Rule]:
    rule = known.get(code.rpartition("/")[0])
    return (rule,) if rule else ()


def _rule(code: Code, say: Words) -> Table:
    table: Table = {"id": code.id, "properties": {"tags": [code.area]}}
    code = spoken_code(code, say)
    if code.reason is None:
        return table
    severity = code.reason.severity
    name = "".join(word.capitalize() for word in code.id.replace("/", "-").split("-"))
    table |= {
        "name": name,
        "shortDescription": {"text": code.message},
        "help": {"text": help_text(code, say), "markdown": code_page(code, say=say)},
        "defaultConfiguration": {"level": severity.value},
    }
    table["properties"]["problem.severity"] = _PROBLEM[severity]
    return table


def _result(report: Report, one: Finding, numbers: dict[str, int]) -> Table:
    said = one.said
    words = clipped(said.message) + (f"\n{clipped(said.help)}" if said.help else "")
    table: Table = {
        "ruleId": said.code,
        "ruleIndex": numbers[said.code],
        "level": said.severity.value,
        "message": {"text": words},
        "locations": [_location(report, one)],
        "partialFingerprints": {"cu2cann/v1": one.fingerprint},
        "properties": {"effort": said.effort.value, "hours": said.effort.hours},
    }
    if report.gate.known is not None:
        table["baselineState"] = "unchanged" if one.known else "new"
    if said.related:
        table["relatedLocations"] = _related(report, said)
    return table


def _location(report: Report, one: Finding) -> Table:
    physical: Table = {"artifactLocation": _artifact(report, one.said.at.path)}
    if one.exact:
        physical["region"] = _region(one.place)
    table: Table = {"physicalLocation": physical}
    if one.kernel:
        name = visible(one.kernel)
        table["logicalLocations"] = [{"name": name, "kind": "function"}]
    return table


def _related(report: Report, said: Diagnostic) -> list[Table]:
    say = words_of(report.language)
    return [
        {
            "id": number,
            "physicalLocation": {
                "artifactLocation": _artifact(report, label.path),
                "region": _region(place),
            },
            "message": {"text": clipped(label.text) or say("see here")},
        }
        for number, (label, place) in enumerate(related(report, said))
    ]


def _artifact(report: Report, path: str) -> Table:
    return {"uri": quote(os.fsencode(f"{report.base}{path}")), "uriBaseId": "%SRCROOT%"}


def _region(place: Place) -> Table:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


class _Changes:
    """The fixes of a report; each file's edits are put in order once."""

    def __init__(self, report: Report, rules: Mapping[str, Rule]) -> None:
        self.report = report
        self.rules = rules
        self.files: dict[str, Fixes] = {}

    def of(self, one: Finding) -> Table:
        path = one.said.at.path
        result = self.report.result_of(path)
        if not isinstance(result, Translated):
            return {}
        if path not in self.files:
            self.files[path] = Fixes(result.translation, self.rules)
        fix = self.files[path].at(one.said.code, one.said.at.span)
        if fix is None:
            return {}
        replacement = {
            "deletedRegion": _region(placed(result, fix[0])),
            "insertedContent": {"text": fix[1]},
        }
        change = {
            "artifactLocation": _artifact(self.report, path),
            "replacements": [replacement],
        }
        said = words_of(self.report.language)("Write here what cu2cann convert writes")
        words = {"text": said}
        return {"fixes": [{"description": words, "artifactChanges": [change]}]}
