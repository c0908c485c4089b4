"""`cu2cann check`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from cu2cann.cli.console import (
    EXIT_SETTING,
    EXIT_USAGE,
    output_console,
    stop,
    stop_writing,
)
from cu2cann.cli.options import (
    gate_options,
    leave,
    report_files,
    to_stdout,
    write_reports,
)
from cu2cann.cli.settings import check_settings
from cu2cann.emit.layout import write_bytes
from cu2cann.emit.state import STATE, StateError, grades_of, read_state, with_grades
from cu2cann.model import Grade, Severity, Source, Translated
from cu2cann.pipeline import TARGETS
from cu2cann.read import read_project, read_source
from cu2cann.read.project import Role
from cu2cann.report import print_findings, suppress
from cu2cann.report.language import words_of
from cu2cann.report.spoken import spoken
from cu2cann.verify.headers import Unavailable
from cu2cann.verify.tree import check_names, check_with_headers, checked


@click.command()
@click.argument("out", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--target",
    type=click.Choice(sorted(TARGETS)),
    help="The chip; taken from the conversion unless given.",
)
@click.option(
    "--cann",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A CANN installation, whose headers are then used as well.",
)
@gate_options
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def check(
    out: Path,
    target: str | None,
    cann: Path | None,
    *,
    quiet: bool,
    **given: Any,
) -> None:
    """Tell whether every name in a translated tree exists for its target.

    \b
    Examples:
      cu2cann check out
      cu2cann check out --cann /usr/local/Ascend/cann
      cu2cann check out --min-grade checked --report junit=check.xml
    """
    report_files(given["reports"])
    state = _state(out)
    chip = target or str(state.get("target"))
    if chip not in TARGETS:
        stop(EXIT_USAGE, "no target", f"{out} does not say its target", "Use --target.")
    run = check_settings(given, out, chip)
    results = _results(out.resolve(), chip, cann, grades_of(state) if state else {})
    made = run.report(out, results)
    try:
        if state:
            grades = {result.output: result.grade for result in results}
            write_bytes(out / STATE, with_grades(state, grades))
    except OSError as error:
        stop_writing(error)
    write_reports(made, given)
    console = output_console(quiet=quiet, apart=to_stdout(given["reports"]))
    print_findings(console, spoken(made))
    say = words_of(made.language)
    counted = made.summary.severities[Severity.ERROR]
    line = say("{} files for {}: {} errors", len(results), chip, counted)
    console.print(line, highlight=False)
    leave(made)


def _state(out: Path) -> dict[str, Any]:
    try:
        return read_state(out) or {}
    except StateError as error:
        stop(
            EXIT_SETTING,
            "the state of the folder cannot be used",
            str(error),
            "Convert again, or remove the folder .cu2cann and give --target.",
        )


def _results(
    root: Path, target: str, cann: Path | None, grades: Mapping[str, Grade]
) -> list[Translated]:
    entries = [one for one in read_project([root]).entries if one.role is Role.SOURCE]
    read = [read_source(entry) for entry in entries]
    sources = [one for one in read if isinstance(one, Source)]
    named = check_names(sources, target)
    compiled = check_with_headers(root, sources, cann) if cann is not None else {}
    if isinstance(compiled, Unavailable):
        stop(
            EXIT_SETTING,
            "the headers cannot be used",
            compiled.reason,
            "`cu2cann doctor` says what was found of CANN and of libclang.",
        )
    results = []
    for source in sources:
        found = (*named[source.path], *compiled.get(source.path, ()))
        shown = suppress(source, found, name_unused=False)
        grade = grades.get(source.path, Grade.TRANSLATED)
        results.append(checked(source, shown, grade))
    return results
