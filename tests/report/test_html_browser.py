"""The HTML report in a browser: it is found in, opened, linked to, and does no harm."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    Dialog,
    Locator,
    Page,
    Request,
    expect,
    sync_playwright,
)

from cu2cann.model import Chunk, Grade, Language, Source, Span, Translated, Translation
from cu2cann.model import engine_diagnostic as say
from cu2cann.pipeline import Engine, translate
from cu2cann.report import Report, summarise
from cu2cann.report.to_html import to_html
from tests.report.conftest import PROGRAM
from tests.report.test_hostile import TEXTS, hostile

NAMES = ("chromium", "chromium-browser", "google-chrome")
MASK = "warp/shfl-sync/partial-mask"
LONG = b"/* %s */\n" % (b"<b>x</b>\x1b[1m" * 800_000)
GRADES = (Grade.TRANSLATED, Grade.REFUSED)
Make = Callable[..., Report]
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    place = next(filter(None, map(shutil.which, NAMES)), None)
    if place is None:
        pytest.skip("chromium is not installed (apt-get install chromium)")
    with sync_playwright() as started:
        browser = started.chromium.launch(
            executable_path=place, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a report; whatever it complains of or fetches fails the test."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    troubles: list[str] = []
    page = context.new_page()
    page.set_default_timeout(10_000)

    def dismiss(box: Dialog) -> None:
        troubles.append(box.message)
        box.dismiss()

    def fetched(request: Request) -> None:
        if not request.url.startswith("file:"):
            troubles.append(request.url)

    page.on("console", lambda said: troubles.append(said.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", dismiss)
    page.on("request", fetched)
    place = tmp_path / "report.html"

    def make(report: Report, address: str = "", language: str = "en") -> Page:
        place.write_text(to_html(replace(report, language=Language(language)), "1.2.3"))
        page.goto(f"{place.as_uri()}{address}")
        page.wait_for_selector("body[data-ready]")
        return page

    yield make
    context.close()
    assert not troubles


@pytest.fixture
def project(report_of: Make) -> Report:
    plain = b"void f(float **p) { cudaMalloc(p, 4); }\n"
    return report_of({"src/a.cu": PROGRAM, "src/b.cu": plain, "c.h": b"int c;\n"})


def names(page: Page) -> list[str]:
    return page.locator("#table tbody th a").all_inner_texts()


def choice(page: Page, label: str) -> Locator:
    return page.get_by_role("combobox", name=label, exact=True)


def test_the_table_is_filtered(show: Open, project: Report) -> None:
    page = show(project, "#files")
    assert names(page) == ["src/a.cu", "half", "whole", "src/b.cu", "c.h"]
    page.get_by_label("Search paths and kernels").fill("SRC hal")
    assert names(page) == ["half"]
    expect(page.get_by_role("status")).to_have_text("Rows that match: 1 of 5")
    page.get_by_role("button", name="Clear the filter").click()
    expect(page.locator("#table tbody tr")).to_have_count(5)
    choice(page, "Grade").select_option("refused")
    assert names(page) == ["src/a.cu", "half"]
    choice(page, "Show").select_option("kernel")
    assert names(page) == ["half"]
    page.get_by_role("button", name="Clear the filter").click()
    choice(page, "Findings").select_option("nothing")
    assert names(page) == ["whole", "src/b.cu", "c.h"]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        (MASK, ["src/a.cu", "half"]),
        ("warp", ["src/a.cu", "half"]),
        ("memory/malloc", ["src/a.cu", "src/b.cu"]),
        ("no-such-code", []),
    ],
)
def test_the_table_is_filtered_by_code_rule_and_area(
    show: Open, project: Report, code: str, found: list[str]
) -> None:
    page = show(project, "#files")
    page.get_by_label("Code, rule or area").fill(code)
    assert names(page) == found
    if not found:
        expect(page.locator("#table tbody")).to_have_text("Nothing matches.")


def test_a_row_names_its_gravest_code(show: Open, project: Report) -> None:
    page = show(project, "#files")
    page.set_viewport_size({"width": 1400, "height": 900})
    row = page.get_by_role("row", name="half")
    row.get_by_role("link", name=MASK).click()
    expect(page.get_by_role("dialog")).to_contain_text(MASK)


def test_the_table_is_sorted_and_says_so(show: Open, project: Report) -> None:
    page = show(project, "#files")
    head = page.get_by_role("columnheader", name="Changes")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert names(page)[0] == "src/a.cu"
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert names(page)[-1] == "src/a.cu"
    page.get_by_role("columnheader", name="Grade").get_by_role("button").click()
    assert head.get_attribute("aria-sort") is None
    assert names(page)[:2] == ["src/a.cu", "half"]


def test_a_file_opens_to_both_texts(show: Open, project: Report) -> None:
    page = show(project, "#files")
    page.get_by_role("link", name="src/a.cu").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("src/a.cu")
    expect(page).to_have_title("src/a.cu · cu2cann")
    changed = page.locator(".diff tr.changed", has_text="cudaMalloc(")
    expect(changed.locator(".left")).to_have_text("    cudaMalloc(p, 4);")
    expect(changed.locator(".right")).to_contain_text("aclrtMalloc((void**)p, 4")
    expect(changed.locator("del").first).to_have_text("cudaMalloc(")
    same = page.locator(".diff tr.same", has_text="a[0] += __shfl")
    expect(same.locator(".n").first).to_have_text("4")
    said = page.locator(".diff tr.said").first
    expect(said).to_contain_text("error live may name only")
    expect(page.locator("#file-body .item").first).to_contain_text("What to do:")


def test_a_change_leads_to_its_rule_and_back(show: Open, project: Report) -> None:
    page = show(project, "#file=src/a.cu")
    mark = page.locator(".diff .right a.mark", has_text="aclrtMalloc").first
    mark.click()
    box = page.get_by_role("dialog")
    expect(box).to_contain_text("memory/malloc")
    expect(box).to_contain_text("Before and after")
    assert "rule=memory/malloc" in page.url
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    page.wait_for_url("**#file=src/a.cu")
    mark.click()
    expect(box).to_be_visible()
    page.go_back()
    expect(box).to_be_hidden()
    expect(page.locator(".diff")).to_be_visible()


def test_a_code_leads_to_its_rule(show: Open, project: Report) -> None:
    page = show(project, "#file=src/a.cu")
    page.locator("#file-body .item").get_by_role("link", name=MASK).click()
    box = page.get_by_role("dialog")
    box.get_by_role("link", name="warp/shfl-sync", exact=True).click()
    expect(box).to_contain_text("What it does")
    page.get_by_role("button", name="Close").click()
    expect(box).to_be_hidden()
    page.wait_for_url("**#file=src/a.cu")


def test_the_policy_stops_other_scripts(
    browser: Browser, project: Report, tmp_path: Path
) -> None:
    place = tmp_path / "report.html"
    harm = "<script>window.harm = 1</script><img src=x onerror='window.harm = 2'>"
    place.write_text(to_html(project, "1").replace("</body>", f"{harm}</body>"))
    page = browser.new_page()
    page.goto(place.as_uri())
    page.wait_for_selector("body[data-ready]")
    assert page.evaluate("window.harm") is None
    page.close()


def test_unchanged_lines_unfold(show: Open, report_of: Make) -> None:
    filler = b"".join(b"int filler%d;\n" % number for number in range(50))
    page = show(report_of({"a.cu": PROGRAM + filler}), "#file=a.cu")
    rows = page.locator(".diff tr.same")
    folded = rows.count()
    page.get_by_role("button", name="Show unchanged lines").click()
    assert rows.count() > folded + 40
    expect(page.locator(".diff")).to_contain_text("int filler25;")


def test_addresses_lead_to_what_they_name(show: Open, project: Report) -> None:
    page = show(project, "#file=src/a.cu&line=4")
    expect(page.locator(".diff tr.at .n").first).to_have_text("4")
    page = show(project, f"#rule={MASK}")
    expect(page.get_by_role("dialog")).to_contain_text(MASK)
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page = show(project, "#rule=no/such")
    expect(page.get_by_role("dialog")).to_contain_text("is called no/such.")
    page = show(project, "#files&grade=refused&sort=-errors&q=half")
    assert names(page) == ["half"]
    assert choice(page, "Grade").input_value() == "refused"
    page = show(project, "#file=no/such.cu")
    expect(page.get_by_role("heading", level=1)).to_contain_text("no/such.cu")


def test_the_back_button_goes_back(show: Open, project: Report) -> None:
    page = show(project)
    page.get_by_role("navigation", name="Views").get_by_text("Files").click()
    choice(page, "Grade").select_option("refused")
    page.get_by_role("link", name="src/a.cu").click()
    expect(page.locator(".diff")).to_be_visible()
    page.go_back()
    assert names(page) == ["src/a.cu", "half"]
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Overview")


def test_charts_lead_to_the_rows_they_count(show: Open, project: Report) -> None:
    page = show(project)
    card = page.locator(".sum", has_text="Kernels")
    card.get_by_role("link", name="refused").click()
    assert names(page) == ["half"]


def test_the_work_lists_its_places(show: Open, project: Report) -> None:
    page = show(project, "#work")
    item = page.locator("#work .item", has_text="match/unknown-cuda-name")
    item.get_by_text("Show the places: 2").click()
    item.get_by_role("link", name="src/a.cu:10").click()
    expect(page.locator(".diff tr.at")).to_contain_text("cudaNoSuchThing(1);")


def test_the_keyboard_is_enough(show: Open, project: Report) -> None:
    page = show(project)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.get_by_role("link", name="Files and kernels").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Search paths and kernels")).to_be_focused()
    page.keyboard.type("a.cu")
    page.locator("[data-sort=errors]").focus()
    page.keyboard.press("Enter")
    assert names(page)[0] == "src/a.cu"
    page.get_by_role("link", name="src/a.cu").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    mark = page.locator("#file-body .item a.code").first
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(mark).to_be_focused()


def test_dark_and_light_follow_the_system_until_one_is_chosen(
    show: Open, project: Report
) -> None:
    page = show(project)
    button = page.get_by_role("button", name="Dark colours")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    expect(button).to_have_attribute("aria-pressed", "true")
    dark = page.evaluate(colour)
    assert dark != light
    button.click()
    assert page.evaluate(colour) == light
    page.reload()
    page.wait_for_selector("body[data-ready]")
    assert page.evaluate(colour) == light
    expect(button).to_have_attribute("aria-pressed", "false")


def test_paper_shows_sums_and_work_without_controls(
    show: Open, project: Report
) -> None:
    page = show(project)
    page.emulate_media(media="print")
    expect(page.locator("#overview")).to_be_visible()
    expect(page.locator("#work")).to_be_visible()
    expect(page.get_by_role("navigation", name="Views")).to_be_hidden()


def test_every_control_has_a_name(show: Open, project: Report) -> None:
    page = show(project, "#files")
    for control in page.locator("button, input, select, a").all():
        if control.is_visible():
            assert control.evaluate(
                "(one) => (one.labels?.[0] ?? one).textContent.trim()"
            )
    assert page.locator("main").count() == page.locator("nav[aria-label=Views]").count()


def test_a_narrow_screen_needs_no_sideways_scrolling(
    show: Open, project: Report
) -> None:
    for address in ("", "#files", "#file=src/a.cu", "#work"):
        page = show(project, address)
        page.set_viewport_size({"width": 360, "height": 700})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 360, address


def test_it_speaks_chinese(show: Open, project: Report) -> None:
    page = show(project, "#files", "zh")
    expect(page.get_by_role("status")).to_contain_text("符合条件")
    page.get_by_role("link", name="src/a.cu").click()
    expect(page.locator("#file-body")).to_contain_text("原文与译文对照")


def test_a_hostile_project_does_nothing(show: Open, report_of: Make) -> None:
    files = [hostile(report_of, text).results[0] for text in TEXTS]
    said = say("match/unknown-cuda-name", "long.cu", Span(3, 9), "cudaNoSuch")
    text = Translation(Source("long.cu", LONG), (Chunk(LONG, None),), (said,))
    long = Translated("long.cu", "long.asc", text, Grade.REFUSED)
    made = summarise("ascend950", [*files, long])
    page = show(made, "#files")
    assert len(names(page)) == len(TEXTS) + 1
    for name in names(page):
        page.get_by_label("Search paths and kernels").fill(name.split()[0])
        page.locator("#table tbody th a").first.click()
        expect(page.locator("#file-body .item").first).to_be_visible()
        assert page.locator("#file-body").locator("script, img, b").count() == 0
        page.go_back()
    page.evaluate("location.hash = 'file=long.cu'")
    expect(page.locator("#file-body")).to_contain_text("Very long lines are clipped")
    expect(page.locator(".diff")).to_contain_text("<b>x</b>\\x1b[1m<b>")


def test_thousands_of_files_are_shown_a_page_at_a_time(
    show: Open, engine: Engine
) -> None:
    files = []
    for number in range(2_000):
        name = b"kernel%d" % number
        text = b"__global__ void %s(float *a) { a[0] = 1.0f; }\n" % name
        path = f"src/part{number % 40}/file{number}.cu"
        translation = translate(Source(path, text), engine)
        files.append(Translated(path, path, translation, grade=GRADES[number % 2]))
    page = show(summarise("ascend950", files), "#files")
    expect(page.get_by_role("status")).to_have_text("Rows that match: 4,000 of 4,000")
    assert page.locator("#table tbody tr").count() == 100
    page.get_by_role("button", name="Last").click()
    expect(page.locator("#pager")).to_contain_text(re.compile("3,901.4,000 of 4,000"))
    assert names(page)[-1] == "kernel1999"
    expect(page.get_by_role("button", name="Last")).to_be_disabled()
    page.get_by_label("Search paths and kernels").fill("part7/ kernel1047")
    assert names(page) == ["kernel1047"]
    page.get_by_role("link", name="kernel1047").click()
    expect(page.locator(".diff")).to_contain_text("kernel1047")
