"""Floating numbers worked out with fractions: what a rounding has to give."""

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

NEAREST, ZERO, UP, DOWN = range(4)


@dataclass(frozen=True, slots=True)
class Format:
    """A binary format: bits of the fraction and of the exponent."""

    fraction: int
    exponent: int

    @property
    def bias(self) -> int:
        return (1 << (self.exponent - 1)) - 1

    @property
    def infinity(self) -> int:
        return ((1 << self.exponent) - 1) << self.fraction

    @property
    def top(self) -> int:
        return 1 << (self.fraction + self.exponent)

    def value(self, bits: int) -> Fraction | None:
        """Give the number that bits stand for, if they do."""
        size = bits % self.top
        if size >= self.infinity:
            return None
        stored, exponent = size % (1 << self.fraction), size >> self.fraction
        whole = stored if exponent == 0 else stored | 1 << self.fraction
        scale = max(exponent, 1) - self.bias - self.fraction
        made = Fraction(whole) * Fraction(2) ** scale
        return -made if bits >= self.top else made

    def rounded(self, exact: Fraction, way: int = NEAREST) -> int:
        """Give the bits of a number other than zero, rounded."""
        negative, size = exact < 0, abs(exact)
        exponent = size.numerator.bit_length() - size.denominator.bit_length()
        exponent -= size < Fraction(2) ** exponent
        exponent = max(exponent, 1 - self.bias)
        units = size / Fraction(2) ** (exponent - self.fraction)
        whole, rest = int(units), units - int(units)
        if way == NEAREST:
            whole += rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2)
        else:
            whole += rest > 0 and way == (DOWN if negative else UP)
        bits = ((exponent + self.bias - 1) << self.fraction) + whole
        if bits >= self.infinity:
            away = way in {NEAREST, DOWN if negative else UP}
            bits = self.infinity if away else self.infinity - 1
        return bits + (self.top if negative else 0)


HALF, BRAIN, SINGLE = Format(10, 5), Format(7, 8), Format(23, 8)


def root(exact: Fraction) -> Fraction:
    """Give the square root to far more digits than any format has."""
    scale = 1 << 400
    return Fraction(isqrt(exact.numerator * scale * scale // exact.denominator), scale)
