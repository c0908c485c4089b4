"""Branches that are compiled only where a header of a library was read before."""

from tree_sitter import Node

from cu2cann.model import Edit, Match, Rewritten, Span, Unit

HEADERS = {
    "CUBLAS_API_H_": "cann_ops_blas.h",
    "CUBLAS_H_": "cann_ops_blas.h",
    "CUBLAS_V2_H_": "cann_ops_blas.h",
    "CUFFTAPI": "cann_ops_fft.h",
    "CUSOLVERDN_H_": "cann_ops_solver.h",
    "CUSOLVER_COMMON_H_": "cann_ops_solver.h",
    "CUSPARSEAPI": "cann_ops_sparse.h",
    "CUSPARSE_H_": "cann_ops_sparse.h",
    "_CUFFT_H_": "cann_ops_fft.h",
}
"""What to read in place of the header that defines a macro."""
_RUNTIME = frozenset(
    b"__CUDA_RUNTIME_API_H__ __CUDA_RUNTIME_H__ __DRIVER_TYPES_H__ "
    b"CU2CANN_RUNTIME_H".split()
)


def driver_guard(unit: Unit, match: Match) -> Rewritten:
    """Ask for the runtime where it was asked for the driver, and for nothing else."""
    if is_beside_runtime(unit, match):
        return Rewritten((), says=("beside-runtime",))
    edit = Edit(match.rule.id, match.token, (b"CU2CANN_RUNTIME_H",))
    return Rewritten((edit,), includes=("cu2cann/runtime.h",))


def is_beside_runtime(unit: Unit, match: Match) -> bool:
    """Tell a branch for the driver in a file that has one for the runtime as well."""
    word = _directive(unit, match)
    asked = word is not None and word.type == "#ifdef"
    return asked and not unit.source.words.isdisjoint(_RUNTIME)


def _directive(unit: Unit, match: Match) -> Node | None:
    node = unit.node_at(match.token)
    around = node.parent if node is not None else None
    return around.child(0) if around is not None else None


def library_guard(unit: Unit, match: Match) -> Rewritten:
    """Ask for the library's header where it was asked whether it had been read."""
    word = _directive(unit, match)
    if word is None or word.type != "#ifdef":
        return Rewritten(says=("not-a-branch",), refused=True)
    text = unit.source.text
    end = text.find(b"\n", match.token.end)
    end = len(text) if end < 0 else end
    if text[end - 1 : end] == b"\r":
        end -= 1
    header = HEADERS[match.symbol].encode()
    line = b"\r\n" if text[end : end + 1] == b"\r" else b"\n"
    pieces = (
        b'#if __has_include("%s")' % header,
        Span(match.token.end, end),
        b'%s#include "%s"' % (line, header),
    )
    return Rewritten((Edit(match.rule.id, Span(word.start_byte, end), pieces),))
