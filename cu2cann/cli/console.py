"""The consoles, and how an error of the command line is shown."""

import os
import sys
from typing import NoReturn

from rich.console import Console

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_SETTING = 3
EXIT_DISAGREED = 4
EXIT_BUG = 70


def output_console(*, quiet: bool = False) -> Console:
    """Give the console for results."""
    width = None if sys.stdout.isatty() else int(os.environ.get("COLUMNS", "100"))
    return Console(quiet=quiet, width=width)


def error_console() -> Console:
    """Give the console for errors and progress."""
    return Console(stderr=True)


def stop(code: int, title: str, sentence: str, advice: str = "") -> NoReturn:
    """Show an error in the one shape that all have, and leave."""
    console = error_console()
    console.print(f"[bold red]error:[/] {title}", highlight=False, soft_wrap=True)
    console.print(f"  {sentence}", highlight=False, markup=False, soft_wrap=True)
    if advice:
        console.print(
            f"  help: {advice}", highlight=False, markup=False, soft_wrap=True
        )
    sys.exit(code)


def stop_writing(error: OSError) -> NoReturn:
    """Leave because a file cannot be written."""
    place = error.filename2 or error.filename or "a file"
    stop(EXIT_USAGE, f"{place} cannot be written", error.strerror or str(error))
