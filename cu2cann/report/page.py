"""The page of a rule or of a code in Markdown: for readers on the web and in SARIF."""

from collections.abc import Iterable, Iterator

from cu2cann.model import EngineReason, Example, Reason, Rule
from cu2cann.report.codes import Code

_SHOWN_EXAMPLES = 3


def code_page(code: Code, level: int = 1) -> str:
    """Write what a code means: message, advice, an example, what differs."""
    return _text(_code_lines(code, level))


def help_text(code: Code) -> str:
    """Write the same in plain words."""
    if code.reason is None:
        return "Raised by a rule that is not at hand."
    parts = (code.reason.help, code.notes, f"Effort: {code.reason.effort}.")
    return "\n\n".join(part for part in parts if part)


def reason_lines(name: str, reason: Reason | EngineReason) -> Iterator[str]:
    """Write a reason as an item of a list."""
    message = reason.message
    if isinstance(reason, EngineReason):
        message = message.format("...", "...")
    yield f"- **{name}** ({reason.severity}, {reason.effort}): {message}"
    if reason.help:
        yield f"  *{reason.help}*"


def example_lines(example: Example) -> Iterator[str]:
    """Write a before and after."""
    yield from ("", f"*{_sentence(example.name)}*", "")
    after = example.after
    if after is None or after == example.before:
        yield from _fenced(example.before)
        yield from ("", "stays as it is.")
    else:
        yield from _fenced(example.before)
        yield from ("", "becomes", "")
        yield from _fenced(after)
    if example.diagnostics:
        names = ", ".join(f"`{name}`" for name in example.diagnostics)
        yield from ("", f"Said: {names}.")


def shown_examples(
    rule: Rule, about: Iterable[str] = (), most: int = _SHOWN_EXAMPLES
) -> list[Example]:
    """Choose the examples of a page: those that raise what it is about first."""
    wanted = {*about}
    if wanted:
        return [one for one in rule.examples if wanted & {*one.diagnostics}][:most]
    rewritten = [one for one in rule.examples if one.after not in (None, one.before)]
    return (rewritten or list(rule.examples))[:most]


def _code_lines(code: Code, level: int) -> Iterator[str]:
    marks = "#" * level
    yield f"{marks} `{code.id}`"
    reason = code.reason
    if reason is None:
        return
    yield from ("", f"{reason.severity.capitalize()}. {code.message}.")
    if reason.help:
        yield from ("", f"**What to do.** {reason.help}")
    yield from ("", f"**Effort.** {reason.effort.capitalize()}.")
    if code.rule:
        yield from ("", f"Raised by `{code.rule.id}`: {code.rule.summary}")
        name = code.id.rpartition("/")[2]
        for example in shown_examples(code.rule, (name, code.id), 1):
            yield from example_lines(example)
    if code.notes:
        yield from ("", code.notes)


def _fenced(text: str) -> Iterator[str]:
    yield "```cpp"
    yield text.strip("\n")
    yield "```"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" if not text[:1].isupper() else text


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
