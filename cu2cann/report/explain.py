"""The page of a diagnostic, of a rule, or of a CUDA symbol, as plain text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from textwrap import indent

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
    phrase,
)
from cu2cann.report.codes import REASONS
from cu2cann.report.language import ENGLISH, Words
from cu2cann.report.spoken import spoken_reason, spoken_rule
from cu2cann.report.wrapped import WIDTH, wrapped

Chips = Mapping[str, Sequence[Target]]
_SHOWN_SYMBOLS = 12
_LANGUAGE = {
    Target.ACL: phrase("host code (ACL)"),
    Target.SIMT: phrase("kernels (Ascend C, SIMT)"),
    Target.SIMD: phrase("kernels (Ascend C, SIMD)"),
}


def explain(
    word: str, rules: Sequence[Rule], chips: Chips, say: Words = ENGLISH
) -> str | None:
    """Give the page of a code, a rule's id or a symbol; ``None`` if there is none."""
    if word in REASONS:
        return _joined(_engine_page(word, spoken_reason(REASONS[word], say), say))
    for rule in rules:
        if rule.id == word:
            return _joined(_rule_page(spoken_rule(rule, say), "", chips, say))
    rule_id, _, name = word.rpartition("/")
    for rule in rules:
        if rule.id == rule_id and name in rule.reasons:
            return _joined(_reason_page(word, name, spoken_rule(rule, say), say))
    owners = [rule for rule in rules if word in rule.pattern.symbols]
    pages = [
        _joined(_rule_page(spoken_rule(rule, say), word, chips, say)) for rule in owners
    ]
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


def _engine_page(code: str, reason: EngineReason, say: Words) -> Iterator[str]:
    yield f"{code} ({say.of(reason.severity)})"
    yield ""
    yield from wrapped(reason.message.format("...", "..."))
    yield from _advice(reason, say)
    if reason.notes:
        yield ""
        yield from wrapped(reason.notes)


def _reason_page(code: str, name: str, rule: Rule, say: Words) -> Iterator[str]:
    reason = rule.reasons[name]
    yield f"{code} ({say.of(reason.severity)})"
    yield ""
    yield from wrapped(reason.message)
    yield from _advice(reason, say)
    yield ""
    yield say("Raised by {}: {}", rule.id, rule.summary)
    yield say("About {}", _listed(rule.pattern.symbols, say))
    shown = [one for one in rule.examples if {name, code} & {*one.diagnostics}]
    for example in shown[:1]:
        yield ""
        yield from _example(example, say)
    yield from _notes(rule, say)


def _advice(reason: Reason | EngineReason, say: Words) -> Iterator[str]:
    if reason.help:
        yield from wrapped(say("Help: {}", reason.help))
    yield say("Effort: {}", reason.effort)


def _rule_page(rule: Rule, symbol: str, chips: Chips, say: Words) -> Iterator[str]:
    title = symbol or _listed(rule.pattern.symbols, say)
    yield f"{title} ({rule.id}, {rule.status})"
    yield ""
    yield from wrapped(rule.summary)
    for chip in sorted(chips):
        yield ""
        yield say("On {}", chip)
        yield from outcome_lines(rule, chips[chip], symbol, say)
    if rule.reasons:
        yield ""
        yield say("Diagnostics")
    for name, reason in sorted(rule.reasons.items()):
        yield f"  {rule.id}/{name} ({say.of(reason.severity)})"
        yield from (f"    {line}" for line in wrapped(reason.message, WIDTH - 4))
    if chosen := _chosen(rule.examples, symbol):
        yield ""
        yield from _example(chosen, say)
    yield from _notes(rule, say)


