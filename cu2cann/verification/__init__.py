"""Verify a project: translate it, find its programs, run both sides of each.

A folder that was converted before, and perhaps edited by hand, may stand in for the
translation.
"""

from cu2cann.verification.project import Outcome, verify_project
from cu2cann.verification.settings import Settings

__all__ = ["Outcome", "Settings", "verify_project"]
