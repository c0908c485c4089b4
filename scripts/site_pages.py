"""What the site has beyond `docs/`: a hook of mkdocs, named in mkdocs.yml.

The README files and their like become pages, and so do the help of the commands, a
table of all symbols and an index of each area of rules.  Links out of `docs/` are led
to these pages, or to a copy of the file they mean.
"""

import json
import posixpath
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from generate_docs import area_index, symbol_rows  # noqa: E402

from cu2cann.cli.app import group  # noqa: E402
from cu2cann.model import Rule  # noqa: E402
from cu2cann.pipeline import default_rules  # noqa: E402

_MOVED = {
    "README.md": "index.md",
    "README.zh-CN.md": "zh.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
}
"""Files of the repository that are pages of the site."""
_ORIGINS = {page: name for name, page in _MOVED.items()}
_COPIES = "files"
_LINK = re.compile(r"\[([^\]\n]*(?:\n[^\]\n]*)?)\]\(([^()\s]+)\)")
_CODE = re.compile(r"^```.*?^```$|(`+)(?!`).*?(?<!`)\1(?!`)", re.MULTILINE | re.DOTALL)
_RULE = re.compile(r"rules/([^/]+)/.")
_OUTSIDE = ("http://", "https://", "mailto:", "#")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the areas below the rules."""
    areas = [{area: _area_page(area)} for area in _areas()]
    for entry in config.nav or ():
        entry.get("Rules", []).extend([{"Areas": areas}] if "Rules" in entry else [])
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made here, and copies of what they link to."""
    made = {page: _read(ROOT / name) for name, page in _MOVED.items()}
    made |= {"commands.md": "\n".join(_commands())}
    made |= {
        _area_page(area): "\n".join(area_index(area, rules)) + "\n"
        for area, rules in _areas().items()
    }
    for name, text in made.items():
        files.append(File.generated(config, name, content=text))
    data = f"const cu2cannSymbols = {_symbols()};\n"
    files.append(File.generated(config, "assets/symbols-data.js", content=data))
    for name in sorted({*_copies(files)}):
        copy = File.generated(config, _copy(name), content=_read(ROOT / name))
        files.append(copy)
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Lead the links of a page; the pages of rules lead back to their area as well."""
    name = page.file.src_uri
    text = _Links(name).led(markdown)
    found = _RULE.match(name)
    if found is None:
        return text
    up = "../" * name.count("/")
    title, _, rest = text.partition("\n")
    way = f"[Rules]({up}rules/index.md) / [{found[1]}]({up}{_area_page(found[1])})"
    return f"{title}\n\n{way}\n{rest}"


def _copies(files: Files) -> Iterator[str]:
    """Name the files of the repository that pages link to."""
    for file in files:
        if file.is_documentation_page():
            links = _Links(file.src_uri)
            links.led(file.content_string)
            yield from links.copied


class _Links:
    """The links of one page, which stood somewhere else in the repository."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.origin = _ORIGINS.get(page, f"docs/{page}")
        self.copied: set[str] = set()

    def led(self, text: str) -> str:
        """Change the links of a text, and nothing in code."""
        at, parts = 0, []
        for code in _CODE.finditer(text):
            if code[0].startswith("```"):
                parts += [self._prose(text[at : code.start()]), code[0]]
                at = code.end()
        return "".join([*parts, self._prose(text[at:])])

    def _prose(self, text: str) -> str:
        return _LINK.sub(self._link, text)

    def _link(self, found: re.Match[str]) -> str:
        words, target = found.groups()
        if target.startswith(_OUTSIDE):
            return found[0]
        path, mark, anchor = target.partition("#")
        place = self._place(path)
        if place is None:
            return words
        way = posixpath.relpath(place, posixpath.dirname(self.page) or ".")
        return f"[{words}]({way}{mark}{anchor})"

    def _place(self, path: str) -> str | None:
        """Find where something of the repository is on the site."""
        folder = posixpath.dirname(self.origin)
        name = posixpath.normpath(posixpath.join(folder, path))
        if name in _MOVED:
            return _MOVED[name]
        place = ROOT / name
        if name.startswith("docs/"):
            inside = name.removeprefix("docs/")
            if place.is_dir():
                readme = (place / "README.md").is_file()
                return f"{inside}/{'README' if readme else 'index'}.md"
            return inside
        if not place.is_file():
            return None
        self.copied.add(name)
        return _copy(name)


def _copy(name: str) -> str:
    """Name the copy of a file, so that a browser shows it."""
    return f"{_COPIES}/{name.replace('/.', '/').lstrip('.')}.txt"


def _read(place: Path) -> str:
    return place.read_text(encoding="utf-8")


def _area_page(area: str) -> str:
    return f"areas/{area}.md"


def _areas() -> Mapping[str, list[Rule]]:
    ordered = sorted(default_rules(), key=lambda rule: rule.id)
    return {
        area: list(owned)
        for area, owned in groupby(ordered, key=lambda rule: rule.id.split("/")[0])
    }


def _symbols() -> str:
    """Write the table of symbols; words that repeat are written once."""
    words: dict[str, int] = {}

    def number(text: str) -> int:
        return words.setdefault(text, len(words))

    rows = [
        (symbol, number(host), number(kernels), number(rule.id))
        for symbol, host, kernels, rule in symbol_rows(default_rules())
    ]
    return json.dumps({"words": list(words), "rows": rows}, separators=(",", ":"))


def _commands() -> Iterator[str]:
    yield "# Commands\n"
    yield "What `--help` says of each command."
    for name, command in sorted(group.commands.items()):
        yield from _help(f"cu2cann {name}", command)


def _help(name: str, command: click.Command) -> Iterable[str]:
    shown = click.Context(command, info_name=name, max_content_width=90).get_help()
    yield f"\n## `{name}`\n\n```text\n{shown}\n```"
    if isinstance(command, click.Group):
        for word, below in sorted(command.commands.items()):
            yield from _help(f"{name} {word}", below)
