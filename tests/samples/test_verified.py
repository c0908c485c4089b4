"""Every sample that is meant to translate runs on both models, and agrees."""

import tomllib
from pathlib import Path

import pytest

from cu2cann.convert import Options
from cu2cann.model import Agrees
from cu2cann.verification import Settings, verify_project
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NAMES = sorted(
    place.name
    for place in SAMPLES.iterdir()
    if place.is_dir() and place.name != "unportable"
)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_agrees(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    cache = tmp_path_factory.getbasetemp() / "builds"
    sample = tomllib.loads((SAMPLES / name / "sample.toml").read_text(encoding="utf-8"))
    settings = Settings(
        compiler,
        Options(clang=False),
        arguments=tuple(sample["arguments"]),
        also=tuple(tuple(one) for one in sample.get("also", ())),
        cache=cache,
    )
    outcome = verify_project(SAMPLES / name, settings)
    assert len(outcome.verifications) == 1 + len(settings.also)
    for one in outcome.verifications:
        assert isinstance(one.verdict, Agrees), one
