"""`cu2cann convert` and `cu2cann report`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from rich.progress import Progress

from cu2cann.cli.console import (
    EXIT_USAGE,
    error_console,
    output_console,
    stop,
    stop_writing,
)
from cu2cann.cli.options import (
    conversion_options,
    leave,
    report_files,
    to_stdout,
    write_reports,
)
from cu2cann.cli.origin import origin_of
from cu2cann.cli.settings import Run, check_rules, run_settings
from cu2cann.convert import Options, convert_project, unplaced
from cu2cann.emit.layout import (
    EDITED,
    Tree,
    back_up,
    edited,
    keep_edited,
    overwritten,
    write_bytes,
    write_results,
)
from cu2cann.emit.state import STATE, state_text
from cu2cann.model import FileResult
from cu2cann.read import Project, read_project
from cu2cann.report import print_plan, print_report
from cu2cann.report.language import words_of
from cu2cann.report.plan import plan_of
from cu2cann.report.spoken import spoken

_SHOWN = 3


@click.command()
@conversion_options
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The folder to write to; it mirrors the input.",
)
@click.option(
    "--in-place", is_flag=True, help="Rewrite the input; a backup is kept in .cu2cann."
)
@click.option(
    "--overwrite-edited",
    is_flag=True,
    help=f"Overwrite outputs that were edited by hand; copies are kept in {EDITED}.",
)
def convert(
    output: Path | None, *, in_place: bool, overwrite_edited: bool, **given: Any
) -> None:
    """Translate files or a project tree.

    \b
    Examples:
      cu2cann convert saxpy.cu -o out
      cu2cann convert project/ -o out --report json=report.json
      cu2cann convert project/ --in-place --exclude third_party/
    """
    if (output is None) == (not in_place):
        stop(
            EXIT_USAGE,
            "no output" if output is None else "two outputs",
            "a conversion needs either -o OUT or --in-place",
            "`cu2cann report` only says what would be done.",
        )
    report_files(given["reports"])
    project = read_project(given["paths"], left_out=output)
    out = project.root if output is None else _output(output, project)
    run = run_settings(given, project.root)
    project = run.chosen(project)
    results = _run(project, run.options, quiet=given["quiet"])
    places = {entry.path: entry.place for entry in project.entries}
    try:
        tree = Tree(out, project.root, places)
        _spare(tree, results, overwrite_edited=overwrite_edited)
        origin = origin_of(tree, given["paths"], run)
        written = write_results(tree, results)
        write_bytes(out / STATE, state_text(origin, results, written))
    except OSError as error:
        stop_writing(error)
    _finish(run, project, results, given)


@click.command()
@conversion_options
@click.option("--plan", is_flag=True, help="Show in which order to port what is left.")
def report(**given: Any) -> None:
    """Say what a translation would do, and write nothing.

    \b
    Examples:
      cu2cann report project/ --plan
      cu2cann report project/ --report sarif=cu2cann.sarif --fail-on warning
      cu2cann report project/ --write-baseline baseline.json --fail-on never
      cu2cann report project/ --baseline baseline.json
    """
    report_files(given["reports"])
    project = read_project(given["paths"])
    run = run_settings(given, project.root)
    project = run.chosen(project)
    results = _run(project, run.options, quiet=given["quiet"])
    _finish(run, project, results, given)


def _output(output: Path, project: Project) -> Path:
    if output.exists() and not output.is_dir():
        stop(EXIT_USAGE, f"{output} is a file", "-o takes a folder", "Name a folder.")
    if output.resolve() == project.root.resolve():
        stop(
            EXIT_USAGE,
            f"{output} is the input",
            "the output would overwrite the sources",
            "Choose another folder, or --in-place.",
        )
    return output


def _run(project: Project, options: Options, *, quiet: bool) -> list[FileResult]:
    if not project.entries and not project.diagnostics:
        stop(
            EXIT_USAGE,
            "nothing to translate",
            "the given folders hold no files",
            "Name a folder with sources, or the sources themselves.",
        )
    check_rules(options)
    console = error_console()
    hidden = quiet or not console.is_terminal
    with Progress(console=console, disable=hidden, transient=True) as progress:
        bar = progress.add_task("translating", total=len(project.entries))
        return list(convert_project(project, options, lambda _: progress.advance(bar)))


def _spare(
    tree: Tree, results: Sequence[FileResult], *, overwrite_edited: bool
) -> None:
    """Lose nothing that a person has written where the results go."""
    if tree.in_place:
        back_up(tree, results)
    elif replaced := sorted(overwritten(tree, results)):
        stop(
            EXIT_USAGE,
            f"{tree.out} holds other files",
            f"{_listed(replaced)} would be overwritten",
            "Choose an empty folder, or one that an earlier conversion wrote.",
        )
    elif changed := sorted(edited(tree, results)):
        if not overwrite_edited:
            stop(
                EXIT_USAGE,
                f"{tree.out} was edited by hand",
                f"{_listed(changed)} would be overwritten",
                "Make the edits in `cu2cann review`, which keeps them, or have copies "
                "made with --overwrite-edited.",
            )
        keep_edited(tree.out, changed)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{', '.join(names[:_SHOWN])}{more}"


def _finish(
    run: Run, project: Project, results: Sequence[FileResult], given: dict[str, Any]
) -> None:
    whole = any(path.is_dir() for path in given["paths"])
    others = (*project.diagnostics, *unplaced(results, run.options, whole=whole))
    made = run.report(project.root, results, others, whole=whole)
    write_reports(made, given)
    console = output_console(quiet=given["quiet"], apart=to_stdout(given["reports"]))
    shown = spoken(made)
    if given.get("plan"):
        say = words_of(made.language)
        print_plan(console, plan_of(shown), say, verbose=given["verbose"])
    else:
        print_report(console, shown, verbose=given["verbose"])
    leave(made)
