"""Rule files in TOML become checked `Rule` values."""

from cu2cann.rulebook.decode import RuleError
from cu2cann.rulebook.load import load_rulebook
from cu2cann.rulebook.locate import shipped_rules

__all__ = ["RuleError", "load_rulebook", "shipped_rules"]
