"""Variables of the device, as what becomes of them depends on the whole program."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cu2cann.model.text import Include, Span

SKIPPED = (
    rb"(?:__\w+__|decltype|alignas|__attribute__)\s*\((?:[^()]|\([^()]*\))*\)"
    rb"|<[^<>;{}]*(?:<[^<>;{}]*>[^<>;{}]*)*>|\boperator\b[^\w\s]+"
    rb"|//[^\n]*|/\*.*?\*/|\"[^\"\n]*\""
)
_SKIP = re.compile(SKIPPED, re.DOTALL)
_INITIALISED = re.compile(
    rb"[^;={(*]*?([A-Za-z_]\w*)\s*(?:\[[^\]]*\]\s*)*[={]",
)
_CALL = re.compile(rb"[A-Za-z_]\w*\s*\(")
_LINE = 4096


@dataclass(frozen=True, slots=True)
class DeviceText:
    """What one file has to say about variables of the device."""

    path: str
    declares: bool = False
    """It seems to declare one."""
    text: bytes = b""
    """The file, if it has kernels, launches or such variables."""
    includes: tuple[Include, ...] = ()
    macros: tuple[tuple[bytes, bytes, bytes], ...] = ()
    """Name, parameters and body of each."""


class Declarator(NamedTuple):
    """A variable of a declaration: its name and the parts of its type and value."""

    name: bytes
    stars: Span
    extents: Span
    initial: Span | None


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration of device variables, up to its semicolon."""

    span: Span
    storage: bytes
    """`static ` or `extern `, if it says so."""
    kind: tuple[Span, ...]
    """What the type is written with, qualifiers left out."""
    listed: tuple[Declarator, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """Where a function or a launch takes variables, or the host asks for a size."""

    kind: str
    """`kernel`, `function`, `call`, `launch` or `size`."""
    token: Span
    opens: Span
    """The bracket behind which arguments begin; what to replace for a size."""
    closes: int
    """Where the bracket is closed."""
    body: Span | None
    """The brace that opens the body."""
    variables: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """The places of a file that deal with variables which kernels are handed."""

    declarations: tuple[Declaration, ...] = ()
    sites: tuple[Site, ...] = ()

    def declaration_at(self, offset: int) -> Declaration | None:
        """Give the declaration that holds an offset."""
        for one in self.declarations:
            if one.span.start <= offset < one.span.end:
                return one
        return None


@dataclass(frozen=True, slots=True)
class HandedNames:
    """The variables of a program that kernels are handed, and who takes which."""

    variables: frozenset[bytes] = frozenset()
    takers: Mapping[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    kernels: frozenset[bytes] = frozenset()
    """Those of the takers that are launched."""
    own: frozenset[bytes] = frozenset()
    """Variables of which each source of the program has one of its own."""

    def apart_from(self, words: Collection[bytes]) -> "HandedNames":
        """Leave out the variables that are named, or taken by what is named."""
        gone = self.variables & set(words)
        gone = gone.union(*(self.takers[one] for one in self.takers.keys() & words))
        if not gone:
            return self
        left = {
            name: tuple(one for one in listed if one not in gone)
            for name, listed in self.takers.items()
        }
        takers = {name: listed for name, listed in left.items() if listed}
        return HandedNames(
            self.variables - gone, takers, self.kernels & takers.keys(), self.own
        )


def initialised(text: bytes, at: int, addressed: Collection[str]) -> int | None:
    """Give where the value begins of a variable that has it at once.

    ``at`` is behind its qualifier.  Nothing asks for its address, and it is no pointer.
    """
    line = text[at : at + _LINE]
    plain = _SKIP.sub(lambda found: b" " * len(found[0]), line)
    declared = _INITIALISED.match(plain)
    if declared is None or declared[1].decode("ascii", "replace") in addressed:
        return None
    return at + declared.end()


def is_written_out(text: bytes, start: int) -> bool:
    """Tell a value that needs no call."""
    return _CALL.search(text, start, text.find(b";", start)) is None
