"""Headers requested by the rules that were used: swapped in, each once."""

import re
from collections.abc import Iterable

from cu2cann.emit.early import blanked, first_macro, reaches_headers
from cu2cann.emit.support import is_for_kernels
from cu2cann.model import ASCEND_COMPILER, Edit, Source, Span

RULE = "emit/includes"
_GUARD = re.compile(
    rb"^[ \t]*#[ \t]*(?:pragma[ \t]+once[^\n]*\n"
    rb"|ifndef[ \t]+(\w+)[^\n]*\n[ \t]*#[ \t]*define[ \t]+\1\b[^\n]*\n)",
    re.MULTILINE,
)
_OWN = re.compile(rb"[ \t]*#[ \t]*include[ \t]*\"")
_OPENS = re.compile(rb"^[ \t]*#[ \t]*if", re.MULTILINE)
_CLOSES = re.compile(rb"^[ \t]*#[ \t]*endif", re.MULTILINE)
_LINKAGE = re.compile(rb"\bextern\s*\"C\"\s*\{")
_SUPPORT = "cu2cann/"
_MARK = b"\xef\xbb\xbf"
_ORDER = ("acl/", "simt_api/", "utils/")
_KERNELS = "simt_api/asc_simt.h"
_NVCC = frozenset([b"__CUDACC__", b"__NVCC__"])


def add_includes(
    source: Source, wanted: Iterable[str], edits: Iterable[Edit], support: str
) -> tuple[Edit, ...]:
    """Give the edit that adds the headers a file needs and does not include yet.

    ``support`` is the way from the file to the folder of support headers.
    """
    present = {one.path for one in source.includes}
    edits, macro = tuple(edits), first_macro(source)
    listed = set(wanted)
    if macro is not None and (listed or edits) and reaches_headers(source, macro):
        listed.add(_KERNELS)
    missing = [
        path for path in _sorted(listed) if _spelled(path, support) not in present
    ]
    if not missing:
        return ()
    at = _place(source, edits)
    at = at if macro is None else min(at, macro)
    end = b"\r\n" if b"\r\n" in source.text[:4096] else b"\n"
    lines = b"".join(line + end for line in _lines(source, missing, support))
    if source.text[:at] not in (b"", _MARK) and source.text[at - 1 : at] != b"\n":
        lines = end + lines
    return (Edit(RULE, Span(at, at), (lines,)),)


def _lines(source: Source, paths: list[str], support: str) -> list[bytes]:
    """Write the includes; those for kernels apart if plain C++ reads the file too."""
    shared = not source.path.endswith(".cu") and not _NVCC.isdisjoint(source.words)
    apart = [path for path in paths if shared and is_for_kernels(path)]
    lines = [_line(path, support) for path in paths if path not in apart]
    if apart:
        inside = [_line(path, support) for path in apart]
        lines += [b"#if " + ASCEND_COMPILER, *inside, b"#endif"]
    return lines


def _sorted(wanted: Iterable[str]) -> list[str]:
    def rank(path: str) -> tuple[int, str]:
        for place, prefix in enumerate(_ORDER):
            if path.startswith(prefix):
                return place, path
        return len(_ORDER) + path.startswith(_SUPPORT), path

    return sorted(set(wanted), key=rank)


def _spelled(path: str, support: str) -> str:
    return support + path if path.startswith(_SUPPORT) else path.strip("<>")


def _line(path: str, support: str) -> bytes:
    if path.startswith(_SUPPORT):
        return f'#include "{support}{path}"'.encode()
    if path.startswith("<"):
        return f"#include {path}".encode()
    return f'#include "{path}"'.encode()


def _place(source: Source, edits: Iterable[Edit]) -> int:
    """Choose the first include that is rewritten, else the first, else the top.

    A header of the project that comes earlier may define a macro of any name, so it
    goes behind.
    """
    swapped = sorted(
        edit.span.start
        for edit in edits
        if edit.rule.startswith("header/") and _starts_line(source, edit.span.start)
    )
    if swapped:
        lines = (one.line for one in source.includes)
        own = (line.start for line in lines if _OWN.match(source[line]))
        first = next(own, swapped[0])
        if first < swapped[0] and not _is_conditional(source.text, first):
            return _above_linkage(source, first)
        return _above_linkage(source, swapped[0])
    first_of_all = source.includes[0].line.start if source.includes else None
    if first_of_all is not None and not _is_conditional(source.text, first_of_all):
        return _above_linkage(source, first_of_all)
    return _top(source)


def _top(source: Source) -> int:
    guard = _GUARD.search(source.text)
    return guard.end() if guard else _after_comment(source.text)


def _is_conditional(text: bytes, offset: int) -> bool:
    opened = len(_OPENS.findall(text, 0, offset)) - len(
        _CLOSES.findall(text, 0, offset)
    )
    guard = _GUARD.search(text, 0, offset)
    return opened > (1 if guard and guard[1] else 0)


def _above_linkage(source: Source, offset: int) -> int:
    """Leave `extern "C"`: headers with templates cannot stand inside."""
    code = blanked(source.text[:offset])
    for found in _LINKAGE.finditer(code):
        inside = code[found.end() :]
        if inside.count(b"{") >= inside.count(b"}"):
            top = _top(source)
            return top if top <= found.start() else _after_comment(source.text)
    return offset


def _after_comment(text: bytes) -> int:
    """Stay below a licence at the top of the file."""
    bom = len(_MARK) if text.startswith(_MARK) else 0
    found = re.compile(
        rb"\s*(?:/\*.*?\*/[ \t]*\r?\n|(?://[^\n]*\n)+)", re.DOTALL
    ).match(text, bom)
    return found.end() if found else bom


def _starts_line(source: Source, offset: int) -> bool:
    before = source.text[:offset] if offset <= len(_MARK) else b""
    return before == _MARK or offset == 0 or source.text[offset - 1 : offset] == b"\n"
