"""Lines of a page on the terminal, broken where their language breaks."""

import re
from collections.abc import Iterator
from textwrap import wrap

from rich.cells import cell_len

WIDTH = 80
_UNIT = re.compile(
    r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\u201c\u201d\u3000-\u303f]"
    r"[\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u3001\uff09\u300b\u201d]*"
    r"|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\u201c\u201d\u3000-\u303f]+"
    r"[\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u3001\uff09\u300b\u201d]*"
    r"|\s+"
)
"""A wide character or a word, with the marks that may not begin a line; or spaces."""


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """Break a text: after words, or between Chinese characters, which are two wide."""
    if text.isascii():
        return wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return list(_broken(text, width))


def _broken(text: str, width: int) -> Iterator[str]:
    line = ""
    for unit in _UNIT.findall(text):
        if line.strip() and cell_len(line) + cell_len(unit.rstrip()) > width:
            yield line.rstrip()
            line = unit.lstrip()
        else:
            line += unit
    if line.strip():
        yield line.rstrip()
