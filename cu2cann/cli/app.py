"""The group of commands, and what happens to an error that is ours."""

import sys
import traceback

import click

from cu2cann import __version__
from cu2cann.cli.check import check
from cu2cann.cli.commands import Commands
from cu2cann.cli.console import EXIT_BUG, error_console
from cu2cann.cli.convert import convert, report
from cu2cann.cli.doctor import doctor
from cu2cann.cli.explain import explain
from cu2cann.cli.review import review
from cu2cann.cli.rules import rules
from cu2cann.cli.verify import verify


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="cu2cann")
def group() -> None:
    """Translate CUDA C++ projects to Huawei Ascend, and show that it is right.

    \b
    Examples:
      cu2cann report project/ --plan
      cu2cann convert project/ -o out
      cu2cann check out
      cu2cann explain cudaMemcpyToSymbol
    """


for command in (convert, report, verify, check, review, explain, rules, doctor):
    group.add_command(command)


def main() -> None:
    """Run the command line; an unexpected exception is our bug, exit status 70."""
    try:
        group(prog_name="cu2cann")
    except Exception:
        console = error_console()
        console.print("[bold red]error:[/] a mistake in cu2cann; please report it")
        console.print(traceback.format_exc(), markup=False)
        sys.exit(EXIT_BUG)
