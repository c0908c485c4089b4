"""What stands behind a code: its words, and the rule it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass

from cu2cann.model import ENGINE_REASONS, EngineReason, Reason, Rule
from cu2cann.model.build_reasons import BUILD_REASONS

REASONS = {**ENGINE_REASONS, **BUILD_REASONS}
"""The reasons of the engine, which belong to no rule."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its reason; without one it comes from rules that are not at hand."""

    id: str
    reason: Reason | EngineReason | None
    rule: Rule | None = None

    @property
    def area(self) -> str:
        """Give the first part of the code."""
        return self.id.partition("/")[0]

    @property
    def notes(self) -> str:
        """Give what there is to say beyond message and help."""
        if isinstance(self.reason, EngineReason):
            return self.reason.notes
        return self.rule.docs.get("notes", "").strip() if self.rule else ""

    @property
    def message(self) -> str:
        """Give the message as it is written down, its holes shown as dots."""
        if isinstance(self.reason, EngineReason):
            return self.reason.message.format("...", "...")
        return self.reason.message if self.reason else self.id


def look_up(code: str, rules: Sequence[Rule]) -> Code:
    """Find what a code means."""
    if code in REASONS:
        return Code(code, REASONS[code])
    rule_id, _, name = code.rpartition("/")
    for rule in rules:
        if rule.id == rule_id and name in rule.reasons:
            return Code(code, rule.reasons[name], rule)
    return Code(code, None)
