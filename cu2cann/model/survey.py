"""What the files of a program tell each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from cu2cann.model.grids import Grids
from cu2cann.model.variables import DeviceText, HandedNames


class Inner(NamedTuple):
    """A file that is read inside a function, and the words of the function's head."""

    path: str
    words: frozenset[bytes]


@dataclass(frozen=True)
class Survey:
    """Names that matter beyond the file they stand in."""

    qualifiers: Mapping[bytes, frozenset[str]] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    """What only code for other compilers declares."""
    overloads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Functions named like CUDA's, with the types of their first parameters."""
    kernels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aliases: frozenset[tuple[str, str]] = frozenset()
    """Names that stand for one other name, and for which."""
    members: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The data members of each class, with the name of the type of each."""
    numbers: frozenset[tuple[str, str]] = frozenset()
    """Constants at namespace scope, with the names of their types."""
    doubles: frozenset[str] = frozenset()
    double_data: bool = False
    wide_templates: frozenset[str] = frozenset()
    """Templates, of the program or not, that are given a type of 64 bits by name."""
    double_constants: frozenset[str] = frozenset()
    double_members: frozenset[str] = frozenset()
    """Data members that are double in some class."""
    headers: frozenset[str] = frozenset()
    """What stands included where a file is read."""
    for_nvcc: bool = False
    """Whether a file is read by sources that nvcc compiles, and by no others."""
    constants: Mapping[str, bytes] = field(default_factory=dict)
    addressed: frozenset[str] = frozenset()
    """Variables of the device that the host or another file refers to."""
    wide_instances: bool = False
    """Whether a template of the program is given a type of 64 bits by name."""
    uses_cuda: bool = False
    grids: Grids = field(default_factory=Grids)
    device_text: DeviceText | None = None
    handed: HandedNames = field(default_factory=HandedNames)
    """Variables that kernels are handed, and the functions that take them."""
    parted: frozenset[str] = frozenset()
    """Kernels that take the part of their grid that a launch covers."""
    unbounded: frozenset[str] = frozenset()
    """Kernels whose grids may be too large and that cannot be told their part."""
    pastes: Mapping[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    """Macros that make names of parts: their parameters and bodies."""
    statements: frozenset[bytes] = frozenset()
    """Macros that stand for statements or declarations, with their semicolons."""
    passing: Mapping[str, bool] = field(default_factory=dict)
    """Whether a macro stands for its one argument, whichever definition is taken."""
    inner: frozenset[Inner] = frozenset()
    read_in: frozenset[str] = frozenset()
    """The sides of the functions that a file is read inside of, if it is."""
