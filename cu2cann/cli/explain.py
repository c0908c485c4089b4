"""`cu2cann explain`."""

import sys
from pathlib import Path

import click

from cu2cann.cli.completion import complete_page
from cu2cann.cli.console import EXIT_FINDINGS, output_console
from cu2cann.cli.rulebook import rules_at_hand, rules_option
from cu2cann.pipeline import TARGETS
from cu2cann.report.explain import explain as page_of
from cu2cann.report.explain import nearest
from cu2cann.report.visible import visible


@click.command()
@click.argument("code_or_symbol", shell_complete=complete_page)
@rules_option
def explain(code_or_symbol: str, rule_folders: tuple[Path, ...]) -> None:
    """Say what a diagnostic means, or what a CUDA symbol becomes.

    \b
    Examples:
      cu2cann explain cudaMemcpyToSymbol
      cu2cann explain match/unknown-cuda-name
    """
    word = code_or_symbol.strip("[]")
    rules = rules_at_hand(rule_folders)
    console = output_console()
    page = page_of(word, rules, TARGETS)
    if page is not None:
        console.print(page, markup=False, highlight=False, soft_wrap=True)
        return
    near = " or ".join(nearest(word, rules))
    advice = f"; perhaps {near} is meant" if near else ""
    said = f"nothing is known of {visible(word)}{advice}"
    console.print(said, markup=False, soft_wrap=True)
    sys.exit(EXIT_FINDINGS)
