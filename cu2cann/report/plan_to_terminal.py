"""The plan for a person at a terminal."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from cu2cann.report.plan import Part, Plan, Step
from cu2cann.report.visible import clipped, shown_path, visible

_SHOWN_STEPS = 25
_SHOWN_PARTS = 3
_MARGIN = "  | "  # So that no line begins with text of the user's files.


def print_plan(console: Console, plan: Plan, *, verbose: bool = False) -> None:
    """Print the steps in their order, with what each of them frees."""
    if not plan.steps:
        console.print("nothing is refused: there is nothing to port by hand")
        return
    shown = plan.steps if verbose else plan.steps[:_SHOWN_STEPS]
    for number, step in enumerate(shown, 1):
        head = Text(f"{number:>2}. ")
        head.append(step.code, style="bold")
        head.append(f"  {_sums(step)}", style="cyan")
        console.print(head, highlight=False)
        for line in _lines(step, verbose=verbose):
            _print_set_off(console, line)
    if len(plan.steps) > len(shown):
        console.print(f"… and {len(plan.steps) - len(shown)} more", style="dim")
    console.print()
    total = f"about {plan.hours:g} hours for {_count(len(plan.steps), 'step')}"
    console.print(
        f"{_count(plan.blocked, 'part')} blocked (kernels, and host code of files): "
        f"{total}",
        highlight=False,
    )


def _print_set_off(console: Console, line: Text) -> None:
    room = max(console.width - len(_MARGIN), 1)
    for part in line.wrap(console, room):
        whole = Text.assemble((_MARGIN, "dim"), part)
        console.print(whole, highlight=False, no_wrap=True)


def _sums(step: Step) -> str:
    places = f"{_count(step.places, 'place')} in {_count(step.files, 'file')}"
    frees = f", frees {_count(len(step.frees), 'part')}" if step.frees else ""
    return f"{step.hours:g} h, {places}{frees}"


def _lines(step: Step, *, verbose: bool) -> Iterator[Text]:
    yield Text(clipped(step.message))
    if step.help:
        yield Text(f"help: {clipped(step.help)}", style="dim")
    if step.frees:
        parts = step.frees if verbose else step.frees[:_SHOWN_PARTS]
        yield Text(f"frees: {_named(parts, len(step.frees))}", style="dim")


def _named(parts: Sequence[Part], count: int) -> str:
    names = ", ".join(
        f"{visible(part.name)} ({shown_path(part.path)}:{part.line})" for part in parts
    )
    left = count - len(parts)
    return f"{names} and {left} more" if left else names


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
