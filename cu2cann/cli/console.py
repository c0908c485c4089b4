"""The consoles, and how an error of the command line is shown."""

import os
import sys
from io import TextIOWrapper
from typing import NoReturn, TextIO

from rich.console import Console
from rich.markup import escape

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_SETTING = 3
EXIT_DISAGREED = 4
EXIT_BUG = 70


def output_console(*, quiet: bool = False) -> Console:
    """Give the console for results."""
    _write_anything(sys.stdout)
    width = None if sys.stdout.isatty() else int(os.environ.get("COLUMNS", "100"))
    return Console(quiet=quiet, width=width)


def error_console() -> Console:
    """Give the console for errors and progress."""
    _write_anything(sys.stderr)
    return Console(stderr=True)


def _write_anything(stream: TextIO) -> None:
    """Write what is not UTF-8 as well: names of files may hold any bytes."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def stop(code: int, title: str, sentence: str, advice: str = "") -> NoReturn:
    """Show an error in the one shape that all have, and leave."""
    console = error_console()
    shown = f"[bold red]error:[/] {escape(title)}"
    console.print(shown, highlight=False, soft_wrap=True)
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
