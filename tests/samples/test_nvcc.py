"""Every sample is CUDA as nvcc understands it."""

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NVCC = shutil.which("nvcc")
NO_NVCC = "nvcc was not found: it comes with the CUDA toolkit of NVIDIA"


@pytest.mark.skipif(NVCC is None, reason=NO_NVCC)
@pytest.mark.parametrize(
    "name", sorted(one.parent.name for one in SAMPLES.glob("*/sample.toml"))
)
def test_a_sample_compiles_with_nvcc(name: str, tmp_path: Path) -> None:
    folder = SAMPLES / name
    sample = tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8"))
    folders = [f"-I{folder / one}" for one in sample.get("include_directories", [])]
    for source in sample["sources"]:
        made = ["-x", "cu", "-c", str(folder / source), "-o", str(tmp_path / "made.o")]
        command = [
            str(NVCC),
            "-std=c++17",
            "-arch=sm_80",
            "-rdc=true",
            "-w",
            *folders,
            *made,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
