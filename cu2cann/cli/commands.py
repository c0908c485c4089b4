"""The group of commands: wrong use is shown in the shape of every other error."""

import sys
from typing import Any

import click

from cu2cann.cli.console import EXIT_USAGE, error_console, stop

_INTERRUPTED = 130


class Commands(click.Group):
    """A group whose errors have a title, one sentence, and what to do."""

    def main(  # type: ignore[override]
        self, args: Any = None, *, standalone_mode: bool = True, **extra: Any
    ) -> Any:
        """Run a command and leave with its exit status."""
        if not standalone_mode:
            return super().main(args, standalone_mode=False, **extra)
        try:
            status = super().main(args, standalone_mode=False, **extra)
        except click.UsageError as error:
            _stop_usage(error)
        except click.ClickException as error:
            stop(EXIT_USAGE, "the command cannot be run", error.format_message())
        except click.Abort:
            error_console().print("interrupted")
            sys.exit(_INTERRUPTED)
        sys.exit(status if isinstance(status, int) else 0)


def _stop_usage(error: click.UsageError) -> None:
    path = error.ctx.command_path if error.ctx else "cu2cann"
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        sys.exit(EXIT_USAGE)
    stop(
        EXIT_USAGE,
        f"wrong use of {path}",
        error.format_message(),
        f"`{path} --help` shows its options and examples.",
    )
