"""The texts of both sides of a project, translated now or before."""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cu2cann.emit import support_texts
from cu2cann.emit.state import read_state
from cu2cann.model import (
    Chunk,
    FileResult,
    Grade,
    KernelResult,
    Program,
    Source,
    Translated,
    Translation,
)
from cu2cann.pipeline import output_path
from cu2cann.read import Project, read_project, read_source
from cu2cann.read.project import Role
from cu2cann.verification.outside import INCLUDE
from cu2cann.verify.signature import signatures


@dataclass(frozen=True)
class Sides:
    """The texts of both sides by path, and the name of each file's translation."""

    originals: Mapping[str, bytes]
    translations: Mapping[str, bytes]
    outputs: Mapping[str, str]
    root: Path
    out: Path

    def translated(self, program: Program) -> Program:
        """Give the translation of a program."""
        units = tuple(
            replace(unit, path=self.outputs.get(unit.path, output_path(unit.path)))
            for unit in program.sources
        )
        return replace(program, sources=units)


def texts_of(project: Project, *, all_kinds: bool = False) -> dict[str, bytes]:
    """Read the sources of a project, and the build files too if asked for."""
    found = {}
    for entry in project.entries:
        named = entry.path.endswith("compile_commands.json")
        if entry.role is Role.SOURCE or (
            all_kinds and (entry.role is Role.BUILD or named)
        ):
            source = read_source(entry)
            if isinstance(source, Source):
                found[entry.path] = source.text
    return found


def fresh_sides(project: Project, results: Sequence[FileResult]) -> Sides:
    """Take both sides of a translation that was made just now."""
    originals = texts_of(project)
    translations: dict[str, bytes] = {}
    done = []
    for result in results:
        if isinstance(result, Translated):
            translations[result.output] = result.translation.text
            done.append(result.translation)
        elif result.path in originals:
            translations[result.output] = originals[result.path]
    translations |= support_texts(done)
    outputs = {result.path: result.output for result in results}
    return Sides(originals, translations, outputs, project.root, project.root)


def edited_sides(project: Project, out: Path) -> Sides:
    """Take the translation from a folder that was converted before."""
    translations = texts_of(read_project([out]))
    state = read_state(out) or {"files": []}
    outputs = {file["path"]: file["output"] for file in state["files"]}
    return Sides(texts_of(project), translations, outputs, project.root, out)


def stored_results(out: Path, sides: Sides) -> Iterator[FileResult]:
    """Make results of a folder that was converted before."""
    state = read_state(out) or {"files": []}
    files: dict[str, dict[str, Any]] = {file["path"]: file for file in state["files"]}
    for path, text in sides.originals.items():
        output = sides.outputs.get(path, output_path(path))
        if output not in sides.translations:
            continue
        kept = files.get(path, {}).get("grade") or Grade.TRANSLATED
        source = Source(path, text)
        grade = Grade.CHECKED if kept == Grade.VERIFIED else Grade(kept)
        kernels = tuple(
            KernelResult(one.name, source.position(one.body)[0], grade)
            for one in signatures([text]).values()
            if one.body >= 0
        )
        chunks = (Chunk(sides.translations[output], None),)
        shown = Translation(source, chunks, kernels=kernels)
        yield Translated(path, output, shown, grade)


def uses_cuda(program: Program, sides: Sides) -> bool:
    """Tell a program that uses CUDA from one of the host alone."""
    files = reached(program, sides.originals)
    return any(
        path.endswith((".cu", ".cuh")) or b"cuda" in sides.originals[path]
        for path in files
    )


def reached(program: Program, texts: Mapping[str, bytes]) -> set[str]:
    """List the sources of a program and the headers that they include."""
    folders = {folder for unit in program.sources for folder in unit.include_dirs}
    found: set[str] = set()
    todo = [unit.path for unit in program.sources]
    while todo:
        path = todo.pop()
        if path in found or path not in texts:
            continue
        found.add(path)
        for name in INCLUDE.findall(texts[path]):
            word = name.decode("utf-8", "replace")
            todo += [
                posixpath.normpath(posixpath.join(folder, word))
                for folder in (posixpath.dirname(path), *folders)
            ]
    return found
