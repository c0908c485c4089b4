"""Compare what two runs printed: words alike, numbers within a tolerance.

Numbers that measure time are left out.  They are told by what stands beside them, a
unit behind or a word before, never by the program that prints them.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

NUMBER = re.compile(
    r"(?<![\w.])[-+]?(?:0[xX][0-9a-fA-F]+\b"
    r"|(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![\d.])"
    r"|(?:nan|inf|infinity)\b)",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\s*[\[(]?\s*(?:"
    r"(?:[numµμ]|micro|milli|nano)?[ -]?s(?:ecs?|econds?)?\b(?!\w)"
    r"|(?:min(?:ute)?s?|hours?|cycles|clocks?|ticks)\b"
    r"|(?:[kmgtp]i?)?(?:b|bytes?|bits?|flops?|ops?|updates?|cells?|pixels?|points?"
    r"|elements?|samples?|keys?|items?|options?|particles?|atoms?|interactions?|edges?"
    r"|iterations?|tokens?|frames?|records?|words?|nodes?|hashes)"
    r"\s*(?:/|per|p)\s*s(?:ec)?"
    r"|[kmgtp]?flop/?s?\b|[kmg]?hz\b|fps\b|x\s+(?:faster|speed)"
    r"|(?:m|g)?(?:lups|ips|teps|cups)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(
    r"time(?![- _]?steps?\b|s\b)|elapsed|durat|bandwidth|throughput|latency"
    r"|speed-?\s?up|flops|\bperf(?:ormance)?\b|\btook\b|wall-?\s?clock|cycles|\bclocks?\b|\bfps\b"
    r"|(?:transfer|data|frame|processing|update)[ _-]?rate|[kmg]i?b/s|ops/s"
    r"|/\s?s(?:ec)?\b|\(\s?[numµμ]?s(?:ec(?:ond)?s?)?\s?\)|\b[numµμ]secs?\b",
    re.IGNORECASE,
)
_NEUTRAL = re.compile(
    r"[\s,:;/()\[\]|~=+±-]*(?:(?:min|max|avg|average|mean|median|std|dev|stddev|total"
    r"|and|to|of|best|worst|h2d|d2h|gpu|cpu|host|device|kernel)\b[\s,:;/()\[\]|~=+±.-]*)*",
    re.IGNORECASE,
)
_EXACT_DIGITS = 6
_LAST_DIGIT = 2e-5

Place = tuple[int, int]
"""A number's line and its place among the numbers of that line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line taken apart: texts around numbers, and which numbers measure time."""

    text: str
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    timing: tuple[bool, ...]

    @property
    def shape(self) -> tuple[str, ...]:
        """Give the words with blanks made alike."""
        return tuple(" ".join(word.split()) for word in self.words)


@dataclass(frozen=True, slots=True)
class LineDifference:
    """A line that differs, counted from one, and how either side has it."""

    line: int
    original: str
    translation: str


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far numbers may part: relative, and for very small ones absolute."""

    relative: float = 1e-5

    def allows(self, one: float, other: float, scale: float = 0.0) -> bool:
        """Tell whether two numbers are near enough; a scale is that of their kind."""
        if math.isnan(one) or math.isnan(other):
            return math.isnan(one) and math.isnan(other)
        if math.isinf(one) or math.isinf(other):
            return one == other
        most = max(abs(one), abs(other), scale)
        return one == other or abs(one - other) <= self.relative * most


def take_apart(line: str) -> Line:
    """Split a line into words and numbers."""
    words, numbers, at = [], [], 0
    for found in NUMBER.finditer(line):
        words.append(line[at : found.start()])
        numbers.append(found[0])
        at = found.end()
    words.append(line[at:])
    return Line(line, tuple(words), tuple(numbers), tuple(_timing(words)))


def _timing(words: Sequence[str]) -> Iterator[bool]:
    """Tell of each number whether it measures time."""
    before = False
    for at in range(len(words) - 1):
        if _WORD.search(words[at]):
            before = True
        else:
            unit = _UNIT.match(words[at])
            rest = words[at][unit.end() if unit else 0 :]
            before = before and _NEUTRAL.fullmatch(rest) is not None
        yield before or bool(_UNIT.match(words[at + 1]))


def compare_text(
    original: str,
    translation: str,
    tolerance: Tolerance,
    ignored: frozenset[Place] = frozenset(),
) -> list[LineDifference]:
    """List the lines that differ; numbers at ignored places may be anything."""
    left, right = original.splitlines(), translation.splitlines()
    found = []
    for at in range(max(len(left), len(right))):
        mine = left[at] if at < len(left) else None
        other = right[at] if at < len(right) else None
        if mine is None or other is None:
            found.append(LineDifference(at + 1, mine or "", other or ""))
            break
        if mine != other and not _alike(mine, other, tolerance, at, ignored):
            found.append(LineDifference(at + 1, mine, other))
    return found


def _alike(
    mine: str,
    other: str,
    tolerance: Tolerance,
    at: int,
    ignored: frozenset[Place],
) -> bool:
    one, two = take_apart(mine), take_apart(other)
    if one.shape != two.shape or len(one.numbers) != len(two.numbers):
        return False
    return all(
        one.timing[place]
        or (at, place) in ignored
        or near(one.numbers[place], two.numbers[place], tolerance)
        for place in range(len(one.numbers))
    )


def near(one: str, two: str, tolerance: Tolerance) -> bool:
    """Compare two numbers as they are written; whole ones have to be the same."""
    if one == two:
        return True
    if _whole(one) and _whole(two):
        return int(one, 0 if "x" in one.lower() else 10) == int(
            two, 0 if "x" in two.lower() else 10
        )
    try:
        mine, other = float(one), float(two)
    except ValueError:
        return False
    return tolerance.allows(mine, other) or _last_digit(one, two, mine, other)


def _whole(text: str) -> bool:
    return bool(re.fullmatch(r"[-+]?(?:0[xX][0-9a-fA-F]+|\d+)", text))


def _last_digit(one: str, two: str, mine: float, other: float) -> bool:
    """Allow the last of many digits to be rounded the other way."""
    if "e" in (one + two).lower():
        return False
    places = len(one.partition(".")[2])
    digits = len(one.replace(".", "").lstrip("-+0"))
    if places != len(two.partition(".")[2]) or digits < _EXACT_DIGITS:
        return False
    step = 10.0**-places
    return abs(mine - other) <= min(1.01 * step, _LAST_DIGIT * abs(mine))


def varying(first: str, second: str) -> frozenset[Place] | None:
    """Find the numbers that differ between two runs; None if the words do too."""
    left, right = first.splitlines(), second.splitlines()
    if len(left) != len(right):
        return None
    found = set()
    for at, (mine, other) in enumerate(zip(left, right, strict=True)):
        if mine == other:
            continue
        one, two = take_apart(mine), take_apart(other)
        if one.shape != two.shape:
            return None
        found |= {
            (at, place)
            for place, pair in enumerate(zip(one.numbers, two.numbers, strict=True))
            if pair[0] != pair[1]
        }
    return frozenset(found)
