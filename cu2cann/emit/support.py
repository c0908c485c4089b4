"""The support headers that translated files include."""

import re
from collections.abc import Iterable, Set
from functools import cache
from pathlib import Path

from cu2cann.model import Translation

_INCLUDE = re.compile(
    r'^[ \t]*#[ \t]*include[ \t]*"(?:cu2cann/)?([\w./]+\.h)"', re.MULTILINE
)

_MACRO = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)|(?<!\S)-D[ \t]*(\w+)", re.MULTILINE
)
_WORD = re.compile(rb"\w+")
_SHIELD = "cu2cann/shield_"


def support_root() -> Path:
    """Give the folder that holds `cu2cann/*.h`."""
    return Path(__file__).resolve().parent / "include"


@cache
def _needs(name: str) -> tuple[str, ...]:
    text = (support_root() / name).read_text(encoding="utf-8")
    folder = support_root() / "cu2cann"
    return tuple(
        f"cu2cann/{path}"
        for path in _INCLUDE.findall(text)
        if (folder / path).is_file()
    )


_CONDITION = re.compile(r"^[ \t]*#[ \t]*(if|endif)\w*([^\n]*)", re.MULTILINE)
_KERNELS = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"simt_api/', re.MULTILINE)


@cache
def is_for_kernels(path: str) -> bool:
    """Tell a header that the compiler of the host alone cannot read."""
    if path.startswith("simt_api/"):
        return True
    if not (support_root() / path).is_file():
        return False
    text = _unconditional((support_root() / path).read_text(encoding="utf-8"))
    inner = (f"cu2cann/{name}" for name in _INCLUDE.findall(text))
    return _KERNELS.search(text) is not None or any(map(is_for_kernels, inner))


def _unconditional(text: str) -> str:
    """Keep what stands under no condition but the include guard."""
    kept, depth, at = [], 0, 0
    for found in _CONDITION.finditer(text):
        if depth <= 1:
            kept.append(text[at : found.start()])
        depth += 1 if found[1] == "if" else -1
        at = found.end()
    return "\n".join([*kept, text[at:]])


def support_texts(translations: Iterable[Translation]) -> dict[str, bytes]:
    """Give the headers that translations need, by their paths in the output.

    The shield of a project names no more than the macros that its sources define.
    """
    topics: set[str] = set()
    macros: set[bytes] = set()
    for one in translations:
        topics |= one.support
        macros.update(name or given for name, given in _MACRO.findall(one.source.text))
    return {f"include/{name}": _text(name, macros) for name in support_files(topics)}


def _text(name: str, macros: Set[bytes]) -> bytes:
    data = (support_root() / name).read_bytes()
    if not name.startswith(_SHIELD):
        return data
    lines = data.splitlines(keepends=True)
    return b"".join(
        line
        for line in lines
        if line.startswith(b"//") or not macros.isdisjoint(_WORD.findall(line))
    )


def support_files(topics: Iterable[str]) -> tuple[str, ...]:
    """List the headers needed for these, and those that they include themselves."""
    found: set[str] = set()
    waiting = list(topics)
    while waiting:
        name = waiting.pop()
        if name not in found and (support_root() / name).is_file():
            found.add(name)
            waiting.extend(_needs(name))
    return tuple(sorted(found))
