"""`cu2cann explain`."""

import sys
from pathlib import Path

import click

from cu2cann.cli.completion import complete_page
from cu2cann.cli.console import EXIT_FINDINGS, output_console
from cu2cann.cli.options import language_option
from cu2cann.cli.rulebook import rules_at_hand, rules_option
from cu2cann.model import Language
from cu2cann.pipeline import TARGETS
from cu2cann.report.explain import explain as page_of
from cu2cann.report.explain import nearest
from cu2cann.report.language import words_of
from cu2cann.report.visible import visible


@click.command()
@click.argument("code_or_symbol", shell_complete=complete_page)
@rules_option
@language_option
def explain(
    code_or_symbol: str, rule_folders: tuple[Path, ...], lang: str | None
) -> None:
    """Say what a diagnostic means, or what a CUDA symbol becomes.

    \b
    Examples:
      cu2cann explain cudaMemcpyToSymbol
      cu2cann explain match/unknown-cuda-name
    """
    word = code_or_symbol.strip("[]")
    rules = rules_at_hand(rule_folders)
    console = output_console()
    say = words_of(Language(lang or Language.ENGLISH))
    page = page_of(word, rules, TARGETS, say)
    if page is not None:
        console.print(page, markup=False, highlight=False, soft_wrap=True)
        return
    near = say(" or ").join(nearest(word, rules))
    said = say("nothing is known of {}", visible(word))
    if near:
        said = say("{}; perhaps {} is meant", said, near)
    console.print(said, markup=False, soft_wrap=True)
    sys.exit(EXIT_FINDINGS)
