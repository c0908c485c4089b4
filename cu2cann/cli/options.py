"""Options that several commands share."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from cu2cann import __version__
from cu2cann.cli.console import EXIT_USAGE, stop
from cu2cann.cli.rulebook import rules_option
from cu2cann.convert import Options
from cu2cann.emit.layout import write_bytes
from cu2cann.model import Severity
from cu2cann.pipeline import TARGETS
from cu2cann.report import FORMATS, Report

Command = TypeVar("Command", bound=Callable[..., Any])

report_option = click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FORMAT=FILE",
    help=f"Write a report; formats: {', '.join(FORMATS)}.",
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
        default="ascend950",
        show_default=True,
        help="The chip to translate for.",
    ),
    click.option(
        "--jobs",
        type=click.IntRange(min=1),
        default=os.cpu_count() or 1,
        help="Number of processes.",
    ),
    report_option,
    click.option(
        "--fail-on",
        type=click.Choice([*(word.value for word in Severity), "never"]),
        default="error",
        show_default=True,
        help="Exit with 1 at findings of this severity or above.",
    ),
    rules_option,
    click.option(
        "--disable",
        "disabled",
        multiple=True,
        metavar="RULE",
        help="Switch off a rule, a whole area, or `all`.",
    ),
    click.option(
        "--clang/--no-clang",
        default=True,
        help="Ask libclang for types where syntax has no answer.",
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


def conversion_settings(given: dict[str, Any]) -> Options:
    """Turn the options of the command line into those of a conversion."""
    return Options(
        target=given["target"],
        jobs=given["jobs"],
        clang=given["clang"],
        rules=tuple(given["rule_folders"]),
        disabled=frozenset(given["disabled"]),
        include_dirs=tuple(given["include_dirs"]),
        defines=tuple(given["defines"]),
        cuda_path=given["cuda_path"],
    )


def report_files(reports: tuple[str, ...]) -> list[tuple[str, Path]]:
    """Split `FORMAT=FILE` options."""
    found = []
    for text in reports:
        name, equals, place = text.partition("=")
        if not equals or not place or name not in FORMATS:
            stop(
                EXIT_USAGE,
                f"--report {text}",
                f"expected FORMAT=FILE with a format of: {', '.join(FORMATS)}",
            )
        found.append((name, Path(place)))
    return found


def write_reports(reports: tuple[str, ...], made: Report) -> None:
    """Write a report in each format asked for."""
    for name, place in report_files(reports):
        text = FORMATS[name](made, __version__)
        write_bytes(place, text.encode(errors="backslashreplace"))
