"""Nothing in a user's file or its name is obeyed by what shows the report."""

import csv
import io
import json
import re
import time
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from markdown_it import MarkdownIt
from rich.console import Console

from cu2cann.model import (
    Chunk,
    Diagnostic,
    Grade,
    Label,
    Severity,
    Source,
    Span,
    Translated,
    Translation,
)
from cu2cann.model import engine_diagnostic as say
from cu2cann.report import FORMATS, Report, print_plan, print_report, summarise
from cu2cann.report.excerpt import excerpt
from cu2cann.report.plan import plan_of
from cu2cann.report.visible import as_json, clipped, visible
from tests.report.test_sarif import schema

ESCAPES = "\x1b[31mred\x1b]0;title\x07 \x9b2J"
BIDI = "a\u202eb\u2066c\u200bd\ufeff"
MARKUP = "</script><script>alert(1)</script><!-- <img src=x onerror=1>"
COMMANDS = "x\n::error::forged\n##[add-path]/tmp\r\n::set-env name=A::b"
MARKDOWN = "`|` [x](http://e.example) ![i](http://e.example) | <b>|@all #1 **"
FORMULA = "=1+1"
COLONS = "::error::forged " + "x" * 70 + "::stop-commands::y"
NO_TEXT = "\udcff\udc80"
TEXTS = [ESCAPES, BIDI, MARKUP, COMMANDS, MARKDOWN, FORMULA, COLONS, NO_TEXT]
SAFE = re.compile(
    r"[^\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*"
)
_NEVER_MARKUP = ("csv", "github")
_HAS_SCRIPTS = ("html",)  # Its own; test_html.py counts them.
Make = Callable[..., Report]


def hostile(report_of: Make, text: str) -> Report:
    """Give a report with the text in every place that comes from outside."""
    line = text.replace("\n", " ").encode("utf-8", "surrogatepass")
    source = b"void f() { cudaNoSuch(1); } /* %s */\n" % line
    made = report_of({f"{text}.cu": source})
    (said,) = made.diagnostics
    quoted = Diagnostic(
        said.code,
        Severity.ERROR,
        f"`{text}` is {text}",
        said.at,
        f"Look at {text}.",
        related=(Label(text, Span(0, 0), text),),
    )
    (file,) = made.results
    assert isinstance(file, Translated)
    translation = replace(file.translation, diagnostics=(quoted,))
    return replace(
        summarise("ascend950", [replace(file, translation=translation)]),
        rules=made.rules,
    )


@pytest.fixture(params=TEXTS, ids=range(len(TEXTS)))
def report(report_of: Make, request: pytest.FixtureRequest) -> Report:
    return hostile(report_of, str(request.param))


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_holds_nothing_that_is_obeyed(report: Report, name: str) -> None:
    text = FORMATS[name](report, "1")
    text.encode()  # No half of a pair is left.
    assert SAFE.fullmatch(text.replace("\r\n", "\n"))
    assert "##[" not in text
    if name != "github":
        assert not any(line.lstrip().startswith("::") for line in text.splitlines())
    if name not in (*_NEVER_MARKUP, *_HAS_SCRIPTS):
        assert "</script" not in text
        assert "<!--" not in text


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab"])
def test_json_reads_back(report: Report, name: str) -> None:
    table = json.loads(FORMATS[name](report, "1"))
    if name == "json":
        assert table["files"][0]["path"] == report.results[0].path
    if name == "sarif":
        jsonschema.Draft4Validator(schema()).validate(table)


def test_xml_reads_back(report: Report) -> None:
    ET.fromstring(FORMATS["junit"](report, "1"))


def test_csv_keeps_one_row_and_no_formula(report: Report) -> None:
    head, row = csv.reader(io.StringIO(FORMATS["csv"](report, "1"), newline=""))
    assert len(head) == len(row)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def test_annotations_are_one_line_each(report: Report) -> None:
    (line,) = FORMATS["github"](report, "1").split("\n")[:-1]
    assert line.startswith("::error file=")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not attrs or tag in ("td", "th")


def test_markdown_gives_no_markup_of_its_own(report: Report) -> None:
    text = FORMATS["markdown"](report, "1")
    page = _Tags()
    page.feed(MarkdownIt("gfm-like", {"linkify": False}).render(text))
    table = {"table", "thead", "tbody", "tr", "th", "td"}
    assert page.tags <= {
        "h1",
        "h2",
        "p",
        "code",
        "strong",
        "details",
        "summary",
        *table,
    }


def test_the_terminal_obeys_nothing(report: Report) -> None:
    stream = io.StringIO()
    console = Console(file=stream, width=100, color_system=None)
    print_report(console, report, verbose=True)
    print_plan(console, plan_of(report), verbose=True)
    shown = stream.getvalue()
    assert SAFE.fullmatch(shown)
    assert "##[" not in shown
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())
    shown.encode()


def test_what_is_shown_can_still_be_read() -> None:
    assert visible("a\x1b[1m\u202e\udcff") == r"a\x1b[1m\u202e\udcff"
    assert visible("é 中文 \u3000") == "é 中文 \u3000"
    assert clipped("x" * 1000) == f"{'x' * 399}…"


def test_json_of_anything_is_what_it_was() -> None:
    table = {"a": [MARKUP, BIDI, ESCAPES, NO_TEXT, "\U000e0041", "##[x]", "é"]}
    assert json.loads(as_json(table)) == table
    assert "é" in as_json(table)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (b"int a = cudaX(1);", "int a = cudaX(1);\n        ^^^^^"),
        (b"\tcudaX(1);", "\tcudaX(1);\n\t^^^^^"),
        ("中 cudaX(1);".encode(), "中 cudaX(1);\n   ^^^^^"),
        (b"\x1b cudaX(1);\r", "\\x1b cudaX(1);\n     ^^^^^"),
        (b"a" * 5000 + b" cudaX " + b"b" * 5000, None),
    ],
)
def test_the_mark_is_below_the_place(
    report_of: Make, text: bytes, shown: str | None
) -> None:
    made = report_of({"a.cu": b"int z;\n" + text + b"\nint y;\n"})
    (result,) = made.results
    start = text.index(b"cudaX") + 7
    assert isinstance(result, Translated)
    cut = excerpt(result.translation.source, Span(start, start + 5), 60)
    if shown is not None:
        assert f"{cut.text}\n{cut.pad}{cut.mark}" == shown
    assert len(cut.text) <= 60
    assert cut.text[len(cut.pad) :].startswith("cudaX") or "中" in cut.text


def test_a_line_of_ten_megabytes_is_reported_in_time() -> None:
    piece = b"cudaNoSuchThing(1); "
    text = piece * 500_000
    said = [
        say("match/unknown-cuda-name", "a.cu", Span(at, at + 15), "cudaNoSuchThing")
        for at in range(0, len(text), len(piece) * 500)
    ]
    source = Source("a.cu", text)
    translation = Translation(source, (Chunk(text, None),), tuple(said))
    made = summarise(
        "ascend950", [Translated("a.cu", "a.asc", translation, Grade.REFUSED)]
    )
    begun = time.perf_counter()
    texts = [render(made, "1") for render in FORMATS.values()]
    stream = io.StringIO()
    print_report(Console(file=stream, width=100), made, verbose=True)
    assert max(map(len, texts)) < 1_000 * len(said)
    assert len(stream.getvalue()) < 1_000 * len(said)
    assert time.perf_counter() - begun < 20
