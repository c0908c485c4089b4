"""The settings of a project: `cu2cann.toml`, or `[tool.cu2cann]` in `pyproject.toml`.

The first file that is found counts, from the folder of the project up to the one that
holds the repository.  Paths in it start at its own folder.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cu2cann.model import Grade, Language, Severity

NAME = "cu2cann.toml"
_SHARED = "pyproject.toml"
_TABLE = "tool.cu2cann"
NEVER = "never"


class SettingsError(ValueError):
    """Settings that cannot be used, and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a file of settings says; ``None`` and nothing where it is silent."""

    place: Path | None = None
    lang: str | None = None
    target: str | None = None
    clang: bool | None = None
    fail_on: str | None = None
    min_grade: str | None = None
    baseline: Path | None = None
    cuda_path: Path | None = None
    rules: tuple[Path, ...] = ()
    include_dirs: tuple[Path, ...] = ()
    disable: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    defines: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


def find_settings(root: Path) -> Settings:
    """Read the settings of the project in a folder; none is as good as empty."""
    for folder in _folders(root.absolute()):
        if (folder / NAME).is_file():
            return read_settings(folder / NAME)
        if (shared := folder / _SHARED).is_file() and _speaks_of_us(shared):
            return read_settings(shared)
    return Settings()


def read_settings(place: Path) -> Settings:
    """Read one file of settings."""
    try:
        table = tomllib.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{place}: {error}") from error
    if place.name == _SHARED:
        table = table.get("tool", {}).get("cu2cann", {})
    settings = Settings(place)
    for key, value in table.items():
        settings = _with(settings, key, value)
    return settings


def near(word: str, known: Mapping[str, Any] | frozenset[str]) -> str:
    """Say which known words come near a wrong one."""
    found = get_close_matches(word, sorted(known), n=3, cutoff=0.6)
    return f"; perhaps {' or '.join(found)} is meant" if found else ""


def _folders(root: Path) -> Iterator[Path]:
    """Yield a folder and those above it, as far as the repository reaches."""
    above = [root, *root.parents]
    top = next((one for one in above if (one / ".git").exists()), root)
    yield from above[: above.index(top) + 1]


def _speaks_of_us(shared: Path) -> bool:
    try:
        return _TABLE in shared.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _with(settings: Settings, key: str, value: Any) -> Settings:
    decode = _KEYS.get(key)
    if decode is None:
        advice = near(key, _KEYS)
        raise SettingsError(f"{settings.place}: there is no setting {key!r}{advice}")
    try:
        decoded = decode(value, settings)
    except SettingsError as error:
        raise SettingsError(f"{settings.place}: {key}: {error}") from error
    changes: dict[str, Any] = {key.replace("-", "_"): decoded}
    return replace(settings, **changes)


def _text(value: Any, _: Settings) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"expected text, not {value!r}")
    return value


def _texts(value: Any, settings: Settings) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise SettingsError(f"expected a list, not {value!r}")
    return tuple(_text(one, settings) for one in value)


def _flag(value: Any, _: Settings) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(f"expected true or false, not {value!r}")
    return value


def _path(value: Any, settings: Settings) -> Path:
    assert settings.place is not None
    return settings.place.parent / _text(value, settings)


def _paths(value: Any, settings: Settings) -> tuple[Path, ...]:
    return tuple(_path(one, settings) for one in _texts(value, settings))


def _folder(value: Any, settings: Settings) -> Path:
    place = _path(value, settings)
    if not place.is_dir():
        raise SettingsError(f"there is no folder {place}")
    return place


def _folders_named(value: Any, settings: Settings) -> tuple[Path, ...]:
    return tuple(_folder(one, settings) for one in _texts(value, settings))


def _one_of(*words: str) -> Callable[[Any, Settings], str]:
    def decode(value: Any, settings: Settings) -> str:
        text = _text(value, settings)
        if text not in words:
            raise SettingsError(f"expected one of {', '.join(words)}, not {text!r}")
        return text

    return decode


_SEVERITIES = tuple(word.value for word in Severity)


def _severities(value: Any, settings: Settings) -> Mapping[str, Severity]:
    if not isinstance(value, dict):
        raise SettingsError(f"expected a table, not {value!r}")
    decode = _one_of(*_SEVERITIES)
    found = {}
    for code, level in value.items():
        try:
            found[code] = Severity(decode(level, settings))
        except SettingsError as error:
            raise SettingsError(f"{code!r}: {error}") from error
    return found


_KEYS: Mapping[str, Callable[[Any, Settings], Any]] = {
    "lang": _one_of(*(one.value for one in Language)),
    "target": _text,
    "clang": _flag,
    "fail-on": _one_of(*_SEVERITIES, NEVER),
    "min-grade": _one_of(*(grade.value for grade in Grade)),
    "baseline": _path,
    "cuda-path": _folder,
    "rules": _folders_named,
    "include-dirs": _paths,
    "disable": _texts,
    "exclude": _texts,
    "defines": _texts,
    "severity": _severities,
}
"""The decoder of each key; the field of `Settings` has its name."""
