"""Why a run settles nothing, and what the models say of it."""

import re
from collections.abc import Iterator

from cu2cann.model import Difference, NotRun, Side, phrase
from cu2cann.verify.build import NAMES
from cu2cann.verify.compare import decoded
from cu2cann.verify.run import FAULT, Finished

_SAID = re.compile(r"^cu2cann-model: (error|warning): (.*)$", re.MULTILINE)
_LACKING = "not-modelled: "
_TAIL = 3


def unfit(*runs: Finished, may_fail: bool = False) -> NotRun | None:
    """Say why the original settles nothing, if it does not run as it should."""
    for run in runs:
        short = cut_short(run, Side.ORIGINAL)
        if short is not None:
            return short
        broken = list(said(run))
        if run.status == FAULT and broken:
            reason = phrase("the original breaks a rule of CUDA")
            return NotRun(reason, Side.ORIGINAL, tuple(broken))
        if run.status < 0 or (run.status > 0 and not may_fail):
            how = "signal {}" if run.status < 0 else "status {}"
            lines = (run.stderr or decoded(run.stdout)).strip().splitlines()
            ended = phrase(how, abs(run.status))
            reason = phrase("the original itself fails: it ends with {}", ended)
            return NotRun(reason, Side.ORIGINAL, tuple(lines[-_TAIL:]))
    return None


def cut_short(run: Finished, side: Side) -> NotRun | None:
    """Say what ended a run that was no fault of its program."""
    return stopped(run, side) if run.stopped else _unmodelled(run, side)


def stopped(run: Finished, side: Side) -> NotRun:
    """Say which limit ended a run."""
    reasons = {
        "time": phrase("was stopped after {} seconds", f"{run.seconds:.0f}"),
        "memory": phrase("uses more memory than it may"),
        "output": phrase("writes more than it may"),
    }
    about = (side, reasons[run.stopped], NAMES[side])
    return NotRun(phrase("the {} {} on {}", *about), side)


def _unmodelled(run: Finished, side: Side) -> NotRun | None:
    """Say what the model of a side lacks, if that ended a run."""
    texts = [text for text in said(run) if text.startswith(_LACKING)]
    if run.status != FAULT or not texts:
        return None
    reason = phrase("{} does not have all that the {} uses", NAMES[side], side)
    return NotRun(reason, side, tuple(text.removeprefix(_LACKING) for text in texts))


def rule_broken(run: Finished) -> Difference | None:
    """Give the rule of Ascend that a translation broke, if that ended it."""
    for kind, text in _SAID.findall(run.stderr):
        if kind == "error" and run.status == FAULT:
            kernel = re.search(r"\(kernel (\w+)", text)
            name = kernel[1] if kernel else ""
            whole = phrase("runs to its end")
            return Difference("rule", "", whole, text, kernel=name)
    return None


def said(run: Finished) -> Iterator[str]:
    """Yield the errors that a model gave."""
    yield from (text for kind, text in _SAID.findall(run.stderr) if kind == "error")


def cautions(original: Finished, translation: Finished) -> Iterator[str]:
    """Yield what the models warn of, on either side."""
    for side, run in ((Side.ORIGINAL, original), (Side.TRANSLATION, translation)):
        for kind, text in _SAID.findall(run.stderr):
            if kind == "warning":
                yield phrase("{}: {}", side, text)
