"""A summary in Markdown, for the page of a job or the comment on a change."""

from collections.abc import Iterable, Iterator

from cu2cann.model import Severity
from cu2cann.report.findings import Finding, findings, gravest_first
from cu2cann.report.markdown import code, plain, row
from cu2cann.report.plan import Plan, plan_of
from cu2cann.report.summary import Report

_SHOWN_STEPS = 10
_SHOWN_FINDINGS = 100


def to_markdown(report: Report, version: str) -> str:
    """Render totals, what to do first, and the gravest findings."""
    found = findings(report)
    lines = [
        f"# cu2cann {version} for {report.target}",
        "",
        _verdict(report, found),
        "",
        *_totals(report),
        *_steps(plan_of(report)),
        *_listed(gravest_first(found)),
    ]
    return "\n".join(lines) + "\n"


def _verdict(report: Report, found: Iterable[Finding]) -> str:
    stops = sum(one.stops for one in found)
    known = sum(one.known for one in found)
    also = f" {known} are in the baseline." if known else ""
    if report.gate.fail_on is None:
        return f"No finding fails this run.{also}"
    level = f"`{report.gate.fail_on}` or above"
    if stops:
        return f"**{stops} findings of {level} fail this run.**{also}"
    return f"No finding of {level} fails this run.{also}"


def _totals(report: Report) -> Iterator[str]:
    summary = report.summary
    yield row(("", "", ""))
    yield row(("---", "--:", "---"))
    tables = {
        "kernels": {k: v for k, v in summary.kernels.items() if k != "total"},
        "CUDA constructs": summary.constructs,
        "findings": summary.severities,
    }
    yield row(("files", str(summary.files), ""))
    for name, counts in tables.items():
        words = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
        yield row((name, str(sum(counts.values())), words))
    yield row(("effort by hand", f"{summary.hours:g} h", "estimated"))


def _steps(plan: Plan) -> Iterator[str]:
    if not plan.steps:
        return
    yield from ("", "## What to do first", "")
    yield row(("", "code", "what", "places", "hours", "frees"))
    yield row(("--:", "---", "---", "--:", "--:", "--:"))
    for number, step in enumerate(plan.steps[:_SHOWN_STEPS], 1):
        frees = str(len(step.frees) or "")
        counts = (str(step.places), f"{step.hours:g}", frees)
        yield row((str(number), code(step.code), plain(step.message), *counts))
    if (left := len(plan.steps) - _SHOWN_STEPS) > 0:
        yield from ("", f"and {left} more steps")


def _listed(found: list[Finding]) -> Iterator[str]:
    grave = [one for one in found if one.said.severity is not Severity.NOTE]
    if not grave:
        return
    yield from ("", "<details><summary>Findings</summary>", "")
    yield row(("place", "severity", "message", "code"))
    yield row(("---", "---", "---", "---"))
    for one in grave[:_SHOWN_FINDINGS]:
        said = one.said
        level = f"{said.severity} (known)" if one.known else said.severity.value
        place = code(f"{said.at.path}:{one.place.line}:{one.place.column}")
        yield row((place, level, plain(said.message), code(said.code)))
    if (left := len(grave) - _SHOWN_FINDINGS) > 0:
        yield from ("", f"and {left} more")
    yield from ("", "</details>")
