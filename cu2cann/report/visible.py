"""Text of the user's files made harmless: nothing in it is obeyed, all of it is seen.

A name or a line of source may hold escape sequences of a terminal, characters that
turn the direction of writing, bytes that are no text, or commands of a CI system.
"""

import json
import re
from typing import Any

_SHOWN = 400
_HIDDEN = (
    "\x00-\x1f\x7f-\x9f\xad"
    "\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U0010ffff"
)
_UNSEEN = re.compile(f"[{_HIDDEN}]")
_CI_COMMAND = re.compile(r"##(?=\[)")
_JSON_UNSEEN = re.compile(f"[{_HIDDEN.removeprefix(chr(0) + '-' + chr(0x1F))}]")


def visible(text: str) -> str:
    """Write characters that are not seen as escapes, and break commands of CI."""
    return _CI_COMMAND.sub(r"#\\x23", _UNSEEN.sub(_escape, text))


def shown_path(path: str) -> str:
    """Do the same for a path, which may begin a line that a CI system reads."""
    return visible(path).replace("::", r":\x3a")


def line_visible(text: str) -> str:
    """Do the same for a line of source, whose tabs stay."""
    return "\t".join(visible(part) for part in text.split("\t"))


def clipped(text: str, limit: int = _SHOWN) -> str:
    """Shorten a text that is too long to be shown, and make it visible."""
    if len(text) <= limit:
        return visible(text)
    return f"{visible(text[: limit - 1])}…"


def as_json(table: Any, indent: int | None = 2) -> str:
    """Write JSON that is safe to print and to embed; what is read back is the same."""
    text = json.dumps(table, indent=indent, ensure_ascii=False)
    safe = _JSON_UNSEEN.sub(_json_escape, text).replace("</", "<\\/")
    return safe.replace("<!--", "\\u003c!--").replace("##[", "#\\u0023[") + "\n"


def _escape(found: re.Match[str]) -> str:
    return ascii(found[0]).strip("'")


def _json_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    pairs = (units[at : at + 2] for at in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair):04x}" for pair in pairs)
