"""Run a single kernel and its translation with inputs that are made up."""

import posixpath
from dataclasses import replace

from cu2cann.model import (
    CompiledSource,
    NotRun,
    Program,
    Side,
    Verdict,
    Verification,
    phrase,
)
from cu2cann.pipeline import output_path
from cu2cann.verification.settings import Settings
from cu2cann.verification.sides import Sides, reached
from cu2cann.verification.untranslated import refused
from cu2cann.verify.build import SideSources
from cu2cann.verify.compare import plain
from cu2cann.verify.handed import handed_variables
from cu2cann.verify.kernel_trial import KernelTrial, harness, instantiated
from cu2cann.verify.run import Runner
from cu2cann.verify.signature import Signature, signatures
from cu2cann.verify.structures import (
    described,
    structures,
    unknown,
    with_members,
)

_HARNESS = "cu2cann_harness"


def verify_kernel(name: str, sides: Sides, settings: Settings) -> Verification:
    """Find the kernel of this name, and try it with many inputs."""
    for path, text in sorted(sides.originals.items()):
        if path.endswith(".asc"):
            continue  # Ascend's already.
        signature = signatures([text]).get(plain(name))
        if signature is not None and signature.body >= 0:
            called = instantiated(name, signature, text)
            verdict = _verdict(path, called, signature, sides, settings)
            if isinstance(verdict, NotRun) and called != name:
                verdict = _made_up(verdict, name, called)
            units = (CompiledSource(path),)
            files = reached(Program(name, "", units), sides.originals)
            return Verification(
                called, verdict, settings.ran, (), tuple(sorted(files)), whole=False
            )
    return Verification(
        name, NotRun(phrase("no source defines a kernel {}", plain(name)))
    )


def _verdict(
    path: str, called: str, signature: Signature, sides: Sides, settings: Settings
) -> Verdict:
    known = structures(_near(path, sides))
    made = with_members(signature, known)
    if any(one.spelled.count("*") > 1 for one in made.parameters):
        return NotRun(phrase("a parameter points at pointers, which cannot be made up"))
    program = Program(called, "", (CompiledSource(path),))
    outside = refused(program, sides.originals, sides.root)
    if outside is not None:
        return outside
    output = sides.outputs.get(path, output_path(path))
    built = settings.build(
        *(
            _side(side, place, called, described(signature, known), sides)
            for side, place in (
                (Side.ORIGINAL, path),
                (Side.TRANSLATION, output),
            )
        )
    )
    if isinstance(built, NotRun):
        return built
    with settings.scratch(plain(called)) as scratch:
        trial = KernelTrial(
            original=built[0],
            translation=built[1],
            signature=made,
            zero=unknown(signature, known),
            text=sides.originals[path],
            runner=Runner(sides.root, (), settings.limits),
            scratch=scratch,
            tolerance=settings.allowed,
            settings=settings.environment,
        )
        return trial.verdict()


def _near(path: str, sides: Sides) -> list[bytes]:
    """Give a source and the headers that it includes."""
    units = (CompiledSource(path),)
    seen = reached(Program(path, "", units), sides.originals)
    return [
        sides.originals[one] for one in sorted({path, *seen}) if one in sides.originals
    ]


def _made_up(verdict: NotRun, name: str, called: str) -> NotRun:
    """Say with what arguments a template was tried in vain."""
    said = phrase(
        "the template was tried as {}; name other arguments with --kernel '{}<...>'",
        called,
        name,
    )
    return replace(verdict, details=(said, *verdict.details))


def _side(
    side: Side, path: str, called: str, members: bytes, sides: Sides
) -> SideSources:
    """Add the harness to a side, beside the source that it includes."""
    texts, root, suffix = (
        (sides.originals, sides.root, ".cu")
        if side is Side.ORIGINAL
        else (sides.translations, sides.out, ".asc")
    )
    added = posixpath.join(posixpath.dirname(path), _HARNESS + suffix)
    program = Program(called, "", (CompiledSource(added),))
    own = signatures([texts.get(path, b"")]).get(plain(called))
    handed = handed_variables(own) if own is not None else ()
    source = harness(posixpath.basename(path), called, members, handed)
    whole = {**texts, added: source}
    return SideSources(side, program, whole, root)
