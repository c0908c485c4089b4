"""Headers are read from where the build files around a program say they are."""

from pathlib import Path

import pytest

from cu2cann.verification.outside import with_headers

SOURCE = '#include <cstdio>\n#include "near.h"\n#include "shared.h"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    for name, text in {
        "one/main.cu": SOURCE,
        "one/near.h": "",
        "two/other.cu": "",
        "common/shared.h": '#include "deep.h"\n',
        "common/deep.h": "",
        "common/unused.h": "",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def listed(project: Path, name: str) -> set[str]:
    found = with_headers(project / name)
    return {one.relative_to(project).as_posix() for one in found}


def test_a_file_without_build_files_has_the_headers_beside_it(project: Path) -> None:
    assert listed(project, "one/main.cu") == {"one/main.cu", "one/near.h"}


@pytest.mark.parametrize(
    ("build", "text"),
    [
        ("CMakeLists.txt", "include_directories(./common)\n"),
        (
            "CMakeLists.txt",
            "target_include_directories(a PRIVATE\n ${CMAKE_SOURCE_DIR}/common)",
        ),
        ("one/Makefile", "all:\n\tnvcc -O2 -I../common main.cu\n"),
    ],
)
def test_the_build_file_above_a_file_names_its_folders(
    project: Path, build: str, text: str
) -> None:
    (project / build).write_text(text)
    shared = {"one/near.h", "common/shared.h", "common/deep.h"}
    assert listed(project, "one/main.cu") == {"one/main.cu", build, *shared}


def test_a_build_file_that_adds_nothing_is_left_out(project: Path) -> None:
    (project / "CMakeLists.txt").write_text("include_directories(${ELSEWHERE})\n")
    assert listed(project, "one/main.cu") == {"one/main.cu", "one/near.h"}


def test_the_build_file_above_a_folder_counts_as_well(project: Path) -> None:
    (project / "CMakeLists.txt").write_text("include_directories(common)\n")
    shared = {"common/shared.h", "common/deep.h"}
    assert listed(project, "one") == {"one", "CMakeLists.txt", *shared}


def test_a_folder_has_the_headers_of_its_neighbours(project: Path) -> None:
    assert listed(project, "one") == {"one"}
    (project / "one/Makefile").write_text("all:\n\tnvcc -I ../common main.cu\n")
    assert listed(project, "one") == {"one", "common/shared.h", "common/deep.h"}
