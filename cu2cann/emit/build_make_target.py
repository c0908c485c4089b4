"""One target of a generated CMakeLists.txt."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_context import BuildContext, asc_options
from cu2cann.emit.build_flags import takes_value, translate_flags
from cu2cann.emit.build_libraries import HOME, RUNTIME, library
from cu2cann.emit.build_make_commands import Action
from cu2cann.emit.build_make_programs import Program
from cu2cann.emit.build_make_reader import normal
from cu2cann.emit.build_make_values import MARK

_KINDS = {Action.STATIC: "STATIC", Action.SHARED: "SHARED"}
_RESERVED = {"all", "test", "clean", "help", "install", "package", "edit_cache"}
_BOTH = {"-fopenmp", "-pthread"}
_TOOLKIT = re.compile(r"(^|/)cuda[^/]*(/|$)|\bCUDA|\bcuda_", re.IGNORECASE)
_MARKS = re.compile(f"{MARK}([^{MARK}]*){MARK}")
_TOOLKIT_VARIABLE = re.compile(r"CUDA|NVHPC|NVCC|TOOLKIT")
_DEFAULT_STANDARD = 17


@dataclass
class TargetText:
    """The lines of a target, and what there is to say about it."""

    name: str
    lines: list[str] = field(default_factory=list)
    says: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    c: bool = False


@dataclass
class _Parts:
    """Options sorted by the CMake command that takes them."""

    folders: list[str] = field(default_factory=list)
    defines: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    asc: list[str] = field(default_factory=list)
    link_folders: list[str] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    linking: list[str] = field(default_factory=list)


def target_text(
    program: Program,
    every: Sequence[Program],
    path: str,
    context: BuildContext,
    taken: set[str],
) -> TargetText:
    """Write the commands for one program or library."""
    text = TargetText(_name(program.output, taken))
    sources = _sources(program, path, context, text)
    parts, apart = _options(program, text)
    own = {normal(one.output): _plain_name(one.output) for one in every}
    for name in program.libraries:
        parts.libraries.insert(0, own.get(normal(name), name))
    _libraries(parts, text)
    kind = _KINDS.get(program.action)
    first = f"add_library({text.name} {kind}" if kind else f"add_executable({text.name}"
    text.lines += _block(first, sources)
    if context.support:
        _add(parts.folders, context.way_to_include(path))
    text.lines += _commands(text.name, parts, context)
    for source, words in apart.items():
        renamed = context.output_of(source, path)
        joined = ";".join(words)
        text.lines += [
            f"set_source_files_properties({renamed} PROPERTIES",
            f'    COMPILE_OPTIONS "{joined}"',
            ")",
        ]
    return text


def _plain_name(output: str) -> str:
    base = posixpath.basename(output.replace(MARK, ""))
    for suffix in (".a", ".so", ".exe"):
        if base.endswith(suffix):
            base = base.removesuffix(suffix)
            base = base.removeprefix("lib") if suffix != ".exe" else base
    return re.sub(r"[^\w.+-]", "_", base) or "program"


def _name(output: str, taken: set[str]) -> str:
    name = _plain_name(output)
    if name in _RESERVED:
        name += "_program"
    plain, number = name, 1
    while name in taken:
        number += 1
        name = f"{plain}_{number}"
    taken.add(name)
    return name


def _sources(
    program: Program, path: str, context: BuildContext, text: TargetText
) -> list[str]:
    names = []
    for source in dict.fromkeys(source for source, _ in program.compiled):
        if MARK in source:
            text.marks += _MARKS.findall(source)
            continue
        whole = normal(posixpath.join(posixpath.dirname(path), source))
        if whole not in context.names:
            text.says.append(("build/source-outside", (source,)))
        names.append(context.output_of(source, path))
        text.c = text.c or source.endswith(".c")
    for name in program.untraced:
        if MARK in name:
            text.marks += _MARKS.findall(name)
        else:
            text.says.append(("build/makefile-source", (name, program.output)))
    return names


def _options(program: Program, text: TargetText) -> tuple[_Parts, dict[str, list[str]]]:
    """Sort the options; those that only some of the sources have come apart."""
    each = {source: _known(call.flags, text) for source, call in program.compiled}
    lists = [_translated(words, text) for words in each.values()]
    common = [
        word
        for word in dict.fromkeys(word for words in lists for word in words)
        if all(word in words for words in lists)
    ]
    parts = _Parts()
    for word in common:
        _sort(word, parts, compiling=True)
    linking = _translated(_known(program.link.flags, text), text)
    for word in linking:
        _sort(word, parts, compiling=False)
    apart = {}
    for source, words in zip(each, lists, strict=True):
        own = [word for word in words if word not in common and not _links(word)]
        if own:
            apart[source] = own
    return parts, apart


def _known(flags: Sequence[str], text: TargetText) -> list[str]:
    """Leave out options that hold something unknown, and note it."""
    kept = []
    for word in flags:
        marks = _MARKS.findall(word)
        if not marks:
            kept.append(word)
        elif takes_value(kept[-1:]):
            kept.append("?")
        elif not translate_flags([word]).kept:
            continue
        elif not any(_TOOLKIT_VARIABLE.search(mark) for mark in marks):
            text.marks += marks
    return kept


def _translated(words: Sequence[str], text: TargetText) -> list[str]:
    flags = translate_flags(words)
    text.says += [(code, (option,)) for code, option in flags.says]
    return flags.kept + (["-dc"] if flags.separate else [])


def _links(word: str) -> bool:
    return word.startswith(("-l", "-L", "-Wl,"))


def _sort(word: str, parts: _Parts, *, compiling: bool) -> None:
    if _links(word):
        if not compiling or word.startswith("-Wl,"):
            _sort_link(word, parts)
    elif not compiling:
        _add(parts.linking, word if word in _BOTH else "")
    elif word.startswith("-I"):
        _add(parts.folders, "" if _is_toolkit(word[2:]) else word[2:])
    elif word.startswith("-D"):
        _add(parts.defines, word[2:])
    elif word == "-dc":
        _add(parts.asc, word)
    elif not word.startswith(("-std=", "--std=")) or _is_later(word):
        _add(parts.options, word)


def _sort_link(word: str, parts: _Parts) -> None:
    if word.startswith("-l"):
        _add(parts.libraries, word[2:])
    elif word.startswith("-L"):
        if not _is_toolkit(word[2:]):
            _add(parts.link_folders, word[2:])
    else:
        _add(parts.linking, word)


def _is_later(word: str) -> bool:
    """Tell a standard that comes after the one that is the default."""
    level = re.search(r"(\d\w)$", word)
    if level is None:
        return True
    return not level[1].isdigit() or _DEFAULT_STANDARD < int(level[1]) < 90  # noqa: PLR2004


def _is_toolkit(folder: str) -> bool:
    return folder.startswith("/") and bool(_TOOLKIT.search(folder))


def _add(words: list[str], word: str) -> None:
    if word and word not in words:
        words.append(word)


def _libraries(parts: _Parts, text: TargetText) -> None:
    """Replace the toolkit's libraries; the runtime is always linked."""
    kept: list[str] = []
    for name in parts.libraries:
        found = library(name)
        if found is None:
            _add(kept, name)
            continue
        if found.says:
            separate = found.says.endswith("separate")
            about = (f"-l{name}", found.name) if separate else (f"-l{name}",)
            text.says.append((found.says, about))
        _add(kept, found.name)
    _add(kept, RUNTIME)
    parts.libraries = kept


