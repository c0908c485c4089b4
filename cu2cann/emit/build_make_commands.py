"""Calls of compilers, archivers and linkers in the recipes of a Makefile."""

import posixpath
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from cu2cann.emit.build_make_values import MARK

SOURCE_SUFFIXES = (".cu", ".cpp", ".cc", ".cxx", ".c", ".C")
_COMPILERS = re.compile(
    r"(nvcc|nvc\+\+|g\+\+|gcc|cc|c\+\+|clang|clang\+\+|mpicc|mpicxx|mpic\+\+|mpiCC"
    r"|icpx|icc|CC)(-[\d.]+)?$"
)
_COMPILES = {"-c", "-dc", "-dw", "--device-c", "--compile", "-rdc=true-c"}
_OTHER_OUTPUT = {
    "-ptx", "--ptx", "-cubin", "--cubin", "-fatbin", "--fatbin", "-M", "-MM", "-E",
    "-dlink", "--device-link",
}  # fmt: skip
_PART = re.compile(r"&&|\|\||;")
_TWO_WORDS = {
    "-Xcompiler", "-Xlinker", "-arch", "-gencode", "-code", "-ccbin", "-Xptxas", "-x",
    "-isystem", "-include", "-maxrregcount", "--compiler-options", "-rdc",
    "--linker-options", "-MF", "-MT", "-MQ", "--default-stream", "-diag-suppress",
}  # fmt: skip
_OBJECTS = (".o", ".obj", ".a", ".so", ".lo")
_FILES = (*SOURCE_SUFFIXES, *_OBJECTS)
_VALUE = ("-I", "-D", "-L", "-l")


class Action(StrEnum):
    """What a call makes."""

    OBJECT = "object"
    PROGRAM = "program"
    SHARED = "shared library"
    STATIC = "static library"
    OTHER = "other"


@dataclass
class Call:
    """A call of a tool: what it makes, of what, and with which options."""

    action: Action
    output: str = ""
    sources: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    cuda: bool = False


def calls(line: str) -> Iterator[Call]:
    """Yield the calls in one line of a recipe, which is expanded already."""
    for part in _PART.split(line):
        words = _words(part.strip().lstrip("@-+ "))
        while words and (_is_setting(words[0]) or _is_unknown(words[0])):
            del words[0]
        if words and words[0] in ("ccache", "mpirun", "time"):
            del words[0]
        if not words:
            continue
        tool = posixpath.basename(words[0])
        if _COMPILERS.fullmatch(tool):
            yield _compiler_call(words[1:], cuda=tool.startswith("nvcc"))
        elif re.fullmatch(r"(\w+-)*ar", tool):
            yield _archiver_call(words[1:])


def _is_unknown(word: str) -> bool:
    """Tell a word of unknown value, but not a tool in a folder of unknown name."""
    tool = posixpath.basename(word)
    return word.startswith(MARK) and _COMPILERS.fullmatch(tool) is None


def _words(text: str) -> list[str]:
    try:
        return shlex.split(text, posix=True)
    except ValueError:
        return text.split()


def _is_setting(word: str) -> bool:
    return bool(re.match(r"\w+=", word))


def _compiler_call(words: list[str], *, cuda: bool) -> Call:
    call = Call(Action.PROGRAM, cuda=cuda)
    at = 0
    while at < len(words):
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else ""
        taken = 1
        if word in ("-o", "--output-file"):
            call.output, taken = after, 2
        elif word in _VALUE or word in _TWO_WORDS:
            call.flags += [word + after] if word in _VALUE else [word, after]
            taken = 2
        else:
            _sort(word, call)
        at += taken
    if call.action is Action.OBJECT and not call.output and call.sources:
        stem = posixpath.splitext(posixpath.basename(call.sources[0]))[0]
        call.output = f"{stem}.o"
    elif call.action is Action.PROGRAM and not call.output:
        call.output = "a.out"
    return call


def _sort(word: str, call: Call) -> None:
    """Put a word where it belongs."""
    if word in _COMPILES:
        call.action = Action.OBJECT
        if word in ("-dc", "--device-c"):
            call.flags.append(word)
    elif word in _OTHER_OUTPUT:
        call.action = Action.OTHER
    elif word in ("-shared", "--shared", "-lib", "--lib"):
        call.action = Action.SHARED if "shared" in word else Action.STATIC
    elif word.startswith("-") or (MARK in word and not word.endswith(_FILES)):
        call.flags.append(word)
    elif word.endswith(SOURCE_SUFFIXES):
        call.sources.append(word)
    elif word.endswith(_OBJECTS):
        call.objects.append(word)


def _archiver_call(words: list[str]) -> Call:
    call = Call(Action.STATIC)
    for word in words[1:]:
        if word.endswith((".a", ".lib")) and not call.output:
            call.output = word
        elif not word.startswith("-"):
            call.objects.append(word)
    return call
