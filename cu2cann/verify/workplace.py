"""The folder that a program runs in: a copy of its own."""

import shutil
from collections import deque
from pathlib import Path

_LINKED = 32 << 20  # Larger files of the program's folder are linked, not copied.
MOST_COPIED = 5000  # Of files; what is left then is linked.
_LEFT_OUT = shutil.ignore_patterns(".git", ".hg", ".svn", ".cu2cann", "__pycache__")


def prepared(folder: Path, place: Path, *, neighbours: bool) -> Path:
    """Copy the program's folder, and link what lies beside it."""
    work = place / "around" / folder.name
    _copy_tree(folder, work, but=place.parent)
    for other in folder.parent.iterdir() if neighbours else ():
        link = work.parent / other.name
        if not link.exists() and not link.is_symlink():
            link.symlink_to(other)
    return work


def _copy_tree(folder: Path, work: Path, *, but: Path) -> None:
    """Copy the nearest files of a folder; link what is left of a large one."""
    waiting = deque([(folder.absolute(), work)])
    copied = 0
    while waiting:
        source, target = waiting.popleft()
        if copied >= MOST_COPIED:
            target.symlink_to(source)
            continue
        target.mkdir(parents=True)
        for name in _names(source):
            place = source / name
            if place.is_dir() and not place.is_symlink():
                if place.samefile(but):
                    continue  # Where the runs of this verification are kept.
                waiting.append((place, target / name))
            else:
                _copy(place, target / name, link=copied >= MOST_COPIED)
                copied += 1


def _names(folder: Path) -> list[str]:
    try:
        names = [place.name for place in folder.iterdir()]
    except OSError:
        return []  # What cannot be read, the program cannot read either.
    return sorted(set(names) - _LEFT_OUT(str(folder), names))


def _copy(source: Path, target: Path, *, link: bool) -> None:
    try:
        if source.is_symlink():
            target.symlink_to(source.readlink())
        elif link or source.stat().st_size > _LINKED:
            target.symlink_to(source)
        elif source.is_file():
            shutil.copy2(source, target)
    except OSError:
        return


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Stamp each file below a folder with its size and time."""
    found = {}
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink():
            known = place.stat()
            name = place.relative_to(folder).as_posix()
            found[name] = (known.st_size, known.st_mtime_ns)
    return found
