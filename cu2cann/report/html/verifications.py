"""What came of running both sides, for the page."""

from collections.abc import Iterator, Sequence
from typing import Any

from cu2cann.model import Agrees, Deviates, Difference, NotRun, Verification
from cu2cann.report.html.words import Words
from cu2cann.report.visible import clipped, visible

_SHOWN = 20


def verifications(listed: Sequence[Verification], words: Words) -> list[dict[str, Any]]:
    """Give the verdict on each program: a word, what it rests on, differences."""
    return [
        {
            "program": visible(one.program),
            "arguments": clipped(" ".join(one.arguments)),
            "ran": visible(one.ran),
            **_told(one, words),
        }
        for one in listed
    ]


def _told(one: Verification, words: Words) -> dict[str, Any]:
    match one.verdict:
        case Agrees(exact, launches, kernels, notes):
            how = words("agrees_exact" if exact else "agrees_near")
            about = words(
                "agrees_about", how=how, launches=launches, kernels=len(kernels)
            )
            return _entry("agrees", about, notes=notes)
        case Deviates(differences, notes):
            shown = [_difference(each, words) for each in differences[:_SHOWN]]
            left = len(differences) - len(shown)
            more = words("differences_more", count=left) if left > 0 else ""
            return _entry("deviates", "", differences=shown, notes=(*notes, more))
        case NotRun(reason, side, details):
            where = f" ({words(f'side_{side.value}')})" if side else ""
            return _entry("not_run", f"{clipped(reason)}{where}", notes=details)


def _entry(
    word: str,
    about: str,
    *,
    differences: Sequence[dict[str, str]] = (),
    notes: Sequence[str] = (),
) -> dict[str, Any]:
    return {
        "word": word,
        "about": about,
        "differences": differences,
        "notes": list(_notes(notes)),
    }


def _notes(notes: Sequence[str]) -> Iterator[str]:
    yield from (clipped(note.strip()) for note in notes if note.strip())


def _difference(one: Difference, words: Words) -> dict[str, str]:
    nothing = words("nothing")
    return {
        "where": _where(one, words),
        "original": clipped(one.original) or nothing,
        "translation": clipped(one.translation) or nothing,
    }


def _where(one: Difference, words: Words) -> str:
    place = clipped(one.place)
    match one.what:
        case "buffer":
            return words(
                "difference_buffer",
                place=place,
                kernel=clipped(one.kernel),
                buffer=one.buffer,
                index=one.index,
            )
        case "launch" | "output" | "file":
            return words(f"difference_{one.what}", place=place)
        case "rule":
            return words("difference_rule")
        case "exit status":
            return words("difference_exit")
    return words("difference_other", what=clipped(one.what))
