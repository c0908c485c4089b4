"""Where the includes of a project lead."""

import pytest

from cu2cann.model import Places

PATHS = ["a.cu", "include/lib/b.h", "src/a.h", "src/deep/c.cu", "src/deep/a.h"]


@pytest.mark.parametrize(
    ("path", "name", "target"),
    [
        ("src/deep/c.cu", "a.h", "src/deep/a.h"),
        ("src/deep/c.cu", "../a.h", "src/a.h"),
        ("src/deep/c.cu", "deep/a.h", "src/deep/a.h"),
        ("src/deep/c.cu", "src/a.h", "src/a.h"),
        ("src/deep/c.cu", "lib/b.h", "include/lib/b.h"),
        ("a.cu", "lib/b.h", "include/lib/b.h"),
        ("a.cu", "b.h", None),
        ("a.cu", "vector", None),
        ("include/lib/b.h", "deep/a.h", None),
    ],
)
def test_a_name_is_looked_for_around_the_file(
    path: str, name: str, target: str | None
) -> None:
    assert Places(PATHS).target(path, name) == target
