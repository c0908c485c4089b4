"""Reports in Chinese: nothing is missing, and nothing but the words is another."""

import ast
import io
import json
import pickle
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len
from rich.console import Console

from cu2cann.cli import app
from cu2cann.model import (
    Disposition,
    Effort,
    Grade,
    Language,
    Phrase,
    Rule,
    Severity,
    Side,
    phrase,
)
from cu2cann.model.phrase import holes
from cu2cann.report import FORMATS, Report, print_plan, print_report
from cu2cann.report.baseline import baseline_text
from cu2cann.report.codes import REASONS
from cu2cann.report.language import words_of
from cu2cann.report.plan import plan_of
from cu2cann.report.spoken import spoken
from cu2cann.report.wrapped import wrapped

ROOT = Path(__file__).resolve().parents[2]
CHINESE = words_of(Language.CHINESE)
ENUMERATIONS: tuple[type[StrEnum], ...] = (Severity, Effort, Disposition, Grade, Side)
IDEOGRAPH = re.compile(r"[\u4e00-\u9fff]")
CODE = re.compile(r"`[^`]*`")
SENTENCE = re.compile(r"\b[A-Za-z]+ [a-z]+ [a-z]+\b")
FEW_WORDS = {" or ", " and ", ", ", "{} {}", "{}: {}", "{}: {}.", "{} is {}"}
"""What is no more than marks between holes."""


def templates_of_rules(rules: tuple[Rule, ...]) -> set[str]:
    reasons = [one for rule in rules for one in rule.reasons.values()]
    return {text for one in reasons for text in (one.message, one.help) if text}


def templates_of_the_engine() -> set[str]:
    reasons = REASONS.values()
    return {
        text for one in reasons for text in (one.message, one.help, one.notes) if text
    }


def templates_of_the_code() -> set[str]:
    """Find what is given to `say` and `phrase`."""
    places = (ROOT / "cu2cann").rglob("*.py")
    trees = [ast.parse(place.read_text(encoding="utf-8")) for place in places]
    return {text for tree in trees for text in _said(tree)}


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="say" | "phrase"), args=[first, *_]):
                either = ast.walk(first) if isinstance(first, ast.IfExp) else [first]
                for one in either:
                    if isinstance(one, ast.Constant) and isinstance(one.value, str):
                        yield one.value


@pytest.fixture(scope="module")
def templates(shipped: tuple[Rule, ...]) -> set[str]:
    words = {word.value for kind in ENUMERATIONS for word in kind}
    ours = templates_of_the_code() | templates_of_the_engine()
    return ours | templates_of_rules(shipped) | words


def test_every_template_has_its_words(templates: set[str]) -> None:
    lacking = sorted(templates - CHINESE.known.keys())
    assert not lacking, "add these to cu2cann/report/languages/zh.toml"


def test_there_are_no_words_without_a_template(templates: set[str]) -> None:
    unused = sorted(CHINESE.known.keys() - templates)
    assert not unused, "take these out of cu2cann/report/languages/zh.toml"


def test_words_keep_the_holes_and_the_code_of_their_template() -> None:
    wrong = [old for old, new in CHINESE.known.items() if not fits(old, new)]
    assert not wrong


def fits(template: str, words: str) -> bool:
    code = {*CODE.findall(template)} <= {*CODE.findall(words)}
    return (
        holes(words) == holes(template)
        and (code or "{" in template)
        and (bool(IDEOGRAPH.search(words)) or template in FEW_WORDS)
        and not SENTENCE.search(CODE.sub("", words))
        and template.endswith(".") == words.endswith("。")
    )


def test_values_follow_their_holes_when_the_order_is_another() -> None:
    said = phrase(
        "the {} {} on {}", Side.ORIGINAL, phrase("writes more than it may"), 1
    )
    assert said == "the original writes more than it may on 1"
    assert CHINESE.of(said) == "原程序在1上写出的内容超过上限"


def test_a_name_that_looks_like_a_word_stays() -> None:
    assert CHINESE("help: {}", "kernels") == "建议：kernels"
    assert CHINESE.of("kernels") == "kernels"


def test_a_value_that_looks_like_a_hole_stays() -> None:
    assert phrase("{} or {}", "{1}", "$x") == "{1} or $x"


def test_a_template_of_a_users_rule_stays_english() -> None:
    said = Phrase("`$symbol` is ours", {"symbol": "f"})
    assert CHINESE.of(said) == "`f` is ours"


def test_a_phrase_goes_from_process_to_process() -> None:
    said = phrase("{}, below {}", Grade.REFUSED, phrase("none"))
    read = pickle.loads(pickle.dumps(said))
    assert read == said
    assert CHINESE.of(read) == CHINESE.of(said) == "拒绝翻译，低于无"


