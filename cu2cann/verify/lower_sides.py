"""Functions of which host and device have a copy each, with the same parameters.

A function for both sides that computes in double becomes two.  Where the name it uses
for double stands for float, both copies have the same parameters; compilers for two
sides tell them apart by the side.  The models have one side, and there the copy of the
device becomes a template, which gives way to the other.
"""

import re

_COPY = re.compile(
    rb"^([ \t]*)(__aicore__\s+(?:[^;{}#()=]*[\s*&])?(\w+)\s*\(([^;{}]*)\)\s*)\{",
    re.MULTILINE,
)
_TYPE = b"cu2cann_device_type<"


def give_way(text: bytes) -> bytes:
    """Make templates of the device's copies of functions that the host has as well."""
    return _COPY.sub(_template, text) if _TYPE in text else text


def _template(found: re.Match[bytes]) -> bytes:
    indent, head, name, parameters = found.groups()
    before = found.string[: found.start()].rstrip()
    declared = re.compile(rb"\b%s\s*\([^;{}]*%s[^;{}]*\)\s*;" % (name, _TYPE))
    other = re.compile(rb"(?<!__aicore__ )\b%s\s*\([^;{}]*\)\s*\{" % name)
    if (
        _TYPE not in parameters
        or before.endswith(b">")
        or declared.search(found.string)
        or other.search(found.string, 0, found.start()) is None
    ):
        return found[0]
    return b"%stemplate <int cu2cann_side = 0> %s{" % (indent, head)
