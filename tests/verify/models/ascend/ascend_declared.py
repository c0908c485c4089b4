"""What the headers of the Ascend model declare."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MODEL = Path(__file__).parents[4] / "cu2cann/verify/models/ascend"
OWN = ("cu2cann_model", "CU2CANN_MODEL")
HEADERS = sorted(
    path.relative_to(MODEL).as_posix()
    for path in MODEL.rglob("*.h")
    if path.parent.name != "cu2cann_model"
)
SIMT_HEADERS = [one for one in HEADERS if one.startswith("simt_api/")]
# The C library's functions serve where names and types are the same.
FROM_C = frozenset(
    [
        "abs",
        "acosf",
        "acoshf",
        "asinf",
        "asinhf",
        "atan2f",
        "atanf",
        "atanhf",
        "cbrtf",
        "ceilf",
        "copysignf",
        "cosf",
        "coshf",
        "erfcf",
        "erff",
        "exp10f",
        "exp2f",
        "expf",
        "expm1f",
        "fabsf",
        "fdimf",
        "floorf",
        "fmaf",
        "fmaxf",
        "fminf",
        "fmodf",
        "frexpf",
        "hypotf",
        "ilogbf",
        "isfinite",
        "isinf",
        "isnan",
        "j0f",
        "j1f",
        "jnf",
        "labs",
        "ldexpf",
        "lgammaf",
        "llabs",
        "llrintf",
        "llroundf",
        "log10f",
        "log1pf",
        "log2f",
        "logbf",
        "logf",
        "lrintf",
        "lroundf",
        "modff",
        "nearbyintf",
        "nextafterf",
        "powf",
        "remainderf",
        "remquof",
        "rintf",
        "roundf",
        "scalblnf",
        "scalbnf",
        "signbit",
        "sincosf",
        "sinf",
        "sinhf",
        "sqrtf",
        "tanf",
        "tanhf",
        "tgammaf",
        "truncf",
        "y0f",
        "y1f",
        "ynf",
    ]
)
_FUNCTION = re.compile(
    r"^ *(?!typedef|using|return|friend|#|template|static_assert|extern|struct|class)"
    r"(?:inline |static |constexpr |const |unsigned |signed |long |short |struct "
    r"|__attribute__\(\(\w+\)\) )*[\w:]+(?:<[^()]*>)?[ *&]+(\w+)\((.*?)\)(?: const)? *[;{]"
)
_TYPE = re.compile(
    r"^(?:struct|class) (?:alignas\(\d+\) )?(\w+)\b|^typedef .*?(\w+);$"
    r"|^typedef .*\(\*(\w+)\)\(.*\);$|^enum class (\w+)"
)
_ENUM = re.compile(r"^typedef enum (\w+) \{ (.*) \} \w+;$")
_MACRO = re.compile(r"^#define (\w+)")
_CONSTANT = re.compile(r"^static (?:const )?[\w ]+ (\w+) = .*;$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a header of the model declares, and how many arguments it takes."""

    text: str
    arguments: int | None = None


def names(header: str) -> Iterator[Name]:
    text = (MODEL / header).read_text(encoding="utf-8")
    for line in _public(text).splitlines():
        if line.startswith("// "):
            continue
        if found := _ENUM.match(line):
            yield Name(found[1])
            yield from (Name(one.split(" = ")[0]) for one in found[2].split(", "))
        elif found := _TYPE.match(line):
            yield Name(next(filter(None, found.groups())))
        elif found := _MACRO.match(line) or _CONSTANT.match(line):
            yield Name(found[1])
        elif (found := _FUNCTION.match(line)) and not _is_variable(line):
            yield Name(found[1], _count(found[2]))


def _is_variable(line: str) -> bool:
    """Tell a local variable with an initialiser from a function."""
    return line.startswith(" ") and line.endswith(";")


def _public(text: str) -> str:
    """Leave out the parts in the model's own namespace and the guards."""
    text = re.sub(
        r"^namespace cu2cann_model \{\n.*?^\}  // namespace cu2cann_model$",
        "",
        text,
        flags=re.MULTILINE | re.DOTALL,
    )
    return "\n".join(
        line
        for line in text.splitlines()
        if not any(word in _declared(line) for word in OWN)
    )


def _declared(line: str) -> str:
    """Give the part of a line in which a name is declared."""
    return line.split("{")[0].split(" : ")[0].replace("::cu2cann_model::", "")


def _count(parameters: str) -> int:
    flat = re.sub(r"<[^<>]*>|\([^()]*\)", "", parameters)
    return 0 if not flat.strip() else flat.count(",") + 1
