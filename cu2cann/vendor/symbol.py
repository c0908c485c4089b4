"""What the vendor table says about one name."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Target(StrEnum):
    """The kind of code in which a name may stand."""

    ACL = "acl"
    SIMT = "simt"
    SIMD = "simd"


class Kind(StrEnum):
    """What a name is declared as."""

    CONSTANT = "constant"
    ENUM = "enum"
    ENUMERATOR = "enumerator"
    FUNCTION = "function"
    KEYWORD = "keyword"
    MACRO = "macro"
    METHOD = "method"
    TYPE = "type"
    VARIABLE = "variable"


@dataclass(frozen=True, slots=True, order=True)
class Arity:
    """How many arguments an overload takes; `most` is None when unbounded."""

    least: int
    most: int | None

    def admits(self, count: int) -> bool:
        """Tell whether a call with ``count`` arguments fits."""
        return self.least <= count and (self.most is None or count <= self.most)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration of a name, or several that agree in all but arity."""

    kind: Kind
    scope: str  # Enclosing namespaces and class, "" for the global one.
    targets: frozenset[Target]
    headers: tuple[str, ...]  # Empty for what the compiler supplies.
    arities: tuple[Arity, ...]  # Empty where unknown or meaningless.
    products: frozenset[str]  # Empty where the vendor names none.


@dataclass(frozen=True, slots=True)
class VendorSymbol:
    """A name with all its declarations."""

    name: str
    declarations: tuple[Declaration, ...]

    @property
    def targets(self) -> frozenset[Target]:
        """Every target that has the name."""
        return frozenset().union(*(one.targets for one in self.declarations))

    @property
    def headers(self) -> tuple[str, ...]:
        """Every header that declares the name, sorted."""
        return tuple(
            sorted({path for one in self.declarations for path in one.headers})
        )

    def within(self, targets: Collection[Target]) -> tuple[Declaration, ...]:
        """Return the declarations that one of ``targets`` can see."""
        wanted = frozenset(targets)
        return tuple(one for one in self.declarations if one.targets & wanted)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A source the table was built from."""

    source: str
    repository: str
    commit: str
    date: str
