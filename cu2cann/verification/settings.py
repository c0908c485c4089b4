"""What is asked of a verification, and where its builds and runs lie."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cu2cann.convert import Options
from cu2cann.model import NotRun, phrase
from cu2cann.read import Project
from cu2cann.verify.build import Builder, SideSources
from cu2cann.verify.compare_text import Tolerance
from cu2cann.verify.run import Limits
from cu2cann.verify.toolchain import Compiler

_KEPT_BUILDS = 200
_LEFT_OVER = 86400  # Seconds after which an unfinished build is nobody's.


@dataclass(frozen=True)
class Settings:
    """What the command line says about a verification."""

    compiler: Compiler
    conversion: Options = field(default_factory=Options)
    chosen: Callable[[Project], Project] = lambda project: project
    """Leaves out of a project what is not to be translated."""
    translated: Path | None = None
    kernel: str | None = None
    arguments: tuple[str, ...] = ()
    also: tuple[tuple[str, ...], ...] = ()
    """Further arguments to run with; there the program may end with an error."""
    limits: Limits = field(default_factory=Limits)
    tolerance: float = 1e-5
    faithful: bool = False
    keep: Path | None = None
    cache: Path | None = None

    @property
    def ran(self) -> str:
        """Name what runs the two sides."""
        version = self.compiler.version
        if self.faithful:
            return phrase("CPU models of CUDA and faithful Ascend, {}", version)
        return phrase("CPU models of CUDA and Ascend, {}", version)

    @property
    def environment(self) -> dict[str, str]:
        """Give the settings of the model that the translation runs on."""
        return {"CU2CANN_MODEL_FAITHFUL": "1"} if self.faithful else {}

    @property
    def allowed(self) -> Tolerance:
        """Give the tolerance as the comparisons take it."""
        return Tolerance(self.tolerance)

    def build(self, *sides: SideSources) -> list[Path] | NotRun:
        """Build the sides, or say of the first that does not build why."""
        cache = self.cache or default_cache()
        builder = Builder(self.compiler, cache, self.conversion.jobs)
        built = []
        for side in sides:
            made = builder.build(side)
            if isinstance(made, NotRun):
                return made
            built.append(made.executable)
        prune(cache)
        return built

    @contextmanager
    def scratch(self, name: str) -> Iterator[Path]:
        """Give a folder for runs: a passing one, or the one that is to be kept."""
        with tempfile.TemporaryDirectory(prefix="cu2cann-") as passing:
            place = Path(passing)
            if self.keep is not None:
                place = self.keep.absolute() / name
                shutil.rmtree(place, ignore_errors=True)
                place.mkdir(parents=True)
            yield place


def default_cache() -> Path:
    """Give the folder that builds are kept in from one time to the next."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("CU2CANN_CACHE") or f"{base}/cu2cann") / "builds"


def prune(cache: Path) -> None:
    """Forget the builds that were used longest ago."""
    dated = [(place.stat().st_mtime, place) for place in cache.iterdir()]
    done = [one for one in dated if not one[1].name.startswith("build-")]
    old = time.time() - _LEFT_OVER
    left = [one for one in dated if one not in done and one[0] < old]
    for _, place in [*sorted(done, reverse=True)[_KEPT_BUILDS:], *left]:
        shutil.rmtree(place, ignore_errors=True)
