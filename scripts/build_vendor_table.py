"""Build `cu2cann/vendor/table.tsv.gz` from header trees and JSON indexes.

    build_vendor_table.py --devkit DIR --runtime DIR --headers hccl=DIR --index FILE

Header trees and indexes are merged; `--compare` lists what only one of them has
and writes nothing.  The same input gives the same bytes.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from cu2cann.vendor.encoding import encode_table
from cu2cann.vendor.entry import Entry, Inventory, declarations, merge
from cu2cann.vendor.header_tree import HeaderTree
from cu2cann.vendor.indexes import read_index
from cu2cann.vendor.symbol import Kind, Stamp, Target
from cu2cann.vendor.table import FILE_NAME

REPOSITORY = Path(__file__).resolve().parent.parent
SIMT_MACROS = {
    "__cplusplus": 201703,
    "__NPU_ARCH__": 3510,
    "__NPU_COMPILER_INTERNAL_PURE_SIMT__": 1,
}
SIMD_MACROS = {"__cplusplus": 201703, "__NPU_ARCH__": 2201}
HOST_MACROS = {"__cplusplus": 201703, "__GNUC__": 7, "__linux__": 1}
SIMT_PARTS = (
    "simt_api",
    "utils/debug/asc_assert.h",
    "utils/debug/asc_printf.h",
    "utils/debug/asc_time.h",
    "utils/base/sys_constants.h",
)
PARTLY_READ = frozenset({"utils/"})
SIMD_FOLDER = "dav_c220"
SIMD_PARTS = (
    "kernel_operator.h",
    "basic_api",
    "adv_api",
    "c_api",
    "tensor_api",
    "utils",
)
SIMD_WORDS = frozenset(  # One compiler; the SIMT index alone lists its words.
    [
        "__aicore__",
        "__global__",
        "__gm__",
        "__host__",
        "__inline__",
        "__ubuf__",
        "half",
        "bfloat16_t",
    ]
)
INTERNAL_ENDINGS = ("Impl", "Intrinsics", "Cal", "Common", "Check")
FAMILY_SIZE = 20  # Fewer names under one prefix may be chance: `MAX_`, `DAV_`.
SHORTEST_PREFIX = 3
ANYBODYS_PREFIXES = frozenset({"make_"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    options = _options().parse_args(arguments)
    found = [read_index(json.loads(path.read_text("utf-8"))) for path in options.index]
    indexes = [inventory for inventory, _ in found]
    stamps = [stamp for _, listed in found for stamp in listed]
    stamps += [Stamp(*text.split(",")) for text in options.stamp]
    trees = list(_trees(options))
    inventories = [tree.inventory() for tree in trees]
    if options.compare:
        _compare(indexes, inventories)
        return 0
    entries = [one for one in merge(indexes, inventories) if not _is_internal(one)]
    entries += [_for_simd(one) for one in entries if one.name in SIMD_WORDS]
    lists = {
        "families": _families(entries),
        "headers": _headers(entries, trees),
        "roots": sorted({root for tree in trees for root in _roots(tree)}),
    }
    packed = encode_table(_distinct(stamps), lists, declarations(entries))
    options.output.write_bytes(packed)
    names = len({entry.name for entry in entries})
    print(f"{options.output}: {names} names, {len(packed)} bytes")
    return 0


def _is_internal(entry: Entry) -> bool:
    """Tell the devkit's own workings apart by the names it gives them."""
    return entry.header == "kernel_operator.h" and (
        entry.name.startswith("_")
        or entry.name.endswith(INTERNAL_ENDINGS)
        or entry.kind is Kind.METHOD
    )


def _for_simd(entry: Entry) -> Entry:
    return replace(entry, target=Target.SIMD)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--devkit", type=Path, help="work tree of asc-devkit")
    parser.add_argument("--runtime", type=Path, help="work tree of the CANN runtime")
    parser.add_argument("--headers", action="append", default=[], metavar="NAME=DIR")
    parser.add_argument("--index", action="append", default=[], type=Path)
    parser.add_argument(
        "--stamp",
        action="append",
        default=[],
        metavar="NAME,REPOSITORY,COMMIT,DATE",
        help="the version of a header tree that no index names",
    )
    parser.add_argument("--compare", action="store_true")
    default = REPOSITORY / "cu2cann" / "vendor" / FILE_NAME
    parser.add_argument("--output", type=Path, default=default)
    return parser


