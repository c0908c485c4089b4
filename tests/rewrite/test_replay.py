"""Rulings find their changes by content, and take the place of what rules decided."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cu2cann.model import (
    Alone,
    Answer,
    Change,
    Disposition,
    Edit,
    Mark,
    Review,
    Ruling,
    Source,
    Span,
    Translation,
)
from cu2cann.pipeline import Engine, translate
from cu2cann.rewrite.changes import proposal

TEXT = """#include <cuda_runtime.h>
void first(float *d, float *h, int n) {
    cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
    step(d);
    cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
    cudaFree(d);
}
void second(float *d, float *h, int n) {
    cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);
    cudaNoSuchThing(d);
}
"""
Reviewed = Callable[..., Translation]


@pytest.fixture
def reviewed(engine: Engine) -> Reviewed:
    def run(text: str, *rulings: Ruling, choices: tuple[str, ...] = ()) -> Translation:
        review = Review(rulings, frozenset(choices))
        source = Source("a.cu", text.encode())
        return translate(source, replace(engine, review=review))

    return run


def of_rule(done: Translation, rule: str) -> list[Change]:
    return [change for change in done.changes if change.mark.rule == rule]


def ruling(change: Change, answer: Answer, text: str = "", note: str = "") -> Ruling:
    return Ruling(change.mark, answer, text, note, change.saw)


def codes(done: Translation, area: str = "review/") -> list[str]:
    return [one.code for one in done.diagnostics if one.code.startswith(area)]


def test_a_review_without_rulings_changes_nothing(
    engine: Engine, reviewed: Reviewed
) -> None:
    plain = translate(Source("a.cu", TEXT.encode()), engine)
    done = reviewed(TEXT)
    assert (done.text, done.diagnostics, done.constructs) == (
        plain.text,
        plain.diagnostics,
        plain.constructs,
    )
    assert not plain.changes
    assert sorted(edit for one in done.changes for edit in one.edits) == sorted(
        done.edits
    )


def test_a_call_and_the_constants_in_it_are_one_change(reviewed: Reviewed) -> None:
    copies = of_rule(reviewed(TEXT), "memory/memcpy")
    assert [one.rules for one in copies] == [("memory/memcpy", "memory/kind")] * 3


def test_all_rejected_is_the_source(reviewed: Reviewed) -> None:
    changes = [one for one in reviewed(TEXT).changes if one.edits]
    done = reviewed(TEXT, *(ruling(one, Answer.REJECT) for one in changes))
    assert done.text == TEXT.encode()
    refused = {one.symbol for one in done.constructs}
    assert "cudaMemcpyHostToDevice" in refused
    assert {one.disposition for one in done.constructs} == {Disposition.REFUSED}
    rejected = [one for one in codes(done) if one == "review/rejected"]
    assert len(rejected) == len(changes) - 1  # Without edits no header is added.


def test_a_rejected_call_is_refused_and_nothing_else(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/free")[0]
    done = reviewed(TEXT, ruling(one, Answer.REJECT))
    assert b"    cudaFree(d);\n" in done.text
    assert b"cu2cann_memcpy(" in done.text
    found = {each.symbol: each.disposition for each in done.constructs}
    assert found["cudaFree"] is Disposition.REFUSED
    assert found["cudaMemcpy"] is Disposition.TRANSLATED
    assert len(done.constructs) == len(reviewed(TEXT).constructs)
    assert codes(done) == ["review/rejected"]


def test_an_edited_change_has_the_text_of_the_reviewer(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/memcpy")[0]
    done = reviewed(TEXT, ruling(one, Answer.EDIT, "mine(d)"))
    assert done.text.count(b"    mine(d);\n") == 1
    assert codes(done) == ["review/edited"]
    by_hand = [each for each in done.constructs if each.span.start < one.hull.end]
    assert by_hand[-1].disposition is Disposition.CHANGED


def test_a_refused_construct_can_be_written_by_hand(reviewed: Reviewed) -> None:
    before = reviewed(TEXT)
    one = of_rule(before, "match/unknown-cuda-name")[0]
    assert codes(before, "match/") == ["match/unknown-cuda-name"]
    done = reviewed(TEXT, ruling(one, Answer.EDIT, "own_thing(d, 2);"))
    assert b"    own_thing(d, 2);\n" in done.text
    assert b"NoSuchThing" not in done.text
    assert codes(done, "match/") == []
    assert codes(done) == ["review/edited"]


def test_a_choice_is_taken(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/memcpy")[0]
    assert [offer.name for offer in one.offers] == ["memory/memcpy/no-wait"]
    done = reviewed(TEXT, ruling(one, Answer.CHOOSE, one.offers[0].name))
    assert b"aclrtMemcpy(d, n, h, n, ACL_MEMCPY_HOST_TO_DEVICE)" in done.text
    assert codes(done, "memory/memcpy") == ["memory/memcpy/assumed-idle"]


def test_what_the_rule_does_anyway_is_no_choice(reviewed: Reviewed) -> None:
    text = TEXT.replace("    step(d);", "    cudaDeviceSynchronize();")
    assert not of_rule(reviewed(text), "memory/memcpy")[1].offers


def test_a_choice_that_is_not_offered_lapses(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/free")[0]
    done = reviewed(TEXT, ruling(one, Answer.CHOOSE, "memory/free/other"))
    assert done.text == reviewed(TEXT).text
    assert codes(done) == ["review/lapsed"]


def test_nothing_can_be_rejected_where_nothing_was_changed(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "match/unknown-cuda-name")[0]
    assert codes(reviewed(TEXT, ruling(one, Answer.REJECT))) == ["review/lapsed"]


def test_headers_are_a_change_of_their_own(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "emit/includes")[0]
    done = reviewed(TEXT, ruling(one, Answer.EDIT, '#include "all.h"\n'))
    assert done.text.startswith(b'#include "all.h"\n')
    assert codes(reviewed(TEXT, ruling(one, Answer.REJECT))) == ["review/rejected"]


def rejected_at(done: Translation) -> list[bytes]:
    """Give the lines that still have a CUDA copy."""
    return [line for line in done.text.splitlines() if b"cudaMemcpy(" in line]


@pytest.mark.parametrize(
    "moved",
    [
        pytest.param("// one\n\n// two\n" + TEXT, id="lines before"),
        pytest.param(
            TEXT.replace("void second", "int third;\nvoid second"), id="between"
        ),
        pytest.param(TEXT.replace("step(d)", "other(d, 2)"), id="a neighbour"),
        pytest.param(
            TEXT.replace("    step(d);\n", "    step(d);\n    go();\n"), id="new"
        ),
        pytest.param(TEXT.replace("cudaFree(d)", "cudaFree(h)"), id="another call"),
        pytest.param(TEXT.replace("    cudaMemcpy", "  cudaMemcpy"), id="indentation"),
    ],
)
def test_a_ruling_stays_when_the_file_changes_elsewhere(
    reviewed: Reviewed, moved: str
) -> None:
    one = of_rule(reviewed(TEXT), "memory/memcpy")[2]
    assert one.mark.within == "second"
    done = reviewed(moved, ruling(one, Answer.REJECT))
    assert codes(done) == ["review/rejected"]
    after = done.text.split(b"void second")[1]
    assert len(rejected_at(done)) == after.count(b"cudaMemcpy(") == 1


def test_one_of_two_alike_is_known_by_what_stands_beside_it(reviewed: Reviewed) -> None:
    first = of_rule(reviewed(TEXT), "memory/memcpy")[0]
    assert first.mark.alone in (Alone.EITHER, Alone.BEFORE, Alone.AFTER)
    text = TEXT.replace("    step(d);\n", "    new(d);\n    step(d);\n")
    done = reviewed(text, ruling(first, Answer.REJECT))
    assert codes(done) == ["review/rejected"]
    assert done.text.index(b"cudaMemcpy(") < done.text.index(b"new(d)")


def test_a_ruling_is_not_taken_by_another_place_when_its_own_is_gone(
    reviewed: Reviewed,
) -> None:
    first = of_rule(reviewed(TEXT), "memory/memcpy")[0]
    copy = "    cudaMemcpy(d, h, n, cudaMemcpyHostToDevice);\n"
    done = reviewed(TEXT.replace(copy, "", 1), ruling(first, Answer.REJECT))
    assert codes(done) == ["review/lapsed"]
    assert rejected_at(done) == []


def test_what_nothing_tells_apart_is_counted(reviewed: Reviewed) -> None:
    same = "    cudaFree(p);\n"
    text = f"#include <cuda_runtime.h>\nvoid f(int *p) {{\n{same * 5}}}\n"
    changes = of_rule(reviewed(text), "memory/free")
    third = changes[2]
    assert (third.mark.number, third.mark.total) == (2, 3)
    assert third.mark.alone is Alone.NUMBER
    done = reviewed(text, ruling(third, Answer.EDIT, "third()"))
    lines = done.text.splitlines()
    assert [line.strip() for line in lines].index(b"third();") - len(lines) == -4
    more = text.replace(same, same * 2, 1)
    assert codes(reviewed(more, ruling(third, Answer.EDIT, "x"))) == ["review/lapsed"]


def test_a_changed_text_is_another_change(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/free")[0]
    text = TEXT.replace("cudaFree(d)", "cudaFree(d + 1)")
    assert codes(reviewed(text, ruling(one, Answer.REJECT))) == ["review/lapsed"]


def test_an_accepted_change_is_open_again_when_the_proposal_differs(
    reviewed: Reviewed,
) -> None:
    one = of_rule(reviewed(TEXT), "memory/free")[0]
    accepted = ruling(one, Answer.ACCEPT)
    assert not of_rule(reviewed(TEXT, accepted), "memory/free")[0].is_open
    done = reviewed(TEXT, accepted._replace(saw="000000000000"))
    assert of_rule(done, "memory/free")[0].is_open
    assert codes(done) == ["review/outdated"]
    rejected = ruling(one, Answer.REJECT)._replace(saw="000000000000")
    assert codes(reviewed(TEXT, rejected)) == ["review/outdated", "review/rejected"]


def test_a_file_without_cuda_says_which_rulings_are_left(reviewed: Reviewed) -> None:
    done = reviewed(
        "int x;\n", Ruling(Mark("memory/free", "cudaFree(d)"), Answer.REJECT)
    )
    assert (done.text, codes(done)) == (b"int x;\n", ["review/lapsed"])


def test_a_long_text_is_known_by_its_digest(reviewed: Reviewed) -> None:
    size = " + ".join(f"size{number}" for number in range(90))
    text = TEXT.replace("d, h, n,", f"d, h, {size},", 1)
    one = of_rule(reviewed(text), "memory/memcpy")[0]
    assert len(one.mark.original) < 120
    assert codes(reviewed(text, ruling(one, Answer.REJECT))) == ["review/rejected"]
    other = text.replace("size80", "size81")
    assert codes(reviewed(other, ruling(one, Answer.REJECT))) == ["review/lapsed"]


def test_an_edit_may_hold_any_bytes(reviewed: Reviewed) -> None:
    one = of_rule(reviewed(TEXT), "memory/free")[0]
    done = reviewed(TEXT, ruling(one, Answer.EDIT, "free(d) /* é */"))
    assert "free(d) /* é */;".encode() in done.text


def test_a_proposal_is_known_wherever_it_stands_and_by_what_it_says() -> None:
    def of(text: bytes, at: int, new: bytes, *said: str) -> str:
        edit = Edit("a/b", Span(at, at + 1), (new, Span(at, at + 1)))
        return proposal(Source("a.cu", text), at, [edit], said)

    plain = of(b"x", 0, b"y", "a/b/c")
    assert of(b"more x", 5, b"y", "a/b/c") == plain
    assert of(b"x", 0, b"y", "a/b/d") != plain
    assert of(b"x", 0, b"z", "a/b/c") != plain
    assert of(b"w", 0, b"y", "a/b/c") != plain
