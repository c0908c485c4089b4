"""The scripts find what they import; what they do is too slow for a test."""

import runpy
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


@pytest.mark.parametrize("name", sorted(one.name for one in SCRIPTS.glob("*.py")))
def test_a_script_loads(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    assert runpy.run_path(str(SCRIPTS / name))["__doc__"]
