"""What the files of a tree tell each other when they are checked."""

from cu2cann.model import Source
from cu2cann.verify.tree import check_names


def codes(**files: str) -> dict[str, list[str]]:
    sources = [
        Source(name.replace("__", "."), text.encode()) for name, text in files.items()
    ]
    found = check_names(sources, "ascend950")
    return {path: [one.code for one in said] for path, said in found.items()}


BARRIER = "__aicore__ void wait() { asc_syncthreads(); }"


def test_a_host_file_holds_no_kernels() -> None:
    assert codes(a__cpp=BARRIER) == {"a.cpp": ["verify/other-target"]}


def test_a_host_file_that_others_include_may_hold_kernels() -> None:
    user = '#include "src/a.cpp"\n'
    assert codes(a__cpp=BARRIER, b__asc=user) == {"a.cpp": [], "b.asc": []}


def test_names_that_a_macro_puts_together_are_declared() -> None:
    macro = "#define MAKE(NAME) struct Take##NAME##Whole {};\nMAKE(Add)\n"
    kernel = "__aicore__ void f() { TakeAddWhole(); TakeAddPart(); }"
    assert codes(a__h=macro, b__asc=kernel)["b.asc"] == ["verify/unknown-name"]


def test_a_name_that_is_nearly_all_parameter_fits_nothing() -> None:
    macro = "#define MAKE(NAME) struct x##NAME {};\n"
    kernel = "__aicore__ void f() { xylophone(); }"
    assert codes(a__h=macro, b__asc=kernel)["b.asc"] == ["verify/unknown-name"]
