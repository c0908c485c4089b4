"""A conversion as patches for the original sources: one for each rule, then the rest.

`git apply` takes them in order.  The patches of rules change the sources where they
are; the last one renames them, edits the build files and adds what is new.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cu2cann.emit.layout import write_bytes
from cu2cann.emit.splice import splice
from cu2cann.emit.support import support_texts
from cu2cann.model import Edit, FileResult, Source, Span, Translated
from cu2cann.review.git_diff import Segment, added, lines_of, modified, removed, renamed

SERIES = "series"
_INCLUDES = "emit/includes"
_NAME = re.compile(r"\d{4}-[\w.-]+\.patch")
_ODD = re.compile(r"[^\w.-]+")


@dataclass(frozen=True)
class Patch:
    """One patch: what it is about, and its text."""

    about: str
    text: bytes


class NotEmptyError(Exception):
    """A folder that holds other files than patches of an earlier run."""


def write_patches(patches: Sequence[Patch], folder: Path) -> list[str]:
    """Write patches in order, and `series`, which lists them."""
    _clear(folder)
    names = []
    for number, patch in enumerate(patches, 1):
        name = f"{number:04}-{_ODD.sub('-', patch.about)}.patch"
        head = f"{patch.about}\n\n".encode()
        write_bytes(folder / name, head + patch.text)
        names.append(name)
    write_bytes(folder / SERIES, "".join(f"{name}\n" for name in names).encode())
    return names


def _clear(folder: Path) -> None:
    """Take away the patches of an earlier run, and touch nothing else."""
    series = folder / SERIES
    listed = series.read_text("utf-8").split() if series.is_file() else []
    ours = [name for name in listed if _NAME.fullmatch(name)]
    if folder.is_dir():
        others = {one.name for one in folder.iterdir()} - {*ours, SERIES}
        if others:
            raise NotEmptyError(f"{folder} holds {min(others)}")
    for name in ours:
        (folder / name).unlink(missing_ok=True)


def patches_of(
    results: Sequence[FileResult], places: Mapping[str, Path]
) -> list[Patch]:
    """Give the patches that turn the sources of a conversion into its output."""
    files = [
        result
        for result in results
        if isinstance(result, Translated) and result.translation.edits
    ]
    found = []
    for rule in _rules(files):
        texts = (_step(result, rule) for result in files)
        found.append(Patch(rule, b"".join(texts)))
    if rest := b"".join(_rest(results, places)):
        found.append(Patch("output-tree", rest))
    return [patch for patch in found if patch.text]


def _rank(rule: str) -> tuple[bool, str]:
    """Order rules by their ids; the headers that they need come last."""
    return rule == _INCLUDES, rule


def _rules(files: Sequence[Translated]) -> list[str]:
    rules = {edit.rule for result in files for edit in result.translation.edits}
    return sorted(rules, key=_rank)


def _step(result: Translated, rule: str) -> bytes:
    """Give the difference that one rule makes to a file, those before it made."""
    edits = result.translation.edits
    own = [edit for edit in edits if edit.rule == rule]
    if not own:
        return b""
    before = [edit for edit in edits if _rank(edit.rule) < _rank(rule)]
    after = [edit for edit in edits if _rank(edit.rule) <= _rank(rule)]
    source = result.translation.source
    return modified(result.path, segments(source, before, after))


def segments(
    source: Source, before: Sequence[Edit], after: Sequence[Edit]
) -> Iterator[Segment]:
    """Yield a source with some edits, and what it is with these and more."""
    old, new = _rendered(source, before), _rendered(source, after)
    at = 0
    for region in _regions(source, before, after):
        same = old(Span(at, region.start))
        yield same, same
        yield old(region), new(region)
        at = region.end
    if at < len(source.text):
        same = old(Span(at, len(source.text)))
        yield same, same


def _rendered(source: Source, edits: Sequence[Edit]) -> Callable[[Span], bytes]:
    def render(span: Span) -> bytes:
        near = [edit for edit in edits if span.start <= edit.span.start <= span.end]
        return b"".join(chunk.text for chunk in splice(source, near, span))

    return render


def _regions(
    source: Source, before: Sequence[Edit], after: Sequence[Edit]
) -> list[Span]:
    """Give the ranges where new edits, or edits around them, write something."""
    merged: list[tuple[Span, bool]] = []
    old = Counter(before)
    end = len(source.text)
    for edit in sorted(after, key=lambda one: (one.span.start, -one.span.end)):
        is_own = old[edit] <= 0
        old[edit] -= 1
        start = max(0, min(edit.span.start, end - 1))
        span = Span(start, min(end, max(edit.span.end, start + 1)))
        if merged and span.start < merged[-1][0].end:
            last, was_own = merged[-1]
            merged[-1] = (Span(last.start, max(last.end, span.end)), was_own or is_own)
        else:
            merged.append((span, is_own))
    return [span for span, is_own in merged if is_own]


def _rest(results: Sequence[FileResult], places: Mapping[str, Path]) -> Iterator[bytes]:
    """Yield what is left to do: renames, build files, headers that are new."""
    now, wanted = _trees(results, places)
    moved = _moved(results, now, wanted)
    for path in sorted({*now, *wanted} - {*moved.values()}):
        if path in moved:
            yield renamed(path, moved[path])
        elif path not in wanted:
            yield removed(path, now[path])
        elif path not in now:
            yield added(path, wanted[path])
        elif now[path] != wanted[path]:
            yield modified(path, _whole(now[path], wanted[path]))


def _moved(
    results: Sequence[FileResult], now: Mapping[str, bytes], wanted: Mapping[str, bytes]
) -> dict[str, str]:
    """Give the new names of files that keep their text under another name."""
    moved: dict[str, str] = {}
    for result in results:
        old, new = result.path, result.output
        gone = old in now and old not in wanted and old not in moved
        if gone and new not in now and wanted.get(new) == now[old]:
            moved[old] = new
    return moved


def _trees(
    results: Sequence[FileResult], places: Mapping[str, Path]
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Give the files after the patches of rules, and those of the output."""
    now: dict[str, bytes] = {}
    wanted: dict[str, bytes] = {}
    translations = [one.translation for one in results if isinstance(one, Translated)]
    for result in results:
        if not isinstance(result, Translated):
            continue
        done = result.translation
        now[result.path] = done.text if done.edits else done.source.text
        wanted[result.output] = done.text
    for path, data in support_texts(translations).items():
        wanted[path] = data
        if path in places and path not in now:
            now[path] = places[path].read_bytes()
    return now, wanted


def _whole(old: bytes, new: bytes) -> Iterator[Segment]:
    """Yield two texts as what they begin and end with, and what differs between."""
    first, second = lines_of(old), lines_of(new)
    most = min(len(first), len(second))
    top = next((at for at in range(most) if first[at] != second[at]), most)
    head = b"".join(first[:top])
    yield head, head
    rest = most - top
    end = next((at for at in range(rest) if first[-1 - at] != second[-1 - at]), rest)
    yield (
        b"".join(first[top : len(first) - end]),
        b"".join(second[top : len(second) - end]),
    )
    tail = b"".join(first[len(first) - end :])
    yield tail, tail
