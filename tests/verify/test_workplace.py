"""The copy of a program's folder that a run works in."""

from pathlib import Path

import pytest

from cu2cann.verify import workplace
from cu2cann.verify.workplace import listing, prepared


def filled(folder: Path) -> Path:
    for path in ("a.txt", "deep/b.txt", "deep/er/c.txt", "deep/er/d.txt", ".git/e"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(path)
    (folder / "link").symlink_to("a.txt")
    (folder / "broken").symlink_to("nowhere")
    return folder


def test_a_folder_is_copied_whole(tmp_path: Path) -> None:
    work = prepared(filled(tmp_path / "in"), tmp_path / "run", neighbours=False)
    assert set(listing(work)) == {
        "a.txt", "deep/b.txt", "deep/er/c.txt", "deep/er/d.txt",
    }  # fmt: skip
    assert (work / "link").readlink() == Path("a.txt")
    (work / "deep/b.txt").write_text("new")
    assert (tmp_path / "in/deep/b.txt").read_text() == "deep/b.txt"


def test_of_a_large_folder_the_nearest_files_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workplace, "MOST_COPIED", 4)
    work = prepared(filled(tmp_path / "in"), tmp_path / "run", neighbours=False)
    assert set(listing(work)) == {"a.txt", "deep/b.txt"}
    assert (work / "deep/er").is_symlink()
    assert (work / "deep/er/c.txt").read_text() == "deep/er/c.txt"


def test_of_a_folder_with_many_files_the_last_are_linked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workplace, "MOST_COPIED", 2)
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abc":
        (folder / name).write_text(name)
    work = prepared(folder, tmp_path / "run", neighbours=False)
    assert set(listing(work)) == {"a", "b"}
    assert (work / "c").read_text() == "c"


def test_runs_kept_in_the_folder_itself_are_left_out(tmp_path: Path) -> None:
    folder = filled(tmp_path / "in")
    for run in ("original", "translation"):
        place = folder / "keep/program" / run
        place.mkdir(parents=True)
        (place / "stdout").write_text("")
        work = prepared(folder, place, neighbours=False)
        assert (work / "deep/b.txt").is_file()
        assert not (work / "keep/program").exists()


def test_what_lies_beside_is_linked_where_a_program_looks_there(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    work = prepared(filled(tmp_path / "in"), tmp_path / "run", neighbours=True)
    assert (work / "../data").resolve() == tmp_path / "data"
