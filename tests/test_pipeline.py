"""Promises of the whole: no loss, identity without rules, stable output."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cu2cann.convert import Options, convert_project
from cu2cann.emit.build_files import is_build_file
from cu2cann.match.index import UNKNOWN
from cu2cann.model import FileResult, Source, Survey, Translated, Translation
from cu2cann.parse import merge, survey
from cu2cann.pipeline import Engine, translate
from cu2cann.programs import Files, programs, read_files
from cu2cann.read import Entry, Project, read_project

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
OPTIONS = Options(clang=False)
_NOT_CODE = re.compile(
    rb'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'', re.DOTALL
)
_OWN = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+(\w+)|^(?:inline |static )*\w+ (\w+)\([^;]*?\)\s*\{"
    rb"|\bcudaError_t (\w+) =",
    re.MULTILINE,
)
_WORD = re.compile(rb"(?<![\w.>:])[A-Za-z_]\w*")


def translated(results: Iterator[FileResult]) -> list[Translated]:
    return [one for one in results if isinstance(one, Translated)]


def sources(results: list[Translated]) -> list[Translated]:
    """Leave out the build files, which have no constructs."""
    return [one for one in results if not is_build_file(one.path)]


@pytest.fixture(scope="module")
def samples() -> Project:
    whole = read_project([SAMPLES])
    kept = tuple(one for one in whole.entries if "/golden/" not in one.path)
    return replace(whole, entries=kept)


@pytest.fixture(scope="module")
def results(samples: Project) -> list[Translated]:
    return translated(convert_project(samples, OPTIONS))


def test_without_rules_the_output_is_the_input(samples: Project) -> None:
    options = Options(clang=False, disabled=frozenset({"all"}))
    for result in translated(convert_project(samples, options)):
        assert result.translation.text == result.translation.source.text, result.path


def test_what_no_rule_wrote_was_there_before(results: list[Translated]) -> None:
    for result in results:
        source = result.translation.source.text
        kept = [one.text for one in result.translation.chunks if one.rule is None]
        assert [text for text in kept if text not in source] == [], result.path


def test_translating_the_output_again_changes_nothing(
    results: list[Translated], tmp_path: Path
) -> None:
    for result in results:
        place = tmp_path / result.output
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(result.translation.text)
    again = translated(convert_project(read_project([tmp_path]), OPTIONS))
    assert {one.output for one in sources(results)} <= {one.path for one in again}
    changed = [
        one.path for one in again if one.translation.text != one.translation.source.text
    ]
    assert changed == []
    unknown = [
        said.message
        for one in again
        for said in one.translation.diagnostics
        if said.code == "match/unknown-cuda-name"
    ]
    assert unknown == []


def test_our_own_headers_say_nothing_about_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "include/cu2cann"
    folder.mkdir(parents=True)
    (folder / "double.h").write_bytes(b"struct cu2cann_double2 { double x, y; };\n")
    (tmp_path / "a.asc").write_bytes(b'#include "include/cu2cann/double.h"\n')
    asked: list[str] = []

    def programs(entries: Sequence[Entry], _: Files) -> dict[str, Survey]:
        asked.extend(one.path for one in entries)
        return {}

    monkeypatch.setattr("cu2cann.convert.programs", programs)
    list(convert_project(read_project([tmp_path]), OPTIONS))
    assert asked == ["a.asc"]


def test_two_processes_write_what_one_writes(
    samples: Project, results: list[Translated]
) -> None:
    two = translated(convert_project(samples, Options(clang=False, jobs=2)))
    assert [(one.path, one.translation) for one in two] == [
        (one.path, one.translation) for one in results
    ]


def unaccounted(
    translation: Translation, symbols: frozenset[bytes], own: frozenset[bytes]
) -> set[str]:
    """Scan the input for CUDA words without the engine's finder."""
    text = _NOT_CODE.sub(lambda found: b" " * len(found[0]), translation.source.text)
    text = re.sub(rb"(?m)^[ \t]*#[ \t]*include[^\n]*", b"", text)
    accounted = set()
    for one in translation.constructs:
        accounted.update(re.findall(r"\w+", one.symbol))
    found = {
        word[0].decode()
        for word in _WORD.finditer(text)
        if word[0] in symbols or UNKNOWN.fullmatch(word[0])
        if word[0] not in own
    }
    return found - accounted


