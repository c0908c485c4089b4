"""The kernels of a source: their names, and how their parameters are spelled."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cu2cann.verify.lower_tokens import Tokens, read_tokens


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a kernel: its type as written, and its name."""

    spelled: str
    name: str

    @property
    def pointer(self) -> bool:
        """Tell whether a buffer is handed over."""
        return "*" in self.spelled or "[]" in self.spelled


@dataclass(frozen=True, slots=True)
class Signature:
    """A kernel's name, template parameters and parameters."""

    name: str
    parameters: tuple[Parameter, ...]
    template: tuple[str, ...] = ()
    body: int = -1
    """The offset of the body; -1 for a declaration."""
    prints: bool = False

    @property
    def template_names(self) -> frozenset[str]:
        """Give the names of the template's parameters."""
        return frozenset(one.split()[-1] for one in self.template if one)


def signatures(texts: Iterable[bytes]) -> dict[str, Signature]:
    """Give the kernels of a program by name; definitions before declarations."""
    found: dict[str, Signature] = {}
    for text in texts:
        if b"__global__" not in text:
            continue
        for tokens in read_tokens(text):
            for one in _kernels(tokens):
                if one.name not in found or found[one.name].body < 0:
                    found[one.name] = one
    return found


def _kernels(tokens: Tokens) -> Iterator[Signature]:
    for index in range(len(tokens)):
        if tokens[index].text == b"__global__":
            found = _signature(tokens, index)
            if found is not None:
                yield found


def _signature(tokens: Tokens, index: int) -> Signature | None:
    at = index + 1
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "directive" or token.text in {b";", b"{", b"}"}:
            return None
        closed = tokens.partner(at) if token.text == b"(" else None
        if closed is not None:
            before = tokens[at - 1]
            if not before.text.startswith(b"__") or before.text == b"__global__":
                body = tokens[closed + 1]
                return Signature(
                    name=before.text.decode(errors="replace"),
                    parameters=tuple(_parameters(tokens, at + 1, closed)),
                    template=tuple(_template(tokens, index)),
                    body=body.start if body.text == b"{" else -1,
                    prints=_prints(tokens, closed + 1),
                )
            at = closed
        at += 1
    return None


def _prints(tokens: Tokens, opened: int) -> bool:
    closed = tokens.partner(opened) if tokens[opened].text == b"{" else None
    if closed is None:
        return False
    return any(tokens[at].text == b"printf" for at in range(opened, closed))


def _parameters(tokens: Tokens, start: int, stop: int) -> Iterator[Parameter]:
    for first, end in _split(tokens, start, stop):
        words = [tokens[at] for at in range(first, end)]
        equals = next((i for i, one in enumerate(words) if one.text == b"="), None)
        words = words[:equals]
        array = any(one.text == b"[" for one in words)
        names = [i for i, one in enumerate(words) if one.kind == "word"]
        if not names or (words[0].text == b"void" and len(words) == 1):
            continue
        named = len(names) > 1 and words[names[-1] - 1].text not in {b"::", b"<"}
        last = names[-1] if named else len(words)
        spelled = b" ".join(one.text for one in words[:last])
        name = words[last].text if named else b""
        yield Parameter(
            (spelled + (b" *" if array else b"")).decode(errors="replace"),
            name.decode(errors="replace"),
        )


def _split(tokens: Tokens, start: int, stop: int) -> Iterator[tuple[int, int]]:
    depth, first, at = 0, start, start
    while at < stop:
        text = tokens[at].text
        if text in {b"(", b"[", b"{"}:
            at = min(tokens.partner(at) or stop, stop)
        depth += (text == b"<") - (text == b">")
        if text == b"," and depth == 0:
            yield first, at
            first = at + 1
        at += 1
    if first < stop:
        yield first, stop


def _template(tokens: Tokens, index: int) -> Iterator[str]:
    """Yield the template parameters that stand before a kernel."""
    at = index - 1
    while at >= 0 and tokens[at].text not in {b";", b"}", b"{"}:
        if tokens[at].text == b"template":
            opened = at + 1
            closed, depth = opened, 0
            while closed < index:
                depth += (tokens[closed].text == b"<") - (tokens[closed].text == b">")
                if depth == 0:
                    break
                closed += 1
            for first, end in _split(tokens, opened + 1, closed):
                words = [tokens[i].text.decode() for i in range(first, end)]
                yield " ".join(words)
            return
        at -= 1
