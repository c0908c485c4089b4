"""What the options of nvcc become for bisheng, which is a clang."""

from collections.abc import Sequence
from dataclasses import dataclass, field

_WITH_VALUE = {
    "-arch", "--gpu-architecture", "-gencode", "--generate-code", "-code",
    "--gpu-code", "-ccbin", "--compiler-bindir", "-maxrregcount", "--maxrregcount",
    "-t", "--threads", "-diag-suppress", "--diag-suppress", "--default-stream",
    "-default-stream", "-x", "-cudart", "--cudart", "-Xptxas", "--ptxas-options",
    "-Xnvlink", "--nvlink-options", "-Xfatbin", "--fatbin-options", "-Xcudafe",
    "-fmad", "--fmad", "-ftz", "--ftz", "-prec-div", "--prec-div", "-prec-sqrt",
    "--prec-sqrt", "--machine", "-extra-device-vectorization",
}  # fmt: skip
_FORWARDED = {
    "-Xcompiler", "--compiler-options", "-Xlinker", "--linker-options",
}  # fmt: skip
_DROPPED = {
    "--expt-extended-lambda", "-expt-extended-lambda", "--extended-lambda",
    "-extended-lambda", "--expt-relaxed-constexpr", "-expt-relaxed-constexpr",
    "-lineinfo", "--generate-line-info", "-m64", "-Wno-deprecated-gpu-targets",
    "--Wno-deprecated-gpu-targets", "-allow-unsupported-compiler",
    "--allow-unsupported-compiler",
    "--resource-usage", "-res-usage", "-cuda", "--cuda", "-restrict", "--restrict",
    "-nodlink", "--forward-unknown-to-host-compiler",
    "--forward-unknown-to-host-linker", "--display-error-number",
}  # fmt: skip
_FAST = {"-use_fast_math", "--use_fast_math", "--use-fast-math"}
_SEPARATE = {
    "-dc", "-rdc=true", "--relocatable-device-code=true", "--device-c",
}  # fmt: skip
_WHOLE = {
    "-rdc=false", "--relocatable-device-code=false", "-dw", "-dlink", "--device-link",
}  # fmt: skip
_RENAMED = {
    "-G": ("-g",),
    "--device-debug": ("-g",),
    "--debug": ("-g",),
    "--shared": ("-shared",),
    "--optimize": ("-O2",),
    "--verbose": ("-v",),
    "--disable-warnings": ("-w",),
}
_LOST = {
    "-ptx", "--ptx", "-cubin", "--cubin", "-fatbin", "--fatbin", "-dlto", "-lto",
    "--dlink-time-opt", "-keep", "--keep", "--source-in-ptx", "-src-in-ptx", "-ewp",
}  # fmt: skip


@dataclass
class Flags:
    """Options as bisheng takes them, and what there is to say: code and option."""

    kept: list[str] = field(default_factory=list)
    says: list[tuple[str, str]] = field(default_factory=list)
    separate: bool = False


def takes_value(words: Sequence[str]) -> bool:
    """Tell whether the last word is an option whose value is still to come."""
    return bool(words) and words[-1] in _WITH_VALUE


def translate_flags(words: Sequence[str]) -> Flags:
    """Translate a list of options; what is not nvcc's own is kept as it is."""
    flags = Flags()
    at = 0
    while at < len(words):
        at += _take(words, at, flags)
    flags.kept = _once(flags.kept)
    return flags


def _once(kept: Sequence[str]) -> list[str]:
    """Let `-G -g` be one option."""
    return [
        word for at, word in enumerate(kept) if word != "-g" or "-g" not in kept[:at]
    ]


def _take(words: Sequence[str], at: int, flags: Flags) -> int:
    """Handle the option at a place; give how many words it takes."""
    word = words[at]
    name, equals, value = word.partition("=")
    if name in _FORWARDED:
        used = 1 if equals else 2
        given = value if equals else "".join(words[at + 1 : at + 2])
        flags.kept += _forwarded(name, given.strip("\"'"))
        return used
    if word in _SEPARATE or (name in _RELOCATABLE and _next(words, at) == "true"):
        flags.separate = True
        return 1 if word in _SEPARATE else 2
    if name in _WITH_VALUE and (equals or at + 1 < len(words)):
        used = 1 if equals else 2
        flags.says.append(("build/flag-dropped", " ".join(words[at : at + used])))
        return used
    _single(word, flags)
    return 1


_RELOCATABLE = {"-rdc", "--relocatable-device-code"}


def _next(words: Sequence[str], at: int) -> str:
    return words[at + 1] if at + 1 < len(words) else ""


def _forwarded(name: str, value: str) -> list[str]:
    """Pass on what nvcc hands to the host compiler or linker; commas part options."""
    parts = [part for part in value.split(",") if part]
    if "inker" in name:
        return [part if part.startswith("-Wl,") else f"-Wl,{part}" for part in parts]
    return ["-Wl," + value.removeprefix("-Wl,")] if "-Wl," in value else parts


def _single(word: str, flags: Flags) -> None:
    if word in _RENAMED:
        flags.kept += _RENAMED[word]
    elif word in _FAST:
        flags.says.append(("build/fast-math", word))
    elif word in _DROPPED | _WHOLE or word.startswith(("-arch=", "-gencode=")):
        flags.says.append(("build/flag-dropped", word))
    elif word in _LOST:
        flags.says.append(("build/flag-lost", word))
    else:
        if word.startswith(("--expt-", "--nv", "-nv")):
            flags.says.append(("build/flag-unknown", word))
        flags.kept.append(word)
