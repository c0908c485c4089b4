"""Verify a project: translate it, find its programs, run both sides of each.

A folder that was converted before, and perhaps edited by hand, may stand in for the
translation.
"""

import os
import posixpath
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cu2cann.convert import Options, convert_project
from cu2cann.emit import support_files
from cu2cann.emit.build_programs import find_programs
from cu2cann.emit.state import read_state
from cu2cann.emit.support import support_root
from cu2cann.model import (
    Agrees,
    Chunk,
    Deviates,
    FileResult,
    Grade,
    KernelResult,
    NotRun,
    Program,
    Side,
    Source,
    Translated,
    Translation,
    Verdict,
    Verification,
)
from cu2cann.pipeline import output_path
from cu2cann.read import Project, read_project, read_source
from cu2cann.read.project import Role
from cu2cann.verify.build import Builder, Built, SideSources
from cu2cann.verify.compare_text import Tolerance
from cu2cann.verify.run import Limits, Runner
from cu2cann.verify.signature import signatures
from cu2cann.verify.toolchain import Compiler
from cu2cann.verify.trial import Trial

_INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]', re.MULTILINE)
_FAITHFUL = {"CU2CANN_MODEL_FAITHFUL": "1"}
_KEPT_BUILDS = 200


@dataclass(frozen=True)
class Settings:
    """What the command line says about a verification."""

    compiler: Compiler
    conversion: Options = field(default_factory=Options)
    translated: Path | None = None
    arguments: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    tolerance: float = 1e-5
    faithful: bool = False
    keep: Path | None = None
    cache: Path | None = None


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


@dataclass(frozen=True)
class Outcome:
    """The results of the files, graded anew, and the verdict on each program."""

    results: tuple[FileResult, ...]
    verifications: tuple[Verification, ...]
    project: Project


def verify_project(
    path: Path, settings: Settings, done: Callable[[str], None] = lambda _: None
) -> Outcome:
    """Translate what lies at a path, unless that was done before, and run both."""
    project = read_project(_with_headers(path))
    done("translating")
    if settings.translated is None:
        results = tuple(convert_project(project, settings.conversion))
        sides = _fresh(project, results)
    else:
        sides = _edited(project, settings.translated)
        results = tuple(_stored(project, settings.translated, sides))
    programs = [
        one
        for one in find_programs(_texts(project, all_kinds=True))
        if _concerned(one, sides)
    ]
    verifications = []
    for program in programs:
        done(f"verifying {program.name}")
        verifications.append(_verify(program, sides, settings))
    if not programs:
        reason = "no program was found: no source has a main"
        verifications.append(Verification(project.root.name, NotRun(reason)))
    graded = tuple(_graded(results, verifications, sides))
    return Outcome(graded, tuple(verifications), project)


