"""The engine below both models: waiting threads, warps, bounds, poison, the trace."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[3] / "cu2cann/verify/models/engine"
CASES = Path(__file__).parent / "engine_cases.cpp"
COMPILER = shutil.which("g++") or shutil.which("clang++") or ""
BROKEN_RULE = 86

pytestmark = pytest.mark.skipif(
    not COMPILER, reason="needs a C++ compiler: install g++ or clang++"
)


@pytest.fixture(scope="module", params=["cuda", "ascend"])
def program(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    dialect: str = request.param
    built = tmp_path_factory.mktemp("engine") / dialect
    flags = ["-std=c++17", "-O1", "-fno-omit-frame-pointer", "-Wall", "-Wextra"]
    target = ["-DCU2CANN_MODEL_ASCEND=1"] if dialect == "ascend" else []
    command = [COMPILER, *flags, *target, "-Werror", f"-I{ENGINE}", str(CASES)]
    subprocess.run([*command, "-o", str(built), "-pthread"], check=True)
    return built


def run(
    program: Path, case: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program, case],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def numbers(program: Path, case: str, **environment: str) -> list[list[int]]:
    done = run(program, case, **environment)
    assert done.returncode == 0, done.stderr
    return [[int(word) for word in line.split()] for line in done.stdout.splitlines()]


def broken_rule(program: Path, case: str) -> str:
    done = run(program, case)
    assert done.returncode == BROKEN_RULE, done.stdout
    return done.stderr


def test_every_thread_of_every_block_runs(program: Path) -> None:
    assert numbers(program, "plain") == [list(range(64))]
    assert numbers(program, "many-blocks", CU2CANN_MODEL_JOBS="3") == [
        [sum(range(1 << 16))]
    ]


def test_an_access_past_the_end_of_a_buffer_names_buffer_and_thread(
    program: Path,
) -> None:
    said = broken_rule(program, "past-the-end")
    assert "out-of-bounds: access at offset 256 of buffer 1" in said
    assert "kernel store, block (4,0,0), thread (0,0,0)" in said


def test_a_write_into_the_padding_is_found_when_the_buffer_is_freed(
    program: Path,
) -> None:
    assert "a write at offset 5 of buffer 3" in broken_rule(program, "small-slack")


def test_threads_wait_at_a_barrier_for_all_others(program: Path) -> None:
    assert numbers(program, "barrier") == [[(i + 1) % 64 for i in range(64)]]


def test_every_other_block_begins_with_its_last_warp(program: Path) -> None:
    written, turned = list(range(40)), [*range(32, 40), *range(32)]
    lists = numbers(program, "arrivals", CU2CANN_MODEL_ORDER="1")
    assert lists[0::2] == [written, turned]
    # The thread that comes last to the barrier goes on at once.
    assert lists[1] == [39, *range(39)]
    assert lists[3] == [31, *range(32, 40), *range(31)]
    lists = numbers(program, "arrivals", CU2CANN_MODEL_ORDER="0")
    assert lists[0::2] == [written, written]


def test_in_every_other_block_warps_run_ahead_of_the_first(program: Path) -> None:
    lists = numbers(program, "ahead", CU2CANN_MODEL_ORDER="1")
    assert lists == [[-1, 0, 1, 2], [2, 1, -1, 0]]


def test_shared_memory_is_poisoned_for_each_block(program: Path) -> None:
    assert numbers(program, "poison") == [[0xFFFFFFFF] * 3]
    assert numbers(program, "poison", CU2CANN_MODEL_POISON="0x5A") == [[0x5A5A5A5A] * 3]


def test_dynamic_shared_memory_has_an_end_and_a_budget(program: Path) -> None:
    assert numbers(program, "dynamic") == []
    said = broken_rule(program, "dynamic-past-the-end")
    assert "access past the 64 bytes of dynamic shared memory" in said
    assert "bytes; a block has" in broken_rule(program, "shared-budget")


def test_returned_threads_count_at_a_barrier_on_cuda_alone(program: Path) -> None:
    if program.name == "cuda":
        assert numbers(program, "exited") == [[8] * 16]
    else:
        assert "exited-before-barrier: 16 threads" in broken_rule(program, "exited")


def test_threads_at_different_barriers_are_divergence(program: Path) -> None:
    assert "barrier-divergence" in broken_rule(program, "divergence")


def test_lanes_exchange_within_their_masks(program: Path) -> None:
    assert numbers(program, "masks") == [[(i ^ 1) * 10 for i in range(32)]]


def test_lanes_that_never_come_are_said_and_left_out(program: Path) -> None:
    done = run(program, "absent")
    assert done.stdout.split() == ["15"] * 4
    assert "warning: absent-lanes" in done.stderr


def test_active_lanes_are_those_at_the_same_place(program: Path) -> None:
    inside, behind = numbers(program, "lock-step")
    assert inside == [0b111111, 0b110110, 0b100100] * 2
    assert behind == [0b111111] * 6


def test_the_stack_of_a_thread_ends_with_a_message(program: Path) -> None:
    assert numbers(program, "deep") == []
    assert "stack-overflow" in broken_rule(program, "too-deep")


def test_launches_of_a_kernel_run_when_it_has_ended(program: Path) -> None:
    assert numbers(program, "children") == [[5, 6, 7, 8]]


def test_the_trace_names_the_buffers_a_launch_reached(
    program: Path, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    numbers(program, "plain", CU2CANN_MODEL_TRACE=str(trace))
    (line,) = map(json.loads, trace.read_text().splitlines())
    assert (line["kernel"], line["grid"], line["block"]) == (
        "store",
        [4, 1, 1],
        [16, 1, 1],
    )
    assert [(one["buffer"], one["size"]) for one in line["buffers"]] == [(1, 256)]


def test_buffers_are_dumped_after_the_launch_asked_for(
    program: Path, tmp_path: Path
) -> None:
    numbers(program, "plain", CU2CANN_MODEL_DUMP=f"1:{tmp_path}")
    data = (tmp_path / "1.0").read_bytes()
    assert data == b"".join(i.to_bytes(4, "little") for i in range(64))
