"""The branches of a file that a compiler for CUDA skips, and those it may skip."""

import re
from dataclasses import dataclass

from cu2cann.model import Source, Span
from cu2cann.parse.asked import holds, is_defined

_DIRECTIVE = re.compile(
    rb"#[ \t]*+(ifdef|ifndef|if|elif|else|endif)\b((?:[^\\\n]++|\\\r?\n|\\.)*+)"
)
_BLANK = b" \t\xef\xbb\xbf"
_REMARK = re.compile(rb"//.*|/\*.*?\*/", re.DOTALL)
_NAME = re.compile(rb"\s*(\w+)")
_GUARD = re.compile(rb"\s*#[ \t]*define[ \t]+(\w+)")
"""What follows an `#ifndef` of the same name: a guard, or a value by default."""
_PASS = re.compile(rb"\b__(?:CUDA|NPU)_ARCH__\b")
_DEVICE = re.compile(rb"\b__(?:device|global|aicore)__\b")
_VISIBLE = re.compile(rb"[^\n]")


@dataclass(slots=True)
class _Conditional:
    """A conditional being read: what its branch comes to, and whether one was taken.

    ``taken`` is None if that depends on the build.
    """

    wanted: bool | None
    taken: bool | None
    start: int
    by_pass: bool
    """The pass of the compiler decides, and the host's may take another branch."""


@dataclass(frozen=True, slots=True)
class Branches:
    """What is skipped for certain, and what the build decides about."""

    absent: tuple[Span, ...] = ()
    unsettled: tuple[Span, ...] = ()


def branches(source: Source) -> Branches:
    """Read the conditionals of a file."""
    found: dict[bool | None, list[Span]] = {False: [], None: [], True: []}
    open_ones: list[_Conditional] = []
    for directive in _DIRECTIVE.finditer(source.text):
        word, at = directive[1], directive.start()
        line = source.text.rfind(b"\n", 0, at) + 1
        if source.text[line:at].strip(_BLANK):
            continue
        if word.startswith(b"if"):
            holding = _opens(directive)
            pass_decides = _by_pass(directive)
            one = _Conditional(holding, holding, directive.end(), pass_decides)
            open_ones.append(one)
            continue
        if not open_ones:
            continue
        one = open_ones[-1]
        one.by_pass |= _by_pass(directive)
        span = Span(one.start, at)
        found[None if _is_for_host(source, one, span) else one.wanted].append(span)
        if word == b"endif":
            open_ones.pop()
        else:
            _goes_on(one, directive)
    return Branches(tuple(sorted(found[False])), tuple(sorted(found[None])))


def _by_pass(directive: re.Match[bytes]) -> bool:
    """Tell a condition that only the pass for kernels is sure to answer."""
    rest = _REMARK.sub(b"", directive[2])
    asks = directive[1] in (b"if", b"elif") and _PASS.search(rest) is not None
    return asks and holds(rest, in_kernels=False) is None


def _is_for_host(source: Source, one: _Conditional, span: Span) -> bool:
    """Tell functions that the host's pass may have where kernels do not."""
    text = source[span]
    return one.by_pass and b"{" in text and _DEVICE.search(text) is None


def _opens(directive: re.Match[bytes]) -> bool | None:
    word, rest = directive[1], _REMARK.sub(b"", directive[2])
    if word == b"if":
        return holds(rest)
    name = _NAME.match(rest)
    if name is None:
        return None
    if word == b"ifdef":
        return is_defined(name[1])
    guard = _GUARD.match(directive.string, directive.end())
    if guard is not None and guard[1] == name[1]:
        return True
    known = is_defined(name[1])
    return None if known is None else not known


def _goes_on(one: _Conditional, directive: re.Match[bytes]) -> None:
    """Go to the next branch of a conditional."""
    rest = _REMARK.sub(b"", directive[2])
    holding = True if directive[1] == b"else" else holds(rest)
    if one.taken or holding is False:
        one.wanted = False
    else:
        one.wanted = None if one.taken is None else holding
    if holding:
        one.taken = True
    elif holding is None and not one.taken:
        one.taken = None
    one.start = directive.end()


def without(text: bytes, spans: tuple[Span, ...]) -> bytes:
    """Blank ranges of a text; its offsets stay."""
    parts, at = [], 0
    for span in spans:
        if span.start >= at:
            blank = _VISIBLE.sub(b" ", text[span.start : span.end])
            parts += [text[at : span.start], blank]
            at = span.end
    return b"".join([*parts, text[at:]])