def default_cache() -> Path:
    """Give the folder that builds are kept in from one time to the next."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("CU2CANN_CACHE") or f"{base}/cu2cann") / "builds"


def _with_headers(path: Path) -> list[Path]:
    """Give a folder as it is, a file together with the headers that it reaches."""
    if path.is_dir():
        return [path]
    found, todo = [path], [path]
    while todo:
        current = todo.pop()
        for name in _INCLUDE.findall(current.read_bytes()):
            place = current.parent / name.decode("utf-8", "replace")
            place = Path(os.path.normpath(place))
            if place.is_file() and place not in found:
                found.append(place)
                todo.append(place)
    return found


def _texts(project: Project, *, all_kinds: bool = False) -> dict[str, bytes]:
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


def _fresh(project: Project, results: Sequence[FileResult]) -> Sides:
    originals = _texts(project)
    translations: dict[str, bytes] = {}
    topics: set[str] = set()
    for result in results:
        if isinstance(result, Translated):
            translations[result.output] = result.translation.text
            topics |= result.translation.support
        elif result.path in originals:
            translations[result.output] = originals[result.path]
    for name in support_files(topics):
        translations[f"include/{name}"] = (support_root() / name).read_bytes()
    outputs = {result.path: result.output for result in results}
    return Sides(originals, translations, outputs, project.root, project.root)


def _edited(project: Project, out: Path) -> Sides:
    translations = _texts(read_project([out]))
    state = read_state(out) or {"files": []}
    outputs = {file["path"]: file["output"] for file in state["files"]}
    return Sides(_texts(project), translations, outputs, project.root, out)


def _stored(project: Project, out: Path, sides: Sides) -> Iterator[FileResult]:
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


def _concerned(program: Program, sides: Sides) -> bool:
    """Tell a program that uses CUDA from one of the host alone."""
    reached = _reached(program, sides.originals)
    return any(
        path.endswith((".cu", ".cuh")) or b"cuda" in sides.originals[path]
        for path in reached
    )


def _reached(program: Program, texts: Mapping[str, bytes]) -> set[str]:
    """List the sources of a program and the headers that they include."""
    folders = {folder for unit in program.sources for folder in unit.include_dirs}
    found: set[str] = set()
    todo = [unit.path for unit in program.sources]
    while todo:
        path = todo.pop()
        if path in found or path not in texts:
            continue
        found.add(path)
        for name in _INCLUDE.findall(texts[path]):
            word = name.decode("utf-8", "replace")
            for folder in (posixpath.dirname(path), *folders):
                todo.append(posixpath.normpath(posixpath.join(folder, word)))
    return found


def _verify(program: Program, sides: Sides, settings: Settings) -> Verification:
    arguments = settings.arguments or program.arguments
    verdict = _verdict(program, sides, settings, arguments)
    reached = _reached(program, sides.originals)
    return Verification(
        program=program.name,
        verdict=verdict,
        ran=f"CPU models of CUDA and Ascend, {settings.compiler.version}",
        arguments=arguments,
        sources=tuple(sorted(reached)),
    )


def _verdict(
    program: Program, sides: Sides, settings: Settings, arguments: tuple[str, ...]
) -> Verdict:
    jobs = settings.conversion.jobs
    cache = settings.cache or default_cache()
    builder = Builder(settings.compiler, cache, jobs)
    built = []
    for side in (
        SideSources(Side.ORIGINAL, program, sides.originals, sides.root),
        SideSources(
            Side.TRANSLATION,
            sides.translated(program),
            sides.translations,
            sides.out,
        ),
    ):
        made = builder.build(side)
        if isinstance(made, NotRun):
            return made
        built.append(made)
    prune(cache)
    reached = _reached(program, sides.originals)
    with tempfile.TemporaryDirectory(prefix="cu2cann-") as name:
        scratch = Path(name)
        if settings.keep is not None:
            scratch = settings.keep / program.name
            scratch.mkdir(parents=True, exist_ok=True)
        trial = Trial(
            original=built[0].executable,
            translation=built[1].executable,
            runner=_runner(program, sides, settings, arguments),
            scratch=scratch,
            tolerance=Tolerance(settings.tolerance),
            settings=_FAITHFUL if settings.faithful else {},
            kernels=signatures(sides.originals[path] for path in sorted(reached)),
            jobs=jobs,
        )
        return trial.verdict()


def _runner(
    program: Program, sides: Sides, settings: Settings, arguments: tuple[str, ...]
) -> Runner:
    folder = Path(os.path.normpath(sides.root / program.folder))
    return Runner(
        folder=folder,
        arguments=tuple(_seen_from(folder, word) for word in arguments),
        limits=settings.limits,
    )


def _seen_from(folder: Path, word: str) -> str:
    """Make a file that the caller named by its own folder known to the run."""
    place = Path(word)
    if place.is_absolute() or (folder / place).exists() or not place.is_file():
        return word
    return str(place.resolve())


def prune(cache: Path) -> None:
    """Forget the builds that were used longest ago."""
    kept = sorted(
        (place for place in cache.iterdir() if place.is_dir()),
        key=lambda place: place.stat().st_mtime,
        reverse=True,
    )
    for place in kept[_KEPT_BUILDS:]:
        for file in place.glob("*"):
            file.unlink(missing_ok=True)
        place.rmdir()


def _graded(
    results: Sequence[FileResult], verifications: Sequence[Verification], sides: Sides
) -> Iterator[FileResult]:
    """Raise the grades of what ran and agrees."""
    for result in results:
        if not isinstance(result, Translated) or result.grade is Grade.REFUSED:
            yield result
            continue
        yield _regraded(result, verifications)


def _regraded(result: Translated, verifications: Sequence[Verification]) -> Translated:
    ran = [one for one in verifications if result.path in one.sources]
    agreed: set[str] = set()
    parted = False
    for one in ran:
        match one.verdict:
            case Agrees(kernels=kernels):
                agreed |= kernels
            case Deviates():
                parted = True
    if not agreed or parted:
        return result
    kernels = tuple(
        replace(kernel, grade=Grade.VERIFIED)
        if kernel.name in agreed and kernel.grade is not Grade.REFUSED
        else kernel
        for kernel in result.translation.kernels
    )
    whole = all(kernel.grade is Grade.VERIFIED for kernel in kernels)
    return replace(
        result,
        translation=replace(result.translation, kernels=kernels),
        grade=Grade.VERIFIED if whole else result.grade,
    )
