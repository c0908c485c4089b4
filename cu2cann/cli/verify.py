"""`cu2cann verify`."""

import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from cu2cann.cli.console import (
    EXIT_DISAGREED,
    EXIT_FINDINGS,
    EXIT_SETTING,
    EXIT_USAGE,
    error_console,
    output_console,
    stop,
    stop_writing,
)
from cu2cann.cli.options import report_files, run_options, to_stdout, write_reports
from cu2cann.cli.settings import Run, check_rules, run_settings
from cu2cann.emit.layout import write_bytes
from cu2cann.emit.state import STATE, StateError, read_state, with_grades
from cu2cann.model import Deviates, NotRun, Translated, Verification
from cu2cann.report import Report, print_report, print_verdicts
from cu2cann.report.spoken import spoken
from cu2cann.report.verdict import fails
from cu2cann.verification import Outcome, Settings, verify_project
from cu2cann.verify.run import Limits
from cu2cann.verify.toolchain import NO_COMPILER, OVERRIDE, find_compiler

_RUNNABLE = "ascend950"


@click.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option(
    "--translated",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder that was converted before; it is run instead of a fresh one.",
)
@click.option(
    "--kernel",
    metavar="NAME",
    help="Call this kernel alone, with made-up inputs; `k<float>` for a template.",
)
@click.option(
    "--also",
    multiple=True,
    metavar="ARGUMENTS",
    help="Run once more with these arguments, quoted as in a shell. There the program "
    "may end with an error, as long as both sides do.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=120.0,
    show_default=True,
    help="Seconds that each run may take.",
)
@click.option(
    "--tolerance",
    type=click.FloatRange(min=0),
    default=1e-5,
    show_default=True,
    help="How far floating-point numbers may part, relatively.",
)
@click.option(
    "--faithful", is_flag=True, help="Compute as the chip does where it differs."
)
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep what the runs wrote, and their traces, in this folder.",
)
@run_options
def verify(path: Path, arguments: tuple[str, ...], **given: Any) -> None:
    """Run the original and the translation on models of both platforms, and compare.

    \b
    Examples:
      cu2cann verify saxpy.cu
      cu2cann verify project/ -- --size 1000
      cu2cann verify project/ --translated out -- --size 1000
      cu2cann verify filter.cu --kernel blur
    """
    report_files(given["reports"])
    run = run_settings(given, path if path.is_dir() else path.parent)
    settings = _settings(arguments, run, given)
    outcome = _verified(path, settings, quiet=given["quiet"])
    project = outcome.project
    made = run.report(
        project.root, outcome.results, project.diagnostics, whole=path.is_dir()
    )
    made = replace(made, verifications=tuple(outcome.verifications))
    try:
        _remember(outcome, given["translated"])
    except OSError as error:
        stop_writing(error)
    write_reports(made, given)
    console = output_console(quiet=given["quiet"], apart=to_stdout(given["reports"]))
    shown = spoken(made)
    if given["verbose"]:
        print_report(console, shown, verbose=True)
    print_verdicts(console, shown)
    sys.exit(_status(made, outcome.verifications))


def _settings(arguments: tuple[str, ...], run: Run, given: dict[str, Any]) -> Settings:
    conversion = run.options
    if conversion.target != _RUNNABLE:
        stop(
            EXIT_USAGE,
            f"nothing can be run for {conversion.target}",
            f"there is no model of this chip; only {_RUNNABLE} can be run",
            f"Use --target {_RUNNABLE}.",
        )
    compiler = find_compiler()
    if compiler is None:
        stop(EXIT_SETTING, "nothing can be built", NO_COMPILER, f"See {OVERRIDE}.")
    check_rules(conversion)
    return Settings(
        compiler=compiler,
        conversion=conversion,
        chosen=run.chosen,
        translated=given["translated"],
        kernel=given["kernel"],
        arguments=arguments,
        also=tuple(_words(one) for one in given["also"]),
        limits=Limits(seconds=given["timeout"]),
        tolerance=given["tolerance"],
        faithful=given["faithful"],
        keep=given["keep"],
    )


def _words(text: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(text))
    except ValueError as error:
        advice = "Close the quotation, or escape the mark."
        stop(EXIT_USAGE, f"--also {text} cannot be read", str(error), advice)


def _verified(path: Path, settings: Settings, *, quiet: bool) -> Outcome:
    console = error_console()
    try:
        if quiet or not console.is_terminal:
            return verify_project(path, settings)
        with console.status("reading") as status:
            return verify_project(path, settings, status.update)
    except StateError as error:
        advice = "Convert again, or leave --translated out."
        stop(EXIT_SETTING, "the state of the folder cannot be used", str(error), advice)


def _remember(outcome: Outcome, translated: Path | None) -> None:
    """Write the new grades into the state of the folder that was verified."""
    state = read_state(translated) if translated is not None else None
    if state and translated is not None:
        grades = {
            result.output: result.grade
            for result in outcome.results
            if isinstance(result, Translated)
        }
        write_bytes(translated / STATE, with_grades(state, grades))


def _status(made: Report, verifications: Sequence[Verification]) -> int:
    verdicts = [one.verdict for one in verifications]
    if any(isinstance(one, Deviates) for one in verdicts):
        return EXIT_DISAGREED
    if any(isinstance(one, NotRun) for one in verdicts):
        return EXIT_FINDINGS
    return EXIT_FINDINGS if fails(made) else 0