def outcome_lines(
    rule: Rule, targets: Sequence[Target], symbol: str = "", say: Words = ENGLISH
) -> Iterator[str]:
    """Say what a rule does for each side of a program."""
    for target in _sides(rule, targets):
        yield f"  {say.of(_LANGUAGE[target])}:"
        outcomes = rule.outcomes.get(target, ())
        if not outcomes:
            yield f"    {say('no rule says what becomes of it here')}"
        for outcome in outcomes:
            yield from _outcome(rule, outcome, symbol, say)
        yield from _choices(rule, target, symbol, say)


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


def _outcome(rule: Rule, outcome: Outcome, symbol: str, say: Words) -> Iterator[str]:
    when = say(" and ").join(_condition(one, say) for one in outcome.when)
    yield from _indented(say("if {}:", when) if when else "", 4)
    deeper = 6 if when else 4
    yield from _indented(_action(rule, outcome, symbol, say), deeper)
    for need in outcome.needs:
        holds = _condition(need.condition, say)
        only = say("only if {}, else {}", holds, need.otherwise)
        yield from _indented(only, deeper)
    for name in outcome.says:
        yield from _indented(say("says {}", name), deeper)
    if outcome.includes:
        included = say("includes {}", ", ".join(outcome.includes))
        yield from _indented(included, deeper)


def _choices(rule: Rule, target: Target, symbol: str, say: Words) -> Iterator[str]:
    for choice in rule.choices:
        if choice.target is target:
            chosen = say("or, chosen in a review ({}): {}", choice.name, choice.title)
            yield from _indented(chosen, 4)
            yield from _indented(_action(rule, choice.outcome, symbol, say), 6)
            for name in choice.outcome.says:
                yield from _indented(say("says {}", name), 6)


def _indented(text: str, depth: int) -> Iterator[str]:
    if text:
        yield from indent(text, " " * depth).splitlines()


def _condition(condition: Condition, say: Words) -> str:
    of = f" ({', '.join(condition.values)})" if condition.values else ""
    about = f"`{condition.argument}`" if condition.argument else say("the place")
    return say("{} is {}", about, f"{condition.predicate}{of}")


def _action(rule: Rule, outcome: Outcome, symbol: str, say: Words) -> str:
    match outcome.action:
        case Keep():
            return say("stays as it is")
        case Replacement(template):
            return template.strip("\n")
        case Replacements(table) | Renames(table):
            return _table(table, symbol, say)
        case Transform(name):
            return say("rewritten by the transform {}", name)
        case Unsupported(reason):
            words = rule.reasons.get(reason)
            said = words.message if words else reason
            about = said.replace("$symbol", symbol or "$symbol")
            return say("refused: {}", about)


def _table(table: Mapping[str, str], symbol: str, say: Words) -> str:
    if symbol in table:
        return table[symbol].strip("\n")
    shown = [f"{old} -> {new}" for old, new in list(table.items())[:_SHOWN_SYMBOLS]]
    left = len(table) - len(shown)
    return "\n".join([*shown, *([say("and {} more", left)] if left else [])])


def _example(example: Example, say: Words) -> Iterator[str]:
    yield say("Example: {}", example.name)
    yield from _indented(example.before.strip("\n"), 4)
    if example.after not in (None, example.before):
        yield f"  {say('becomes')}"
        yield from _indented((example.after or "").strip("\n"), 4)
    else:
        yield f"  {say('stays as it is')}"
    if example.diagnostics:
        yield f"  {say('with {}', ', '.join(example.diagnostics))}"


def _notes(rule: Rule, say: Words) -> Iterator[str]:
    if notes := rule.docs.get("notes", "").strip():
        yield ""
        yield notes
    sources = [rule.docs[key] for key in ("cuda", "ascend") if rule.docs.get(key)]
    if sources:
        yield ""
        yield say("Sources")
        yield from (f"  {source}" for source in sources)


def _listed(symbols: Sequence[str], say: Words) -> str:
    shown = ", ".join(symbols[:_SHOWN_SYMBOLS])
    left = len(symbols) - _SHOWN_SYMBOLS
    return say("{} and {} more", shown, left) if left > 0 else shown
