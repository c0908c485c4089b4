"""Edit a CMake project that uses CUDA into one that uses the vendor's ASC language.

The edits are made where the language is switched on, where it is named and where its
sources stand; the options that every ASC source needs are given once, for the folder,
so that targets made in loops and subfolders have them too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from cu2cann.emit.build_cmake_commands import HANDLERS
from cu2cann.emit.build_cmake_draft import Draft
from cu2cann.emit.build_cmake_tokens import Command, commands
from cu2cann.emit.build_context import BuildContext
from cu2cann.emit.build_libraries import LANGUAGE_VARIABLES, VARIABLES
from cu2cann.emit.splice import splice
from cu2cann.model import Diagnostic, Edit, Source, Span, Translation
from cu2cann.model.build_reasons import build_diagnostic

RULE = "build/cmake"
_SOURCE = re.compile(r"[^\s;<>,\"]*\.cu(?![\w.])")
_LANGUAGE = re.compile(
    r"\b(COMPILE_LANGUAGE|LINK_LANGUAGE):CUDA\b|\b(COMPILE)_LANG_AND_ID:CUDA,[\w,]+"
)
_REFERENCE = re.compile(r"\$\{((?:CUDA|CMAKE_CUDA)\w*)\}")
_UNTOUCHED = {"message", "function", "macro", "endfunction", "endmacro", "add_test"}
_TESTING = {"if", "elseif", "else", "endif", "while", "unset", "mark_as_advanced"}
_STRINGS = {"string", "get_filename_component"}


def translate_cmake(source: Source, context: BuildContext) -> Translation:
    """Translate one CMake file."""
    drafts = _drafts(source, context)
    _drop_empty_blocks(source, drafts)
    edits = [edit for draft in drafts for edit in _edits(source, draft)]
    said = [one for draft in drafts for one in _said(source.path, draft)]
    return Translation(source, tuple(splice(source, edits)), tuple(said))


def _drafts(source: Source, context: BuildContext) -> list[Draft]:
    found = commands(source.text)
    enabled = [command for command in found if _enables(command)]
    drafts = []
    for command in found:
        draft = Draft(command, source.path, context, found)
        draft.enables = command in enabled[:1]
        draft.enabled = bool(enabled)
        handler = HANDLERS.get(command.name)
        if handler is not None:
            handler(draft)
        if not draft.frozen:
            _rename(draft)
        drafts.append(draft)
    return drafts


def _enables(command: Command) -> bool:
    if command.name in ("project", "enable_language", "check_language"):
        return "CUDA" in command.words[command.name == "project" :]
    return command.name == "find_package" and command.words[:1] == ("CUDA",)


def _rename(draft: Draft) -> None:
    """Rename what is CUDA's in every argument, whatever the command."""
    if draft.command.name in _UNTOUCHED:
        return
    for index, text in enumerate(draft.texts):
        if text is None:
            continue
        new = _LANGUAGE.sub(lambda hit: f"{hit[1] or 'COMPILE_LANGUAGE'}:ASC", text)
        new = _sources_renamed(new, draft)
        new = _REFERENCE.sub(lambda hit: _reference(hit, draft), new)
        if draft.command.name in {*_TESTING, "set", "list", "string"}:
            new = _tested(new)
        draft.texts[index] = new


def _sources_renamed(text: str, draft: Draft) -> str:
    new = _SOURCE.sub(lambda hit: draft.context.output_of(hit[0], draft.path), text)
    if new != text and draft.command.name in _STRINGS:
        draft.say("build/string-handling")
    return new


def _reference(hit: re.Match[str], draft: Draft) -> str:
    name = hit[1]
    if name in LANGUAGE_VARIABLES:
        return f"${{{LANGUAGE_VARIABLES[name]}}}"
    if name in VARIABLES:
        value = VARIABLES[name]
        return f"${{{value}}}" if value.endswith("_FOUND") else value
    if name not in draft.context.variables:
        draft.say("build/unknown-variable", name)
    return hit[0]


def _tested(text: str) -> str:
    """Rename a variable that stands for itself, as in `if(CUDA_FOUND)`."""
    if text in LANGUAGE_VARIABLES:
        return LANGUAGE_VARIABLES[text]
    return "ASC_FOUND" if VARIABLES.get(text) == "ASC_FOUND" else text


def _drop_empty_blocks(source: Source, drafts: Sequence[Draft]) -> None:
    """Drop an `if` block of which nothing is left, comments included."""
    for first, draft in enumerate(drafts):
        if draft.command.name != "if" or draft.removed:
            continue
        last = first + 1
        while last < len(drafts) and _is_hollow(drafts[last]):
            last += 1
        whole = drafts[first : last + 1]
        if (
            last - first > 1
            and last < len(drafts)
            and drafts[last].command.name == "endif"
            and any(one.removed for one in whole)
            and not _has_comment(source, whole)
        ):
            for one in whole:
                one.removed = True


