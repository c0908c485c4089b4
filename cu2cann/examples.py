"""Run the examples of rules: each is a small translation with a known end."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from cu2cann.match import CONDITIONS
from cu2cann.model import Example, Kind, Review, Rule, Source, Target, Where
from cu2cann.pipeline import Engine, default_rules, translate
from cu2cann.rewrite import TRANSFORMS
from cu2cann.rulebook import RuleError, shipped_rules
from cu2cann.rulebook.load import load_rule

_WHOLE_FILE = (Kind.INCLUDE, Kind.QUALIFIER, Kind.SYNTAX, Kind.LAUNCH)
_WRAPPERS = {
    Where.DEVICE: ("__device__ void example() {\n", "__aicore__ void example() {\n"),
    Where.HOST: ("void example() {\n", "void example() {\n"),
}
_CHIPS = {Target.ACL: "ascend950", Target.SIMT: "ascend950", Target.SIMD: "ascend910b"}


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """An example that was run; ``problem`` is empty if it holds."""

    rule: Rule
    example: Example
    problem: str

    @property
    def holds(self) -> bool:
        """Tell whether it came out as its file says, or fails as expected."""
        return bool(self.problem) == bool(self.example.xfail)


@cache
def _engine(target: Target, folders: tuple[Path, ...]) -> Engine:
    return Engine.of(default_rules(folders), _CHIPS[target])


def run_example(
    rule: Rule, example: Example, folders: tuple[Path, ...] = ()
) -> tuple[str, tuple[str, ...]]:
    """Translate an example; give the output and the diagnostic codes."""
    before, after = _wrapper(rule, example)
    text = f"{before}{example.before}}}\n" if before else example.before
    engine = _engine(example.target, folders)
    if example.choice:
        chosen = frozenset({f"{rule.id}/{example.choice}"})
        engine = replace(engine, review=Review(choices=chosen))
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


def example_problem(
    rule: Rule, example: Example, folders: tuple[Path, ...] = ()
) -> str:
    """Say how an example differs from its rule file; nothing if it does not."""
    output, codes = run_example(rule, example, folders)
    wanted = example.before if example.after is None else example.after
    if output != wanted:
        return f"expected\n{wanted}\nbut got\n{output}"
    expected = tuple(sorted(example.diagnostics))
    if codes != expected:
        return f"expected diagnostics {list(expected)}, got {list(codes)}"
    return ""


def run_rule_files(paths: Sequence[Path]) -> Iterator[ExampleResult]:
    """Run the examples of rule files, and of those below folders."""
    found = [file for path in paths for file in _files(path)]
    if not found:
        raise RuleError("there is no rule file in what was given")
    roots = {file: _root_of(file) for file in found}
    shipped = shipped_rules().resolve()
    folders = tuple(sorted({root for root in roots.values() if root != shipped}))
    default_rules(folders)  # Refuses symbols that two of the rules claim.
    for file in found:
        rule_id = file.relative_to(roots[file]).with_suffix("").as_posix()
        rule = load_rule(file, rule_id, CONDITIONS, TRANSFORMS)
        for example in rule.examples:
            yield ExampleResult(rule, example, example_problem(rule, example, folders))


def _files(path: Path) -> list[Path]:
    whole = path.resolve()
    return sorted(whole.rglob("*.toml")) if whole.is_dir() else [whole]


def _root_of(file: Path) -> Path:
    """Go up from a rule file as many folders as its id has parts."""
    try:
        rule_id = tomllib.loads(file.read_text(encoding="utf-8")).get("id")
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"{file.name}: {error}") from error
    if not isinstance(rule_id, str) or not rule_id:
        raise RuleError(f"{file.name}: missing id")
    parts = tuple(rule_id.split("/"))
    if file.with_suffix("").parts[-len(parts) :] != parts:
        raise RuleError(f"{file.name}: id {rule_id!r} is not the path")
    return file.parents[len(parts) - 1]
