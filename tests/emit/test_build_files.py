"""Build files: what is CUDA's changes, everything else stays, nothing is lost."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from cu2cann.cli.app import group
from cu2cann.emit.build_files import convert_build_files
from cu2cann.model import FileResult, Severity, Skipped, Source, Translated

SAMPLES = Path(__file__).parents[2] / "samples"
PROLOGUE = """\
set(CMAKE_ASC_ARCHITECTURES "dav-3510" CACHE STRING "NPU architecture")
find_package(ASC REQUIRED)
"""
OPTIONS = (
    '"$<$<COMPILE_LANGUAGE:ASC>:--npu-arch=${CMAKE_ASC_ARCHITECTURES};--enable-simt>"'
)
SURROUND = f"""\
add_compile_options({OPTIONS})
include_directories($ENV{{ASCEND_HOME_PATH}}/include)
link_directories($ENV{{ASCEND_HOME_PATH}}/lib64)
"""


def converted(
    texts: Mapping[str, str], sources: tuple[str, ...] = (), target: str = "ascend950"
) -> dict[str, FileResult]:
    results = [Skipped(name, name) for name in texts]
    results += [Skipped(name, name.replace(".cu", ".asc")) for name in sources]
    read = [Source(name, text.encode()) for name, text in texts.items()]
    found = convert_build_files(results, read, target)
    return {result.output: result for result in found}


def cmake(text: str, *sources: str, target: str = "ascend950") -> tuple[str, list[str]]:
    result = converted({"CMakeLists.txt": text}, sources, target)["CMakeLists.txt"]
    if isinstance(result, Skipped):
        return text, []
    assert isinstance(result, Translated)
    codes = [one.code for one in result.translation.diagnostics]
    return result.translation.text.decode(), codes


def make(text: str, *sources: str) -> tuple[str, list[str]]:
    result = converted({"Makefile": text}, sources)["CMakeLists.txt"]
    assert isinstance(result, Translated)
    codes = [one.code for one in result.translation.diagnostics]
    return result.translation.text.decode(), codes


@pytest.mark.parametrize(
    "text",
    [
        "project(a CXX)\nadd_executable(a a.cpp) # a.cu\n",
        "cmake_minimum_required(VERSION 3.16)\nmessage(STATUS [[CUDA a.cu]])\n",
        PROLOGUE + "project(a LANGUAGES ASC CXX)\nadd_executable(a a.asc)\n",
        "#[[ project(a CUDA)\n add_executable(a a.cu) ]]\n",
        'set(x "unfinished\n',
        "project(a CXX\n",
    ],
    ids=["no CUDA", "message", "ASC already", "comment", "open string", "open command"],
)
def test_what_is_not_cuda_stays(text: str) -> None:
    assert cmake(text) == (text, [])


def test_language_of_the_project() -> None:
    text = "# one\nproject(p LANGUAGES CXX CUDA)  # two\nadd_library(l STATIC x.cpp)\n"
    expected = (
        f"# one\n{PROLOGUE}project(p LANGUAGES CXX ASC)  # two\n"
        f"{SURROUND}add_library(l STATIC x.cpp)\n"
    )
    assert cmake(text) == (expected, [])


def test_vector_chip_has_no_simt() -> None:
    text, _ = cmake("project(p CUDA)\n", target="ascend910b")
    assert '"dav-2201"' in text
    assert "--enable-simt" not in text


def test_old_package_switches_the_language_on_in_place() -> None:
    text, codes = cmake(
        "project(p)\nfind_package(CUDA REQUIRED)\n"
        "cuda_add_executable(a a.cu b.cpp OPTIONS -arch=sm_70 -DX)\n"
    )
    assert text == (
        f"project(p)\n{PROLOGUE}enable_language(ASC)\n{SURROUND}"
        "add_executable(a a.asc b.cpp)\n"
        "set_target_properties(a PROPERTIES LINKER_LANGUAGE ASC)\n"
        "target_compile_options(a PRIVATE $<$<COMPILE_LANGUAGE:ASC>:-DX>)\n"
    )
    assert codes == ["build/package-dropped", "build/flag-dropped"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("add_executable(a ${SOURCES})", True),
        ("add_executable(a other.cpp)", False),
        ("add_executable(a b.cpp)\ntarget_link_libraries(a PRIVATE kernels)", True),
        ("add_library(a INTERFACE)\ntarget_link_libraries(a kernels)", False),
    ],
    ids=["through a variable", "host only", "links kernels", "interface"],
)
def test_linker_language(before: str, after: bool) -> None:
    head = "file(GLOB SOURCES *.cu)\nadd_library(kernels STATIC ${SOURCES})\n"
    text, _ = cmake(f"{head}{before}\n")
    linked = "set_target_properties(a PROPERTIES LINKER_LANGUAGE ASC)" in text
    assert linked is after
    assert "file(GLOB SOURCES *.asc)" in text


def test_linker_language_of_another_folder() -> None:
    results = converted(
        {
            "CMakeLists.txt": "add_executable(main main.cpp)\n"
            "target_link_libraries(main kernels)\n",
            "lib/CMakeLists.txt": "add_library(kernels k.cu)\n",
        }
    )
    top = results["CMakeLists.txt"]
    assert isinstance(top, Translated)
    assert b"LINKER_LANGUAGE ASC" in top.translation.text


@pytest.mark.parametrize(
    ("before", "after", "codes"),
    [
        ("set(CMAKE_CUDA_ARCHITECTURES 70 80)", "", ["build/architecture-dropped"]),
        (
            'set(CMAKE_CUDA_FLAGS "${CMAKE_CUDA_FLAGS} -O3 -use_fast_math")',
            'set(CMAKE_ASC_FLAGS "${CMAKE_ASC_FLAGS} -O3")',
            ["build/fast-math"],
        ),
        (
            'set(CMAKE_CUDA_FLAGS "${CMAKE_CUDA_FLAGS} -lineinfo")',
            "",
            ["build/flag-dropped"],
        ),
        ("set(CMAKE_CUDA_STANDARD 17)", "", ["build/property-dropped"]),
        (
            "set(CMAKE_CUDA_STANDARD 20)",
            "add_compile_options($<$<COMPILE_LANGUAGE:ASC>:-std=c++20>)",
            [],
        ),
        (
            "list(APPEND CUDA_NVCC_FLAGS -O2 -Xcompiler -fPIC -rdc=true)",
            'add_compile_options("$<$<COMPILE_LANGUAGE:ASC>:-O2;-fPIC;-dc>")',
            [],
        ),
        (
            (
                "target_compile_options(a PRIVATE -Wall "
                "$<$<COMPILE_LANGUAGE:CUDA>:--extended-lambda -G>)"
            ),
            "target_compile_options(a PRIVATE -Wall $<$<COMPILE_LANGUAGE:ASC>:-g>)",
            ["build/flag-dropped"],
        ),
        (
            "target_compile_options(a PRIVATE $<$<COMPILE_LANGUAGE:CUDA>:-lineinfo>)",
            "",
            ["build/flag-dropped"],
        ),
        (
            "target_compile_features(a PUBLIC cxx_std_17 PRIVATE cuda_std_17)",
            "target_compile_features(a PUBLIC cxx_std_17)",
            [],
        ),
        (
            "set_target_properties(a PROPERTIES CUDA_SEPARABLE_COMPILATION ON FOLDER f)",
            (
                "set_target_properties(a PROPERTIES FOLDER f)\n"
                "target_compile_options(a PRIVATE $<$<COMPILE_LANGUAGE:ASC>:-dc>)"
            ),
            [],
        ),
        (
            "set_source_files_properties(x.cpp PROPERTIES LANGUAGE CUDA)",
            "set_source_files_properties(x.cpp PROPERTIES LANGUAGE ASC)",
            [],
        ),
        (
            "target_link_libraries(a PRIVATE CUDA::cudart m CUDA::cuda_driver)",
            "target_link_libraries(a PRIVATE acl_rt m)",
            [],
        ),
        (
            "target_link_libraries(a CUDA::cublas)",
            "target_link_libraries(a ops_blas)",
            ["build/library-separate"],
        ),
        (
            "include_directories(${CUDAToolkit_INCLUDE_DIRS} x)",
            "include_directories($ENV{ASCEND_HOME_PATH}/include x)",
            [],
        ),
        (
            'set(s "a.cu;dir/b.cu;c.cuh")',
            'set(s "a.asc;dir/b.asc;c.cuh")',
            [],
        ),
    ],
)
def test_commands(before: str, after: str, codes: list[str]) -> None:
    end = f"{after}\n" if after else ""
    text, said = cmake(f"# kept\n{before}\nset(y 1)\n")
    assert text == f"# kept\n{end}set(y 1)\n"
    assert said == codes


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("target_link_libraries(a CUDA::nppc)", "build/no-library"),
        ("cuda_compile_ptx(out kernel.cu)", "build/unknown-command"),
        ("add_custom_command(OUTPUT x COMMAND nvcc -ptx x.cu)", "build/custom-command"),
        ("set(x ${CUDAToolkit_NVCC_EXECUTABLE})", "build/unknown-variable"),
    ],
)
def test_what_is_not_understood_stays_and_is_said(command: str, code: str) -> None:
    assert cmake(f"{command}\n") == (f"{command}\n", [code])


def test_block_of_which_nothing_is_left() -> None:
    block = "if(NOT DEFINED CMAKE_CUDA_ARCHITECTURES)\n  {}endif()\n"
    command = "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
    assert cmake(block.format(command) + "set(y 1)\n")[0] == "set(y 1)\n"
    kept, _ = cmake(block.format(f"# why\n  {command}"))
    assert "# why" in kept


def test_output_names_are_those_of_the_conversion() -> None:
    results = [Skipped("CMakeLists.txt", "CMakeLists.txt"), Skipped("a.cu", "a.cu.asc")]
    source = Source("CMakeLists.txt", b"add_executable(a a.cu)\n")
    first = next(iter(convert_build_files(results, [source], "ascend950")))
    assert isinstance(first, Translated)
    assert first.translation.text.startswith(b"add_executable(a a.cu.asc)\n")


MAKEFILE = """\
CC = nvcc
DEBUG = no
SRC := $(wildcard *.cu) util.c
OBJ = $(patsubst %.c,%.o,$(SRC:.cu=.o))
CFLAGS := -std=c++14 -Xcompiler -Wall -arch=$(ARCH) -Iinc -DN=4
ifeq ($(DEBUG),yes)
  CFLAGS += -g
