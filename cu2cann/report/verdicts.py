"""What came of running both sides, for a person at a terminal."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from rich.console import Console
from rich.text import Text

from cu2cann.model import Agrees, Deviates, Difference, NotRun, Verification
from cu2cann.report.summary import Report
from cu2cann.report.visible import visible

_WIDTH = 96
_SHOWN = 4


def print_verdicts(console: Console, report: Report) -> None:
    """Print the verdict on each program, what ran, and the grades of the kernels."""
    for one in report.verifications:
        for line in lines(one):
            console.print(line, highlight=False, soft_wrap=True)
    ran = {one.ran for one in report.verifications if one.ran}
    for what in sorted(ran):
        console.print(Text(f"ran on: {what}", style="dim"), soft_wrap=True)
    kernels = report.summary.kernels
    console.print(
        f"kernels: {kernels['verified']} of {kernels['total']} verified",
        highlight=False,
    )


def lines(one: Verification) -> Iterator[Text]:
    """Tell the verdict on one program."""
    name = one.program
    if one.arguments:
        name += f" ({' '.join(visible(word) for word in one.arguments)})"
    match one.verdict:
        case Agrees() as verdict:
            yield Text(f"{name}: ").append(_agreed(verdict), style="green")
            yield from _notes(verdict.notes)
        case Deviates(differences, notes):
            head = Text(f"{name}: ").append("disagrees", style="bold red")
            yield head.append(f" {_told(differences[0])}")
            for other in differences[1:_SHOWN]:
                yield Text(f"  also {_told(other)}")
            yield from _notes(notes)
        case NotRun(reason, _, details):
            yield (
                Text(f"{name}: ")
                .append("not verified", style="yellow")
                .append(f": {reason}")
            )
            for detail in details:
                yield Text(f"  {_short(detail)}")


def _agreed(verdict: Agrees) -> str:
    count = len(verdict.kernels)
    launches = f"{verdict.launches} launch{'es' if verdict.launches != 1 else ''}"
    kernels = f"{count} kernel{'s' if count != 1 else ''}"
    how = "bit for bit" if verdict.exact else "within the tolerance"
    return f"agrees, {launches} of {kernels}, {how}"


def _notes(notes: tuple[str, ...]) -> Iterator[Text]:
    for note in notes:
        yield Text(f"  note: {_short(note)}", style="dim")


def _told(one: Difference) -> str:
    sides = (
        f"original {_short(one.original) or 'nothing'!s}, "
        f"translation {_short(one.translation) or 'nothing'!s}"
    )
    match one.what:
        case "buffer":
            return (
                f"after {one.place}, kernel {one.kernel}: buffer {one.buffer}, "
                f"element {one.index}: {sides}"
            )
        case "launch":
            return f"at {one.place}: {sides}"
        case "rule":
            return f"because the translation breaks a rule: {_short(one.translation)}"
        case "output":
            return f"in the output, {one.place}: {sides}"
        case "file":
            return f"in the file {PurePosixPath(one.place)}: {sides}"
    return f"in the {one.what}: {sides}"


def _short(text: str) -> str:
    plain = visible(text).strip()
    return plain if len(plain) <= _WIDTH else f"{plain[: _WIDTH - 1]}…"
