"""The places of a file that change where kernels are handed variables."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from cu2cann.model import Source, Span
from cu2cann.model.variables import Declaration, Handed, HandedNames, Site
from cu2cann.parse.declarations import declaration, marked, stays_constant
from cu2cann.parse.functions import Layout, layout
from cu2cann.parse.mentions import is_hidden, mentions
from cu2cann.parse.uses import Use, closing, size_kind, uses


def sites(source: Source, names: HandedNames, addressed: Collection[str]) -> Handed:
    """Find them; nothing in a file that has none of the names."""
    known = names.variables | names.takers.keys()
    if not known or source.words.isdisjoint(known):
        return Handed()
    found = layout(source.text)
    declared = tuple(_declarations(found, names, addressed))
    places = [*_takers(found, names), *_sizes(found, names)]
    return Handed(declared, tuple(sorted(places, key=lambda one: one.token)))


def _declarations(
    found: Layout, names: HandedNames, addressed: Collection[str]
) -> Iterator[Declaration]:
    for one in marked(found):
        read = declaration(found, one)
        if read is None or stays_constant(found, one, addressed):
            continue
        if all(each.name in names.variables for each in read.listed):
            own = not read.storage and all(
                each.name in names.own for each in read.listed
            )
            yield replace(read, storage=b"static ") if own else read


def _takers(found: Layout, names: HandedNames) -> Iterator[Site]:
    for name in sorted(found.words & names.takers.keys()):
        for use in uses(found, name):
            if use.kind == "launch" or (
                use.kind in ("head", "call")
                and _concerns(use, kernel=name in names.kernels)
            ):
                yield _site(found, use, names.takers[name])


def _concerns(use: Use, *, kernel: bool) -> bool:
    """Tell a place of a kernel's from that of a host function of the same name."""
    one = use.function
    marked = one is not None and b"__global__" in one.words
    return marked and use.kind == "head" if kernel else True


def _site(found: Layout, use: Use, variables: tuple[bytes, ...]) -> Site:
    kind, body = use.kind, None
    one = use.function
    if kind == "head" and one is not None:
        kind = "kernel" if b"__global__" in one.words else "function"
        if one.body is not None:
            body = Span(one.body.start, one.body.start + 1)
    closes = closing(found.code, use.opens.start)
    return Site(kind, use.place, use.opens, closes, body, variables)


def _sizes(found: Layout, names: HandedNames) -> Iterator[Site]:
    """Find where the host asks for the size of a variable."""
    for name in sorted(found.words & names.variables):
        for place in mentions(found, name):
            one = found.function_at(place.start)
            outside = one is not None and name not in names.takers.get(one.name, ())
            own = is_hidden(found, one, name, place.start)
            if outside and not own and (kind := size_kind(found, place)):
                yield Site(kind, place, place, place.end, None, (name,))