else
  CFLAGS += -O3
endif
app: $(OBJ)
\t$(CC) $(CFLAGS) $^ -o $@ -lcudart -lcublas -lm
%.o: %.cu
\t$(CC) $(CFLAGS) -c $< -o $@
%.o: %.c
\t$(CC) $(CFLAGS) -DONLY_C -c $< -o $@
run: app
\t./app 1 2
"""


def test_makefile() -> None:
    text, codes = make(MAKEFILE, "a.cu", "b.cu", "sub/c.cu", "util.c")
    assert (
        text
        == f"""\
# Written by cu2cann from Makefile, which is kept as Makefile.cuda.
# Its conditions are settled with DEBUG=no.
cmake_minimum_required(VERSION 3.16)

{PROLOGUE}project(app LANGUAGES ASC C CXX)

add_executable(app
    a.asc
    b.asc
    util.c
)
set_target_properties(app PROPERTIES LINKER_LANGUAGE ASC)
target_include_directories(app PRIVATE
    inc
    $ENV{{ASCEND_HOME_PATH}}/include
)
target_compile_definitions(app PRIVATE N=4)
target_compile_options(app PRIVATE
    {OPTIONS}
    -Wall
    -O3
)
target_link_directories(app PRIVATE $ENV{{ASCEND_HOME_PATH}}/lib64)
target_link_libraries(app PRIVATE
    acl_rt
    ops_blas
    m
)
set_source_files_properties(util.c PROPERTIES
    COMPILE_OPTIONS "-DONLY_C"
)

