"""The translation of each sample, compared with the one that was reviewed.

Update with `pytest tests/samples --update-golden`, and read the difference.
"""

from pathlib import Path

import pytest

from cu2cann.convert import Options, convert_project
from cu2cann.model import FileResult, Translated
from cu2cann.read import read_project
from cu2cann.read.project import Role

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/sample.toml"))
GOLDEN = "golden/ascend950"


def translations(sample: Path) -> dict[str, bytes]:
    """Translate a sample without libclang, so that every machine gives the same."""
    project = read_project([sample], left_out=sample / "golden")
    sources = {one.path for one in project.entries if one.role is not Role.OTHER}
    results = convert_project(project, Options(clang=False))
    return dict(_output(one) for one in results if one.path in sources)


def _output(result: FileResult) -> tuple[str, bytes]:
    assert isinstance(result, Translated), f"{result.path} was not translated"
    return result.output, result.translation.text


def stored(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(folder: Path, outputs: dict[str, bytes]) -> None:
    for name in stored(folder).keys() - outputs.keys():
        (folder / name).unlink()
    for name, text in outputs.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_translated_as_reviewed(name: str, *, update_golden: bool) -> None:
    outputs = translations(SAMPLES / name)
    golden = SAMPLES / name / GOLDEN
    if update_golden:
        write(golden, outputs)
    assert golden.is_dir(), "no golden files: run pytest tests/samples --update-golden"
    assert stored(golden) == outputs
