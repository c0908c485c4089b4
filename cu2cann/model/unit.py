"""A parsed source and the CUDA structure found in it."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tree_sitter import Node, Tree

from cu2cann.model.facts import Facts, NoFacts
from cu2cann.model.nest import Nest
from cu2cann.model.survey import Survey
from cu2cann.model.text import Source, Span, any_word
from cu2cann.model.variables import Handed


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


LAUNCH_SIGN = re.compile(rb"<<(?<!operator<<)(?<!operator <<)[ \t]*<(?!<)")
"""What opens the configuration of a launch: the signs may stand apart."""


@dataclass(frozen=True, slots=True)
class Launch:
    """A `<<<>>>` launch: the kernel's name, the configuration, the arguments.

    ``dependent`` are the types that the template around it is a template of.
    """

    kernel: str
    span: Span
    configuration: Span
    values: tuple[Span, ...]
    arguments: tuple[Span, ...]
    dependent: tuple[str, ...] = ()


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
    program: Survey = field(default_factory=Survey)
    side_macros: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    absent: tuple[Span, ...] = ()
    """Branches that are not for a compiler of kernels."""
    handed: Handed = field(default_factory=Handed)
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

    @cached_property
    def _root(self) -> Node:
        return self.tree.root_node

    def root_at(self, offset: int) -> Node:
        """Give the root of the tree that holds an offset."""
        fragment = self.fragment_at(offset) if self.fragments else None
        return fragment.tree.root_node if fragment is not None else self._root

    def node_at(self, span: Span) -> Node | None:
        """Give the smallest syntax node that covers a span."""
        return self.root_at(span.start).descendant_for_byte_range(*span)

    @cached_property
    def _device(self) -> dict[Span | None, Region]:
        return {region.span: region for region in self.regions if region.device}

    @cached_property
    def _device_nest(self) -> Nest:
        return Nest(region.span for region in self.regions if region.device)

    def device_region_at(self, offset: int) -> Region | None:
        """Give the innermost device function that holds an offset."""
        return self._device.get(self._device_nest.innermost(offset))

    @cached_property
    def _nest(self) -> Nest:
        return Nest(region.span for region in self.regions)

    def region_at(self, offset: int) -> Region | None:
        """Give the innermost function of either side that holds an offset."""
        span = self._nest.innermost(offset)
        return self._by_span.get(span) if span is not None else None

    @cached_property
    def _by_span(self) -> dict[Span, Region]:
        return {region.span: region for region in self.regions}

    @cached_property
    def device_functions(self) -> tuple[Region, ...]:
        """List device functions and macros, those inside others left out."""
        listed: list[Region] = []
        for region in sorted(self.regions, key=lambda region: region.span):
            if region.device and (
                not listed or region.span.start >= listed[-1].span.end
            ):
                listed.append(region)
        return tuple(listed)

    @cached_property
    def _bodies(self) -> Nest:
        return Nest(region.body for region in self.regions if region.body is not None)

    def body_at(self, offset: int) -> Span | None:
        """Give the innermost body of a function or lambda that holds an offset."""
        return self._bodies.innermost(offset)

    @cached_property
    def double_word(self) -> re.Pattern[bytes]:
        """Match the type double, by its own name or one that the program gave it."""
        names = ["double", "cu2cann_double", *sorted(self.program.doubles)]
        return any_word(names)

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """List the kernels that are defined here."""
        return tuple(
            Kernel(region.name, region.span, region.body)
            for region in self.regions
            if region.kernel and region.body is not None
        )
