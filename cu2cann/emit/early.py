"""Where vendor headers have to stand so that the macros of a file do not reach them."""

import re

from cu2cann.model import Source

_SKIPPED = re.compile(
    rb"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|/(?:\*.*?(?:\*/|\Z)|/[^\n]*)",
    re.DOTALL,
)
_BLANKS = bytes(byte if byte in b"\n" else ord(" ") for byte in range(256))
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
    text = source.text
    written = (one.end() for one in _DIRECTIVE.finditer(text) if one["defines"])
    first = next(written, None)
    if first is None:
        return None
    line = text.find(b"\n", first)
    macro = _first_macro(blanked(text[:line]))
    return _first_macro(blanked(text)) if macro is None else macro


def _first_macro(code: bytes) -> int | None:
    opened: list[int] = []
    for found in _DIRECTIVE.finditer(code):
        if found["opens"]:
            opened.append(found.start())
        elif found["closes"]:
            del opened[-1:]
        else:
            return opened[0] if opened else found.start()
    return None


def reaches_headers(source: Source, macro: int) -> bool:
    """Tell whether the file includes headers of the project below a macro."""
    below = source.text[macro:]
    return (
        _QUOTED.search(below) is not None and _QUOTED.search(blanked(below)) is not None
    )


def blanked(text: bytes) -> bytes:
    """Blank comments and characters; strings stay."""
    return _SKIPPED.sub(_blank, text)


def _blank(found: re.Match[bytes]) -> bytes:
    if found[0].startswith(b'"'):
        return found[0]
    return found[0].translate(_BLANKS)
