"""Edits are carried out, nested ones too, and every chunk names its rule."""

import pytest

from cu2cann.emit import CrossingEditsError, splice
from cu2cann.model import Chunk, Edit, Piece, Source, Span

TEXT = b"f(g(a), b);"


def edit(start: int, end: int, *pieces: Piece, rule: str = "a/b") -> Edit:
    return Edit(rule, Span(start, end), pieces)


def spliced(*edits: Edit) -> bytes:
    return b"".join(chunk.text for chunk in splice(Source("a.cu", TEXT), edits))


def test_no_edits_is_the_identity() -> None:
    assert list(splice(Source("a.cu", TEXT), ())) == [Chunk(TEXT, None)]


def test_an_empty_source_gives_nothing() -> None:
    assert list(splice(Source("a.cu", b""), ())) == []


def test_an_edit_inside_a_kept_argument_is_carried_out() -> None:
    outer = edit(0, 10, b"F(", Span(2, 6), b")")
    assert spliced(outer, edit(2, 3, b"G")) == b"F(G(a));"


def test_an_argument_used_twice_is_translated_twice() -> None:
    outer = edit(0, 10, Span(2, 6), b"+", Span(2, 6))
    assert spliced(outer, edit(2, 3, b"G")) == b"G(a)+G(a);"


def test_an_edit_inside_a_dropped_argument_vanishes() -> None:
    assert spliced(edit(0, 10, b"F()"), edit(2, 3, b"G")) == b"F();"


def test_arguments_may_change_places() -> None:
    outer = edit(0, 10, Span(8, 9), b", ", Span(2, 6))
    assert spliced(outer, edit(2, 3, b"G"), edit(8, 9, b"B")) == b"B, G(a);"


def test_text_can_be_inserted_anywhere() -> None:
    start, end = edit(0, 0, b"<"), edit(len(TEXT), len(TEXT), b">")
    assert spliced(start, end) == b"<" + TEXT + b">"


def test_an_insertion_goes_before_the_edit_it_stands_in_front_of() -> None:
    assert spliced(edit(0, 1, b"F"), edit(0, 0, b"int ")) == b"int F(g(a), b);"


def test_the_order_of_the_edits_does_not_matter() -> None:
    edits = (edit(0, 1, b"F"), edit(2, 3, b"G"), edit(8, 9, b"B"))
    assert spliced(*edits) == spliced(*reversed(edits)) == b"F(G(a), B);"


def test_crossing_edits_are_refused() -> None:
    with pytest.raises(CrossingEditsError, match="x/y crosses"):
        spliced(edit(0, 5, b"F"), edit(4, 8, b"G", rule="x/y"))


def test_every_chunk_names_its_rule() -> None:
    chunks = list(splice(Source("a.cu", TEXT), (edit(0, 1, b"F"),)))
    assert chunks == [Chunk(b"F", "a/b"), Chunk(TEXT[1:], None)]
