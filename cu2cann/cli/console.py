"""The consoles, and how an error of the command line is shown."""

import os
import sys
from io import TextIOWrapper
from typing import NoReturn, TextIO

from rich.console import Console
from rich.text import Text

from cu2cann.report.visible import visible

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_SETTING = 3
EXIT_DISAGREED = 4
EXIT_BUG = 70
_WIDTH = 100  # Where there is no terminal.


def output_console(*, quiet: bool = False, apart: bool = False) -> Console:
    """Give the console for results, apart from standard output if that is taken."""
    stream = sys.stderr if apart else sys.stdout
    _write_anything(stream)
    width = None if stream.isatty() else _width(os.environ.get("COLUMNS", ""))
    return Console(quiet=quiet, width=width, stderr=apart)


def _width(text: str) -> int:
    return int(text) if text.isdecimal() and int(text) > 0 else _WIDTH


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
    head = Text.assemble(("error: ", "bold red"), _lines(title))
    console.print(head, highlight=False, soft_wrap=True)
    for text in (sentence, f"help: {advice}" if advice else ""):
        if text:
            shown = Text(f"  {_lines(text)}")
            console.print(shown, highlight=False, soft_wrap=True)
    sys.exit(code)


def _lines(text: str) -> str:
    """Let nothing in a path or a message be obeyed by the terminal."""
    return "\n".join(map(visible, text.splitlines()))


def stop_writing(error: OSError) -> NoReturn:
    """Leave because a file cannot be written."""
    place = error.filename2 or error.filename or "a file"
    stop(
        EXIT_USAGE,
        f"{place} cannot be written",
        error.strerror or str(error),
        "Choose another place, or make this one writable.",
    )
