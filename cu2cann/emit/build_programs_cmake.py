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
    for folder in _above(reader.folder):
        path = posixpath.join(folder, "CMakeLists.txt")
        if path in texts:
            outer = _Reader(folder, texts, dict(reader.variables))
            outer.read(texts[path])
            reader.inherit(outer)
    reader.read(source.text)
    for name in reader.programs:
        yield reader.program(name)


def _above(folder: str) -> list[str]:
    """List the folders that a folder lies in, the outermost first."""
    found: list[str] = []
    while folder:
        folder = posixpath.dirname(folder)
        found.insert(0, folder)
    return found


@dataclass
class _Reader:
    folder: str
    texts: Mapping[str, bytes]
    variables: dict[str, list[str]] = field(default_factory=dict)
    targets: dict[str, list[str]] = field(default_factory=dict)
    programs: list[str] = field(default_factory=list)
    options: dict[str, Options] = field(default_factory=lambda: {"": Options()})
    linked: dict[str, list[str]] = field(default_factory=dict)
    tests: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, text: bytes) -> None:
        for command in commands(text):
            self.take(command.name, command.words)

    def inherit(self, outer: "_Reader") -> None:
        """Take over what a folder hands to those below it."""
        self.variables.update(outer.variables)
        self.options[""].defines += outer.options[""].defines
        self.options[""].folders += outer.options[""].folders

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
        elif command == "add_test":
            self._test(words)
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
        linked = self._linked(name)
        options = Options()
        for target in ("", *linked):
            own = self.options.get(target, Options())
            options.defines += own.defines
            options.folders += own.folders
        units: dict[str, CompiledSource] = {}
        for word in (word for one in linked for word in self.targets.get(one, ())):
            if word.endswith(SOURCE_SUFFIXES):
                units.setdefault(word, unit_of(word, self.folder, options))
        words = [word for one in linked for word in self.linked.get(one, ())]
        return Program(
            name,
            self.folder,
            tuple(units.values()),
            openmp=any("OpenMP" in word for word in words),
            arguments=self.tests.get(name, ()),
        )

    def _linked(self, name: str) -> list[str]:
        """List a target and those that it links, which share their options."""
        seen: list[str] = []
        todo = [name]
        while todo:
            target = todo.pop()
            if target not in seen:
                seen.append(target)
                words = self.linked.get(target, ())
                todo += [one for one in words if one in self.targets]
        return seen

    def _test(self, words: Sequence[str]) -> None:
        """Note the arguments that a test runs a program with."""
        if "COMMAND" in words[:-1]:
            at = words.index("COMMAND") + 1
            self.tests.setdefault(words[at], tuple(words[at + 1 :]))

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
