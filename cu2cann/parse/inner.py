"""Files that are read in the middle of a function."""

import re
from collections.abc import Mapping

from cu2cann.model import Inner, Source
from cu2cann.parse.structure import sides_of

_MARK = re.compile(
    rb"[{};]|//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"
    rb"|^[ \t]*#[ \t]*(?:include[ \t]*\"([^\"\n]+)\")?(?:[^\\\n]|\\\r?\n|\\.)*",
    re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(rb"[A-Za-z_]\w*")


def inner_files(source: Source) -> frozenset[Inner]:
    """Give the files that a source includes inside functions."""
    end = source.includes[-1].line.end if source.includes else 0
    if source.text.find(b"{", 0, end) < 0:
        return frozenset()
    found: set[Inner] = set()
    heads: list[frozenset[bytes]] = []
    start = 0
    for mark in _MARK.finditer(source.text, 0, end):
        first = mark[0][:1]
        if first == b"{":
            head = source.text[start : mark.start()]
            heads.append(frozenset(_WORD.findall(head) if b")" in head else ()))
        elif first == b"}" and heads:
            heads.pop()
        elif mark[1] and any(heads):
            words = next(head for head in heads if head)
            found.add(Inner(mark[1].decode("utf-8", "replace"), words))
        if first in b"{};#":
            start = mark.end()
    return frozenset(found)


def sides(inner: Inner, qualifiers: Mapping[bytes, frozenset[str]]) -> frozenset[str]:
    """Tell for which sides of a program the function around an include is compiled."""
    named = sides_of(inner.words, qualifiers)
    device = not named.isdisjoint(("kernel", "device"))
    host = "host" in named or not device
    return frozenset(["device"] * device + ["host"] * host)
