"""Build one side of a program with its model, or find the build of an earlier time.

The sources are lowered into a folder that mirrors the project; its name is a digest of
everything that went in, so a build is never stale and needs no check.
"""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cu2cann.model import CompiledSource, NotRun, Program, Side, Source, phrase
from cu2cann.verify.lower import Dialect, lower, shared_aliases
from cu2cann.verify.lower_sides import declared_copies, give_way
from cu2cann.verify.native_math import natively
from cu2cann.verify.precompile import included
from cu2cann.verify.toolchain import (
    MODELS,
    SUFFIXES,
    Compiler,
    flags,
    models_digest,
    prelude,
)

PROGRAM = "program"
_PATIENCE = 600  # Seconds for one source.
_SHOWN = 5
_ERROR = re.compile(r"^(.+?):(\d+):(?:(\d+):)? (?:fatal )?error: (.*)$", re.MULTILINE)
_UNDEFINED = re.compile(r"undefined (?:reference to|symbol:) [`']?([^'\n]+)")
_CUDA_HEADER = re.compile(rb"#[ \t]*include[ \t]*[<\"](?:cuda|acl/|cu2cann/)")
_ANGLED = re.compile(rb"^([ \t]*#[ \t]*include[ \t]*)<([^>\n]+)>", re.MULTILINE)
_TOOLKIT = re.compile(
    r"(cuda|cudart|cudart_static|cublas|cublasLt|curand|cufft|cusparse|cusolver|nvrtc"
    r"|cudadevrt|nvToolsExt|cudnn|nccl|ascendcl|acl\w*|runtime)$"
)
_CLOCK = MODELS / "engine" / "clock.c"
_WRAPPED = (
    "time",
    "gettimeofday",
    "_ZNSt6chrono3_V212system_clock3nowEv",
    "_ZNSt13random_device9_M_getvalEv",
)
NAMES = {
    Side.ORIGINAL: phrase("the CUDA model"),
    Side.TRANSLATION: phrase("the Ascend model"),
}
DIALECTS = {Side.ORIGINAL: Dialect.CUDA, Side.TRANSLATION: Dialect.ASCEND}


@dataclass(frozen=True)
class SideSources:
    """One side of a program: all texts of the project, by path, and where they lie."""

    side: Side
    program: Program
    texts: Mapping[str, bytes]
    root: Path


@dataclass(frozen=True, slots=True)
class Built:
    """An executable, and the seconds that it took; 0 if it was there before."""

    executable: Path


@dataclass(frozen=True)
class Builder:
    """A compiler, where builds are kept, and how many sources are compiled at once."""

    compiler: Compiler
    cache: Path
    jobs: int = 1

    def build(self, sources: SideSources) -> Built | NotRun:
        """Build a side; what the compiler says is part of the answer if it fails."""
        lowered = _lowered(sources)
        place = self.cache / self._key(sources, lowered)
        executable = place / PROGRAM
        if executable.is_file():
            os.utime(place)
            return Built(executable)
        self.cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.cache, prefix="build-") as name:
            work = Path(name)
            _write(work / "src", lowered)
            failed = self._compile(sources, work)
            if failed is not None:
                return failed
            place.mkdir(exist_ok=True)
            shutil.move(work / PROGRAM, executable)
        return Built(executable)

    def _key(self, sources: SideSources, lowered: Mapping[str, bytes]) -> str:
        digest = hashlib.sha256()
        dialect = DIALECTS[sources.side]
        for word in (*self.compiler.command, self.compiler.version, models_digest()):
            digest.update(word.encode() + b"\0")
        digest.update(repr((flags(dialect, self.compiler), sources.program)).encode())
        for path in sorted(lowered):
            digest.update(path.encode() + b"\0" + lowered[path] + b"\0")
        return digest.hexdigest()[:32]

    def _compile(self, sources: SideSources, work: Path) -> NotRun | None:
        units = sources.program.sources
        commands = [
            self._command(sources, unit, work, number)
            for number, unit in enumerate(units)
        ]
        commands += [self._clock(work)] if self.compiler.wraps else []
        with ThreadPoolExecutor(max_workers=max(1, self.jobs)) as pool:
            results = list(pool.map(_call, commands))
        said = [text for status, text in results if status != 0]
        if said:
            return _not_built(sources.side, said)
        status, text = _call(self._link(sources, work, len(units)))
        return _not_built(sources.side, [text]) if status != 0 else None

    def _command(
        self, sources: SideSources, unit: CompiledSource, work: Path, number: int
    ) -> list[str]:
        mirror = work / "src"
        suffix = PurePosixPath(unit.path).suffix
        text = sources.texts.get(unit.path, b"")
        language = _language(suffix, text, sources.side, unit, self.compiler)
        command = [*self.compiler.command, *language]
        dialect = DIALECTS[sources.side]
        if suffix == SUFFIXES[dialect]:
            command += included(self.compiler, dialect, self.cache)
        command += [f"-D{word}" for word in unit.defines]
        for folder in unit.include_dirs:
            command += ["-iquote", str(mirror / folder)]
            command += ["-idirafter", str(sources.root / folder)]
        beside = sources.root / PurePosixPath(unit.path).parent
        command += ["-iquote", str(beside)]
        if sources.program.openmp and self.compiler.gnu:
            command.append("-fopenmp")
        return [
            *command,
            "-c",
            str(mirror / unit.path),
            "-o",
            str(work / f"{number}.o"),
        ]

    def _clock(self, work: Path) -> list[str]:
        """Compile what stands in for the clocks that seeds are taken from."""
        options = ["-x", "c", "-O1", "-w", "-c", str(_CLOCK)]
        return [*self.compiler.command, *options, "-o", str(work / "clock.o")]

    def _link(self, sources: SideSources, work: Path, count: int) -> list[str]:
        program = sources.program
        command = [*self.compiler.command, "-pthread", "-o", str(work / PROGRAM)]
        command += [str(work / f"{number}.o") for number in range(count)]
        if program.openmp and self.compiler.gnu:
            command.append("-fopenmp")
        if self.compiler.wraps:
            command += [
                str(work / "clock.o"),
                *(f"-Wl,--wrap={one}" for one in _WRAPPED),
            ]
        kept = [name for name in program.libraries if not _TOOLKIT.match(name)]
        return [*command, *(f"-l{name}" for name in kept), "-lm", "-ldl"]


