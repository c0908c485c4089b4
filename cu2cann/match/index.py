"""Rules by symbol, and the shapes of names that can only be CUDA's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from cu2cann.model import Kind, Rule, Where

UNKNOWN = re.compile(
    rb"(?:cuda[A-Z_]\w*|cu[A-Z]\w*|CU_\w+|CUDA_[A-Z]\w*|CUDART_\w+|cublas\w+|CUBLAS_\w+"
    rb"|cufft\w+|CUFFT_\w+|curand\w+|CURAND_\w+|cusparse\w+|CUSPARSE_\w+|cusolver\w+"
    rb"|CUSOLVER_\w+|cudnn\w+|CUDNN_\w+|nccl[A-Z]\w*|NCCL_\w+|nvml[A-Z]\w*|NVML_\w+"
    rb"|nvtx[A-Z]\w*|nvrtc\w+|NVRTC_\w+|cupti\w+|CUPTI_\w+|cutensor\w+|nvshmem\w+"
    rb"|nppi?[A-Z]\w+|nvjpeg\w+|nvJitLink\w+|nvvm[A-Z]\w+|NvSci\w+"
    rb"|__nv_\w+|__shfl\w*|__syncthreads\w*|__match_\w+_sync|__reduce_\w+_sync"
    rb"|__ld[cgnl]\w*|__st[cw]\w*|__h[a-z]+2\w*|__pipeline_\w+"
    rb"|atomic(?:Add|Sub|Min|Max|CAS|Exch|And|Or|Xor|Inc|Dec)\w*|tex[123]D\w*"
    rb"|surf[123]D\w*|__double\w+_\w+|__d[a-z]+_r[nzud]|__f[a-z]+_r[nzud])"
)
"""Names of these shapes that no rule owns are refused as unknown, never passed over."""


@lru_cache(maxsize=1 << 16)
def looks_like_cuda(word: bytes) -> bool:
    """Tell whether a word has the shape of a CUDA name."""
    return UNKNOWN.fullmatch(word) is not None


ROOTS = frozenset(
    b"thrust cub cuda cooperative_groups nvcuda cutlass cute nv nvtx3".split()
)
"""Namespaces of CUDA: a member that no rule owns is refused as unknown."""
SPACES = ROOTS | {b"std"}
"""Namespaces whose members are looked up by their qualified names."""


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
