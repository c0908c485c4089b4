"""What the page says first: sums, charts, verdicts, and the order of the work."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from cu2cann.model import Disposition, Grade, Severity
from cu2cann.report.findings import Finding, findings
from cu2cann.report.html.contents import Contents
from cu2cann.report.html.words import Words
from cu2cann.report.plan import Plan, Step
from cu2cann.report.summary import Report
from cu2cann.report.verdict import below
from cu2cann.report.visible import clipped

_BLOCKERS = 10
_LONG = 2_000
_OTHERS = ("copied", "failed")
_WIDTH, _HEIGHT = 600, 160


class Segment(NamedTuple):
    """A part of a bar, in per cent of its length."""

    word: str
    number: int
    start: float
    width: float


class Bar(NamedTuple):
    """A stacked bar with its title; the words name what its segments count."""

    title: str
    view: str
    total: int
    segments: tuple[Segment, ...]


class Blocker(NamedTuple):
    """A code, and the kernels that it refuses."""

    code: str
    message: str
    kernels: int
    width: float


class Curve(NamedTuple):
    """What is free after how many hours: the points of a line, and two of them said."""

    points: str
    hours: float
    parts: int
    half_hours: float
    half_parts: int


def verdict_lines(report: Report, words: Words) -> Iterator[str]:
    """Say whether the findings fail the run."""
    found = findings(report)
    stops = sum(one.stops for one in found)
    level = report.gate.fail_on
    if level is None:
        yield words("verdict_never")
    elif stops:
        yield words("verdict_fails", level=words(level.value), stops=f"{stops:,}")
    else:
        yield words("verdict_passes", level=words(level.value))
    if low := below(report):
        grade = words(str(report.gate.min_grade))
        yield words("verdict_below", grade=grade, count=f"{len(low):,}")
    if known := sum(one.known for one in found):
        yield words("verdict_known", known=f"{known:,}")


def bars(report: Report, contents: Contents) -> list[Bar]:
    """Give the charts of grades, dispositions and severities."""
    files = Counter(row["grade"] for row in contents.rows)
    grades = [grade.value for grade in Grade]
    summary = report.summary
    kernels = {word: summary.kernels[word] for word in grades}
    listed = {word: files[word] for word in (*grades, *_OTHERS)}
    constructs = {word.value: summary.constructs[word] for word in Disposition}
    severities = {word.value: summary.severities[word] for word in reversed(Severity)}
    return [
        _bar("kernels", "kernel", kernels),
        _bar("files", "file", listed),
        _bar("constructs", "", constructs),
        _bar("findings", "severity", severities),
    ]


def _bar(title: str, view: str, counts: Mapping[str, int]) -> Bar:
    total = sum(counts.values())
    segments = []
    start = 0.0
    for word, count in counts.items():
        if count:
            width = 100 * count / total
            segments.append(Segment(word, count, round(start, 3), round(width, 3)))
            start += width
    return Bar(title, view, total, tuple(segments))


def blockers(report: Report) -> list[Blocker]:
    """List the codes that refuse the most kernels."""
    held: dict[str, set[tuple[str, str]]] = defaultdict(set)
    messages: dict[str, str] = {}
    for one in findings(report):
        if one.said.severity is Severity.ERROR and one.kernel:
            held[one.said.code].add((one.said.at.path, one.kernel))
            messages.setdefault(one.said.code, clipped(one.said.message))
    ranked = sorted(held, key=lambda code: (-len(held[code]), code))
    most = len(held[ranked[0]]) if ranked else 1
    return [
        Blocker(code, messages[code], len(held[code]), 100 * len(held[code]) / most)
        for code in ranked[:_BLOCKERS]
    ]


def curve(plan: Plan) -> Curve:
    """Draw what is free after how many hours, as steps."""
    hours, parts = 0.0, 0
    corners = [(0.0, 0)]
    for step in plan.steps:
        hours += step.hours
        parts += len(step.frees)
        corners.append((hours, parts))
    half = next((one for one in corners if one[1] * 2 >= parts), corners[-1])
    drawn = [f"0,{_HEIGHT}"]
    for (_, before), (at, freed) in pairwise(corners):
        x = _scaled(at, hours, _WIDTH)
        drawn.append(f"{x},{_HEIGHT - _scaled(before, parts, _HEIGHT):g}")
        drawn.append(f"{x},{_HEIGHT - _scaled(freed, parts, _HEIGHT):g}")
    return Curve(" ".join(drawn), hours, parts, *half)


def _scaled(value: float, most: float, length: int) -> float:
    return round(length * value / most, 1) if most else 0.0


def work(plan: Plan) -> list[dict[str, Any]]:
    """Give the steps, what users wrote in them made visible."""
    most = max((len(step.frees) for step in plan.steps), default=0) or 1
    return [_step(step, most) for step in plan.steps]


def _step(step: Step, most: int) -> dict[str, Any]:
    return {
        "code": step.code,
        "message": clipped(step.message, _LONG),
        "help": clipped(step.help, _LONG),
        "places": step.places,
        "files": step.files,
        "hours": step.hours,
        "frees": len(step.frees),
        "width": round(100 * len(step.frees) / most, 1),
    }


def warned(report: Report) -> list[dict[str, Any]]:
    """Give the warnings by their codes."""
    held: dict[str, list[Finding]] = defaultdict(list)
    for one in findings(report):
        if one.said.severity is Severity.WARNING:
            held[one.said.code].append(one)
    return [_warned(held[code]) for code in sorted(held)]


def _warned(found: Sequence[Finding]) -> dict[str, Any]:
    said = found[0].said
    paths = {one.said.at.path for one in found}
    hours = {(one.said.at.path): one.said.effort.hours for one in found}
    return {
        "code": said.code,
        "message": clipped(said.message, _LONG),
        "help": clipped(said.help, _LONG),
        "places": len(found),
        "files": len(paths),
        "hours": sum(hours.values()),
        "frees": 0,
    }


def named(contents: Contents, report: Report) -> list[dict[str, Any]]:
    """List the rules that wrote something, and the codes of the findings."""
    levels = _levels(report)
    files = Counter(
        number for row in contents.rows for number in {*row["codes"], *row["rules"]}
    )
    return [
        {
            "name": name,
            "kind": levels.get(name, "rule"),
            "changes": contents.changes.get(name, 0),
            "places": len(contents.places.get(name, ())),
            "files": files[number],
        }
        for name, number in sorted(contents.labels.items())
    ]


def _levels(report: Report) -> dict[str, str]:
    ranked: Iterable[Finding] = sorted(
        findings(report), key=lambda one: one.said.severity.rank
    )
    return {one.said.code: one.said.severity.value for one in ranked}