def _language(
    suffix: str, text: bytes, side: Side, unit: CompiledSource, compiler: Compiler
) -> Iterator[str]:
    """Yield the options that say what a source is written in."""
    if suffix == ".c" and not _CUDA_HEADER.search(text):
        yield from ("-x", "c", "-O1", "-w", "-pthread")
        return
    yield from ("-x", "c++")
    yield from flags(DIALECTS[side], compiler)
    if unit.standard:
        yield f"-std={unit.standard}"
    yield from prelude(DIALECTS[side], suffix)


def _lowered(sources: SideSources) -> dict[str, bytes]:
    aliases = shared_aliases(sources.texts.values())
    dialect = DIALECTS[sources.side]
    folders = {one for unit in sources.program.sources for one in unit.include_dirs}
    own = {
        path.removeprefix(f"{folder}/" if folder != "." else "").encode()
        for folder in folders
        for path in sources.texts
        if folder == "." or path.startswith(f"{folder}/")
    }
    texts = sources.texts
    if dialect is Dialect.ASCEND:
        declared = declared_copies(texts.values())
        texts = {
            path: natively(path, give_way(text, declared))
            for path, text in texts.items()
        }
    return {
        path: lower(Source(path, _quoted(text, own)), dialect, aliases)
        for path, text in texts.items()
    }


def _quoted(text: bytes, own: set[bytes]) -> bytes:
    """Put the project's own headers between quotes.

    Only then may a project have a `signal.h`, which the models must not find.
    """
    return _ANGLED.sub(
        lambda found: b'%s"%s"' % found.groups() if found[2] in own else found[0], text
    )


def _write(folder: Path, texts: Mapping[str, bytes]) -> None:
    for path, text in texts.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text)


def _call(command: Sequence[str]) -> tuple[int, str]:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return 1, f"the compiler took longer than {_PATIENCE} seconds"
    except OSError as error:
        return 1, str(error)
    return done.returncode, done.stderr + done.stdout


def _not_built(side: Side, said: Sequence[str]) -> NotRun:
    details: list[str] = []
    for text in said:
        found = [_detail(match) for match in _ERROR.finditer(text)]
        found += [
            phrase("`{}` is nowhere defined", name) for name in _UNDEFINED.findall(text)
        ]
        details += found or text.strip().splitlines()[:_SHOWN]
    short = tuple(dict.fromkeys(details))[:_SHOWN]
    reason = phrase("the {} does not build on {}", side, NAMES[side])
    return NotRun(reason, side, short)


def _detail(found: re.Match[str]) -> str:
    path, line, column, message = found.groups()
    if path.startswith(str(MODELS)):
        path = f"the model's {Path(path).relative_to(MODELS)}"
    return f"{path}:{line}:{column or 1}: {message}"
