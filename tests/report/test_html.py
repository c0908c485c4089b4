"""The HTML report says what it should, and nothing in it is taken for markup."""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cu2cann.model import (
    Agrees,
    Chunk,
    Deviates,
    Difference,
    Effort,
    Grade,
    Language,
    NotRun,
    Severity,
    Side,
    Source,
    Translated,
    Translation,
    Verification,
)
from cu2cann.report import Gate, Report, summarise
from cu2cann.report.html import assets
from cu2cann.report.html.pages import nodes
from cu2cann.report.html.words import table
from cu2cann.report.to_html import to_html
from tests.report.html_page import Outline, details, index, row, unpacked
from tests.report.test_hostile import SAFE, TEXTS, hostile

MASK = "warp/shfl-sync/partial-mask"
ADDRESS = re.compile(r"https?://|//[a-z]|url\(|@import", re.IGNORECASE)
Make = Callable[..., Report]


@pytest.fixture
def page(program: Report) -> str:
    return to_html(program, "1.2.3")


def labels(page: str, numbers: list[int]) -> list[str]:
    known = index(page)["labels"]
    return [known[number] for number in numbers]


def test_nothing_is_fetched(page: str) -> None:
    outline = Outline(page)
    assert not {"link", "img", "iframe", "object", "form action"} & {
        tag for tag, _ in outline.tags
    }
    for _, attributes in outline.tags:
        assert not {"src", "srcset", "style", "action"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith("#")
    for text in (*outline.styles, *outline.scripts):
        assert not ADDRESS.search(re.sub(r'"https://"', "", re.sub(r"//.*", "", text)))


def test_only_the_style_and_script_of_the_page_are_admitted(page: str) -> None:
    outline = Outline(page)
    (policy,) = [
        attributes["content"] or ""
        for tag, attributes in outline.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for text in ("".join(outline.scripts), "".join(outline.styles)):
        digest = b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_the_scripts_read_no_text_as_markup() -> None:
    script = assets.script()
    for word in ("innerHTML", "outerHTML", "insertAdjacent", "eval(", "document.write"):
        assert word not in script


def test_the_sums_are_those_of_the_report(program: Report, page: str) -> None:
    text = Outline(page).text
    assert "Findings of error or above that fail this run: 4." in text
    assert "Kernels 2 refused 1 translated 1" in text
    assert "Files 3 refused 1 copied 1 not read 1" in text
    assert f"Effort by hand {program.summary.hours:g} h" in text


def test_a_run_that_passes_says_so(program: Report) -> None:
    text = Outline(to_html(replace(program, gate=Gate(fail_on=None)), "1")).text
    assert "No finding fails this run." in text
    low = replace(program, gate=Gate(fail_on=None, min_grade=Grade.CHECKED))
    assert "(checked): 2." in Outline(to_html(low, "1")).text


def test_a_row_tells_what_a_file_and_its_kernels_are(page: str) -> None:
    found = row(page, "a.cu")
    assert (found["grade"], found["output"]) == ("refused", "a.asc")
    assert (found["errors"], found["warnings"]) == (3, 0)
    assert MASK in labels(page, found["codes"])
    assert "memory/malloc" in labels(page, found["rules"])
    half, whole = found["kernels"]
    assert (half["name"], half["line"], half["grade"]) == ("half", 2, "refused")
    assert labels(page, half["codes"]) == [MASK]
    assert (whole["grade"], whole["errors"], whole["hours"]) == ("translated", 0, 0)
    grades = {one["name"]: one["grade"] for one in index(page)["rows"]}
    assert grades == {"a.cu": "refused", "b.h": "copied", "c.cu": "failed", "d": "none"}


def test_a_file_opens_to_findings_and_both_texts(page: str) -> None:
    opened = details(page, "a.cu")
    (finding,) = [one for one in opened["findings"] if one["code"] == MASK]
    assert (finding["line"], finding["kernel"]) == (4, "half")
    assert (finding["severity"], finding["effort"]) == ("error", "hours")
    assert finding["help"]
    (changed,) = [
        one
        for one in opened["rows"]
        if isinstance(one, dict) and "cudaMalloc" in json.dumps(one["l"])
    ]
    assert changed["l"][0] == changed["r"][0] == "    "
    rules = {part[1] for part in changed["r"] if isinstance(part, list)}
    assert labels(page, sorted(rules)) == ["memory/malloc"]
    assert details(page, "d")["findings"][0]["code"] == "read/link-not-followed"


def test_every_code_and_rule_that_is_named_is_explained(page: str) -> None:
    explained = json.loads(unpacked(page)["explained"])
    assert explained.keys() == {*index(page)["labels"], "warp/shfl-sync"}
    assert "Effort." in json.dumps(explained[MASK])
    assert "Before and after" in json.dumps(explained["memory/malloc"])
    assert "Written by cu2cann itself" in json.dumps(explained["emit/includes"])


def test_a_code_is_found_at_all_its_places(page: str) -> None:
    places = json.loads(unpacked(page)["places"])
    assert places["match/unknown-cuda-name"] == [[0, 10, ""], [0, 11, ""]]
    assert places[MASK] == [[0, 4, "half"]]


def test_what_is_to_be_done_stands_in_the_page_itself(page: str) -> None:
    text = Outline(page).text
    work = text[text.index("Everything that was refused") :]
    assert work.index("read/unreadable") < work.index(MASK)
    assert "What to do: Rewrite this use by hand" in work
    assert "places: 2, files: 1" in work


def test_verdicts_are_told_with_the_first_difference(program: Report) -> None:
    difference = Difference(
        "buffer", "launch 3", "1.5", "<b>", kernel="half", buffer=2, index=7
    )
    verdicts = [
        Verification("one", Agrees(True, 4, frozenset({"half"})), "a model"),
        Verification("two", Deviates((difference,)), arguments=("-n", "3")),
        Verification("three", NotRun("it did not build", Side.TRANSLATION)),
    ]
    made = replace(program, verifications=tuple(verdicts))
    text = Outline(to_html(made, "1")).text
    assert "one agrees bit for bit; launches: 4, kernels: 1 ran on a model" in text
    assert (
        "two -n 3 disagrees after launch 3, kernel half: buffer 2, element 7 "
        "Original 1.5 Translation <b>" in text
    )
    assert "three not verified it did not build (translation)" in text
    assert "Verification" not in Outline(to_html(program, "1")).text


def test_two_results_of_one_path_have_names_of_their_own(
    file_of: Callable[..., Translated],
) -> None:
    made = file_of(b"int a;\n", "Makefile")
    pair = [replace(made, output=name) for name in ("CMakeLists.txt", "Makefile.cuda")]
    page = to_html(summarise("ascend950", pair), "1")
    names = [one["name"] for one in index(page)["rows"]]
    assert names == ["Makefile", "Makefile (Makefile.cuda)"]


def test_a_text_without_edits_is_compared() -> None:
    source = Source("Makefile", b"one\ntwo\nthree\n")
    chunks = (Chunk(b"one\n2\nthree\n", "build/makefile"),)
    made = Translated(
        "Makefile", "CMakeLists.txt", Translation(source, chunks), Grade.TRANSLATED
    )
    page = to_html(summarise("ascend950", [made]), "1")
    rows = details(page, "Makefile")["rows"]
    assert rows[1] == {"l": [["two", 0]], "r": [["2", 0]]}
    assert rows[0] == "one"


def test_a_large_file_comes_with_its_changes_alone(report_of: Make) -> None:
    filler = b"int filler_of_a_file_that_is_large;\n" * 8_000
    text = filler + b"void f(float **p) { cudaMalloc(p, 4); }\n" + filler
    opened = details(to_html(report_of({"a.cu": text}), "1"), "a.cu")
    gaps = [one for one in opened["rows"] if isinstance(one, list)]
    assert opened["leftOut"]
    assert sum(gap[0] for gap in gaps) > 15_900
    assert len(opened["rows"]) < 60


def test_long_lines_are_clipped_but_keep_what_changed(report_of: Make) -> None:
    text = b"/* %s */ void f(float **p) { cudaMalloc(p, 4); }\n" % (b"x" * 100_000)
    opened = details(to_html(report_of({"a.cu": text}), "1"), "a.cu")
    shown = json.dumps(opened["rows"])
    assert opened["clipped"]
    assert "aclrtMalloc" in shown
    assert len(shown) < 5_000


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_hostile_text_stays_text(report_of: Make, number: int) -> None:
    made = hostile(report_of, TEXTS[number])
    text = TEXTS[number]
    verdict = Deviates((Difference("output", text, text, text),), (text,))
    checked = Verification(text, verdict, text, (text,))
    plain = to_html(report_of({"a.cu": b"void f() { cudaNoSuch(1); }\n"}), "1")
    page = to_html(replace(made, verifications=(checked,)), "1")
    page.encode()
    assert SAFE.fullmatch(page)
    known = {tag for tag, _ in Outline(plain).tags}
    assert {tag for tag, _ in Outline(page).tags} <= known | {"dl", "dt", "dd"}
    assert page.count("</script>") == plain.count("</script>")
    for block in unpacked(page).values():
        assert SAFE.fullmatch(block)


def test_the_page_of_a_rule_holds_no_markup() -> None:
    text = "<script>x</script> [a](javascript:x) ![i](http://e.example/i) <b>\n\n# `h`"
    (first, second) = nodes(text)
    assert first[0] == "p"
    assert all(isinstance(one, str) or one[0] != "script" for one in first[2])
    assert not [one for one in first[2] if isinstance(one, list) and "java" in one[1]]
    assert second == ["h1", "", [["code", "", ["h"]]]]


def test_a_severity_of_the_settings_changes_the_charts(program: Report) -> None:
    word = Severity.WARNING
    (file, *others) = program.results
    assert isinstance(file, Translated)
    said = tuple(one._replace(severity=word) for one in file.translation.diagnostics)
    changed = replace(file.translation, diagnostics=said)
    made = summarise("ascend950", [replace(file, translation=changed), *others])
    text = Outline(to_html(made, "1")).text
    assert "No kernel is refused." in text


def test_the_table_of_words_is_whole() -> None:
    holes = re.compile(r"\{\w+\}")
    for key, found in table().items():
        assert set(found) == set(Language), key
        assert all(found.values()), key
        assert {*holes.findall(found["en"])} == {*holes.findall(found["zh"])}, key


def test_every_word_is_used_and_none_is_missing() -> None:
    folder = Path(assets.__file__).parent
    sources = [*folder.glob("*.py"), *folder.glob("*.js"), folder / "page.html"]
    texts = "\n".join(one.read_text() for one in sources)
    named = {*re.findall(r"""(?:words|say)\(\s*"(\w+)"[,)]""", texts)}
    built = {
        *(f"{word}_about" for word in (*Grade, "copied", "failed")),
        *(f"has_{word}" for word in (*Severity, "nothing")),
        *(f"side_{word}" for word in Side),
        *(f"difference_{word}" for word in ("launch", "output", "file")),
        *Effort,
    }
    assert named | built <= table().keys()
    assert not {key for key in table().keys() - built if f'"{key}"' not in texts}


def test_the_page_speaks_chinese(program: Report) -> None:
    page = to_html(replace(program, language=Language.CHINESE), "1.2.3")
    outline = Outline(page)
    assert ("html", {"lang": "zh-CN"}) in outline.tags
    assert "核函数" in outline.text
    english = {one["en"] for key, one in table().items() if key != "code"}
    assert not {one for one in english if len(one) > 12 and one in outline.text}
