"""A parsed source and the CUDA structure found in it."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tree_sitter import Node, Tree

from cu2cann.model.facts import Facts, NoFacts
from cu2cann.model.nest import Nest
from cu2cann.model.text import Source, Span


@dataclass(frozen=True, slots=True)
class Region:
    """A function or lambda and the sides of the program it is compiled for."""

    name: str
    span: Span
    body: Span | None
    device: bool
    host: bool
    kernel: bool


@dataclass(frozen=True, slots=True)
class Kernel:
    """A `__global__` function definition."""

    name: str
    span: Span
    body: Span


@dataclass(frozen=True, slots=True)
class Launch:
    """A `<<<>>>` launch: the kernel's name, the configuration, the arguments."""

    kernel: str
    span: Span
    configuration: Span
    values: tuple[Span, ...]
    arguments: tuple[Span, ...]


@dataclass(frozen=True)
class Fragment:
    """A macro body parsed on its own, at its offsets in the file."""

    name: str
    span: Span
    tree: Tree


@dataclass(frozen=True)
class Unit:
    """A source, its syntax trees, and what they say about host and device."""

    source: Source
    tree: Tree
    fragments: tuple[Fragment, ...] = ()
    regions: tuple[Region, ...] = ()
    launches: tuple[Launch, ...] = ()
    broken: tuple[Span, ...] = ()
    macros: Mapping[str, Span] = field(default_factory=dict)
    declared: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    signatures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubles: frozenset[str] = frozenset()
    constants: Mapping[str, bytes] = field(default_factory=dict)
    addressed: frozenset[str] = frozenset()
    uses_cuda: bool = True
    aliases: Mapping[str, str] = field(default_factory=dict)
    facts: Facts = field(default_factory=NoFacts)
    memo: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)
    """Answers that a stage has worked out and may be asked for again."""

    @cached_property
    def _fragment_starts(self) -> list[int]:
        return [fragment.span.start for fragment in self.fragments]

    def fragment_at(self, offset: int) -> Fragment | None:
        """Give the macro body that holds an offset."""
        index = bisect_right(self._fragment_starts, offset) - 1
        if index >= 0 and offset < self.fragments[index].span.end:
            return self.fragments[index]
        return None

    def node_at(self, span: Span) -> Node | None:
        """Give the smallest syntax node that covers a span."""
        fragment = self.fragment_at(span.start)
        root = fragment.tree.root_node if fragment else self.tree.root_node
        return root.descendant_for_byte_range(span.start, span.end)

    @cached_property
    def _device(self) -> tuple[Nest, dict[Span, Region]]:
        device = {region.span: region for region in self.regions if region.device}
        return Nest(device), device

    def device_region_at(self, offset: int) -> Region | None:
        """Give the innermost device function that holds an offset."""
        nest, regions = self._device
        span = next(nest.around(offset), None)
        return regions[span] if span is not None else None

    @cached_property
    def _bodies(self) -> Nest:
        return Nest(region.body for region in self.regions if region.body is not None)

    def body_at(self, offset: int) -> Span | None:
        """Give the innermost body of a function or lambda that holds an offset."""
        return next(self._bodies.around(offset), None)

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """List the kernels that are defined here."""
        return tuple(
            Kernel(region.name, region.span, region.body)
            for region in self.regions
            if region.kernel and region.body is not None
        )
