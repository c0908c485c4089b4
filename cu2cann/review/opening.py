"""Open an output for review: find its sources, and translate them again in memory."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cu2cann.convert import Options, convert_project
from cu2cann.emit.layout import Tree, edited, write_bytes
from cu2cann.emit.state import digest_of
from cu2cann.model import FileResult, Translated
from cu2cann.read import Project
from cu2cann.read.decisions import decisions_text
from cu2cann.review.session import Session


class OpeningError(Exception):
    """An output that cannot be reviewed: what is wrong, and what to do."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.advice = advice


@dataclass(frozen=True)
class Opened:
    """A conversion under review."""

    out: Path
    project: Project
    options: Options
    results: tuple[FileResult, ...]
    session: Session
    remarks: tuple[str, ...]


def source_of(out: Path, state: Mapping[str, Any] | None) -> Path:
    """Find the sources that an output was made of."""
    if state is None:
        raise OpeningError(
            f"no conversion has left its result in {out}",
            "Convert the project first.",
        )
    root = state.get("command", {}).get("root")
    if not isinstance(root, str):
        raise OpeningError(
            f"{out} does not say where its sources are",
            "Name their folder with --source.",
        )
    if root == ".":
        raise OpeningError(
            f"{out} was converted in place, so its sources are no more",
            "Name a folder with the original sources with --source.",
        )
    place = Path(os.path.abspath(out / root))  # noqa: PTH100
    if not place.is_dir():
        raise OpeningError(
            f"the sources are not at {place} any more",
            "Name their folder with --source.",
        )
    return place


def open_review(
    out: Path, state: Mapping[str, Any], project: Project, options: Options
) -> Opened:
    """Translate the sources of an output again, and list the changes."""
    results = tuple(convert_project(project, options))
    places = {entry.path: entry.place for entry in project.entries}
    tree = Tree(out, project.root, places)
    remarks = [*_moved_on(state, results)]
    remarks += [f"{name} was edited by hand" for name in sorted(edited(tree, results))]
    session = Session(results, options.decided.rulings)
    return Opened(out, project, options, results, session, tuple(remarks))


def _moved_on(state: Mapping[str, Any], results: tuple[FileResult, ...]) -> list[str]:
    """Say which sources are not those of the conversion any more."""
    known = {
        file["path"]: file["source"]
        for file in state.get("files", ())
        if file.get("source")
    }
    return [
        f"{result.path} has changed since it was converted"
        for result in results
        if isinstance(result, Translated)
        and known.get(result.path, "") != digest_of(result.translation.source.text)
    ]


def save(session: Session, place: Path) -> None:
    """Write the decisions of a session."""
    write_bytes(place, decisions_text(session.decisions()).encode())
