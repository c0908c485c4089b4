"""`cu2cann review`."""

import os
import sys
from collections.abc import Mapping
from functools import partial
from importlib.util import find_spec
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
from cu2cann.cli.origin import command_again, excluded_again
from cu2cann.cli.rulebook import rules_at_hand
from cu2cann.convert import Decided, Options
from cu2cann.emit.state import StateError, read_state
from cu2cann.pipeline import TARGETS
from cu2cann.read import Project, read_project, without
from cu2cann.read.decisions import NAME, DecisionsError, read_decisions
from cu2cann.report.visible import visible
from cu2cann.review.opening import Opened, OpeningError, open_review, save, source_of
from cu2cann.review.patches import NotEmptyError, patches_of, write_patches

_PORT = 8000
_INSTALL = "Install it with: pip install 'cu2cann[review]'"


@click.command()
@click.argument("out", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The original sources, where OUT does not lead to them.",
)
@click.option(
    "--decisions",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of decisions; else cu2cann.decisions.toml beside the sources.",
)
@click.option("--web", is_flag=True, help="Show the review in a browser.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=_PORT,
    show_default=True,
    help="The port for --web, on this machine alone.",
)
@click.option(
    "--as-patch",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the changes as patches for the original sources, one for each rule.",
)
@click.option("--status", is_flag=True, help="Print how much is decided, and leave.")
def review(
    out: Path,
    source: Path | None,
    decisions: Path | None,
    *,
    web: bool,
    status: bool,
    **given: Any,
) -> None:
    """Accept, reject or edit the changes of a conversion.

    \b
    Examples:
      cu2cann review out
      cu2cann review out --web --port 9000
      cu2cann review out --as-patch patches
      cu2cann review out --source project --decisions port.toml
    """
    if web:
        _need("textual_serve", "textual-serve")
        _serve(out, source, decisions, given["port"])
        return
    opened, place = open_again(out, source, decisions)
    if status:
        _print_status(opened)
    elif given["as_patch"] is not None:
        _write_patches(opened, given["as_patch"])
    else:
        _show(opened, place)


def open_again(
    out: Path, source: Path | None, decisions: Path | None
) -> tuple[Opened, Path]:
    """Open an output for review, and give the place of its decisions."""
    try:
        state = read_state(out)
        root = source if source is not None and state else source_of(out, state)
        place = decisions if decisions is not None else root / NAME
        decided = Decided(read_decisions(place), every=True)
    except (StateError, DecisionsError) as error:
        advice = "docs/review.md says what a review reads."
        stop(EXIT_SETTING, "the review cannot begin", str(error), advice)
    except OpeningError as error:
        stop(EXIT_USAGE, "the review cannot begin", str(error), error.advice)
    known = state or {}
    project, options = _again(out, known, root, decided)
    opened = open_review(out, known, project, options)
    return opened, place


def _again(
    out: Path, state: Mapping[str, Any], root: Path, decided: Decided
) -> tuple[Project, Options]:
    """Give the project and the options of the conversion, from its state."""
    command = state.get("command", {})
    again = command_again(command, root)
    if state.get("target") not in TARGETS:
        stop(EXIT_SETTING, "no target", f"{out} does not say its target", "")
    missing = [path for path in again["paths"] if not path.exists()]
    if missing:
        advice = "Name the folder with the sources with --source."
        stop(EXIT_USAGE, "the review cannot begin", f"no file {missing[0]}", advice)
    project = read_project(again["paths"], left_out=out)
    for base, patterns in excluded_again(command, root):
        project = without(project, patterns, base)
    options = Options(
        target=state["target"],
        jobs=os.cpu_count() or 1,
        clang=again["clang"] is not False,
        rules=again["rule_folders"],
        disabled=frozenset(again["disabled"]),
        include_dirs=again["include_dirs"],
        defines=again["defines"],
        cuda_path=again["cuda_path"],
        decided=decided,
    )
    rules_at_hand(options.rules)
    return project, options


def _show(opened: Opened, place: Path) -> None:
    _need("textual", "textual")
    if not opened.session.items:
        stop(EXIT_USAGE, "nothing to review", "the conversion changed no source")
    if not sys.stdout.isatty() and "TEXTUAL_DRIVER" not in os.environ:
        stop(
            EXIT_USAGE,
            "no terminal",
            "the review is shown on a terminal",
            "Use --web for a browser, --as-patch for patches, --status for counts.",
        )
    from cu2cann.review.app import ReviewApp

    rules = rules_at_hand(opened.options.rules)
    keep = partial(save, place=place)
    ReviewApp(opened.session, rules, keep, opened.remarks).run()
    _print_status(opened)
    text = f"{place}: run `cu2cann convert` again to carry it out"
    output_console().print(visible(text), markup=False, highlight=False)


def _need(module: str, package: str) -> None:
    if find_spec(module) is None:
        stop(
            EXIT_SETTING,
            "the review cannot be shown",
            f"the package {package} is not installed",
            _INSTALL,
        )


def _serve(out: Path, source: Path | None, decisions: Path | None, port: int) -> None:
    from cu2cann.review.web import ReviewServer

    open_again(
        out, source, decisions
    )  # What is wrong is said here, not in the browser.
    command = [sys.executable, "-m", "cu2cann", "review", str(out)]
    for option, value in (("--source", source), ("--decisions", decisions)):
        if value is not None:
            command += [option, str(value)]
    try:
        ReviewServer(command, port).serve()
    except OSError as error:
        title, reason = f"port {port} cannot be used", error.strerror or str(error)
        stop(EXIT_USAGE, title, reason, "Choose another one with --port.")


def _print_status(opened: Opened) -> None:
    done, total = opened.session.progress
    console = output_console()
    lapsed = len(opened.session.lapsed)
    text = f"{done} of {total} changes decided, {lapsed} decisions fit none"
    console.print(text, highlight=False)
    for remark in opened.remarks:
        console.print(visible(remark), markup=False, highlight=False)


def _write_patches(opened: Opened, folder: Path) -> None:
    places = {entry.path: entry.place for entry in opened.project.entries}
    try:
        names = write_patches(patches_of(opened.results, places), folder)
    except NotEmptyError as error:
        stop(EXIT_USAGE, "the patches have no place", str(error), "Name a new folder.")
    except OSError as error:
        stop_writing(error)
    console = output_console()
    text = visible(f"{len(names)} patches in {folder}")
    console.print(text, markup=False, highlight=False)
