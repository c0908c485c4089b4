"""Every relative link in the Markdown files leads somewhere."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

_FENCED = re.compile(r"^```\w*\n.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"\]\(([^()\s]+)(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*$", re.MULTILINE)


def links(text: str) -> list[str]:
    """Give the targets of the links, those inside code left out."""
    prose = _CODE.sub("", _FENCED.sub("", text))
    return list(dict.fromkeys(found[1] for found in _LINK.finditer(prose)))


def anchors(text: str) -> set[str]:
    """Give the anchors of the headings, as code hosts make them."""
    found = _HEADING.finditer(_FENCED.sub("", text))
    plain = (re.sub(r"[^\w\- ]", "", heading[1].lower()) for heading in found)
    return {heading.replace(" ", "-") for heading in plain}


def resolves(place: Path, target: str) -> bool:
    path, _, anchor = unquote(target).partition("#")
    there = (place.parent / path).resolve() if path else place
    if not there.exists():
        return False
    if not anchor or there.suffix != ".md":
        return True
    return anchor in anchors(there.read_text(encoding="utf-8"))


def broken_links(place: Path) -> list[str]:
    return [
        target
        for target in links(place.read_text(encoding="utf-8"))
        if not target.startswith(("http://", "https://", "mailto:"))
        and not resolves(place, target)
    ]


def test_relative_links_resolve(root: Path, tracked_files: tuple[Path, ...]) -> None:
    pages = [path for path in tracked_files if path.suffix == ".md"]
    assert root / "README.md" in pages
    broken = {str(page.relative_to(root)): broken_links(page) for page in pages}
    assert {page: targets for page, targets in broken.items() if targets} == {}


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("[a](other.md)", []),
        ("[a](other.md#one-title)", []),
        ("[a](#here)\n# Here", []),
        ("[a](https://example.org/none)", []),
        ("`[a](none.md)`", []),
        ("```\n[a](none.md)\n```\n", []),
        ("[a](none.md)", ["none.md"]),
        ("[a](other.md#two)", ["other.md#two"]),
        ("![a](none.png)", ["none.png"]),
    ],
)
def test_a_broken_link_is_noticed(tmp_path: Path, text: str, broken: list[str]) -> None:
    (tmp_path / "other.md").write_text("# One title\n")
    place = tmp_path / "page.md"
    place.write_text(text)
    assert broken_links(place) == broken
