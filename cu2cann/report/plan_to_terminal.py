"""The plan for a person at a terminal."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from cu2cann.report.language import ENGLISH, Words
from cu2cann.report.plan import HOST_CODE, Part, Plan, Step
from cu2cann.report.visible import clipped, shown_path, visible

_SHOWN_STEPS = 25
_SHOWN_PARTS = 3
_MARGIN = "  | "  # So that no line begins with text of the user's files.


def print_plan(
    console: Console, plan: Plan, say: Words = ENGLISH, *, verbose: bool = False
) -> None:
    """Print the steps in their order, with what each of them frees."""
    if not plan.steps:
        console.print(say("nothing is refused: there is nothing to port by hand"))
        return
    shown = plan.steps if verbose else plan.steps[:_SHOWN_STEPS]
    for number, step in enumerate(shown, 1):
        head = Text(f"{number:>2}. ")
        head.append(step.code, style="bold")
        head.append(f"  {_sums(step, say)}", style="cyan")
        console.print(head, highlight=False)
        for line in _lines(step, say, verbose=verbose):
            _print_set_off(console, line)
    if len(plan.steps) > len(shown):
        console.print(say("… and {} more", len(plan.steps) - len(shown)), style="dim")
    console.print()
    total = say(
        "{} blocked (kernels, and host code of files): about {} hours for {}",
        _parts(plan.blocked, say),
        f"{plan.hours:g}",
        _steps(len(plan.steps), say),
    )
    console.print(total, highlight=False)


def _print_set_off(console: Console, line: Text) -> None:
    room = max(console.width - len(_MARGIN), 1)
    for part in line.wrap(console, room):
        whole = Text.assemble((_MARGIN, "dim"), part)
        console.print(whole, highlight=False, no_wrap=True)


def _sums(step: Step, say: Words) -> str:
    sums = say(
        "{} h, {} in {}",
        f"{step.hours:g}",
        _places(step.places, say),
        _files(step.files, say),
    )
    return (
        say("{}, frees {}", sums, _parts(len(step.frees), say)) if step.frees else sums
    )


def _lines(step: Step, say: Words, *, verbose: bool) -> Iterator[Text]:
    yield Text(clipped(step.message))
    if step.help:
        yield Text(say("help: {}", clipped(step.help)), style="dim")
    if step.frees:
        parts = step.frees if verbose else step.frees[:_SHOWN_PARTS]
        named = _named(parts, len(step.frees), say)
        yield Text(say("frees: {}", named), style="dim")


def _named(parts: Sequence[Part], count: int, say: Words) -> str:
    names = say(", ").join(
        f"{visible(_name(part, say))} ({shown_path(part.path)}:{part.line})"
        for part in parts
    )
    left = count - len(parts)
    return say("{} and {} more", names, left) if left else names


def _name(part: Part, say: Words) -> str:
    return say("host code") if part.name == HOST_CODE else part.name


def _parts(number: int, say: Words) -> str:
    return say("{} part", number) if number == 1 else say("{} parts", number)


def _places(number: int, say: Words) -> str:
    return say("{} place", number) if number == 1 else say("{} places", number)


def _files(number: int, say: Words) -> str:
    return say("{} file", number) if number == 1 else say("{} files", number)


def _steps(number: int, say: Words) -> str:
    return say("{} step", number) if number == 1 else say("{} steps", number)
