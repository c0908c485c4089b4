"""Where the includes of a project lead."""

import posixpath
from collections.abc import Iterable


class Places:
    """The files of a project, to be found by the names that others include."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = frozenset(paths)
        self._names = frozenset(map(posixpath.basename, self._paths))

    def target(self, path: str, name: str) -> str | None:
        """Find what a file includes: beside it, or where `-I` usually leads.

        That is a folder around the file, or the folder `include` in one of those.
        """
        if posixpath.basename(name) not in self._names:
            return None
        folder = posixpath.dirname(path)
        while True:
            for way in (name, f"include/{name}"):
                found = posixpath.normpath(posixpath.join(folder, way))
                if found in self._paths:
                    return found
            if not folder:
                return None
            folder = posixpath.dirname(folder)
