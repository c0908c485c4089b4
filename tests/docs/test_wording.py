"""No text of the project speaks of where or how it was made.

The patterns are put together from halves, so that this file does not match them.
"""

import re
from pathlib import Path

import pytest

_FOLDERS = "|".join(["wo" + "rk", "ho" + "me", "ro" + "ot", "Us" + "ers"])
_MAKERS = [
    "cla" + "ude",
    "anthro" + "pic",
    "chat" + "gpt",
    "open" + "ai",
    "copi" + "lot",
    "helper ag" + "ent",
    "(?:this|another|earlier|previous) sess" + "ion",
    "sess" + "ion (?:id|number|log)",
]
_HOSTS = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.(?:org|com)",
    "crat" + "es.io",
    "proxy.gol" + "ang.org",
    "ana" + "conda.(?:org|com)",
    "rubyg" + "ems.org",
]
PATTERNS = {
    "a machine's path": re.compile(rf"(?<![\w.$}}*-])/(?:{_FOLDERS})/[\w.]"),
    "who made it": re.compile(rf"(?<!\w)(?:{'|'.join(_MAKERS)})", re.IGNORECASE),
    "a number of an issue": re.compile(
        r"(?i:\b(?:issue|pull|pr|bug|ticket)s?[ /]#?\d+\b)"
        r"|(?<![\w&#'\"])#\d{2,}\b(?![;,}])"
    ),
    "a registry's host": re.compile("|".join(_HOSTS), re.IGNORECASE),
}


def offences(text: str) -> list[str]:
    return [
        f"{kind}: {found[0]}"
        for kind, pattern in PATTERNS.items()
        for found in pattern.finditer(text)
    ]


def texts(files: tuple[Path, ...]) -> dict[Path, str]:
    read = {}
    for path in files:
        data = path.read_bytes()
        if b"\0" not in data:
            read[path] = data.decode("utf-8", "replace")
    return read


def test_no_tracked_text_names_them(
    root: Path, tracked_files: tuple[Path, ...]
) -> None:
    assert len(tracked_files) > 1
    found = {
        str(path.relative_to(root)): said
        for path, text in texts(tracked_files).items()
        if (said := offences(text))
    }
    assert found == {}


@pytest.mark.parametrize(
    "text",
    [
        "cd /wo" + "rk/main",
        "in /ho" + "me/someone",
        "Cla" + "ude wrote it",
        "see iss" + "ue 41",
        "fixed in #" + "123",
        "pull" + "/17",
        "from https://py" + "pi.org/simple",
    ],
)
def test_an_offence_is_noticed(text: str) -> None:
    assert offences(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "cu2cann_Session cu2cann_session;",
        "#if 0",
        "#define N 10",
        "a home/wo" + "rk/path of the project",
        "https://docs.nvidia.com/cuda/",
        "/usr/local/Ascend/cann",
        "color: #333;",
        "char pound = '#'; // #1",
    ],
)
def test_ordinary_words_are_none(text: str) -> None:
    assert offences(text) == []
