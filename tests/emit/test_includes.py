"""Headers are added once, at a place where every branch sees them."""

import pytest

from cu2cann.emit import add_includes, splice
from cu2cann.model import Edit, Source, Span


def added(text: bytes, *wanted: str, support: str = "include/") -> bytes:
    source = Source("a.cu", text)
    edits = add_includes(source, wanted, (), support)
    return b"".join(chunk.text for chunk in splice(source, edits))


def test_nothing_wanted_is_nothing_added() -> None:
    assert added(b"#include <a.h>\n") == b"#include <a.h>\n"


@pytest.mark.parametrize(
    "present",
    [
        b'#include "acl/acl.h"\n',
        b"#include <acl/acl.h>\n",
        b'#  include "acl/acl.h" // here\r\n',
    ],
)
def test_a_header_that_is_included_is_not_added(present: bytes) -> None:
    assert added(present, "acl/acl.h") == present


def test_a_support_header_is_found_by_the_way_to_it() -> None:
    output = added(b"int x;\n", "cu2cann/error.h", support="../include/")
    assert output == b'#include "../include/cu2cann/error.h"\nint x;\n'


def test_vendor_headers_go_before_our_own() -> None:
    output = added(b"int x;\n", "cu2cann/error.h", "simt_api/a.h", "acl/acl.h")
    assert output.splitlines()[:3] == [
        b'#include "acl/acl.h"',
        b'#include "simt_api/a.h"',
        b'#include "include/cu2cann/error.h"',
    ]


def test_headers_go_in_front_of_the_first_include() -> None:
    output = added(b"// top\n#include <a.h>\n", "acl/acl.h")
    assert output == b'// top\n#include "acl/acl.h"\n#include <a.h>\n'


def test_headers_take_the_place_of_the_include_that_is_rewritten() -> None:
    source = Source("a.cu", b"#include <a.h>\n#include <cuda.h>\n")
    swapped = Edit("header/cuda", Span(15, 33), ())
    edits = (swapped, *add_includes(source, ["acl/acl.h"], [swapped], ""))
    output = b"".join(chunk.text for chunk in splice(source, edits))
    assert output == b'#include <a.h>\n#include "acl/acl.h"\n'


@pytest.mark.parametrize("guard", [b"#pragma once\n", b"#ifndef A_H\n#define A_H\n"])
def test_headers_go_behind_an_include_guard(guard: bytes) -> None:
    output = added(guard + b"int x;\n", "acl/acl.h")
    assert output == guard + b'#include "acl/acl.h"\nint x;\n'


def test_headers_go_below_a_licence() -> None:
    output = added(b"/* Licence */\nint x;\n", "acl/acl.h")
    assert output == b'/* Licence */\n#include "acl/acl.h"\nint x;\n'


def test_headers_go_behind_a_byte_order_mark() -> None:
    output = added(b"\xef\xbb\xbfint x;\n", "acl/acl.h")
    assert output == b'\xef\xbb\xbf#include "acl/acl.h"\nint x;\n'


def test_line_ends_follow_the_file() -> None:
    output = added(b"#include <a.h>\r\n", "acl/acl.h")
    assert output == b'#include "acl/acl.h"\r\n#include <a.h>\r\n'


def test_ours_come_before_headers_of_the_project() -> None:
    text = b'#include <vector>\n#include "macros.h"\n#include <cuda_runtime.h>\n'
    start = text.index(b"#include <cuda")
    swapped = Edit("header/runtime", Span(start, len(text)), ())
    edits = add_includes(Source("a.cu", text), ["acl/acl.h"], [swapped], "include/")
    output = b"".join(
        chunk.text for chunk in splice(Source("a.cu", text), [*edits, swapped])
    )
    assert output == b'#include <vector>\n#include "acl/acl.h"\n#include "macros.h"\n'
