"""Annotations of a pull request: the commands that GitHub's runner reads from a log.

The runner shows ten of each kind for a step, so the gravest go first, and notes are
left out.
"""

from cu2cann.model import Severity
from cu2cann.report.findings import Finding, findings, gravest_first
from cu2cann.report.summary import Report
from cu2cann.report.visible import clipped, visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def to_github(report: Report, version: str) -> str:  # noqa: ARG001
    """Render errors and warnings; what is in the baseline is no more than a notice."""
    found = gravest_first(findings(report))
    shown = [one for one in found if one.said.severity in _COMMANDS]
    return "".join(f"{_annotation(report, one)}\n" for one in shown)


def _annotation(report: Report, one: Finding) -> str:
    said, place = one.said, one.place
    command = "notice" if one.known else _COMMANDS[said.severity]
    properties = {"file": f"{report.base}{visible(said.at.path)}"}
    if one.exact:
        properties |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:  # Columns are taken on one line alone.
            ends = (("col", place.column), ("endColumn", place.end_column))
            properties |= {name: str(number) for name, number in ends}
    properties["title"] = said.code
    listed = ",".join(f"{name}={_property(text)}" for name, text in properties.items())
    words = clipped(said.message) + (f"\n{clipped(said.help)}" if said.help else "")
    return f"::{command} {listed}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
