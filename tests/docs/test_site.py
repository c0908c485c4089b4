"""The documentation becomes a site: every link leads somewhere, nothing is loaded."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
_LOADED = re.compile(
    r"<(?:script|img|iframe|source)\b[^>]*?\bsrc=\"?([^\s\">]+)"
    r"|<link\b(?=[^>]*\brel=\"?(?:stylesheet|preload|preconnect))[^>]*?\bhref=\"?([^\s\">]+)"
)
_WORD = "cudaMemcpyAsync"

needs_mkdocs = pytest.mark.skipif(
    find_spec("material") is None,
    reason="mkdocs-material is not installed: pip install '.[docs]'",
)
needs_browser = pytest.mark.skipif(
    find_spec("playwright") is None or not CHROMIUM.is_file(),
    reason="needs the Python package playwright and the package chromium of Debian",
)
pytestmark = needs_mkdocs


@pytest.fixture(scope="module")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site as `scripts/site` does."""
    place = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = os.environ | {"PYTHONPATH": str(root), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [*command, "--site-dir", str(place)],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return place


def loaded(place: Path) -> Iterator[str]:
    for found in _LOADED.finditer(place.read_text(encoding="utf-8")):
        yield found[1] or found[2]


def test_a_page_loads_nothing_from_elsewhere(site: Path) -> None:
    names = {place for place in site.glob("*.html") if place.stem != "404"}
    pages = [*sorted(names), site / "rules/memory/malloc.html"]
    urls = {url for page in pages for url in loaded(page)}
    assert any(url.endswith(".css") for url in urls)
    assert not [url for url in urls if url.startswith(("http", "//"))]
    for page in pages:
        missing = [url for url in loaded(page) if not (page.parent / url).is_file()]
        assert not missing


def test_the_pages_of_the_repository_are_there(site: Path) -> None:
    home = (site / "index.html").read_text(encoding="utf-8")
    assert 'href="rules/coverage.html"' in home
    assert 'href="files/action.yml.txt"' in home
    assert "昇腾" in (site / "zh.html").read_text(encoding="utf-8")
    assert "cu2cann convert" in (site / "commands.html").read_text(encoding="utf-8")
    rule = (site / "rules/memory/malloc.html").read_text(encoding="utf-8")
    assert "files/rules/memory/malloc.toml.txt" in rule
    assert "<title>memory/malloc - cu2cann</title>" in rule
    assert (site / "files/rules/memory/malloc.toml.txt").is_file()


def test_rules_do_not_drown_the_navigation(site: Path) -> None:
    home = (site / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'<a href="([^"]+)" class="md-nav__link', home)
    assert "areas/memory.html" in links
    assert "rules/memory/malloc.html" not in links
    area = (site / "areas/memory.html").read_text(encoding="utf-8")
    assert "../rules/memory/malloc.html" in area


def test_every_symbol_leads_to_the_page_of_its_rule(site: Path) -> None:
    text = (site / "assets/symbols-data.js").read_text(encoding="utf-8")
    table = json.loads(text.removeprefix("const cu2cannSymbols = ").rstrip(";\n"))
    rows = [
        (name, *(table["words"][at] for at in rest)) for name, *rest in table["rows"]
    ]
    hosts = [host for name, host, *_ in rows if name == _WORD]
    assert any("aclrtMemcpyAsync" in host for host in hosts)
    lost = [rule for *_, rule in rows if not (site / f"rules/{rule}.html").is_file()]
    assert not lost


@needs_browser
def test_the_table_finds_a_name(site: Path) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as engine:
        browser = engine.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox"]
        )
        page = browser.new_page()
        page.goto((site / "symbols.html").as_uri())
        assert not page.get_by_text("hide:").count()
        page.fill("#symbols-text", "memcpyasync acl")
        first = page.locator("#symbols-rows tr").first
        assert _WORD in unescape(first.inner_text())
        assert "aclrtMemcpyAsync" in first.inner_text()
        first.locator("a").click()
        assert _WORD in page.content()
        browser.close()
