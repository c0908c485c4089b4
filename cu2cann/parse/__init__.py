"""A source becomes a unit: syntax trees, regions, launches, and facts."""

from cu2cann.parse.unit import Surroundings, parse_unit

__all__ = ["Surroundings", "parse_unit"]
