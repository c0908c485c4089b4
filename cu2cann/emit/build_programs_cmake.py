"""The programs of a CMake file, as far as its plain commands say them."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_cmake_tokens import commands
from cu2cann.emit.build_make_commands import SOURCE_SUFFIXES
from cu2cann.emit.build_program_options import Options, joined, unit_of
from cu2cann.model import CompiledSource, Program, Source

_KEYWORDS = {"PRIVATE", "PUBLIC", "INTERFACE", "STATIC", "SHARED", "SYSTEM", "BEFORE"}
_MAKERS = {"add_library", "cuda_add_library", "add_executable", "cuda_add_executable"}
_HERE = re.compile(
    r"\$\{(?:CMAKE_CURRENT_SOURCE_DIR|CMAKE_SOURCE_DIR|PROJECT_SOURCE_DIR)\}/?"
)


def cmake_programs(source: Source, texts: Mapping[str, bytes]) -> Iterator[Program]:
    """Read targets, macros and folders; what needs CMake to know is left out."""
    reader = _Reader(posixpath.dirname(source.path), texts)
    for command in commands(source.text):
        reader.take(command.name, command.words)
    for name in reader.programs:
        yield reader.program(name)


@dataclass
class _Reader:
    folder: str
    texts: Mapping[str, bytes]
    variables: dict[str, list[str]] = field(default_factory=dict)
    targets: dict[str, list[str]] = field(default_factory=dict)
    programs: list[str] = field(default_factory=list)
    options: dict[str, Options] = field(default_factory=lambda: {"": Options()})
    linked: dict[str, list[str]] = field(default_factory=dict)

    def take(self, command: str, given: Sequence[str]) -> None:
        words = self._expanded(given)
        if not words:
            return
        name, rest = words[0], words[1:]
        if command == "set":
            self.variables[name] = [word for word in rest if word != "CACHE"]
        elif command == "file" and name.startswith("GLOB") and rest:
            self.variables[rest[0]] = list(self._globbed(rest[1:]))
        elif command in _MAKERS or command == "target_sources":
            self._target(command, name, rest)
        elif command == "target_link_libraries":
            self.linked.setdefault(name, []).extend(rest)
        else:
            self._option(command, words)

    def _target(self, command: str, name: str, rest: Sequence[str]) -> None:
        self.targets.setdefault(name, []).extend(rest)
        if command.endswith("executable"):
            self.programs.append(name)

    def _option(self, command: str, words: Sequence[str]) -> None:
        target = words[0] if command.startswith("target_") else ""
        given = [word for word in words[bool(target) :] if _is_plain(word)]
        own = self.options.setdefault(target, Options())
        if command.endswith("compile_definitions"):
            own.defines += [word.removeprefix("-D") for word in given]
        elif command.endswith("include_directories"):
            own.folders += [joined(self.folder, word) for word in given]

    def program(self, name: str) -> Program:
        units: dict[str, CompiledSource] = {}
        todo, seen = [name], set[str]()
        while todo:
            target = todo.pop()
            if target in seen:
                continue
            seen.add(target)
            todo += [one for one in self.linked.get(target, ()) if one in self.targets]
            own = self._options_of(target)
            for word in self.targets.get(target, ()):
                if word.endswith(SOURCE_SUFFIXES):
                    units.setdefault(word, unit_of(word, self.folder, own))
        words = (word for one in seen for word in self.linked.get(one, ()))
        openmp = any("OpenMP" in word for word in words)
        return Program(name, self.folder, tuple(units.values()), openmp=openmp)

    def _options_of(self, target: str) -> Options:
        every, own = self.options[""], self.options.get(target, Options())
        return Options(
            defines=every.defines + own.defines, folders=every.folders + own.folders
        )

    def _expanded(self, words: Sequence[str]) -> list[str]:
        """Put in the variables that are known."""
        found: list[str] = []
        for word in words:
            text = _HERE.sub("", word)
            for name, value in self.variables.items():
                text = text.replace(f"${{{name}}}", ";".join(value))
            found += [one for one in text.split(";") if one]
        return found

    def _globbed(self, patterns: Iterable[str]) -> Iterator[str]:
        for pattern in patterns:
            whole = re.escape(joined(self.folder, pattern)).replace(r"\*", "[^/]*")
            for path in sorted(self.texts):
                if re.fullmatch(whole, path):
                    yield posixpath.relpath(path, self.folder or ".")


def _is_plain(word: str) -> bool:
    return word not in _KEYWORDS and "$" not in word
