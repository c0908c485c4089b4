"""The CUDA model: warps, barriers, atomics, groups, memory, streams, errors."""

from collections.abc import Callable
from subprocess import CompletedProcess

Rows = Callable[..., list[list[str]]]
Build = Callable[[str], Callable[..., CompletedProcess[str]]]

BROKEN_RULE = 86


def numbers(rows: list[list[str]]) -> list[list[int]]:
    return [[int(word) for word in row] for row in rows]


def signed(word: int) -> int:
    return word - (1 << 32) if word >= 1 << 31 else word


def test_lanes_read_each_other_as_the_programming_guide_says(rows: Rows) -> None:
    said = numbers(rows("device", "shuffles"))
    threes = signed(sum(1 << i for i in range(0, 32, 3)))
    for i in range(32):
        same = signed(sum(1 << j for j in range(32) if j // 10 == i // 10))
        assert said[i] == [
            i // 8 * 8 + 5,
            i - 3 if i % 16 >= 3 else i,
            i + 6 if i + 6 < 32 else i,
            i ^ 17,
            threes,
            same,
            max(j * 7 % 32 for j in range(32)),
            (1 << 20) - 1 if i < 20 else 0,
        ]
    assert said[32] == list(range(1, 24))


def test_barriers_count_what_holds(rows: Rows) -> None:
    assert numbers(rows("device", "barriers")) == [[20, 1, 1]]


def test_atomics_of_all_blocks_add_up(rows: Rows) -> None:
    threads = 50 * 200
    [said] = rows("device", "atomics", CU2CANN_MODEL_JOBS="4")
    down = 0
    for _ in range(threads):
        down = 4 if down == 0 else down - 1
    odd = [i for i in range(64) if 50 * len(range(i, 200, 64)) % 2]
    bits = f"{sum(1 << i for i in odd):x}"
    wanted = [threads, threads * 0.5, threads * 0.25, 199, threads % 7, down]
    assert [float(word) for word in said[:6]] == wanted
    assert said[6:] == [str(2 * threads), bits]


def test_groups_of_lanes_reduce_scan_and_count_themselves(rows: Rows) -> None:
    said = numbers(rows("device", "groups"))
    for i in range(64):
        first = i // 8 * 8
        there = [j for j in range(i // 32 * 32, i // 32 * 32 + 32) if j % 3 == 1]
        met = there.index(i) * 100 + len(there) if i in there else -1
        wanted = [sum(range(first, first + 8)), i % 8 + 1]
        assert said[i] == [*wanted, (first + 2) * 100 + i // 8, met]


def test_the_blocks_of_a_cooperative_launch_wait_for_each_other(rows: Rows) -> None:
    assert numbers(rows("device", "grid")) == [list(range(255, -1, -1))]


def test_a_thread_that_holds_a_lock_may_wait(rows: Rows) -> None:
    assert rows("device", "lock") == [["256"]]


def test_a_block_may_wait_for_one_that_has_not_begun(rows: Rows) -> None:
    made = 0
    for block in reversed(range(6)):
        made = made * 2 + block
    assert rows("device", "chain", CU2CANN_MODEL_JOBS="1") == [[str(made)]]


def test_a_kernel_may_wait_for_the_kernels_it_launched(rows: Rows) -> None:
    assert rows("device", "waiting-parent") == [["30", "31"]]


def test_constants_are_set_by_name_and_have_bounds(rows: Rows) -> None:
    assert rows("device", "constant") == [["1"], ["0", "2.5", "5"]]


def test_calls_that_cuda_refuses_give_its_errors(rows: Rows) -> None:
    assert rows("device", "errors") == [
        ["2"],
        ["cudaErrorMemoryAllocation"],
        ["0"],
        ["1"],
        ["9"],
        ["1", "2", "3", "4"],
        ["1"],
    ]


def test_rows_graphs_children_and_launches_by_pointer(rows: Rows) -> None:
    assert rows("device", "rows") == [
        ["abcdef--ijk--no"],
        ["0"],
        ["20"],
        ["101"],
        ["131"],
    ]


def test_memory_that_nobody_wrote_shows_the_poison(rows: Rows) -> None:
    assert rows("device", "unwritten", CU2CANN_MODEL_POISON="0x01") == [
        [str(0x01010101)] * 4
    ]


def broken(build: Build, case: str) -> str:
    done = build("device")(case)
    assert done.returncode == BROKEN_RULE, (done.stdout, done.stderr)
    return done.stderr


def test_broken_rules_stop_the_run(build: Build) -> None:
    assert "out-of-bounds: access at offset 256" in broken(build, "past-the-end")
    assert "a copy to of 101 bytes" in broken(build, "long-copy")
    assert "barrier-divergence" in broken(build, "diverged")
    assert "grid-barrier" in broken(build, "grid-without-promise")
