"""Run both sides of every program of a project."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cu2cann.convert import convert_project
from cu2cann.emit.build_programs import find_programs
from cu2cann.model import (
    FileResult,
    NotRun,
    Program,
    Side,
    Verdict,
    Verification,
    phrase,
)
from cu2cann.read import Project, read_project
from cu2cann.verification.grades import graded
from cu2cann.verification.kernel import verify_kernel
from cu2cann.verification.outside import beside, with_headers
from cu2cann.verification.settings import Settings
from cu2cann.verification.sides import (
    Sides,
    edited_sides,
    fresh_sides,
    reached,
    stored_results,
    texts_of,
    uses_cuda,
)
from cu2cann.verification.untranslated import refused
from cu2cann.verify.aliases import spelled_out
from cu2cann.verify.build import SideSources
from cu2cann.verify.handed import counts
from cu2cann.verify.run import Finished, Runner
from cu2cann.verify.signature import signatures
from cu2cann.verify.trial import Trial


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
    given = with_headers(path) if settings.translated is None else beside(path)
    project = settings.chosen(read_project(given))
    done("translating")
    results: tuple[FileResult, ...]
    if settings.translated is None:
        results = tuple(convert_project(project, settings.conversion))
        sides = fresh_sides(project, results)
    else:
        sides = edited_sides(project, settings.translated)
        results = tuple(stored_results(settings.translated, sides))
    if settings.kernel is not None:
        done(f"verifying {settings.kernel}")
        verifications = [verify_kernel(settings.kernel, sides, settings)]
    else:
        verifications = _programs(project, sides, settings, done)
    concerned = _concerned(results, verifications)
    regraded = tuple(graded(concerned, verifications))
    return Outcome(regraded, tuple(verifications), project)


def _concerned(
    results: Sequence[FileResult], verifications: Sequence[Verification]
) -> list[FileResult]:
    """Leave out the files that belong to none of the programs."""
    paths = {path for one in verifications for path in one.sources}
    return [one for one in results if one.path in paths or not paths]


def _programs(
    project: Project, sides: Sides, settings: Settings, done: Callable[[str], None]
) -> list[Verification]:
    verifications: list[Verification] = []
    for program in find_programs(texts_of(project, all_kinds=True)):
        if uses_cuda(program, sides):
            done(f"verifying {program.name}")
            verifications.extend(verify_program(program, sides, settings))
    if not verifications:
        reason = phrase("no program was found: no source that uses CUDA has a main")
        advice = phrase("--kernel NAME runs a kernel by itself")
        verifications.append(
            Verification(project.root.name, NotRun(reason, details=(advice,)))
        )
    return verifications


def verify_program(
    program: Program, sides: Sides, settings: Settings
) -> Iterator[Verification]:
    """Build and run both sides of one program, once for each set of arguments."""
    runs = (settings.arguments or program.arguments, *settings.also)
    for at, arguments in enumerate(runs):
        yield Verification(
            program=program.name,
            verdict=_verdict(program, sides, settings, arguments, further=at),
            ran=settings.ran,
            arguments=arguments,
            sources=tuple(sorted(reached(program, sides.originals))),
        )


def _verdict(
    program: Program,
    sides: Sides,
    settings: Settings,
    arguments: tuple[str, ...],
    *,
    further: int,
) -> Verdict:
    outside = refused(program, sides.originals, sides.root)
    if outside is not None:
        return outside
    translated = sides.translated(program)
    built = settings.build(
        SideSources(Side.ORIGINAL, program, sides.originals, sides.root),
        SideSources(Side.TRANSLATION, translated, sides.translations, sides.out),
    )
    if isinstance(built, NotRun):
        return built
    files = sorted(reached(program, sides.originals))
    texts = [sides.originals[path] for path in files]
    name = f"{program.name}-{further}" if further else program.name
    with settings.scratch(name) as scratch:
        trial = Trial(
            original=built[0],
            translation=built[1],
            runner=runner(program, sides, settings, arguments),
            scratch=scratch,
            tolerance=settings.allowed,
            settings=settings.environment,
            kernels=spelled_out(signatures(texts), texts),
            handed=counts(sides.translations.values()),
            jobs=settings.conversion.jobs,
            asks_occupancy=any(b"Occupancy" in text for text in texts),
            streams=any(b"StreamCreate" in text for text in texts),
            may_fail=further > 0,
        )
        return trial.verdict()


def run_original(
    program: Program, sides: Sides, settings: Settings, arguments: tuple[str, ...]
) -> Finished | NotRun:
    """Build and run the original alone."""
    built = settings.build(
        SideSources(Side.ORIGINAL, program, sides.originals, sides.root)
    )
    if isinstance(built, NotRun):
        return built
    with settings.scratch(f"{program.name}-alone") as scratch:
        alone = runner(program, sides, settings, arguments)
        return alone.run(built[0], scratch, {})


def runner(
    program: Program, sides: Sides, settings: Settings, arguments: tuple[str, ...]
) -> Runner:
    """Tell how a program is run: in a copy of its folder, with these arguments."""
    folder = Path(os.path.normpath(sides.root / program.folder))
    looks_around = any(b"../" in text for text in sides.originals.values())
    return Runner(
        folder=folder,
        arguments=tuple(_seen_from(folder, word) for word in arguments),
        limits=settings.limits,
        neighbours=looks_around or any("../" in word for word in arguments),
    )


def _seen_from(folder: Path, word: str) -> str:
    """Make a file that the caller named by its own folder known to the run."""
    place = Path(word)
    if place.is_absolute() or (folder / place).exists() or not place.is_file():
        return word
    return str(place.resolve())
