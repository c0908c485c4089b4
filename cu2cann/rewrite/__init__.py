"""Matches become edits and diagnostics."""

from cu2cann.rewrite.branches import Branches
from cu2cann.rewrite.decide import Decision, decide, offered, refuse_unknown
from cu2cann.rewrite.transforms import TRANSFORMS

__all__ = [
    "TRANSFORMS",
    "Branches",
    "Decision",
    "decide",
    "offered",
    "refuse_unknown",
]
