"""Which files a project has, and which of them are to be translated.

Symbolic links to folders are not followed, so a loop of links does no harm: those
that stay within the project are entries of their own, the others are findings.  The
output folder and version control are left out.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath

from pathspec import GitIgnoreSpec

from cu2cann.model import Diagnostic, Source, Span, engine_diagnostic
from cu2cann.read.decisions import NAME

SOURCE_SUFFIXES = frozenset(
    {
        *(".cu", ".cuh", ".asc", ".c", ".cc", ".cpp", ".cxx"),
        *(".h", ".hh", ".hpp", ".hxx", ".inl", ".inc", ".ipp", ".tpp"),
    }
)
_CUDA = frozenset({".cu", ".cuh"})
BUILD_NAMES = frozenset(["CMakeLists.txt", "Makefile", "makefile", "GNUmakefile"])
_LEFT_OUT = frozenset([".git", ".hg", ".svn", ".cu2cann", "__pycache__"])
_TOP = Span(0, 0)
_WIDE = (b"\xff\xfe", b"\xfe\xff")


class Role(StrEnum):
    """What a file is to the project."""

    SOURCE = "source"
    BUILD = "build"
    OTHER = "other"
    LINK = "link"  # To a folder of the project.


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
    whole = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100
    root = _root(whole)
    listing = _Listing(root, left_out.resolve() if left_out is not None else None)
    for path in whole:
        if path.is_dir():
            listing.walk(path)
        elif path.is_file():
            listing.add(path, _role(path))
        else:  # Reading a pipe or a device might never end.
            listing.refuse(path, "it is not a plain file")
    entries = tuple(listing.entries[name] for name in sorted(listing.entries))
    return Project(root, entries, tuple(listing.diagnostics))


def without(project: Project, patterns: Sequence[str], base: Path) -> Project:
    """Have files copied without a look into them; patterns are those of git.

    They speak of paths from ``base``.
    """
    if not patterns:
        return project
    spec = GitIgnoreSpec.from_lines(patterns)
    way = PurePosixPath(Path(os.path.relpath(project.root, base)).as_posix())
    entries = tuple(
        replace(entry, role=Role.OTHER)
        if entry.role is not Role.LINK and spec.match_file(way / entry.path)
        else entry
        for entry in project.entries
    )
    return replace(project, entries=entries)


def read_source(entry: Entry) -> Source | Diagnostic:
    """Read a source, or say why it cannot be translated."""
    try:
        text = entry.place.read_bytes()
    except OSError as error:
        return _unreadable(entry.path, error)
    if text.startswith(_WIDE):
        return engine_diagnostic("read/not-utf-8", entry.path, _TOP, entry.path)
    if b"\0" in text:
        cuda = entry.place.suffix in _CUDA
        code = "read/zero-bytes" if cuda else "read/binary"
        return engine_diagnostic(code, entry.path, _TOP, entry.path)
    return Source(entry.path, text)


def unreadable(entry: Entry) -> Diagnostic | None:
    """Say why a file that is only copied cannot be read, if it cannot."""
    try:
        with entry.place.open("rb"):
            return None
    except OSError as error:
        return _unreadable(entry.path, error)


class _Listing:
    """Entries and findings, as they are come upon."""

    def __init__(self, root: Path, left_out: Path | None) -> None:
        self.root = root
        self.left_out = left_out
        self.entries: dict[str, Entry] = {}
        self.diagnostics: list[Diagnostic] = []

    def add(self, place: Path, role: Role) -> None:
        path = self._name(place)
        self.entries[path] = Entry(path, place, role)

    def walk(self, top: Path) -> None:
        for folder, folders, files in os.walk(top, onerror=self._refuse):
            here = Path(folder)
            kept = [name for name in sorted(folders) if self._enters(here / name)]
            folders[:] = kept
            for place in (here / name for name in sorted(files)):
                if place.name != NAME and (place.is_file() or place.is_symlink()):
                    self.add(place, _role(place))

    def _enters(self, place: Path) -> bool:
        if place.is_symlink():
            self._link(place)
            return False
        return place.name not in _LEFT_OUT and place.resolve() != self.left_out

    def _link(self, place: Path) -> None:
        path = self._name(place)
        inside = place.resolve().is_relative_to(self.root.resolve())
        if inside and not place.readlink().is_absolute():
            self.add(place, Role.LINK)
            code = "read/link-not-followed"
        else:
            code = "read/link-leads-out"
        self.diagnostics.append(engine_diagnostic(code, path, _TOP, path))

    def refuse(self, place: Path, reason: str) -> None:
        path = self._name(place)
        said = engine_diagnostic("read/unreadable", path, _TOP, path, reason)
        self.diagnostics.append(said)

    def _refuse(self, error: OSError) -> None:
        self.refuse(Path(error.filename), error.strerror or str(error))

    def _name(self, place: Path) -> str:
        return place.relative_to(self.root).as_posix()


def _root(paths: Sequence[Path]) -> Path:
    if len(paths) == 1:
        return paths[0] if paths[0].is_dir() else paths[0].parent
    return Path(os.path.commonpath([path.parent for path in paths]))


def _role(place: Path) -> Role:
    if place.name in BUILD_NAMES or place.suffix == ".mk":
        return Role.BUILD
    return Role.SOURCE if place.suffix in SOURCE_SUFFIXES else Role.OTHER


def _unreadable(path: str, error: OSError) -> Diagnostic:
    reason = error.strerror or str(error)
    return engine_diagnostic("read/unreadable", path, _TOP, path, reason)