def _trees(options: argparse.Namespace) -> Iterator[HeaderTree]:
    if options.devkit:
        root = options.devkit / "include"
        yield _tree(root, Target.SIMT, SIMT_PARTS, SIMT_MACROS)
        yield _tree(root, Target.SIMD, SIMD_PARTS, SIMD_MACROS)
        yield _simd_definitions(options.devkit / "impl")
    if options.runtime:
        root = options.runtime / "include" / "external"
        yield _tree(root, Target.ACL, ("acl",), HOST_MACROS)
    for text in options.headers:
        _, _, folder = text.partition("=")
        yield _tree(Path(folder), Target.ACL, (".",), HOST_MACROS)


def _tree(
    root: Path, target: Target, parts: Iterable[str], macros: dict[str, int]
) -> HeaderTree:
    paths: set[Path] = set()
    for part in parts:
        place = root / part
        paths |= {place} if place.is_file() else set(place.rglob("*.h"))
    kept = sorted(path for path in paths if not _host_side(path, target))
    return HeaderTree(root, tuple(kept), target, macros)


def _simd_definitions(root: Path) -> HeaderTree:
    """Return the headers in which kernel_operator.h keeps its types and constants."""
    found = _tree(root, Target.SIMD, ("basic_api", "utils", "tensor_api"), SIMD_MACROS)
    kept = [path for path in found.paths if not _other_architecture(path)]
    return replace(found, paths=tuple(kept), public="kernel_operator.h")


def _other_architecture(path: Path) -> bool:
    folders = [part for part in path.parts if part.startswith("dav_")]
    return any(folder != SIMD_FOLDER for folder in folders)


def _host_side(path: Path, target: Target) -> bool:
    """Tell the tiling headers of the SIMD world apart: they are host code."""
    return target is Target.SIMD and any("tiling" in part for part in path.parts)


def _roots(tree: HeaderTree) -> set[str]:
    """Return the top folders that were read whole, `acl/` for instance."""
    tops = {path.relative_to(tree.root).parts for path in tree.paths}
    if tree.public:
        return set()
    return {f"{parts[0]}/" for parts in tops if len(parts) > 1} - PARTLY_READ


def _headers(entries: Iterable[Entry], trees: Iterable[HeaderTree]) -> list[str]:
    names = {entry.header for entry in entries if entry.header}
    for tree in trees:
        if tree.public:
            continue
        names |= {path.relative_to(tree.root).as_posix() for path in tree.paths}
    return sorted(names)


def _families(entries: Iterable[Entry]) -> list[str]:
    """Return the prefixes that mark a name as the vendor's, in all their cases."""
    names = {
        entry.name
        for entry in entries
        if not entry.scope and entry.target is not Target.SIMD
    }
    counts = Counter(prefix for name in names if (prefix := _prefix(name)))
    large = {one for one, count in counts.items() if count >= FAMILY_SIZE}
    stems = {_stem(one) for one in large}
    chosen = {one for one in counts if _stem(one) in stems} - ANYBODYS_PREFIXES
    return [one for one in chosen if not any(_extends(one, other) for other in chosen)]


def _stem(prefix: str) -> str:
    """Return what `HCCL_` and `Hccl` have in common."""
    return prefix.rstrip("_").casefold()


def _extends(prefix: str, other: str) -> bool:
    return prefix != other and prefix.startswith(other)


def _prefix(name: str) -> str:
    """Return the lead of a name: `aclrt` of aclrtMalloc, `HCCL_` of HCCL_SUCCESS."""
    head, bar, _ = name.partition("_")
    one_case = head.isupper() or head.islower()
    if bar and head.isalnum() and one_case and len(head) >= SHORTEST_PREFIX:
        return head + bar
    lead = "".join(takewhile(str.islower, name[1:]))
    long_enough = len(lead) + 1 >= SHORTEST_PREFIX
    return name[0] + lead if long_enough and name[0].isalpha() else ""


def _distinct(stamps: Iterable[Stamp]) -> list[Stamp]:
    return list(dict.fromkeys(stamps))


def _compare(indexes: Sequence[Inventory], trees: Sequence[Inventory]) -> None:
    """Print the names only one side has, for the headers both sides cover."""
    listed = {_key(entry): entry for one in indexes for entry in one.entries}
    read = {_key(entry): entry for one in trees for entry in one.entries}
    ruled_out = {key for one in indexes for key in one.ruled_out}
    covered = {entry.header for entry in read.values()}
    lines = [
        f"headers only: {_line(read[key])}"
        for key in read.keys() - listed.keys() - ruled_out
    ]
    lines += [
        f"index only: {_line(listed[key])}"
        for key in listed.keys() - read.keys()
        if listed[key].header in covered
    ]
    sys.stdout.writelines(f"{line}\n" for line in sorted(lines))


def _key(entry: Entry) -> tuple[str, Target]:
    return (entry.name, entry.target)


def _line(entry: Entry) -> str:
    return f"{entry.target} {entry.kind} {entry.name} {entry.header}"


if __name__ == "__main__":
    sys.exit(main())
