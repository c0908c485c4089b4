"""Ranges that nest, such as functions and lambdas, and which of them holds a place."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from cu2cann.model.text import Span


class Nest:
    """The places where the innermost range changes, with the range from there on."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda span: (span.start, -span.end))
        self._edges = sorted({edge for span in ordered for edge in span})
        self._inner = list(_innermost(ordered, self._edges))

    def innermost(self, offset: int) -> Span | None:
        """Give the innermost range that holds an offset."""
        index = bisect_right(self._edges, offset) - 1
        return self._inner[index] if index >= 0 else None


def _innermost(ordered: list[Span], edges: list[int]) -> Iterator[Span | None]:
    starts = [span.start for span in ordered]
    reach = list(accumulate((span.end for span in ordered), max))
    for edge in edges:
        index = bisect_right(starts, edge) - 1
        while index >= 0 and reach[index] > edge >= ordered[index].end:
            index -= 1
        yield ordered[index] if index >= 0 and edge < reach[index] else None
