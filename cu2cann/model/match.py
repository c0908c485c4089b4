"""A rule found at a place."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from cu2cann.model.rule import Rule
from cu2cann.model.text import Span


class Match(NamedTuple):
    """A rule, the symbol it was found by, the site it would rewrite, its arguments.

    ``token`` is the symbol alone; ``site`` the whole construct (the call, say).
    A ``rest`` parameter is bound to the arguments from the first to the last left.
    """

    rule: Rule
    symbol: str
    token: Span
    site: Span
    args: Mapping[str, Span] = MappingProxyType({})
    device: bool = False
    readable: bool = True
    called: bool = False
