"""Write the variables of a block's shared memory as variables of the host's thread.

`__shared__ float a[8], b;` becomes thread-local, and each variable is announced to the
model; `extern __shared__ float a[];` becomes a pointer that the block is asked for.
Ascend's `__ubuf__` is the same where the variable itself lies in the buffer; before
the `*` of a pointer it only says what the pointer points at, and is taken away.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cu2cann.model import Edit, Span
from cu2cann.verify.lower_scope import Scope, in_function, scope_at
from cu2cann.verify.lower_tokens import Tokens

RULE = "verify/shared"
_ATTRIBUTES = frozenset(
    b"alignas __align__ __attribute__ decltype __builtin_align__".split()
)
_NO_DECLARATION = frozenset(
    b"return using typedef new delete case goto throw sizeof operator template".split()
)
_DROPPED = frozenset(
    b"extern static __align__ alignas __attribute__ __builtin_align__".split()
)
_OPENED = frozenset({b"(", b"[", b"{"})


@dataclass(frozen=True, slots=True)
class Words:
    """How a dialect spells shared memory; the project's own macros included."""

    shared: frozenset[bytes]
    before_pointee: bool
    """Whether the word in front of `T *p` speaks of what `p` points at."""


def shared_variables(tokens: Tokens, words: Words) -> Iterator[Edit]:
    """Yield the edits of all declarations in a list of tokens."""
    done = -1
    for index in range(len(tokens)):
        if tokens[index].text not in words.shared or index <= done:
            continue
        declaration = _declaration(tokens, index, words)
        if declaration is None:
            if words.before_pointee:
                yield _blank(tokens, index, index + 1)
            continue
        done = declaration.end
        yield from declaration.edits()


@dataclass(frozen=True)
class _Declaration:
    tokens: Tokens
    words: Words
    start: int
    end: int
    """The index of the `;`, or the number of tokens where a macro's body ends."""
    names: tuple[int, ...]

    def edits(self) -> Iterator[Edit]:
        inside = range(self.start, self.end)
        external = any(self.tokens[at].text == b"extern" for at in inside)
        if external:
            yield from self._dynamic()
        elif in_function(self.tokens, self.start):
            yield from self._static(announced=True)
        else:
            yield from self._static(announced=False)

    def _static(self, *, announced: bool) -> Iterator[Edit]:
        tokens = self.tokens
        start = tokens[self.start].start
        yield _put(start, start, b"static thread_local ")
        for at in range(self.start, self.end):
            if tokens[at].text in self.words.shared or tokens[at].text == b"static":
                yield _blank(tokens, at, at + 1)
        if announced:
            said = b"".join(
                b" CU2CANN_MODEL_SHARED(%s);" % tokens[name].text for name in self.names
            )
            yield _after(tokens, self.end, said)

    def _dynamic(self) -> Iterator[Edit]:
        tokens, name = self.tokens, self.names[0]
        kind = _type(tokens, self.start, name, self.words)
        spelled = tokens[name].text
        first, more = _dimensions(tokens, name + 1)
        if not in_function(tokens, self.start):
            text = b"static const ::cu2cann_model::DynamicShared<%s> %s" % (
                kind,
                spelled,
            )
        elif first:
            text = b"auto* %s = ::cu2cann_model::dynamic_shared<%s%s>()" % (
                spelled,
                kind,
                more,
            )
        else:
            text = b"%s& %s = *::cu2cann_model::dynamic_shared<%s>()" % (
                kind,
                spelled,
                kind,
            )
        last = tokens[self.end - 1].end
        yield _put(tokens[self.start].start, last, text)


def _declaration(tokens: Tokens, index: int, words: Words) -> _Declaration | None:
    """Read the declaration around a word; None if it is none of a variable."""
    if scope_at(tokens, index) in {Scope.BRACKETS, Scope.CLASS}:
        return None
    start = _start(tokens, index)
    if start is None:
        return None
    end = _end(tokens, index)
    names = tuple(_names(tokens, start, end, words))
    return _Declaration(tokens, words, start, end, names) if names else None


def _start(tokens: Tokens, index: int) -> int | None:
    """Go back over the specifiers in front of a word; None in an expression."""
    at = index - 1
    while at >= 0:
        token = tokens[at]
        if token.text in {b";", b"{", b"}", b":"} or token.kind == "directive":
            break
        if token.text == b")":
            opened = tokens.partner(at)
            if opened is None or tokens[opened - 1].text not in _ATTRIBUTES:
                break
            at = opened - 1
        elif token.text in _NO_DECLARATION or not _specifies(token.kind, token.text):
            return None
        at -= 1
    return at + 1


