"""What one file has to say about variables of the device."""

import re
from collections.abc import Iterable

from cu2cann.model import LAUNCH_SIGN, Source
from cu2cann.model.variables import DeviceText

_DECLARES = re.compile(rb"(?=(?:[^;{}()=\[]|\([^()]*\)(?!\s*[{;:]))*[;={\[])")
_VARIABLES = frozenset([b"__device__", b"__constant__"])
_KERNEL = b"__global__"
_WORDS = b"ToSymbol FromSymbol GetSymbol cuModule cuLibrary nvrtc".split()


def device_text(
    source: Source, macros: Iterable[tuple[bytes, bytes, bytes]]
) -> DeviceText:
    """Keep what one file has to say."""
    text = source.text
    marked = not _VARIABLES.isdisjoint(source.words)
    concerned = marked or _KERNEL in source.words
    concerned = concerned or any(word in text for word in _WORDS)
    concerned = concerned or (b"<<" in text and LAUNCH_SIGN.search(text) is not None)
    return DeviceText(
        source.path,
        marked and any(_declares(source, word) for word in _VARIABLES),
        text if concerned else b"",
        source.includes,
        tuple(macros),
    )


def _declares(source: Source, word: bytes) -> bool:
    return any(_DECLARES.match(source.text, place.end) for place in source.places(word))
