"""Whether a call means the project's function of a name, or CUDA's."""

import re

from tree_sitter import Node

from cu2cann.match.bind import arguments
from cu2cann.match.types import FLOATS, INTEGERS, canonical, type_of
from cu2cann.model import Unit

_PLAIN = frozenset([*FLOATS, *INTEGERS, "double"])
_VECTOR = re.compile(
    r"(?:cu2cann_)?(?:u?(?:char|short|int|long|longlong)|float|double)[1-4]"
    r"|(?:__)?half2|__nv_bfloat162|bfloat16x2_t"
)


def is_for_cuda(unit: Unit, symbol: str, call: Node) -> bool:
    """Tell a call that no function of the project takes, by its first argument."""
    own = {canonical(one) for one in unit.program.overloads.get(symbol, ())}
    given = arguments(call)
    found = type_of(unit, given[0]) if own and given else None
    if found is None or found in own:
        return False
    if found.endswith(("*", "[]")):
        pointer = f"{found.removesuffix('*').removesuffix('[]').strip()} *"
        return pointer not in own and all(map(_is_pointer, own))
    return found in _PLAIN and all(_is_class(unit, one) for one in own)


def _is_class(unit: Unit, spelled: str) -> bool:
    """Tell a type that no number has: a vector, an instance, or a class."""
    if _VECTOR.fullmatch(spelled) is not None or spelled.endswith(">"):
        return True
    name = spelled.removeprefix("struct ").rpartition("::")[2]
    return name in unit.program.members


def _is_pointer(spelled: str) -> bool:
    """Tell a pointer that no other pointer becomes by itself."""
    base = spelled.removesuffix("*").strip()
    known = base in _PLAIN or _VECTOR.fullmatch(base) is not None
    return known and spelled.endswith("*")
