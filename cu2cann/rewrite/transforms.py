"""The table of transforms: the name used in rules, and the function behind it."""

from collections.abc import Callable

from cu2cann.model import Match, Rewritten, Unit
from cu2cann.rewrite.host.compilers import compiler_mark
from cu2cann.rewrite.host.errors import compare_error, plain_error_type
from cu2cann.rewrite.host.guards import driver_guard, library_guard
from cu2cann.rewrite.host.launches import fill_launch
from cu2cann.rewrite.host.session import open_session
from cu2cann.rewrite.host.sources import renamed_source
from cu2cann.rewrite.simt.assembly import replace_assembly
from cu2cann.rewrite.simt.casts import cast_between_formats
from cu2cann.rewrite.simt.divergence import check_barrier
from cu2cann.rewrite.simt.groups import group_method
from cu2cann.rewrite.simt.indices import index_object
from cu2cann.rewrite.simt.literals import (
    double_literal,
    shorten_literal,
    widen_arm,
)
from cu2cann.rewrite.simt.loads import plain_load, plain_store
from cu2cann.rewrite.simt.pairs import narrow_type
from cu2cann.rewrite.simt.parts import kernel_part, launch_parts
from cu2cann.rewrite.simt.printing import device_printf
from cu2cann.rewrite.simt.qualifiers import (
    alignment,
    constant_variable,
    device_qualifier,
    launch_bounds,
    shared_variable,
)
from cu2cann.rewrite.simt.returns import check_return
from cu2cann.rewrite.simt.sides import split_sides
from cu2cann.rewrite.simt.standard import standard_name
from cu2cann.rewrite.simt.variables import variable_argument

TRANSFORMS: dict[str, Callable[[Unit, Match], Rewritten]] = {
    "alignment": alignment,
    "check-barrier": check_barrier,
    "check-return": check_return,
    "compare-error": compare_error,
    "compiler-mark": compiler_mark,
    "constant-variable": constant_variable,
    "device-qualifier": device_qualifier,
    "device-printf": device_printf,
    "double-literal": double_literal,
    "fill-launch": fill_launch,
    "group-method": group_method,
    "index-object": index_object,
    "kernel-part": kernel_part,
    "launch-bounds": launch_bounds,
    "launch-parts": launch_parts,
    "driver-guard": driver_guard,
    "library-guard": library_guard,
    "narrow-type": narrow_type,
    "open-session": open_session,
    "plain-error-type": plain_error_type,
    "plain-load": plain_load,
    "plain-store": plain_store,
    "replace-assembly": replace_assembly,
    "renamed-source": renamed_source,
    "shared-variable": shared_variable,
    "shorten-literal": shorten_literal,
    "split-sides": split_sides,
    "standard-name": standard_name,
    "variable-argument": variable_argument,
    "cast-between-formats": cast_between_formats,
    "widen-arm": widen_arm,
}
