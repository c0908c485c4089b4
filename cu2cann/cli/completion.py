"""Words that the shell is offered for options and arguments about rules."""

from collections.abc import Iterable
from typing import Any

from cu2cann.pipeline import default_rules
from cu2cann.report.severity import nameable


def complete_rule(_context: Any, _parameter: Any, word: str) -> list[str]:
    """Offer rules and areas."""
    ids = {rule.id for rule in default_rules()}
    return _beginning(word, ids | {one.partition("/")[0] for one in ids} | {"all"})


def complete_area(_context: Any, _parameter: Any, word: str) -> list[str]:
    """Offer areas."""
    return _beginning(word, {rule.id.partition("/")[0] for rule in default_rules()})


def complete_page(_context: Any, _parameter: Any, word: str) -> list[str]:
    """Offer what `explain` has a page for."""
    rules = default_rules()
    symbols = {symbol for rule in rules for symbol in rule.pattern.symbols}
    areas = {one.partition("/")[0] for one in nameable(rules)}
    return _beginning(word, (nameable(rules) - areas) | symbols)


def _beginning(word: str, known: Iterable[str]) -> list[str]:
    return sorted(one for one in known if one.startswith(word))
