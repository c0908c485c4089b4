"""Run a single kernel and its translation with inputs that are made up."""

import posixpath

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
from cu2cann.verify.build import SideSources
from cu2cann.verify.compare import plain
from cu2cann.verify.kernel_trial import KernelTrial, harness, instantiated
from cu2cann.verify.run import Runner
from cu2cann.verify.signature import Signature, signatures

_HARNESS = "cu2cann_harness"


def verify_kernel(name: str, sides: Sides, settings: Settings) -> Verification:
    """Find the kernel of this name, and try it with many inputs."""
    for path, text in sorted(sides.originals.items()):
        if path.endswith(".asc"):
            continue  # Ascend's already.
        signature = signatures([text]).get(plain(name))
        if signature is not None and signature.body >= 0:
            called = instantiated(name, signature)
            verdict = _verdict(path, called, signature, sides, settings)
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
    if any(one.spelled.count("*") > 1 for one in signature.parameters):
        return NotRun(phrase("a parameter points at pointers, which cannot be made up"))
    output = sides.outputs.get(path, output_path(path))
    built = settings.build(
        _side(Side.ORIGINAL, path, called, sides),
        _side(Side.TRANSLATION, output, called, sides),
    )
    if isinstance(built, NotRun):
        return built
    with settings.scratch(plain(called)) as scratch:
        trial = KernelTrial(
            original=built[0],
            translation=built[1],
            signature=signature,
            text=sides.originals[path],
            runner=Runner(sides.root, (), settings.limits),
            scratch=scratch,
            tolerance=settings.allowed,
            settings=settings.environment,
        )
        return trial.verdict()


def _side(side: Side, path: str, called: str, sides: Sides) -> SideSources:
    """Add the harness to a side, beside the source that it includes."""
    texts, root, suffix = (
        (sides.originals, sides.root, ".cu")
        if side is Side.ORIGINAL
        else (sides.translations, sides.out, ".asc")
    )
    added = posixpath.join(posixpath.dirname(path), _HARNESS + suffix)
    program = Program(called, "", (CompiledSource(added),))
    whole = {**texts, added: harness(posixpath.basename(path), called)}
    return SideSources(side, program, whole, root)
