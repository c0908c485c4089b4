"""The generated pages are what the rules say, and a stale one is noticed."""

import os
import subprocess
import sys
from pathlib import Path

from cu2cann.pipeline import default_rules
from cu2cann.report.codes import REASONS

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
    places = [place for place in (tmp_path / "1").rglob("*") if place.is_file()]
    names = sorted(place.relative_to(tmp_path / "1").as_posix() for place in places)
    assert {"coverage.md", "index.md", "engine.md", "memory/malloc.md"} < {*names}
    for name in names:
        first, second = ((tmp_path / seed / name).read_bytes() for seed in "12")
        assert first == second


def test_every_rule_and_code_has_a_page(root: Path) -> None:
    folder = root / "docs" / "rules"
    for rule in default_rules():
        page = (folder / f"{rule.id}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# `{rule.id}`\n")
        assert all(f"\n### `{name}`\n" in page for name in rule.reasons)
    engine = (folder / "engine.md").read_text(encoding="utf-8")
    assert all(f"\n## `{code}`\n" in engine for code in REASONS)


def test_a_page_without_a_rule_is_noticed_and_removed(tmp_path: Path) -> None:
    generate("--output", str(tmp_path))
    page = tmp_path / "memory" / "gone.md"
    page.write_text("# `memory/gone`\n")
    done = generate("--check", "--output", str(tmp_path))
    assert done.returncode == 1
    assert "memory/gone.md" in done.stderr
    generate("--output", str(tmp_path))
    assert not page.exists()


def test_a_stale_page_names_the_command(tmp_path: Path) -> None:
    generate("--output", str(tmp_path))
    page = tmp_path / "coverage.md"
    page.write_text(page.read_text().replace("`cudaMalloc`", "`cudaMallow`"))
    done = generate("--check", "--output", str(tmp_path))
    assert done.returncode == 1
    assert "coverage.md" in done.stderr
    assert "index.md" not in done.stderr
    assert "python scripts/generate_docs.py" in done.stderr
