"""What is said about build files: the words of each finding, once."""

from collections.abc import Mapping

from cu2cann.model import (
    Diagnostic,
    Effort,
    EngineReason,
    Severity,
    Span,
)

_ADD_BY_HAND = "Add the option by hand if the program needs it."


def build_diagnostic(code: str, path: str, span: Span, *about: str) -> Diagnostic:
    """Give the diagnostic of one of the codes below."""
    return BUILD_REASONS[code].diagnose(code, path, span, *about)


BUILD_REASONS: Mapping[str, EngineReason] = {
    "build/flag-dropped": EngineReason(
        Severity.NOTE,
        "`{}` has no meaning for the Ascend compiler; it is left out",
        notes="Options that choose a GPU or switch on what bisheng does anyway.",
    ),
    "build/fast-math": EngineReason(
        Severity.WARNING,
        "`{}` is left out: single functions are chosen by name on Ascend",
        "Call the fast functions where their precision is enough.",
    ),
    "build/flag-unknown": EngineReason(
        Severity.WARNING,
        "`{}` is an option of nvcc that nothing is known for; it is left as it is",
        "Look the option up in the manual of bisheng, or remove it.",
    ),
    "build/flag-lost": EngineReason(
        Severity.WARNING,
        "`{}` is an option of nvcc without a counterpart; it is left out",
        _ADD_BY_HAND,
    ),
    "build/architecture-dropped": EngineReason(
        Severity.NOTE,
        "the list of GPUs is left out; CMAKE_ASC_ARCHITECTURES names the chip",
    ),
    "build/property-dropped": EngineReason(
        Severity.NOTE,
        "`{}` has no meaning for the ASC language; it is left out",
    ),
    "build/package-dropped": EngineReason(
        Severity.NOTE,
        "`{}` is not needed: CANN is found through ASCEND_HOME_PATH",
    ),
    "build/library-dropped": EngineReason(
        Severity.NOTE,
        "`{}` is not needed: what the translation uses of it is in headers",
    ),
    "build/library-separate": EngineReason(
        Severity.NOTE,
        "`{}` becomes `{}`, which is a package of its own beside the CANN toolkit",
        "Install the package before building.",
    ),
    "build/no-library": EngineReason(
        Severity.ERROR,
        "there is no library for `{}`; it is left as it is",
        "Replace the library, and what is called of it, by hand.",
        Effort.HOURS,
    ),
    "build/unknown-variable": EngineReason(
        Severity.WARNING,
        "`{}` is a variable of CMake's CUDA support, which the output does not load",
        "Write out what it stood for.",
    ),
    "build/unknown-command": EngineReason(
        Severity.ERROR,
        "`{}` is a command of CMake's CUDA support that has no counterpart",
        "Replace it by commands for the ASC language.",
        Effort.HOURS,
    ),
    "build/custom-command": EngineReason(
        Severity.ERROR,
        "this command runs `{}`; it is left as it is",
        "Build the file as a target of the ASC language instead.",
        Effort.HOURS,
    ),
    "build/string-handling": EngineReason(
        Severity.WARNING,
        "this command works on names that end in `.cu`; the sources end in `.asc`",
        "See whether the command still does what it should.",
    ),
    "build/makefile-replaced": EngineReason(
        Severity.NOTE,
        "`{}` is written for this Makefile, which is kept as `{}`",
        "Build with `cmake -B build && cmake --build build`.",
    ),
    "build/makefile-kept": EngineReason(
        Severity.WARNING,
        "this Makefile calls nvcc and is kept as `{}`; `{}` exists already and is "
        "the one that is translated",
        "Build with CMake.",
    ),
    "build/makefile-defaults": EngineReason(
        Severity.NOTE,
        "conditions are settled with the values that the Makefile gives: {}",
        "See the comment in the generated file for what was chosen.",
    ),
    "build/makefile-unevaluated": EngineReason(
        Severity.WARNING,
        "`{}` cannot be evaluated without running make; nothing stands in its place",
        "Complete the generated file by hand.",
    ),
    "build/makefile-undefined": EngineReason(
        Severity.WARNING,
        "`{}` is defined outside the Makefile; nothing stands in its place",
        "Complete the generated file by hand where the value matters.",
    ),
    "build/makefile-source": EngineReason(
        Severity.WARNING,
        "no rule of the Makefile says what `{}` of `{}` is made from",
        "Add the source to the target in the generated file.",
    ),
    "build/makefile-recipe": EngineReason(
        Severity.NOTE,
        "the generated file does not build `{}`, which is made by other commands",
        "Run the commands by hand, or add a custom command.",
    ),
    "build/makefile-no-target": EngineReason(
        Severity.ERROR,
        "no program or library is recognised in this Makefile; it is left as it is",
        "Write a CMakeLists.txt for it by hand.",
        Effort.HOURS,
    ),
    "build/make-fragment": EngineReason(
        Severity.WARNING,
        "this part of a Makefile speaks of nvcc; it is left as it is",
        "The generated CMakeLists.txt holds what the Makefile took from it.",
    ),
    "build/source-outside": EngineReason(
        Severity.WARNING,
        "`{}` is not among the files that are translated",
        "Give its folder to cu2cann as well.",
    ),
}
