"""What one file of a project tells the others, read from its bytes alone.

Which macros stand for function qualifiers, which CUDA-looking names the project
declares itself, which kernels it defines, and which macros its device code uses.  The
patterns begin with letters or with the end of a line, which `re` looks for quickly.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from cu2cann.model import LAUNCH_SIGN, Source, Survey
from cu2cann.parse.constants import constants, join
from cu2cann.parse.declared import declared_names
from cu2cann.parse.device_text import device_text
from cu2cann.parse.doubles import (
    aliases,
    double_names,
    global_numbers,
    has_double_data,
    join_members,
    members,
    named_members,
    of_double,
)
from cu2cann.parse.grids import grids, parted
from cu2cann.parse.handed import handed
from cu2cann.parse.inner import inner_files
from cu2cann.parse.overloads import join as join_overloads
from cu2cann.parse.pastes import join as join_pastes
from cu2cann.parse.pastes import join_passing, passing, pastes
from cu2cann.parse.structure import macro_sides

_DEFINE = re.compile(
    rb"\n[ \t]*+#[ \t]*define[ \t]+(\w++)(\([^)\n]*\)?)?[ \t]*+"
    rb"((?:[^\n\\]++|\\\r?\n|\\.)*+)"
)
_ONLY_QUALIFIERS = re.compile(
    rb"\s*(?:(?:__\w+__|inline|__inline|static|constexpr|extern|\"C\"|const|__attribute__"
    rb"\s*\(\([^()]*(?:\([^()]*\))?\)\)|__launch_bounds__\s*\([^()]*\))\s*)+(?://.*|/\*.*)?"
)
_GLOBAL = re.compile(rb"__global__\b")
_NAMED = re.compile(rb"(\w+)\s*\(|[;{}]")
_BOUNDS = (b"__launch_bounds__", b"__attribute__", b"__align__", b"__maxnreg__")
_WORD = re.compile(rb"[A-Za-z_]\w*")
_STATEMENT = re.compile(rb"[;{]")
_WHOLE = re.compile(rb"[;}]\s*(?:/\*.*?\*/\s*|//.*)?\Z", re.DOTALL)
_LONGEST_HEADER = 4000
_WIDE = re.compile(
    rb"<(?<=\w<)[^<>;(){}\n]*\b(?:double|long|u?int64_t|size_t)\b[^<>;(){}\n]*>"
)
_LAST_WORD = re.compile(rb"\w+\Z")
_DEPENDENT = re.compile(rb"\b(?:typename|class)\s+(\w+)")
_SYMBOL = re.compile(
    rb"(?:MemcpyToSymbol|MemcpyFromSymbol|GetSymbol)\w*\s*(?:<[^<>;]*>)?\s*\(([^;]*)"
)
_EXTERN = re.compile(
    rb"\bextern\b(?=[^;={}]*\b__(?:device|constant|gm)__)[^;={}()]*?"
    rb"\b(\w+)\s*(?:\[[^;]*)?;"
)
_CUDA = re.compile(
    rb"cu(?<!\wcu)(?:da[A-Z]\w|(?:blas|fft|rand|sparse|solver|dnn)\w|[A-Z][a-z]\w)"
)
_THRUST = re.compile(rb"thrust(?<!\wthrust)::\w")


def survey(source: Source) -> Survey:
    """Read the declarations of one file without parsing it."""
    text = b"\n" + source.text
    defines = _DEFINE.findall(text)
    qualifiers = {
        name: macro_sides(body)
        for name, parameters, body in defines
        if not parameters and b"__" in body and _ONLY_QUALIFIERS.fullmatch(body)
    }
    named = declared_names(source)
    plain = [(name, body) for name, parameters, body in defines if not parameters]
    return Survey(
        qualifiers={word: sides for word, sides in qualifiers.items() if sides},
        declared=_words(named.all()),
        functions=_words(named.functions | named.types),
        types=_words(named.types),
        elsewhere=_words(named.elsewhere),
        overloads=named.overloads,
        kernels=_signatures(text),
        aliases=frozenset(aliases(text, plain)),
        members=members(source.plain),
        double_data=has_double_data(text),
        wide_templates=_words(_wide(text)),
        numbers=frozenset(global_numbers(text, plain)),
        constants=constants(text, plain),
        addressed=_addressed(text),
        uses_cuda=_uses_cuda(text),
        grids=grids(source.plain),
        device_text=device_text(source, defines),
        pastes=pastes(defines),
        statements=frozenset(_statements(defines)),
        passing=passing(defines),
        inner=inner_files(source),
    )


def _statements(
    defines: Iterable[tuple[bytes, bytes, bytes]],
) -> Iterator[bytes]:
    """Give the macros that bring their own semicolon."""
    for name, parameters, body in defines:
        if (_WHOLE if parameters else _STATEMENT).search(body):
            yield name


def _wide(text: bytes) -> Iterator[bytes]:
    """Give the templates that are given a type of 64 bits."""
    for found in _WIDE.finditer(text):
        yield from _LAST_WORD.findall(text, max(found.start() - 100, 0), found.start())


def _addressed(text: bytes) -> frozenset[str]:
    """Give the variables of the device that the host or another file refers to."""
    names = set(_EXTERN.findall(text)) if b"extern" in text else set()
    if b"Symbol" in text:
        names.update(*(_WORD.findall(call) for call in _SYMBOL.findall(text)))
    return _words(names)


def merge(surveys: Iterable[Survey], *, uses_cuda: bool = True) -> Survey:
    """Join what all files of a project say."""
    listed = list(surveys)
    joined = replace(_joined(listed), uses_cuda=uses_cuda)
    texts = (one.device_text for one in listed)
    found = handed(texts, joined.qualifiers, joined.addressed)
    return replace(joined, handed=found)


def _joined(listed: Sequence[Survey]) -> Survey:
    qualifiers: dict[bytes, frozenset[str]] = {}
    for one in listed:
        qualifiers.update(one.qualifiers)
    known = join(one.constants for one in listed)
    functions = frozenset().union(*(one.functions for one in listed))
    kernels = {name: one.kernels[name] for one in listed for name in one.kernels}
    names = frozenset().union(*(one.aliases for one in listed))
    doubles = double_names(names)
    fields = named_members(join_members(one.members for one in listed), names)
    told, unbounded = parted((one.grids for one in listed), known)
    return Survey(
        qualifiers,
        declared=frozenset().union(*(one.declared for one in listed)),
        functions=functions,
        types=frozenset().union(*(one.types for one in listed)),
        elsewhere=frozenset().union(*(one.elsewhere for one in listed)),
        overloads=join_overloads(one.overloads for one in listed),
        pastes=join_pastes(one.pastes for one in listed),
        statements=frozenset().union(*(one.statements for one in listed)),
        passing=join_passing(one.passing for one in listed),
        kernels=kernels,
        aliases=names,
        members=fields,
        double_members=of_double(
            chain(*(one.items() for one in fields.values())), doubles
        ),
        doubles=doubles,
        double_data=bool(doubles) or any(one.double_data for one in listed),
        double_constants=of_double(chain(*(one.numbers for one in listed)), doubles),
        constants=known,
        addressed=frozenset().union(*(one.addressed for one in listed)),
        wide_instances=any(one.wide_templates & functions for one in listed),
        parted=told & kernels.keys(),
        unbounded=(unbounded & kernels.keys())
        | _marked_otherwise(told, kernels, qualifiers),
    )


def _marked_otherwise(
    large: frozenset[str],
    kernels: Mapping[str, tuple[str, ...]],
    qualifiers: Mapping[bytes, frozenset[str]],
) -> frozenset[str]:
    """Give what is launched and may be a kernel by a macro, which is not followed."""
    by_macro = any("kernel" in sides for sides in qualifiers.values())
    return large - kernels.keys() if by_macro else frozenset()


def _uses_cuda(text: bytes) -> bool:
    marked = any(mark in text for mark in (b"__global__", b"__device__"))
    found = (each.search(text) for each in (LAUNCH_SIGN, _CUDA, _THRUST))
    return marked or any(found)


def _signatures(text: bytes) -> dict[str, tuple[str, ...]]:
    """Give the parameters of each kernel; a dependent type is written `typename`."""
    found = {}
    for place in _GLOBAL.finditer(text):
        header = text[place.end() : place.end() + _LONGEST_HEADER]
        name, parameters = _header(header)
        start = max(text.rfind(stop, 0, place.start()) for stop in (b";", b"}", b"#"))
        dependent = _DEPENDENT.findall(text, max(start, 0), place.start())
        listed = []
        for parameter in parameters:
            words = b" ".join(parameter.split())
            for word in dependent:
                words = re.sub(rb"\b%s\b" % word, b"typename", words)
            listed.append(words.decode("utf-8", "replace"))
        if name:
            found[name.decode("ascii", "replace")] = tuple(listed)
    return found


def _header(header: bytes) -> tuple[bytes, list[bytes]]:
    """Split what follows `__global__` into the name and the parameters."""
    at = 0
    while (found := _NAMED.search(header, at)) and found[1]:
        parts, end = _arguments(header, found.end())
        if found[1] not in _BOUNDS:
            return found[1], parts
        at = end
    return b"", []


def _arguments(text: bytes, start: int) -> tuple[list[bytes], int]:
    """Split at the commas up to the closing parenthesis; give where that is."""
    parts: list[bytes] = []
    depth, begin = 0, start
    for found in re.finditer(rb"[()<>\[\],]", text[start:]):
        at, mark = start + found.start(), found[0]
        if mark == b")" and depth == 0:
            return [*parts, text[begin:at]], at
        if mark == b"," and depth == 0:
            parts.append(text[begin:at])
            begin = at + 1
        depth += (mark in b"(<[") - (mark in b")>]")
    return [], len(text)


def _words(found: Iterable[bytes]) -> frozenset[str]:
    return frozenset(word.decode("ascii", "replace") for word in found)
