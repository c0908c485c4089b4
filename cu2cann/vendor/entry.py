"""One name as one source declares it, before sources are merged."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from cu2cann.vendor.symbol import Arity, Declaration, Kind, Target


@dataclass(frozen=True, slots=True)
class Entry:
    """A declaration found in one place, for one target."""

    name: str
    kind: Kind
    target: Target
    scope: str = ""
    header: str = ""
    arity: Arity | None = None
    products: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Inventory:
    """What one source declares, and the names it rules out for a target."""

    entries: tuple[Entry, ...]
    ruled_out: frozenset[tuple[str, Target]] = frozenset()


_Place = tuple[str, Kind, str, str, frozenset[str]]


def merge(indexes: Iterable[Inventory], trees: Iterable[Inventory]) -> list[Entry]:
    """Join all sources; where an index knows a name, its word replaces the tree's.

    An index was checked against reference pages and real preprocessing, which a
    header tree read with guesses about macros cannot match.  The SIMD index follows
    the pages, which leave overloads out; there the tree adds to it.
    """
    listed = list(indexes)
    entries = [entry for one in listed for entry in one.entries]
    settled: set[tuple[str, Target]] = {
        (entry.name, entry.target)
        for entry in entries
        if entry.target is not Target.SIMD
    }
    for one in listed:
        settled |= one.ruled_out
    for tree in trees:
        entries += [
            entry for entry in tree.entries if (entry.name, entry.target) not in settled
        ]
    return entries


def declarations(entries: Iterable[Entry]) -> dict[str, list[Declaration]]:
    """Group entries by name, overloads and targets joined."""
    arities: dict[tuple[_Place, Target], set[Arity | None]] = defaultdict(set)
    for entry in entries:
        place = (entry.name, entry.kind, entry.scope, entry.header, entry.products)
        arities[place, entry.target].add(entry.arity)
    targets: dict[tuple[_Place, frozenset[Arity]], set[Target]] = defaultdict(set)
    for (place, target), counts in arities.items():
        targets[place, _if_all_known(counts)].add(target)
    grouped: dict[str, list[Declaration]] = defaultdict(list)
    for (place, known), seen in targets.items():
        name, kind, scope, header, products = place
        headers = (header,) if header else ()
        grouped[name].append(
            Declaration(kind, scope, frozenset(seen), headers, tuple(known), products)
        )
    return grouped


def _if_all_known(counts: Iterable[Arity | None]) -> frozenset[Arity]:
    """Return the counts, or none: one unknown overload may take any number."""
    listed = list(counts)
    known = frozenset(count for count in listed if count is not None)
    return known if len(known) == len(listed) else frozenset()
