"""Words, includes and ranges of a source."""

import pytest

from cu2cann.model import Source, Span
from cu2cann.model.nest import Nest


def test_words_are_whole() -> None:
    assert Source("a.cu", b"a_1+(b)->c; // \xffd").words == {b"a_1", b"b", b"c", b"d"}


@pytest.mark.parametrize(
    ("within", "starts"), [(None, [0, 12]), (Span(1, 15), [12]), (Span(0, 12), [0])]
)
def test_a_word_inside_another_is_not_found(
    within: Span | None, starts: list[int]
) -> None:
    source = Source("a.cu", b"mas xmas ma mas")
    assert [span.start for span in source.places(b"mas", within)] == starts


def test_an_include_starts_its_line() -> None:
    text = b'#include <a.h>\n  # include "b/c.h" // d\nint x; #include <e.h>\n'
    assert [one.path for one in Source("a.cu", text).includes] == ["a.h", "b/c.h"]


def test_an_include_has_the_place_of_its_path_and_of_its_line() -> None:
    source = Source("a.cu", b"int x;\n  #include <a.h>\nint y;\n")
    (one,) = source.includes
    assert source[one.span] == b"a.h"
    assert source[one.line] == b"  #include <a.h>\n"


def test_the_innermost_range_holds_a_place() -> None:
    outer, inner, other = Span(2, 20), Span(5, 9), Span(30, 31)
    nest = Nest([inner, other, outer])
    held = [nest.innermost(at) for at in (0, 2, 5, 8, 9, 19, 20, 30, 31)]
    assert held == [None, outer, inner, inner, outer, outer, None, other, None]


def test_of_equal_starts_the_shorter_range_is_inner() -> None:
    nest = Nest([Span(0, 4), Span(0, 9)])
    assert [nest.innermost(at) for at in (0, 4)] == [Span(0, 4), Span(0, 9)]


def test_no_ranges_hold_nothing() -> None:
    assert Nest([]).innermost(3) is None
