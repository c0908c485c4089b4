"""Builds: what is found, what is kept, what is said where one fails."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cu2cann.model import CompiledSource, NotRun, Program, Side
from cu2cann.verify.build import Builder, Built, SideSources
from cu2cann.verify.toolchain import NO_COMPILER, find_compiler

Make = Callable[..., Built | NotRun]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    compiler = find_compiler()
    if compiler is None:
        pytest.skip(NO_COMPILER)
    builder = Builder(compiler, tmp_path / "cache")

    def made(texts: dict[str, str], *sources: CompiledSource) -> Built | NotRun:
        units = sources or tuple(
            CompiledSource(path) for path in texts if not path.endswith(".h")
        )
        data = {path: text.encode() for path, text in texts.items()}
        program = Program("p", "", units)
        return builder.build(SideSources(Side.ORIGINAL, program, data, tmp_path))

    return made


def output(built: Built | NotRun) -> str:
    assert isinstance(built, Built), built
    done = subprocess.run(
        [str(built.executable)], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_program_of_two_languages_with_macros_and_folders(make: Make) -> None:
    texts = {
        "a.cpp": '#include <part.h>\n#include <cstdio>\nint main() { printf("%d", part() + ONE); }\n',
        "b.c": "int part(void) { int class = 41; return class; }\n",
        "inc/part.h": 'extern "C" int part();\n',
    }
    first = CompiledSource("a.cpp", ("ONE=1",), ("inc",))
    assert output(make(texts, first, CompiledSource("b.c"))) == "42"


def test_a_build_is_kept_until_something_changes(make: Make) -> None:
    texts = {"a.cpp": "int main() { return 0; }\n"}
    first, second = make(texts), make(texts)
    assert first == second
    changed = make({"a.cpp": "int main() { return 0 ; }\n"})
    assert changed != first


def test_a_project_may_have_a_header_of_the_systems_name(make: Make) -> None:
    texts = {
        "a.cpp": '#include <csignal>\n#include "signal.h"\n#include <cstdio>\n'
        'int main() { std::signal(SIGINT, SIG_DFL); printf("%d", own); }\n',
        "inc/signal.h": "static const int own = 7;\n",
    }
    assert output(make(texts, CompiledSource("a.cpp", (), ("inc",)))) == "7"


def test_an_error_names_the_line_of_the_users_file(make: Make) -> None:
    made = make({"src/a.cpp": "int main() {\n  return nobody;\n}\n"})
    assert isinstance(made, NotRun)
    assert made.side is Side.ORIGINAL
    assert made.reason == "the original does not build on the CUDA model"
    assert made.details[0].startswith("src/a.cpp:2:")
    assert "nobody" in made.details[0]


def test_a_function_that_nobody_defines_is_named(make: Make) -> None:
    made = make({"a.cpp": "void absent(int);\nint main() { absent(1); }\n"})
    assert isinstance(made, NotRun)
    assert made.details == ("`absent(int)` is nowhere defined",)


SEEDS = """\
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
int main() {
    std::random_device device;
    long long at = std::chrono::system_clock::now().time_since_epoch().count();
    printf("%u %lld %ld\\n", device(), at / 1000000000, (long)time(nullptr));
}
"""


def test_seeds_are_the_same_in_every_run(make: Make) -> None:
    built = make({"a.cpp": SEEDS})
    assert output(built) == output(built)
    assert " 1700000000 1700000000" in output(built)
