"""The faults put into a translation: each is one that a translator could make."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cu2cann.verify.lower_scope import in_function
from cu2cann.verify.lower_tokens import Tokens, read_tokens

_BARRIERS = re.compile(rb"\b(?:asc_syncthreads|asc_syncwarp|cg::sync|\w+\.sync)\b")
_WAITS = re.compile(
    rb"\b(?:aclrtSynchronize\w+|aclrtStreamWaitEvent|aclrtStreamSynchronize)\b"
)
_COPIES = re.compile(
    rb"\b(?:aclrtMemcpy|aclrtMemcpyAsync|aclrtMemset|aclrtMemsetAsync)\b"
)
_ATOMICS = {
    b"asc_atomic_add": b"asc_atomic_max",
    b"asc_atomic_max": b"asc_atomic_min",
    b"asc_atomic_min": b"asc_atomic_max",
    b"asc_atomic_sub": b"asc_atomic_add",
    b"asc_atomic_or": b"asc_atomic_and",
    b"asc_atomic_and": b"asc_atomic_or",
    b"asc_atomic_xor": b"asc_atomic_or",
}
_WARPS = re.compile(rb"\basc_(?:shfl\w*|ballot|reduce\w*)\b")
_COMPARED = {b"if", b"for", b"while"}
_GEOMETRY = {b"threadIdx", b"blockIdx"}


@dataclass(frozen=True)
class Fault:
    """A change of one file: what kind, where, and the new text."""

    kind: str
    path: str
    start: int
    end: int
    text: bytes


def faults(path: str, text: bytes) -> Iterator[Fault]:
    """Yield all faults that can be put into a file."""
    tokens = read_tokens(text)[0]
    for at in range(len(tokens)):
        token = tokens[at]
        if not in_function(tokens, at):
            continue
        for kind, start, end, new in _at(tokens, at):
            yield Fault(kind, path, start, end, new)
        if token.text == b"<" and tokens[at + 1].text == b"<" == tokens[at + 2].text:
            stop = _argument_end(tokens, at + 3)
            yield Fault("launch one block less", path, stop, stop, b" - 1")


def _at(tokens: Tokens, at: int) -> Iterator[tuple[str, int, int, bytes]]:
    token = tokens[at]
    for rule in (_comparison, _call, _index, _arithmetic, _type):
        for kind, new, end in rule(tokens, at):
            yield kind, token.start, end, new


def _comparison(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token, after = tokens[at], tokens[at + 1]
    if token.text not in {b"<", b">"} or not _condition(tokens, at):
        return
    if tokens[at - 1].text in {b"<", b">", b"-"} or after.text in {b"<", b">"}:
        return
    if after.text == b"=" and after.start == token.end:
        yield "bound off by one", token.text, after.end
    else:
        yield "bound off by one", token.text + b"=", token.end


def _condition(tokens: Tokens, at: int) -> bool:
    opened = tokens.enclosing(at)
    while opened is not None and tokens[opened].text == b"(":
        if tokens[opened - 1].text in _COMPARED:
            return True
        opened = tokens.enclosing(opened)
    return False


def _call(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    closed = tokens.partner(at + 1) if tokens[at + 1].text == b"(" else None
    if closed is None:
        return
    end = tokens[closed].end
    if _BARRIERS.fullmatch(token.text):
        yield "barrier dropped", b"(void)0", end
    elif _WAITS.fullmatch(token.text):
        yield "wait dropped", b"(aclError)0", end
    elif token.text in _ATOMICS:
        yield "wrong atomic", _ATOMICS[token.text], token.end
    elif _COPIES.fullmatch(token.text):
        yield from _halved(tokens, at, closed)
    elif _WARPS.fullmatch(token.text) and tokens[closed - 1].text != b"(":
        text = b"".join(tokens[one].text + b" " for one in range(at, closed))
        yield "wrong lane", text + b"+ 1)", end


def _halved(tokens: Tokens, at: int, closed: int) -> Iterator[tuple[str, bytes, int]]:
    """Copy half of the bytes."""
    parts: list[bytes] = [b""]
    depth = 0
    for one in range(at + 2, closed):
        text = tokens[one].text
        depth += (text in {b"(", b"["}) - (text in {b")", b"]"})
        if text == b"," and depth == 0:
            parts.append(b"")
        else:
            parts[-1] += text + b" "
    size = 2 if b"Memset" in tokens[at].text else 3
    if b"Memset" in tokens[at].text:
        size = 3
    if len(parts) > size:
        parts[size] = b"(" + parts[size] + b") / 2"
        joined = b", ".join(parts)
        yield (
            "copy too short",
            tokens[at].text + b"(" + joined + b")",
            tokens[closed].end,
        )


def _index(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    if token.text in _GEOMETRY and tokens[at + 1].text == b".":
        other = {b"x": b"y", b"y": b"x", b"z": b"x"}.get(tokens[at + 2].text, b"x")
        end = tokens[at + 2].end
        yield "wrong axis", token.text + b"." + other, end
        whole = token.text + b"." + tokens[at + 2].text
        yield "index off by one", b"(" + whole + b" + 1)", end


def _arithmetic(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if not _in_kernel(tokens, at):
        return
    between = before.kind in {"word", "number"} or before.text in {b")", b"]"}
    plain = between and after.text not in {b"+", b"-", b"=", b">", b")", b"*"}
    if token.text == b"+" and plain and before.text != b"+":
        yield "plus for minus", b"-", token.end
    elif token.text == b"+" and after.text == b"=" and after.start == token.end:
        yield "sum for value", b"=", after.end
    elif token.text == b"&" and after.text == b"&" and before.text != b"&":
        yield "or for and", b"||", after.end
    elif token.kind == "number" and re.fullmatch(rb"\d+", token.text):
        number = int(token.text)
        yield "constant off by one", str(number + 1).encode(), token.end


def _type(tokens: Tokens, at: int) -> Iterator[tuple[str, bytes, int]]:
    token = tokens[at]
    declares = tokens[at + 1].kind == "word" and tokens[at + 2].text == b"="
    if declares and token.text == b"float" and _in_kernel(tokens, at):
        yield "int for float", b"int", token.end


def _in_kernel(tokens: Tokens, at: int) -> bool:
    """Tell whether a place lies in device code."""
    opened = tokens.enclosing(at)
    outermost = opened
    while opened is not None:
        if tokens[opened].text == b"{":
            outermost = opened
        opened = tokens.enclosing(opened)
    if outermost is None:
        return False
    back = outermost - 1
    while back >= 0 and tokens[back].text not in {b";", b"}"}:
        if tokens[back].text in {b"__global__", b"__aicore__"}:
            return True
        back -= 1
    return False


def _argument_end(tokens: Tokens, at: int) -> int:
    while at < len(tokens) and tokens[at].text != b",":
        if tokens[at].text in {b"(", b"["}:
            at = tokens.partner(at) or at
        at += 1
    return tokens[at - 1].end
