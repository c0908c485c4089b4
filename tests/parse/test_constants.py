"""What a file tells the others about its integer constants."""

import pytest

from cu2cann.model import Source
from cu2cann.parse import merge, survey
from cu2cann.parse.constants import UNCLEAR
from cu2cann.pipeline import Engine, default_rules, translate

KERNEL = (
    b"__global__ void k(int *x) { int v = x[0]; %sx[0] = __shfl_sync(%s, v, 0); }\n"
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"#define ALL 0xffffffff  // every lane\n", b"0xffffffff"),
        (b"#define ALL (~0u)\n", b"(~0u)"),
        (b"constexpr unsigned int ALL = 0xffffffffu;\n", b"0xffffffffu"),
        (b"static const unsigned ALL{0xffffffff};\n", b"0xffffffff"),
        (b"#define ALL 0xffffffff\n#define ALL 0xffff\n", UNCLEAR),
        (b"#define ALL lanes(32)\n", UNCLEAR),
        (b"#define ALL(x) 0xffffffff\n", None),
        (b"void f() {\n  const int ALL = -1;\n}\n", None),
    ],
)
def test_constants(text: bytes, value: bytes | None) -> None:
    assert survey(Source("a.cu", text)).constants.get("ALL") == value


@pytest.mark.parametrize(
    ("header", "local", "full"),
    [
        (b"#define ALL 0xffffffff\n", b"", True),
        (b"#define ALL WARP\n#define WARP 0xffffffff\n", b"", True),
        (b"#define ALL WARP\n#define WARP ALL\n", b"", False),
        (b"#define ALL 0x0000ffff\n", b"", False),
        (b"constexpr int ALL = -1;\n", b"unsigned ALL = v; ALL += 1; ", False),
    ],
)
def test_mask_of_another_header(header: bytes, local: bytes, full: bool) -> None:
    engine = Engine.of(default_rules())
    text = KERNEL % (local, b"ALL")
    source = Source("k.cu", text)
    program = merge([survey(Source("k.h", header)), survey(source)])
    translated = translate(source, engine, program)
    refused = any("mask" in one.code for one in translated.diagnostics)
    assert refused is not full
