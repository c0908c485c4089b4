"""Which programs a project builds, of which sources, with which macros and folders.

A build file says it; where there is none, every `main` is a program of its own, made
of all sources of its folder that have no other `main`.
"""

import json
import posixpath
import re
import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_cmake_tokens import commands
from cu2cann.emit.build_context import BuildContext
from cu2cann.emit.build_make import evaluated
from cu2cann.emit.build_make_commands import SOURCE_SUFFIXES, Action
from cu2cann.emit.build_make_programs import Program as Made
from cu2cann.emit.build_make_programs import find_programs as find_made
from cu2cann.emit.build_make_reader import normal
from cu2cann.emit.build_make_values import MARK
from cu2cann.model import CompiledSource, Program, Source

_SUFFIXES = (*SOURCE_SUFFIXES, ".asc")
_MAIN = re.compile(
    rb"^[ \t]*(?:extern[ \t]+\"C\"[ \t]+)?(?:(?:signed|unsigned|static)[ \t]+)?"
    rb"(?:int|void|auto|float)\s+(?:[A-Z_]+\s+)?main\s*\(",
    re.MULTILINE,
)
_LATER = re.compile(r"-{1,2}std=((?:c|gnu)\+\+(?:2\w))")
_MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
_DATABASE = "compile_commands.json"
_CMAKE = "CMakeLists.txt"


@dataclass
class _Options:
    """What of a compiler's options matters to another compiler."""

    defines: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    standard: str = ""
    openmp: bool = False

    @classmethod
    def of(cls, words: Iterable[str], folder: str) -> "_Options":
        found = cls()
        for word in words:
            if MARK in word:
                continue
            if word.startswith("-D") and len(word) > 2:  # noqa: PLR2004
                found.defines.append(word[2:])
            elif word.startswith("-I") and len(word) > 2:  # noqa: PLR2004
                found.folders.append(_joined(folder, word[2:]))
            elif word.startswith("-l"):
                found.libraries.append(word[2:])
            elif later := _LATER.fullmatch(word):
                found.standard = later[1]
            found.openmp = found.openmp or "-fopenmp" in word
        return found


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
        {
            posixpath.dirname(path)
            for path in texts
            if posixpath.basename(path) in names
        }
    )


def _built(folder: str, texts: Mapping[str, bytes]) -> Iterator[Program]:
    """Read the build file of a folder that says most plainly what is compiled."""
    for name in (_DATABASE, *_MAKEFILES, _CMAKE):
        path = posixpath.join(folder, name)
        if path not in texts:
            continue
        source = Source(path, texts[path])
        reader = {_DATABASE: _of_database, _CMAKE: _of_cmake}.get(name, _of_makefile)
        programs = [one for one in reader(source, texts) if _is_whole(one, texts)]
        if programs:
            yield from programs
            return


def _is_whole(program: Program, texts: Mapping[str, bytes]) -> bool:
    """Tell whether all sources are there, and one of them has a `main`."""
    units = [unit.path for unit in program.sources]
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
        options = _Options.of(call.flags, folder)
        openmp = openmp or options.openmp
        units.setdefault(_joined(folder, name), _unit(name, folder, options))
    linking = _Options.of(made.link.flags, folder)
    return Program(
        name=posixpath.basename(made.output.replace(MARK, "")) or "program",
        folder=folder,
        sources=tuple(units.values()),
        libraries=tuple(linking.libraries),
        openmp=openmp or linking.openmp,
        arguments=_arguments(made.output, runs),
    )


def _unit(name: str, folder: str, options: _Options) -> CompiledSource:
    return CompiledSource(
        path=_joined(folder, name),
        defines=tuple(options.defines),
        include_dirs=tuple(options.folders),
        standard=options.standard,
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
        for unit in _database_unit(entry, folder, texts)
    ]
    yield from _by_main(units, texts, folder)


def _database_unit(
    entry: Mapping[str, object], folder: str, texts: Mapping[str, bytes]
) -> Iterator[CompiledSource]:
    given = entry.get("arguments") or shlex.split(str(entry.get("command", "")))
    words = [str(word) for word in given] if isinstance(given, list) else []
    name = str(entry.get("file", ""))
    for path in texts:
        whole = posixpath.normpath(posixpath.join(str(entry.get("directory")), name))
        if whole == path or whole.endswith(f"/{path}"):
            root = whole[: -len(path)]
            options = _Options.of(words, str(entry.get("directory", "")))
            options.folders = [one.removeprefix(root) for one in options.folders]
            yield _unit(path, "", options)
            return
    yield from ()


