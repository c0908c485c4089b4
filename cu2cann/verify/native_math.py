"""The support headers' own functions, computed by the C library on the model.

A last place that is rounded otherwise than on the other side may grow to any difference
where numbers cancel, or decide how a number is cut off.  It says nothing about the
translation, so both sides take these functions from the same library, unless the model
is to be faithful.  That the headers compute them well enough is for their own tests.
"""

import re

_HEADERS = ("cu2cann/math.h", "cu2cann/double_math.h")
_DEFINITION = re.compile(
    rb"inline (float|cu2cann_double) (cu2cann_\w+|NAME)\(\1 (\w+)(?:, \1 (\w+))?\)\s*\{"
)
_NAMES = frozenset(
    b"acos acosh asin asinh atan atan2 atanh cbrt cos cosh cospi erf erfc exp exp10 "
    b"exp2 expm1 hypot log log10 log1p log2 pow rhypot rsqrt sin sinh sinpi tan "
    b"tanh".split()
)
_OF_DOUBLE_ALONE = frozenset([b"cospi", b"sinpi"])
_OF_FLOAT_ALONE = frozenset([b"rhypot", b"rsqrt"])


def natively(path: str, text: bytes) -> bytes:
    """Let the functions of a support header ask the C library; others stay."""
    return _DEFINITION.sub(_asking, text) if path.endswith(_HEADERS) else text


def _asking(found: re.Match[bytes]) -> bytes:
    kind, name, *arguments = found.groups()
    plain = name.removeprefix(b"cu2cann_")
    single = kind == b"float"
    known = _NAMES - (_OF_DOUBLE_ALONE if single else _OF_FLOAT_ALONE)
    if name != b"NAME" and (plain.removesuffix(b"f") if single else plain) not in known:
        return found[0]
    given = b", ".join(word for word in arguments if word)
    return found[0] + b" CU2CANN_MODEL_NATIVELY(%s, %s)" % (name, given)
