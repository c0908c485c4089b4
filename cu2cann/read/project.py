"""Which files a project has, and which of them are to be translated.

Symbolic links to folders are not followed, so a loop of links does no harm; the
output folder and version control are left out.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cu2cann.model import Diagnostic, Effort, Label, Severity, Source, Span

SOURCE_SUFFIXES = frozenset(
    ".cu .cuh .asc .c .cc .cpp .cxx .h .hh .hpp .hxx .inl .inc .ipp .tpp".split()
)
BUILD_NAMES = frozenset(["CMakeLists.txt", "Makefile", "makefile", "GNUmakefile"])
_LEFT_OUT = frozenset([".git", ".hg", ".svn", ".cu2cann", "__pycache__"])
_WIDE = (b"\xff\xfe", b"\xfe\xff")


class Role(StrEnum):
    """What a file is to the project."""

    SOURCE = "source"
    BUILD = "build"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: its path within the project, and where it is."""

    path: str
    place: Path
    role: Role


@dataclass(frozen=True, slots=True)
class Project:
    """The files to be handled, in the order of their paths."""

    root: Path
    entries: tuple[Entry, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def read_project(paths: Sequence[Path], left_out: Path | None = None) -> Project:
    """List the files of the given paths, which must exist."""
    root = _root(paths)
    entries: dict[str, Entry] = {}
    diagnostics: list[Diagnostic] = []
    for path in paths:
        found = (
            [path] if not path.is_dir() else _walk(path, left_out, diagnostics, root)
        )
        for place in found:
            name = place.relative_to(root).as_posix()
            entries[name] = Entry(name, place, _role(place))
    ordered = tuple(entries[name] for name in sorted(entries))
    return Project(root, ordered, tuple(diagnostics))


def read_source(entry: Entry) -> Source | Diagnostic:
    """Read a source, or say why it cannot be translated."""
    try:
        text = entry.place.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        return _diagnostic("read/unreadable", entry.path, f"cannot be read: {reason}")
    if text.startswith(_WIDE):
        return _diagnostic(
            "read/not-utf-8",
            entry.path,
            "is encoded in UTF-16; it is copied as it is",
            "Convert it to UTF-8 and run again.",
        )
    if b"\0" in text:
        return _diagnostic(
            "read/binary", entry.path, "is not text; it is copied as it is"
        )
    return Source(entry.path, text)


def _root(paths: Sequence[Path]) -> Path:
    if len(paths) == 1:
        return paths[0] if paths[0].is_dir() else paths[0].parent
    return Path(os.path.commonpath([path.parent for path in paths]))


def _role(place: Path) -> Role:
    if place.name in BUILD_NAMES or place.suffix == ".mk":
        return Role.BUILD
    return Role.SOURCE if place.suffix in SOURCE_SUFFIXES else Role.OTHER


def _walk(
    top: Path, left_out: Path | None, diagnostics: list[Diagnostic], root: Path
) -> Iterator[Path]:
    def unreadable(error: OSError) -> None:
        path = Path(error.filename).relative_to(root).as_posix()
        reason = error.strerror or str(error)
        diagnostics.append(
            _diagnostic("read/unreadable", path, f"cannot be read: {reason}")
        )

    for folder, folders, files in os.walk(top, onerror=unreadable):
        here = Path(folder)
        kept = []
        for name in sorted(folders):
            if (here / name).is_symlink():
                path = (here / name).relative_to(root).as_posix()
                diagnostics.append(_linked(path))
            elif name not in _LEFT_OUT and not _is(here / name, left_out):
                kept.append(name)
        folders[:] = kept
        for name in sorted(files):
            place = here / name
            if place.is_file() or place.is_symlink():
                yield place


def _is(place: Path, other: Path | None) -> bool:
    return other is not None and place.resolve() == other.resolve()


def _linked(path: str) -> Diagnostic:
    return Diagnostic(
        "read/link-not-followed",
        Severity.NOTE,
        f"`{path}` is a link to a folder; it is not followed",
        Label(path, Span(0, 0)),
    )


def _diagnostic(code: str, path: str, fact: str, advice: str = "") -> Diagnostic:
    severity = Severity.NOTE if code == "read/binary" else Severity.ERROR
    return Diagnostic(
        code,
        severity,
        f"`{path}` {fact}",
        Label(path, Span(0, 0)),
        advice,
        Effort.MINUTES,
    )
