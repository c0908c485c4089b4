"""What becomes of the properties and features of targets and sources."""

from collections.abc import Sequence

from cu2cann.emit.build_cmake_draft import DEFAULT_STANDARD, KEYWORDS, YES, Draft

_PROPERTIES_DROPPED = {
    "CUDA_ARCHITECTURES", "CUDA_STANDARD_REQUIRED", "CUDA_EXTENSIONS",
    "CUDA_RESOLVE_DEVICE_SYMBOLS", "CUDA_RUNTIME_LIBRARY",
    "CUDA_SOURCE_PROPERTY_FORMAT",
}  # fmt: skip
_PROPERTIES_UNKNOWN = {
    "CUDA_PTX_COMPILATION", "CUDA_CUBIN_COMPILATION", "CUDA_FATBIN_COMPILATION",
    "CUDA_OPTIX_COMPILATION",
}  # fmt: skip


def properties(draft: Draft) -> None:
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
    on = value.upper() in YES
    if name in ("LANGUAGE", "LINKER_LANGUAGE") and value == "CUDA":
        draft.texts[index + 1] = "ASC"
    elif name in _PROPERTIES_UNKNOWN:
        draft.say("build/unknown-command", name)
    elif name in _PROPERTIES_DROPPED:
        draft.say("build/property-dropped", name)
        _take_out(draft, index)
    elif name == "CUDA_SEPARABLE_COMPILATION":
        _take_out(draft, index)
        draft.add_options(targets, ["-dc"] if on else [])
    elif name == "CUDA_STANDARD" and value.isdigit():
        _take_out(draft, index)
        later = int(value) > DEFAULT_STANDARD
        draft.add_options(targets, [f"-std=c++{value}"] if later else [])


def _take_out(draft: Draft, index: int) -> None:
    """Remove a property; `set_property` has one, with all values that follow."""
    last = len(draft.texts) if draft.name == "set_property" else index + 2
    for place in range(index, last):
        draft.texts[place] = None


def features(draft: Draft) -> None:
    """Take out `cuda_std_17`; a later standard becomes an option."""
    for index, text in enumerate(draft.command.words):
        if not text.startswith("cuda_std_"):
            continue
        draft.texts[index] = None
        value = text.removeprefix("cuda_std_")
        if value.isdigit() and int(value) > DEFAULT_STANDARD:
            draft.add_options(draft.command.words[:1], [f"-std=c++{value}"])
    left = [text for text in draft.texts[1:] if text and text not in KEYWORDS]
    if not left and None in draft.texts:
        draft.removed = True
    elif None in draft.texts:
        draft.drop_lone_keywords()
