"""Why a run settles nothing, and what the models say of it."""

import re
from collections.abc import Iterator

from cu2cann.model import Difference, NotRun, Side
from cu2cann.verify.build import NAMES
from cu2cann.verify.compare import decoded
from cu2cann.verify.run import FAULT, Finished

_SAID = re.compile(r"^cu2cann-model: (error|warning): (.*)$", re.MULTILINE)
_TAIL = 3


def unfit(*runs: Finished) -> NotRun | None:
    """Say why the original settles nothing, if it does not run as it should."""
    for run in runs:
        if run.stopped:
            return stopped(run, Side.ORIGINAL)
        broken = [text for kind, text in _SAID.findall(run.stderr) if kind == "error"]
        if run.status == FAULT and broken:
            reason = "the original breaks a rule of CUDA"
            return NotRun(reason, Side.ORIGINAL, tuple(broken))
        if run.status != 0:
            how = f"signal {-run.status}" if run.status < 0 else f"status {run.status}"
            lines = (run.stderr or decoded(run.stdout)).strip().splitlines()
            reason = f"the original itself fails: it ends with {how}"
            return NotRun(reason, Side.ORIGINAL, tuple(lines[-_TAIL:]))
    return None


def stopped(run: Finished, side: Side) -> NotRun:
    """Say which limit ended a run."""
    reasons = {
        "time": f"was stopped after {run.seconds:.0f} seconds",
        "memory": "uses more memory than it may",
        "output": "writes more than it may",
    }
    return NotRun(f"the {side} {reasons[run.stopped]} on {NAMES[side]}", side)


def rule_broken(run: Finished) -> Difference | None:
    """Give the rule of Ascend that a translation broke, if that ended it."""
    for kind, text in _SAID.findall(run.stderr):
        if kind == "error" and run.status == FAULT:
            kernel = re.search(r"\(kernel (\w+)", text)
            name = kernel[1] if kernel else ""
            return Difference("rule", "", "runs to its end", text, kernel=name)
    return None


def said(run: Finished) -> Iterator[str]:
    """Yield the errors that a model gave."""
    yield from (text for kind, text in _SAID.findall(run.stderr) if kind == "error")


def cautions(original: Finished, translation: Finished) -> Iterator[str]:
    """Yield what the models warn of, on either side."""
    for side, run in ((Side.ORIGINAL, original), (Side.TRANSLATION, translation)):
        for kind, text in _SAID.findall(run.stderr):
            if kind == "warning":
                yield f"{side}: {text}"
