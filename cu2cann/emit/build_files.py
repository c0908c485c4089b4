"""Build files: CMake is edited in place, a Makefile that calls nvcc becomes CMake.

What a user may rely on:

- A CMake file keeps its comments and its layout.  Only what is CUDA's is changed; what
  is not understood stays and is named in a diagnostic.
- A Makefile that calls nvcc is kept beside the output as `Makefile.cuda`, where make
  does not pick it up, and a fresh `CMakeLists.txt` takes its place.  If the folder has
  a `CMakeLists.txt` of its own, that one is translated and none is written.
- A project without a build file gets none: nothing says which files make a program.
  Build such a file as `bisheng x.asc -o x --npu-arch=dav-3510 --enable-simt`.
- Build files without CUDA, and those that speak of ASC already, are copied.
"""

import posixpath
from collections.abc import Iterator, Sequence

from cu2cann.emit.build_cmake import translate_cmake
from cu2cann.emit.build_context import BuildContext, build_context, is_cmake
from cu2cann.emit.build_make import findings, speaks_of_cuda, write_cmake
from cu2cann.model import (
    Chunk,
    Diagnostic,
    Failed,
    FileResult,
    Grade,
    Severity,
    Skipped,
    Source,
    Span,
    Translated,
    Translation,
    engine_diagnostic,
)
from cu2cann.model.build_reasons import BUILD_REASONS, build_diagnostic

__all__ = [
    "BUILD_REASONS",
    "convert_build_file",
    "convert_build_files",
    "is_build_file",
]

MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
KEPT = ".cuda"
_RULE = "build/makefile"
_TOP = Span(0, 0)


def is_build_file(path: str) -> bool:
    """Tell the files that say how a project is built."""
    name = posixpath.basename(path)
    return is_cmake(path) or name in MAKEFILES or name.endswith(".mk")


def convert_build_files(
    results: Sequence[FileResult], sources: Sequence[Source], target: str
) -> Iterator[FileResult]:
    """Yield the results of a project again, with those of its build files in place."""
    names = {result.path: result.output for result in results}
    support = any(
        isinstance(result, Translated) and result.translation.support
        for result in results
    )
    context = build_context(sources, names, target, support=support)
    texts = {source.path: source for source in sources}
    for result in results:
        source = texts.get(result.path)
        if source is None or not isinstance(result, Skipped):
            yield result
        else:
            yield from _safely(source, context)


def _safely(source: Source, context: BuildContext) -> tuple[FileResult, ...]:
    try:
        return convert_build_file(source, context)
    except Exception as error:  # One file must never stop a project.
        reason = f"{type(error).__name__}: {error}"
        said = engine_diagnostic(
            "convert/internal-error", source.path, _TOP, source.path, reason
        )
        return (Failed(source.path, source.path, (said,)),)


def convert_build_file(source: Source, context: BuildContext) -> tuple[FileResult, ...]:
    """Give what becomes of one build file: itself, or a copy and a new file."""
    if is_cmake(source.path):
        return (_cmake(source, context),)
    if not speaks_of_cuda(source):
        return (Skipped(source.path, source.path),)
    if posixpath.basename(source.path) not in MAKEFILES:
        said = build_diagnostic("build/make-fragment", source.path, _TOP)
        return (Skipped(source.path, source.path, (said,)),)
    return _makefile(source, context)


def _cmake(source: Source, context: BuildContext) -> FileResult:
    translation = translate_cmake(source, context)
    if translation.text == source.text and not translation.diagnostics:
        return Skipped(source.path, source.path)
    return Translated(source.path, source.path, translation, _grade(translation))


def _makefile(source: Source, context: BuildContext) -> tuple[FileResult, ...]:
    output = posixpath.join(posixpath.dirname(source.path), "CMakeLists.txt")
    kept = source.path + KEPT
    name = posixpath.basename(kept)
    if output in context.names or _is_shadowed(source.path, context):
        said = build_diagnostic(
            "build/makefile-kept", source.path, _TOP, name, "CMakeLists.txt"
        )
        return (_copied(source, kept, (said,)),)
    written = write_cmake(source, context)
    if not written.text:
        return (_copied(source, source.path, findings(source, written)),)
    replaced = build_diagnostic(
        "build/makefile-replaced", source.path, _TOP, "CMakeLists.txt", name
    )
    chunks = (Chunk(written.text.encode("utf-8", "replace"), _RULE),)
    all_said = (replaced, *findings(source, written))
    translation = Translation(source, chunks, all_said)
    made = Translated(source.path, output, translation, _grade(translation))
    return (made, _copied(source, kept, ()))


def _is_shadowed(path: str, context: BuildContext) -> bool:
    """Tell a Makefile beside which make would choose another one."""
    folder, base = posixpath.split(path)
    before = MAKEFILES[: MAKEFILES.index(base)]
    return any(posixpath.join(folder, name) in context.names for name in before)


def _copied(source: Source, output: str, said: tuple[Diagnostic, ...]) -> Translated:
    """Keep the text; the lines of the findings are found in it."""
    translation = Translation(source, (Chunk(source.text, None),), said)
    return Translated(source.path, output, translation, _grade(translation))


def _grade(translation: Translation) -> Grade:
    errors = any(one.severity is Severity.ERROR for one in translation.diagnostics)
    return Grade.REFUSED if errors else Grade.TRANSLATED
