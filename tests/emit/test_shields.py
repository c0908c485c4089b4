"""No macro of a program reaches into a support header that is read below it."""

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from cu2cann.emit import support_texts
from cu2cann.model import Chunk, Source, Translation

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "cu2cann" / "emit" / "include"
HEADERS = sorted((INCLUDE / "cu2cann").glob("*.h"))
DOUBLE = Path(__file__).parent / "double"
COMPILER = next(filter(None, map(shutil.which, ("g++", "clang++"))), None)
HOSTILE = (
    "#define base (first + 1\n#define T broken(\n#define value ]\n#define x )\n"
    "#define bits(a) }\n#define sign 1\n#define max(a, b) {\n#define detail \n"
)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = ROOT / "scripts" / "generate_shields.py"
    spec = importlib.util.spec_from_file_location("generate_shields", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_has_every_name_of_the_headers(script: ModuleType) -> None:
    for name, text in script.texts().items():
        written = (INCLUDE / "cu2cann" / name).read_text(encoding="utf-8")
        assert written == text, "run scripts/generate_shields.py"


def test_names_that_matter_are_listed(script: ModuleType) -> None:
    names = set(script.shielded())
    assert {"T", "base", "value", "x", "detail", "max", "sqrt"} <= names
    assert names.isdisjoint(["double", "threadIdx", "half", "uint32_t", "std"])
    assert not any(re.match("cu2cann|CU2CANN|__", name) for name in names)


@pytest.mark.parametrize("path", HEADERS, ids=lambda path: path.stem)
def test_every_header_stands_behind_the_shield(path: Path, script: ModuleType) -> None:
    if path.name in script.NAMES:
        return
    text = path.read_text(encoding="utf-8")
    begin, end = (text.find(f'#include "{name}"') for name in script.NAMES)
    assert 0 < begin < end
    assert text.count("shield_") == len(script.NAMES)
    before = re.sub(r"//[^\n]*", "", text[:begin])
    assert re.fullmatch(r"(?:\s*#(?:[^\\\n]|\\\n)*)*\s*", before), "code before it"
    assert re.fullmatch(r"#include \"shield_end.h\"\s+#endif.*\n", text[end:])


@pytest.mark.skipif(COMPILER is None, reason="needs g++ or clang++")
@pytest.mark.parametrize("device", [False, True])
def test_macros_of_the_program_do_no_harm_and_come_back(
    device: bool, tmp_path: Path
) -> None:
    vendor = '#include "simt_api/asc_simt.h"\n' if device else "#include <stdint.h>\n"
    program = tmp_path / "program.cpp"
    program.write_text(
        f"{vendor}{HOSTILE}#define kept 3\n#define seed kept\n"
        '#include "cu2cann/double_math.h"\n#include "cu2cann/vector_types.h"\n'
        "static_assert(seed == 3 && sign == 1);\n#undef max\n#undef sign\n"
        "int main() { return 0; }\n"
    )
    target = ["-D__NPU_ARCH__", "-D__host__=", "-D__aicore__="] if device else []
    command = [str(COMPILER), "-std=c++17", "-fsyntax-only", *target]
    command += [f"-I{INCLUDE}", f"-I{DOUBLE}", str(program)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(b"#define base 4\n#define MINE 1\n", {"base"}, id="a macro"),
        pytest.param(b"int base;\n", set(), id="no macro"),
        pytest.param(b"CFLAGS = -O2 -Dvalue=3\n", {"value"}, id="an option"),
    ],
)
def test_a_project_is_shielded_from_its_own_macros(
    text: bytes, names: set[str]
) -> None:
    chunks = (Chunk(text, None),)
    support = frozenset(["cu2cann/bits.h"])
    made = support_texts([Translation(Source("a.cu", text), chunks, support=support)])
    begin, end = (made[f"include/cu2cann/shield_{one}.h"] for one in ("begin", "end"))
    for shield in (begin, end):
        assert set(re.findall(r'_macro\("(\w+)"\)', shield.decode())) == names
        assert shield.startswith(b"// ")
    assert {name.decode() for name in re.findall(rb"#undef (\w+)", begin)} == names
