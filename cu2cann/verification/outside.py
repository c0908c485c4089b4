"""Headers that a program reads from outside of what is to be verified."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cu2cann.read.project import BUILD_NAMES, SOURCE_SUFFIXES

INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]', re.MULTILINE)
_OPTION = re.compile(r"(?<!\S)-I[ \t]*\"?([^\s\"')]+)")
_COMMAND = re.compile(r"\b(?:target_)?include_directories\s*\(([^)]*)\)", re.IGNORECASE)
_HERE = re.compile(
    r"\$\{(?:CMAKE_(?:CURRENT_)?(?:SOURCE|LIST)_DIR|PROJECT_SOURCE_DIR)\}/?"
    r"|\$[({](?:CURDIR|PWD)[)}]/?"
)
_TOPS = (".git", ".hg", ".svn")
_MOST_FOLDERS = 5


def with_headers(path: Path) -> list[Path]:
    """Give a path together with the headers that are read from elsewhere.

    The build files above go with it, if they say where its headers are.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100
    sources = _sources(path) if path.is_dir() else [path]
    own = list(_builds(path.rglob("*"))) if path.is_dir() else []
    inner = list(_named(own))
    builds = list(_builds(_above(path)))
    plain = _reached(sources, inner)
    found = _reached(sources, [*inner, *_named(builds)])
    if len(found) == len(plain):
        builds = []
    listed = [*found, *builds]
    return [path, *(one for one in listed if path not in one.parents)]


def beside(path: Path) -> list[Path]:
    """Give a path together with the headers that lie in the same folder.

    A folder that was converted before holds no others.
    """
    listed = with_headers(path)
    own = listed[0] if path.is_dir() else listed[0].parent
    return [one for one in listed if own in (one, *one.parents)]


def _sources(folder: Path) -> list[Path]:
    found = (one for one in folder.rglob("*") if one.suffix in SOURCE_SUFFIXES)
    return sorted(one for one in found if one.is_file())


def _above(path: Path) -> Iterator[Path]:
    """Yield the files beside a file and in the folders above, as far as its project."""
    for folder in list(path.parents)[:_MOST_FOLDERS]:
        yield from sorted(folder.iterdir())
        if any((folder / name).exists() for name in _TOPS):
            return


def _builds(paths: Iterable[Path]) -> Iterator[Path]:
    return (one for one in paths if one.name in BUILD_NAMES and one.is_file())


def _named(builds: Iterable[Path]) -> Iterator[Path]:
    """Yield the folders for headers that build files name."""
    for build in builds:
        text = build.read_text(encoding="utf-8", errors="replace")
        words = [*_OPTION.findall(text), *" ".join(_COMMAND.findall(text)).split()]
        for word in words:
            plain = _HERE.sub("", word.strip("\"'"))
            if "$" not in plain and not plain.startswith("/"):
                yield Path(os.path.normpath(build.parent / plain))


def _reached(sources: Sequence[Path], folders: Sequence[Path]) -> list[Path]:
    """List the headers that sources include, by way of each other too."""
    found: dict[Path, None] = {}
    todo = list(sources)
    known = set(sources)
    while todo:
        current = todo.pop()
        for name in INCLUDE.findall(current.read_bytes()):
            place = resolved(current, name.decode("utf-8", "replace"), folders)
            if place is not None and place not in known:
                known.add(place)
                found[place] = None
                todo.append(place)
    return list(found)


def resolved(source: Path, name: str, folders: Sequence[Path]) -> Path | None:
    """Give the file that a source includes by a name, beside it or in the folders."""
    for folder in (source.parent, *folders):
        place = Path(os.path.normpath(folder / name))
        if place.is_file():
            return place
    return None
