"""What the repository offers to CI systems is valid, and its commands do their work."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
REFUSED = "void g() { cudaNoSuchThing(1); }\n"
GOOD = "__global__ void k(float *a) { a[threadIdx.x] = 1.0f; }\n"


def yaml(name: str) -> Any:
    return YAML(typ="safe").load(ROOT / name)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project, and a folder with the command beside it."""
    folder = tmp_path / "project"
    (folder / "src dir").mkdir(parents=True)
    (folder / "src dir" / "a.cu").write_text(REFUSED)
    (folder / "good.cu").write_text(GOOD)
    command = tmp_path / "bin" / "cu2cann"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m cu2cann "$@"\n')
    command.chmod(0o755)
    return folder


def run(command: list[str], project: Path, **given: str) -> Any:
    path = f"{project.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    kept = {key: os.environ[key] for key in ("HOME", "LANG") if key in os.environ}
    environment = {**kept, "PATH": path, "PYTHONPATH": str(ROOT), **given}
    return subprocess.run(
        command,
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "schema"),
    [("action.yml", "github-actions"), ("ci/gitlab.yml", "gitlab-ci")],
)
def test_the_files_are_what_the_systems_take(name: str, schema: str) -> None:
    words = ["--builtin-schema", f"vendor.{schema}", str(ROOT / name)]
    command = [sys.executable, "-m", "check_jsonschema", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_no_input_of_the_action_is_put_into_a_script() -> None:
    steps = yaml("action.yml")["runs"]["steps"]
    assert all("${{" not in step.get("run", "") for step in steps)


def test_every_input_of_the_action_reaches_its_script() -> None:
    action = yaml("action.yml")
    text = (ROOT / "action.yml").read_text()
    assert set(re.findall(r"inputs\.([\w-]+)", text)) == set(action["inputs"])
    (step,) = [one for one in action["runs"]["steps"] if one.get("id") == "report"]
    script = (ROOT / "ci/github.sh").read_text()
    assert all(f"${{{name}:-" in script for name in step["env"])


def github(project: Path, **given: str) -> Any:
    place = project.parent
    files = {
        "GITHUB_STEP_SUMMARY": str(place / "summary.md"),
        "GITHUB_OUTPUT": str(place / "output"),
    }
    return run(["bash", str(ROOT / "ci/github.sh")], project, **files, **given)


def test_the_action_annotates_and_fails(project: Path) -> None:
    (project.parent / "summary.md").write_text("before\n")
    done = github(project)
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert line.startswith("::error file=src dir/a.cu,line=1,endLine=1,col=12,")
    assert (project.parent / "output").read_text() == "sarif=cu2cann.sarif\n"
    summary = (project.parent / "summary.md").read_text()
    assert summary.startswith("before\n# cu2cann ")
    log = json.loads((project / "cu2cann.sarif").read_bytes())
    assert len(log["runs"][0]["results"]) == 1


def test_the_action_takes_its_inputs(project: Path) -> None:
    done = github(project, CU2CANN_PATHS="src dir\n", CU2CANN_FAIL_ON="never")
    assert done.returncode == 0
    assert "file=src dir/a.cu" in done.stdout
    done = github(project, CU2CANN_PATHS="good.cu", CU2CANN_MIN_GRADE="checked")
    assert done.returncode == 1
    assert github(project, CU2CANN_BASELINE="nowhere").returncode == 3


def test_the_action_runs_no_input(project: Path) -> None:
    text = "$(touch forged)`touch forged`; touch forged\n"
    names = ("PATHS", "TARGET", "FAIL_ON", "MIN_GRADE", "BASELINE", "SARIF")
    assert github(project, **{f"CU2CANN_{name}": text for name in names}).returncode
    assert not list(project.parent.rglob("forged"))


def test_an_option_among_the_paths_is_a_path(project: Path) -> None:
    assert github(project, CU2CANN_PATHS="--help").returncode == 2


def test_the_job_for_gitlab_writes_what_it_keeps(project: Path) -> None:
    job = yaml("ci/gitlab.yml")["cu2cann"]
    install, command = job["script"]
    assert install == 'python -m pip install --quiet "$CU2CANN_PACKAGE"'
    done = run(["bash", "-c", command], project, **job["variables"])
    assert done.returncode == 1
    reports = job["artifacts"]["reports"]
    (entry,) = json.loads((project / reports["codequality"]).read_bytes())
    assert entry["location"]["path"] == "src dir/a.cu"
    cases = ET.parse(project / reports["junit"]).getroot()
    assert cases.get("failures") == "1"
    assert (project / job["artifacts"]["paths"][0]).is_file()


def test_the_hooks_look_at_their_files(project: Path) -> None:
    report, rules = yaml(".pre-commit-hooks.yaml")
    assert {"id", "name", "entry", "language"} <= report.keys() & rules.keys()
    names = ["src dir/a.cu", "good.cu", "a.cpp", "rules/own/x.toml", "pyproject.toml"]
    chosen = [
        [name for name in names if re.search(hook["files"], name)]
        for hook in (report, rules)
    ]
    assert chosen == [["src dir/a.cu", "good.cu"], ["rules/own/x.toml"]]
    done = run([*shlex.split(report["entry"]), *chosen[0]], project)
    assert done.returncode == 1
    assert "[match/unknown-cuda-name]" in done.stdout
    assert run([*shlex.split(report["entry"]), "good.cu"], project).returncode == 0


def test_the_hook_for_rules_runs_their_examples(project: Path) -> None:
    _, rules = yaml(".pre-commit-hooks.yaml")
    run(["cu2cann", "rules", "new", "own/x", "myTake"], project)
    done = run([*shlex.split(rules["entry"]), "rules/own/x.toml"], project)
    assert (done.returncode, done.stdout) == (0, "1 examples, 0 failed\n")
