"""Write an output tree: each file under a temporary name, then renamed."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cu2cann.emit.state import (
    StateError,
    Written,
    digest_of,
    read_state,
    written_digests,
)
from cu2cann.emit.support import support_root, support_texts
from cu2cann.model import Failed, FileResult, Translated, Translation

BACKUP = ".cu2cann/backup"
EDITED = ".cu2cann/edited"


@dataclass(frozen=True)
class Tree:
    """Where results go: the output folder, and where each file comes from."""

    out: Path
    root: Path
    places: Mapping[str, Path]

    @property
    def in_place(self) -> bool:
        """Tell whether the sources themselves are rewritten."""
        return self.out == self.root


def write_bytes(path: Path, data: bytes) -> None:
    """Put a whole file in place, or leave what was there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".cu2cann-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def copy_file(source: Path, path: Path) -> str | None:
    """Copy a file that is not translated, its mode included; give its digest."""
    if source.is_symlink() and source.is_dir():
        _copy_link(source, path)
        return None
    data = source.read_bytes()
    write_bytes(path, data)
    shutil.copymode(source, path)
    return digest_of(data)


def _copy_link(source: Path, path: Path) -> None:
    if path.is_symlink():
        path.unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(source.readlink())


def _write_support(out: Path, translations: Iterable[Translation]) -> dict[str, str]:
    """Write the support headers in use; give their paths and digests."""
    written = {}
    for path, data in support_texts(translations).items():
        write_bytes(out / path, data)
        written[path] = digest_of(data)
    return written


def overwritten(tree: Tree, results: Iterable[FileResult]) -> Iterator[str]:
    """Yield the files of others that the results would replace.

    Where an earlier conversion has left its state, the files are ours.
    """
    if _state(tree.out):
        return
    for result in results:
        place = tree.out / result.output
        if place.is_file() and _differs(place, result, tree.places[result.path]):
            yield result.output


def edited(tree: Tree, results: Iterable[FileResult]) -> Iterator[str]:
    """Yield the outputs that a person has changed since they were written.

    One that already is what would be written now is none of them.
    """
    known = written_digests(_state(tree.out))
    for result in results:
        place = tree.out / result.output
        if result.output not in known or not place.is_file():
            continue
        changed = digest_of(place.read_bytes()) != known[result.output]
        if changed and _differs(place, result, tree.places[result.path]):
            yield result.output
    for name, digest in known.items():
        place = tree.out / name
        if name.startswith("include/cu2cann/") and place.is_file():
            shipped = support_root() / name.removeprefix("include/")
            data = place.read_bytes()
            old = shipped.is_file() and shipped.read_bytes() == data
            if digest_of(data) != digest and not old:
                yield name


def keep_edited(out: Path, outputs: Iterable[str]) -> None:
    """Keep a copy of outputs that a person has changed; none replaces another."""
    for output in outputs:
        _keep(out / output, out / EDITED / output)


def _state(out: Path) -> dict[str, Any]:
    """Read the state that a conversion left; a broken one is as good as none."""
    try:
        return read_state(out) or {}
    except StateError:
        return {}


def _differs(place: Path, result: FileResult, source: Path) -> bool:
    if isinstance(result, Failed) and not source.is_file():
        return False
    if isinstance(result, Translated):
        return place.read_bytes() != result.translation.text
    return place.read_bytes() != source.read_bytes()


def back_up(tree: Tree, results: Iterable[FileResult]) -> None:
    """Keep each source that is about to change; no backup replaces another."""
    for result in results:
        if _changes(result):
            source = tree.places[result.path]
            _keep(source, tree.root / BACKUP / result.path)


def _changes(result: FileResult) -> bool:
    if not isinstance(result, Translated):
        return False
    translation = result.translation
    return result.output != result.path or translation.text != translation.source.text


def _keep(source: Path, backup: Path) -> None:
    data = source.read_bytes()
    number, place = 1, backup
    while place.is_file():
        if place.read_bytes() == data:
            return
        number += 1
        place = backup.with_name(f"{backup.name}.{number}")
    copy_file(source, place)


def write_results(tree: Tree, results: Sequence[FileResult]) -> Written:
    """Write every result, and the support headers; give what else was written."""
    translations = []
    copies: dict[str, str] = {}
    for result in results:
        if isinstance(result, Translated):
            translations.append(result.translation)
            _write_translated(tree, result)
        elif not tree.in_place and (digest := _copy(tree, result)):
            copies[result.output] = digest
    support = _write_support(tree.out, translations)
    return Written(tuple(support), copies | support)


def _write_translated(tree: Tree, result: Translated) -> None:
    if tree.in_place and not _changes(result):
        return
    write_bytes(tree.out / result.output, result.translation.text)
    if tree.in_place and result.output != result.path:
        (tree.out / result.path).unlink(missing_ok=True)


def _copy(tree: Tree, result: FileResult) -> str | None:
    """Copy a file; the one that cannot be read has a diagnostic already."""
    source = tree.places[result.path]
    if isinstance(result, Failed) and not _is_readable(source):
        return None
    return copy_file(source, tree.out / result.output)


def _is_readable(source: Path) -> bool:
    try:
        with source.open("rb"):
            return True
    except OSError:
        return False
