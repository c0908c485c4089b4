"""Both texts of a file lie beside each other as the edits say, not as they look."""

from pathlib import Path

import pytest

from cu2cann.model import Chunk, Edit, Source, Span, Translation
from cu2cann.pipeline import Engine, translate
from cu2cann.report.html.lines import Line, rows_of

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOURCES = sorted(SAMPLES.glob("*/**/*.cu"))


def made(text: bytes, output: bytes, *edits: Edit) -> Translation:
    return Translation(Source("a.cu", text), (Chunk(output, None),), edits=edits)


def shown(translation: Translation) -> list[tuple[str, str]]:
    """Give both sides of each row, what a rule removed or wrote in brackets."""
    return [(drawn(row.left), drawn(row.right)) for row in rows_of(translation)]


def drawn(line: Line | None) -> str:
    if line is None:
        return "-"
    return "".join(
        part.text.decode() if part.rule is None else f"[{part.text.decode()}]"
        for part in line.parts
    )


def test_what_an_edit_keeps_is_not_marked() -> None:
    edit = Edit("r", Span(0, 7), (b"g(", Span(5, 6), b", ", Span(2, 3), b")"))
    found = shown(made(b"f(a, b);\n", b"g(b, a);\n", edit))
    assert found == [("[f(]a[, ]b[)];", "[g(]b[, ]a[)];")]


def test_an_edit_within_an_argument_is_found() -> None:
    outer = Edit("r", Span(0, 7), (b"G(", Span(2, 6), b")"))
    inner = Edit("s", Span(2, 6), (b"H(", Span(4, 5), b")"))
    rows = list(rows_of(made(b"g(h(x))\n", b"G(H(x))\n", outer, inner)))
    (row,) = rows
    assert row.right is not None
    assert [part.rule for part in row.right.parts] == ["r", "s", None, "s", "r"]
    assert drawn(row.left) == "[g(][h(]x[)][)]"


def test_inserted_and_removed_lines_stand_alone() -> None:
    new = Edit("r", Span(2, 2), (b"new\n",))
    gone = Edit("r", Span(4, 6), ())
    found = shown(made(b"a\nb\nc\nd\n", b"a\nnew\nb\nd\n", new, gone))
    assert found == [("a", "a"), ("-", "[new]"), ("b", "b"), ("[c]", "-"), ("d", "d")]


def test_text_behind_the_end_of_a_line_is_a_line_of_its_own() -> None:
    edit = Edit("r", Span(1, 1), (b"\n  more;",))
    found = shown(made(b"a\nb\n", b"a\n  more;\nb\n", edit))
    assert found == [("a", "a"), ("-", "[  more;]"), ("b", "b")]


def test_ends_of_lines_are_not_shown() -> None:
    edit = Edit("r", Span(0, 1), (b"x",))
    assert shown(made(b"a\r\nb", b"x\r\nb", edit)) == [("[a]", "[x]"), ("b", "b")]


def test_texts_that_the_edits_do_not_explain_are_compared() -> None:
    source = Source("a.cu", b"one\ntwo\n")
    chunks = (Chunk(b"one\n", None), Chunk(b"2\n", "r"))
    found = shown(Translation(source, chunks))
    assert found == [("one", "one"), ("[two]", "[2]")]


@pytest.mark.parametrize("place", SOURCES, ids=lambda place: place.stem)
def test_nothing_of_a_sample_is_lost(place: Path, engine: Engine) -> None:
    translation = translate(Source("a.cu", place.read_bytes()), engine)
    rows = list(rows_of(translation))
    left = [row.left.text for row in rows if row.left]
    right = [row.right.text for row in rows if row.right]
    assert left == translation.source.text.splitlines()
    assert right == translation.text.splitlines()
    changed = [row for row in rows if not row.same]
    assert bool(changed) == bool(translation.edits)
    marked = {
        part.rule
        for row in changed
        for side in (row.left, row.right)
        for part in (side.parts if side else ())
    }
    assert marked - {None} <= {edit.rule for edit in translation.edits}
