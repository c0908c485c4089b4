"""What one file has to say about variables of the device."""

import re
from collections.abc import Iterable

from cu2cann.model import LAUNCH_SIGN, Source
from cu2cann.model.variables import DeviceText

_DECLARED = re.compile(
    rb"__(?:device|constant)__\b"
    rb"(?=(?:[^;{}()=\[]|\([^()]*\)(?!\s*[{;:]))*[;={\[])"
)
_CONCERNED = re.compile(
    rb"__(?:global|device|constant)__|Symbol|\bcu(?:Module|Library)|nvrtc|"
    + LAUNCH_SIGN.pattern
)


def device_text(
    source: Source, macros: Iterable[tuple[bytes, bytes, bytes]]
) -> DeviceText:
    """Keep what one file has to say."""
    text = source.text
    return DeviceText(
        source.path,
        _DECLARED.search(text) is not None,
        text if _CONCERNED.search(text) else b"",
        source.includes,
        tuple(macros),
    )
