"""Standard headers that nvcc includes by itself, and that the output has to name."""

import re
from collections.abc import Iterator, Set

from cu2cann.model import Span, Unit

_ROUNDING = "ceil floor lrint llrint lround llround nearbyint rint round trunc"
_POWERS = "cbrt exp exp2 expm1 fabs hypot log log10 log1p log2 logb pow sqrt"
_ANGLES = (
    "acos acosh asin asinh atan atan2 atanh cos cosh sin sinh tan tanh erf erfc lgamma"
)
_PARTS = (
    "copysign fdim fma fmax fmin fmod frexp ilogb ldexp modf nextafter remainder "
    "remquo scalbln scalbn tgamma"
)
_MATHEMATICS = f"{_ROUNDING} {_POWERS} {_ANGLES} {_PARTS}".split()
_ONLY_GLOBAL = ["abs", "isfinite", "isinf", "isnan", "isnormal", "signbit"]
_MEMORY = "memchr memcmp memcpy memmove memset"
_STRINGS = "strcat strchr strcmp strcpy strlen strncat strncmp strncpy strstr strtok"
_FILES = "fclose fflush fgets fopen fread fseek ftell fwrite fscanf sscanf perror"
_PRINTING = "fprintf fputs printf putchar puts snprintf sprintf"
_CONVERSIONS = "atof atoi atol atoll strtod strtof strtol strtoul strtoull"
_PROCESS = "abort atexit exit getenv system qsort rand srand"
_STORAGE = "calloc free malloc realloc"
_INTEGER_LIMITS = (
    "CHAR_BIT CHAR_MAX CHAR_MIN INT_MAX INT_MIN LLONG_MAX LLONG_MIN LONG_MAX LONG_MIN "
    "SCHAR_MAX SCHAR_MIN SHRT_MAX SHRT_MIN UCHAR_MAX UINT_MAX ULLONG_MAX ULONG_MAX "
    "USHRT_MAX"
)

_CALLED: dict[str, str] = {
    **dict.fromkeys((*_MATHEMATICS, *_ONLY_GLOBAL), "<math.h>"),
    **{f"{name}f": "<math.h>" for name in _MATHEMATICS},
    **dict.fromkeys((*_MEMORY.split(), *_STRINGS.split()), "<cstring>"),
    **dict.fromkeys((*_FILES.split(), *_PRINTING.split()), "<cstdio>"),
    **dict.fromkeys((*_CONVERSIONS.split(), *_PROCESS.split()), "<cstdlib>"),
    **dict.fromkeys(_STORAGE.split(), "<cstdlib>"),
    **dict.fromkeys(("clock", "time", "difftime"), "<ctime>"),
    **dict.fromkeys(("assert",), "<cassert>"),
}
_NAMED: dict[str, str] = {
    **dict.fromkeys(_INTEGER_LIMITS.split(), "<climits>"),
    **dict.fromkeys(("EXIT_FAILURE", "EXIT_SUCCESS", "RAND_MAX"), "<cstdlib>"),
    **dict.fromkeys(("INFINITY", "NAN", "HUGE_VAL", "M_PI", "M_PI_2"), "<cmath>"),
    **dict.fromkeys(("FILE", "stderr", "stdin", "stdout"), "<cstdio>"),
    "CLOCKS_PER_SEC": "<ctime>",
}
_STANDARD: dict[str, str] = {
    **dict.fromkeys(("max", "min"), "<algorithm>"),
    **dict.fromkeys(("forward", "move", "pair", "make_pair", "swap"), "<utility>"),
    "numeric_limits": "<limits>",
}
_ALSO: dict[str, tuple[str, ...]] = {
    "<algorithm>": ("parallel/algorithm",),
    "<cassert>": ("assert.h",),
    "<climits>": ("limits.h",),
    "<cmath>": ("math.h", "complex", "random", "tgmath.h"),
    "<cstdio>": ("stdio.h",),
    "<cstdlib>": ("stdlib.h",),
    "<cstring>": ("string.h",),
    "<ctime>": ("time.h", "sys/time.h"),
    "<math.h>": ("tgmath.h", "cmath", "complex", "random"),
    "<utility>": ("algorithm", "vector", "map", "memory", "tuple", "string"),
}
_EVERYTHING = "bits/stdc++.h"


_HEADERS = {**_STANDARD, **_CALLED, **_NAMED}
_WORDS = frozenset(name.encode() for name in _HEADERS)
_QUALIFIED = re.compile(rb"std\s*::\s*\Z")
_SELECTED = re.compile(rb"(?:\.|->|::)\Z")
_OPENS = re.compile(rb"\s*\(")
_NEAR = 16
_NO_CODE = ("comment", "string_content", "string_literal", "system_lib_string")


def standard_headers(unit: Unit) -> frozenset[str]:
    """Name the headers of the host names that a file uses without including them."""
    present = unit.program.headers.union(one.path for one in unit.source.includes)
    return frozenset(
        header
        for word in unit.source.words & _WORDS
        for header in _missing(unit, word, present)
    )


def _missing(unit: Unit, word: bytes, present: Set[str]) -> Iterator[str]:
    """Yield the headers of a name that nothing includes and something needs."""
    name = word.decode()
    header = _HEADERS[name]
    wanted = {header, "<cmath>"} if header == "<math.h>" else {header}
    absent = {one for one in wanted if not present & _declaring(name, one)}
    if absent:
        yield from absent & set(_uses(unit, word))


def _declaring(name: str, header: str) -> frozenset[str]:
    """List the headers that do: the overloads of some are in `std` or in math.h."""
    if header == "<math.h>" and name in _ONLY_GLOBAL:
        also = ("stdlib.h", "tgmath.h") if name == "abs" else ("tgmath.h",)
        return frozenset((header.strip("<>"), *also))
    return frozenset((header.strip("<>"), _EVERYTHING, *_ALSO.get(header, ())))


def _uses(unit: Unit, word: bytes) -> Iterator[str]:
    name, text = word.decode(), unit.source.text
    own = name in unit.program.declared
    for place in unit.source.places(word):
        before = text[max(0, place.start - _NEAR) : place.start]
        standard = _QUALIFIED.search(before) is not None
        if not standard and (own or name in _STANDARD or _SELECTED.search(before)):
            continue
        if name in _CALLED and _OPENS.match(text, place.end) is None:
            continue
        header = _HEADERS[name]
        if _is_code(unit, place.start, device=header == "<climits>"):
            yield "<cmath>" if standard and header == "<math.h>" else header


def _is_code(unit: Unit, offset: int, *, device: bool) -> bool:
    """Tell code of the host, or any, from a comment."""
    region = unit.device_region_at(offset)
    if region is not None and not (region.host or device):
        return False
    node = unit.node_at(Span(offset, offset + 1))
    return node is not None and node.type not in _NO_CODE
