"""What is declared where a place in a program is read."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from cu2cann.model import Places
from cu2cann.model.variables import DeviceText

_Declared = Mapping[str, Mapping[bytes, Sequence[int]]]


class Sight:
    """Follows the includes of a program, both ways."""

    def __init__(self, texts: Sequence[DeviceText], declared: _Declared) -> None:
        places = Places(one.path for one in texts)
        self.declared = declared
        self.includes: dict[str, list[tuple[int, str]]] = {}
        self.users: dict[str, list[tuple[int, str]]] = {}
        for one in texts:
            for include in one.includes:
                target = places.target(one.path, include.path)
                if target is not None:
                    at = include.line.start
                    self.includes.setdefault(one.path, []).append((at, target))
                    self.users.setdefault(target, []).append((at, one.path))

    def sources(self, path: str) -> frozenset[str]:
        """Give the sources that a file is a part of."""
        found, waiting = {path}, [path]
        while waiting:
            further = {user for _, user in self.users.get(waiting.pop(), ())} - found
            found |= further
            waiting += further
        return frozenset(one for one in found if one not in self.users)

    def unseen(self, path: str, at: int, names: Collection[bytes]) -> Iterator[bytes]:
        """Yield the variables that are not declared above a place of a file."""
        for name in names:
            if not self._is_seen(path, at, name, frozenset()):
                yield name

    def _is_seen(self, path: str, at: int, name: bytes, known: frozenset[str]) -> bool:
        if any(end <= at for end in self.declared.get(path, {}).get(name, ())):
            return True
        if any(
            place < at and self._declares(target, name, frozenset())
            for place, target in self.includes.get(path, ())
        ):
            return True
        users = self.users.get(path, ())
        return bool(users) and all(
            user not in known and self._is_seen(user, place, name, known | {path})
            for place, user in users
        )

    def _declares(self, path: str, name: bytes, known: frozenset[str]) -> bool:
        if name in self.declared.get(path, {}):
            return True
        return any(
            target not in known and self._declares(target, name, known | {path})
            for _, target in self.includes.get(path, ())
        )
