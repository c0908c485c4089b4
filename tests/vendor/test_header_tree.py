"""Reading names out of headers, as one target's compiler sees them."""

from pathlib import Path

import pytest

from cu2cann.vendor.entry import Entry, Inventory, declarations, merge
from cu2cann.vendor.guards import visible
from cu2cann.vendor.header_tree import HeaderTree
from cu2cann.vendor.symbol import Arity, Kind, Target


def read(tmp_path: Path, text: str, **defined: int) -> dict[str, Entry]:
    path = tmp_path / "box" / "tool.h"
    path.parent.mkdir()
    path.write_text(text)
    tree = HeaderTree(tmp_path, (path,), Target.ACL, defined)
    return {entry.name: entry for entry in tree.inventory().entries}


@pytest.mark.parametrize(
    ("text", "name", "kind", "arity"),
    [
        ("int boxOpen(int a, int b);", "boxOpen", Kind.FUNCTION, Arity(2, 2)),
        ("int boxStop(void);", "boxStop", Kind.FUNCTION, Arity(0, 0)),
        ("int boxPut(int a, int b = 2);", "boxPut", Kind.FUNCTION, Arity(1, 2)),
        ("int boxLog(char *f, ...);", "boxLog", Kind.FUNCTION, Arity(1, None)),
        (
            "template <class... A> void boxAll(A... a);",
            "boxAll",
            Kind.FUNCTION,
            Arity(0, None),
        ),
        ("#define BOX_MAX 3", "BOX_MAX", Kind.MACRO, None),
        ("#define BOX_OF(a, b) (a)", "BOX_OF", Kind.MACRO, Arity(2, 2)),
        ("typedef struct Box { int a; } *boxHandle;", "boxHandle", Kind.TYPE, None),
        ("enum BoxKind { BOX_RED };", "BOX_RED", Kind.ENUMERATOR, None),
        ("using boxId = int;", "boxId", Kind.TYPE, None),
        ("static const int BOX_ERROR = 4;", "BOX_ERROR", Kind.CONSTANT, None),
    ],
)
def test_each_kind_of_declaration_is_read(
    tmp_path: Path, text: str, name: str, kind: Kind, arity: Arity | None
) -> None:
    entry = read(tmp_path, text)[name]
    assert (entry.kind, entry.arity, entry.header) == (kind, arity, "box/tool.h")


def test_decorating_macros_do_not_hide_a_function(tmp_path: Path) -> None:
    text = """
#define BOX_VISIBLE __attribute__((visibility("default")))
#define BOX_DEVICE BOX_VISIBLE inline
BOX_DEVICE int boxOpen(int a);
"""
    assert read(tmp_path, text)["boxOpen"].arity == Arity(1, 1)


def test_only_public_methods_are_names(tmp_path: Path) -> None:
    text = "namespace n { class Box { int hidden(); public: Box(); int seen(int); }; }"
    found = read(tmp_path, text)
    assert found["seen"].scope == "n::Box"
    assert found["Box"].kind is Kind.TYPE
    assert "hidden" not in found


def test_a_branch_the_target_skips_declares_nothing(tmp_path: Path) -> None:
    text = """
#ifndef BOX_H
#if defined(ARCH) && (ARCH == 3510 || \\
    ARCH == 5102)
int forOne();
#elif ARCH == 2201
int forOther();
#else
int forNone();
#endif
#endif
"""
    assert set(read(tmp_path, text, ARCH=2201)) == {"forOther"}


def test_blanking_keeps_every_offset() -> None:
    text = b"#if 0\nint hidden;\n#endif\nint seen;\n"
    left = visible(text, {})
    assert left.index(b"seen") == text.index(b"seen")
    assert b"hidden" not in left
    assert left.count(b"\n") == text.count(b"\n")


def test_the_index_overrules_a_header_tree() -> None:
    known = Entry("boxOpen", Kind.FUNCTION, Target.SIMT, arity=Arity(1, 1))
    guessed = Entry("boxOpen", Kind.FUNCTION, Target.SIMT, arity=Arity(9, 9))
    hidden = Entry("boxGone", Kind.FUNCTION, Target.SIMT)
    extra = Entry("boxNew", Kind.FUNCTION, Target.SIMT)
    index = Inventory((known,), frozenset({("boxGone", Target.SIMT)}))
    merged = merge([index], [Inventory((guessed, hidden, extra))])
    assert merged == [known, extra]


def test_one_overload_of_unknown_length_leaves_the_name_open() -> None:
    entries = [
        Entry("f", Kind.FUNCTION, Target.ACL, arity=Arity(1, 1)),
        Entry("f", Kind.FUNCTION, Target.ACL, arity=None),
        Entry("g", Kind.FUNCTION, Target.ACL, arity=Arity(1, 1)),
        Entry("g", Kind.FUNCTION, Target.SIMT, arity=Arity(1, 1)),
    ]
    grouped = declarations(entries)
    assert grouped["f"][0].arities == ()
    assert grouped["g"][0].arities == (Arity(1, 1),)
    assert grouped["g"][0].targets == {Target.ACL, Target.SIMT}
