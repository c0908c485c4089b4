"""The programs and libraries that a Makefile builds, traced back to their sources."""

import posixpath
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from cu2cann.emit.build_make_commands import SOURCE_SUFFIXES, Action, Call, calls
from cu2cann.emit.build_make_reader import Makefile, Rule, normal
from cu2cann.emit.build_make_values import stem_of

_RUNNING = {"run", "test", "check", "bench"}
_LINKED = (".a", ".so")
_TARGET_WORDS = 3


@dataclass
class Program:
    """Something that is linked or archived, and the calls that compile its parts."""

    output: str
    action: Action
    link: Call
    compiled: list[tuple[str, Call]] = field(default_factory=list)
    libraries: list[str] = field(default_factory=list)
    untraced: list[str] = field(default_factory=list)


@dataclass
class Programs:
    """All programs, the outputs that are made otherwise, and how programs are run."""

    programs: list[Program] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    runs: list[tuple[str, str]] = field(default_factory=list)


def find_programs(made: Makefile, files: Container[str]) -> Programs:
    """Find what the rules of a Makefile link."""
    return _Finder(made, files).find()


class _Finder:
    def __init__(self, made: Makefile, files: Container[str]) -> None:
        self.made = made
        self.files = files
        self.objects: dict[str, list[Call]] = {}
        self.archives: dict[str, Call] = {}

    def find(self) -> Programs:
        found = Programs()
        links: list[Call] = []
        for rule in self.made.rules:
            if _is_pattern(rule):
                continue
            for target in rule.targets:
                self._collect(rule, target, links, found)
        seen: set[str] = set()
        for link in links:
            if normal(link.output) not in seen:
                seen.add(normal(link.output))
                found.programs.append(self._program(link))
        return found

    def _collect(
        self, rule: Rule, target: str, links: list[Call], found: Programs
    ) -> None:
        lines = self._lines(rule, target, "")
        if target in _RUNNING:
            found.runs += [(target, line.lstrip("@-")) for line in lines]
            return
        for call in (call for line in lines for call in calls(line)):
            if call.action is Action.OBJECT:
                self.objects.setdefault(normal(call.output), []).append(call)
            elif call.action is Action.OTHER:
                found.others.append(call.output or target)
            else:
                links.append(call)

    def _lines(self, rule: Rule, target: str, stem: str) -> list[str]:
        needs = [need.replace("%", stem, 1) for need in rule.needs]
        needs += self._more_needs(target, rule)
        automatic = {
            "@": target,
            "<": needs[0] if needs else "",
            "^": " ".join(dict.fromkeys(needs)),
            "+": " ".join(needs),
            "?": " ".join(needs),
            "*": stem or posixpath.splitext(target)[0],
        }
        return [self.made.values.expand(line, automatic) for line in rule.recipe]

    def _more_needs(self, target: str, but: Rule) -> list[str]:
        """Gather what rules without a recipe add to a target."""
        return [
            need
            for rule in self.made.rules
            if rule is not but and not rule.recipe and not rule.pattern
            if target in rule.targets
            for need in rule.needs
        ]

    def _program(self, link: Call) -> Program:
        program = Program(link.output, link.action, link)
        program.compiled += [(source, link) for source in link.sources]
        for name in link.objects:
            if name.endswith(_LINKED):
                program.libraries.append(name)
                continue
            compiled = list(self._compiled(name))
            program.compiled += compiled
            if not compiled:
                program.untraced.append(name)
        return program

    def _compiled(self, name: str) -> Iterator[tuple[str, Call]]:
        """Give the sources of an object, with the calls that compile them."""
        direct = self.objects.get(normal(name))
        if direct:
            yield from ((source, call) for call in direct for source in call.sources)
            return
        candidates = list(self._candidates(name))
        existing = [one for one in candidates if normal(one[0]) in self.files]
        yield from (existing or candidates)[:1]

    def _candidates(self, name: str) -> Iterator[tuple[str, Call]]:
        for rule in self.made.rules:
            stem = self._fits(rule, name)
            if stem is None:
                continue
            concrete = self._instance(rule, stem)
            for line in self._lines(concrete, name, stem):
                for call in calls(line):
                    if call.action is Action.OBJECT:
                        yield from ((source, call) for source in call.sources)
        yield from self._implicit(name)

    def _fits(self, rule: Rule, name: str) -> str | None:
        if rule.pattern:
            listed = normal(name) in {normal(one) for one in rule.targets}
            return _stem(name, rule.pattern) if listed else None
        for target in rule.targets:
            if target.startswith(".") and target.count(".") == _TARGET_WORDS - 1:
                _, first, last = target.split(".")
                if name.endswith(f".{last}") and f".{first}" in SOURCE_SUFFIXES:
                    return name.removesuffix(f".{last}")
            elif "%" in target and (stem := _stem(name, target)) is not None:
                return stem
        return None

    def _instance(self, rule: Rule, stem: str) -> Rule:
        """Give a suffix rule the source that its name speaks of."""
        first = rule.targets[0]
        if first.startswith(".") and first.count(".") == _TARGET_WORDS - 1:
            source = f"{stem}.{first.split('.')[1]}"
            return Rule((first,), (source, *rule.needs), rule.recipe)
        return rule

    def _implicit(self, name: str) -> Iterator[tuple[str, Call]]:
        """Use the rules for C and C++ that make brings along."""
        stem = posixpath.splitext(name)[0]
        for suffix in SOURCE_SUFFIXES:
            flags = "$(CPPFLAGS) $(CFLAGS)" if suffix == ".c" else "$(CXXFLAGS)"
            source = stem + suffix
            if suffix == ".cu" or normal(source) not in self.files:
                continue
            line = self.made.values.expand(f"$(CXX) {flags} -c {source} -o {name}")
            yield from ((source, call) for call in calls(line))


def _stem(name: str, pattern: str) -> str | None:
    found = stem_of(name, pattern)
    return found if found is not None else stem_of(normal(name), normal(pattern))


def _is_pattern(rule: Rule) -> bool:
    if rule.pattern or any("%" in target for target in rule.targets):
        return True
    return any(
        target.startswith(".") and target.count(".") == _TARGET_WORDS - 1
        for target in rule.targets
    )
