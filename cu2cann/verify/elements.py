"""Compare the bytes of two buffers as the numbers that a kernel sees in them."""

import math
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from cu2cann.verify.compare_text import Tolerance

_CHUNK = 1 << 14
_MOST = 1 << 20  # Elements looked at one by one.
_SAMPLE = 4096
_PLAIN_LOW, _PLAIN_HIGH = 1e-12, 1e12
_POINTERS = ((0x550000000000, 0x570000000000), (0x700000000000, 0x800000000000))
_FLOATING = {
    "float": "f", "double": "d", "half": "e", "__half": "e", "cu2cann_double": "d",
    "float2": "f", "float3": "f", "float4": "f", "double2": "d", "double3": "d",
    "double4": "d", "half2": "e", "__half2": "e", "cuFloatComplex": "f",
    "cufftComplex": "f", "cuDoubleComplex": "d", "cufftDoubleComplex": "d",
    "cuComplex": "f", "__nv_bfloat16": "b", "bfloat16_t": "b", "__nv_bfloat162": "b",
}  # fmt: skip
_WHOLE = {
    "char": 1, "int8_t": 1, "uint8_t": 1, "uchar": 1, "bool": 1, "short": 2,
    "int16_t": 2, "uint16_t": 2, "ushort": 2, "int": 4, "int32_t": 4, "uint32_t": 4,
    "unsigned": 4, "uint": 4, "long": 8, "int64_t": 8, "uint64_t": 8, "size_t": 8,
    "ulong": 8, "int2": 4, "int3": 4, "int4": 4, "uint2": 4, "uint3": 4, "uint4": 4,
    "uchar4": 1, "char4": 1, "uchar2": 1, "short2": 2, "ushort2": 2,
}  # fmt: skip
_IGNORED = re.compile(
    r"\b(?:const|volatile|__restrict__|__restrict|restrict|signed|struct|std::|__gm__)\b"
    r"|[*&\s]+$"
)


@dataclass(frozen=True, slots=True)
class ElementDifference:
    """An element outside of the tolerance, and how many there are in all."""

    index: int
    original: str
    translation: str
    count: int


@dataclass(frozen=True, slots=True)
class _Kind:
    size: int
    read: Callable[[bytes, int], float | int | None]
    """Gives a number, or nothing where the bytes make no sense as one."""
    floating: bool


def compare_elements(
    original: bytes, translation: bytes, spelled: str, tolerance: Tolerance
) -> ElementDifference | None:
    """Compare buffers whose parameter is spelled ``T *``; None if they are alike."""
    if original == translation:
        return None
    kind = _kind(spelled) or _guess(original)
    first: tuple[int, str, str] | None = None
    count = 0
    scale = _scale(original, kind) if kind.floating else 0.0
    for at in _differing(original, translation, kind.size):
        mine, other = kind.read(original, at), kind.read(translation, at)
        if _accepted(original, translation, at, kind, (mine, other, scale, tolerance)):
            continue
        count += 1
        first = first or (at // kind.size, _shown(mine), _shown(other))
    return ElementDifference(*first, count) if first is not None else None


def _accepted(
    original: bytes,
    translation: bytes,
    at: int,
    kind: _Kind,
    values: tuple[float | int | None, float | int | None, float, Tolerance],
) -> bool:
    mine, other, scale, tolerance = values
    if (
        kind.floating
        and isinstance(mine, float)
        and isinstance(other, float)
        and tolerance.allows(mine, other, scale)
    ):
        return True
    return _pointers(original, translation, at)


def _differing(original: bytes, translation: bytes, size: int) -> Iterator[int]:
    """Yield the offsets of the elements whose bytes differ, a million at most."""
    looked = 0
    for start in range(0, min(len(original), len(translation)), _CHUNK):
        stop = start + _CHUNK
        if original[start:stop] == translation[start:stop]:
            continue
        for at in range(start, min(stop, len(original) - size + 1), size):
            if original[at : at + size] != translation[at : at + size]:
                yield at
                looked += 1
        if looked > _MOST:
            return


def _pointers(original: bytes, translation: bytes, at: int) -> bool:
    """Tell addresses, which differ from run to run."""
    start = at - at % 8
    if start + 8 > len(original):
        return False
    words = [
        struct.unpack_from("<Q", data, start)[0] for data in (original, translation)
    ]
    return all(any(low <= word < high for low, high in _POINTERS) for word in words)


def _kind(spelled: str) -> _Kind | None:
    """Give how to read the elements that a parameter's type speaks of."""
    plain = spelled
    if plain.count("*") > 1:
        return _whole(8, signed=False)
    unsigned = "unsigned" in plain
    while (shorter := _IGNORED.sub("", plain).strip()) != plain:
        plain = shorter
    if unsigned:
        plain = plain.replace("unsigned", "").strip() or "int"
    plain = "long" if plain.startswith("long") and "double" not in plain else plain
    plain = "short" if plain == "short int" else plain
    if plain in _FLOATING:
        return _floating(_FLOATING[plain])
    if plain in _WHOLE:
        return _whole(_WHOLE[plain], signed=not unsigned and plain[0] != "u")
    return None


def _floating(letter: str) -> _Kind:
    if letter == "b":
        return _Kind(2, _brain, floating=True)
    reader = struct.Struct(f"<{letter}")
    return _Kind(
        reader.size, lambda data, at: float(reader.unpack_from(data, at)[0]), True
    )


def _brain(data: bytes, at: int) -> float:
    return float(struct.unpack("<f", b"\0\0" + data[at : at + 2])[0])


def _whole(size: int, *, signed: bool) -> _Kind:
    return _Kind(
        size,
        lambda data, at: int.from_bytes(data[at : at + size], "little", signed=signed),
        floating=False,
    )


def _guess(data: bytes) -> _Kind:
    """Tell floats, doubles and whole numbers by what values they make."""
    if len(data) < 4 or len(data) % 4:  # noqa: PLR2004
        return _whole(1, signed=False)
    count = min(len(data) // 4, _SAMPLE)
    words = struct.unpack_from(f"<{count}f", data)
    likely = sum(_plausible(word) for word in words) / count
    if likely > 0.8:  # noqa: PLR2004
        return _Kind(4, _float_or_whole, floating=True)
    if len(data) % 8 == 0:
        doubles = struct.unpack_from(f"<{max(1, count // 2)}d", data)
        if sum(map(_plausible, doubles)) / len(doubles) > 0.8:  # noqa: PLR2004
            return _floating("d")
    return _Kind(4, _float_or_whole, floating=True)


def _plausible(value: float) -> bool:
    return value == 0 or _PLAIN_LOW < abs(value) < _PLAIN_HIGH


def _float_or_whole(data: bytes, at: int) -> float | int:
    value = float(struct.unpack_from("<f", data, at)[0])
    if _plausible(value):
        return value
    return int.from_bytes(data[at : at + 4], "little", signed=True)


def _scale(data: bytes, kind: _Kind) -> float:
    """Give the usual size of the values, against which small ones are measured."""
    count = len(data) // kind.size
    step = max(1, count // _SAMPLE) * kind.size
    values = [kind.read(data, at) for at in range(0, count * kind.size, step)]
    sizes = [
        abs(one)
        for one in values
        if isinstance(one, float) and math.isfinite(one) and one
    ]
    return median(sizes) if sizes else 0.0


def _shown(value: float | int | None) -> str:
    return f"{value:.9g}" if isinstance(value, float) else str(value)