def _is_hollow(draft: Draft) -> bool:
    if draft.command.name in ("else", "elseif"):
        return True
    return draft.removed and not draft.before and not draft.after


def _has_comment(source: Source, drafts: Sequence[Draft]) -> bool:
    gaps = (
        source.text[one.command.span.end : other.command.span.start]
        for one, other in pairwise(drafts)
    )
    return any(gap.strip() for gap in gaps)


def _edits(source: Source, draft: Draft) -> Iterator[Edit]:
    command = draft.command
    indent = _indent(source, command.span.start)
    if draft.removed:
        yield from _removal(source, draft, indent)
        return
    if draft.before:
        lines = "".join(f"{line}\n{indent}" for line in draft.before)
        at = command.span.start
        yield Edit(RULE, Span(at, at), (_bytes(source, lines),))
    if draft.name != command.name:
        end = command.span.start + len(command.name)
        yield Edit(RULE, Span(command.span.start, end), (draft.name.encode(),))
    yield from _argument_edits(source, draft)
    if draft.after:
        lines = "".join(f"\n{indent}{line}" for line in draft.after)
        at = _after(source, command.span.end)
        yield Edit(RULE, Span(at, at), (_bytes(source, lines),))


def _removal(source: Source, draft: Draft, indent: str) -> Iterator[Edit]:
    lines = [*draft.before, *draft.after]
    if lines:
        text = f"\n{indent}".join(lines)
        yield Edit(RULE, draft.command.span, (_bytes(source, text),))
        return
    yield Edit(RULE, _whole_line(source, draft.command.span), ())


def _argument_edits(source: Source, draft: Draft) -> Iterator[Edit]:
    for argument, text in zip(draft.command.arguments, draft.texts, strict=True):
        if text is None:
            yield Edit(RULE, _with_blank(source, argument.span), ())
        elif text != argument.text:
            inner = argument.span
            if argument.quoted:
                inner = Span(inner.start + 1, inner.end - 1)
            yield Edit(RULE, inner, (_bytes(source, text),))
    if draft.added:
        at = draft.command.span.end - 1
        while source.text[at - 1 : at].isspace():
            at -= 1
        text = "".join(f" {word}" for word in draft.added)
        yield Edit(RULE, Span(at, at), (text.encode(),))


def _bytes(source: Source, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    windows = b"\r\n" in source.text[:4096]
    return data.replace(b"\n", b"\r\n") if windows else data


def _indent(source: Source, at: int) -> str:
    start = source.text.rfind(b"\n", 0, at) + 1
    before = source.text[start:at]
    return "" if before.strip() else before.decode("ascii")


def _with_blank(source: Source, span: Span) -> Span:
    """Take the blanks in front of an argument with it, unless it is the first."""
    start = span.start
    while source.text[start - 1 : start].isspace():
        start -= 1
    if source.text[start - 1 : start] == b"(" or _ends_in_comment(source, start):
        return span
    return Span(start, span.end)


def _ends_in_comment(source: Source, at: int) -> bool:
    line = source.text[source.text.rfind(b"\n", 0, at) + 1 : at]
    return b"#" in line


def _whole_line(source: Source, span: Span) -> Span:
    start = source.text.rfind(b"\n", 0, span.start) + 1
    end = source.text.find(b"\n", span.end)
    end = len(source.text) if end < 0 else end + 1
    alone = not source.text[start : span.start].strip()
    alone = alone and not source.text[span.end : end].strip()
    if not alone:
        return span
    return Span(start, _past_blank_line(source.text, start, end))


def _past_blank_line(text: bytes, start: int, end: int) -> int:
    """Take one of two blank lines that would come to stand together."""
    above = text[text.rfind(b"\n", 0, max(start - 1, 0)) + 1 : start]
    below = text.find(b"\n", end) + 1
    if start and not above.strip() and below and not text[end:below].strip():
        return below
    return end


def _after(source: Source, at: int) -> int:
    """Stay behind a comment that ends the line of a command."""
    end = source.text.find(b"\n", at)
    end = len(source.text) if end < 0 else end
    rest = source.text[at:end].strip()
    if rest and not rest.startswith(b"#"):
        return at
    return end - 1 if source.text[end - 1 : end] == b"\r" else end


def _said(path: str, draft: Draft) -> Iterable[Diagnostic]:
    for code, about in dict.fromkeys(draft.says):
        yield build_diagnostic(code, path, draft.command.span, *about)
