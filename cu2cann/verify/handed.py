"""Variables of the device that the kernels of a translation are handed.

In CUDA they are no arguments, so a trace of the original does not have them: what a
kernel was handed of them stands ahead of its other buffers, and is left out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cu2cann.verify.run import Finished, TracedLaunch
from cu2cann.verify.signature import Signature, signatures

_NAMED = "cu2cann_"
_PART = "cu2cann_part"


def handed_variables(kernel: Signature) -> tuple[str, ...]:
    """Name the variables that a kernel takes ahead of its own parameters."""
    ahead = []
    for one in kernel.parameters:
        if not one.name.startswith(_NAMED):
            break
        if one.name != _PART:
            ahead.append(one.name.removeprefix(_NAMED))
    return tuple(ahead)


def counts(texts: Iterable[bytes]) -> dict[str, int]:
    """Give how many variables the kernels of a translation take, by their names."""
    listed = signatures(text for text in texts if b")::Pointer cu2cann_" in text)
    found = {name: len(handed_variables(one)) for name, one in listed.items()}
    return {name: count for name, count in found.items() if count}


def without_variables(run: Finished, kernels: Mapping[str, int]) -> Finished:
    """Leave out the buffers that are variables."""
    if not kernels:
        return run
    return replace(run, launches=tuple(_without(one, kernels) for one in run.launches))


def _without(one: TracedLaunch, kernels: Mapping[str, int]) -> TracedLaunch:
    name = one.kernel.partition("<")[0].rpartition("::")[2].strip(" &()*")
    ahead = kernels.get(name, 0)
    return replace(one, buffers=one.buffers[ahead:], ahead=ahead)
