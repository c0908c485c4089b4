"""The table of transforms: the name used in rules, and the function behind it."""

from collections.abc import Callable

from cu2cann.model import Match, Rewritten, Unit
from cu2cann.rewrite.host.errors import compare_error, plain_error_type
from cu2cann.rewrite.host.guards import library_guard
from cu2cann.rewrite.host.launches import fill_launch
from cu2cann.rewrite.host.session import open_session
from cu2cann.rewrite.host.sources import renamed_source
from cu2cann.rewrite.simt.assembly import replace_assembly
from cu2cann.rewrite.simt.groups import group_method
from cu2cann.rewrite.simt.literals import shorten_literal
from cu2cann.rewrite.simt.loads import plain_load, plain_store
from cu2cann.rewrite.simt.pairs import narrow_type
from cu2cann.rewrite.simt.printing import device_printf
from cu2cann.rewrite.simt.qualifiers import (
    alignment,
    constant_variable,
    device_qualifier,
    launch_bounds,
    shared_variable,
)
from cu2cann.rewrite.simt.returns import check_return
from cu2cann.rewrite.simt.standard import standard_name

TRANSFORMS: dict[str, Callable[[Unit, Match], Rewritten]] = {
    "alignment": alignment,
    "check-return": check_return,
    "compare-error": compare_error,
    "constant-variable": constant_variable,
    "device-qualifier": device_qualifier,
    "device-printf": device_printf,
    "fill-launch": fill_launch,
    "group-method": group_method,
    "launch-bounds": launch_bounds,
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
    "standard-name": standard_name,
}
