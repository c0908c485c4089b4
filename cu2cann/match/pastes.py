"""Names that macros make of parts, which no search for a name finds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cu2cann.match.index import RuleIndex, looks_like_cuda
from cu2cann.match.position import is_text
from cu2cann.model import Keep, Renames, Rule, Span, Unit

_CALL = re.compile(rb"\s*\(([^()]*)\)")
_PASTED = re.compile(r"\w+(?:\s*##\s*\w+)+")
_PASSED_ON = re.compile(r"\s*(\w+)\s*\(([\w\s,]*)\)\s*")
_DEFINED = re.compile(rb"^[ \t]*#[ \t]*define[ \t]+\w+(?:\(([^)]*)\))?", re.MULTILINE)
_SETTING = re.compile(r"[A-Z][A-Z\d_]*")
_COUNT = re.compile(r"[1-4]")
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Pasted:
    """A name that a macro makes of parts, and that would have to change."""

    symbol: str
    token: Span


def find_pasted(unit: Unit, index: RuleIndex) -> Iterator[Pasted]:
    """Yield the names that macros make and that a rule may change."""
    if not unit.program.pastes:
        return
    for token, name in pasted_names(unit):
        node = unit.node_at(token)
        if node is not None and not is_text(node) and _may_change(unit, index, name):
            yield Pasted(name, token)


def _may_change(unit: Unit, index: RuleIndex, name: str) -> bool:
    word = name.encode()
    rules = [index.rule_for(word, device=side) for side in (True, False)]
    known = [rule for rule in rules if rule is not None]
    if known:
        return any(_changes(rule, name) for rule in known)
    own = name in unit.program.declared
    return "##" in name or (looks_like_cuda(word) and not own)


def _changes(rule: Rule, symbol: str) -> bool:
    """Tell whether a rule may put anything else in the place of a name."""
    actions = [one.action for listed in rule.outcomes.values() for one in listed]
    return not all(
        isinstance(action, Keep)
        or (isinstance(action, Renames) and action.table.get(symbol) == symbol)
        for action in actions
    )


def pasted_names(unit: Unit) -> Iterator[tuple[Span, str]]:
    """Yield where a macro makes a name, and the name.

    A type is unknown that a build gives as a macro: `REAL ## 2` is given as it is.
    """
    names = unit.source.words.intersection(one.encode() for one in unit.program.pastes)
    for name in sorted(names):
        for place in unit.source.places(name):
            call = _CALL.match(unit.source.text, place.end)
            if call is None or _is_passed_on(unit, place, call[1]):
                continue
            given = [
                one.strip() for one in call[1].decode("utf-8", "replace").split(",")
            ]
            for made in _made(unit, name.decode(), given, _DEEPEST):
                yield place, made


def _is_passed_on(unit: Unit, place: Span, given: bytes) -> bool:
    """Tell the head of a macro, and a call with the macro's own parameters."""
    text = unit.source.text
    line = text.rfind(b"\n", 0, place.start) + 1
    head = _DEFINED.match(text, line)
    if head is None:
        return False
    own = {one.strip() for one in (head[1] or b"").split(b",")} - {b""}
    words = {one.strip() for one in given.split(b",")}
    return place.start < head.end() or not own.isdisjoint(words)


def _made(unit: Unit, name: str, given: list[str], deep: int) -> Iterator[str]:
    macro = unit.program.pastes.get(name)
    if macro is None or not deep:
        return
    parameters, body = macro
    values = dict(zip(parameters, given, strict=False))
    for group in _PASTED.findall(body):
        parts = [values.get(part, part) for part in re.split(r"\s*##\s*", group)]
        yield _joined(unit, parts)
    passed_on = _PASSED_ON.fullmatch(body)
    if passed_on is not None and "##" not in body:
        listed = [one.strip() for one in passed_on[2].split(",")]
        known = dict(unit.program.aliases)
        inner = [known.get(one, one) for one in (values.get(a, a) for a in listed)]
        yield from _made(unit, passed_on[1], inner, deep - 1)


def _joined(unit: Unit, parts: list[str]) -> str:
    first, *rest = parts
    unseen = _SETTING.fullmatch(first) and first not in unit.program.declared
    if unseen and len(rest) == 1 and _COUNT.fullmatch(rest[0]):
        return f"{first} ## {rest[0]}"
    return "".join(parts)
