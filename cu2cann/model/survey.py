"""What the files of a program tell each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cu2cann.model.grids import Grids


@dataclass(frozen=True)
class Survey:
    """Names that matter beyond the file they stand in."""

    qualifiers: Mapping[bytes, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    kernels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubles: frozenset[str] = frozenset()
    constants: Mapping[str, bytes] = field(default_factory=dict)
    uses_cuda: bool = False
    grids: Grids = field(default_factory=Grids)
    parted: frozenset[str] = frozenset()
    """Kernels that take the part of their grid that a launch covers."""
    unbounded: frozenset[str] = frozenset()
    """Kernels whose grids may be too large and that cannot be told their part."""
