"""A summary in Markdown, for the page of a job or the comment on a change."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from cu2cann.model import Disposition, Grade, Severity
from cu2cann.report.findings import Finding, findings, gravest_first
from cu2cann.report.language import Words, words_of
from cu2cann.report.markdown import code, plain, row
from cu2cann.report.plan import Plan, plan_of
from cu2cann.report.summary import Report

_SHOWN_STEPS = 10
_SHOWN_FINDINGS = 100


def to_markdown(report: Report, version: str) -> str:
    """Render totals, what to do first, and the gravest findings."""
    found = findings(report)
    say = words_of(report.language)
    lines = [
        f"# {say('cu2cann {} for {}', version, report.target)}",
        "",
        _verdict(report, found, say),
        "",
        *_totals(report, say),
        *_steps(plan_of(report), say),
        *_listed(gravest_first(found), say),
    ]
    return "\n".join(lines) + "\n"


def _verdict(report: Report, found: Iterable[Finding], say: Words) -> str:
    stops = sum(one.stops for one in found)
    known = sum(one.known for one in found)
    also = say(" {} are in the baseline.", known) if known else ""
    level = report.gate.fail_on
    if level is None:
        return say("No finding fails this run.") + also
    if stops:
        failing = say("{} findings of `{}` or above fail this run.", stops, level)
        return f"**{failing}**{also}"
    return say("No finding of `{}` or above fails this run.", level) + also


def _totals(report: Report, say: Words) -> Iterator[str]:
    summary = report.summary
    yield row(("", "", ""))
    yield row(("---", "--:", "---"))
    tables: dict[str, dict[StrEnum, int]] = {
        say("kernels"): {one: summary.kernels[one] for one in Grade},
        say("CUDA constructs"): {
            word: summary.constructs[word] for word in Disposition
        },
        say("findings"): {one: summary.severities[one] for one in Severity},
    }
    yield row((say("files"), str(summary.files), ""))
    for name, counts in tables.items():
        words = (say("{} {}", count, word) for word, count in counts.items() if count)
        yield row((name, str(sum(counts.values())), say(", ").join(words)))
    effort = say("{} h", f"{summary.hours:g}")
    yield row((say("effort by hand"), effort, say("estimated")))


def _steps(plan: Plan, say: Words) -> Iterator[str]:
    if not plan.steps:
        return
    yield from ("", f"## {say('What to do first')}", "")
    heads = (say("code"), say("what"), say("places"), say("hours"), say("frees"))
    yield row(("", *heads))
    yield row(("--:", "---", "---", "--:", "--:", "--:"))
    for number, step in enumerate(plan.steps[:_SHOWN_STEPS], 1):
        frees = str(len(step.frees) or "")
        counts = (str(step.places), f"{step.hours:g}", frees)
        yield row((str(number), code(step.code), plain(step.message), *counts))
    if (left := len(plan.steps) - _SHOWN_STEPS) > 0:
        yield from ("", say("and {} more steps", left))


def _listed(found: list[Finding], say: Words) -> Iterator[str]:
    grave = [one for one in found if one.said.severity is not Severity.NOTE]
    if not grave:
        return
    yield from ("", f"<details><summary>{say('Findings')}</summary>", "")
    yield row((say("place"), say("severity"), say("message"), say("code")))
    yield row(("---", "---", "---", "---"))
    for one in grave[:_SHOWN_FINDINGS]:
        said = one.said
        level = say.of(said.severity)
        if one.known:
            level = say("{} (known)", said.severity)
        place = code(f"{said.at.path}:{one.place.line}:{one.place.column}")
        yield row((place, level, plain(said.message), code(said.code)))
    if (left := len(grave) - _SHOWN_FINDINGS) > 0:
        yield from ("", say("and {} more", left))
    yield from ("", "</details>")