# make run: ./app 1 2
"""
    )
    assert "build/makefile-undefined" not in codes
    assert codes[:2] == ["build/makefile-replaced", "build/makefile-defaults"]


def test_makefile_with_libraries_and_separate_compilation() -> None:
    text, _ = make(
        "all: bin/test\n"
        "bin/test: main.cu libk.a\n\tnvcc -dc main.cu -o main.o\n"
        "\tnvcc main.o libk.a -o bin/test\n"
        "libk.a: k.o\n\tar rcs $@ $^\n"
        "k.o: k.cu\n\t@nvcc -rdc=true -c k.cu -o k.o\n",
        "main.cu",
        "k.cu",
    )
    assert "add_library(k STATIC k.asc)" in text
    assert "add_executable(test_program main.asc)" in text
    assert "    k\n    acl_rt\n" in text
    assert text.count("--enable-simt;-dc>") == 2


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("F = $(shell pkg-config --cflags x)", "build/makefile-unevaluated"),
        ("F = -I$(ELSEWHERE)/include", "build/makefile-undefined"),
        ("F = missing.o", "build/makefile-source"),
        ("F = -lnppc", "build/no-library"),
        ("F = -DX other.cu", "build/source-outside"),
    ],
)
def test_what_a_makefile_leaves_open_is_said(line: str, code: str) -> None:
    text, codes = make(f"{line}\na: a.cu\n\tnvcc a.cu $(F) -o a\n", "a.cu")
    assert "a.asc" in text
    assert "\0" not in text
    assert code in codes


def test_makefile_without_a_program_stays() -> None:
    result = converted({"Makefile": "all:\n\tnvcc --version\n"})["Makefile"]
    assert isinstance(result, Translated)
    assert result.translation.diagnostics[0].severity is Severity.ERROR


def test_makefile_beside_cmake_is_only_kept() -> None:
    results = converted({"CMakeLists.txt": "project(p CUDA)\n", "Makefile": MAKEFILE})
    assert sorted(results) == ["CMakeLists.txt", "Makefile.cuda"]
    kept = results["Makefile.cuda"]
    assert isinstance(kept, Translated)
    assert kept.translation.text == MAKEFILE.encode()


def test_makefile_without_cuda_is_copied() -> None:
    assert isinstance(converted({"Makefile": "a: a.c\n"})["Makefile"], Skipped)


def run(*arguments: object) -> None:
    given = [*map(str, arguments), "--quiet", "--no-clang", "--fail-on", "never"]
    result = CliRunner().invoke(group, given)
    assert result.exit_code == 0, result.output


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".cu2cann" not in path.parts
    }


@pytest.mark.parametrize(
    ("sample", "support"),
    [
        ("multi_file", b"\ninclude_directories(include)\n"),
        ("makefile_project", b"\n    include\n"),
    ],
)
def test_sample_is_converted_once(sample: str, support: bytes, tmp_path: Path) -> None:
    run("convert", SAMPLES / sample, "-o", tmp_path / "once")
    run("convert", tmp_path / "once", "-o", tmp_path / "twice")
    once = files(tmp_path / "once")
    assert b"find_package(ASC REQUIRED)" in once["CMakeLists.txt"]
    assert support in once["CMakeLists.txt"]
    assert once == files(tmp_path / "twice")


@pytest.mark.parametrize("switch", ["all", "build"])
@pytest.mark.parametrize(
    "name", ["multi_file/CMakeLists.txt", "makefile_project/Makefile"]
)
def test_switched_off(name: str, switch: str, tmp_path: Path) -> None:
    sample = SAMPLES / name
    run("convert", sample.parent, "-o", tmp_path, "--disable", switch)
    assert (tmp_path / sample.name).read_bytes() == sample.read_bytes()


def test_in_place_keeps_the_makefile(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "Makefile").write_text(MAKEFILE)
    (project / "a.cu").write_text("int main() { return 0; }\n")
    run("convert", project, "--in-place")
    assert not (project / "Makefile").exists()
    assert (project / "Makefile.cuda").read_text() == MAKEFILE
    assert (project / ".cu2cann/backup/Makefile").read_text() == MAKEFILE
    assert b"add_executable(app" in (project / "CMakeLists.txt").read_bytes()
