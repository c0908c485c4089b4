"""Read every rule file below a folder."""

import tomllib
from collections.abc import Collection, Iterable
from pathlib import Path

from cu2cann.model import Rule, Status
from cu2cann.rulebook.check import check_owners, check_rule
from cu2cann.rulebook.decode import RuleError, decode_rule


def load_rule(
    path: Path, rule_id: str, conditions: Collection[str], transforms: Collection[str]
) -> Rule:
    """Read one rule file; raise `RuleError` if it is not sound."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{rule_id}: {error}") from error
    rule = decode_rule(rule_id, table)
    check_rule(rule, rule_id, conditions, transforms)
    return rule


def load_rulebook(
    folders: Iterable[Path], conditions: Collection[str], transforms: Collection[str]
) -> tuple[Rule, ...]:
    """Read the rules of all folders; a later folder's symbols replace an earlier's."""
    rulebook: tuple[Rule, ...] = ()
    for folder in folders:
        if not folder.is_dir():
            raise RuleError(f"{folder}: no such folder of rules")
        rules = tuple(
            load_rule(
                path,
                path.relative_to(folder).with_suffix("").as_posix(),
                conditions,
                transforms,
            )
            for path in sorted(folder.rglob("*.toml"))
        )
        rules = tuple(rule for rule in rules if rule.status is not Status.RETIRED)
        check_owners(rules)
        claimed = {symbol for rule in rules for symbol in rule.pattern.symbols}
        kept = (rule for rule in rulebook if not claimed & set(rule.pattern.symbols))
        rulebook = (*kept, *rules)
    return rulebook
