"""The rules that a command works with, and the option that adds to them."""

from pathlib import Path

import click

from cu2cann.cli.console import EXIT_SETTING, stop
from cu2cann.model import Rule
from cu2cann.pipeline import default_rules
from cu2cann.rulebook import RuleError

RULE_ADVICE = "docs/writing-a-rule.md has every key of a rule."

rules_option = click.option(
    "--rules",
    "rule_folders",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of further rules; they replace shipped ones.",
)


def rules_at_hand(folders: tuple[Path, ...] = ()) -> tuple[Rule, ...]:
    """Read the rules, or leave with the reason why one cannot be used."""
    try:
        return default_rules(folders)
    except RuleError as error:
        stop(EXIT_SETTING, "a rule cannot be used", str(error), RULE_ADVICE)
