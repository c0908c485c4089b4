"""Rules by symbol, and the shapes of names that can only be CUDA's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from cu2cann.model import Keep, Kind, Outcome, Rule, Where

UNKNOWN = re.compile(
    rb"(?:cu(?:da[A-Z_]\w*|[A-Z]\w*|(?:blas|fft|rand|sparse|solver|dnn|pti|tensor)\w+)"
    rb"|CU(?:_\w+|DA_[A-Z]\w*|DART_\w+|(?:BLAS|FFT|RAND|SPARSE|SOLVER|DNN|PTI)_\w+)"
    rb"|n(?:ccl[A-Z]\w*|v(?:ml|tx)[A-Z]\w*|v(?:rtc|shmem|jpeg|JitLink)\w+"
    rb"|vvm[A-Z]\w+|ppi?[A-Z]\w+)|N(?:CCL_\w+|V(?:ML|RTC)_\w+|vSci\w+)"
    rb"|__(?:nv_\w+|shfl\w*|syncthreads\w*|match_\w+_sync|reduce_\w+_sync"
    rb"|ld[cgnl]\w*|st[cw]\w*|h[a-z]+2\w*|pipeline_\w+|double\w+_\w+"
    rb"|[df][a-z]+_r[nzud])|(?:tex|surf)[123]D\w*"
    rb"|atomic(?:Add|Sub|Min|Max|CAS|Exch|And|Or|Xor|Inc|Dec)\w*)"
)
"""Names of these shapes that no rule owns are refused as unknown, never passed over."""


@lru_cache(maxsize=1 << 16)
def looks_like_cuda(word: bytes) -> bool:
    """Tell whether a word has the shape of a CUDA name."""
    return UNKNOWN.fullmatch(word) is not None


def cuda_shaped(words: Iterable[bytes]) -> Iterator[bytes]:
    """Give those of many words that have the shape of a CUDA name."""
    return filter(UNKNOWN.fullmatch, words)


ROOTS = frozenset(
    b"thrust cub cuda cooperative_groups nvcuda cutlass cute nv nvtx3".split()
)
"""Namespaces of CUDA: a member that no rule owns is refused as unknown."""
SPACES = ROOTS | {b"std"}
"""Namespaces whose members are looked up by their qualified names."""


_KEPT = Outcome(Keep())


@dataclass(frozen=True)
class RuleIndex:
    """Rules by the token or qualified name that they are found by."""

    words: dict[bytes, list[Rule]] = field(default_factory=dict)
    qualified: dict[str, Rule] = field(default_factory=dict)
    headers: dict[str, Rule] = field(default_factory=dict)
    syntax: dict[str, Rule] = field(default_factory=dict)

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "RuleIndex":
        """Index a rulebook."""
        index = cls()
        for rule in rules:
            for symbol in rule.pattern.symbols:
                index._add(symbol, rule)
        return index

    def _add(self, symbol: str, rule: Rule) -> None:
        match rule.pattern.kind:
            case Kind.INCLUDE:
                self.headers[symbol] = rule
            case Kind.SYNTAX:
                self.syntax[symbol] = rule
            case _ if "::" in symbol:
                self.qualified[symbol] = rule
            case _:
                self.words.setdefault(symbol.encode(), []).append(rule)

    def rule_for(self, word: bytes, *, device: bool) -> Rule | None:
        """Give the rule that owns a token on one side of the program."""
        return (self._on_device if device else self._on_host).get(word)

    def _side(self, side: Where) -> dict[bytes, Rule]:
        return {
            word: rule
            for word, rules in self.words.items()
            for rule in reversed(rules)
            if rule.pattern.where in (side, Where.BOTH)
        }

    @cached_property
    def _on_host(self) -> dict[bytes, Rule]:
        return self._side(Where.HOST)

    @cached_property
    def _on_device(self) -> dict[bytes, Rule]:
        return self._side(Where.DEVICE)

    @cached_property
    def kept_types(self) -> dict[bytes, Rule]:
        """Give the types that stay in device code whatever stands around them."""
        return {
            word: rule
            for word, rule in self._on_device.items()
            if rule.pattern.kind is Kind.TYPE
            and all(one == (_KEPT,) for one in rule.outcomes.values())
        }

    @cached_property
    def host_words(self) -> frozenset[bytes]:
        """Give the tokens that mean something outside device code too."""
        return ROOTS.union(self._on_host)

    @cached_property
    def known(self) -> frozenset[bytes]:
        """Give the tokens and the namespaces that are looked up."""
        return SPACES.union(self.words)

    def header_rule(self, path: str) -> Rule | None:
        """Give the rule of an included header, by its whole path or a folder of it."""
        if path in self.headers:
            return self.headers[path]
        suffix = "*" + path[path.rfind(".") :]
        if suffix in self.headers:
            return self.headers[suffix]
        parts = path.split("/")
        for count in range(len(parts) - 1, 0, -1):
            if found := self.headers.get("/".join(parts[:count]) + "/*"):
                return found
        return None

    def qualified_rule(self, name: str) -> tuple[str, Rule] | None:
        """Give the rule of the longest known part of a qualified name."""
        parts = name.split("::")
        for count in range(len(parts), 0, -1):
            head = "::".join(parts[:count])
            if head in self.qualified:
                return head, self.qualified[head]
            if count < len(parts) and f"{head}::*" in self.qualified:
                return head, self.qualified[f"{head}::*"]
        return None
