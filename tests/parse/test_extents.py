"""The bound of a grid, from the text of a launch and of what stands before it."""

import pytest

from cu2cann.parse.extents import most_blocks, resolved


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (b"64", 64),
        (b"1 << 10", 1024),
        (b"dim3(16, 8)", 128),
        (b"dim3{16, 8, 2}", 256),
        (b"(N + 255) / 256", 4),
        (b"(unsigned int)(N / 2u)", 512),
        (b"(N + 1) / (n)", None),
        (b"(N + 1) / (5)", 205),
        (b"std::min(n, 4096)", 4096),
        (b"dim3(min(n, 16), 4)", 64),
        (b"n", None),
        (b"(n + 255) / 256", None),
        (b"dim3(n, 1)", None),
        (b"max(n, 4096)", None),
        (b"N ? 1 : 2", None),
        (b"A", None),
        (b"N / 0", None),
        (b"", None),
    ],
)
def test_a_bound_is_known_or_there_is_none(text: bytes, blocks: int | None) -> None:
    constants = {"N": b"1024", "A": b"B", "B": b"A", "UNCLEAR": b""}
    assert most_blocks(text, constants) == blocks


@pytest.mark.parametrize(
    ("before", "grid", "result"),
    [
        (b"dim3 grid(8, 4);", b"grid", b"dim3(8, 4)"),
        (b"dim3 grid = dim3(8, 4);", b"grid", b" dim3(8, 4)"),
        (b"const int side = 16; dim3 grid(side, 2);", b"grid", b"dim3(( 16), 2)"),
        (b"dim3 block(32), grid(8);", b"grid", b"dim3(8)"),
        (b"int blocks = 4; blocks *= n;", b"blocks", b"blocks"),
        (b"int blocks = 4; more(&blocks);", b"blocks", b"blocks"),
        (b"int blocks; blocks = 4;", b"blocks", b"blocks"),
        (b"dim3 grid(8); grid.x = n;", b"grid", b"grid"),
        (b"int blocks = 4; {int blocks = n;}", b"blocks", b"blocks"),
        (b"int blocks = 4;\n}\nvoid f(int blocks) {", b"blocks", b"blocks"),
    ],
)
def test_a_local_constant_is_written_out_if_it_is_set_once(
    before: bytes, grid: bytes, result: bytes
) -> None:
    text = b"void g() {" + before
    assert resolved(text, len(text), grid + b", 256") == result
