"""`cu2cann rules list`, `test` and `new`."""

import sys
from pathlib import Path

import click
from rich.markup import escape
from rich.table import Table

from cu2cann import __version__
from cu2cann.cli.completion import complete_area
from cu2cann.cli.console import (
    EXIT_FINDINGS,
    EXIT_SETTING,
    EXIT_USAGE,
    output_console,
    stop,
    stop_writing,
)
from cu2cann.cli.rulebook import RULE_ADVICE, rules_at_hand, rules_option
from cu2cann.examples import run_rule_files
from cu2cann.rulebook import RuleError, shipped_rules
from cu2cann.rulebook.skeleton import is_rule_id, skeleton


@click.group()
def rules() -> None:
    """List, test and write rules."""


@rules.command("list")
@click.option(
    "--area",
    shell_complete=complete_area,
    help="Only the rules of this area, such as `warp`.",
)
@click.option("--symbol", help="Only the rules whose symbols contain this text.")
@rules_option
def list_rules(
    area: str | None, symbol: str | None, rule_folders: tuple[Path, ...]
) -> None:
    """List the rules at hand.

    \b
    Examples:
      cu2cann rules list --area warp
      cu2cann rules list --symbol cudaMemcpy
    """
    table = Table(box=None, pad_edge=False)
    for heading in ("rule", "kind", "where", "symbols", "summary"):
        table.add_column(heading, overflow="fold")
    chosen = [
        rule
        for rule in rules_at_hand(rule_folders)
        if area in (None, rule.id.split("/")[0])
        and (symbol is None or any(symbol in one for one in rule.pattern.symbols))
    ]
    for rule in sorted(chosen, key=lambda rule: rule.id):
        symbols = rule.pattern.symbols
        shown = symbols[0] if len(symbols) == 1 else f"{len(symbols)} symbols"
        row = (rule.id, rule.pattern.kind, rule.pattern.where, shown, rule.summary)
        table.add_row(*(escape(cell) for cell in row))
    output_console().print(table)
    sys.exit(0 if chosen else EXIT_FINDINGS)


@rules.command("test")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
def test_rules(paths: tuple[Path, ...]) -> None:
    """Run the examples of rule files or folders; of the shipped rules if none.

    \b
    Examples:
      cu2cann rules test
      cu2cann rules test rules/warp
    """
    console = output_console()
    try:
        results = list(run_rule_files(paths or (shipped_rules(),)))
    except RuleError as error:
        stop(EXIT_SETTING, "a rule cannot be used", str(error), RULE_ADVICE)
    failed = [one for one in results if not one.holds]
    for one in failed:
        reason = one.problem or "it holds, though it is marked with xfail"
        text = f"{one.rule.id}: {one.example.name}\n{reason}\n"
        console.print(text, markup=False, highlight=False)
    console.print(f"{len(results)} examples, {len(failed)} failed", highlight=False)
    sys.exit(EXIT_FINDINGS if failed else 0)


@rules.command("new")
@click.argument("rule_id", metavar="AREA/NAME")
@click.argument("symbol")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("rules"),
    show_default=True,
    help="The folder of rules to write into.",
)
@click.option("--device", is_flag=True, help="The symbol belongs to kernels.")
def new_rule(rule_id: str, symbol: str, folder: Path, *, device: bool) -> None:
    """Write the file of a new rule, which refuses its symbol until filled in.

    \b
    Examples:
      cu2cann rules new memory/my-alloc myAlloc
      cu2cann rules new warp/my-vote myVote --device
    """
    if not is_rule_id(rule_id):
        stop(
            EXIT_USAGE,
            f"{rule_id} is no id",
            "an id is area/name-in-words, lower case",
            "For instance: memory/my-alloc",
        )
    place = folder / f"{rule_id}.toml"
    if place.exists():
        stop(
            EXIT_USAGE,
            f"{place} is there already",
            "a rule is never replaced",
            "Choose another id, or edit the file.",
        )
    text = skeleton(rule_id, symbol, __version__, device=device)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    except OSError as error:
        stop_writing(error)
    output_console().print(f"written: {place}", markup=False, highlight=False)
