"""The patches turn the sources into the output, one rule after the other."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from cu2cann.cli.console import EXIT_USAGE
from cu2cann.cli.review import open_again
from cu2cann.model import Answer, Edit, Source, Span
from cu2cann.review.git_diff import added, modified, removed, renamed
from cu2cann.review.opening import save
from cu2cann.review.patches import segments

Run = Callable[..., Result]
Converted = Callable[[str], tuple[Path, Path]]
GIT = shutil.which("git")
needs_git = pytest.mark.skipif(GIT is None, reason="git is not installed")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        place.relative_to(folder).as_posix(): place.read_bytes()
        for place in folder.rglob("*")
        if place.is_file() and ".cu2cann" not in place.relative_to(folder).parts
    }


def apply(patch: Path, folder: Path) -> None:
    subprocess.run(
        [str(GIT), "apply", "--whitespace=nowarn", str(patch)],
        cwd=folder,
        check=True,
        env={"GIT_CEILING_DIRECTORIES": str(folder.parent), "PATH": "/usr/bin:/bin"},
    )


def applied(out: Path, source: Path, folder: Path, run: Run) -> dict[str, bytes]:
    """Apply the patches of a review to a copy of the sources."""
    patches = folder / "patches"
    assert run("review", out, "--as-patch", patches).exit_code == 0
    copy = folder / "copy"
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("cu2cann.decisions*"))
    for name in (patches / "series").read_text().split():
        apply(patches / name, copy)
    return tree(copy)


@needs_git
@pytest.mark.parametrize(
    "name", ["multi_file", "makefile_project", "unportable", "double_precision"]
)
def test_the_series_gives_the_output(
    name: str, converted: Converted, tmp_path: Path, run: Run
) -> None:
    source, out = converted(name)
    assert applied(out, source, tmp_path, run) == tree(out)


@needs_git
def test_the_series_honours_decisions(
    converted: Converted, convert: Run, tmp_path: Path, run: Run
) -> None:
    source, out = converted("reduction")
    opened, place = open_again(out, None, None)
    session = opened.session
    for at, item in enumerate(session.items):
        if item.rule == "memory/free":
            session.answer(at, Answer.REJECT)
        if item.rule == "memory/malloc":
            session.answer(at, Answer.EDIT, "mine(\n)")
    save(session, place)
    convert(source, out)
    found = applied(out, source, tmp_path, run)
    assert found == tree(out)
    assert found["reduction.asc"].count(b"mine(\n)") == 3
    assert b"cudaFree(input)" in found["reduction.asc"]


def test_each_patch_is_of_one_rule(
    converted: Converted, tmp_path: Path, run: Run
) -> None:
    _, out = converted("reduction")
    patches = tmp_path / "patches"
    run("review", out, "--as-patch", patches)
    names = (patches / "series").read_text().split()
    assert [name[:4] for name in names] == [f"{n:04}" for n in range(1, len(names) + 1)]
    assert [name.partition("-")[2] for name in names][-2:] == [
        "emit-includes.patch",
        "output-tree.patch",
    ]
    malloc = patches / next(name for name in names if "memory-malloc" in name)
    lines = malloc.read_text().splitlines()
    changed = [
        line
        for line in lines
        if line.startswith(("+", "-")) and not line.startswith(("+++", "---"))
    ]
    assert len(changed) == 6
    assert all("alloc" in line.lower() for line in changed)


def test_patches_of_an_earlier_run_are_replaced_and_nothing_else(
    converted: Converted, tmp_path: Path, run: Run
) -> None:
    _, out = converted("reduction")
    patches = tmp_path / "patches"
    run("review", out, "--as-patch", patches)
    before = tree(patches)
    assert run("review", out, "--as-patch", patches).exit_code == 0
    assert tree(patches) == before
    (patches / "mine.txt").write_text("x")
    result = run("review", out, "--as-patch", patches)
    assert result.exit_code == EXIT_USAGE
    assert "mine.txt" in result.output
    assert tree(patches) == before | {"mine.txt": b"x"}


TEXTS = [
    pytest.param(b"a\nb\nc\n", b"a\nx\nc\n", id="a line"),
    pytest.param(b"a\nb", b"a\nx", id="no newline at the end"),
    pytest.param(b"a\nb", b"a\nb\n", id="a newline is added"),
    pytest.param(b"a\n", b"", id="all goes"),
    pytest.param(b"a\r\nb\rc\r\n", b"a\r\nx\rc\r\n", id="carriage returns"),
    pytest.param(b"\xff\n\x0c\n", b"\xff\n\x1b[31m\n", id="no text"),
    pytest.param(b"".join(b"%d\n" % n for n in range(99)), b"0\n" * 99, id="many"),
]


@needs_git
@pytest.mark.parametrize(("old", "new"), TEXTS)
@pytest.mark.parametrize("name", ["a.cu", "with space.cu", 'q"uote\\.cu', "é.cu"])
def test_git_takes_what_is_written(
    old: bytes, new: bytes, name: str, tmp_path: Path
) -> None:
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / name).write_bytes(old)
    steps = [modified(name, [(old, new)]), renamed(name, f"{name}.asc")]
    steps += [added(f"new {name}", old), removed(f"{name}.asc", new)]
    for number, step in enumerate(steps):
        place = tmp_path / f"{number}.patch"
        place.write_bytes(step)
        apply(place, folder)
        if number == 0:
            assert (folder / name).read_bytes() == new
    assert tree(folder) == {f"new {name}": old}


@needs_git
@pytest.mark.parametrize(
    "own",
    [
        pytest.param([(4, 4, b"new\n")], id="an insertion"),
        pytest.param([(3, 4, b"")], id="a newline goes"),
        pytest.param([(1, 6, b"x")], id="over lines"),
        pytest.param([(8, 8, b"end")], id="at the end"),
        pytest.param([(0, 0, b"top"), (5, 6, b"y\ny")], id="two places"),
    ],
)
@pytest.mark.parametrize(
    "before", [[], [(0, 0, b"0\n")], [(6, 7, b"Z\nZ"), (8, 8, b"!")]]
)
def test_segments_join_to_both_texts(
    own: list[tuple[int, int, bytes]],
    before: list[tuple[int, int, bytes]],
    tmp_path: Path,
) -> None:
    source = Source("a.cu", b"abc\nde\nf")

    def edits(some: list[tuple[int, int, bytes]], rule: str) -> list[Edit]:
        return [Edit(rule, Span(start, end), (text,)) for start, end, text in some]

    found = list(segments(source, edits(before, "a"), edits([*before, *own], "a")))
    old = b"".join(one for one, _ in found)
    new = b"".join(one for _, one in found)
    assert old == spliced(source.text, before)
    assert new == spliced(source.text, [*before, *own])
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree/a.cu").write_bytes(old)
    (tmp_path / "p.patch").write_bytes(modified("a.cu", found))
    apply(tmp_path / "p.patch", tmp_path / "tree")
    assert (tmp_path / "tree/a.cu").read_bytes() == new


def spliced(text: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    numbered = sorted((start, end, at) for at, (start, end, _) in enumerate(edits))
    for start, end, new in [edits[at] for _, _, at in reversed(numbered)]:
        text = text[:start] + new + text[end:]
    return text
