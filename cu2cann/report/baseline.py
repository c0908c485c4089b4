"""Findings known before, kept in a file by their fingerprints."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cu2cann.model import Diagnostic, Span, engine_diagnostic
from cu2cann.report.findings import findings
from cu2cann.report.summary import Report
from cu2cann.report.visible import as_json, clipped

_SCHEMA = 1
_SHOWN = 3


class BaselineError(ValueError):
    """A baseline that cannot be used, and why."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Where it was read, and what it knows: path and code by fingerprint."""

    place: str
    known: dict[str, tuple[str, str]]


def read_baseline(place: Path) -> Baseline:
    """Read a file that `write_baseline` made."""
    try:
        table = json.loads(place.read_bytes())
        if table["schema"] != _SCHEMA:
            raise BaselineError(f"{place}: schema is not {_SCHEMA}")
        known = {
            str(one["fingerprint"]): (str(one["path"]), str(one["code"]))
            for one in table["findings"]
        }
    except OSError as error:
        raise BaselineError(f"{place}: {error.strerror or error}") from error
    except (ValueError, LookupError, TypeError) as error:
        if isinstance(error, BaselineError):
            raise
        raise BaselineError(f"{place} is no baseline of cu2cann") from error
    return Baseline(str(place), known)


def baseline_text(report: Report) -> str:
    """Write every finding down, in the order of path and place."""
    listed = [
        {
            "fingerprint": one.fingerprint,
            "path": f"{report.base}{one.said.at.path}",
            "code": one.said.code,
            "message": one.said.message,
        }
        for one in findings(report)
    ]
    return as_json({"schema": _SCHEMA, "findings": listed}, indent=1)


def gone(baseline: Baseline, report: Report, *, whole: bool) -> tuple[Diagnostic, ...]:
    """Say that findings of the baseline are no more, in what was looked at.

    Of a whole folder that is every file below it, those that are gone included.
    """
    here = {one.fingerprint for one in findings(report)}
    looked_at = {f"{report.base}{result.path}" for result in report.results}
    lost = [
        f"{path}: {code}"
        for mark, (path, code) in baseline.known.items()
        if mark not in here
        and (path in looked_at or (whole and path.startswith(report.base)))
    ]
    if not lost:
        return ()
    about = (str(len(lost)), _listed(lost))
    code = "report/gone-from-baseline"
    return (engine_diagnostic(code, baseline.place, Span(0, 0), *about),)


def _listed(words: Iterable[str]) -> str:
    ordered = sorted(words)
    more = f" and {len(ordered) - _SHOWN} more" if len(ordered) > _SHOWN else ""
    return f"{', '.join(map(clipped, ordered[:_SHOWN]))}{more}"
