"""Options that several commands share."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from cu2cann import __version__
from cu2cann.cli.completion import complete_rule
from cu2cann.cli.console import EXIT_FINDINGS, EXIT_USAGE, stop, stop_writing
from cu2cann.cli.rulebook import rules_option
from cu2cann.emit.layout import write_bytes
from cu2cann.model import Grade, Language, Severity
from cu2cann.pipeline import TARGETS
from cu2cann.read.settings import NEVER
from cu2cann.report import FORMATS, Report
from cu2cann.report.baseline import baseline_text
from cu2cann.report.spoken import spoken
from cu2cann.report.verdict import fails

Command = TypeVar("Command", bound=Callable[..., Any])
STDOUT = "-"

_REPORT = click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FORMAT=FILE",
    help=f"Write a report, to standard output if FILE is `-`. Formats: "
    f"{', '.join(FORMATS)}.",
)
language_option = click.option(
    "--lang",
    type=click.Choice([word.value for word in Language]),
    help="The language of findings and reports.  [default: en]",
)
_GATE = (
    _REPORT,
    language_option,
    click.option(
        "--fail-on",
        type=click.Choice([*(word.value for word in Severity), NEVER]),
        help="Exit with 1 at findings of this severity or above.  [default: error]",
    ),
    click.option(
        "--min-grade",
        type=click.Choice([word.value for word in Grade]),
        help="Exit with 1 if a kernel has a lower grade.",
    ),
    click.option(
        "--baseline",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Findings in this file do not fail the run.",
    ),
    click.option(
        "--write-baseline",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Write the findings of this run as a baseline.",
    ),
    click.option(
        "--settings",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A file of settings; else the project's cu2cann.toml or pyproject.toml.",
    ),
)


_PATHS = click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
)
_CONVERSION = (
    click.option(
        "--target",
        type=click.Choice(sorted(TARGETS)),
        help="The chip to translate for.  [default: ascend950]",
    ),
    click.option(
        "--jobs",
        type=click.IntRange(min=1),
        default=os.cpu_count() or 1,
        help="Number of processes.",
    ),
    *_GATE,
    rules_option,
    click.option(
        "--disable",
        "disabled",
        multiple=True,
        metavar="RULE",
        shell_complete=complete_rule,
        help="Switch off a rule, a whole area, or `all`.",
    ),
    click.option(
        "--exclude",
        multiple=True,
        metavar="PATTERN",
        help="Files to copy without a look into them; patterns as in .gitignore.",
    ),
    click.option(
        "--decisions",
        type=click.Path(dir_okay=False, path_type=Path),
        help="A file of decisions; else the project's cu2cann.decisions.toml.",
    ),
    click.option(
        "--clang/--no-clang",
        default=None,
        help="Ask libclang for types where syntax has no answer.  [default: clang]",
    ),
    click.option(
        "--cuda-path",
        type=click.Path(exists=True, file_okay=False),
        help="A real CUDA toolkit, for headers that ours do not cover.",
    ),
    click.option("-I", "include_dirs", multiple=True, help="A folder of headers."),
    click.option("-D", "defines", multiple=True, help="A macro definition."),
    click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
    click.option(
        "-v", "--verbose", is_flag=True, help="Print every finding, notes too."
    ),
)


def conversion_options(command: Command) -> Command:
    """Add what `convert` and `report` both take."""
    return _PATHS(run_options(command))


def run_options(command: Command) -> Command:
    """Add the options of every command that translates."""
    for add in reversed(_CONVERSION):
        command = add(command)
    return command


def gate_options(command: Command) -> Command:
    """Add what every command that ends in a report takes."""
    for add in reversed(_GATE):
        command = add(command)
    return command


def report_files(reports: tuple[str, ...]) -> list[tuple[str, str]]:
    """Split `FORMAT=FILE` options."""
    found = []
    for text in reports:
        name, equals, place = text.partition("=")
        if not equals or not place or name not in FORMATS:
            stop(
                EXIT_USAGE,
                f"--report {text}",
                f"expected FORMAT=FILE with a format of: {', '.join(FORMATS)}",
                "For instance: --report sarif=cu2cann.sarif",
            )
        found.append((name, place))
    if sum(place == STDOUT for _, place in found) > 1:
        stop(
            EXIT_USAGE,
            "--report",
            "two reports cannot both go to standard output",
            "Give one of them a file.",
        )
    return found


def to_stdout(reports: tuple[str, ...]) -> bool:
    """Tell whether standard output belongs to a report."""
    return any(place == STDOUT for _, place in report_files(reports))


def write_reports(made: Report, given: dict[str, Any]) -> None:
    """Write a report in each format asked for, and the baseline."""
    shown = spoken(made)
    try:
        for name, place in report_files(given["reports"]):
            text = FORMATS[name](shown, __version__)
            if place == STDOUT:
                sys.stdout.buffer.write(text.encode())
                sys.stdout.buffer.flush()
            else:
                write_bytes(Path(place), text.encode())
        if given["write_baseline"]:
            write_bytes(given["write_baseline"], baseline_text(made).encode())
    except OSError as error:
        stop_writing(error)


def leave(made: Report) -> None:
    """End with the exit status that the findings and grades ask for."""
    sys.exit(EXIT_FINDINGS if fails(made) else 0)
