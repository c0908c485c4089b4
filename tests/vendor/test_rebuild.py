"""The shipped table is what its sources give, byte for byte."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cu2cann.vendor import table

ARGUMENTS = os.environ.get("CU2CANN_VENDOR_SOURCES", "")
SCRIPT = Path(__file__).parents[2] / "scripts" / "build_vendor_table.py"


@pytest.mark.skipif(
    not ARGUMENTS,
    reason="CU2CANN_VENDOR_SOURCES is not set to the build script's arguments "
    "(--devkit DIR --runtime DIR --index FILE ...)",
)
def test_a_rebuild_gives_the_shipped_bytes(tmp_path: Path) -> None:
    output = tmp_path / table.FILE_NAME
    command = [sys.executable, str(SCRIPT), *ARGUMENTS.split(), "--output", str(output)]
    environment = os.environ | {"PYTHONPATH": str(SCRIPT.parents[1])}
    subprocess.run(command, check=True, env=environment)
    shipped = Path(table.__file__).with_name(table.FILE_NAME)
    assert output.read_bytes() == shipped.read_bytes()


def test_a_table_is_built_from_a_header_tree_alone(tmp_path: Path) -> None:
    headers = tmp_path / "headers"
    headers.mkdir()
    (headers / "tool.h").write_text("int boxOpen(int a);\n")
    output = tmp_path / "table"
    command = [sys.executable, str(SCRIPT), "--headers", f"tool={headers}"]
    command += ["--output", str(output), "--stamp", "tool,some/where,abc,2026-01-01"]
    environment = os.environ | {"PYTHONPATH": str(SCRIPT.parents[1])}
    subprocess.run(command, check=True, env=environment)
    built = table.read(output.read_bytes())
    symbol = built.find("boxOpen")
    assert symbol is not None
    assert symbol.headers == ("tool.h",)
    assert [one.repository for one in built.version] == ["some/where"]
