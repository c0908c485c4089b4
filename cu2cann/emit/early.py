"""Where vendor headers have to stand so that the macros of a file do not reach them."""

import re

from cu2cann.model import Source

_SKIPPED = re.compile(
    rb"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|/\*.*?\*/|//[^\n]*", re.DOTALL
)
_DIRECTIVE = re.compile(
    rb"^[ \t]*#[ \t]*(?:(?P<opens>if)|(?P<closes>endif)"
    rb"|(?P<defines>define)[ \t]+(?!_)\w+(?:\([^)\n]*\))?[ \t]+\S)",
    re.MULTILINE,
)
_QUOTED = re.compile(rb"^[ \t]*#[ \t]*include[ \t]*\"", re.MULTILINE)


def first_macro(source: Source) -> int | None:
    """Give the line of the first macro of a `.cu` file, or of the condition around it.

    nvcc reads its own headers before the first line of such a file.
    """
    if not source.path.endswith(".cu"):
        return None
    opened: list[int] = []
    for found in _DIRECTIVE.finditer(blanked(source.text)):
        if found["opens"]:
            opened.append(found.start())
        elif found["closes"]:
            del opened[-1:]
        else:
            return opened[0] if opened else found.start()
    return None


def reaches_headers(source: Source, macro: int) -> bool:
    """Tell whether the file includes headers of the project below a macro."""
    return _QUOTED.search(blanked(source.text), macro) is not None


def blanked(text: bytes) -> bytes:
    """Blank comments and characters; strings stay."""
    return _SKIPPED.sub(_blank, text)


def _blank(found: re.Match[bytes]) -> bytes:
    if found[0].startswith(b'"'):
        return found[0]
    return re.sub(rb"[^\n]", b" ", found[0])
