"""A rule: what one CUDA symbol, or one closed family, becomes on each target."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cu2cann.model.diagnostic import Effort, Severity


class Status(StrEnum):
    """How far a rule may be relied upon."""

    DRAFT = "draft"
    STABLE = "stable"
    RETIRED = "retired"


class Kind(StrEnum):
    """What of the source a rule is about."""

    CALL = "call"
    NAME = "name"
    TYPE = "type"
    INCLUDE = "include"
    QUALIFIER = "qualifier"
    LAUNCH = "launch"
    MACRO = "macro"
    SYNTAX = "syntax"


class Where(StrEnum):
    """Which side of the program a rule is about."""

    HOST = "host"
    DEVICE = "device"
    BOTH = "both"


class Target(StrEnum):
    """What a rule translates to: host code, or kernels of one kind."""

    ACL = "acl"
    SIMT = "simt"
    SIMD = "simd"


class Fidelity(StrEnum):
    """How closely the result follows the original."""

    EXACT = "exact"
    ADAPTED = "adapted"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A name for an argument; ``rest`` takes all that are left."""

    name: str
    default: str | None = None
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which text a rule claims."""

    kind: Kind
    symbols: tuple[str, ...]
    where: Where
    params: tuple[Parameter, ...] | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A named predicate on an argument, or on the whole site if it names none."""

    predicate: str
    argument: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """A condition without which a rule declines, and the reason it then gives."""

    condition: Condition
    otherwise: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The same spelling means the same on the target."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A template; ``$name`` stands for an argument."""

    template: str


@dataclass(frozen=True, slots=True)
class Replacements:
    """A template for each symbol of a family."""

    table: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Renames:
    """A whole-token rename for each symbol of a family."""

    table: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Transform:
    """The name of a Python function that rewrites the site."""

    name: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """There is no counterpart: the name of the reason."""

    reason: str


Action = Keep | Replacement | Replacements | Renames | Transform | Unsupported


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule gives for a target when its conditions hold."""

    action: Action
    when: tuple[Condition, ...] = ()
    needs: tuple[Need, ...] = ()
    says: tuple[str, ...] = ()
    fidelity: Fidelity = Fidelity.EXACT
    includes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """An alternative that a reviewer may take; it says what it assumes."""

    name: str
    title: str
    target: Target
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Reason:
    """The words of a diagnostic; ``$name`` quotes an argument."""

    severity: Severity
    message: str
    help: str = ""
    effort: Effort = Effort.MINUTES


@dataclass(frozen=True, slots=True)
class Example:
    """A before and after, which is also a test."""

    name: str
    target: Target
    before: str
    after: str | None = None
    diagnostics: tuple[str, ...] = ()
    where: Where | None = None
    xfail: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file."""

    id: str
    summary: str
    status: Status
    since: str
    pattern: Pattern
    outcomes: Mapping[Target, tuple[Outcome, ...]]
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    docs: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    choices: tuple[Choice, ...] = ()
