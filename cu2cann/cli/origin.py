"""What an output remembers of the command that made it, so that it can be run again.

Ways to folders start at the output or at the sources.  A way that would lead through
the root of the file system is as good as an absolute path, so it is left out.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cu2cann import __version__
from cu2cann.cli.settings import Run
from cu2cann.emit.layout import Tree
from cu2cann.emit.state import Origin


def origin_of(tree: Tree, paths: Sequence[Path], run: Run) -> Origin:
    """Give what the state of an output says of its making."""
    options, root = run.options, tree.root
    command = {
        "root": way(root, tree.out),
        "paths": sorted(filter(None, (way(path, root) for path in paths))),
        "clang": options.clang,
        "rules": [way(folder, root) or str(folder) for folder in options.rules],
        "disable": sorted(options.disabled),
        "exclude": [
            [way(base or root, root) or str(base), list(words)]
            for base, words in run.exclude
            if words
        ],
        "include_dirs": [_word(folder, root) for folder in options.include_dirs],
        "defines": list(options.defines),
        "cuda_path": _word(options.cuda_path, root) if options.cuda_path else None,
    }
    return Origin(__version__, options.target, command)


def way(path: Path, start: Path) -> str | None:
    """Give the way from one folder to another; ``None`` if they share only the root."""
    whole, base = Path(os.path.abspath(path)), Path(os.path.abspath(start))  # noqa: PTH100
    if len(Path(os.path.commonpath([whole, base])).parts) <= 1:
        return None
    return Path(os.path.relpath(whole, base)).as_posix()


def _word(folder: str, root: Path) -> str:
    """Give a folder of headers as a way, or as it was given: one of the system."""
    return way(Path(folder), root) or folder


def command_again(command: Mapping[str, Any], root: Path) -> dict[str, Any]:
    """Give the options of a command line that does the same again."""
    folders = [str(root / word) for word in command.get("include_dirs", ())]
    cuda_path = command.get("cuda_path")
    return {
        "paths": tuple(root / word for word in command.get("paths") or ["."]),
        "clang": command.get("clang"),
        "rule_folders": tuple(root / word for word in command.get("rules", ())),
        "disabled": tuple(command.get("disable", ())),
        "include_dirs": tuple(folders),
        "defines": tuple(command.get("defines", ())),
        "cuda_path": str(root / cuda_path) if cuda_path else None,
    }


def excluded_again(
    command: Mapping[str, Any], root: Path
) -> list[tuple[Path, tuple[str, ...]]]:
    """Give the patterns of files that were only copied, and where they start."""
    return [
        (Path(os.path.abspath(root / base)), tuple(words))  # noqa: PTH100
        for base, words in command.get("exclude", ())
    ]
