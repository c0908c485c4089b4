"""A program: the sources it is made of, and how they are compiled."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompiledSource:
    """A source that is compiled by itself; its path is one within the project."""

    path: str
    defines: tuple[str, ...] = ()
    include_dirs: tuple[str, ...] = ()
    standard: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """What is linked together, and the folder that it runs in."""

    name: str
    folder: str
    sources: tuple[CompiledSource, ...]
    libraries: tuple[str, ...] = ()
    openmp: bool = False
    arguments: tuple[str, ...] = ()
    """Those that the build file runs it with."""
