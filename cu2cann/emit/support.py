"""The support headers that translated files include."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_INCLUDE = re.compile(
    r'^[ \t]*#[ \t]*include[ \t]*"(?:cu2cann/)?([\w./]+\.h)"', re.MULTILINE
)


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
