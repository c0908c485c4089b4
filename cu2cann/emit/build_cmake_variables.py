"""What becomes of the variables that steer CUDA in a CMake file."""

from collections.abc import Sequence

from cu2cann.emit.build_cmake_draft import DEFAULT_STANDARD, YES, Draft
from cu2cann.emit.build_context import asc_options
from cu2cann.emit.build_flags import translate_flags

_SET_DROPPED = {
    "CMAKE_CUDA_STANDARD_REQUIRED", "CMAKE_CUDA_EXTENSIONS",
    "CMAKE_CUDA_HOST_COMPILER", "CMAKE_CUDA_RUNTIME_LIBRARY",
    "CMAKE_CUDA_RESOLVE_DEVICE_SYMBOLS", "CUDA_PROPAGATE_HOST_FLAGS",
    "CUDA_HOST_COMPILER", "CUDA_VERBOSE_BUILD", "CUDA_USE_STATIC_CUDA_RUNTIME",
    "CUDA_ATTACH_VS_BUILD_RULE_TO_CUDA_FILE",
}  # fmt: skip
_SEPARABLE = {"CMAKE_CUDA_SEPARABLE_COMPILATION", "CUDA_SEPARABLE_COMPILATION"}


def assign(draft: Draft) -> None:
    """Translate `set` where the variable is one of CUDA's."""
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
        if words[1:2] and words[1].upper() in YES:
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
    if int(value) > DEFAULT_STANDARD:
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


def change_list(draft: Draft) -> None:
    """Translate `list(APPEND)` on a variable that holds options."""
    words = draft.command.words
    if words[:1] == ("APPEND",) and len(words) > 1:
        if words[1].startswith("CUDA_NVCC_FLAGS"):
            _list_of_flags(draft, words[2:], words[1])
        elif words[1].startswith("CMAKE_CUDA_FLAGS"):
            _string_of_flags(draft, 2)


def change_string(draft: Draft) -> None:
    """Translate `string(APPEND)` on a variable that holds options."""
    words = draft.command.words
    if words[:1] == ("APPEND",) and "".join(words[1:2]).startswith("CMAKE_CUDA_FLAGS"):
        _string_of_flags(draft, 2)
