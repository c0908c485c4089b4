"""Variables that kernels are handed are no buffers of the original's."""

from cu2cann.verify.handed import counts, handed_variables, without_variables
from cu2cann.verify.run import Finished, TracedBuffer, TracedLaunch
from cu2cann.verify.signature import signatures

KERNEL = (
    b"template <typename T> __global__ void k(cu2cann_Part cu2cann_part, "
    b"decltype(c)::Pointer cu2cann_c, decltype(hits)::Pointer cu2cann_hits, T *x) {}\n"
)


def test_variables_stand_behind_the_part_and_ahead_of_the_rest() -> None:
    assert handed_variables(signatures([KERNEL])["k"]) == ("c", "hits")
    assert counts([KERNEL, b"__global__ void plain(float *x) {}"]) == {"k": 2}


def test_their_buffers_are_left_out() -> None:
    buffers = tuple(TracedBuffer(at, 8, str(at)) for at in range(3))
    launches = tuple(
        TracedLaunch(at, name, (1, 1, 1), (1, 1, 1), buffers)
        for at, name in enumerate(["n::k<float>", "plain"])
    )
    run = Finished(0, b"", "", 0.0, launches=launches)
    first, second = without_variables(run, {"k": 2}).launches
    assert first.buffers == buffers[2:]
    assert first.ahead == 2
    assert second == launches[1]
    assert without_variables(run, {}) is run
