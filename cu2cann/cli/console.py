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
_WIDTH = 100  # Where there is no terminal.


def output_console(*, quiet: bool = False, apart: bool = False) -> Console:
    """Give the console for results, apart from standard output if that is taken."""
    stream = sys.stderr if apart else sys.stdout
    width = None if stream.isatty() else _width(os.environ.get("COLUMNS", ""))
    return Console(quiet=quiet, width=width, stderr=apart)


def _width(text: str) -> int:
    return int(text) if text.isdecimal() and int(text) > 0 else _WIDTH


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
