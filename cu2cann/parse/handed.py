"""Which variables of the device kernels can be handed, and which functions take them.

Whether kernels of Ascend may name a variable at namespace scope is not documented.
Where all that deals with a variable can be made out from the texts of a program, it
becomes an object of the host, and whoever names it takes it as an argument.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from cu2cann.model import words_of
from cu2cann.model.variables import DeviceText, HandedNames
from cu2cann.parse.candidates import Candidates
from cu2cann.parse.functions import Function, Layout
from cu2cann.parse.mentions import (
    free,
    is_declared,
    is_hidden,
    is_parameter,
    is_scoped,
    is_unclear,
    mentions,
    redeclares,
    sides,
)
from cu2cann.parse.sight import Sight
from cu2cann.parse.uses import Use, is_symbol, size_kind, uses

_KERNEL = frozenset(["kernel"])
_DEVICE = frozenset(["device"])
_HOST = frozenset(["host"])
_Qualifiers = Mapping[bytes, frozenset[str]]


def handed(
    listed: Iterable[DeviceText | None],
    qualifiers: _Qualifiers,
    addressed: Collection[str],
) -> HandedNames:
    """Give the variables of a program that kernels are handed."""
    texts = [one for one in listed if one is not None]
    if not any(one.declares for one in texts):
        return HandedNames()
    return _Judge(texts, qualifiers, addressed).names()


class _Judge:
    """Collects who needs which variable, and which cannot be handed over."""

    def __init__(
        self,
        texts: Sequence[DeviceText],
        qualifiers: _Qualifiers,
        addressed: Collection[str],
    ) -> None:
        self.qualifiers = qualifiers
        found = Candidates(texts, addressed)
        self.layouts, self.macros = found.layouts, found.macros
        self.variables, self.groups = found.variables, found.groups
        self.places, self.shared = found.places, found.shared
        self.bad = found.bad
        self.members: set[bytes] = set()
        self.sight = Sight(texts, found.declared)
        self.functions = [
            (
                found,
                one,
                words_of(found.code[slice(*one.body)]) if one.body else frozenset(),
            )
            for found in self.layouts.values()
            for one in found.functions
        ]
        by_name: dict[bytes, set[frozenset[str]]] = defaultdict(set)
        for _, one, _ in self.functions:
            by_name[one.name].add(sides(one, qualifiers))
        self.kernels = {
            name
            for name, one in by_name.items()
            if _KERNEL in one and one <= {_KERNEL, _HOST}
        }
        self.overloaded = {name for name in self.kernels if _HOST in by_name[name]}
        self.takes: dict[bytes, set[bytes]] = defaultdict(set)
        self.in_macros: dict[bytes, set[bytes]] = defaultdict(set)

    def names(self) -> HandedNames:
        """Give what is left of the variables, and who takes them."""
        self._refuse_names()
        for name in sorted(self.variables - self.bad):
            self._seed(name)
        self._close()
        self._check_macros()
        for name in sorted(self.takes):
            self._check(name)
        left = self._left()
        takers = {name: tuple(sorted(self.takes[name] & left)) for name in self.takes}
        return HandedNames(
            frozenset(left),
            {name: one for name, one in takers.items() if one},
            frozenset(self.kernels & takers.keys()),
            frozenset(name for name in left - self.shared if self._is_repeated(name)),
        )

    def _is_repeated(self, name: bytes) -> bool:
        """Tell a variable that more than one source declares."""
        places = [path for path, one in self.sight.declared.items() if name in one]
        return len(frozenset().union(*map(self.sight.sources, places))) > 1

    def _left(self) -> set[bytes]:
        """Leave those whose declarations declare no other."""
        left = self.variables - self.bad
        while mixed := [one for one in self.groups if one & left and one - left]:
            left = left.difference(*mixed)
        return left

    def _refuse_names(self) -> None:
        """Refuse names that stand for something else too."""
        self.bad |= {one.name for _, one, _ in self.functions}
        self.bad |= {name for name, _, _ in self.macros}
        for found in self.layouts.values():
            if found.broken:
                self.bad |= found.words

    def _seed(self, name: bytes) -> None:
        for macro, parameters, body in self.macros:
            if name in words_of(body) and name not in words_of(parameters):
                self.in_macros[macro].add(name)
        for path, found in self.layouts.items():
            if name in found.words:
                self._outside(path, found, name)
        for found, one, words in self.functions:
            if name in words:
                self._inside(found, one, name)

    def _outside(self, path: str, found: Layout, name: bytes) -> None:
        """Judge where a variable is named outside of functions."""
        for place in mentions(found, name):
            one = found.function_at(place.start)
            if one is not None:
                in_body = one.body is not None and one.body.start <= place.start
                if not in_body and not is_parameter(found, one, name):
                    self.bad.add(name)
                continue
            known = any(span.holds(place) for span in self.places.get(path, ()))
            if not known and not is_declared(found, place):
                self.bad.add(name)
            elif not known:
                self.members.add(name)

    def _inside(self, found: Layout, one: Function, name: bytes) -> None:
        """Judge how a function names a variable."""
        named = free(found, one, name)
        if not named:
            return
        if self._is_clean(one):
            self.takes[one.name].add(name)
            if any(is_scoped(found, place) for place in named):
                self.bad.add(name)
        elif sides(one, self.qualifiers) != _HOST or not all(
            is_symbol(found, one, place) or size_kind(found, place) for place in named
        ):
            self.bad.add(name)

    def _is_clean(self, one: Function) -> bool:
        plain = not one.inner and one.name != b"operator"
        return plain and sides(one, self.qualifiers) in (_KERNEL, _DEVICE)

    def _close(self) -> None:
        """Follow calls and macros, up to the kernels."""
        waiting = True
        while waiting:
            known = {
                **{name: set(one) for name, one in self.in_macros.items()},
                **{
                    name: set(one)
                    for name, one in self.takes.items()
                    if name not in self.kernels
                },
            }
            waiting = any([self._follow(known), self._follow_macros(known)])

    def _follow(self, known: Mapping[bytes, set[bytes]]) -> bool:
        more = False
        for found, one, words in self.functions:
            for name in words & known.keys():
                wanted = known[name] - self.bad
                known_here = self.takes.get(one.name, set())
                if wanted <= known_here or not free(found, one, name):
                    continue
                if self._is_clean(one):
                    self.takes[one.name] |= wanted
                else:
                    self.bad |= wanted
                more = True
        return more

    def _follow_macros(self, known: Mapping[bytes, set[bytes]]) -> bool:
        more = False
        for macro, parameters, body in self.macros:
            words = words_of(body) - words_of(parameters)
            for name in words & known.keys():
                wanted = known[name] - self.bad
                if name in self.takes:
                    self.bad |= wanted
                elif not wanted <= self.in_macros[macro]:
                    self.in_macros[macro] |= wanted
                    more = True
        return more

    def _check_macros(self) -> None:
        """Refuse what a macro names that does more than stand in a body."""
        for macro, names in self.in_macros.items():
            for found in self.layouts.values():
                if macro in found.words:
                    for place in mentions(found, macro):
                        one = found.function_at(place.start)
                        if one is None or one.body is None or place < one.body:
                            self.bad |= names
        for _, parameters, body in self.macros:
            for name in (words_of(body) - words_of(parameters)) & self.takes.keys():
                self.bad |= self.takes[name]

    def _check(self, name: bytes) -> None:
        """Judge every place where a function that takes variables is named."""
        wanted = self.takes[name] - self.bad
        if not wanted:
            return
        kernel = name in self.kernels
        for found, one, _ in self.functions:
            side = sides(one, self.qualifiers)
            if one.name != name or (kernel and side == _HOST and not one.inner):
                continue
            same = side == (_KERNEL if kernel else _DEVICE)
            if not same or not self._is_clean(one) or is_unclear(found, one):
                self.bad |= wanted
            self.bad |= {each for each in wanted if redeclares(found, one, each)}
        for path, found in self.layouts.items():
            if name in found.words:
                for use in uses(found, name):
                    self._judge(path, found, use, wanted)

    def _judge(self, path: str, found: Layout, use: Use, wanted: set[bytes]) -> None:
        """Judge one of those places."""
        name = found.code[slice(*use.place)]
        if not self._fits(use, wanted, name):
            self.bad |= wanted
        elif use.kind in ("head", "launch"):
            self.bad |= set(self.sight.unseen(path, use.place.start, wanted))
        if use.kind in ("call", "launch"):
            at = use.place.start
            self.bad |= {
                each for each in wanted if is_hidden(found, use.function, each, at)
            }

    def _fits(self, use: Use, wanted: set[bytes], name: bytes) -> bool:
        one = use.function
        if use.kind in ("own", "head"):
            return True
        if one is None or use.kind == "other":
            return False
        kernel = name in self.kernels
        host = sides(one, self.qualifiers) == _HOST
        if use.kind == "query":
            return kernel
        if use.kind == "call":
            return host and name in self.overloaded if kernel else self._is_clean(one)
        return kernel and host and not (one.inner and self.members & wanted)