def test_lines_break_between_characters_and_never_before_a_mark() -> None:
    text = "宏出现在不寻常的位置，`cudaMalloc` 之后。" * 9
    lines = wrapped(text, 40)
    assert all(cell_len(line) <= 42 for line in lines)
    assert not any(line[0] in "，。" for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def in_chinese(report: Report) -> Report:
    return replace(report, language=Language.CHINESE)


def shown(report: Report, show: Callable[[Console, Report], None]) -> list[str]:
    stream = io.StringIO()
    show(Console(file=stream, width=80), spoken(report))
    return stream.getvalue().splitlines()


@pytest.fixture
def sample(report_of: Callable[..., Report]) -> Report:
    folder = ROOT / "samples" / "unportable"
    texts = {place.name: place.read_bytes() for place in sorted(folder.glob("*.cu"))}
    return report_of(texts)


def outside_the_source(lines: list[str]) -> list[str]:
    return [line for line in lines if not re.match(r" *\d* +\| ", line)]


def test_a_report_holds_no_english_sentence(sample: Report) -> None:
    made = in_chinese(sample)
    told = [
        *outside_the_source(shown(made, print_report)),
        *shown(made, lambda console, one: print_plan(console, plan_of(one), CHINESE)),
        *re.sub("<code>.*?</code>", "", FORMATS["markdown"](spoken(made), "1")).split(),
        *(text for one in spoken(made).findings for text in (one.message, one.help)),
    ]
    english = [line for line in told if SENTENCE.search(CODE.sub("", line))]
    assert not english


def test_wide_characters_do_not_break_the_table(program: Report) -> None:
    lines = shown(in_chinese(program), print_report)
    head = next(at for at, line in enumerate(lines) if line.startswith("文件"))
    table = lines[head : head + 4]
    assert all(cell_len(line) == cell_len(table[0]) <= 80 for line in table)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_format_speaks_chinese(program: Report, name: str) -> None:
    english = FORMATS[name](spoken(program), "1")
    chinese = FORMATS[name](spoken(in_chinese(program)), "1")
    assert "没有规则认识" in chinese
    assert not IDEOGRAPH.search(english)


def test_nothing_but_the_words_is_another(program: Report) -> None:
    made = in_chinese(program)
    assert baseline_text(made) == baseline_text(program)
    one, two = (
        json.loads(FORMATS["sarif"](spoken(each), "1")) for each in (program, made)
    )
    for key in ("ruleId", "ruleIndex", "level", "partialFingerprints", "locations"):
        found = [
            [each[key] for each in run["runs"][0]["results"]] for run in (one, two)
        ]
        assert found[0] == found[1], key
    assert [run["runs"][0].get("language") for run in (one, two)] == [None, "zh"]
    mine, other = (run["runs"][0]["tool"]["driver"]["rules"] for run in (one, two))
    assert [each["id"] for each in mine] == [each["id"] for each in other]
    assert all(IDEOGRAPH.search(each["shortDescription"]["text"]) for each in other)


def run(*words: object) -> Result:
    listed = [str(word) for word in words]
    return CliRunner().invoke(app.group, listed, catch_exceptions=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.cu").write_text("void g() { cudaNoSuchThing(1); }\n")
    return folder


def test_the_option_goes_before_the_setting(project: Path) -> None:
    (project / "cu2cann.toml").write_text('lang = "zh"\n')
    command = ("report", project, "--no-clang", "--jobs", 1)
    set_to = run(*command)
    asked = run(*command, "--lang", "en")
    assert "没有规则认识 `cudaNoSuchThing`" in set_to.output
    assert "no rule knows `cudaNoSuchThing`" in asked.output
    assert set_to.exit_code == asked.exit_code == 1


def test_a_baseline_of_one_language_serves_the_other(
    project: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.json"
    command = ("report", project, "--no-clang", "--jobs", 1)
    run(*command, "--lang", "zh", "--write-baseline", known)
    again = run(*command, "--baseline", known)
    assert again.exit_code == 0
    assert "no rule knows" in known.read_text()


def test_a_check_speaks_chinese(project: Path) -> None:
    said = run("check", project, "--target", "ascend950", "--lang", "zh")
    assert "`cudaNoSuchThing` 是 CUDA 名字" in said.output
    assert "面向 ascend950 的 1 个文件：1 个错误" in said.output


@pytest.mark.parametrize(
    "word", ["parse/broken", "warp/shfl-sync/partial-mask", "cudaMalloc"]
)
def test_a_page_is_explained_in_chinese(word: str) -> None:
    said = run("explain", "--lang", "zh", word)
    assert said.exit_code == 0
    assert IDEOGRAPH.search(said.output)
    lines = said.output.splitlines()
    prose = [line for line in lines if IDEOGRAPH.search(line) and "/" in word]
    assert all(cell_len(line) <= 82 for line in prose)
