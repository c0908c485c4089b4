"""Functions of which host and device have a copy each, with the same parameters.

A function for both sides that computes in double becomes two.  Where the name it uses
for double stands for float, both copies have the same parameters; compilers for two
sides tell them apart by the side.  The models have one side, and there the copy of the
device becomes a template, which gives way to the other.
"""

import re
from collections.abc import Iterable, Iterator

_COPY = re.compile(
    rb"^([ \t]*)(__aicore__\s+(?:[^;{}#()=]*[\s*&])?(\w+)\s*\(([^;{}]*)\)\s*)\{",
    re.MULTILINE,
)
_RETURNS = re.compile(
    rb"^([ \t]*)(__aicore__\s+(?:inline\s+|static\s+)*cu2cann_double\s+(\w+)\s*"
    rb"\(([^;{}()]*)\)\s*[;{])",
    re.MULTILINE,
)
_HEAD = re.compile(
    rb"template\s*<([^<>;{}()]+)>\s*__aicore__\s+([^;{}()#=]*\([^;{}()]*\))(?=\s*[;{])"
)
_BLANKS = b" \t\r\n"
_TYPE = b"cu2cann_device_type<"
_DECLARED = re.compile(
    rb"__aicore__\s+(?:[^;{}#()=]*[\s*&])?(\w+)\s*\([^;{}]*%s[^;{}]*\)\s*;" % _TYPE
)


def declared_copies(texts: Iterable[bytes]) -> frozenset[bytes]:
    """List the device's copies that a program declares: other files may call them."""
    return frozenset(
        name for text in texts if _TYPE in text for name in _DECLARED.findall(text)
    )


def give_way(text: bytes, declared: frozenset[bytes]) -> bytes:
    """Make templates of the device's copies of functions that the host has as well."""
    if b"cu2cann_double" in text:
        text = _RETURNS.sub(_uncalled, text)
    if b"template" in text:
        text = _HEAD.sub(_uncalled_template, text)
    if _TYPE not in text:
        return text
    return _COPY.sub(
        lambda found: found[0] if found[3] in declared else _template(found), text
    )


def _template(found: re.Match[bytes]) -> bytes:
    indent, head, name, parameters = found.groups()
    before = found.string[: found.start()].rstrip()
    other = re.compile(rb"(?<!__aicore__ )\b%s\s*\([^;{}]*\)\s*\{" % name)
    if (
        _TYPE not in parameters
        or before.endswith(b">")
        or other.search(found.string, 0, found.start()) is None
    ):
        return found[0]
    return b"%stemplate <int cu2cann_side = 0> %s{" % (indent, head)


def _uncalled(found: re.Match[bytes]) -> bytes:
    """Make a template that no call can mean of what differs by its result alone."""
    indent, head, name, parameters = found.groups()
    host = re.compile(rb"(?<![\w>])double\s+%s\s*\(([^;{}()]*)\)" % name)
    same = any(
        other[1].translate(None, _BLANKS) == parameters.translate(None, _BLANKS)
        for other in _above(found, host)
    )
    if not same or found.string[: found.start()].rstrip().endswith(b">"):
        return found[0]
    return b"%stemplate <int cu2cann_side> %s" % (indent, head)


def _uncalled_template(found: re.Match[bytes]) -> bytes:
    """Give a template one parameter more, which no call can know, if there are two."""
    parameters, head = (re.escape(one.strip()) for one in found.groups())
    host = re.compile(rb"template\s*<\s*%s\s*>\s*%s(?=\s*[;{])" % (parameters, head))
    if next(_above(found, host), None) is None:
        return found[0]
    end = found.end(1) - found.start()
    return found[0][:end] + b", int cu2cann_side" + found[0][end:]


def _above(
    found: re.Match[bytes], host: re.Pattern[bytes]
) -> Iterator[re.Match[bytes]]:
    """Yield what matches above a place, and in the same scope."""
    for other in host.finditer(found.string, 0, found.start()):
        if _is_level(found.string[other.end() : found.start()]):
            yield other


def _is_level(between: bytes) -> bool:
    """Tell whether what stands at both ends of a text is in the same scope."""
    depth = 0
    for brace in re.findall(rb"[{}]", between):
        depth += 1 if brace == b"{" else -1
        if depth < 0:
            return False
    return depth == 0
