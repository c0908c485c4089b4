"""The file of decisions: what reviewers said of the changes of a project.

It lies beside the sources, belongs under version control, and is the same bytes for the
same decisions: sorted by what they are about, never by when they were made.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from cu2cann.model import Alone, Answer, Mark, Ruling

NAME = "cu2cann.decisions.toml"
SCHEMA = 1
Decisions = Mapping[str, tuple[Ruling, ...]]
"""The rulings of each file, by its path."""
Word = TypeVar("Word", bound=StrEnum)

_HEAD = """# What was decided with `cu2cann review`; `cu2cann convert` carries it out.
# Each decision is known by the text it is about, so lines may move.
"""
_TEXTS = ("original", "line", "within", "before", "after", "saw", "note")
_KEYS = {*_TEXTS, "path", "rule", "answer", "text", "choice", "alone", "number", "of"}
_ESCAPED = re.compile(
    r'[\\"]|[^\x20-\x7e\xa1-\xac\xae-\u024f\u0370-\u03ff\u2026\u4e00-\u9fff]'
)


class DecisionsError(ValueError):
    """A file of decisions that cannot be used, and why."""


def read_decisions(place: Path) -> Decisions:
    """Read a file of decisions; one that is not there holds none."""
    if not place.exists():
        return {}
    try:
        table = tomllib.loads(place.read_bytes().decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DecisionsError(f"{place}: {error}") from error
    if table.get("schema") != SCHEMA:
        raise DecisionsError(f"{place}: schema is not {SCHEMA}")
    listed = table.get("decision", [])
    if not isinstance(listed, list) or table.keys() - {"schema", "decision"}:
        raise DecisionsError(f"{place}: expected `schema` and `[[decision]]` alone")
    found: dict[str, dict[Mark, Ruling]] = {}
    for number, one in enumerate(listed, 1):
        at = f"{place}: decision {number}"
        path, ruling = _ruling(at, one)
        if ruling.mark in found.setdefault(path, {}):
            raise DecisionsError(
                f"{at}: {path} has two decisions on one change of {ruling.mark.rule}"
            )
        found[path][ruling.mark] = ruling
    return {path: tuple(some.values()) for path, some in found.items()}


def _ruling(at: str, table: Any) -> tuple[str, Ruling]:
    if not isinstance(table, dict):
        raise DecisionsError(f"{at}: expected a table")
    if unknown := sorted(table.keys() - _KEYS):
        raise DecisionsError(f"{at}: unknown key {unknown[0]!r}")
    text = {key: _text(at, table, key) for key in _TEXTS}
    answer = _word(at, table, "answer", Answer)
    alone = _word(at, {"alone": "file", **table}, "alone", Alone)
    wanted = {Answer.EDIT: "text", Answer.CHOOSE: "choice"}.get(answer)
    if wanted is not None and wanted not in table:
        raise DecisionsError(f"{at}: {answer} needs {wanted!r}")
    rule = _text(at, table, "rule")
    path = _text(at, table, "path")
    if not rule or not path:
        raise DecisionsError(f"{at}: `path` and `rule` are missing")
    mark = Mark(
        rule=rule,
        original=text["original"],
        line=text["line"],
        within=text["within"],
        before=text["before"],
        after=text["after"],
        number=_number(at, table, "number"),
        total=_number(at, table, "of"),
        alone=alone,
    )
    said = _text(at, table, wanted) if wanted is not None else ""
    return path, Ruling(mark, answer, said, text["note"], text["saw"])


def _text(at: str, table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise DecisionsError(f"{at}: {key} must be text")
    return value


def _number(at: str, table: Mapping[str, Any], key: str) -> int:
    value = table.get(key, 1)
    if not isinstance(value, int) or value < 1:
        raise DecisionsError(f"{at}: {key} must be a number from 1")
    return value


def _word(at: str, table: Mapping[str, Any], key: str, words: type[Word]) -> Word:
    try:
        return words(_text(at, table, key))
    except ValueError:
        known = ", ".join(words)
        raise DecisionsError(f"{at}: {key} must be one of {known}") from None


def decisions_text(decisions: Decisions) -> str:
    """Write decisions; those that say nothing are left out."""
    listed = [
        (path, ruling)
        for path, rulings in decisions.items()
        for ruling in rulings
        if ruling.answer is not Answer.OPEN or ruling.note
    ]
    blocks = ("\n".join(_block(*one)) for one in sorted(listed, key=_place))
    return "\n".join([f"{_HEAD}schema = {SCHEMA}\n", *(f"{one}\n" for one in blocks)])


def _place(one: tuple[str, Ruling]) -> tuple[str, tuple[str | int, ...]]:
    path, ruling = one
    return path, ruling.mark


def _block(path: str, ruling: Ruling) -> Iterator[str]:
    mark = ruling.mark
    yield "[[decision]]"
    yield f"path = {_quoted(path)}"
    yield f"rule = {_quoted(mark.rule)}"
    yield f"answer = {_quoted(ruling.answer)}"
    if ruling.answer is Answer.EDIT:
        yield f"text = {_long(ruling.text)}"
    if ruling.answer is Answer.CHOOSE:
        yield f"choice = {_quoted(ruling.text)}"
    if ruling.note:
        yield f"note = {_long(ruling.note)}"
    yield f"original = {_quoted(mark.original)}"
    for key in ("line", "within", "before", "after"):
        if value := getattr(mark, key):
            yield f"{key} = {_quoted(value)}"
    yield f"alone = {_quoted(mark.alone)}"
    if mark.total > 1:
        yield f"number = {mark.number}"
        yield f"of = {mark.total}"
    if ruling.saw:
        yield f"saw = {_quoted(ruling.saw)}"


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _long(text: str) -> str:
    """Write a text of several lines as such, so that differences can be read."""
    if "\n" not in text:
        return _quoted(text)
    lines = (_ESCAPED.sub(_escape, line) for line in text.split("\n"))
    return '"""\n' + "\n".join(lines) + '"""'


_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _escape(found: re.Match[str]) -> str:
    mark = found[0]
    if mark in _SHORT:
        return _SHORT[mark]
    return f"\\U{ord(mark):08x}"


def with_rulings(
    decisions: Decisions, path: str, rulings: Iterable[Ruling]
) -> dict[str, tuple[Ruling, ...]]:
    """Put the rulings of one file in place of those it had."""
    return {**decisions, path: tuple(rulings)}