def own_names(results: list[Translated]) -> frozenset[bytes]:
    """List the macros, functions and statuses that the samples declare themselves."""
    return frozenset(
        name
        for result in results
        for names in _OWN.findall(result.translation.source.text)
        for name in names
    )


def cuda_shaped(engine: Engine) -> frozenset[bytes]:
    """List the symbols whose spelling nothing but CUDA uses."""
    return frozenset(
        word
        for word in engine.index.words
        if word.startswith((b"cuda", b"cublas", b"cufft", b"curand", b"__"))
        and not word.startswith(b"__cu2cann")
    ) - {b"__restrict__", b"__restrict"}


def test_every_cuda_word_of_the_input_is_accounted_for(
    results: list[Translated], engine: Engine
) -> None:
    symbols, own = cuda_shaped(engine), own_names(results)
    left = {
        result.path: words
        for result in sources(results)
        if (words := unaccounted(result.translation, symbols, own))
    }
    assert left == {}


def test_the_scan_of_words_finds_what_is_not_accounted_for(engine: Engine) -> None:
    source = Source("a.cu", b"void f() { cudaFree(p); }\n")
    whole = translate(source, engine)
    nothing = Translation(source, whole.chunks)
    symbols, own = cuda_shaped(engine), frozenset[bytes]()
    assert unaccounted(whole, symbols, own) == set()
    assert unaccounted(nothing, symbols, own) == {"cudaFree"}


def test_an_unknown_cuda_name_is_refused_and_left(engine: Engine) -> None:
    text = b"void f() { cudaNoSuchThing(1); }\n"
    result = translate(Source("a.cu", text), engine)
    assert result.text == text
    assert [one.code for one in result.diagnostics] == ["match/unknown-cuda-name"]


def test_names_in_comments_and_strings_are_no_constructs(engine: Engine) -> None:
    text = b'// cudaFree(p)\nconst char *s = "cudaFree";\n/* __syncthreads() */\n'
    result = translate(Source("a.cu", text), engine)
    assert result.constructs == ()
    assert result.text == text


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("double half = 0.5;\n", True),
        ("__syncthreads();\n", True),
        ("if (n > 3) return;\n", True),
        ("int twice = 2 * n;\n", False),
    ],
)
def test_a_file_that_is_read_inside_a_kernel_is_refused_unless_it_stays(
    engine: Engine, text: str, refused: bool
) -> None:
    source = Source("part.h", text.encode())
    result = translate(source, engine, Survey(read_in=frozenset(["device"])))
    assert result.text == source.text
    codes = [one.code for one in result.diagnostics]
    assert codes == ["parse/inside-kernel"] * refused


def test_a_program_knows_which_files_are_read_inside_functions(tmp_path: Path) -> None:
    (tmp_path / "a.cu").write_text(
        '__global__ void k() {\n#include "deep/part.h"\n}\n#include "whole.h"\n'
    )
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "part.h").write_text("int a;\n")
    (tmp_path / "whole.h").write_text("int b;\n")
    entries = read_project([tmp_path]).entries
    found = programs(entries, read_files(entries))
    sides = {path: one.read_in for path, one in found.items() if one.read_in}
    assert sides == {"deep/part.h": {"device"}}


def test_a_header_without_cuda_is_read_for_the_names_it_pastes(engine: Engine) -> None:
    header = Source("a.h", b"#define PASTE(x) x##2\n#define PAIR PASTE(double)\n")
    kernel = Source("a.cu", b"__global__ void k(PAIR *p) {}\n")
    program = merge([survey(header), survey(kernel)])
    codes = [one.code for one in translate(header, engine, program).diagnostics]
    assert codes == ["match/pasted-name"]


def test_declarations_by_macros_do_not_hide_what_follows(engine: Engine) -> None:
    text = (
        b"#define SIZE_OF(t, n) \\\n    template <> struct Size<t> { enum { N = n }; };\n"
        b"SIZE_OF(char, 1)\nSIZE_OF(long long, 8)\nSIZE_OF(unsigned long long, 8)\n"
        b"__global__ void fill(int *p) { p[threadIdx.x] = Size<char>::N; }\n"
    )
    result = translate(Source("a.cu", text), engine)
    assert [kernel.name for kernel in result.kernels] == ["fill"]
    assert not result.broken
