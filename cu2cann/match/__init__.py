"""Unit and rules become matches: which rule stands where, with which arguments."""

from cu2cann.match.conditions import CONDITIONS, holds
from cu2cann.match.find import Unknown, concerns, find_matches
from cu2cann.match.index import RuleIndex
from cu2cann.match.pastes import Pasted, find_pasted

__all__ = [
    "CONDITIONS",
    "Pasted",
    "RuleIndex",
    "Unknown",
    "concerns",
    "find_matches",
    "find_pasted",
    "holds",
]