def _of_cmake(source: Source, texts: Mapping[str, bytes]) -> Iterator[Program]:
    """Read the plain commands of a CMake file: targets, macros, folders."""
    folder = posixpath.dirname(source.path)
    variables: dict[str, list[str]] = {}
    targets: dict[str, list[str]] = {}
    programs: list[str] = []
    options: dict[str, _Options] = {"": _Options()}
    linked: dict[str, list[str]] = {}
    for command in commands(source.text):
        words = _expanded(command.words, variables, folder, texts)
        if not words:
            continue
        name, rest = words[0], words[1:]
        match command.name:
            case "set":
                variables[name] = [word for word in rest if word != "CACHE"]
            case "file" if name.startswith("GLOB") and rest:
                variables[rest[0]] = list(_globbed(rest[1:], folder, texts))
            case "add_executable" | "cuda_add_executable":
                targets[name] = rest
                programs.append(name)
            case "add_library" | "cuda_add_library":
                targets[name] = rest
            case "target_sources":
                targets.setdefault(name, []).extend(rest)
            case "target_link_libraries":
                linked.setdefault(name, []).extend(rest)
            case "target_compile_definitions" | "add_compile_definitions":
                _define(options, command.name, words)
            case "target_include_directories" | "include_directories":
                _include(options, command.name, words, folder)
    for program in programs:
        yield _cmake_program(program, folder, targets, linked, options)


_KEYWORDS = {"PRIVATE", "PUBLIC", "INTERFACE", "STATIC", "SHARED", "SYSTEM", "BEFORE"}


def _define(options: dict[str, _Options], command: str, words: Sequence[str]) -> None:
    whole = command.startswith("add_")
    target = "" if whole else words[0]
    given = options.setdefault(target, _Options())
    for word in words if whole else words[1:]:
        if word not in _KEYWORDS and "$<" not in word:
            given.defines.append(word.removeprefix("-D"))


def _include(
    options: dict[str, _Options], command: str, words: Sequence[str], folder: str
) -> None:
    whole = not command.startswith("target_")
    given = options.setdefault("" if whole else words[0], _Options())
    for word in words if whole else words[1:]:
        if word not in _KEYWORDS and "$" not in word:
            given.folders.append(_joined(folder, word))


def _cmake_program(
    name: str,
    folder: str,
    targets: Mapping[str, Sequence[str]],
    linked: Mapping[str, Sequence[str]],
    options: Mapping[str, _Options],
) -> Program:
    units: dict[str, CompiledSource] = {}
    todo, seen = [name], set[str]()
    while todo:
        target = todo.pop()
        if target in seen:
            continue
        seen.add(target)
        todo += [one for one in linked.get(target, ()) if one in targets]
        own = options.get(target, _Options())
        joined = _Options(
            defines=options[""].defines + own.defines,
            folders=options[""].folders + own.folders,
        )
        for word in targets.get(target, ()):
            if word.endswith(_SUFFIXES):
                units.setdefault(word, _unit(word, folder, joined))
    openmp = any("OpenMP" in word for one in seen for word in linked.get(one, ()))
    return Program(name, folder, tuple(units.values()), openmp=openmp)


def _expanded(
    words: Sequence[str],
    variables: Mapping[str, Sequence[str]],
    folder: str,
    texts: Mapping[str, bytes],
) -> list[str]:
    """Put in the variables that are known; the usual ones name folders."""
    found: list[str] = []
    for word in words:
        plain = re.sub(
            r"\$\{(?:CMAKE_CURRENT_SOURCE_DIR|CMAKE_SOURCE_DIR|PROJECT_SOURCE_DIR)\}/?",
            "",
            word,
        )
        whole = re.fullmatch(r"\$\{(\w+)\}", plain)
        if whole and whole[1] in variables:
            found += variables[whole[1]]
            continue
        for name, value in variables.items():
            plain = plain.replace(f"${{{name}}}", ";".join(value))
        found += [one for one in plain.split(";") if one] or ([plain] if plain else [])
    return found


def _globbed(
    patterns: Iterable[str], folder: str, texts: Mapping[str, bytes]
) -> Iterator[str]:
    for pattern in patterns:
        whole = re.escape(_joined(folder, pattern)).replace(r"\*", "[^/]*")
        for path in sorted(texts):
            if re.fullmatch(whole, path):
                yield posixpath.relpath(path, folder or ".")


def _unbuilt(
    texts: Mapping[str, bytes], covered: set[str], built: set[str]
) -> Iterator[Program]:
    """Make programs of the sources that no build file speaks of."""
    groups: dict[str, list[CompiledSource]] = {}
    for path in sorted(texts):
        folder = posixpath.dirname(path)
        inside = any(_within(folder, one) for one in built)
        if path.endswith(_SUFFIXES) and path not in covered and not inside:
            groups.setdefault(folder, []).append(CompiledSource(path))
    whole = [unit for units in groups.values() for unit in units]
    mains = [unit for unit in whole if _MAIN.search(texts[unit.path])]
    if len(mains) == 1 and not built:
        folder = posixpath.dirname(mains[0].path)
        yield Program(_stem(mains[0].path), folder, tuple(whole))
        return
    for folder, units in groups.items():
        yield from _by_main(units, texts, folder)


def _within(folder: str, other: str) -> bool:
    return folder == other or other == "" or folder.startswith(f"{other}/")


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


def _joined(folder: str, word: str) -> str:
    return posixpath.normpath(posixpath.join(folder, word))
