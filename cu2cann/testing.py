"""A pytest plugin: the examples in rule files are tests."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cu2cann.model import Example, Kind, Rule, Source, Target, Where
from cu2cann.pipeline import Engine, default_rules, translate
from cu2cann.rulebook import RuleError, shipped_rules

_WHOLE_FILE = (Kind.INCLUDE, Kind.QUALIFIER, Kind.SYNTAX, Kind.LAUNCH)
_WRAPPERS = {
    Where.DEVICE: ("__device__ void example() {\n", "__aicore__ void example() {\n"),
    Where.HOST: ("void example() {\n", "void example() {\n"),
}
_CHIPS = {Target.ACL: "ascend950", Target.SIMT: "ascend950", Target.SIMD: "ascend910b"}


class ExampleMismatchError(AssertionError):
    """An example whose output or diagnostics are not what its rule file says."""


@cache
def _engine(target: Target) -> Engine:
    return Engine.of(default_rules(), _CHIPS[target])


def run_example(rule: Rule, example: Example) -> tuple[str, tuple[str, ...]]:
    """Translate an example; give the output and the diagnostic codes."""
    before, after = _wrapper(rule, example)
    text = f"{before}{example.before}}}\n" if before else example.before
    engine = _engine(example.target)
    result = translate(Source("example.cu", text.encode()), engine, support=None)
    output = result.text.decode()
    if before and output.startswith(after):
        output = output.removeprefix(after).removesuffix("}\n")
    codes = {one.code.removeprefix(f"{rule.id}/") for one in result.diagnostics}
    return output, tuple(sorted(codes))


def _wrapper(rule: Rule, example: Example) -> tuple[str, str]:
    where = example.where
    if where is None:
        if rule.pattern.kind in _WHOLE_FILE or "__global__" in example.before:
            return "", ""
        where = rule.pattern.where
        if where is Where.BOTH:
            where = Where.HOST if example.target is Target.ACL else Where.DEVICE
    return _WRAPPERS.get(where, ("", ""))


class RuleFile(pytest.File):
    """One rule file."""

    def collect(self) -> Iterator["RuleExample"]:
        """Yield the examples of the rule."""
        root = shipped_rules()
        rule_id = self.path.relative_to(root).with_suffix("").as_posix()
        for rule in default_rules():
            if rule.id == rule_id:
                for example in rule.examples:
                    yield RuleExample.from_parent(
                        self, name=example.name, rule=rule, example=example
                    )


class RuleExample(pytest.Item):
    """One example of a rule."""

    def __init__(self, *, rule: Rule, example: Example, **rest: Any) -> None:
        super().__init__(**rest)
        self.rule = rule
        self.example = example
        if example.xfail:
            self.add_marker(pytest.mark.xfail(reason=example.xfail, strict=True))

    def runtest(self) -> None:
        """Compare the output and the diagnostics with the rule file."""
        output, codes = run_example(self.rule, self.example)
        wanted = (
            self.example.before if self.example.after is None else self.example.after
        )
        if output != wanted:
            raise ExampleMismatchError(f"expected\n{wanted}\nbut got\n{output}")
        if codes != tuple(sorted(self.example.diagnostics)):
            raise ExampleMismatchError(
                f"expected diagnostics {sorted(self.example.diagnostics)}, got {codes}"
            )

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Show what differs, not the machinery."""
        if isinstance(excinfo.value, ExampleMismatchError | RuleError):
            return f"{self.rule.id}: {self.example.name}\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the example in reports."""
        return self.path, 0, f"{self.rule.id}: {self.example.name}"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> RuleFile | None:
    """Collect rule files below the shipped rules."""
    if file_path.suffix == ".toml" and shipped_rules() in file_path.parents:
        return RuleFile.from_parent(parent, path=file_path)
    return None
