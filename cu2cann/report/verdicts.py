"""What came of running both sides, for a person at a terminal."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rich.console import Console
from rich.text import Text

from cu2cann.model import Agrees, Deviates, Difference, NotRun, Verification
from cu2cann.report.language import ENGLISH, Words, words_of
from cu2cann.report.summary import Report
from cu2cann.report.visible import visible

_WIDTH = 96
_SHOWN = 4


def print_verdicts(console: Console, report: Report) -> None:
    """Print the verdict on each program, what ran, and the grades of the kernels."""
    say = words_of(report.language)
    for one in report.verifications:
        for line in lines(one, say):
            console.print(line, highlight=False, soft_wrap=True)
    ran = {one.ran for one in report.verifications if one.ran}
    for what in sorted(ran):
        console.print(Text(say("ran on: {}", what), style="dim"), soft_wrap=True)
    kernels = report.summary.kernels
    counted = say("kernels: {} of {} verified", kernels["verified"], kernels["total"])
    console.print(counted, highlight=False)


def lines(one: Verification, say: Words = ENGLISH) -> Iterator[Text]:
    """Tell the verdict on one program."""
    name = one.program
    if one.arguments:
        name += f" ({' '.join(visible(word) for word in one.arguments)})"
    match one.verdict:
        case Agrees() as verdict:
            yield Text(f"{name}: ").append(_agreed(verdict, say), style="green")
            yield from _notes(verdict.notes, say)
        case Deviates(differences, notes):
            head = Text(f"{name}: ").append(say("disagrees"), style="bold red")
            yield head.append(f" {_told(differences[0], say)}")
            for other in differences[1:_SHOWN]:
                yield Text(f"  {say('also {}', _told(other, say))}")
            yield from _notes(notes, say)
        case NotRun(reason, _, details):
            yield (
                Text(f"{name}: ")
                .append(say("not verified"), style="yellow")
                .append(f": {reason}")
            )
            for detail in details:
                yield Text(f"  {_short(detail)}")


def _agreed(verdict: Agrees, say: Words) -> str:
    count = len(verdict.kernels)
    launches = say(
        "{} launch" if verdict.launches == 1 else "{} launches", verdict.launches
    )
    kernels = say("{} kernel" if count == 1 else "{} kernels", count)
    how = say("bit for bit") if verdict.exact else say("within the tolerance")
    return say("agrees, {} of {}, {}", launches, kernels, how)


def _notes(notes: tuple[str, ...], say: Words) -> Iterator[Text]:
    for note in notes:
        yield Text(f"  {say('note: {}', _short(note))}", style="dim")


def _told(one: Difference, say: Words) -> str:
    sides = say(
        "original {}, translation {}",
        _short(one.original) or say("nothing"),
        _short(one.translation) or say("nothing"),
    )
    match one.what:
        case "buffer":
            about = (one.place, one.kernel, one.buffer, one.index, sides)
            return say("after {}, kernel {}: buffer {}, element {}: {}", *about)
        case "launch":
            return say("at {}: {}", one.place, sides)
        case "rule":
            rule = _short(one.translation)
            return say("because the translation breaks a rule: {}", rule)
        case "output":
            return say("in the output, {}: {}", one.place, sides)
        case "file":
            return say("in the file {}: {}", PurePosixPath(one.place), sides)
        case "exit status":
            return say("in the exit status: {}", sides)
    return say("in the {}: {}", one.what, sides)


def _short(text: str) -> str:
    plain = visible(text).strip()
    return plain if len(plain) <= _WIDTH else f"{plain[: _WIDTH - 1]}…"
