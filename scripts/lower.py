"""Print a source as `verify` gives it to the C++ compiler.

python scripts/lower.py kernel.cu          # the language follows from the suffix
python scripts/lower.py header.h --ascend
"""

import argparse
import sys
from pathlib import Path

from cu2cann.model import Source
from cu2cann.verify.lower import Dialect, lower


def main() -> int:
    """Lower one file, or all sources below a folder into another one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--ascend", action="store_true")
    given = parser.parse_args()
    ascend = given.ascend or given.file.suffix == ".asc"
    dialect = Dialect.ASCEND if ascend else Dialect.CUDA
    source = Source(str(given.file), given.file.read_bytes())
    sys.stdout.buffer.write(lower(source, dialect))
    return 0


if __name__ == "__main__":
    sys.exit(main())
