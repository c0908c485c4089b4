"""Levels of effort follow from what a finding asks for: docs/effort.md has the classes."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from cu2cann.model import Effort, EngineReason, Reason, Rule, Severity
from cu2cann.report.codes import REASONS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "effort.md"


class Class(NamedTuple):
    title: str
    advice: re.Pattern[str]
    effort: Effort
    besides: frozenset[str] = frozenset()


def class_of(title: str, advice: str, effort: Effort, *besides: str) -> Class:
    return Class(title, re.compile(advice), effort, frozenset(besides))


CLASSES = (
    class_of(
        "take it out",
        r"^(?:Drop|Remove|Leave|Do not)\b(?! the operation)|^Launch without it\.$",
        Effort.MINUTES,
    ),
    class_of("look, and keep it", r"^(?:Check|Compare|Make sure)\b", Effort.MINUTES),
    class_of("say the precision", r"if single precision is meant\.$", Effort.MINUTES),
    class_of(
        "compute in float",
        r"^(?:Use|Make|Define|Launch) .*float.*\bwhere the accuracy allows it\.$",
        Effort.HOURS,
    ),
    class_of("call an operator", r"^Use aclnn", Effort.HOURS),
    class_of(
        "write a kernel",
        r"\b(?:[Ww]rite a kernel|as a kernel|[Ww]rite the collective)\b",
        Effort.HOURS,
        "cusparse/sparse-product/no-counterpart",  # No kernel of a few lines.
        "header/imaging/no-counterpart",  # A library of some thousand functions.
    ),
    class_of(
        "leave double precision for a library",
        r"accuracy allows it, or .* on the host\.$",
        Effort.DAYS,
    ),
    class_of(
        "split a kernel",
        r"^Split the kernel|two kernels|for single blocks\.$",
        Effort.DAYS,
    ),
    class_of("launch from the host", r"aunch .*from (?:there|the host)", Effort.DAYS),
)
Found = tuple[str, Reason | EngineReason]


@pytest.fixture(scope="module")
def reasons(shipped: tuple[Rule, ...]) -> list[Found]:
    """List what is said, with its code."""
    ours = [
        (f"{rule.id}/{name}", reason)
        for rule in shipped
        for name, reason in rule.reasons.items()
    ]
    return [*ours, *REASONS.items()]


def graver(reasons: list[Found]) -> Iterator[Found]:
    """Leave out notes, whose effort nobody sums."""
    yield from (one for one in reasons if one[1].severity is not Severity.NOTE)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.title)
def test_a_class_has_one_level(kind: Class, reasons: list[Found]) -> None:
    members = {
        code: one for code, one in graver(reasons) if kind.advice.search(one.help)
    }
    assert len(members) > 1
    assert kind.besides <= members.keys()
    other = {code for code, one in members.items() if one.effort is not kind.effort}
    assert other == kind.besides


def test_the_same_advice_costs_the_same(reasons: list[Found]) -> None:
    costs: dict[tuple[str, Severity], dict[Effort, str]] = defaultdict(dict)
    for code, one in graver(reasons):
        if one.help:
            costs[one.help, one.severity][one.effort] = code
    assert not [found for found in costs.values() if len(found) > 1]


def test_a_note_costs_minutes(reasons: list[Found]) -> None:
    notes = [(code, one) for code, one in reasons if one.severity is Severity.NOTE]
    assert not [code for code, one in notes if one.effort is not Effort.MINUTES]


def test_the_page_has_the_classes() -> None:
    rows = re.findall(r"^\| ([^|`]+) \| (\w+) \|", PAGE.read_text(), re.MULTILINE)
    assert {(kind.title, kind.effort.value) for kind in CLASSES} <= {*rows}
