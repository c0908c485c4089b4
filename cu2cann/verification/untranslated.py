"""Headers with CUDA code that lie outside of what was translated.

They would reach the translation as they are: it would not build, or worse, it would run
code that nobody translated.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from cu2cann.model import NotRun, Program, Side, phrase
from cu2cann.verification.outside import INCLUDE, resolved
from cu2cann.verify.toolchain import MODELS

_CUDA = re.compile(
    rb"\b__(?:global|device|shared|constant)__\b|<<<|\b(?:cuda|cu)[A-Z]\w*[ \t]*\("
)
_MOST = 5


def refused(program: Program, texts: Mapping[str, bytes], root: Path) -> NotRun | None:
    """Say which headers are not translated, and what to verify instead."""
    found = sorted(set(_outside(program, texts, root)))
    if not found:
        return None
    common = Path(os.path.commonpath([root, *found]))
    named = [os.path.relpath(one, root) for one in found]
    details = [
        phrase("{} holds CUDA code and is not translated", one) for one in named[:_MOST]
    ]
    advice = phrase(
        "verify the folder that holds both, {}, and convert that for --translated",
        _short(common),
    )
    reason = phrase("headers outside of the folder hold CUDA code")
    return NotRun(reason, Side.TRANSLATION, (*details, advice))


def _short(place: Path) -> str:
    here = Path.cwd()
    near = place.is_relative_to(here) or here.is_relative_to(place)
    return os.path.relpath(place, here) if near else str(place)


def _outside(
    program: Program, texts: Mapping[str, bytes], root: Path
) -> Iterator[Path]:
    """Yield the headers outside of a folder that a program includes and use CUDA."""
    folders = {folder for unit in program.sources for folder in unit.include_dirs}
    near = [root / one for one in sorted(folders) if not Path(one).is_absolute()]
    seen: set[Path] = set()
    todo = [Path(os.path.normpath(root / unit.path)) for unit in program.sources]
    while todo:
        place = todo.pop()
        text = _text(place, texts, root)
        if place in seen or text is None:
            continue
        seen.add(place)
        if not place.is_relative_to(root) and _CUDA.search(text):
            yield place
        todo += _included(place, text, near)


def _included(source: Path, text: bytes, folders: Sequence[Path]) -> Iterator[Path]:
    """Yield the files that a source includes, each as it is found first."""
    for name in INCLUDE.findall(text):
        word = name.decode("utf-8", "replace")
        own = (MODELS / "cuda" / word).is_file()
        place = None if own else resolved(source, word, folders)
        if place is not None:
            yield place


def _text(place: Path, texts: Mapping[str, bytes], root: Path) -> bytes | None:
    if place.is_relative_to(root):
        return texts.get(place.relative_to(root).as_posix())
    try:
        return place.read_bytes()
    except OSError:
        return None
