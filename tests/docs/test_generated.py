"""The generated pages are what the rules say, and a stale one is noticed."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "generate_docs.py"


def generate(*arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False
    )


def test_the_pages_are_what_the_rules_say() -> None:
    done = generate("--check")
    assert done.returncode == 0, done.stderr


def test_the_same_rules_give_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        generate("--output", str(tmp_path / seed), seed=seed)
    names = sorted(place.name for place in (tmp_path / "1").iterdir())
    assert names == ["coverage.md", "index.md"]
    for name in names:
        first, second = ((tmp_path / seed / name).read_bytes() for seed in "12")
        assert first == second


def test_a_stale_page_names_the_command(tmp_path: Path) -> None:
    generate("--output", str(tmp_path))
    page = tmp_path / "coverage.md"
    page.write_text(page.read_text().replace("`cudaMalloc`", "`cudaMallow`"))
    done = generate("--check", "--output", str(tmp_path))
    assert done.returncode == 1
    assert "coverage.md" in done.stderr
    assert "index.md" not in done.stderr
    assert "python scripts/generate_docs.py" in done.stderr
