"""What a verdict says of each file and kernel."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cu2cann.model import (
    Agrees,
    Deviates,
    FileResult,
    Grade,
    Translated,
    Verification,
)


def graded(
    results: Sequence[FileResult], verifications: Sequence[Verification]
) -> Iterator[FileResult]:
    """Raise the grades of what ran and agrees."""
    for result in results:
        if not isinstance(result, Translated) or result.grade is Grade.REFUSED:
            yield result
            continue
        yield _regraded(result, verifications)


def _regraded(result: Translated, verifications: Sequence[Verification]) -> Translated:
    ran = [one for one in verifications if result.path in one.sources]
    agreed: set[str] = set()
    parted = False
    for one in ran:
        match one.verdict:
            case Agrees(kernels=kernels):
                agreed |= kernels
            case Deviates():
                parted = True
    if not agreed or parted:
        return result
    regraded = tuple(
        replace(kernel, grade=Grade.VERIFIED)
        if kernel.name in agreed and kernel.grade is not Grade.REFUSED
        else kernel
        for kernel in result.translation.kernels
    )
    whole = any(one.whole for one in ran) and all(
        kernel.grade is Grade.VERIFIED for kernel in regraded
    )
    return replace(
        result,
        translation=replace(result.translation, kernels=regraded),
        grade=Grade.VERIFIED if whole else result.grade,
    )
