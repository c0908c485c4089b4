"""The integer constants of a file, by name, as far as its text alone shows them."""

import re
from collections.abc import Iterable, Mapping

_VARIABLE = re.compile(
    rb"\n(?:(?:static|inline|__device__|__constant__)\s+)*const(?:expr)?\s+"
    rb"(?:(?:static|inline|unsigned|signed|int|long|short|auto|uint"
    rb"|(?:std::)?(?:u?int(?:32|64)_t|size_t))\s+)+(\w+)\s*(?:=\s*|\{)([^;{}]*)\}?\s*;"
)
_COMMENT = re.compile(rb"/\*.*?\*/|//.*")
_VALUE = re.compile(rb"\(*\s*[~-]?\s*[\w']+\s*\)*")
UNCLEAR = b""


def constants(text: bytes, macros: Iterable[tuple[bytes, bytes]]) -> dict[str, bytes]:
    """Give what each constant is written as; nothing for one that is unclear."""
    first_lines = ((name, body.partition(b"\n")[0]) for name, body in macros)
    pairs = (*first_lines, *_VARIABLE.findall(text))
    return join({name.decode("ascii", "replace"): _value(body)} for name, body in pairs)


def join(tables: Iterable[Mapping[str, bytes]]) -> dict[str, bytes]:
    """Join tables; a name that they define differently is unclear."""
    joined: dict[str, bytes] = {}
    for table in tables:
        for name, value in table.items():
            same = joined.get(name, value) == value
            joined[name] = value if same else UNCLEAR
    return joined


def _value(body: bytes) -> bytes:
    plain = _COMMENT.sub(b"", body).strip()
    return plain if _VALUE.fullmatch(plain) else UNCLEAR
