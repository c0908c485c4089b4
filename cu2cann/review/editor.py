"""A text given to the reviewer's editor, and taken back."""

import os
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cu2cann.report.visible import line_visible


class EditorError(Exception):
    """An editor that could not be used, and why."""


def editor_of(environment: Mapping[str, str]) -> str:
    """Give the command of the editor that the user has set, if any."""
    return environment.get("VISUAL") or environment.get("EDITOR") or ""


def edit(command: str, text: str) -> str:
    """Have a text edited in a file of its own; give what was left in it."""
    handle, name = tempfile.mkstemp(prefix="cu2cann-", suffix=".cpp")
    place = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode())
        done = subprocess.run([*shlex.split(command), name], check=False)
        if done.returncode != 0:
            raise EditorError(f"{command} ended with status {done.returncode}")
        return place.read_bytes().decode()
    except (OSError, ValueError) as error:
        raise EditorError(str(error)) from error
    finally:
        place.unlink(missing_ok=True)


def ends_as(text: str, original: str) -> str:
    """End a text and its lines as the original did: editors like to change that."""
    if "\r\n" in original:
        text = unix(text).replace("\n", "\r\n")
    if text.endswith("\n") and not original.endswith("\n"):
        return text.removesuffix("\n").removesuffix("\r")
    return text


def unix(text: str) -> str:
    """End the lines of a text as Unix does."""
    return text.replace("\r\n", "\n")


def is_plain(text: str) -> bool:
    """Tell whether a text can be shown as it is: nothing in it is hidden."""
    return all(line_visible(line) == line for line in text.split("\n"))
