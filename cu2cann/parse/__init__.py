"""A source becomes a unit: syntax trees, regions, launches, and facts."""

from cu2cann.parse.inner import sides
from cu2cann.parse.survey import merge, survey
from cu2cann.parse.unit import parse_unit

__all__ = ["merge", "parse_unit", "sides", "survey"]
