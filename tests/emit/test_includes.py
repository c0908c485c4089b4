"""Headers are added once, at a place where every branch sees them."""

import pytest

from cu2cann.emit import add_includes, splice
from cu2cann.model import ASCEND_COMPILER, Edit, Source, Span


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


def test_headers_go_above_the_macros_of_a_kernel_file() -> None:
    output = added(b"/* #define B */\n#define A 1\n#include <a.h>\n", "acl/acl.h")
    first = b'#include "acl/acl.h"\n#define A 1\n#include <a.h>\n'
    assert output == b"/* #define B */\n" + first


def test_a_macro_without_a_value_is_harmless() -> None:
    text = b"#define FAST // on\n#include <a.h>\n"
    above = b'#define FAST // on\n#include "acl/acl.h"\n#include <a.h>\n'
    assert added(text, "acl/acl.h") == above


def test_headers_go_above_the_condition_around_a_macro() -> None:
    text = b"#if X\n#endif\n#ifndef A\n#define A 1\n#endif\n#include <a.h>\n"
    above, below = text[:13], text[13:]
    assert added(text, "acl/acl.h") == above + b'#include "acl/acl.h"\n' + below


@pytest.mark.parametrize(
    "text",
    [
        b"#ifdef A\n#  include <w.h>\n#endif\n#include <a.h>\n",
        b"#if A\n # include <w.h>\n # endif\n#include <a.h>\n",
        b'#ifdef __cplusplus\nextern "C" {\n#endif\n#include "a.h"\nint f();\n}\n',
        b'extern "C" { void g() {}\n#include <a.h>\n}\n',
    ],
)
def test_headers_stand_in_no_condition_and_no_linkage(text: bytes) -> None:
    assert added(text, "acl/acl.h") == b'#include "acl/acl.h"\n' + text


def test_headers_stay_at_an_include_behind_a_linkage() -> None:
    head = b'extern "C" { void g() {} }\n'
    output = added(head + b"#include <a.h>\n", "acl/acl.h")
    assert output == head + b'#include "acl/acl.h"\n#include <a.h>\n'


def test_macros_do_not_reach_vendor_headers_through_the_project() -> None:
    output = added(b'#include <b.h>\n#define A 1\n#include "a.h"\n', "acl/acl.h")
    top = [b'#include "acl/acl.h"', b'#include "simt_api/asc_simt.h"']
    assert output.splitlines()[:2] == top


def test_a_header_keeps_its_own_order() -> None:
    source = Source("a.h", b'#define A 1\n#include "a.h"\n')
    output = splice(source, add_includes(source, ["acl/acl.h"], (), ""))
    first = b'#define A 1\n#include "acl/acl.h"\n'
    assert b"".join(chunk.text for chunk in output).startswith(first)


@pytest.mark.parametrize(
    "wanted", ["simt_api/a.h", "cu2cann/warp.h", "cu2cann/groups.h"]
)
def test_headers_for_kernels_are_hidden_from_plain_compilers(wanted: str) -> None:
    source = Source("a.h", b"#ifdef __CUDACC__\nint x;\n#endif\n")
    output = splice(source, add_includes(source, [wanted, "acl/acl.h"], (), ""))
    lines = b"".join(chunk.text for chunk in output).splitlines()
    assert lines[0] == b'#include "acl/acl.h"'
    assert lines[1] == b"#if " + ASCEND_COMPILER
    assert lines[2:4] == [f'#include "{wanted}"'.encode(), b"#endif"]


@pytest.mark.parametrize("wanted", ["cu2cann/double.h", "cu2cann/memory.h"])
def test_headers_that_every_compiler_reads_are_not_hidden(wanted: str) -> None:
    source = Source("a.h", b"#ifdef __CUDACC__\nint x;\n#endif\n")
    output = splice(source, add_includes(source, [wanted], (), ""))
    lines = b"".join(chunk.text for chunk in output).splitlines()
    assert lines[:2] == [f'#include "{wanted}"'.encode(), b"#ifdef __CUDACC__"]


def test_headers_for_kernels_are_plain_in_files_of_kernels() -> None:
    output = added(b"#ifdef __CUDACC__\nint x;\n#endif\n", "simt_api/a.h")
    assert output.startswith(b'#include "simt_api/a.h"\n#ifdef')
