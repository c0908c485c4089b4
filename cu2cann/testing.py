"""A pytest plugin: the examples in rule files are tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cu2cann.examples import example_problem
from cu2cann.model import Example, Rule
from cu2cann.pipeline import default_rules
from cu2cann.rulebook import RuleError, shipped_rules


class ExampleMismatchError(AssertionError):
    """An example whose output or diagnostics are not what its rule file says."""


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
        if problem := example_problem(self.rule, self.example):
            raise ExampleMismatchError(problem)

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
