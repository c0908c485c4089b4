"""Refuse a rule that could fail at run time, or that says what it never shows."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from cu2cann.model import (
    Choice,
    Fidelity,
    Need,
    Outcome,
    Renames,
    Replacement,
    Replacements,
    Rule,
    Status,
    Target,
    Transform,
    Unsupported,
    Where,
)
from cu2cann.rulebook.decode import RuleError

HOLE = re.compile(r"\$(\.\.\.)?([a-z][a-z0-9_]*)")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ALWAYS = {"symbol", "text"}


def check_rule(
    rule: Rule, path_id: str, conditions: Collection[str], transforms: Collection[str]
) -> None:
    """Raise `RuleError` unless the rule is sound by itself."""
    for problem in _problems(rule, path_id, conditions, transforms):
        raise RuleError(f"{path_id}: {problem}")


def check_owners(rules: Iterable[Rule]) -> None:
    """Raise `RuleError` if two rules claim one symbol on one side."""
    owners: dict[tuple[str, str, str], str] = {}
    for rule in rules:
        for symbol in rule.pattern.symbols:
            for side in _sides(rule.pattern.where):
                key = (rule.pattern.kind, symbol, side)
                if key in owners:
                    other = owners[key]
                    raise RuleError(f"{rule.id}: {symbol} is already owned by {other}")
                owners[key] = rule.id


def _sides(where: Where) -> tuple[str, ...]:
    return ("host", "device") if where is Where.BOTH else (where.value,)


def _problems(
    rule: Rule, path_id: str, conditions: Collection[str], transforms: Collection[str]
) -> Iterator[str]:
    if rule.id != path_id:
        yield f"id {rule.id!r} is not the path"
    if not rule.pattern.symbols:
        yield "symbols is empty"
    names = {parameter.name for parameter in rule.pattern.params or ()}
    for target, outcomes in rule.outcomes.items():
        for outcome in outcomes:
            for problem in _outcome_problems(rule, outcome, names):
                yield f"to.{target}: {problem}"
            yield from _unknown_words(outcome, names, conditions, transforms)
        yield from _order_problems(target, outcomes)
    yield from _choice_problems(rule, names)
    for choice in rule.choices:
        yield from _unknown_words(choice.outcome, names, conditions, transforms)
    yield from _reason_problems(rule, names)
    yield from _example_problems(rule)


def _choice_problems(rule: Rule, names: set[str]) -> Iterator[str]:
    shown = {(example.choice, example.target) for example in rule.examples}
    counted = Counter(choice.name for choice in rule.choices)
    for choice in rule.choices:
        problems = [
            *_alternative_problems(rule, choice),
            *_outcome_problems(rule, choice.outcome, names),
        ]
        if counted[choice.name] > 1:
            problems.append("there are two of this name")
        if (choice.name, choice.target) not in shown:
            problems.append("is shown in no example")
        yield from (f"choice {choice.name!r}: {problem}" for problem in problems)
    for example in rule.examples:
        if example.choice and example.choice not in counted:
            yield f"example {example.name!r} takes unknown choice {example.choice!r}"


def _alternative_problems(rule: Rule, choice: Choice) -> Iterator[str]:
    """Tell why an alternative could not be offered, or not be taken with open eyes."""
    if not _NAME.fullmatch(choice.name):
        yield "a name is words of small letters, joined by hyphens"
    if choice.target not in rule.outcomes:
        yield f"is for {choice.target}, which has no outcome"
    if isinstance(choice.outcome.action, Unsupported) or choice.outcome.needs:
        yield "must not refuse (`unsupported`, `needs`)"
    if not choice.outcome.says:
        yield "must say what it assumes (`says`)"


def _order_problems(target: Target, outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    for outcome in outcomes[:-1]:
        if not outcome.when:
            yield f"to.{target}: an outcome without `when` must be the last"
    if outcomes and outcomes[-1].when:
        yield f"to.{target}: the last outcome must have no `when`"


def _outcome_problems(rule: Rule, outcome: Outcome, names: set[str]) -> Iterator[str]:
    action = outcome.action
    if isinstance(action, Replacement):
        yield from _hole_problems(action.template, names)
    if isinstance(action, Replacements):
        for template in action.table.values():
            yield from _hole_problems(template, names)
    if isinstance(action, Renames | Replacements):
        yield from _table_problems(rule, action)
    for reason in _raised(outcome):
        if reason not in rule.reasons:
            yield f"diagnostic {reason!r} is not declared"
    if outcome.fidelity is not Fidelity.EXACT and not outcome.says:
        yield f"fidelity {outcome.fidelity} must say what changes (`says`)"


def _table_problems(rule: Rule, action: Renames | Replacements) -> Iterator[str]:
    if missing := sorted(set(rule.pattern.symbols) - action.table.keys()):
        yield f"the table lacks {', '.join(missing[:3])}"
    if unknown := sorted(action.table.keys() - set(rule.pattern.symbols)):
        yield f"the table has {', '.join(unknown[:3])}, which the rule does not claim"


def _hole_problems(template: str, names: set[str]) -> Iterator[str]:
    for hole in HOLE.finditer(template):
        if hole[2] not in names | _ALWAYS:
            yield f"hole ${hole[2]} names no parameter"


def _raised(outcome: Outcome) -> Iterator[str]:
    yield from outcome.says
    yield from (need.otherwise for need in outcome.needs)
    if isinstance(outcome.action, Unsupported):
        yield outcome.action.reason


def _unknown_words(
    outcome: Outcome,
    names: set[str],
    conditions: Collection[str],
    transforms: Collection[str],
) -> Iterator[str]:
    wanted = [need.condition for need in outcome.needs if isinstance(need, Need)]
    for condition in (*outcome.when, *wanted):
        if condition.predicate not in conditions:
            yield f"unknown condition {condition.predicate!r}"
        if condition.argument is not None and condition.argument not in names:
            yield f"condition on {condition.argument!r}, which is no parameter"
    action = outcome.action
    if isinstance(action, Transform) and action.name not in transforms:
        yield f"unknown transform {action.name!r}"


def _reason_problems(rule: Rule, names: set[str]) -> Iterator[str]:
    given = [one for outcomes in rule.outcomes.values() for one in outcomes]
    given += [choice.outcome for choice in rule.choices]
    raised = {reason for outcome in given for reason in _raised(outcome)}
    uses_transform = any(isinstance(one.action, Transform) for one in given)
    shown = {code for example in rule.examples for code in example.diagnostics}
    for name, reason in rule.reasons.items():
        if name not in raised and not uses_transform:
            yield f"diagnostic {name!r} is never raised"
        if name not in shown and rule.status is Status.STABLE:
            yield f"diagnostic {name!r} is shown in no example"
        yield from _hole_problems(reason.message, names)
        yield from _hole_problems(reason.help, names)


def _example_problems(rule: Rule) -> Iterator[str]:
    targets = {example.target for example in rule.examples}
    for target in rule.outcomes:
        if target not in targets and rule.status is Status.STABLE:
            yield f"the outcome for {target} has no example"
    for example in rule.examples:
        if example.target not in rule.outcomes:
            yield f"example {example.name!r} is for {example.target}, which has none"
        if example.after is None and not example.diagnostics:
            yield f"example {example.name!r} expects nothing"
        for code in example.diagnostics:
            if "/" not in code and code not in rule.reasons:
                yield f"example {example.name!r} expects undeclared {code!r}"
