"""What makes a run fail: settings that the renderers show and the commands obey."""

from dataclasses import dataclass

from cu2cann.model import Grade, Severity


@dataclass(frozen=True, slots=True)
class Gate:
    """The least severity and grade that count, and the findings known before.

    ``known`` holds fingerprints; it is ``None`` where no baseline was given.
    """

    fail_on: Severity | None = Severity.ERROR
    min_grade: Grade | None = None
    known: frozenset[str] | None = None

    def stops(self, severity: Severity, fingerprint: str) -> bool:
        """Tell whether a finding fails the run."""
        if self.fail_on is None or severity.rank < self.fail_on.rank:
            return False
        return not self.knows(fingerprint)

    def knows(self, fingerprint: str) -> bool:
        """Tell whether a finding is in the baseline."""
        return self.known is not None and fingerprint in self.known


DEFAULT_GATE = Gate()
"""Errors fail a run, whatever the grades."""
