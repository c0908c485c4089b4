"""The languages that reports can be written in."""

from enum import StrEnum


class Language(StrEnum):
    """A language by its code; the engine speaks English."""

    ENGLISH = "en"
    CHINESE = "zh"
