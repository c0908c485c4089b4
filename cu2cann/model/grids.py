"""What the files of a program say about the sizes of its grids."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_BLOCKS = 65535
"""What one launch takes on Ascend, over all three dimensions."""


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a function's or a macro's body."""

    words: frozenset[bytes]
    kernel: bool = False
    macro: bool = False
    indexes: bool = False
    """It names the block that runs, or the grid."""


@dataclass(frozen=True, slots=True)
class Grids:
    """The grids that kernels are launched with, as written, and who calls whom."""

    sizes: Mapping[bytes, frozenset[bytes]] = field(default_factory=dict)
    values: frozenset[bytes] = frozenset()
    """Kernels whose launch is a value; they keep their parameters."""
    bodies: Mapping[bytes, tuple[Body, ...]] = field(default_factory=dict)
    text: bytes = b""
    """The file, its comments blanked, if it has a part in kernels or launches."""
