"""Matches become edits and diagnostics."""

from cu2cann.rewrite.decide import Decision, decide, refuse_unknown
from cu2cann.rewrite.transforms import TRANSFORMS

__all__ = ["TRANSFORMS", "Decision", "decide", "refuse_unknown"]
