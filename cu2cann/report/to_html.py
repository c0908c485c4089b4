"""The report as one page for a browser, with everything that it needs inside."""

from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from cu2cann.report.html import assets, overview
from cu2cann.report.html.contents import Contents, contents_of
from cu2cann.report.html.packing import packed_json
from cu2cann.report.html.pages import pages
from cu2cann.report.html.verifications import verifications
from cu2cann.report.html.words import Words
from cu2cann.report.plan import plan_of
from cu2cann.report.summary import Report

_FIRST_STEPS = 8


def to_html(report: Report, version: str) -> str:
    """Render the page; what is in a file is packed, and opened in the browser."""
    words = Words(report.language)
    contents = contents_of(report)
    plan = plan_of(report)
    text = assets.template().render(
        words=words,
        count=lambda number: f"{number:,}",
        hours=lambda number: f"{number:,.2f}".rstrip("0").rstrip("."),
        address=lambda name: quote(name, safe="/"),
        policy=assets.policy(),
        style=Markup(assets.style()),
        script=Markup(assets.script()),
        version=version,
        target=report.target,
        verdict=list(overview.verdict_lines(report, words)),
        bars=overview.bars(report, contents),
        total_hours=report.summary.hours,
        blockers=overview.blockers(report),
        plan=plan,
        curve=overview.curve(plan),
        steps=overview.work(plan),
        first_steps=_FIRST_STEPS,
        warned=overview.warned(report),
        named=overview.named(contents, report),
        verifications=verifications(report.verifications, words),
        blocks=contents.blocks.packed(),
        **_packed(report, contents, words),
    )
    return text.rstrip("\n") + "\n"


def _packed(report: Report, contents: Contents, words: Words) -> dict[str, Any]:
    index = {
        "words": words.table,
        "rows": contents.rows,
        "labels": list(contents.labels),
    }
    return {
        "index": packed_json(index),
        "places": packed_json(contents.places),
        "explained": packed_json(pages(contents.labels, report.rules, words)),
    }
