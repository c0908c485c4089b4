"""Write the headers that keep the macros of a program out of the support headers.

    scripts/generate_shields.py            write them
    scripts/generate_shields.py --check    only tell whether they are up to date

A support header may be read below `#define base ...` of the program.  Between
`shield_begin.h` and `shield_end.h` no name that it uses is a macro of the program.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from cu2cann.vendor import load
from cu2cann.vendor.symbol import Kind

ROOT = Path(__file__).resolve().parent.parent
HEADERS = ROOT / "cu2cann" / "emit" / "include" / "cu2cann"
MODELS = ROOT / "cu2cann" / "verify" / "models"
NAMES = ("shield_begin.h", "shield_end.h")
_NOT_CODE = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"
    r"|^[ \t]*#[ \t]*(?:include|if|ifdef|ifndef|elif|undef|pragma|error)\b[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_WORD = re.compile(r"\b[A-Za-z_]\w*\b")
_DEFINED = re.compile(r"^[ \t]*#[ \t]*(?:define|ifn?def)[ \t]+(\w+)", re.MULTILINE)
_OURS = re.compile(r"cu2cann|CU2CANN|__|acl|ACL|asc_|Hccl|HCCL|dcmi_|mstx")
_KEYWORDS = frozenset(
    _WORD.findall(
        "alignas alignof and asm auto bool break case catch char class const constexpr"
        " const_cast continue decltype default define defined delete do double else"
        " dynamic_cast endif enum explicit extern false float for friend goto if inline"
        " int long main mutable namespace new noexcept nullptr operator private"
        " protected public register reinterpret_cast return short signed sizeof static"
        " static_assert static_cast std struct switch template this thread_local throw"
        " true try typedef typename union unsigned using virtual void volatile while"
    )
)
_BEGIN = """\
// Puts the macros of the program aside; `shield_end.h` brings them back.
// SPDX-License-Identifier: Apache-2.0
"""
_END = """\
// Brings back the macros of the program that `shield_begin.h` put aside.
// SPDX-License-Identifier: Apache-2.0
"""


def shielded() -> list[str]:
    """List what the support headers name, but for what may be a macro of the vendor."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted(HEADERS.glob("*.h"))
        if path.name not in NAMES
    ]
    words = {word for text in texts for word in _WORD.findall(_NOT_CODE.sub("", text))}
    kept = {*_KEYWORDS, *_macros()}
    return sorted(word for word in words - kept if not _is_reserved(word))


def _macros() -> Iterator[str]:
    """Give what is a macro in the support headers themselves, or in the models."""
    for folder in (HEADERS, MODELS):
        for path in folder.rglob("*.h"):
            if path.name not in NAMES:
                yield from _DEFINED.findall(path.read_text(encoding="utf-8"))


def _is_reserved(word: str) -> bool:
    """Tell a name of the vendor or of the system that may be a macro."""
    known = load().find(word)
    declared = known.declarations if known is not None else ()
    given = any(
        one.kind in (Kind.MACRO, Kind.KEYWORD) or not (one.headers or one.scope)
        for one in declared
    )
    return given or word.endswith("_t") or _OURS.match(word) is not None


def texts() -> dict[str, str]:
    """Give both headers by their names."""
    names = shielded()
    begin = "".join(f'#pragma push_macro("{one}")\n#undef {one}\n' for one in names)
    end = "".join(f'#pragma pop_macro("{one}")\n' for one in names)
    return dict(zip(NAMES, (_BEGIN + begin, _END + end), strict=True))


def main() -> int:
    """Write the headers or compare them; give the exit status."""
    check = "--check" in sys.argv[1:]
    stale = False
    for name, text in texts().items():
        path = HEADERS / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale = True
        if not check:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {name}")
    return int(check and stale)


if __name__ == "__main__":
    sys.exit(main())