def _specifies(kind: str, text: bytes) -> bool:
    return kind in {"word", "number"} or text in {b"*", b"&", b"::", b"<", b">", b","}


def _end(tokens: Tokens, index: int) -> int:
    at = index
    while at < len(tokens):
        text = tokens[at].text
        if text in _OPENED and tokens[at].kind == "punctuation":
            at = tokens.partner(at) or len(tokens)
        elif text in {b";", b"}", b")"}:
            return at
        at += 1
    return len(tokens)


def _names(tokens: Tokens, start: int, end: int, words: Words) -> Iterator[int]:
    """Yield the names that are declared and lie in shared memory themselves."""
    for first, stop in _declarators(tokens, start, end):
        name = _name(tokens, first, stop)
        if name is None:
            return
        if not words.before_pointee or _lies_there(tokens, start, name, words):
            yield name


def _declarators(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split at the commas that stand outside of all brackets, angles too."""
    depth, first, at = 0, start, start
    while at < end:
        text = tokens[at].text
        if text in _OPENED and tokens[at].kind == "punctuation":
            at = min(tokens.partner(at) or end, end)
        elif text == b"=":
            depth = 0
        depth += (text == b"<") - (text == b">")
        if text == b"," and depth <= 0:
            yield first, at
            first = at + 1
        at += 1
    yield first, end


def _name(tokens: Tokens, first: int, stop: int) -> int | None:
    """Find the name that a declarator ends in: before `[`, `=`, `{`, or the end."""
    name: int | None = None
    at = first
    while at < stop:
        token = tokens[at]
        if token.text in {b"(", b"{"} and token.kind == "punctuation":
            if token.text == b"(" and tokens[at - 1].text not in _ATTRIBUTES:
                return None if tokens[at + 1].text != b"*" else _inner(tokens, at)
            at = tokens.partner(at) or stop
        elif token.text in {b"[", b"="}:
            return name
        elif token.text == b"<":
            at = _angle_end(tokens, at, stop)
        elif token.kind == "word":
            name = at
        at += 1
    return name


def _inner(tokens: Tokens, opened: int) -> int | None:
    """Give the name in `(*name)[4]`."""
    return opened + 2 if tokens[opened + 2].kind == "word" else None


def _angle_end(tokens: Tokens, at: int, stop: int) -> int:
    depth = 0
    while at < stop:
        text = tokens[at].text
        if text in _OPENED and tokens[at].kind == "punctuation":
            at = tokens.partner(at) or stop
        depth += (text == b"<") - (text == b">")
        if depth == 0:
            return at
        at += 1
    return stop


def _lies_there(tokens: Tokens, start: int, name: int, words: Words) -> bool:
    """Tell whether the variable lies in the buffer, not only what it points at."""
    stars = [at for at in range(start, name) if tokens[at].text == b"*"]
    if not stars:
        return True
    return any(tokens[at].text in words.shared for at in range(stars[-1], name))


def _type(tokens: Tokens, start: int, name: int, words: Words) -> bytes:
    written: list[bytes] = []
    at = start
    while at < name:
        token = tokens[at]
        if token.text in _DROPPED or token.text in words.shared:
            closed = tokens.partner(at + 1) if tokens[at + 1].text == b"(" else None
            at = closed if closed is not None else at
        else:
            written.append(token.text)
        at += 1
    return re.sub(rb" ?:: ?", b"::", b" ".join(written))


def _dimensions(tokens: Tokens, at: int) -> tuple[bool, bytes]:
    """Tell whether an array is declared, and write its further dimensions."""
    if tokens[at].text != b"[":
        return False, b""
    written = b""
    at = (tokens.partner(at) or at) + 1
    while tokens[at].text == b"[":
        closed = tokens.partner(at) or at
        written += b"".join(tokens[one].text for one in range(at, closed + 1))
        at = closed + 1
    return True, written


def _after(tokens: Tokens, end: int, text: bytes) -> Edit:
    """Put text behind the `;`, or behind the last token of a macro's body."""
    if tokens[end].text == b";":
        return _put(tokens[end].end, tokens[end].end, text)
    last = tokens[end - 1].end
    return _put(last, last, b";" + text.rstrip(b";"))


def _blank(tokens: Tokens, first: int, stop: int) -> Edit:
    return _put(tokens[first].start, tokens[stop - 1].end, b"")


def _put(start: int, end: int, text: bytes) -> Edit:
    return Edit(RULE, Span(start, end), (text,))
