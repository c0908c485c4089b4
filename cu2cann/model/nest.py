"""Ranges that nest, such as functions and lambdas, and which of them hold a place."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from cu2cann.model.text import Span


class Nest:
    """Ranges in order, with how far any of them up to each one reaches."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = sorted(spans, key=lambda span: (span.start, -span.end))
        self._starts = [span.start for span in self.spans]
        self._reach = list(accumulate((span.end for span in self.spans), max))

    def around(self, offset: int) -> Iterator[Span]:
        """Yield the ranges that hold an offset, the innermost first."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self._reach[index] > offset:
            if offset < self.spans[index].end:
                yield self.spans[index]
            index -= 1
