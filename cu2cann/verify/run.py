"""Run a program in a folder of its own, with limits on time, memory and output."""

import json
import os
import resource
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cu2cann.verify.workplace import listing, prepared

_STEP = 0.02
FAULT = 86  # The exit status of a run that broke a rule of its platform.


def _memory() -> int:
    """Give three quarters of the machine's memory, 8 GiB at most."""
    whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return min(8 << 30, whole * 3 // 4)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may use."""

    seconds: float = 120.0
    memory: int = field(default_factory=_memory)
    output: int = 256 << 20
    address_space: int = 1 << 42


@dataclass(frozen=True, slots=True)
class TracedBuffer:
    """A buffer that a launch could reach: its size, and a digest of what it held."""

    number: int
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class TracedLaunch:
    """A launch as the model saw it."""

    number: int
    kernel: str
    grid: tuple[int, ...]
    block: tuple[int, ...]
    buffers: tuple[TracedBuffer, ...]
    ahead: int = 0
    """How many buffers are left out, in front of those."""


@dataclass(frozen=True)
class Finished:
    """What a run left: status, output, files, launches."""

    status: int
    stdout: bytes
    stderr: str
    seconds: float
    stopped: str = ""  # What limit it met, if any.
    files: Mapping[str, Path] = field(default_factory=dict)
    launches: tuple[TracedLaunch, ...] = ()
    dumps: Path | None = None


@dataclass(frozen=True)
class Runner:
    """How programs are run: where their data are, with which arguments and limits."""

    folder: Path
    """The folder of the program's data; it is copied for each run."""
    arguments: tuple[str, ...]
    limits: Limits
    environment: Mapping[str, str] = field(default_factory=dict)
    neighbours: bool = False
    """Whether the program may look beside its folder, for `../data`."""

    def run(
        self, executable: Path, place: Path, settings: Mapping[str, str]
    ) -> Finished:
        """Run a program; ``place`` is an empty folder that the result stays in."""
        work = prepared(self.folder, place, neighbours=self.neighbours)
        before = listing(work)
        trace = place / "trace"
        dumps = place / "dumps"
        dumps.mkdir()
        environment = {
            **os.environ,
            "CU2CANN_MODEL_TRACE": str(trace),
            "CU2CANN_MODEL_JOBS": "1",
            **self.environment,
            **settings,
        }
        if asked := settings.get("CU2CANN_MODEL_DUMP"):
            environment["CU2CANN_MODEL_DUMP"] = f"{asked}:{dumps}"
        command = (str(executable), *self.arguments)
        return replace(
            self._finished(command, work, place, environment),
            files={
                name: work / name
                for name, stamp in listing(work).items()
                if before.get(name) != stamp
            },
            launches=read_trace(trace),
            dumps=dumps,
        )

    def bare(
        self,
        executable: Path,
        place: Path,
        arguments: tuple[str, ...],
        settings: Mapping[str, str],
    ) -> Finished:
        """Run a program in a folder as it is, with arguments of its own."""
        environment = {**os.environ, "CU2CANN_MODEL_JOBS": "1", **settings}
        return self._finished((str(executable), *arguments), place, place, environment)

    def _finished(
        self,
        command: Sequence[str],
        work: Path,
        place: Path,
        environment: Mapping[str, str],
    ) -> Finished:
        started = time.monotonic()
        status, stopped = self._wait(command, work, place, environment)
        return Finished(
            status=status,
            stdout=(place / "stdout").read_bytes(),
            stderr=(place / "stderr").read_bytes().decode("utf-8", "replace"),
            seconds=time.monotonic() - started,
            stopped=stopped,
        )

    def _wait(
        self,
        command: Sequence[str],
        work: Path,
        place: Path,
        environment: Mapping[str, str],
    ) -> tuple[int, str]:
        with (place / "stdout").open("wb") as out, (place / "stderr").open("wb") as err:
            process = subprocess.Popen(
                # Programs print their name, and look for data beside it.
                (f"./{Path(command[0]).name}", *command[1:]),
                executable=command[0],
                cwd=work,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
            _limit(process.pid, self.limits)
            stopped = _watch(process, self.limits)
        if process.returncode == -signal.SIGXFSZ:
            stopped = "output"
        return process.returncode, stopped


def _limit(pid: int, limits: Limits) -> None:
    """Set the limits of a process that has just started."""
    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: limits.output,
        resource.RLIMIT_AS: limits.address_space,
    }
    for kind, most in wanted.items():
        try:
            resource.prlimit(pid, kind, (most, most))
        except (OSError, ValueError, AttributeError):
            return  # It has ended already, or the system has no such limit.


def _watch(process: "subprocess.Popen[bytes]", limits: Limits) -> str:
    """Wait for the end, or end it; tell which limit was met."""
    ends = time.monotonic() + limits.seconds
    pause = _STEP / 4
    while process.poll() is None:
        stopped = ""
        if time.monotonic() > ends:
            stopped = "time"
        elif _resident(process.pid) > limits.memory:
            stopped = "memory"
        if stopped:
            _end(process)
            return stopped
        time.sleep(pause)
        pause = min(_STEP * 5, pause * 1.2)
    return ""


def _resident(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/statm").read_text(encoding="ascii")
        return int(text.split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return 0


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and those that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        process.kill()
    process.wait()


def read_trace(path: Path) -> tuple[TracedLaunch, ...]:
    """Read what the model wrote of each launch, in the order the host made them."""
    if not path.is_file():
        return ()
    found = []
    with path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                found.append(_traced(json.loads(line)))
            except (ValueError, KeyError, TypeError):
                continue  # The run ended in the middle of a line.
    return tuple(sorted(found, key=lambda one: one.number))


def _traced(table: dict[str, Any]) -> TracedLaunch:
    return TracedLaunch(
        number=table["launch"],
        kernel=table["kernel"],
        grid=tuple(table["grid"]),
        block=tuple(table["block"]),
        buffers=tuple(
            TracedBuffer(one["buffer"], one["size"], one["digest"])
            for one in table["buffers"]
        ),
    )
