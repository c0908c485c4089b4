"""Functions of the Ascend model take and give what the vendor's take and give."""

import re
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.verify.models.ascend.ascend_declared import (
    FROM_C,
    HEADERS,
    SIMT_HEADERS,
    names,
)

TABLE = Path(__file__).with_name("signatures.tsv")
Compiled = Callable[..., subprocess.CompletedProcess[str]]

GROUPS = {
    "_static_parent_thread_block_tile_base": "thread_block_tile<8, thread_block>",
    "multi_warp_thread_block_tile_base": "thread_block_tile<64, thread_block>",
    "single_warp_thread_block_tile_base": "thread_block_tile<8, thread_block>",
    "thread_block_tile_impl": "thread_block_tile<8, thread_block>",
    "thread_block_tile": "thread_block_tile<8, thread_block>",
}
"""What stands for a base class of the vendor's, which has no use of its own."""

TEMPLATES = {
    "Size": "8",
    "ParentT": "thread_block",
    "MaxBlockSize": "128",
    "T": "int",
}
"""What each parameter of a template is compared with."""


EXCEPT = {
    "clock": "the C library's counts in a signed number of the same width",
    "printf": "the C library's stands for it in the host's code",
    "signbit": "the C++ library gives a bool, which becomes the vendor's int",
}
"""Functions that are not compared by their types, each with its reason."""

_SIZE = re.compile(r"\bSize\b")


@dataclass(frozen=True, slots=True)
class Signature:
    """What the vendor declares, by its types."""

    header: str
    scope: str
    name: str
    template: str
    result: str
    parameters: str

    @property
    def statement(self) -> str:
        """Give what compiles where the model declares the same."""
        types = self.parameters.split("; ") if self.parameters else []
        if not self.scope:
            kind = f"{self.result} (*)({', '.join(types)})"
            return f"(void)static_cast<{kind}>(&{self.name});"
        call = f"{self.name}({', '.join(f'make<{one}>()' for one in types)})"
        owner = self.scope.removeprefix("cooperative_groups").removeprefix("::")
        if owner:
            call = f"make<const {GROUPS.get(owner, owner)}&>().{call}"
        elif _SIZE.search(self.template) and not _SIZE.search(self.parameters):
            call = call.replace("(", "<Size>(", 1)
        return f"static_assert(same<decltype({call}), {self.result}>);"


def _filled(text: str) -> str:
    for name, value in TEMPLATES.items():
        text = re.sub(rf"\b{name}\b", value, text)
    return text


SIGNATURES = tuple(
    Signature(*line.split("\t"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
)
COMPARED = tuple(
    one
    for one in SIGNATURES
    if one.name not in EXCEPT and not one.name.startswith("operator ")
)
HEAD = (
    *(f'#include "{header}"' for header in HEADERS),
    "#include <cmath>",
    "#include <type_traits>",
    "using namespace cooperative_groups;",
    "template <typename T> T make();",
    "template <typename A, typename B>",
    "constexpr bool same = std::is_same<A, B>::value;",
)


@pytest.fixture(scope="module")
def wrong(
    compiled: Compiled, tmp_path_factory: pytest.TempPathFactory
) -> dict[int, str]:
    """Compile a statement for each signature; give what is said, by their places."""
    source = tmp_path_factory.mktemp("signatures") / "all.cpp"
    lines = [
        f"void f{i}() {{ {_filled(o.statement)} }}" for i, o in enumerate(COMPARED)
    ]
    source.write_text("\n".join((*HEAD, *lines, "")), encoding="utf-8")
    said = compiled(source, "-w", "-fsyntax-only").stderr
    found = re.findall(r"all\.cpp:(\d+):\d+: error: (.*)", said)
    return {int(line) - len(HEAD) - 1: text for line, text in found}


def test_every_signature_is_the_vendors(wrong: dict[int, str]) -> None:
    assert {COMPARED[i].statement: text for i, text in wrong.items()} == {}


@pytest.mark.parametrize("header", SIMT_HEADERS)
def test_no_overload_is_the_models_own(header: str) -> None:
    here = Counter(one.text for one in names(header) if one.arguments is not None)
    there = Counter(one.name for one in SIGNATURES)
    made = {one.text for one in names(header) if one.arguments is None}
    own = {
        name: count
        for name, count in here.items()
        if count > there[name] * (name not in FROM_C)
        and name not in made  # A constructor.
        and name != "_get_tile_memory"
    }
    assert own == {}
