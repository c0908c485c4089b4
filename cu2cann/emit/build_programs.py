"""Which programs a project builds, of which sources, with which macros and folders.

A build file says it; where there is none, every `main` is a program of its own, made
of all sources of its folder that have no other `main`.
"""

import json
import posixpath
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence

from cu2cann.emit.build_context import BuildContext
from cu2cann.emit.build_make import evaluated
from cu2cann.emit.build_make_commands import SOURCE_SUFFIXES, Action
from cu2cann.emit.build_make_programs import Program as Made
from cu2cann.emit.build_make_programs import find_programs as find_made
from cu2cann.emit.build_make_reader import normal
from cu2cann.emit.build_make_values import MARK
from cu2cann.emit.build_program_options import Options, joined, unit_of
from cu2cann.emit.build_programs_cmake import cmake_programs
from cu2cann.model import CompiledSource, Program, Source

_SUFFIXES = SOURCE_SUFFIXES
_TRANSLATED = ".asc"
_MAIN = re.compile(
    rb"^[ \t]*(?:extern[ \t]+\"C\"[ \t]+)?(?!return\b|else\b|case\b)"
    rb"(?:\w+\s+){1,3}main\s*\(",
    re.MULTILINE,
)
_MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
_DATABASE = "compile_commands.json"
_CMAKE = "CMakeLists.txt"


def find_programs(texts: Mapping[str, bytes]) -> list[Program]:
    """Find the programs among files given by their paths, with their texts."""
    found: list[Program] = []
    for folder in _folders(texts):
        programs = list(_built(folder, texts))
        found += [one for one in programs if one.sources]
    covered = {unit.path for program in found for unit in program.sources}
    built = {program.folder for program in found}
    found += _unbuilt(texts, covered, built)
    return found


def _folders(texts: Mapping[str, bytes]) -> list[str]:
    names = {*_MAKEFILES, _DATABASE, _CMAKE}
    return sorted(
        {posixpath.dirname(path) for path in texts if posixpath.basename(path) in names}
    )


def _built(folder: str, texts: Mapping[str, bytes]) -> Iterator[Program]:
    """Read the build file of a folder that says most plainly what is compiled."""
    for name in (_DATABASE, *_MAKEFILES, _CMAKE):
        path = posixpath.join(folder, name)
        if path not in texts:
            continue
        source = Source(path, texts[path])
        readers = {_DATABASE: _of_database, _CMAKE: cmake_programs}
        reader = readers.get(name, _of_makefile)
        programs = [one for one in reader(source, texts) if _is_whole(one, texts)]
        if programs:
            yield from programs
            return


def _is_whole(program: Program, texts: Mapping[str, bytes]) -> bool:
    """Tell whether all sources are there, and one of them has a `main`."""
    units = [unit.path for unit in program.sources]
    if any(path.endswith(_TRANSLATED) for path in units):
        return False
    return all(path in texts for path in units) and any(
        _MAIN.search(texts[path]) for path in units
    )


def _of_makefile(source: Source, texts: Mapping[str, bytes]) -> Iterator[Program]:
    context = BuildContext(names={path: path for path in texts}, texts=texts)
    made = evaluated(source, context)
    folder = posixpath.dirname(source.path)
    here = [posixpath.relpath(name, folder or ".") for name in sorted(texts)]
    found = find_made(made, frozenset(here))
    runs = [line for _, line in found.runs]
    for program in found.programs:
        if program.action is Action.PROGRAM:
            yield _made_program(program, found.programs, folder, runs)


def _made_program(
    made: Made, every: Sequence[Made], folder: str, runs: Sequence[str]
) -> Program:
    compiled = list(made.compiled)
    for library in made.libraries:
        for other in every:
            if normal(other.output) == normal(library):
                compiled += other.compiled
    units: dict[str, CompiledSource] = {}
    openmp = False
    for name, call in compiled:
        options = Options.of(call.flags, folder)
        openmp = openmp or options.openmp
        units.setdefault(joined(folder, name), unit_of(name, folder, options))
    linking = Options.of(made.link.flags, folder)
    return Program(
        name=posixpath.basename(made.output.replace(MARK, "")) or "program",
        folder=folder,
        sources=tuple(units.values()),
        libraries=tuple(linking.libraries),
        openmp=openmp or linking.openmp,
        arguments=_arguments(made.output, runs),
    )


def _arguments(output: str, runs: Sequence[str]) -> tuple[str, ...]:
    """Give the arguments that a build file runs a program with, if it does."""
    name = posixpath.basename(output)
    for line in runs:
        plain = re.sub(f"{MARK}[^{MARK}]*{MARK}", "", line)
        try:
            words = shlex.split(plain)
        except ValueError:
            continue
        for at, word in enumerate(words):
            if posixpath.basename(word) == name:
                return tuple(words[at + 1 :])
    return ()


def _of_database(source: Source, texts: Mapping[str, bytes]) -> Iterator[Program]:
    """Link what a compilation database lists: one program for each `main`."""
    folder = posixpath.dirname(source.path)
    try:
        entries = json.loads(source.text)
    except ValueError:
        return
    units = [
        unit
        for entry in entries
        if isinstance(entry, dict)
        for unit in _database_unit(entry, texts)
    ]
    yield from _by_main(units, texts, folder)


def _database_unit(
    entry: Mapping[str, object], texts: Mapping[str, bytes]
) -> Iterator[CompiledSource]:
    given = entry.get("arguments") or shlex.split(str(entry.get("command", "")))
    words = [str(word) for word in given] if isinstance(given, list) else []
    name = str(entry.get("file", ""))
    for path in texts:
        whole = posixpath.normpath(posixpath.join(str(entry.get("directory")), name))
        if whole == path or whole.endswith(f"/{path}"):
            root = whole[: -len(path)]
            options = Options.of(words, str(entry.get("directory", "")))
            options.folders = [one.removeprefix(root) for one in options.folders]
            yield unit_of(path, "", options)
            return
    yield from ()


def _unbuilt(
    texts: Mapping[str, bytes], covered: set[str], built: set[str]
) -> Iterator[Program]:
    """Make programs of the sources that no build file speaks of."""
    groups: dict[str, list[CompiledSource]] = {}
    done = covered | set(_included(texts))
    for path in sorted(texts):
        folder = posixpath.dirname(path)
        inside = any(_within(folder, one) for one in built)
        if path.endswith(_SUFFIXES) and path not in done and not inside:
            groups.setdefault(folder, []).append(CompiledSource(path))
    whole = [unit for units in groups.values() for unit in units]
    mains = [unit for unit in whole if _MAIN.search(texts[unit.path])]
    if len(mains) == 1 and not built:
        folder = posixpath.dirname(mains[0].path)
        yield Program(_stem(mains[0].path), folder, tuple(whole))
        return
    for folder, units in groups.items():
        yield from _by_main(units, texts, folder)


def _included(texts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the sources that others include, and so compile."""
    for path, text in texts.items():
        for one in Source(path, text).includes:
            if one.path.endswith(_SUFFIXES):
                yield joined(posixpath.dirname(path), one.path)


def _within(folder: str, other: str) -> bool:
    return other in {folder, ""} or folder.startswith(f"{other}/")


def _by_main(
    units: Sequence[CompiledSource], texts: Mapping[str, bytes], folder: str
) -> Iterator[Program]:
    """Make a program of each `main` and the sources that have none."""
    mains = [unit for unit in units if _MAIN.search(texts[unit.path])]
    others = [unit for unit in units if unit not in mains]
    for main in mains:
        yield Program(_stem(main.path), folder, (main, *others))


def _stem(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]
