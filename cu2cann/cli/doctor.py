"""`cu2cann doctor`."""

import click
from rich.markup import escape
from rich.table import Table

from cu2cann.cli.console import output_console
from cu2cann.doctor import abilities, examine
from cu2cann.report.visible import visible


@click.command()
def doctor() -> None:
    """Say what is installed, and what each command can do with it.

    \b
    Examples:
      cu2cann doctor
    """
    found = list(examine())
    tools = _table("", "tool", "what was found", "used for")
    for one in found:
        mark = "[green]yes[/]" if one.found else "[dim]no[/]"
        tools.add_row(mark, *map(_cell, (one.name, one.detail, one.use)))
    commands = _table("command", "here")
    for ability in abilities(found):
        commands.add_row(_cell(ability.command), _cell(ability.says))
    console = output_console()
    console.print(tools)
    console.print()
    console.print(commands)


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _cell(text: str) -> str:
    return escape(visible(text))
