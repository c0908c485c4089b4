"""Data put into the page compressed; the browser opens a block when it is looked at."""

import zlib
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, NamedTuple

from cu2cann.report.visible import as_json

_FULL = 256_000
"""Characters of JSON after which a block is closed."""


class Place(NamedTuple):
    """The block that an entry is in, and its number there."""

    block: int
    entry: int


class Blocks:
    """Entries, as JSON, joined to blocks of a size that is opened at once."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._open: list[str] = []
        self._size = 0

    def add(self, entry: Any) -> Place:
        """Put an entry into the block that is being filled."""
        place = Place(len(self._done), len(self._open))
        text = as_json(entry, None).strip()
        self._open.append(text)
        self._size += len(text)
        if self._size >= _FULL:
            self._close()
        return place

    def packed(self) -> list[str]:
        """Give all blocks."""
        if self._open:
            self._close()
        return list(self._done)

    def _close(self) -> None:
        self._done.append(packed(_array(self._open)))
        self._open = []
        self._size = 0


def packed_json(table: Any) -> str:
    """Pack one value."""
    return packed(as_json(table, None).strip())


def packed(text: str) -> str:
    """Compress a text, and write it in characters that no markup is made of."""
    return b64encode(zlib.compress(text.encode(), 9)).decode("ascii")


def _array(texts: Iterable[str]) -> str:
    return f"[{','.join(texts)}]"
