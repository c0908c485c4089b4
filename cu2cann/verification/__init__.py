"""Verify a project: translate it, find its programs, run both sides of each.

A folder that was converted before, and perhaps edited by hand, may stand in for the
translation.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cu2cann.convert import Options, convert_project
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import (
    FileResult,
    NotRun,
    Program,
    Side,
    Verdict,
    Verification,
)
from cu2cann.read import Project, read_project
from cu2cann.verification.grades import graded
from cu2cann.verification.sides import (
    Sides,
    edited_sides,
    fresh_sides,
    reached,
    stored_results,
    texts_of,
    uses_cuda,
    with_headers,
)
from cu2cann.verify.build import Builder, SideSources
from cu2cann.verify.compare_text import Tolerance
from cu2cann.verify.run import Limits, Runner
from cu2cann.verify.signature import signatures
from cu2cann.verify.toolchain import Compiler
from cu2cann.verify.trial import Trial

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
class Outcome:
    """The results of the files, graded anew, and the verdict on each program."""

    results: tuple[FileResult, ...]
    verifications: tuple[Verification, ...]
    project: Project


def verify_project(
    path: Path, settings: Settings, done: Callable[[str], None] = lambda _: None
) -> Outcome:
    """Translate what lies at a path, unless that was done before, and run both."""
    project = read_project(with_headers(path))
    done("translating")
    if settings.translated is None:
        results = tuple(convert_project(project, settings.conversion))
        sides = fresh_sides(project, results)
    else:
        sides = edited_sides(project, settings.translated)
        results = tuple(stored_results(settings.translated, sides))
    programs = [
        one
        for one in find_programs(texts_of(project, all_kinds=True))
        if uses_cuda(one, sides)
    ]
    verifications = []
    for program in programs:
        done(f"verifying {program.name}")
        verifications.append(_verify(program, sides, settings))
    if not programs:
        reason = "no program was found: no source has a main"
        verifications.append(Verification(project.root.name, NotRun(reason)))
    regraded = tuple(graded(results, verifications))
    return Outcome(regraded, tuple(verifications), project)


def default_cache() -> Path:
    """Give the folder that builds are kept in from one time to the next."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("CU2CANN_CACHE") or f"{base}/cu2cann") / "builds"


def _verify(program: Program, sides: Sides, settings: Settings) -> Verification:
    arguments = settings.arguments or program.arguments
    verdict = _verdict(program, sides, settings, arguments)
    files = reached(program, sides.originals)
    return Verification(
        program=program.name,
        verdict=verdict,
        ran=f"CPU models of CUDA and Ascend, {settings.compiler.version}",
        arguments=arguments,
        sources=tuple(sorted(files)),
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
    files = reached(program, sides.originals)
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
            kernels=signatures(sides.originals[path] for path in sorted(files)),
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
