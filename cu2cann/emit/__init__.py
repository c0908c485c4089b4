"""Edits become output: spliced text, includes, support headers."""

from cu2cann.emit.includes import add_includes
from cu2cann.emit.splice import CrossingEditsError, splice
from cu2cann.emit.standard import standard_headers
from cu2cann.emit.support import support_files, support_texts

__all__ = [
    "CrossingEditsError",
    "add_includes",
    "splice",
    "standard_headers",
    "support_files",
    "support_texts",
]
