"""Where the words of a source stand that a rule may own."""

from cu2cann.match.index import RuleIndex, cuda_shaped
from cu2cann.match.opened import Opened
from cu2cann.model import Span, Unit


def candidates(unit: Unit, index: RuleIndex, opened: Opened) -> list[Span]:
    """List the words that a rule may own or that look like CUDA's, in order.

    Those that mean nothing outside of device code are looked for there alone.
    """
    source, words = unit.source, unit.source.words
    everywhere = (words & index.host_words).union(cuda_shaped(words))
    everywhere |= words & opened.anywhere
    inside = (words & index.known) | words.intersection(opened.words)
    spans = [one.span for one in unit.device_functions]
    found = [token for word in everywhere for token in source.places(word)]
    found += [
        token
        for word in inside - everywhere
        for span in spans
        for token in source.places(word, span)
    ]
    return sorted(found)
