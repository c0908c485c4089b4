"""Tokens of C++ with their brackets matched, for the lowering.

Lowering needs less than a syntax tree and must work where there is none: in the
bodies of macros, between branches of `#if` that do not balance, in templates that no
grammar gets right.  So it reads tokens.  A macro's body is a list of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

_TOKEN = re.compile(
    rb"(?P<space>[ \t\r\n\f\v]+|\\\r?\n)"
    rb"|(?P<comment>//(?:[^\n\\]|\\\r?\n|\\.)*|/\*.*?(?:\*/|\Z))"
    rb'|(?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")'
    rb'|(?P<string>(?:u8|[uUL])?"(?:[^"\\\n]|\\.|\\\r?\n)*")'
    rb"|(?P<char>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')"
    rb"|(?P<number>\.?[0-9](?:[eEpP][+-]|'[0-9a-zA-Z]|[\w.])*)"
    rb"|(?P<word>[A-Za-z_$][\w$]*)"
    rb"|(?P<mark2>::|->|##)"
    rb"|(?P<punctuation>.)",
    re.DOTALL,
)
_DIRECTIVE = re.compile(rb"[ \t]*#[ \t]*(\w*)(?:[^\n\\]|\\\r?\n|\\.)*", re.DOTALL)
_DEFINE = re.compile(
    rb"[ \t]*#[ \t]*define[ \t]+(?P<name>\w+)(?P<parameters>\([^)]*\))?"
)
_CLOSING = {b")": b"(", b"]": b"[", b"}": b"{"}
_BRANCHES = {b"if", b"ifdef", b"ifndef", b"elif", b"else", b"endif"}


@dataclass(frozen=True, slots=True)
class Token:
    """A token that is neither space nor comment."""

    kind: str  # word | number | string | char | raw | punctuation | mark2 | directive
    text: bytes
    start: int

    @property
    def end(self) -> int:
        """Give the offset behind the token."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Tokens:
    """The tokens of a file outside of directives, or of one macro's body."""

    items: tuple[Token, ...]
    parameters: frozenset[bytes] = frozenset()
    """Those of the macro, if it takes any."""
    name: bytes = b""
    """The macro's name; empty for the file."""

    def __getitem__(self, index: int) -> Token:
        """Give a token; an empty one before the first and behind the last."""
        if 0 <= index < len(self.items):
            return self.items[index]
        return Token("end", b"", 0)

    def __len__(self) -> int:
        """Count the tokens."""
        return len(self.items)

    @cached_property
    def _matched(self) -> "_Brackets":
        return _match(self.items)

    def partner(self, index: int) -> int | None:
        """Give the bracket that belongs to the one at an index."""
        return self._matched.partners.get(index)

    def enclosing(self, index: int) -> int | None:
        """Give the innermost bracket that is open at a token."""
        return self._matched.parents[index]


@dataclass
class _Brackets:
    partners: dict[int, int] = field(default_factory=dict)
    parents: list[int | None] = field(default_factory=list)


def _match(items: tuple[Token, ...]) -> _Brackets:
    """Match brackets; each branch of an `#if` starts from where the `#if` stood."""
    found = _Brackets()
    stack: list[int] = []
    kept: list[list[int]] = []
    for index, token in enumerate(items):
        if token.kind == "directive":
            stack = _branch(token.text, stack, kept)
        elif token.text in _CLOSING and token.kind == "punctuation":
            _close(items, index, stack, found)
        found.parents.append(stack[-1] if stack else None)
        if token.kind == "punctuation" and token.text in _CLOSING.values():
            stack.append(index)
    return found


def _branch(text: bytes, stack: list[int], kept: list[list[int]]) -> list[int]:
    if text.startswith(b"if"):
        kept.append(list(stack))
    elif text == b"endif":
        if kept:
            kept.pop()
    elif kept:
        return list(kept[-1])
    return stack


def _close(
    items: tuple[Token, ...], index: int, stack: list[int], found: _Brackets
) -> None:
    """Pop to the bracket that this one closes, if any is open."""
    wanted = _CLOSING[items[index].text]
    for depth in range(len(stack) - 1, -1, -1):
        if items[stack[depth]].text == wanted:
            found.partners.setdefault(stack[depth], index)
            found.partners[index] = stack[depth]
            del stack[depth:]
            return


def read_tokens(text: bytes) -> list[Tokens]:
    """Split a file: first what stands outside of directives, then each macro's body."""
    outer: list[Token] = []
    bodies: list[Tokens] = []
    at = 0
    fresh = True  # Only space and comments so far on this line.
    while at < len(text):
        if fresh and (directive := _DIRECTIVE.match(text, at)):
            bodies.extend(_body(text, at, directive.end()))
            if directive[1] in _BRANCHES:
                outer.append(Token("directive", directive[1], at))
            at = directive.end()
            continue
        found = _TOKEN.match(text, at)
        if found is None:
            break
        kind = found.lastgroup or ""
        kind = "raw" if found["raw"] is not None else kind
        fresh = _still_fresh(kind, found[0], fresh=fresh)
        if kind not in {"space", "comment"}:
            outer.append(Token(kind, found[0], at))
        at = found.end()
    return [Tokens(tuple(outer)), *bodies]


def _still_fresh(kind: str, text: bytes, *, fresh: bool) -> bool:
    if kind == "space":
        return text[:1] != b"\\" and (b"\n" in text or fresh)
    return kind == "comment" and (fresh or text.endswith(b"\n"))


def _body(text: bytes, start: int, end: int) -> Iterator[Tokens]:
    head = _DEFINE.match(text, start, end)
    if head is None:
        return
    items = []
    for found in _TOKEN.finditer(text, head.end(), end):
        kind = "raw" if found["raw"] is not None else found.lastgroup or ""
        if kind not in {"space", "comment"}:
            items.append(Token(kind, found[0], found.start()))
    names = re.findall(rb"\w+", head["parameters"] or b"")
    yield Tokens(tuple(items), frozenset(names), head["name"])
