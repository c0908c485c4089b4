"""Which files belong to a project, and what they are to it."""

from pathlib import Path

import pytest

from cu2cann.model import Diagnostic, Source
from cu2cann.read import read_project, read_source
from cu2cann.read.project import Role


def files(folder: Path, *names: str) -> None:
    for name in names:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"x")


def paths(*given: Path, left_out: Path | None = None) -> list[str]:
    return [entry.path for entry in read_project(given, left_out).entries]


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    files(tmp_path, "b.cu", "a/z.h", "a.cu", "a/b/c.txt")
    assert paths(tmp_path) == ["a.cu", "a/b/c.txt", "a/z.h", "b.cu"]


def test_version_control_and_our_own_state_are_left_out(tmp_path: Path) -> None:
    files(tmp_path, ".git/config", ".cu2cann/result.json", "a.cu", "sub/.git/x")
    assert paths(tmp_path) == ["a.cu"]


def test_the_output_folder_is_left_out(tmp_path: Path) -> None:
    files(tmp_path, "a.cu", "out/a.asc", "sub/out/b.cu")
    assert paths(tmp_path, left_out=tmp_path / "out") == ["a.cu", "sub/out/b.cu"]


def test_a_single_file_is_named_without_its_folder(tmp_path: Path) -> None:
    files(tmp_path, "deep/a.cu", "deep/b.cu")
    assert paths(tmp_path / "deep/a.cu") == ["a.cu"]


def test_several_paths_share_the_folder_that_holds_them(tmp_path: Path) -> None:
    files(tmp_path, "one/a.cu", "two/b.cu", "three/c.cu")
    assert paths(tmp_path / "one", tmp_path / "two/b.cu") == ["one/a.cu", "two/b.cu"]


def test_a_path_may_be_relative_to_a_folder_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files(tmp_path, "one/a.cu", "two/b.cu")
    monkeypatch.chdir(tmp_path / "one")
    assert paths(Path("a.cu"), Path("../two")) == ["one/a.cu", "two/b.cu"]
    assert paths(Path()) == ["a.cu"]


def test_a_path_given_twice_counts_once(tmp_path: Path) -> None:
    files(tmp_path, "a.cu")
    assert paths(tmp_path / "a.cu", tmp_path / "a.cu") == ["a.cu"]


def test_the_name_tells_the_role(tmp_path: Path) -> None:
    files(tmp_path, "a.cu", "b.cuh", "c.cpp", "Makefile", "x.mk", "CMakeLists.txt", "d")
    roles = {entry.path: entry.role for entry in read_project([tmp_path]).entries}
    assert roles == {
        **dict.fromkeys(["a.cu", "b.cuh", "c.cpp"], Role.SOURCE),
        **dict.fromkeys(["Makefile", "x.mk", "CMakeLists.txt"], Role.BUILD),
        "d": Role.OTHER,
    }


def test_a_link_to_a_folder_is_an_entry_of_its_own(tmp_path: Path) -> None:
    files(tmp_path, "in/a/a.cu")
    (tmp_path / "in/again").symlink_to("a", target_is_directory=True)
    (tmp_path / "in/out").symlink_to("..", target_is_directory=True)
    project = read_project([tmp_path / "in"])
    roles = [(entry.path, entry.role) for entry in project.entries]
    assert roles == [("a/a.cu", Role.SOURCE), ("again", Role.LINK)]
    codes = {one.at.path: one.code for one in project.diagnostics}
    assert codes == {"again": "read/link-not-followed", "out": "read/link-leads-out"}


@pytest.mark.parametrize(
    ("text", "code"),
    [(b"\xff\xfea\0", "read/not-utf-8"), (b"a\0b", "read/zero-bytes")],
)
def test_what_is_no_text_is_a_finding(tmp_path: Path, text: bytes, code: str) -> None:
    (tmp_path / "a.cu").write_bytes(text)
    (entry,) = read_project([tmp_path]).entries
    found = read_source(entry)
    assert isinstance(found, Diagnostic)
    assert found.code == code


def test_a_source_is_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.cu").write_bytes(b"\xe9\r\n")
    (entry,) = read_project([tmp_path]).entries
    assert read_source(entry) == Source("a.cu", b"\xe9\r\n")
