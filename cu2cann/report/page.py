"""The page of a rule or of a code in Markdown: for readers on the web and in SARIF."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import dedent

from cu2cann.model import Example, Rule, Target
from cu2cann.report.codes import REASONS, Code
from cu2cann.report.explain import outcome_lines
from cu2cann.report.language import ENGLISH, Words

_SHOWN_EXAMPLES = 3


def code_page(code: Code, level: int = 1, say: Words = ENGLISH) -> str:
    """Write what a code means: message, advice, an example, what differs."""
    return _text(_code_lines(code, level, say))


def help_text(code: Code, say: Words = ENGLISH) -> str:
    """Write the same in plain words."""
    if code.reason is None:
        return say("Raised by a rule that is not at hand.")
    effort = say("Effort: {}.", code.reason.effort)
    parts = (code.reason.help, _notes_of(code, say), effort)
    return "\n\n".join(part for part in parts if part)


def _notes_of(code: Code, say: Words) -> str:
    """Give the notes; those of rules are in English alone, which is said elsewhere."""
    if not code.rule or not code.notes or say is ENGLISH:
        return code.notes
    return f"{say('(in English)')} {code.notes}"


def engine_page(head: Sequence[str]) -> str:
    """Write the page of the codes that belong to no rule."""
    lines = ["# The codes of the engine", *head, "", "They belong to no rule."]
    for code, reason in sorted(REASONS.items()):
        lines += ["", *_code_lines(Code(code, reason), 2, ENGLISH)]
    return _text(lines)


def rule_page(rule: Rule, targets: Sequence[Target], head: Sequence[str]) -> str:
    """Write the page of a rule, its sections always the same."""
    return _text(
        (
            f"# `{rule.id}`",
            *head,
            "",
            f"{rule.summary}",
            "",
            *_about(rule),
            *_section("What it does", _does(rule, targets)),
            *_section("Before and after", _changes(rule)),
            *_section("When it declines or warns", _reasons(rule)),
            *_section("What differs", _notes(rule)),
            *_section("Sources", _sources(rule)),
        )
    )


def _about(rule: Rule) -> Iterator[str]:
    pattern = rule.pattern
    yield (
        f"Kind: {pattern.kind}; where: {pattern.where}; {rule.status}, "
        f"since {rule.since}."
    )
    yield ""
    yield f"Symbols: {_listed(pattern.symbols)}."


def _listed(symbols: Iterable[str]) -> str:
    return ", ".join(f"`{symbol}`" for symbol in symbols)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", f"## {title}", "")
    yield from lines


def _does(rule: Rule, targets: Sequence[Target]) -> Iterator[str]:
    yield "```text"
    lines = dedent("\n".join(outcome_lines(rule, targets))).splitlines()
    yield from (line.rstrip() for line in lines)
    yield "```"


def _changes(rule: Rule) -> Iterator[str]:
    """Show what is rewritten, else what is left alone."""
    for number, example in enumerate(shown_examples(rule)):
        yield from _without_gap(example_lines(example), first=number == 0)


def _without_gap(lines: Iterable[str], *, first: bool) -> list[str]:
    listed = list(lines)
    return listed[1:] if first else listed


def _reasons(rule: Rule) -> Iterator[str]:
    if not rule.reasons:
        yield "It has nothing to say."
    for number, (name, reason) in enumerate(sorted(rule.reasons.items())):
        yield from ("",) if number else ()
        yield f"### `{name}`"
        yield from ("", f"{reason.severity.capitalize()}: {reason.message}.")
        advice = f"*{reason.help}* " if reason.help else ""
        yield from ("", f"{advice}Effort: {reason.effort}.")
        for example in shown_examples(rule, (name, f"{rule.id}/{name}"), 1):
            yield from example_lines(example)


def _notes(rule: Rule) -> Iterator[str]:
    yield rule.docs.get("notes", "").strip() or "Nothing that is known of."


def _sources(rule: Rule) -> Iterator[str]:
    found = [rule.docs[key] for key in ("cuda", "ascend") if rule.docs.get(key)]
    yield from (f"- {_link(source)}" for source in found)
    if not found:
        yield "None beyond the headers of the vendors."


def _link(source: str) -> str:
    return f"<{source}>" if source.startswith("https://") else f"`{source}`"


def example_lines(example: Example, say: Words = ENGLISH) -> Iterator[str]:
    """Write a before and after."""
    yield from ("", f"*{_sentence(example.name)}*", "")
    after = example.after
    if after is None or after == example.before:
        yield from _fenced(example.before)
        yield from ("", say("stays as it is."))
    else:
        yield from _fenced(example.before)
        yield from ("", say("becomes"), "")
        yield from _fenced(after)
    if example.diagnostics:
        names = ", ".join(f"`{name}`" for name in example.diagnostics)
        yield from ("", say("Said: {}.", names))


def shown_examples(
    rule: Rule, about: Iterable[str] = (), most: int = _SHOWN_EXAMPLES
) -> list[Example]:
    """Choose the examples of a page: those that raise what it is about first."""
    wanted = {*about}
    if wanted:
        return [one for one in rule.examples if wanted & {*one.diagnostics}][:most]
    rewritten = [one for one in rule.examples if one.after not in (None, one.before)]
    return (rewritten or list(rule.examples))[:most]


def _code_lines(code: Code, level: int, say: Words) -> Iterator[str]:
    marks = "#" * level
    yield f"{marks} `{code.id}`"
    reason = code.reason
    if reason is None:
        return
    message = say("{}: {}.", say.of(reason.severity), code.message)
    yield from ("", _sentence(message))
    if reason.help:
        yield from ("", say("**What to do.** {}", reason.help))
    effort = say("**Effort.** {}.", _sentence(say.of(reason.effort)))
    yield from ("", effort)
    if code.rule:
        raised = say("Raised by `{}`: {}", code.rule.id, code.rule.summary)
        yield from ("", raised)
        name = code.id.rpartition("/")[2]
        for example in shown_examples(code.rule, (name, code.id), 1):
            yield from example_lines(example, say)
    if code.notes:
        yield from ("", _notes_of(code, say))


def _fenced(text: str) -> Iterator[str]:
    yield "```cpp"
    yield text.strip("\n")
    yield "```"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" if not text[:1].isupper() else text


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
