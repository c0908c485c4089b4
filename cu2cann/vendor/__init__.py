"""The names that exist in the vendor's headers, for each target.

`load().find(name)` answers for one name; the table is one compressed file
written by `scripts/build_vendor_table.py` and stamped with its sources.
"""

from cu2cann.vendor.symbol import Arity, Declaration, Kind, Stamp, Target, VendorSymbol
from cu2cann.vendor.table import VendorTable, load

__all__ = [
    "Arity",
    "Declaration",
    "Kind",
    "Stamp",
    "Target",
    "VendorSymbol",
    "VendorTable",
    "load",
]
