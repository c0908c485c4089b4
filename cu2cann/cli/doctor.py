"""`cu2cann doctor`."""

import click
from rich.markup import escape
from rich.table import Table

from cu2cann.cli.console import output_console
from cu2cann.doctor import examine


@click.command()
def doctor() -> None:
    """Say what is installed, and what each command can do with it."""
    table = Table(box=None, pad_edge=False)
    for heading in ("", "tool", "what was found", "used for"):
        table.add_column(heading, overflow="fold")
    for one in examine():
        mark = "[green]yes[/]" if one.found else "[dim]no[/]"
        table.add_row(mark, escape(one.name), escape(one.detail), escape(one.use))
    output_console().print(table)
