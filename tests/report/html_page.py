"""What the tests of the HTML report read out of a page."""

import json
import re
import zlib
from base64 import b64decode
from html.parser import HTMLParser
from typing import Any

_BLOCK = re.compile(
    r'<script type="text/plain" id="([\w-]+)">([A-Za-z0-9+/=]*)</script>'
)


def unpacked(page: str) -> dict[str, str]:
    """Give the text of each packed block by its id."""
    return {
        name: zlib.decompress(b64decode(block)).decode()
        for name, block in _BLOCK.findall(page)
    }


def index(page: str) -> Any:
    """Give the rows of the table and the labels they refer to."""
    return json.loads(unpacked(page)["index"])


def row(page: str, name: str) -> Any:
    """Give a row of the table."""
    (found,) = [one for one in index(page)["rows"] if one["name"] == name]
    return found


def details(page: str, name: str) -> Any:
    """Give what opens behind a row."""
    block, entry = row(page, name)["at"]
    return json.loads(unpacked(page)[f"block-{block}"])[entry]


class Outline(HTMLParser):
    """The tags of a page with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.pieces: list[str] = []
        self.skipped = ""
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            plain = dict(attrs).get("type") == "text/plain"
            self.skipped = "data" if plain else tag

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self.skipped = ""

    def handle_data(self, data: str) -> None:
        match self.skipped:
            case "script":
                self.scripts.append(data)
            case "style":
                self.styles.append(data)
            case "":
                self.pieces.append(data)

    @property
    def text(self) -> str:
        """Join the text, its spaces made even."""
        return " ".join(" ".join(self.pieces).split())
