"""What becomes of the single commands of a CMake file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from cu2cann.emit.build_cmake_options import translate_options
from cu2cann.emit.build_cmake_tokens import Command
from cu2cann.emit.build_context import BuildContext, asc_options, target_key
from cu2cann.emit.build_flags import translate_flags
from cu2cann.emit.build_libraries import HOME, library, named_by_target

_DEFAULT_STANDARD = 17
_KEYWORDS = {"PRIVATE", "PUBLIC", "INTERFACE", "BEFORE", "SYSTEM", "AFTER"}
_NO_LINK = {"INTERFACE", "ALIAS", "IMPORTED", "OBJECT"}


@dataclass
class Draft:
    """A command under revision; an argument that is to go has ``None`` as text."""

    command: Command
    path: str
    context: BuildContext
    file: tuple[Command, ...]
    enables: bool = False
    enabled: bool = False
    frozen: bool = False
    removed: bool = False
    name: str = ""
    texts: list[str | None] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    says: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.name = self.command.name
        self.texts = list(self.command.words)

    def say(self, code: str, *about: str) -> None:
        """Note a finding about the command."""
        self.says.append((code, about))

    def say_flags(self, says: Sequence[tuple[str, str]]) -> None:
        """Note what became of options."""
        for code, option in says:
            self.say(code, option)


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


_SET_DROPPED = {
    "CMAKE_CUDA_STANDARD_REQUIRED", "CMAKE_CUDA_EXTENSIONS",
    "CMAKE_CUDA_HOST_COMPILER", "CMAKE_CUDA_RUNTIME_LIBRARY",
    "CMAKE_CUDA_RESOLVE_DEVICE_SYMBOLS", "CUDA_PROPAGATE_HOST_FLAGS",
    "CUDA_HOST_COMPILER", "CUDA_VERBOSE_BUILD", "CUDA_USE_STATIC_CUDA_RUNTIME",
    "CUDA_ATTACH_VS_BUILD_RULE_TO_CUDA_FILE",
}  # fmt: skip
_SEPARABLE = {"CMAKE_CUDA_SEPARABLE_COMPILATION", "CUDA_SEPARABLE_COMPILATION"}


def _set(draft: Draft) -> None:
    words = draft.command.words
    name = words[0] if words else ""
    if name == "CMAKE_CUDA_ARCHITECTURES":
        draft.removed = True
        draft.say("build/architecture-dropped")
    elif name in _SET_DROPPED:
        draft.removed = True
        draft.say("build/property-dropped", name)
    elif name in _SEPARABLE:
        draft.removed = True
        if words[1:2] and words[1].upper() in ("ON", "TRUE", "1", "YES"):
            draft.after.append(f"add_compile_options({asc_options(['-dc'])})")
    elif name == "CMAKE_CUDA_STANDARD":
        _set_standard(draft, "".join(words[1:2]))
    elif name == "CUDA_NVCC_FLAGS" or name.startswith("CUDA_NVCC_FLAGS_"):
        _list_of_flags(draft, words[1:], name)
    elif name.startswith("CMAKE_CUDA_FLAGS"):
        _string_of_flags(draft, 1)


def _set_standard(draft: Draft, value: str) -> None:
    if not value.isdigit():
        return
    draft.removed = True
    if int(value) > _DEFAULT_STANDARD:
        option = asc_options([f"-std=c++{value}"])
        draft.after.append(f"add_compile_options({option})")
    else:
        draft.say("build/property-dropped", f"CMAKE_CUDA_STANDARD {value}")


def _string_of_flags(draft: Draft, first: int) -> None:
    """Translate the options in `CMAKE_CUDA_FLAGS`, where they are one string."""
    name = draft.command.words[first - 1]
    old = list(draft.command.words[first:])
    for index in range(first, len(old) + first):
        text = draft.texts[index] or ""
        if text in ("CACHE", "PARENT_SCOPE"):
            break
        flags = translate_flags(text.split())
        draft.say_flags(flags.says)
        if flags.separate:
            option = f"add_compile_options({asc_options(['-dc'])})"
            draft.after.append(option)
        if flags.says or flags.separate or flags.kept != text.split():
            lead = " " if text.startswith(" ") else ""
            draft.texts[index] = lead + " ".join(flags.kept)
    _drop_if_idle(draft, name, first, old)


def _drop_if_idle(draft: Draft, name: str, first: int, old: Sequence[str]) -> None:
    """Remove a command that would now set a variable to itself."""
    left = [text for text in draft.texts[first:] if text is not None]
    nothing = all(not text.strip() for text in left)
    itself = [text.strip() for text in left] == [f"${{{name}}}"]
    if old and left != list(old) and (nothing or itself):
        draft.removed = True


def _list_of_flags(draft: Draft, words: Sequence[str], name: str) -> None:
    """Make the options of the old package options of the language."""
    own = [f"${{{name}}}"]
    parts = [part for word in words for part in word.replace(";", " ").split()]
    flags = translate_flags([part for part in parts if part not in own])
    draft.say_flags(flags.says)
    kept = flags.kept + (["-dc"] if flags.separate else [])
    draft.removed = True
    _, _, configuration = name.partition("CUDA_NVCC_FLAGS_")
    if kept and configuration:
        inner = f"$<$<CONFIG:{configuration}>:{';'.join(kept)}>"
        draft.after.append(f'add_compile_options("{asc_options([inner])}")')
    elif kept:
        draft.after.append(f"add_compile_options({asc_options(kept)})")


def _list(draft: Draft) -> None:
    words = draft.command.words
    if words[:1] == ("APPEND",) and len(words) > 1:
        if words[1].startswith("CUDA_NVCC_FLAGS"):
            _list_of_flags(draft, words[2:], words[1])
        elif words[1].startswith("CMAKE_CUDA_FLAGS"):
            _string_of_flags(draft, 2)


def _string(draft: Draft) -> None:
    words = draft.command.words
    if words[:1] == ("APPEND",) and "".join(words[1:2]).startswith("CMAKE_CUDA_FLAGS"):
        _string_of_flags(draft, 2)


_PROPERTIES_DROPPED = {
    "CUDA_ARCHITECTURES", "CUDA_STANDARD_REQUIRED", "CUDA_EXTENSIONS",
    "CUDA_RESOLVE_DEVICE_SYMBOLS", "CUDA_RUNTIME_LIBRARY",
    "CUDA_SOURCE_PROPERTY_FORMAT",
}  # fmt: skip
_PROPERTIES_UNKNOWN = {
    "CUDA_PTX_COMPILATION", "CUDA_CUBIN_COMPILATION", "CUDA_FATBIN_COMPILATION",
    "CUDA_OPTIX_COMPILATION",
}  # fmt: skip


def _properties(draft: Draft) -> None:
    """Go through the properties of `set_*_properties` and `set_property`."""
    words = draft.command.words
    word = "PROPERTY" if draft.name == "set_property" else "PROPERTIES"
    if word not in words:
        return
    middle = words.index(word)
    for index in range(middle + 1, len(words) - 1, 2):
        _property(draft, index, words[:middle])
    if all(text is None for text in draft.texts[middle + 1 :]):
        draft.removed = True


def _property(draft: Draft, index: int, targets: Sequence[str]) -> None:
    name, value = draft.command.words[index : index + 2]
    on = value.upper() in ("ON", "TRUE", "1", "YES")
    if name in ("LANGUAGE", "LINKER_LANGUAGE") and value == "CUDA":
        draft.texts[index + 1] = "ASC"
    elif name in _PROPERTIES_UNKNOWN:
        draft.say("build/unknown-command", name)
    elif name in _PROPERTIES_DROPPED:
        draft.say("build/property-dropped", name)
        _take_out(draft, index)
    elif name == "CUDA_SEPARABLE_COMPILATION":
        _take_out(draft, index)
        _add_options(draft, targets, ["-dc"] if on else [])
    elif name == "CUDA_STANDARD" and value.isdigit():
        _take_out(draft, index)
        later = int(value) > _DEFAULT_STANDARD
        _add_options(draft, targets, [f"-std=c++{value}"] if later else [])


def _take_out(draft: Draft, index: int) -> None:
    """Remove a property; `set_property` has one, with all values that follow."""
    last = len(draft.texts) if draft.name == "set_property" else index + 2
    for place in range(index, last):
        draft.texts[place] = None


def _add_options(draft: Draft, targets: Sequence[str], words: Sequence[str]) -> None:
    names = [name for name in targets if name not in ("TARGET", "APPEND")]
    if words and draft.name != "set_source_files_properties":
        option = asc_options(words)
        draft.after += [
            f"target_compile_options({name} PRIVATE {option})" for name in names
        ]


def _features(draft: Draft) -> None:
    for index, text in enumerate(draft.command.words):
        if not text.startswith("cuda_std_"):
            continue
        draft.texts[index] = None
        value = text.removeprefix("cuda_std_")
        if value.isdigit() and int(value) > _DEFAULT_STANDARD:
            _add_options(draft, draft.command.words[:1], [f"-std=c++{value}"])
    left = [text for text in draft.texts[1:] if text and text not in _KEYWORDS]
    if not left and None in draft.texts:
        draft.removed = True
    elif None in draft.texts:
        _drop_lone_keywords(draft)


def _drop_lone_keywords(draft: Draft) -> None:
    """Remove `PRIVATE` where nothing follows it any more."""
    follows = False
    for index in reversed(range(1, len(draft.texts))):
        text = draft.texts[index]
        if text in _KEYWORDS and not follows:
            draft.texts[index] = None
        elif text is not None:
            follows = text not in _KEYWORDS


def _options(draft: Draft) -> None:
    first = 0 if draft.name.startswith("add_") else 1
    translate_options(draft.texts, first, draft.say)
    left = [text for text in draft.texts[first:] if text and text not in _KEYWORDS]
    if not left and None in draft.texts:
        draft.removed = True
    elif None in draft.texts:
        _drop_lone_keywords(draft)


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
        _drop_lone_keywords(draft)
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
        _add_options(draft, words[:1], kept)


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
    "set": _set,
    "list": _list,
    "string": _string,
    "set_target_properties": _properties,
    "set_source_files_properties": _properties,
    "set_property": _properties,
    "target_compile_features": _features,
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
