"""Build the table of signatures that the Ascend model is held to.

    build_signatures.py INDEX.json...

Each line holds a header, a scope, a name, the template's parameters, the type that is
given back, and those of the parameters.  The same indexes give the same bytes.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
MODEL = REPOSITORY / "cu2cann/verify/models/ascend"
OUTPUT = REPOSITORY / "tests/verify/models/ascend/signatures.tsv"
PARTLY_MODELLED = frozenset({"acl/acl_base_mdl.h", "dcmi_interface_api.h"})
INTERNAL_SCOPES = ("cooperative_groups::details",)
IMPLICIT_SCOPE = "__asc_simt_vf"
KINDS = frozenset({"function", "method"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("index", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    lines = sorted({line for path in options.index for line in _lines(path)})
    OUTPUT.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{OUTPUT}: {len(lines)} signatures")
    return 0


def _lines(path: Path) -> Iterator[str]:
    for symbol in json.loads(path.read_text(encoding="utf-8"))["symbols"]:
        if symbol["kind"] in KINDS:
            for overload in _overloads(symbol):
                header = overload["header"]
                if _is_held(symbol, header):
                    yield _line(symbol, overload, header)


def _overloads(symbol: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the declarations of a name that pure SIMT code or the host sees."""
    if "overloads" not in symbol:
        yield {**symbol, "return": symbol["returns"]}
        return
    for one in symbol["overloads"]:
        if one.get("simt") and "return" in one:
            yield {"header": (symbol.get("headers") or [""])[0], **one}


def _is_held(symbol: dict[str, Any], header: str) -> bool:
    """Tell whether the model has to have a function."""
    if not header:  # The compiler's own.
        return True
    place = MODEL / header
    if not place.is_file() or symbol["name"].startswith("_get_"):
        return False
    if symbol.get("namespace", "").startswith(INTERNAL_SCOPES):
        return False
    if header not in PARTLY_MODELLED:
        return True
    return symbol["name"] in re.findall(r"\w+", place.read_text(encoding="utf-8"))


def _line(symbol: dict[str, Any], overload: dict[str, Any], header: str) -> str:
    parts = (
        symbol.get("namespace", "").removeprefix(IMPLICIT_SCOPE),
        symbol.get("class"),
    )
    scope = "::".join(filter(None, parts))
    parameters = [_parameter(one) for one in overload["params"]]
    parameters += ["..."] if overload.get("variadic") else []
    fields = (header, scope, symbol["name"], overload.get("template", ""))
    return "\t".join((*fields, _plain(overload["return"]), "; ".join(parameters)))


def _parameter(one: Any) -> str:
    return _plain(one["type"] if isinstance(one, dict) else one[1])


def _plain(text: str) -> str:
    for word in ("__gm__ ", "constexpr ", "static ", "inline "):
        text = text.replace(word, "")
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
