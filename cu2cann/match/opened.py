"""The names that using-directives make visible without their namespace."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from cu2cann.match.index import SPACES, RuleIndex
from cu2cann.match.position import is_text
from cu2cann.model import Rule, Span, Unit

EMPTIED = frozenset(["cub"])
"""Namespaces that are empty in the output, so that no using-declaration can stay."""

_NAMESPACE = re.compile(rb"using\s+namespace\s+(?:::\s*)?([\w:]+)\s*;")
_OPERATOR = re.compile(
    r"cuda::(maximum|minimum)|cuda::std::(plus|minus|multiplies|divides|modulus|equal_to"
    r"|not_equal_to|less|greater|less_equal|greater_equal|logical_and|logical_or"
    r"|bit_and|bit_or|bit_xor)"
)
_NAME = re.compile(rb"using\s+(?:::\s*)?(\w+(?:::\w+)+)\s*;")
_GLOBAL = re.compile(rb"\busing\s+(::)\s*(?:max|min)\s*;")


@dataclass(frozen=True)
class Opened:
    """Bare words with the rules they mean, and namespaces by their short names."""

    words: Mapping[bytes, tuple[str, Rule]]
    aliases: Mapping[str, str]

    @cached_property
    def spaces(self) -> frozenset[bytes]:
        """Give the first words of qualified names."""
        return SPACES.union(alias.encode() for alias in self.aliases)

    @cached_property
    def anywhere(self) -> frozenset[bytes]:
        """Give the words that host code may mean too; `std` stays as it is there."""
        words = {
            word
            for word, (symbol, _) in self.words.items()
            if not symbol.startswith("std::")
        }
        return (self.spaces - {b"std"}).union(words)


def opened_names(unit: Unit, index: RuleIndex) -> Opened:
    """Read the using-directives and using-declarations of a source."""
    if b"using" not in unit.source.words:
        return Opened({}, unit.aliases)
    text = unit.source.text
    spaces = {_whole(unit, name.decode()) for name in _NAMESPACE.findall(text)}
    names = {_whole(unit, name.decode()) for name in _NAME.findall(text)}
    words: dict[bytes, tuple[str, Rule]] = {}
    aliases = dict(unit.aliases)
    for symbol, rule in index.qualified.items() if spaces | names else ():
        space, _, last = symbol.rpartition("::")
        if space in spaces or symbol in names:
            words[last.encode()] = symbol, rule
        outer, _, inner = space.rpartition("::")
        if outer in spaces:
            aliases[inner] = space
    return Opened(words, aliases)


def _whole(unit: Unit, name: str) -> str:
    head, colons, rest = name.partition("::")
    return unit.aliases.get(head, head) + colons + rest


def opened_operators(unit: Unit) -> Iterator[tuple[Span, Span, Mapping[str, Span]]]:
    """Find using-declarations of what the support headers have under another name."""
    for found in _NAME.finditer(unit.source.text):
        name = _whole(unit, found[1].decode())
        if name.partition("::")[0] not in EMPTIED and not _OPERATOR.fullmatch(name):
            continue
        span = Span(*found.span())
        node = unit.node_at(span)
        own = name.rpartition("::")[2] in unit.program.declared
        if node is not None and not is_text(node) and not own:
            yield span, span, {}


def opened_globals(unit: Unit) -> Iterator[tuple[Span, Span, Mapping[str, Span]]]:
    """Find using-declarations of functions of CUDA's that lie in no namespace."""
    for found in _GLOBAL.finditer(unit.source.text):
        span = Span(*found.span(1))
        node = unit.node_at(span)
        if node is not None and not is_text(node):
            yield span, span, {}
