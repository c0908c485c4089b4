"""Read a Makefile: assignments, conditions at their defaults, rules and recipes."""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cu2cann.emit.build_make_values import MARK, Values

_ASSIGNMENT = re.compile(
    r"\s*(?:export\s+|override\s+)*([\w.$(){}-]+)\s*(\?=|\+=|::?=|!=|=)\s*(.*)",
    re.DOTALL,
)
_CONDITION = re.compile(r"\s*(ifeq|ifneq|ifdef|ifndef|else|endif)\b\s*(.*)", re.DOTALL)
_INCLUDE = re.compile(r"\s*[-s]?include\s+(.*)")
_REFERENCE = re.compile(r"\$[({](\w+)[)}]")
_PAIR = re.compile(r"\((.*),(.*)\)\s*$|\"(.*)\"\s+\"(.*)\"|'(.*)'\s+'(.*)'", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its recipe; ``pattern`` is the middle of a static pattern rule."""

    targets: tuple[str, ...]
    needs: tuple[str, ...]
    recipe: list[str]
    pattern: str = ""


@dataclass
class Makefile:
    """What was read; ``settings`` are the values that conditions were settled with."""

    values: Values
    rules: list[Rule] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    phony: set[str] = field(default_factory=set)
    included: list[str] = field(default_factory=list)


def read_makefile(
    text: str, values: Values, read: Callable[[str], str | None]
) -> Makefile:
    """Read a Makefile; ``read`` gives the text of a file that it includes."""
    made = Makefile(values)
    _Reader(made, read).take(text)
    return made


def _lines(text: str) -> Iterator[str]:
    """Yield logical lines: a backslash joins, a number sign ends all but recipes."""
    waiting = ""
    for line in text.splitlines():
        whole = waiting + (line.strip() if waiting else line)
        if whole.endswith("\\"):
            waiting = whole[:-1].rstrip() + " "
            continue
        waiting = ""
        yield whole if whole.startswith("\t") else re.sub(r"(?<!\\)#.*", "", whole)
    if waiting:
        yield waiting


class _Reader:
    def __init__(self, made: Makefile, read: Callable[[str], str | None]) -> None:
        self.made = made
        self.read = read
        self.open: list[list[bool]] = []  # For each condition: active, settled.
        self.recipe: list[str] | None = None
        self.defining = False

    def take(self, text: str) -> None:
        for line in _lines(text):
            self._line(line)

    def _line(self, line: str) -> None:
        if self.defining or line.lstrip().startswith("define "):
            self.defining = not line.strip().startswith("endef")
            return
        condition = None if line.startswith("\t") else _CONDITION.match(line)
        if condition:
            self._condition(condition[1], condition[2])
        elif not all(active for active, _ in self.open):
            return
        elif line.startswith("\t") and self.recipe is not None:
            self.recipe.append(line.strip())
        elif line.strip():
            self._statement(line.strip())

    def _statement(self, line: str) -> None:
        values = self.made.values
        include = _INCLUDE.match(line)
        assignment = _ASSIGNMENT.fullmatch(line)
        if include:
            for name in values.expand(include[1]).split():
                self.made.included.append(name)
                self.take(self.read(name) or "")
        elif assignment:
            self._assign(values.expand(assignment[1]), assignment[2], assignment[3])
        elif ":" in line:
            self._rule(line)

    def _assign(self, name: str, sign: str, value: str) -> None:
        texts = self.made.values.texts
        value = value.strip()
        if sign == "!=":
            texts[name] = self.made.values.mark(f"{name} != {value}")
        elif sign == "?=":
            texts.setdefault(name, value)
        elif sign == "+=":
            texts[name] = f"{texts.get(name, '')} {value}".strip()
        elif sign == "=":
            texts[name] = value
        else:
            texts[name] = self.made.values.expand(value).replace("$", "$$")

    def _rule(self, line: str) -> None:
        values = self.made.values
        head, _, recipe = line.partition(";")
        parts = [part.strip(":") for part in re.split(r":(?!=)", values.expand(head))]
        targets = parts[0].split()
        if _ASSIGNMENT.fullmatch(parts[-1]) and len(parts) > 1:
            return  # A variable that holds for one target only.
        needs = parts[-1].replace("|", " ").split() if len(parts) > 1 else []
        if targets[:1] == [".PHONY"]:
            self.made.phony.update(needs)
            return
        lines: list[str] = [recipe.strip()] if recipe.strip() else []
        self.recipe = lines
        pattern = parts[1].strip() if len(parts) > 2 else ""  # noqa: PLR2004
        self.made.rules.append(Rule(tuple(targets), tuple(needs), lines, pattern))

    def _condition(self, word: str, rest: str) -> None:
        if word == "endif":
            del self.open[-1:]
        elif word == "else" and self.open:
            _, settled = self.open[-1]
            inner = _CONDITION.match(rest)
            now = not settled and (inner is None or self._holds(inner[1], inner[2]))
            self.open[-1] = [now, settled or now]
        elif word != "else":
            outer = all(active for active, _ in self.open)
            now = outer and self._holds(word, rest)
            self.open.append([now, now or not outer])

    def _holds(self, word: str, rest: str) -> bool:
        values = self.made.values
        for name in _REFERENCE.findall(rest):
            text = values.expand(f"$({name})")
            self.made.settings[name] = "" if MARK in text else text
        if word in ("ifdef", "ifndef"):
            return bool(values.texts.get(rest.strip())) is (word == "ifdef")
        pair = _PAIR.match(rest.strip())
        if pair is None:
            return False
        left, right = [one for one in pair.groups() if one is not None]
        sides = [_plain(values.expand(side)) for side in (left, right)]
        return (sides[0] == sides[1]) is (word == "ifeq")


def _plain(text: str) -> str:
    """Let what is not defined be empty, as make does."""
    return re.sub(f"{MARK}[^{MARK}]*{MARK}", "", text).strip()


def normal(word: str) -> str:
    """Give a file name one spelling."""
    return posixpath.normpath(word) if word else word
