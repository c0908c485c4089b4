"""A session takes decisions, takes them back, and forgets none."""

import pytest

from cu2cann.model import Alone, Answer, Change, Mark, Ruling
from cu2cann.review.editor import ends_as
from cu2cann.review.opening import Opened
from cu2cann.review.session import Session, current, edits_of
from cu2cann.review.view import original, text_of, translated


def place(session: Session, rule: str, number: int = 0) -> int:
    return [at for at, item in enumerate(session.items) if item.rule == rule][number]


def test_changes_come_in_the_order_of_their_places(opened: Opened) -> None:
    session = opened.session
    lines = [session.line_of(at) for at in range(len(session.items))]
    assert lines == sorted(lines)
    assert session.progress == (0, len(session.items))


def test_a_decision_is_taken_and_taken_back(opened: Opened) -> None:
    session = opened.session
    session.answer(3, Answer.REJECT)
    session.answer(3, Answer.EDIT, "mine")
    assert session.items[3].change.ruling is not None
    assert session.items[3].change.ruling.text == "mine"
    assert session.undo() == 3
    assert session.items[3].change.ruling is not None
    assert session.items[3].change.ruling.answer is Answer.REJECT
    assert session.undo() == 3
    assert session.items[3].change.is_open
    assert session.undo() is None


def test_all_of_a_rule_are_accepted_in_one_step(opened: Opened) -> None:
    session = opened.session
    session.answer(place(session, "memory/malloc", 1), Answer.REJECT)
    assert session.accept_rule(place(session, "memory/malloc")) == 2
    assert session.progress[0] == 3
    session.undo()
    assert session.progress[0] == 1


def test_the_next_open_change_is_found_round_the_end(opened: Opened) -> None:
    session = opened.session
    last = len(session.items) - 1
    for at in range(1, last):
        session.answer(at, Answer.ACCEPT)
    assert session.next_open(0) == last
    assert session.next_open(last) == 0
    assert session.next_open(0, -1) == last
    session.answer(0, Answer.ACCEPT)
    session.answer(last, Answer.ACCEPT)
    assert session.next_open(0) is None


def test_search_looks_at_both_sides(opened: Opened) -> None:
    session = opened.session
    malloc = place(session, "memory/malloc")
    assert session.search(0, "CUDAMALLOC") == malloc
    assert session.search(0, "aclrtmalloc") == malloc
    assert session.search(0, "memory/malloc") == malloc
    assert session.search(malloc, "nowhere to be found") is None


def test_a_note_stays_beside_an_answer(opened: Opened) -> None:
    session = opened.session
    session.note(2, "why?")
    assert session.items[2].change.is_open
    session.answer(2, Answer.ACCEPT)
    assert ruling_of(session.items[2].change).note == "why?"
    session.clear(2)
    assert ruling_of(session.items[2].change).note == "why?"
    session.note(2, "")
    assert session.items[2].change.ruling is None


def ruling_of(change: Change) -> Ruling:
    assert change.ruling is not None
    return change.ruling


def test_decisions_that_fit_nothing_are_carried_along(opened: Opened) -> None:
    old = Ruling(Mark("memory/free", "gone", alone=Alone.FILE), Answer.REJECT)
    session = Session(opened.results, {"reduction.cu": (old,), "gone.cu": (old,)})
    session.answer(0, Answer.ACCEPT)
    assert session.lapsed == [("reduction.cu", old), ("gone.cu", old)]
    kept = session.decisions()
    assert kept["gone.cu"] == (old,)
    assert len(kept["reduction.cu"]) == 2


def test_each_side_shows_its_text(opened: Opened) -> None:
    session = opened.session
    at = place(session, "memory/memcpy")
    change, source = session.items[at].change, session.file_of(at).source
    edits = list(edits_of(session.changes_of(0)))
    before, after = original(source, change), translated(source, change, edits)
    assert [line.number for line in before] == [72, 73, 74, 75, 76]
    assert before[2].text.count("cudaMemcpyHostToDevice") == 1
    assert after[2].text.count("ACL_MEMCPY_HOST_TO_DEVICE") == 1
    marked = [text for text, is_own in after[2].pieces if is_own]
    assert marked == ["cu2cann_memcpy", "ACL_MEMCPY_HOST_TO_DEVICE"]
    assert text_of(source, change).startswith(b"cu2cann_memcpy(input")


def test_what_is_shown_follows_the_decision(opened: Opened) -> None:
    session = opened.session
    at = place(session, "memory/free")
    source = session.file_of(at).source

    def shown() -> str:
        edits = list(edits_of(session.changes_of(0)))
        return "\n".join(
            line.text for line in translated(source, session.items[at].change, edits)
        )

    assert "aclrtFreeWithDevSync(input)" in shown()
    session.answer(at, Answer.REJECT)
    assert "cudaFree(input)" in shown()
    assert current(session.items[at].change) == ()
    session.answer(at, Answer.EDIT, "release(input)")
    assert "release(input)" in shown()


def test_every_change_is_shown_whole_on_both_sides(opened: Opened) -> None:
    session = opened.session
    source = session.file_of(0).source
    edits = list(edits_of(session.changes_of(0)))
    result = session.files[0].translation.text.decode().splitlines()
    for item in session.items:
        for line in original(source, item.change):
            assert line.number is None or line.text == source.line(line.number)
        for line in translated(source, item.change, edits):
            assert line.number is None or line.text == result[line.number - 1]


def test_what_is_decided_anew_replaces_what_could_not_be_carried_out(
    opened: Opened,
) -> None:
    mark = opened.session.items[3].change.mark
    old = Ruling(mark, Answer.CHOOSE, "memory/free/none")
    path = opened.session.files[0].path
    session = Session(opened.results, {path: (old,)})
    assert session.lapsed == [(path, old)]
    session.answer(3, Answer.ACCEPT)
    (kept,) = session.decisions()[path]
    assert (kept.mark, kept.answer) == (mark, Answer.ACCEPT)


@pytest.mark.parametrize(
    ("new", "original", "kept"),
    [
        ("a\n", "b", "a"),
        ("a\n", "b\n", "a\n"),
        ("a\nb\n", "x\r\ny", "a\r\nb"),
        ("a\r\nb", "x\r\ny", "a\r\nb"),
    ],
)
def test_a_text_ends_as_the_original_did(new: str, original: str, kept: str) -> None:
    assert ends_as(new, original) == kept


def test_of_an_insertion_the_name_is_marked(opened: Opened) -> None:
    session = opened.session
    at = place(session, "syntax/main")
    change, source = session.items[at].change, session.file_of(at).source
    marked = [
        text
        for line in original(source, change)
        for text, is_own in line.pieces
        if is_own
    ]
    assert marked == [source[change.token].decode()]
