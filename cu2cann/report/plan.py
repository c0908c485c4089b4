"""In which order to port what is refused: what frees the most for its effort first.

A part is a kernel, or what a file has outside its kernels.  It is blocked by the codes
of the errors in it, and free once all of them are settled.  Settling a code costs its
effort once in each file that has it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cu2cann.model import Severity
from cu2cann.report.findings import Finding, findings
from cu2cann.report.language import Words, words_of
from cu2cann.report.summary import Report

HOST_CODE = "host code"
Codes = frozenset[str]


@dataclass(frozen=True, slots=True)
class Part:
    """A kernel or the host code of a file, with what blocks it."""

    path: str
    name: str
    line: int
    codes: Codes
    hours: float


@dataclass(frozen=True, slots=True)
class Step:
    """A code to settle: where it is, what that costs, what is free afterwards.

    ``frees`` lists what was blocked and is no more; a code whose parts need another
    as well frees nothing until that one is settled.
    """

    code: str
    message: str
    help: str
    places: int
    files: int
    hours: float
    frees: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in their order."""

    steps: tuple[Step, ...]
    blocked: int
    hours: float


def plan_of(report: Report) -> Plan:
    """Order the errors of a report."""
    errors = [one for one in findings(report) if one.said.severity is Severity.ERROR]
    by_code: dict[str, list[Finding]] = {}
    for one in errors:
        by_code.setdefault(one.said.code, []).append(one)
    parts = _parts(errors)
    costs = {code: _cost(found) for code, found in by_code.items()}
    steps = []
    done: set[str] = set()
    say = words_of(report.language)
    for code in _order(parts, costs):
        done.add(code)
        freed = [part for part in parts if code in part.codes and part.codes <= done]
        steps.append(_step(by_code[code], costs[code], freed, say))
    return Plan(tuple(steps), len(parts), sum(costs.values()))


def _parts(errors: Iterable[Finding]) -> list[Part]:
    held: dict[tuple[str, str], list[Finding]] = {}
    for one in errors:
        held.setdefault((one.said.at.path, one.kernel or HOST_CODE), []).append(one)
    return [
        Part(
            path=path,
            name=name,
            line=found[0].place.line,
            codes=frozenset(one.said.code for one in found),
            hours=_cost(found),
        )
        for (path, name), found in sorted(held.items())
    ]


def _cost(found: Iterable[Finding]) -> float:
    """Sum the effort; a code repeated in one file is paid for once."""
    paid = {(one.said.at.path, one.said.code): one.said.effort.hours for one in found}
    return sum(paid.values())


def _order(parts: Iterable[Part], costs: Mapping[str, float]) -> list[str]:
    """Take, again and again, the codes that free the most parts for an hour."""
    waiting = Counter(part.codes for part in parts)
    order: list[str] = []
    while waiting:
        chosen = min(waiting, key=lambda codes: _rank(codes, waiting, costs))
        order += sorted(chosen, key=lambda code: (costs[code], code))
        left: Counter[Codes] = Counter()
        for codes, count in waiting.items():
            if rest := codes - chosen:
                left[rest] += count
        waiting = left
    return order


def _rank(
    codes: Codes, waiting: Mapping[Codes, int], costs: Mapping[str, float]
) -> tuple[float, int, list[str]]:
    freed = sum(count for other, count in waiting.items() if other <= codes)
    hours = sum(costs[code] for code in codes)
    return hours / freed, -freed, sorted(codes)


def _step(
    found: list[Finding], hours: float, freed: Iterable[Part], say: Words
) -> Step:
    said = found[0].said
    alike = all(one.said.message == said.message for one in found)
    return Step(
        code=said.code,
        message=said.message if alike else say("{}; others like it", said.message),
        help=said.help,
        places=len(found),
        files=len({one.said.at.path for one in found}),
        hours=hours,
        frees=tuple(sorted(freed, key=lambda part: (part.path, part.line))),
    )
