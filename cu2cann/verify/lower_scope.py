"""What a place in the tokens belongs to: a function, a class, a namespace, brackets."""

from collections.abc import Iterator
from enum import StrEnum

from cu2cann.verify.lower_tokens import Tokens

_CLASS_WORDS = frozenset({b"class", b"struct", b"union", b"enum"})
_BODY_ENDS = frozenset(
    b") ] const noexcept override final else do try mutable ->".split()
)
_HEAD_ENDS = frozenset({b";", b"{", b"}"})


class Scope(StrEnum):
    """The kind of the innermost bracket around a place."""

    NAMESPACE = "namespace"
    CLASS = "class"
    FUNCTION = "function"
    BRACKETS = "brackets"  # Parameters, arguments, subscripts.


def scope_at(tokens: Tokens, index: int) -> Scope:
    """Tell what a token stands in; the body of a macro counts as a function's."""
    opened = tokens.enclosing(index)
    if opened is None:
        return Scope.FUNCTION if tokens.name else Scope.NAMESPACE
    if tokens[opened].text != b"{":
        return Scope.BRACKETS
    return _brace(tokens, opened)


def in_function(tokens: Tokens, index: int) -> bool:
    """Tell whether a place lies in a function, at any depth."""
    opened = tokens.enclosing(index)
    while opened is not None:
        if tokens[opened].text == b"{" and _brace(tokens, opened) is Scope.FUNCTION:
            return True
        opened = tokens.enclosing(opened)
    return bool(tokens.name)


def _brace(tokens: Tokens, opened: int) -> Scope:
    head = list(head_before(tokens, opened))
    words = {tokens[at].text for at in head}
    if b"namespace" in words or (b"extern" in words and _names_language(tokens, head)):
        return Scope.NAMESPACE
    last = tokens[opened - 1]
    if last.text in _BODY_ENDS:
        return Scope.FUNCTION
    grouped = any(tokens[at].text == b"(" for at in head)
    if words & _CLASS_WORDS and not (grouped and not _class_first(tokens, head)):
        return Scope.CLASS
    return Scope.FUNCTION


def _names_language(tokens: Tokens, head: list[int]) -> bool:
    return any(tokens[at].kind == "string" for at in head) and not any(
        tokens[at].text == b"(" for at in head
    )


def _class_first(tokens: Tokens, head: list[int]) -> bool:
    """Tell `struct alignas(8) S` from a function that returns or takes a struct."""
    for at in reversed(head):
        if tokens[at].text == b"(":
            return False
        if tokens[at].text in _CLASS_WORDS:
            return tokens[at + 1].text in {b"alignas", b"__align__", b"__attribute__"}
    return False


def head_before(tokens: Tokens, index: int) -> Iterator[int]:
    """Walk back from a token to the start of its statement, brackets in one step."""
    at = index - 1
    while at >= 0 and tokens[at].kind != "directive":
        text = tokens[at].text
        if text in {b")", b"]"}:
            at = tokens.partner(at) or 0
        elif text in _HEAD_ENDS:
            return
        yield at
        at -= 1
