"""The text of one declaration in the vendor table, both ways.

    kind|scope|targets|headers|arities|products

Lists are comma separated.  An arity is `3`, `2-4`, or `1-` when unbounded.
"""

import gzip
import io
from collections.abc import Iterable, Mapping

from cu2cann.vendor.symbol import Arity, Declaration, Kind, Stamp, Target

MAGIC = "#cu2cann vendor table 1"


def decode_declaration(text: str) -> Declaration:
    """Read one declaration."""
    kind, scope, targets, headers, arities, products = text.split("|")
    return Declaration(
        kind=Kind(kind),
        scope=scope,
        targets=frozenset(map(Target, targets.split(","))),
        headers=_words(headers),
        arities=tuple(map(_decode_arity, _words(arities))),
        products=frozenset(_words(products)),
    )


def encode_declaration(declaration: Declaration) -> str:
    """Write one declaration."""
    fields = (
        (declaration.kind.value,),
        (declaration.scope,),
        sorted(declaration.targets),
        sorted(declaration.headers),
        map(_encode_arity, sorted(declaration.arities, key=_arity_order)),
        sorted(declaration.products),
    )
    return "|".join(",".join(field) for field in fields)


def encode_table(
    stamps: Iterable[Stamp],
    lists: Mapping[str, Iterable[str]],
    symbols: Mapping[str, Iterable[Declaration]],
) -> bytes:
    """Write a whole table; the same input gives the same bytes."""
    lines = [MAGIC]
    lines += sorted("\t".join(("#source", *_stamp_fields(one))) for one in stamps)
    lines += ["\t".join((f"#{key}", *sorted(lists[key]))) for key in sorted(lists)]
    lines.append("#end")
    for name in sorted(symbols):
        rows = sorted({encode_declaration(one) for one in symbols[name]})
        lines.append("\t".join((name, *rows)))
    buffer = io.BytesIO()
    with gzip.GzipFile("", "wb", 9, buffer, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode("utf-8"))
    return buffer.getvalue()


def _stamp_fields(stamp: Stamp) -> tuple[str, str, str, str]:
    return (stamp.source, stamp.repository, stamp.commit, stamp.date)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def _arity_order(arity: Arity) -> tuple[int, float]:
    return (arity.least, float("inf") if arity.most is None else arity.most)


def _decode_arity(text: str) -> Arity:
    least, dash, most = text.partition("-")
    if not dash:
        return Arity(int(least), int(least))
    return Arity(int(least), int(most) if most else None)


def _encode_arity(arity: Arity) -> str:
    if arity.least == arity.most:
        return str(arity.least)
    return f"{arity.least}-{'' if arity.most is None else arity.most}"
