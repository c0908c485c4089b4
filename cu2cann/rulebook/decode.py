"""A TOML table becomes a `Rule`, or a precise `RuleError`.

What a rule file may hold is written down once, here: unknown keys, missing keys
and words outside a closed vocabulary are refused at any depth.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from cu2cann.model import (
    Action,
    Choice,
    Condition,
    Effort,
    Example,
    Fidelity,
    Keep,
    Kind,
    Need,
    Outcome,
    Parameter,
    Pattern,
    Reason,
    Renames,
    Replacement,
    Replacements,
    Rule,
    Severity,
    Status,
    Target,
    Transform,
    Unsupported,
    Where,
)

Table = Mapping[str, Any]
Word = TypeVar("Word", bound=StrEnum)

_RULE_KEYS = {"schema", "id", "summary", "status", "since", "match", "to"}
_RULE_EXTRA = {"diagnostic", "docs", "example", "choice"}
_ACTIONS = {"replace", "rename", "transform", "unsupported", "keep"}
_OUTCOME_EXTRA = {"when", "needs", "says", "fidelity", "includes"}


class RuleError(ValueError):
    """A rule file that cannot be used; the message names the file and the key."""


def decode_rule(name: str, table: Table) -> Rule:
    """Turn the table of one rule file into a rule."""
    _keys(name, table, _RULE_KEYS, _RULE_EXTRA)
    if table["schema"] != 1:
        raise RuleError(f"{name}: schema must be 1")
    pattern = _pattern(f"{name}: match", table["match"])
    return Rule(
        id=_text(name, table, "id"),
        summary=_text(name, table, "summary"),
        status=_word(f"{name}: status", table["status"], Status),
        since=_text(name, table, "since"),
        pattern=pattern,
        outcomes=_outcomes(name, table["to"]),
        reasons={
            key: _reason(f"{name}: diagnostic.{key}", value)
            for key, value in table.get("diagnostic", {}).items()
        },
        docs=_docs(f"{name}: docs", table.get("docs", {})),
        examples=tuple(
            _example(f"{name}: example {number}", value)
            for number, value in enumerate(table.get("example", ()), 1)
        ),
        choices=tuple(
            _choice(f"{name}: choice {number}", value)
            for number, value in enumerate(table.get("choice", ()), 1)
        ),
    )


def _keys(at: str, table: Any, required: set[str], optional: set[str]) -> None:
    if not isinstance(table, Mapping):
        raise RuleError(f"{at}: must be a table")
    if missing := sorted(required - table.keys()):
        raise RuleError(f"{at}: missing {', '.join(missing)}")
    if unknown := sorted(table.keys() - required - optional):
        raise RuleError(f"{at}: unknown key {', '.join(unknown)}")


def _text(at: str, table: Table, key: str, default: str | None = None) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise RuleError(f"{at}: {key} must be a string")
    return value


def _texts(at: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise RuleError(f"{at}: must be a list of strings")
    if not all(isinstance(item, str) for item in value):
        raise RuleError(f"{at}: must be a list of strings")
    return tuple(value)


def _word(at: str, value: Any, words: type[Word]) -> Word:
    try:
        return words(value)
    except ValueError:
        known = ", ".join(words)
        raise RuleError(f"{at}: {value!r} is not one of {known}") from None


def _pattern(at: str, table: Table) -> Pattern:
    _keys(at, table, {"kind"}, {"symbol", "symbols", "params", "where"})
    if ("symbol" in table) == ("symbols" in table):
        raise RuleError(f"{at}: give either symbol or symbols")
    symbols = (
        (_text(at, table, "symbol"),)
        if "symbol" in table
        else _texts(f"{at}.symbols", table["symbols"])
    )
    params = table.get("params")
    return Pattern(
        kind=_word(f"{at}.kind", table["kind"], Kind),
        symbols=symbols,
        where=_word(f"{at}.where", table.get("where", "both"), Where),
        params=None if params is None else _parameters(f"{at}.params", params),
    )


def _parameters(at: str, value: Any) -> tuple[Parameter, ...]:
    found = []
    for text in _texts(at, value):
        name, equals, default = (part.strip() for part in text.partition("="))
        rest = name.startswith("...")
        name = name.removeprefix("...")
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            raise RuleError(f"{at}: {text!r} is not a parameter name")
        found.append(Parameter(name, default if equals else None, rest))
    if any(parameter.rest for parameter in found[:-1]):
        raise RuleError(f"{at}: only the last parameter may take the rest")
    return tuple(found)


def _outcomes(name: str, table: Table) -> dict[Target, tuple[Outcome, ...]]:
    found = {}
    for word, value in table.items():
        target = _word(f"{name}: to", word, Target)
        listed = value if isinstance(value, list) else [value]
        found[target] = tuple(_outcome(f"{name}: to.{word}", item) for item in listed)
    if not found:
        raise RuleError(f"{name}: to names no target")
    return found


def _choice(at: str, table: Table) -> Choice:
    own = {"name", "title", "target"}
    _keys(at, table, own, _ACTIONS | _OUTCOME_EXTRA)
    return Choice(
        name=_text(at, table, "name"),
        title=_text(at, table, "title"),
        target=_word(f"{at}.target", table["target"], Target),
        outcome=_outcome(at, {key: table[key] for key in table.keys() - own}),
    )


def _outcome(at: str, table: Table) -> Outcome:
    _keys(at, table, set(), _ACTIONS | _OUTCOME_EXTRA)
    return Outcome(
        action=_action(at, table),
        when=tuple(_condition(f"{at}.when", item) for item in table.get("when", ())),
        needs=tuple(_need(f"{at}.needs", item) for item in table.get("needs", ())),
        says=_texts(f"{at}.says", table.get("says", ())),
        fidelity=_word(f"{at}.fidelity", table.get("fidelity", "exact"), Fidelity),
        includes=_texts(f"{at}.includes", table.get("includes", ())),
    )


def _action(at: str, table: Table) -> Action:
    given = sorted(_ACTIONS & table.keys())
    if len(given) != 1:
        raise RuleError(f"{at}: give exactly one of {', '.join(sorted(_ACTIONS))}")
    value = table[given[0]]
    match given[0]:
        case "keep" if value is True:
            return Keep()
        case "rename" if isinstance(value, Mapping):
            return Renames({key: _text(at, value, key) for key in value})
        case "replace" if isinstance(value, str):
            return Replacement(value)
        case "replace" if isinstance(value, Mapping):
            return Replacements({key: _text(at, value, key) for key in value})
        case "transform" if isinstance(value, str):
            return Transform(value)
        case "unsupported" if isinstance(value, str):
            return Unsupported(value)
        case word:
            raise RuleError(f"{at}: {word} has a value of the wrong type")


def _condition(at: str, table: Table) -> Condition:
    _keys(at, table, {"is"}, {"arg", "of"})
    argument = table.get("arg")
    return Condition(
        predicate=_text(at, table, "is"),
        argument=None if argument is None else _text(at, table, "arg"),
        values=_texts(f"{at}.of", table.get("of", ())),
    )


def _need(at: str, table: Table) -> Need:
    _keys(at, table, {"is", "else"}, {"arg", "of"})
    rest = {key: value for key, value in table.items() if key != "else"}
    return Need(_condition(at, rest), _text(at, table, "else"))


def _reason(at: str, table: Table) -> Reason:
    _keys(at, table, {"severity", "message"}, {"help", "effort"})
    severity = _word(f"{at}.severity", table["severity"], Severity)
    usual = "hours" if severity is Severity.ERROR else "minutes"
    return Reason(
        severity=severity,
        message=_text(at, table, "message"),
        help=_text(at, table, "help", ""),
        effort=_word(f"{at}.effort", table.get("effort", usual), Effort),
    )


def _docs(at: str, table: Table) -> dict[str, str]:
    _keys(at, table, set(), {"cuda", "ascend", "notes"})
    return {key: _text(at, table, key) for key in table}


def _example(at: str, table: Table) -> Example:
    optional = {"after", "diagnostics", "where", "xfail", "choice"}
    _keys(at, table, {"name", "target", "before"}, optional)
    where = table.get("where")
    return Example(
        name=_text(at, table, "name"),
        target=_word(f"{at}.target", table["target"], Target),
        before=_text(at, table, "before"),
        after=_text(at, table, "after") if "after" in table else None,
        diagnostics=_texts(f"{at}.diagnostics", table.get("diagnostics", ())),
        where=None if where is None else _word(f"{at}.where", where, Where),
        xfail=_text(at, table, "xfail", ""),
        choice=_text(at, table, "choice", ""),
    )
