"""The file of decisions is the same for the same decisions, and loses nothing."""

import tomllib
from itertools import permutations
from pathlib import Path

import pytest

from cu2cann.model import Alone, Answer, Mark, Ruling
from cu2cann.read.decisions import (
    NAME,
    Decisions,
    DecisionsError,
    decisions_text,
    read_decisions,
)

FREE = Mark("memory/free", "cudaFree(p)", "…;", "main", "p = 0;", "}", alone=Alone.LINE)
SECOND = FREE._replace(number=2, total=3, alone=Alone.NUMBER)
RULINGS = (
    Ruling(FREE, Answer.REJECT, note="see the ticket", saw="0123456789ab"),
    Ruling(SECOND, Answer.EDIT, 'mine(p,\n\t"a\\b");\r\n'),
    Ruling(FREE._replace(rule="memory/memcpy"), Answer.CHOOSE, "memory/memcpy/no-wait"),
    Ruling(FREE._replace(rule="sync/barrier"), Answer.ACCEPT),
)


def written(tmp_path: Path, decisions: Decisions) -> Path:
    place = tmp_path / NAME
    place.write_bytes(decisions_text(decisions).encode())
    return place


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    decisions = {"src/a.cu": RULINGS, "b.cu": RULINGS[:1]}
    found = read_decisions(written(tmp_path, decisions))
    assert {path: set(some) for path, some in found.items()} == {
        path: set(some) for path, some in decisions.items()
    }


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[31mred",
        "\u202eright to left",
        '"""',
        "\\",
        "\x00\x7f\x85\u2028",
        "𝛼é漢",
        "'''",
    ],
)
def test_any_text_is_kept_and_shows_nothing_hidden(tmp_path: Path, text: str) -> None:
    for one in (text, f"{text}\n{text}", f"{text}\n"):
        ruling = Ruling(FREE._replace(original=one), Answer.EDIT, one, note=one)
        place = written(tmp_path, {"a.cu": (ruling,)})
        assert read_decisions(place) == {"a.cu": (ruling,)}
        plain = place.read_text(encoding="utf-8")
        assert all(mark == "\n" or mark.isprintable() for mark in plain)


def test_the_order_of_decisions_does_not_show() -> None:
    texts = {decisions_text({"a.cu": order}) for order in permutations(RULINGS)}
    assert len(texts) == 1
    ways = ({"a.cu": RULINGS, "b.cu": RULINGS}, {"b.cu": RULINGS, "a.cu": RULINGS})
    assert decisions_text(ways[0]) == decisions_text(ways[1])


def test_a_new_decision_is_a_block_of_its_own() -> None:
    """Two people who decide about different changes do not get in each other's way."""
    before = decisions_text({"a.cu": RULINGS[:1] + RULINGS[2:]})
    after = decisions_text({"a.cu": RULINGS})
    start = next(at for at, mark in enumerate(after) if before[at : at + 1] != mark)
    added = len(after) - len(before)
    assert after[:start] + after[start + added :] == before


def test_an_edit_of_several_lines_is_written_as_such() -> None:
    text = decisions_text({"a.cu": (Ruling(FREE, Answer.EDIT, "one();\ntwo();"),)})
    assert 'text = """\none();\ntwo();"""\n' in text
    assert tomllib.loads(text)["decision"][0]["text"] == "one();\ntwo();"


def test_an_open_change_is_written_for_its_note_alone() -> None:
    noted = Ruling(FREE, Answer.OPEN, note="ask someone")
    text = decisions_text({"a.cu": (noted, Ruling(SECOND, Answer.OPEN))})
    assert text.count("[[decision]]") == 1


def test_no_file_is_no_decision(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / NAME) == {}


GOOD = 'schema = 1\n[[decision]]\npath = "a.cu"\nrule = "x/y"\nanswer = "reject"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("schema = ", "Invalid value", id="no TOML"),
        pytest.param("", "schema is not 1", id="no schema"),
        pytest.param("schema = 2\n", "schema is not 1", id="schema"),
        pytest.param('schema = 1\nother = ""\n', "alone", id="key at the top"),
        pytest.param("schema = 1\ndecision = [1]\n", "expected a table", id="no table"),
        pytest.param(f"{GOOD}odd = 1\n", "unknown key 'odd'", id="key"),
        pytest.param(GOOD.replace("reject", "maybe"), "must be one of", id="answer"),
        pytest.param(GOOD.replace("reject", "edit"), "needs 'text'", id="no text"),
        pytest.param(
            GOOD.replace("reject", "choose"), "needs 'choice'", id="no choice"
        ),
        pytest.param(f'{GOOD}alone = "odd"\n', "alone must be one of", id="alone"),
        pytest.param(f"{GOOD}number = 0\n", "a number from 1", id="number"),
        pytest.param(f"{GOOD}note = 1\n", "note must be text", id="note"),
        pytest.param(GOOD.replace('"a.cu"', '""'), "are missing", id="no path"),
        pytest.param(
            GOOD + GOOD.partition("\n")[2], "two decisions on one change", id="twice"
        ),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path: Path, text: str, said: str) -> None:
    place = tmp_path / NAME
    place.write_text(text)
    with pytest.raises(DecisionsError, match=said) as raised:
        read_decisions(place)
    assert str(place) in str(raised.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xff\xfe")
    with pytest.raises(DecisionsError):
        read_decisions(tmp_path / NAME)
