"""Inputs for a kernel, made up from its signature, and how a failing one is shrunk."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from cu2cann.verify.signature import Parameter, Signature

_SIZE = re.compile(
    r"(?:n|m|k|len|length|size|count|total|width|height|depth|rows?|cols?|columns?|dim"
    r"|nx|ny|nz|w|h|elements?|items?|num\w*|n_\w+|\w+_(?:n|size|len|length|count)"
    r"|\w*(?:Size|Len|Length|Count|Width|Height|Rows|Cols|Elements))[xyz]?$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:int|unsigned|long|short|char|size_t|u?int\d+_t|uint|bool|ulong|ushort)\b"
)
_SIZES = (1, 2, 31, 32, 33, 100, 257, 1000)
_SIDES = ((1, 1, 1), (3, 5, 2), (7, 4, 3), (16, 16, 4), (33, 17, 5))
_THREADS = (32, 64, 128, 256)
_SMALL = (1, 0, 2, 3)
_REAL = ("2", "0.5", "-1.25", "1")
_SHARED = 16  # Bytes of dynamic shared memory for each thread.
_LIMIT = 400  # Attempts at making a case smaller.


@dataclass(frozen=True, slots=True)
class Case:
    """One call of a kernel: its sizes, its values, and the arguments in words."""

    sides: tuple[int, ...]
    threads: int
    seed: int = 1
    values: int = 0
    alias: bool = False
    choice: int = 0  # Which of the values for other parameters.

    @property
    def elements(self) -> int:
        """Give the number of elements of each buffer."""
        product = 1
        for side in self.sides:
            product *= side
        return product

    def words(self, signature: Signature, *, flat: bool, shared: bool) -> list[str]:
        """Give the arguments of the harness."""
        wide = self.sides[0] if len(self.sides) > 1 else self.elements
        high = self.sides[1] if len(self.sides) > 1 else 1
        if flat:
            block, grid = (self.threads, 1), (-(-self.elements // self.threads), 1)
        else:
            block = (8, max(1, self.threads // 8))
            grid = (-(-wide // block[0]), -(-max(high, wide) // block[1]))
        size = _SHARED * self.threads if shared else 0
        head = [self.seed, self.values, int(self.alias), *grid, *block, size]
        return [*map(str, head), *self._parameters(signature)]

    def _parameters(self, signature: Signature) -> Iterator[str]:
        side = other = 0
        for one in signature.parameters:
            if one.pointer:
                yield f"b{self.elements}"
            elif is_size(one):
                yield str(self.sides[side % len(self.sides)])
                side += 1
            else:
                chosen = (self.choice + other) % len(_SMALL)
                whole = _WHOLE.search(one.spelled)
                yield str(_SMALL[chosen]) if whole else _REAL[chosen]
                other += 1

    def __str__(self) -> str:
        """Describe the case."""
        sizes = " x ".join(map(str, self.sides))
        kinds = ("whole numbers", "from -1 to 1", "of any size", "special values")
        said = f"{sizes} elements, {self.threads} threads, {kinds[self.values]}"
        more = ", one buffer for all" if self.alias else ""
        return f"{said}{more}, seed {self.seed}"


def is_size(parameter: Parameter) -> bool:
    """Tell a whole number that says how many elements there are."""
    plain = parameter.spelled.replace("const", "").strip()
    return bool(
        not parameter.pointer
        and _WHOLE.search(plain)
        and "bool" not in plain
        and _SIZE.match(parameter.name)
    )


def cases(signature: Signature) -> Iterator[Case]:
    """Yield cases from plain to odd."""
    sized = sum(is_size(one) for one in signature.parameters)
    shapes: Sequence[tuple[int, ...]] = [(size,) for size in _SIZES]
    if sized > 1:
        shapes = [sides[: min(sized, 3)] for sides in _SIDES]
    several = sum(one.pointer for one in signature.parameters) > 1
    tight = any("restrict" in one.spelled for one in signature.parameters)
    seed = 0
    for values in range(4):
        for at, sides in enumerate(shapes):
            seed += 1
            threads = _THREADS[(at + values) % len(_THREADS)]
            yield Case(sides, threads, seed, values, choice=seed % len(_SMALL))
    if several and not tight:
        for sides in shapes[-3:]:
            seed += 1
            yield Case(sides, 64, seed, 1, alias=True)


def shrunk(case: Case, fails: Callable[[Case], bool]) -> Case:
    """Give the smallest case near this one that still fails."""
    left = _LIMIT
    changed = True
    while changed and left > 0:
        changed = False
        for smaller in _smaller(case):
            left -= 1
            if left > 0 and fails(smaller):
                case, changed = smaller, True
                break
    return case


def _smaller(case: Case) -> Iterator[Case]:
    for at, side in enumerate(case.sides):
        for less in dict.fromkeys((1, side // 2, side - 1)):
            if 0 < less < side:
                sides = (*case.sides[:at], less, *case.sides[at + 1 :])
                yield replace(case, sides=sides)
    less_threads = max(_THREADS[0], case.threads // 2)
    for smaller in (
        replace(case, threads=less_threads),
        replace(case, values=0),
        replace(case, values=max(0, case.values - 1)),
        replace(case, alias=False),
        replace(case, choice=0),
        replace(case, seed=1),
    ):
        if smaller != case:
            yield smaller
