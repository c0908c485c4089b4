"""Write `kernel<<<blocks, threads>>>(a, 0)` as a call that any C++ compiler reads."""

import re
from collections.abc import Iterator

from cu2cann.model import Edit, Span
from cu2cann.verify.lower_tokens import Token, Tokens

RULE = "verify/launch"
_STATEMENT_WORDS = frozenset(
    b"if while for switch return else do case sizeof co_return throw".split()
)
_LITERAL_NULL = frozenset({b"0", b"NULL"})
_NULL = b"::cu2cann_model::Null{}"
_STREAM = 3  # The place of the stream in a configuration.
_POINTER_CAST = re.compile(rb"\((?:const)?void(?:const)?\*\)")
_TAKES_KERNEL = frozenset(
    b"cudaLaunchKernel cudaLaunchCooperativeKernel cudaLaunchKernelExC "
    b"cudaFuncSetAttribute cudaFuncGetAttributes cudaFuncSetCacheConfig "
    b"cudaOccupancyMaxActiveBlocksPerMultiprocessor".split()
)


def launches(tokens: Tokens) -> Iterator[Edit]:
    """Yield the edits of all launches in a list of tokens."""
    for index in range(len(tokens)):
        if _triple(tokens, index, b"<"):
            yield from _launch(tokens, index)
        elif tokens[index].text in _TAKES_KERNEL:
            yield from _without_cast(tokens, index)


def _triple(tokens: Tokens, index: int, sign: bytes) -> bool:
    """Tell whether three signs follow, two of them together, and no fourth before."""
    three = [tokens[index + step] for step in range(3)]
    if any(token.text != sign for token in three):
        return False
    if three[0].end != three[1].start:
        return False
    before = tokens[index - 1]
    if before.text == b"operator":
        return False
    return before.text != sign or before.end != three[0].start


def _launch(tokens: Tokens, opening: int) -> Iterator[Edit]:
    closing = _closing(tokens, opening + 3)
    first = _callee_start(tokens, opening - 1)
    if closing is None or first is None or tokens[closing + 3].text != b"(":
        return
    end = tokens.partner(closing + 3)
    if end is None:
        return
    callee = _one_line(tokens, first, opening)
    nulls = list(_nulls(tokens, closing + 3, end))
    head = b"::cu2cann_model::launcher(::cu2cann_model::Launch(%s, " % _name(
        tokens, callee, first, opening
    )
    yield _edit(tokens[first].start, tokens[opening + 2].end, head)
    yield from _null_stream(tokens, opening + 3, closing)
    body = _body(callee, guarded=bool(nulls))
    yield _edit(tokens[closing].start, tokens[closing + 2].end, body)
    for null in nulls:
        yield _edit(null.start, null.end, _NULL)


def _body(callee: bytes, *, guarded: bool) -> bytes:
    """Give the lambda; guarded, it may be asked whether it can be called."""
    call = b"%s(cu2cann_a...)" % callee
    result = b" -> decltype(void(%s))" % call if guarded else b""
    return b"), [=](auto&... cu2cann_a)%s { %s; })" % (result, call)


def _closing(tokens: Tokens, start: int) -> int | None:
    """Find the `>>>` of a launch whose configuration starts at an index."""
    index = start
    while index < len(tokens):
        token = tokens[index]
        if token.text in {b"(", b"[", b"{"} and token.kind == "punctuation":
            index = tokens.partner(index) or len(tokens)
        elif token.text in {b";", b")", b"}"}:
            return None
        elif _triple(tokens, index, b">"):
            return index
        index += 1
    return None


def _callee_start(tokens: Tokens, index: int) -> int | None:
    """Walk back over the expression that names the kernel."""
    start: int | None = None
    while index >= 0:
        at = _primary_start(tokens, index)
        if at is None:
            break
        start = at
        before = tokens[at - 1]
        if before.text == b"template":
            at, before = at - 1, tokens[at - 2]
            start = at
        if before.text not in {b"::", b".", b"->"}:
            return start
        start = at - 1 if before.text == b"::" else start
        index = at - 2
    return start


