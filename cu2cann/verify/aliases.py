"""The names that a program gives to types, for the buffers of its kernels.

`typedef double Real;` says that a `Real *` points at doubles.  A name that stands for
one type here and for another there says nothing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from cu2cann.verify.signature import Signature

_ALIAS = re.compile(
    rb"\btypedef\s+(?P<type>[A-Za-z_][\w \t]*?)\s+(?P<name>\w+)\s*;"
    rb"|\busing\s+(?P<used>\w+)\s*=\s*(?P<meant>[A-Za-z_][\w \t]*?)\s*;"
    rb"|^[ \t]*#[ \t]*define[ \t]+(?P<macro>\w+)[ \t]+(?P<text>[A-Za-z_][\w \t]*?)\s*$",
    re.MULTILINE,
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_DEEPEST = 8  # Names for names for names.


def spelled_out(
    kernels: Mapping[str, Signature], texts: Iterable[bytes]
) -> dict[str, Signature]:
    """Give the kernels with the types that the names of their parameters stand for."""
    known = aliases(texts)
    return {name: _spelled_out(one, known) for name, one in kernels.items()}


def aliases(texts: Iterable[bytes]) -> dict[str, str]:
    """List the names that stand for one type wherever a program defines them."""
    meanings: dict[str, set[str]] = {}
    for text in texts:
        for found in _ALIAS.finditer(text):
            name, meant = (part.decode() for part in _parts(found))
            meanings.setdefault(name, set()).add(" ".join(meant.split()))
    return {name: next(iter(one)) for name, one in meanings.items() if len(one) == 1}


def _parts(found: re.Match[bytes]) -> Sequence[bytes]:
    for name, meant in (("name", "type"), ("used", "meant"), ("macro", "text")):
        if found[name] is not None:
            return found[name], found[meant]
    return b"", b""


def _spelled_out(kernel: Signature, known: Mapping[str, str]) -> Signature:
    own = {
        name: text for name, text in known.items() if name not in kernel.template_names
    }
    parameters = tuple(
        replace(one, spelled=_meant(one.spelled, own)) for one in kernel.parameters
    )
    return replace(kernel, parameters=parameters)


def _meant(spelled: str, known: Mapping[str, str]) -> str:
    for _ in range(_DEEPEST):
        further = _WORD.sub(lambda found: known.get(found[0], found[0]), spelled)
        if further == spelled:
            break
        spelled = further
    return spelled
