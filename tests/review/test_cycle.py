"""Review, an upstream change, and conversion again: every decision is kept."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cu2cann.cli.console import EXIT_FINDINGS, EXIT_SETTING, EXIT_USAGE
from cu2cann.cli.review import open_again
from cu2cann.model import Answer
from cu2cann.read.decisions import NAME
from cu2cann.review.opening import save

Run = Callable[..., Result]
Converted = Callable[[str], tuple[Path, Path]]
TREE = "multi_file"


def decide(out: Path) -> int:
    """Accept some changes, reject some, edit one, choose for one; give their number."""
    opened, place = open_again(out, None, None)
    session = opened.session
    for at, item in enumerate(session.items):
        if item.rule.startswith("error/"):
            session.answer(at, Answer.ACCEPT)
        elif item.rule == "memory/free":
            session.answer(at, Answer.REJECT)
        elif item.rule == "qualifier/shared":
            session.answer(at, Answer.EDIT, "__ubuf__ /* mine */")
        elif item.change.offers:
            session.answer(at, Answer.CHOOSE, item.change.offers[0].name)
    save(session, place)
    return session.progress[0]


def report(convert: Run, source: Path, out: Path) -> dict[str, Any]:
    place = out.parent / "report.json"
    convert(source, out, "--report", f"json={place}")
    found: dict[str, Any] = json.loads(place.read_bytes())
    return found


def codes(found: dict[str, Any]) -> list[str]:
    said = [one for file in found["files"] for one in file["diagnostics"]]
    return sorted(one["code"] for one in [*said, *found["diagnostics"]])


def test_every_decision_is_kept_over_an_upstream_change(
    converted: Converted, convert: Run, run: Run
) -> None:
    source, out = converted(TREE)
    before = report(convert, source, out)
    number = decide(out)
    after = report(convert, source, out)
    reviewed = [code for code in codes(after) if code.startswith("review/")]
    assert {"review/rejected", "review/edited"} == set(reviewed)
    constructs = (before["summary"]["constructs"], after["summary"]["constructs"])
    assert sum(constructs[0].values()) == sum(constructs[1].values())
    assert constructs[1]["refused"] > constructs[0]["refused"]

    place = source / "src/statistics.cu"
    text = place.read_text()
    text = "// upstream\n\n#define UPSTREAM 1\n" + text
    text = text.replace("void Statistics", "int added;\nvoid Statistics")
    place.write_text(text + "\nstatic int later(int x)\n{\n    return x + 1;\n}\n")
    header = source / "include/check.h"
    header.write_text(header.read_text().replace("#pragma once", "#pragma once\n\n//"))
    again = report(convert, source, out)
    assert [one for one in codes(again) if one.startswith("review/")] == reviewed
    opened = open_again(out, None, None)[0]
    assert opened.session.progress[0] == number
    assert opened.session.lapsed == []
    assert f"{number} of" in run("review", out, "--status").output


def test_a_decision_whose_text_is_gone_is_kept_and_reported(
    converted: Converted, convert: Run
) -> None:
    source, out = converted(TREE)
    decide(out)
    decided = (source / NAME).read_text()
    place = source / "src/statistics.cu"
    place.write_text(place.read_text().replace("cudaFree(device)", "cudaFree(0)"))
    (source / "include/elementwise.cuh").unlink()
    found = codes(report(convert, source, out))
    assert found.count("review/lapsed") >= 2
    assert (source / NAME).read_text() == decided
    opened, where = open_again(out, None, None)
    save(opened.session, where)
    assert (source / NAME).read_text().count("[[decision]]") == decided.count(
        "[[decision]]"
    )


def test_the_same_decisions_give_the_same_bytes(
    converted: Converted, convert: Run, tmp_path: Path
) -> None:
    source, out = converted(TREE)
    decide(out)
    one, other = out.parent / "one", out.parent / "other"
    convert(source, one, "--jobs", 2)
    convert(source, other)
    assert files(one) == files(other)
    assert str(tmp_path) not in (one / ".cu2cann/result.json").read_text()
    assert not (one / NAME).exists()


def files(folder: Path) -> dict[str, bytes]:
    return {
        place.relative_to(folder).as_posix(): place.read_bytes()
        for place in folder.rglob("*")
        if place.is_file()
    }


def test_decisions_may_stand_elsewhere(
    converted: Converted, convert: Run, run: Run, tmp_path: Path
) -> None:
    source, out = converted("reduction")
    decide(out)
    moved = tmp_path / "port.toml"
    (source / NAME).rename(moved)
    assert "0 of" in run("review", out, "--status").output
    assert "0 of" not in run("review", out, "--status", "--decisions", moved).output
    assert "review/rejected" in convert(source, out, "--decisions", moved).output
    missing = convert(source, out, "--decisions", tmp_path / "none.toml")
    assert missing.exit_code == EXIT_SETTING


def test_a_broken_file_of_decisions_is_exit_status_3(
    converted: Converted, convert: Run, run: Run
) -> None:
    source, out = converted("reduction")
    (source / NAME).write_text("schema = 1\n[[decision]]\n")
    for result in (convert(source, out), run("review", out), run("report", source)):
        assert result.exit_code == EXIT_SETTING
        assert NAME in result.output


def test_outputs_edited_by_hand_are_not_lost(
    converted: Converted, convert: Run, run: Run
) -> None:
    source, out = converted(TREE)
    for name in ("src/statistics.asc", "README.md", "include/cu2cann/error.h"):
        with (out / name).open("a") as stream:
            stream.write("// mine\n")
    mine = files(out)
    result = convert(source, out)
    assert result.exit_code == EXIT_USAGE
    assert "was edited by hand" in result.output
    assert "README.md" in result.output
    assert files(out) == mine
    assert (
        "src/statistics.asc was edited by hand" in run("review", out, "--status").output
    )
    assert convert(source, out, "--overwrite-edited").exit_code == 0
    kept = out / ".cu2cann/edited/src/statistics.asc"
    assert kept.read_bytes() == mine["src/statistics.asc"]
    assert (out / "README.md").read_bytes() == (source / "README.md").read_bytes()
    assert convert(source, out).exit_code == 0


def test_a_changed_source_is_no_edit_by_hand(
    converted: Converted, convert: Run, run: Run
) -> None:
    source, out = converted(TREE)
    for name in ("src/statistics.cu", "README.md"):
        with (source / name).open("a") as stream:
            stream.write("// upstream\n")
    status = run("review", out, "--status").output
    assert "src/statistics.cu has changed since it was converted" in status
    assert convert(source, out).exit_code == 0


def test_what_is_no_conversion_cannot_be_reviewed(
    run: Run, tmp_path: Path, converted: Converted
) -> None:
    (tmp_path / "empty").mkdir()
    result = run("review", tmp_path / "empty")
    assert result.exit_code == EXIT_USAGE
    assert "no conversion has left its result" in result.output
    source, out = converted("reduction")
    source.rename(source.with_name("moved"))
    result = run("review", out, "--status")
    assert result.exit_code == EXIT_USAGE
    assert "--source" in result.output
    moved = source.with_name("moved")
    assert run("review", out, "--status", "--source", moved).exit_code == 0
    result = run("review", out, "--source", moved)
    assert result.exit_code == EXIT_USAGE
    assert "no terminal" in result.output


def test_a_conversion_in_place_needs_the_sources(
    run: Run, converted: Converted
) -> None:
    source, _ = converted("reduction")
    run("convert", source, "--in-place", "--no-clang")
    assert "in place" in run("review", source, "--status").output


def test_the_same_options_are_used_again(converted: Converted, convert: Run) -> None:
    source, out = converted("reduction")
    options = ("--disable", "syntax/grid-part", "--exclude", "none.cu", "-D", "X=1")
    convert(source, out, *options)
    opened = open_again(out, None, None)[0]
    assert opened.remarks == ()
    assert opened.options.disabled == {"syntax/grid-part"}
    assert opened.options.defines == ("X=1",)
    rules = {item.rule for item in opened.session.items}
    assert "syntax/grid-part" not in rules


def test_a_single_file_is_reviewed_alone(converted: Converted, convert: Run) -> None:
    source, out = converted("reduction")
    single = out.parent / "single"
    convert(source / "reduction.cu", single)
    opened, place = open_again(single, None, None)
    assert [file.path for file in opened.session.files] == ["reduction.cu"]
    assert place.parent.samefile(source)


@pytest.mark.parametrize(
    ("module", "words"), [("textual", ()), ("textual_serve", ("--web",))]
)
def test_a_package_that_is_missing_is_named(
    module: str,
    words: tuple[str, ...],
    run: Run,
    converted: Converted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, out = converted("reduction")
    monkeypatch.setattr("cu2cann.cli.review.find_spec", lambda _: None)
    result = run("review", out, *words)
    assert result.exit_code == EXIT_SETTING
    assert f"the package {module.replace('_', '-')} is not installed" in result.output
    assert "pip install 'cu2cann[review]'" in result.output


def test_a_rejected_change_fails_the_run(converted: Converted, convert: Run) -> None:
    source, out = converted("vector_add")
    assert convert(source, out).exit_code == 0
    decide(out)
    assert convert(source, out).exit_code == EXIT_FINDINGS
