"""Compiler options in CMake arguments, generator expressions included."""

from collections.abc import Callable, Sequence

from cu2cann.emit.build_flags import translate_flags

_SHELL = "SHELL:"


def translate_options(
    texts: list[str | None], first: int, say: Callable[..., None]
) -> None:
    """Translate the options of a command in place; ``None`` takes one out."""
    index = first
    while index < len(texts):
        last = _group(texts, index)
        if last > index or (texts[index] or "").startswith("$<"):
            _expression(texts, index, last, say)
        else:
            last = _plain(texts, index, say)
        index = last + 1


def _group(texts: Sequence[str | None], first: int) -> int:
    """Find the last argument of an expression that blanks part."""
    depth, last = 0, first
    while last < len(texts):
        text = texts[last] or ""
        depth += text.count("$<") - _closings(text)
        if depth <= 0:
            return last
        last += 1
    return len(texts) - 1 if first < len(texts) else first


def _closings(text: str) -> int:
    return text.count(">") if "$<" in text or text.endswith(">") else 0


def _expression(
    texts: list[str | None], first: int, last: int, say: Callable[..., None]
) -> None:
    """Translate `$<condition:options>` if the condition is about CUDA."""
    whole = " ".join(text or "" for text in texts[first : last + 1])
    condition, body = _parted(whole)
    if not body or "CUDA" not in condition:
        return
    words = body.replace(";", " ").split()
    flags = translate_flags(words)
    for code, option in flags.says:
        say(code, option)
    kept = flags.kept + (["-dc"] if flags.separate else [])
    if kept == words:
        return
    for index in range(first, last + 1):
        texts[index] = None
    if kept:
        blank = ";" if ";" in body else " "
        texts[first] = f"$<{condition}:{blank.join(kept)}>"


def _parted(whole: str) -> tuple[str, str]:
    """Part an expression at the colon behind its condition."""
    depth = 0
    for at in range(2, len(whole)):
        if whole.startswith("$<", at):
            depth += 1
        elif whole[at] == ">":
            depth -= 1
        elif whole[at] == ":" and depth == 0:
            return whole[2:at], whole[at + 1 :].removesuffix(">")
    return "", ""


def _plain(texts: list[str | None], index: int, say: Callable[..., None]) -> int:
    """Translate an option that stands by itself; give the last word it took."""
    text = texts[index] or ""
    shell = text.startswith(_SHELL)
    words = text.removeprefix(_SHELL).split() if shell else [text]
    last = index
    flags = translate_flags(words)
    if not shell and text in ("-Xcompiler", "-gencode", "-arch", "-Xptxas"):
        last = min(index + 1, len(texts) - 1)
        flags = translate_flags([text, texts[last] or ""])
    for code, option in flags.says:
        say(code, option)
    kept = flags.kept
    if flags.separate:
        kept = [*kept, "$<$<COMPILE_LANGUAGE:ASC>:-dc>"]
    if kept != words or last > index:
        texts[index] = (_SHELL if shell and kept else "") + " ".join(kept) or None
        for place in range(index + 1, last + 1):
            texts[place] = None
    return last
