"""Turn a source of either platform into plain C++ for the models.

Only what no header can define is rewritten: launches, variables in shared memory, the
entry of a kernel, assembly of another machine.  Everything else is a macro of the
models.  No line is added or taken away, so messages name the user's own lines.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from cu2cann.model import Edit, Source
from cu2cann.verify.lower_kernel import device_assembly, kernel_entries
from cu2cann.verify.lower_launch import launches
from cu2cann.verify.lower_shared import Words, shared_variables
from cu2cann.verify.lower_tokens import Tokens, read_tokens


class Dialect(StrEnum):
    """Whose language a source is written in."""

    CUDA = "cuda"
    ASCEND = "ascend"


_SHARED = {Dialect.CUDA: b"__shared__", Dialect.ASCEND: b"__ubuf__"}
_CONCERNS = re.compile(
    rb"<<[ \t]*<|__shared__|__ubuf__|__global__|\basm\b|__asm"
    rb"|cuda(?:Launch|Func|Occup)"
)
_ALIAS = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(?:volatile[ \t]+)?(?:static[ \t]+)?"
    rb"(?:__shared__|__ubuf__)[ \t]*(?:volatile[ \t]*)?$",
    re.MULTILINE,
)


def shared_aliases(texts: Iterable[bytes]) -> frozenset[bytes]:
    """List the macros of a program that stand for the word for shared memory."""
    return frozenset(name for text in texts for name in _ALIAS.findall(text))


def lower(
    source: Source, dialect: Dialect, aliases: frozenset[bytes] = frozenset()
) -> bytes:
    """Give the source as plain C++, with a `#line` that names its path."""
    text = source.text
    head = b'#line 1 "%s"\n' % source.path.replace("\\", "/").encode()
    if not _CONCERNS.search(text) and not any(name in text for name in aliases):
        return head + text
    own = aliases | shared_aliases([text])
    shared = Words(frozenset({_SHARED[dialect], *own}), dialect is Dialect.ASCEND)
    edits = [
        edit
        for tokens in read_tokens(text)
        if not _defines_word(tokens, own)
        for edit in _edits(tokens, dialect, shared)
    ]
    return head + b"".join(_spliced(text, edits))


def _edits(tokens: Tokens, dialect: Dialect, shared: Words) -> Iterator[Edit]:
    yield from launches(tokens)
    yield from shared_variables(tokens, shared)
    yield from device_assembly(tokens)
    if dialect is Dialect.ASCEND:
        yield from kernel_entries(tokens)


def _defines_word(tokens: Tokens, aliases: frozenset[bytes]) -> bool:
    return tokens.name in aliases


def _spliced(text: bytes, edits: Sequence[Edit]) -> Iterator[bytes]:
    """Carry the edits out; what is replaced keeps its line breaks."""
    at = 0
    for edit in sorted(edits, key=lambda one: (one.span.start, one.span.end)):
        if edit.span.start < at:
            continue
        yield text[at : edit.span.start]
        new = b"".join(piece for piece in edit.pieces if isinstance(piece, bytes))
        yield new
        gone = text[edit.span.start : edit.span.end]
        yield b"\\\n" * gone.count(b"\\\n") or b"\n" * gone.count(b"\n")
        at = edit.span.end
    yield text[at:]
