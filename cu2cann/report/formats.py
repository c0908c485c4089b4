"""The formats that a report can be written in."""

from collections.abc import Callable, Mapping

from cu2cann.report.summary import Report
from cu2cann.report.to_json import to_json

FORMATS: Mapping[str, Callable[[Report, str], str]] = {"json": to_json}
"""By the word of `--report FORMAT=FILE`: a report and the version become text."""
