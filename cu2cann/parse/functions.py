"""The functions and the other declarations of a file, read from its text alone."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from cu2cann.model import Span, words_of
from cu2cann.parse.outside import body_end

HEADER = re.compile(
    rb"\b([A-Za-z_]\w*)\s*(?:<[^;{}()]*>\s*)?"
    rb"(\([^()]*(?:\([^()]*\)[^()]*)*\))\s*(?:const\s*|noexcept\s*"
    rb"|override\s*)*(?::[^:].*)?\Z",
    re.DOTALL,
)
"""The end of a function's head, from its name on."""
_OPERATOR = re.compile(
    rb"\b(operator)\b\s*(?:\(\s*\)|\[\s*\]|[^\w\s()\[\]]+|[\w\s*&:<>]+?)\s*"
    rb"(\([^()]*(?:\([^()]*\)[^()]*)*\))\s*(?:const\s*|noexcept\s*|override\s*)*\Z"
)
NO_FUNCTIONS = frozenset(b"if for while switch catch".split())
_NO_CODE = re.compile(
    rb"//[^\n\\]*(?:\\(?:\r\n|.)[^\n\\]*)*|/\*.*?\*/|R\"(\w*)\(.*?\)\1\""
    rb"|\"(?:[^\"\\\n]|\\.)*\"|(?<!\w)'(?:[^'\\\n]|\\.)+'"
    rb"|^[ \t]*#(?:[^\n\\]|\\\r?\n|\\.)*",
    re.MULTILINE | re.DOTALL,
)
_MARK = re.compile(rb"[{};]")
_OPEN = re.compile(rb"\s*(?:inline\s+)?namespace\s*|\s*extern\s*|\s*")
"""What opens a scope of the file's own, strings being blank."""
_CLASS = re.compile(rb"\b(?:class|struct|union)\b[^=()]*\Z")
_NAMESPACE = re.compile(rb"\bnamespace\b[^=;()]*\Z")
_NAME = re.compile(rb"[A-Za-z_]\w*")
_ANGLES = re.compile(rb"<[^<>]*(?:<[^<>]*>[^<>]*)*>")
_LONGEST_HEAD = 4000


def code_of(text: bytes) -> bytes:
    """Blank comments, literals and directives; offsets stay."""
    return _NO_CODE.sub(lambda found: b" " * len(found[0]), text)


@dataclass(frozen=True)
class Function:
    """A function that is defined or declared, with all that its head says."""

    name: bytes
    head: Span
    named: Span
    listed: Span
    body: Span | None
    inner: bool
    """It stands in a class."""
    words: frozenset[bytes] = field(repr=False)
    """Those of the head, up to the name."""
    parameters: frozenset[bytes] = field(repr=False)
    """The words of the list of parameters."""


@dataclass(frozen=True)
class Statement:
    """A declaration that is no function, with its semicolon left out."""

    span: Span
    open: bool
    """It stands in no class and in no namespace that has a name."""


@dataclass
class Layout:
    """What a file is made of."""

    text: bytes
    code: bytes
    functions: list[Function] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    broken: bool = False
    """Its braces do not match, as far as they were understood."""
    memo: dict[tuple[int, bytes], tuple[Span, ...]] = field(default_factory=dict)
    """Where functions have names of their own."""

    @cached_property
    def _starts(self) -> list[int]:
        return [one.head.start for one in self.functions]

    def function_at(self, offset: int) -> Function | None:
        """Give the function that holds an offset, in its head or its body."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        one = self.functions[index]
        end = one.body.end if one.body is not None else one.listed.end
        return one if offset < end else None

    @cached_property
    def words(self) -> frozenset[bytes]:
        """Give the words of the code."""
        return words_of(self.code)


@lru_cache(maxsize=256)
def layout(text: bytes) -> Layout:
    """Read what a file is made of; many programs may share a header."""
    found = Layout(text, code_of(text))
    for _ in _Reader(found).read():
        pass
    return found


class _Reader:
    """Goes from brace to brace, and over the bodies of functions."""

    def __init__(self, found: Layout) -> None:
        self.found = found
        self.scopes: list[str] = []
        self.start = 0
        self.at = 0

    def read(self) -> Iterator[None]:
        code = self.found.code
        while mark := _MARK.search(code, self.at):
            self.at = mark.end()
            if mark[0] == b";":
                self._statement(mark.start())
                self.start = self.at
            elif mark[0] == b"{":
                self._opened(mark.start())
            else:
                self.found.broken |= not self.scopes
                self.scopes = self.scopes[:-1]
                self.start = self.at
            yield
        self.found.broken |= bool(self.scopes)

    def _statement(self, end: int) -> None:
        head = self.found.code[self.start : end]
        if not self._function(head, None):
            self.found.statements.append(Statement(self._span(end), self._is_open()))

    def _span(self, end: int) -> Span:
        head = self.found.code[self.start : end]
        return Span(self.start + len(head) - len(head.lstrip()), end)

    def _is_open(self) -> bool:
        return all(one == "open" for one in self.scopes)

    def _opened(self, brace: int) -> None:
        code = self.found.code
        head = code[self.start : brace]
        scope = self._scope(head)
        if scope:
            self.scopes.append(scope)
            self.start = self.at
            return
        end = body_end(self.found.text, brace)
        whole = code.count(b"{", brace, end) == code.count(b"}", brace, end)
        self.found.broken |= end == len(code) and not whole
        if self._function(head, Span(brace, end)):
            self.start = end
        self.at = end

    def _scope(self, head: bytes) -> str:
        if _OPEN.fullmatch(head):
            return "open"
        if _NAMESPACE.search(head):
            return "named"
        return "class" if _CLASS.search(head) else ""

    def _function(self, head: bytes, body: Span | None) -> bool:
        likely = b")" in head and len(head) <= _LONGEST_HEAD
        pattern = _OPERATOR if b"operator" in head else HEADER
        header = pattern.search(head) if likely else None
        if header is None or header[1] in NO_FUNCTIONS:
            return False
        before = head[: header.start()]
        if b"=" in _ANGLES.sub(b"", before):
            return False
        start = self.start
        self.found.functions.append(
            Function(
                name=header[1],
                head=Span(start + len(head) - len(head.lstrip()), start + len(head)),
                named=Span(start + header.start(1), start + header.end(1)),
                listed=Span(start + header.start(2), start + header.end(2)),
                body=body,
                inner="class" in self.scopes or before.rstrip().endswith(b"::"),
                words=frozenset(_NAME.findall(before)),
                parameters=frozenset(_NAME.findall(header[2])),
            )
        )
        return True
