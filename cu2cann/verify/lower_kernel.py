"""Announce the kernels of the Ascend side, and stop at assembly for another machine."""

import re
from collections.abc import Iterator

from cu2cann.model import Edit, Span
from cu2cann.verify.lower_scope import in_function
from cu2cann.verify.lower_tokens import Tokens

RULE = "verify/kernel"
_MOST_THREADS = b"1024"  # What a kernel is built for that does not say.
_ASSEMBLY = frozenset({b"asm", b"__asm__", b"__asm"})
_PTX = re.compile(
    rb"\b[a-z][a-z0-9]*\.[a-z0-9_.:]+[\s;]|%(?:laneid|tid|clock|smid|warpid)"
)


def kernel_entries(tokens: Tokens) -> Iterator[Edit]:
    """Yield an edit for the start of each kernel's body."""
    bounds: dict[bytes, bytes] = {}
    for index in range(len(tokens)):
        if tokens[index].text != b"__global__":
            continue
        bound, name, body = _head(tokens, index + 1)
        if bound:
            bounds[name] = bound
        if body is not None:
            end = tokens[body].end
            text = b" CU2CANN_MODEL_KERNEL(%s);" % bounds.get(name, _MOST_THREADS)
            yield Edit(RULE, Span(end, end), (text,))


def _head(tokens: Tokens, at: int) -> tuple[bytes, bytes, int | None]:
    """Read on from `__global__`: the bound, the name, and where the body opens."""
    bound = name = b""
    while at < len(tokens):
        token = tokens[at]
        if token.text == b"{":
            return bound, name, at
        if token.text == b";" or token.kind == "directive":
            break
        if token.text == b"(":
            closed = tokens.partner(at)
            if closed is None:
                break
            before = tokens[at - 1].text
            if before == b"__launch_bounds__":
                bound = _first_argument(tokens, at + 1, closed)
            elif not before.startswith(b"__"):
                name = before
            at = closed
        at += 1
    return bound, name, None


def _first_argument(tokens: Tokens, at: int, closed: int) -> bytes:
    written = []
    while at < closed and tokens[at].text != b",":
        stop = tokens.partner(at) if tokens[at].text == b"(" else None
        after = (at if stop is None else stop) + 1
        written += [tokens[one].text for one in range(at, after)]
        at = after
    return b" ".join(written)


def device_assembly(tokens: Tokens) -> Iterator[Edit]:
    """Yield an edit for each piece of PTX: it stops the run if it is reached."""
    for index in range(len(tokens)):
        if tokens[index].text not in _ASSEMBLY or not in_function(tokens, index):
            continue
        opened = index + 1
        while tokens[opened].text in {b"volatile", b"__volatile__", b"goto"}:
            opened += 1
        closed = tokens.partner(opened)
        if closed is None or tokens[opened].text != b"(":
            continue
        inside = [tokens[at] for at in range(opened, closed)]
        text = b" ".join(one.text for one in inside if one.kind in {"string", "raw"})
        if found := _PTX.search(text):
            word = re.sub(rb"[^\w.%]", b"", found[0])
            span = Span(tokens[index].start, tokens[closed].end)
            call = b'::cu2cann_model::fault("inline-ptx", "%%s", "%s")' % word
            yield Edit(RULE, span, (call,))