def _commands(name: str, parts: _Parts, context: BuildContext) -> Iterator[str]:
    """Yield what is said about a target after its sources."""
    yield f"set_target_properties({name} PROPERTIES LINKER_LANGUAGE ASC)"
    folders = [*parts.folders, f"{HOME}/include"]
    yield from _given("target_include_directories", name, folders)
    defines = [_quoted(word) for word in parts.defines]
    yield from _given("target_compile_definitions", name, defines)
    asc = asc_options([*context.options(), *parts.asc])
    options = [asc, *map(_quoted, parts.options)]
    yield from _given("target_compile_options", name, options)
    linked = [*parts.link_folders, f"{HOME}/lib64"]
    yield from _given("target_link_directories", name, linked)
    yield from _given("target_link_options", name, parts.linking)
    yield from _given("target_link_libraries", name, parts.libraries)


def _quoted(word: str) -> str:
    if re.search(r'[\s"();#\\$]', word):
        escaped = word.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return word


def _given(command: str, name: str, words: Sequence[str]) -> Iterator[str]:
    if words:
        yield from _block(f"{command}({name} PRIVATE", words)


def _block(first: str, words: Sequence[str]) -> Iterator[str]:
    if len(words) == 1 and len(first) + len(words[0]) < 80:  # noqa: PLR2004
        yield f"{first} {words[0]})"
        return
    yield first
    for word in words:
        yield f"    {word}"
    yield ")"
