"""The words of the page: one table, a column for each language."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from cu2cann.model import Language

_TABLE = Path(__file__).with_name("words.toml")
_TAGS: Mapping[Language, str] = {Language.ENGLISH: "en", Language.CHINESE: "zh-CN"}
"""What stands in the `lang` attribute of the page."""


class Words:
    """The words of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.tag = _TAGS[language]
        self.table = {key: row[language] for key, row in table().items()}

    def __call__(self, key: str, **values: object) -> str:
        """Give a text with its holes filled."""
        text = self.table[key]
        return text.format(**values) if values else text


@cache
def table() -> dict[str, dict[str, str]]:
    """Read the table."""
    return tomllib.loads(_TABLE.read_text(encoding="utf-8"))
