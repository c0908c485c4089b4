"""Write a CMakeLists.txt in the vendor's form for a Makefile that calls nvcc.

The Makefile is evaluated as make would with nothing said on its command line.  What
cannot be evaluated without running a program is named in a diagnostic.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cu2cann.emit.build_context import BuildContext
from cu2cann.emit.build_make_programs import Programs, find_programs
from cu2cann.emit.build_make_reader import Makefile, read_makefile
from cu2cann.emit.build_make_target import TargetText, target_text
from cu2cann.emit.build_make_values import MARK, Values
from cu2cann.model import Diagnostic, Source, Span
from cu2cann.model.build_reasons import build_diagnostic

_MENTIONS = re.compile(rb"(?<![\w-])nvcc(?!\w)|\.cu\b|\bNVCC\b")
_HOOKS = ("FLAGS", "LIBS", "LAUNCHER", "FLAG", "OPTS", "OPTIONS")
_TOP = Span(0, 0)


@dataclass
class Written:
    """The text of the new build file, and the findings; no text: nothing to build."""

    text: str = ""
    says: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


def speaks_of_cuda(source: Source) -> bool:
    """Tell whether a Makefile calls nvcc or names CUDA sources."""
    return bool(_MENTIONS.search(source.text))


def write_cmake(source: Source, context: BuildContext) -> Written:
    """Write the CMake form of a Makefile."""
    made = evaluated(source, context)
    folder = posixpath.dirname(source.path)
    found = find_programs(made, context.files_from(folder))
    written = Written()
    if not any(program.compiled for program in found.programs):
        written.says.append(("build/makefile-no-target", ()))
        return written
    taken: set[str] = set()
    parts = [
        target_text(program, found.programs, source.path, context, taken)
        for program in found.programs
    ]
    lines = [*_head(source, made, parts, context), *_body(parts), *_runs(found)]
    written.text = "\n".join(lines).rstrip("\n") + "\n"
    written.says += _says(made, found, parts)
    return written


def evaluated(source: Source, context: BuildContext) -> Makefile:
    """Read a Makefile as make would, with nothing said on the command line."""
    folder = posixpath.dirname(source.path)

    def read(name: str) -> str | None:
        path = posixpath.normpath(posixpath.join(folder, name))
        data = context.texts.get(path)
        return None if data is None else data.decode("utf-8", "replace")

    values = Values(context.files_from(folder))
    return read_makefile(source.text.decode("utf-8", "replace"), values, read)


def _head(
    source: Source, made: Makefile, parts: list[TargetText], context: BuildContext
) -> Iterator[str]:
    name = posixpath.basename(source.path)
    yield f"# Written by cu2cann from {name}, which is kept as {name}.cuda."
    if made.settings:
        yield f"# Its conditions are settled with {_settings(made)}."
    yield "cmake_minimum_required(VERSION 3.16)"
    yield ""
    chip = context.architecture
    yield f'set(CMAKE_ASC_ARCHITECTURES "{chip}" CACHE STRING "NPU architecture")'
    yield "find_package(ASC REQUIRED)"
    languages = "ASC C CXX" if any(part.c for part in parts) else "ASC CXX"
    yield f"project({parts[0].name} LANGUAGES {languages})"


def _settings(made: Makefile) -> str:
    return ", ".join(f"{name}={value}" for name, value in made.settings.items())


def _body(parts: list[TargetText]) -> Iterator[str]:
    for part in parts:
        yield ""
        yield from part.lines


def _runs(found: Programs) -> Iterator[str]:
    if found.runs:
        yield ""
    for target, line in found.runs:
        plain = re.sub(f"{MARK}[^{MARK}]*{MARK}", "", line).strip()
        if plain:
            yield f"# make {target}: {plain}"


def _says(
    made: Makefile, found: Programs, parts: list[TargetText]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if made.settings:
        yield "build/makefile-defaults", (_settings(made),)
    for output in dict.fromkeys(found.others):
        yield "build/makefile-recipe", (output.replace(MARK, ""),)
    said = [one for part in parts for one in part.says]
    for mark in dict.fromkeys(mark for part in parts for mark in part.marks):
        if mark.startswith("!"):
            yield "build/makefile-unevaluated", (made.values.unknown[int(mark[1:])],)
        elif not mark.endswith(_HOOKS):
            yield "build/makefile-undefined", (f"$({mark})",)
    yield from dict.fromkeys(said)


def findings(source: Source, written: Written) -> tuple[Diagnostic, ...]:
    """Give the findings about a Makefile, at the name they are about."""
    return tuple(
        build_diagnostic(code, source.path, _place(source, about), *about)
        for code, about in written.says
    )


def _place(source: Source, about: tuple[str, ...]) -> Span:
    for word in about:
        data = word.encode()
        at = source.text.find(data) if len(data) > 1 else -1
        if at >= 0:
            return Span(at, at + len(data))
    return _TOP
