"""The page of a diagnostic, of a rule, or of a CUDA symbol, as plain text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from textwrap import indent, wrap

from cu2cann.model import (
    Condition,
    EngineReason,
    Example,
    Keep,
    Outcome,
    Reason,
    Renames,
    Replacement,
    Replacements,
    Rule,
    Target,
    Transform,
    Unsupported,
    Where,
)
from cu2cann.report.codes import REASONS

Chips = Mapping[str, Sequence[Target]]
_WIDTH = 80
_SHOWN_SYMBOLS = 12
_LANGUAGE = {
    Target.ACL: "host code (ACL)",
    Target.SIMT: "kernels (Ascend C, SIMT)",
    Target.SIMD: "kernels (Ascend C, SIMD)",
}


def explain(word: str, rules: Sequence[Rule], chips: Chips) -> str | None:
    """Give the page of a code, a rule's id or a symbol; ``None`` if there is none."""
    if word in REASONS:
        return _joined(_engine_page(word, REASONS[word]))
    if owners := [rule for rule in rules if rule.id == word]:
        return _joined(_rule_page(owners[0], "", chips))
    rule_id, _, name = word.rpartition("/")
    for rule in rules:
        if rule.id == rule_id and name in rule.reasons:
            return _joined(_reason_page(word, name, rule))
    owners = [rule for rule in rules if word in rule.pattern.symbols]
    pages = [_joined(_rule_page(rule, word, chips)) for rule in owners]
    return "\n\n".join(pages) or None


def nearest(word: str, rules: Iterable[Rule]) -> list[str]:
    """List the symbols and codes whose spelling comes nearest."""
    known = {*REASONS}
    for rule in rules:
        known |= {rule.id, *rule.pattern.symbols}
        known |= {f"{rule.id}/{name}" for name in rule.reasons}
    return get_close_matches(word, sorted(known), n=3, cutoff=0.6)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(line.rstrip() for line in lines)


def _engine_page(code: str, reason: EngineReason) -> Iterator[str]:
    yield f"{code} ({reason.severity})"
    yield ""
    yield from wrap(reason.message.format("...", "..."), _WIDTH)
    yield from _advice(reason)
    if reason.notes:
        yield ""
        yield from wrap(reason.notes, _WIDTH)


def _reason_page(code: str, name: str, rule: Rule) -> Iterator[str]:
    reason = rule.reasons[name]
    yield f"{code} ({reason.severity})"
    yield ""
    yield from wrap(reason.message, _WIDTH)
    yield from _advice(reason)
    yield ""
    yield f"Raised by {rule.id}: {rule.summary}"
    yield f"About {_listed(rule.pattern.symbols)}"
    shown = [one for one in rule.examples if {name, code} & {*one.diagnostics}]
    for example in shown[:1]:
        yield ""
        yield from _example(example)
    yield from _notes(rule)


def _advice(reason: Reason | EngineReason) -> Iterator[str]:
    if reason.help:
        yield from wrap(
            f"Help: {reason.help}",
            _WIDTH,
            break_long_words=False,
            break_on_hyphens=False,
        )
    yield f"Effort: {reason.effort}"


def _rule_page(rule: Rule, symbol: str, chips: Chips) -> Iterator[str]:
    title = symbol or _listed(rule.pattern.symbols)
    yield f"{title} ({rule.id}, {rule.status})"
    yield ""
    yield from wrap(rule.summary, _WIDTH)
    for chip in sorted(chips):
        yield ""
        yield f"On {chip}"
        yield from outcome_lines(rule, chips[chip], symbol)
    if rule.reasons:
        yield ""
        yield "Diagnostics"
    for name, reason in sorted(rule.reasons.items()):
        yield f"  {rule.id}/{name} ({reason.severity})"
        yield from (f"    {line}" for line in wrap(reason.message, _WIDTH - 4))
    if chosen := _chosen(rule.examples, symbol):
        yield ""
        yield from _example(chosen)
    yield from _notes(rule)


def outcome_lines(
    rule: Rule, targets: Sequence[Target], symbol: str = ""
) -> Iterator[str]:
    """Say what a rule does for each side of a program."""
    for target in _sides(rule, targets):
        yield f"  {_LANGUAGE[target]}:"
        yield from _outcomes(rule, rule.outcomes.get(target, ()), symbol)
        yield from _choices(rule, target, symbol)


