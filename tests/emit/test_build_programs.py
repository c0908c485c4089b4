"""Programs, as build files link them or as the sources themselves tell."""

import json

import pytest

from cu2cann.emit.build_programs import find_programs

MAIN = b"int main(int argc, char **argv)\n{\n}\n"
PART = b"void part() {}\n"


def found(texts: dict[str, bytes]) -> list[tuple[str, list[str]]]:
    return [
        (one.name, [unit.path for unit in one.sources]) for one in find_programs(texts)
    ]


@pytest.mark.parametrize(
    ("text", "is_main"),
    [
        (MAIN, True),
        (b"int\nmain ( void ) {}", True),
        (b"int32_t main(int n, char* w[]) {}", True),
        (b'extern "C" int main() {}', True),
        (b"static void remain(int);", False),
        (b"  return main();", False),
        (b"// int main()", False),
    ],
)
def test_what_is_a_main(text: bytes, *, is_main: bool) -> None:
    assert bool(find_programs({"a.cu": text})) is is_main


def test_without_a_build_file_one_main_takes_all_sources() -> None:
    texts = {"a.cu": MAIN, "b.cu": PART, "lib/c.cpp": PART, "d.h": PART}
    assert found(texts) == [("a", ["a.cu", "b.cu", "lib/c.cpp"])]


def test_each_main_is_a_program_with_the_parts_of_its_folder() -> None:
    texts = {"a.cu": MAIN, "b.cu": MAIN, "p.cu": PART, "x/c.cu": MAIN}
    assert found(texts) == [
        ("a", ["a.cu", "p.cu"]),
        ("b", ["b.cu", "p.cu"]),
        ("c", ["x/c.cu"]),
    ]


MAKEFILE = b"""
CFLAGS = -O3 -DWIDTH=16 -Iinclude -Xcompiler -fopenmp
ifeq ($(DEBUG),yes)
CFLAGS += -DDEBUG
endif
source = main.cu part.cu
obj = $(source:.cu=.o)
program: $(obj)
\tnvcc $(CFLAGS) $(obj) -o $@ -lm -lcurand
%.o: %.cu
\tnvcc $(CFLAGS) -c $< -o $@
run: program
\t$(LAUNCHER) ./program -n 100 "two words"
"""


def test_a_makefile_says_sources_macros_folders_and_arguments() -> None:
    texts = {"p/Makefile": MAKEFILE, "p/main.cu": MAIN, "p/part.cu": PART}
    (program,) = find_programs({**texts, "p/unused.cu": PART})
    assert (program.name, program.folder) == ("program", "p")
    assert [unit.path for unit in program.sources] == ["p/main.cu", "p/part.cu"]
    assert program.sources[0].defines == ("WIDTH=16",)
    assert program.sources[0].include_dirs == ("p/include",)
    assert program.openmp
    assert program.libraries == ("m", "curand")
    assert program.arguments == ("-n", "100", "two words")


CMAKE = b"""
set(SOURCES main.cu)
file(GLOB PARTS src/*.cu)
add_library(parts STATIC ${PARTS})
target_include_directories(parts PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
target_compile_definitions(parts PUBLIC SIZE=8 -DOTHER)
add_executable(tool ${SOURCES})
target_link_libraries(tool PRIVATE parts OpenMP::OpenMP_CXX)
add_test(NAME t COMMAND tool 5 6)
"""


def test_a_cmake_file_says_them_too() -> None:
    texts = {"CMakeLists.txt": CMAKE, "main.cu": MAIN, "src/a.cu": PART}
    (program,) = find_programs(texts)
    assert program.name == "tool"
    assert sorted(unit.path for unit in program.sources) == ["main.cu", "src/a.cu"]
    assert program.sources[0].defines == ("SIZE=8", "OTHER")
    assert program.sources[0].include_dirs == ("include",)
    assert program.openmp
    assert program.arguments == ("5", "6")


def test_a_compilation_database_comes_first() -> None:
    entries = [
        {
            "directory": "/far/away/build",
            "command": "nvcc -DX=1 -I../include -std=c++20 -c ../main.cu",
            "file": "../main.cu",
        },
        {"directory": "/far/away", "arguments": ["nvcc", "part.cu"], "file": "part.cu"},
    ]
    texts = {
        "compile_commands.json": json.dumps(entries).encode(),
        "Makefile": MAKEFILE,
        "main.cu": MAIN,
        "part.cu": PART,
    }
    (program,) = find_programs(texts)
    first = program.sources[0]
    assert (first.defines, first.include_dirs) == (("X=1",), ("include",))
    assert first.standard == "c++20"
    assert len(program.sources) == 2


def test_what_is_ascend_already_is_no_program() -> None:
    assert found({"a.asc": MAIN}) == []


def test_a_cmake_file_hands_its_folders_to_those_below() -> None:
    texts = {
        "CMakeLists.txt": b"set(COMMON inc)\ninclude_directories(${COMMON})\n"
        b"add_compile_definitions(WIDE=2)\nadd_subdirectory(one)\n",
        "one/CMakeLists.txt": b"include_directories(.)\nadd_executable(tool main.cu)\n",
        "one/main.cu": MAIN,
    }
    (program,) = find_programs(texts)
    (unit,) = program.sources
    assert unit.include_dirs == ("inc", "one")
    assert unit.defines == ("WIDE=2",)


def test_a_source_that_another_includes_is_not_compiled_twice() -> None:
    texts = {
        "main.cu": b'#include "part.cu"\n#include "../far/more.c"\n' + MAIN,
        "part.cu": PART,
        "other.cu": PART,
        "../far/more.c": PART,
    }
    (program,) = find_programs(texts)
    assert [unit.path for unit in program.sources] == ["main.cu", "other.cu"]


def test_a_compiler_in_a_folder_of_unknown_name_is_one() -> None:
    makefile = (
        b"NVCC := $(CUDA_DIR)/bin/nvcc\n"
        b"tool: main.cu\n\t$(LAUNCHER) $(NVCC) -lineinfo -lm -o tool main.cu\n"
    )
    (program,) = find_programs({"Makefile": makefile, "main.cu": MAIN})
    assert program.name == "tool"
    assert program.libraries == ("m",)
