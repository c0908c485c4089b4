"""The words of a report in another language, looked up by the English ones.

`languages/zh.toml` holds them.  The renderers ask for words of their own with
`say("{} files", 3)`; what the engine said is looked up by its template.  A template
that the file lacks, as that of a user's own rule, stays English.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from cu2cann.model import Language, Phrase, phrase

LANGUAGES = tuple(Language)
FOLDER = Path(__file__).with_name("languages")


@dataclass(frozen=True)
class Words:
    """What stands for the English templates; nothing in English itself."""

    language: Language
    known: Mapping[str, str]

    def __call__(self, template: str, *about: object) -> str:
        """Say words of a renderer, with what they are about."""
        return self.of(phrase(template, *about))

    def of(self, text: str) -> str:
        """Say a text of the engine; plain text is the user's and stays."""
        if isinstance(text, StrEnum):
            return self.known.get(text, text.value)
        if not isinstance(text, Phrase):
            return text
        values = {name: self.of(one) for name, one in text.values.items()}
        return Phrase(self.known.get(text.template, text.template), values)

    def all_of(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Say several texts."""
        return tuple(map(self.of, texts))


ENGLISH = Words(Language.ENGLISH, {})


@cache
def words_of(language: Language) -> Words:
    """Read the words of a language."""
    if language is Language.ENGLISH:
        return ENGLISH
    text = (FOLDER / f"{language}.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text).values()
    return Words(language, {old: new for one in tables for old, new in one.items()})
