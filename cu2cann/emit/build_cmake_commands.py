"""What becomes of the single commands of a CMake file."""

from collections.abc import Callable, Mapping

from cu2cann.emit.build_cmake_draft import KEYWORDS, Draft
from cu2cann.emit.build_cmake_options import translate_options
from cu2cann.emit.build_cmake_properties import features, properties
from cu2cann.emit.build_cmake_variables import assign, change_list, change_string
from cu2cann.emit.build_context import asc_options, target_key
from cu2cann.emit.build_flags import translate_flags
from cu2cann.emit.build_libraries import HOME, library, named_by_target

_NO_LINK = {"INTERFACE", "ALIAS", "IMPORTED", "OBJECT"}


def _language(draft: Draft) -> None:
    """Switch ASC on where CUDA was."""
    skipped = 1 if draft.name == "project" else 0
    for index, text in enumerate(draft.texts):
        if index >= skipped and text == "CUDA":
            draft.texts[index] = "ASC"
    if draft.enables:
        _surround(draft)


def _surround(draft: Draft) -> None:
    chip = draft.context.architecture
    draft.before += [
        f'set(CMAKE_ASC_ARCHITECTURES "{chip}" CACHE STRING "NPU architecture")',
        "find_package(ASC REQUIRED)",
    ]
    draft.after += [
        f"add_compile_options({asc_options(draft.context.options())})",
        *_toolkit(draft),
    ]


def _toolkit(draft: Draft) -> list[str]:
    lines = [
        f"include_directories({HOME}/include)",
        f"link_directories({HOME}/lib64)",
    ]
    if draft.context.support:
        way = draft.context.way_to_include(draft.path)
        lines.append(f"include_directories({way})")
    return lines


def _find_package(draft: Draft) -> None:
    if draft.command.words[:1] not in [("CUDA",), ("CUDAToolkit",)]:
        return
    draft.removed = True
    package = f"find_package({draft.command.words[0]})"
    if draft.enables:
        _surround(draft)
        draft.before.append("enable_language(ASC)")
    elif not draft.enabled:
        draft.after += ["find_package(ASC REQUIRED)", *_toolkit(draft)]
    draft.say("build/package-dropped", package)


def _options(draft: Draft) -> None:
    first = 0 if draft.name.startswith("add_") else 1
    translate_options(draft.texts, first, draft.say)
    left = [text for text in draft.texts[first:] if text and text not in KEYWORDS]
    if not left and None in draft.texts:
        draft.removed = True
    elif None in draft.texts:
        draft.drop_lone_keywords()


def _libraries(draft: Draft) -> None:
    first = 0 if draft.name == "link_libraries" else 1
    seen: set[str] = set()
    for index, text in enumerate(draft.command.words[first:], first):
        found = named_by_target(text)
        bare = text.removeprefix("-l")
        found = found or (library(bare) if _is_toolkit_name(text, draft) else None)
        if found is None:
            continue
        if found.says:
            about = (text, found.name) if found.says.endswith("separate") else (text,)
            draft.say(found.says, *about)
        gone = not found.name or found.name in seen
        draft.texts[index] = None if gone else found.name
        seen.add(found.name)
    if None in draft.texts:
        draft.drop_lone_keywords()
        draft.removed = not any(draft.texts[first:])


def _is_toolkit_name(text: str, draft: Draft) -> bool:
    """Tell a plain library name from a target of the project with that name."""
    return text.removeprefix("-l") not in draft.context.targets and text != "cuda"


def _target(draft: Draft) -> None:
    """Let the driver of ASC link what holds ASC code."""
    words = draft.command.words
    if not words or _NO_LINK & set(words[1:]):
        return
    name = words[0]
    explicit = any(
        "LINKER_LANGUAGE" in command.words and name in command.words
        for command in draft.file
    )
    if target_key(name, draft.path) in draft.context.targets and not explicit:
        draft.after.append(
            f"set_target_properties({name} PROPERTIES LINKER_LANGUAGE ASC)"
        )


def _old_target(draft: Draft) -> None:
    """Translate `cuda_add_executable` and `cuda_add_library`, options included."""
    draft.name = draft.name.removeprefix("cuda_")
    _target(draft)
    words = draft.command.words
    if "OPTIONS" in words:
        at = words.index("OPTIONS")
        flags = translate_flags(words[at + 1 :])
        draft.say_flags(flags.says)
        for index in range(at, len(words)):
            draft.texts[index] = None
        kept = flags.kept + (["-dc"] if flags.separate else [])
        draft.add_options(words[:1], kept)


def _old_folders(draft: Draft) -> None:
    draft.name = "include_directories"


def _old_library(draft: Draft) -> None:
    short = draft.name.removeprefix("cuda_add_").removesuffix("_to_target")
    draft.name = "target_link_libraries"
    found = library(short)
    draft.added.append(found.name if found else short)


def _custom(draft: Draft) -> None:
    """Leave a command alone that runs nvcc itself."""
    for word in draft.command.words:
        runs = word.rsplit("/", 1)[-1] in ("nvcc", "ptxas", "fatbinary", "bin2c")
        if runs or word in _COMPILERS:
            draft.frozen = True
            draft.say("build/custom-command", word)
            return


_COMPILERS = {"${CMAKE_CUDA_COMPILER}", "${CUDA_NVCC_EXECUTABLE}", "${NVCC}"}


def _old_unknown(draft: Draft) -> None:
    if draft.name not in draft.context.functions:
        draft.frozen = True
        draft.say("build/unknown-command", draft.name)


HANDLERS: Mapping[str, Callable[[Draft], None]] = {
    "project": _language,
    "enable_language": _language,
    "check_language": _language,
    "find_package": _find_package,
    "set": assign,
    "list": change_list,
    "string": change_string,
    "set_target_properties": properties,
    "set_source_files_properties": properties,
    "set_property": properties,
    "target_compile_features": features,
    "target_compile_options": _options,
    "add_compile_options": _options,
    "target_link_libraries": _libraries,
    "link_libraries": _libraries,
    "add_executable": _target,
    "add_library": _target,
    "cuda_add_executable": _old_target,
    "cuda_add_library": _old_target,
    "cuda_include_directories": _old_folders,
    "cuda_add_cublas_to_target": _old_library,
    "cuda_add_cufft_to_target": _old_library,
    "add_custom_command": _custom,
    "add_custom_target": _custom,
    "execute_process": _custom,
    **dict.fromkeys(
        (
            "cuda_compile", "cuda_compile_ptx", "cuda_compile_fatbin",
            "cuda_compile_cubin", "cuda_wrap_srcs",
            "cuda_link_separable_compilation_objects",
            "cuda_select_nvcc_arch_flags", "cuda_build_clean_target",
            "cuda_compute_separable_compilation_object_file_name",
        ),
        _old_unknown,
    ),
}  # fmt: skip