def _primary_start(tokens: Tokens, index: int) -> int | None:
    """Walk back over a name with its template arguments, calls and subscripts."""
    token = tokens[index]
    if token.text == b">":
        index = _angle_start(tokens, index) - 1
        named = index >= 0 and tokens[index].kind == "word"
        return _pasted_start(tokens, index) if named else None
    if token.text in {b")", b"]"}:
        opened = tokens.partner(index)
        if opened is None:
            return None
        return _before_group(tokens, opened)
    usable = token.kind == "word" and token.text not in _STATEMENT_WORDS
    return _pasted_start(tokens, index) if usable else None


def _pasted_start(tokens: Tokens, index: int) -> int:
    """Go back to the first of the words that a macro pastes together."""
    while tokens[index - 1].text == b"##" and tokens[index - 2].kind == "word":
        index -= 2
    return index


def _before_group(tokens: Tokens, opened: int) -> int:
    """Include the name in front of brackets, if they follow one."""
    inner = _primary_start(tokens, opened - 1) if opened else None
    if inner is None or tokens[inner - 1].text in _STATEMENT_WORDS:
        return opened
    return inner


def _angle_start(tokens: Tokens, index: int) -> int:
    depth = 0
    while index >= 0:
        token = tokens[index]
        if token.text in {b")", b"]", b"}"}:
            index = tokens.partner(index) or 0
        depth += (token.text == b">") - (token.text == b"<")
        if depth == 0 or token.text == b";":
            return index
        index -= 1
    return 0


def _one_line(tokens: Tokens, first: int, stop: int) -> bytes:
    """Write tokens on one line, without comments."""
    written = b""
    for index in range(first, stop):
        token = tokens[index]
        spaced = written and tokens[index - 1].end != token.start
        written += (b" " if spaced else b"") + token.text
    return written


def _name(tokens: Tokens, callee: bytes, first: int, stop: int) -> bytes:
    """Give the kernel's name as a literal; a macro's parameter is made one."""
    if tokens[first].text in tokens.parameters or tokens[first + 1].text == b"##":
        parts = [tokens[first]]
        for at in range(first + 2, stop, 2):
            if tokens[at - 1].text != b"##":
                break
            parts.append(tokens[at])
        return b" ".join(_part(tokens, one.text) for one in parts)
    plain = re.sub(rb"<.*", b"", callee, flags=re.DOTALL)
    last = re.findall(rb"[A-Za-z_]\w*", plain)
    return b'"%s"' % (last[-1] if last else b"kernel")


def _part(tokens: Tokens, word: bytes) -> bytes:
    return b"#" + word if word in tokens.parameters else b'"%s"' % word


def _arguments(tokens: Tokens, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the range of tokens of each argument between two brackets."""
    first = index = start
    while index < stop:
        token = tokens[index]
        if token.text in {b"(", b"[", b"{"} and token.kind == "punctuation":
            index = tokens.partner(index) or stop
        elif token.text == b",":
            yield first, index
            first = index + 1
        index += 1
    if first < stop:
        yield first, stop


def _nulls(tokens: Tokens, opened: int, closed: int) -> Iterator[Token]:
    for first, stop in _arguments(tokens, opened + 1, closed):
        if stop - first == 1 and tokens[first].text in _LITERAL_NULL:
            yield tokens[first]


def _null_stream(tokens: Tokens, start: int, stop: int) -> Iterator[Edit]:
    for place, (first, end) in enumerate(_arguments(tokens, start, stop)):
        if place == _STREAM and end - first == 1 and tokens[first].text == b"NULL":
            yield _edit(tokens[first].start, tokens[first].end, b"nullptr")


def _without_cast(tokens: Tokens, index: int) -> Iterator[Edit]:
    """Keep the type of a kernel that is handed over as a plain pointer."""
    if tokens[index + 1].text != b"(":
        return
    for at in range(index + 2, index + 8):
        opened = tokens[at].text == b"("
        closed = tokens.partner(at) if opened else None
        if closed is not None:
            text = b"".join(tokens[one].text for one in range(at, closed + 1))
            if _POINTER_CAST.fullmatch(text):
                yield _edit(tokens[at].start, tokens[closed].end, b"")
            return
        if tokens[at].text in {b",", b")"}:
            return


def _edit(start: int, end: int, text: bytes) -> Edit:
    return Edit(RULE, Span(start, end), (text,))
