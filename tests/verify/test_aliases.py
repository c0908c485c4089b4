"""Names for types, spelled out in the signatures of kernels."""

import pytest

from cu2cann.verify.aliases import aliases, spelled_out
from cu2cann.verify.signature import signatures

KERNEL = b"__global__ void fill(Real *out, const unsigned n) { out[0] = n; }\n"


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        pytest.param(b"typedef double Real;\n", "double *", id="typedef"),
        pytest.param(b"using Real = float;\n", "float *", id="using"),
        pytest.param(b"#define Real unsigned int\n", "unsigned int *", id="macro"),
        pytest.param(
            b"typedef float Single;\nusing Real = Single;\n", "float *", id="two steps"
        ),
        pytest.param(
            b"#ifdef D\ntypedef double Real;\n#else\ntypedef float Real;\n#endif\n",
            "Real *",
            id="one of two",
        ),
        pytest.param(b"#define Real\n", "Real *", id="nothing"),
    ],
)
def test_a_name_is_spelled_out(text: bytes, spelled: str) -> None:
    kernels = spelled_out(signatures([KERNEL]), [text, KERNEL])
    assert kernels["fill"].parameters[0].spelled == spelled
    assert kernels["fill"].parameters[0].name == "out"


def test_a_parameter_of_the_template_is_no_name_for_a_type() -> None:
    text = b"typedef double T;\ntemplate <typename T>\n" + KERNEL.replace(b"Real", b"T")
    assert aliases([text]) == {"T": "double"}
    kernels = spelled_out(signatures([text]), [text])
    assert kernels["fill"].parameters[0].spelled == "T *"
