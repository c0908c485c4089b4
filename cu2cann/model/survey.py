"""What the files of a program tell each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