def _sides(rule: Rule, targets: Sequence[Target]) -> list[Target]:
    """Leave out the side of the program that a rule is not about, host code first."""
    kept = {Where.HOST: [True], Where.DEVICE: [False], Where.BOTH: [True, False]}
    return sorted(
        one
        for one in targets
        if one in rule.outcomes or (one is Target.ACL) in kept[rule.pattern.where]
    )


def _chosen(examples: Sequence[Example], symbol: str) -> Example | None:
    """Choose an example that shows the symbol, rather one that is rewritten."""
    named = [one for one in examples if symbol in one.before] or list(examples)
    rewritten = [one for one in named if one.after not in (None, one.before)]
    return next(iter(rewritten or named), None)


def _outcomes(rule: Rule, outcomes: Sequence[Outcome], symbol: str) -> Iterator[str]:
    if not outcomes:
        yield "    no rule says what becomes of it here"
    for outcome in outcomes:
        when = " and ".join(_condition(one) for one in outcome.when)
        yield from _indented(f"if {when}:" if when else "", 4)
        deeper = 6 if when else 4
        yield from _indented(_action(rule, outcome, symbol), deeper)
        for need in outcome.needs:
            yield from _indented(
                f"only if {_condition(need.condition)}, else {need.otherwise}", deeper
            )
        for name in outcome.says:
            yield from _indented(f"says {name}", deeper)
        if outcome.includes:
            yield from _indented(f"includes {', '.join(outcome.includes)}", deeper)


def _choices(rule: Rule, target: Target, symbol: str) -> Iterator[str]:
    for choice in rule.choices:
        if choice.target is target:
            yield f"    or, chosen in a review ({choice.name}): {choice.title}"
            yield from _indented(_action(rule, choice.outcome, symbol), 6)
            yield from (f"      says {name}" for name in choice.outcome.says)


def _indented(text: str, depth: int) -> Iterator[str]:
    if text:
        yield from indent(text, " " * depth).splitlines()


def _condition(condition: Condition) -> str:
    of = f" ({', '.join(condition.values)})" if condition.values else ""
    about = f"`{condition.argument}`" if condition.argument else "the place"
    return f"{about} is {condition.predicate}{of}"


def _action(rule: Rule, outcome: Outcome, symbol: str) -> str:
    match outcome.action:
        case Keep():
            return "stays as it is"
        case Replacement(template):
            return template.strip("\n")
        case Replacements(table) | Renames(table):
            return _table(table, symbol)
        case Transform(name):
            return f"rewritten by the transform {name}"
        case Unsupported(reason):
            words = rule.reasons.get(reason)
            said = words.message if words else reason
            return f"refused: {said}".replace("$symbol", symbol or "$symbol")


def _table(table: Mapping[str, str], symbol: str) -> str:
    if symbol in table:
        return table[symbol].strip("\n")
    shown = [f"{old} -> {new}" for old, new in list(table.items())[:_SHOWN_SYMBOLS]]
    left = len(table) - len(shown)
    return "\n".join([*shown, *([f"and {left} more"] if left else [])])


def _example(example: Example) -> Iterator[str]:
    yield f"Example: {example.name}"
    yield from _indented(example.before.strip("\n"), 4)
    if example.after not in (None, example.before):
        yield "  becomes"
        yield from _indented((example.after or "").strip("\n"), 4)
    else:
        yield "  stays as it is"
    if example.diagnostics:
        yield f"  with {', '.join(example.diagnostics)}"


def _notes(rule: Rule) -> Iterator[str]:
    if notes := rule.docs.get("notes", "").strip():
        yield ""
        yield notes
    sources = [rule.docs[key] for key in ("cuda", "ascend") if rule.docs.get(key)]
    if sources:
        yield ""
        yield "Sources"
        yield from (f"  {source}" for source in sources)


def _listed(symbols: Sequence[str]) -> str:
    shown = ", ".join(symbols[:_SHOWN_SYMBOLS])
    left = len(symbols) - _SHOWN_SYMBOLS
    return f"{shown} and {left} more" if left > 0 else shown
