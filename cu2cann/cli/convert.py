"""`cu2cann convert` and `cu2cann report`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from rich.progress import Progress

from cu2cann import __version__
from cu2cann.cli.console import (
    EXIT_FINDINGS,
    EXIT_SETTING,
    EXIT_USAGE,
    error_console,
    output_console,
    stop,
)
from cu2cann.cli.options import (
    conversion_options,
    conversion_settings,
    report_files,
)
from cu2cann.convert import Options, convert_project
from cu2cann.emit.layout import copy_file, write_bytes, write_support
from cu2cann.emit.state import STATE, state_text
from cu2cann.model import FileResult, Severity, Translated
from cu2cann.pipeline import default_rules
from cu2cann.read import Project, read_project
from cu2cann.report import Report, print_report, summarise, to_json
from cu2cann.rulebook import RuleError


@click.command()
@conversion_options
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The folder to write to; it mirrors the input.",
)
@click.option(
    "--in-place", is_flag=True, help="Rewrite the input; keeps a backup beside it."
)
def convert(output: Path | None, *, in_place: bool, **given: Any) -> None:
    """Translate files or a project tree.

    \b
    cu2cann convert saxpy.cu -o out
    cu2cann convert project/ -o out --report json=report.json
    """
    paths: tuple[Path, ...] = given["paths"]
    if (output is None) == (not in_place):
        stop(EXIT_USAGE, "no output", "give either -o OUT or --in-place")
    project, out = _prepare(paths, output)
    results = _run(project, conversion_settings(given), quiet=given["quiet"])
    _write(project, results, out, given["target"])
    _finish(project, results, given)


@click.command()
@conversion_options
def report(**given: Any) -> None:
    """Say what a translation would do, and write nothing.

    \b
    cu2cann report project/ --report json=report.json
    """
    project = read_project(given["paths"])
    results = _run(project, conversion_settings(given), quiet=given["quiet"])
    _finish(project, results, given)


def _prepare(paths: Sequence[Path], output: Path | None) -> tuple[Project, Path]:
    if output is not None:
        if output.exists() and not output.is_dir():
            stop(EXIT_USAGE, f"{output} is a file", "-o takes a folder")
        project = read_project(paths, left_out=output)
        if output.resolve() == project.root.resolve():
            stop(
                EXIT_USAGE,
                f"{output} is the input",
                "the output would overwrite the sources",
                "choose another folder, or --in-place",
            )
        return project, output
    project = read_project(paths)
    for entry in project.entries:
        backup = project.root / ".cu2cann" / "backup" / entry.path
        if not backup.exists():
            copy_file(entry.place, backup)
    return project, project.root


def _run(project: Project, options: Options, *, quiet: bool) -> list[FileResult]:
    if not project.entries:
        stop(EXIT_USAGE, "nothing to translate", "the given folders hold no files")
    try:
        default_rules(options.rules)
    except RuleError as error:
        stop(EXIT_SETTING, "a rule cannot be used", str(error))
    console = error_console()
    hidden = quiet or not console.is_terminal
    with Progress(console=console, disable=hidden, transient=True) as progress:
        bar = progress.add_task("translating", total=len(project.entries))
        return list(convert_project(project, options, lambda _: progress.advance(bar)))


def _write(
    project: Project, results: Sequence[FileResult], out: Path, target: str
) -> None:
    places = {entry.path: entry.place for entry in project.entries}
    topics: set[str] = set()
    for result in results:
        if isinstance(result, Translated):
            write_bytes(out / result.output, result.translation.text)
            topics |= result.translation.support
            if result.output != result.path and out == project.root:
                (out / result.path).unlink(missing_ok=True)
        elif out != project.root:
            _copy(places[result.path], out / result.output)
    support = write_support(out, topics)
    write_bytes(out / STATE, state_text(__version__, target, results, support))


def _copy(source: Path, place: Path) -> None:
    try:
        copy_file(source, place)
    except OSError as error:
        error_console().print(f"not copied: {source}: {error.strerror}", markup=False)


def _finish(
    project: Project, results: Sequence[FileResult], given: dict[str, Any]
) -> None:
    made = summarise(given["target"], results, project.diagnostics)
    for name, place in report_files(given["reports"]):
        if name == "json":
            write_bytes(place, to_json(made, __version__).encode())
    console = output_console(quiet=given["quiet"])
    print_report(console, made, verbose=given["verbose"])
    sys.exit(EXIT_FINDINGS if _fails(made, given["fail_on"]) else 0)


def _fails(made: Report, level: str) -> bool:
    worst = made.worst()
    if level == "never" or worst is None:
        return False
    return worst.rank >= Severity(level).rank
