"""Read the vendor table; a line is decoded only when its name is asked for."""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cu2cann.vendor.encoding import MAGIC, decode_declaration
from cu2cann.vendor.symbol import Stamp, Target, VendorSymbol

FILE_NAME = "table.tsv.gz"


class BrokenTableError(ValueError):
    """The bytes given are not a vendor table of this version."""


@dataclass(frozen=True, slots=True, eq=False)
class VendorTable:
    """All vendor names, with the stamps of the sources they were read from."""

    version: tuple[Stamp, ...]
    headers: frozenset[str]
    roots: frozenset[str]  # Directories of which every header is listed.
    families: tuple[str, ...]  # Prefixes only vendor names have.
    rows: Mapping[str, str]

    def find(self, name: str) -> VendorSymbol | None:
        """Return what is declared under ``name``."""
        row = self.rows.get(name)
        if row is None:
            return None
        return VendorSymbol(name, tuple(map(decode_declaration, row.split("\t"))))

    def names(self, *targets: Target) -> Iterator[str]:
        """Yield the names that one of ``targets`` has, sorted."""
        for name in self.rows:
            symbol = self.find(name)
            if symbol is not None and not symbol.targets.isdisjoint(targets):
                yield name


def read(packed: bytes) -> VendorTable:
    """Decode the bytes of a table file."""
    lines = gzip.decompress(packed).decode("utf-8").split("\n")
    if lines[0] != MAGIC:
        raise BrokenTableError(f"expected {MAGIC!r}, found {lines[0]!r}")
    end = lines.index("#end")
    stamps: list[Stamp] = []
    words: dict[str, list[str]] = {"headers": [], "roots": [], "families": []}
    for line in lines[1:end]:
        key, *values = line.removeprefix("#").split("\t")
        if key == "source":
            stamps.append(Stamp(*values))
        else:
            words[key] = values
    return VendorTable(
        version=tuple(stamps),
        headers=frozenset(words["headers"]),
        roots=frozenset(words["roots"]),
        families=tuple(words["families"]),
        rows=dict(_entry(line) for line in lines[end + 1 :] if line),
    )


def _entry(line: str) -> tuple[str, str]:
    name, _, row = line.partition("\t")
    return name, row


@cache
def load() -> VendorTable:
    """Return the table that ships with the package."""
    return read(files(__package__).joinpath(FILE_NAME).read_bytes())
