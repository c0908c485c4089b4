"""The engine's own diagnostics: the words of each are written down once, here."""

from collections.abc import Mapping
from dataclasses import dataclass

from cu2cann.model.diagnostic import Diagnostic, Effort, Label, Severity
from cu2cann.model.phrase import phrase
from cu2cann.model.text import Span


@dataclass(frozen=True, slots=True)
class EngineReason:
    """What the engine says in one case; ``{}`` in the message is what it is about."""

    severity: Severity
    message: str
    help: str = ""
    effort: Effort = Effort.MINUTES
    notes: str = ""

    def diagnose(self, code: str, path: str, span: Span, *about: str) -> Diagnostic:
        """Give the diagnostic of this reason at a place."""
        message = phrase(self.message, *about)
        at = Label(path, span)
        return Diagnostic(
            code, self.severity, message, at, phrase(self.help), self.effort
        )


def engine_diagnostic(code: str, path: str, span: Span, *about: str) -> Diagnostic:
    """Give the diagnostic of one of the codes below."""
    return ENGINE_REASONS[code].diagnose(code, path, span, *about)


ENGINE_REASONS: Mapping[str, EngineReason] = {
    "read/unreadable": EngineReason(
        Severity.ERROR,
        "`{}` cannot be read: {}",
        "Make the file readable, or leave it out.",
        notes="The output lacks the file; everything else is translated.",
    ),
    "read/not-utf-8": EngineReason(
        Severity.ERROR,
        "`{}` is encoded in UTF-16 or UTF-32; it is copied as it is",
        "Convert it to UTF-8 and run again.",
        notes="Any encoding that holds ASCII as it is can be translated.",
    ),
    "read/binary": EngineReason(
        Severity.NOTE,
        "`{}` is not text; it is copied as it is",
        notes="A file that holds a zero byte is not looked at further.",
    ),
    "read/zero-bytes": EngineReason(
        Severity.ERROR,
        "`{}` holds zero bytes, which no source does; it is copied as it is",
        "Convert it to UTF-8, or remove the zero bytes, and run again.",
        notes="UTF-16 without a byte order mark looks like this.",
    ),
    "read/link-not-followed": EngineReason(
        Severity.NOTE,
        "`{}` is a link to a folder of the project; the output has the same link",
        notes="The files behind it are translated where they are.",
    ),
    "read/link-leads-out": EngineReason(
        Severity.WARNING,
        "`{}` is a link to a folder outside the project; the output lacks it",
        "Give that folder to cu2cann as well, or copy it into the project.",
    ),
    "parse/broken": EngineReason(
        Severity.NOTE,
        "the syntax of this place{} is not understood",
        "Look at what was changed here; every CUDA name in it was still looked up.",
        notes="Macros in odd places and preprocessor branches inside expressions do "
        "this.  A rule that has to know the syntax around a name declines there.",
    ),
    "parse/unreadable": EngineReason(
        Severity.ERROR,
        "the text around `{}` could not be parsed; it is left as it is",
        "Simplify the expression (macros, preprocessor branches inside it) and "
        "convert again.",
        Effort.HOURS,
    ),
    "parse/inside-kernel": EngineReason(
        Severity.ERROR,
        "this file is included inside a function of a kernel; it is left as it is",
        "Move its text into the function and convert again.",
        Effort.HOURS,
        "The headers that its translation needs cannot stand inside a function, and "
        "the variables of the function are not seen from here.",
    ),
    "match/unknown-cuda-name": EngineReason(
        Severity.ERROR,
        "no rule knows `{}`, which looks like a CUDA name",
        "Rewrite this use by hand, or add a rule for it (--rules DIR).",
        Effort.HOURS,
        "`cu2cann rules new` writes the skeleton of a rule.",
    ),
    "match/pasted-name": EngineReason(
        Severity.ERROR,
        "a macro makes the name `{}` of parts; it is left as it is",
        "Write the name out where it is used, and convert again.",
        Effort.HOURS,
        "Names are looked up as they are written. What stands in front of `##` may be "
        "a macro that the build defines.",
    ),
    "match/not-called": EngineReason(
        Severity.ERROR,
        "`{}` is used in a form that its rule does not cover; it is left as it is",
        "Call it directly with its documented arguments, or rewrite this use by hand.",
        Effort.HOURS,
        "Taking the address of a function is such a form, or a call with another "
        "number of arguments.",
    ),
    "rewrite/no-outcome": EngineReason(
        Severity.ERROR,
        "no rule says what `{}` becomes on this target",
        "Rewrite this use by hand, or add an outcome for the target to the rule.",
        Effort.HOURS,
        "The name is used on a side of the program, host or kernel, that its rule "
        "does not speak of.",
    ),
    "rewrite/dead-branch": EngineReason(
        Severity.NOTE,
        "`{}` stands in a branch that is never compiled; it is left as it is",
        notes="The branch asks for a CUDA header that has no counterpart.",
    ),
    "rewrite/crossing-edits": EngineReason(
        Severity.ERROR,
        "two rules claim parts of each other's text ({}); the file is left alone",
        "Report this: it is a mistake in the rules.",
        Effort.HOURS,
    ),
    "convert/internal-error": EngineReason(
        Severity.ERROR,
        "`{}` could not be handled ({}); it is copied",
        "Report this with the file: it is a mistake in cu2cann.",
        Effort.HOURS,
    ),
    "convert/output-collision": EngineReason(
        Severity.ERROR,
        "the output `{}` is the name of another file of the project; `{}` is "
        "written instead",
        "Rename one of the two sources.",
    ),
    "convert/unused-suppression": EngineReason(
        Severity.NOTE,
        "no finding here begins with `{}`",
        "Remove the comment.",
        notes="`// cu2cann: ignore[code]` hides the findings of its line, or of the "
        "next one if it stands alone.  A rule's id or area stands for all its codes.",
    ),
    "report/gone-from-baseline": EngineReason(
        Severity.NOTE,
        "{} findings of the baseline are no more: {}",
        "Write the baseline again with --write-baseline.",
        notes="A finding is known by its code, its path, and the text of its line.",
    ),
    "review/rejected": EngineReason(
        Severity.ERROR,
        "the translation of `{}` was rejected in review; its text stays as it was",
        "Rewrite this place by hand, or change the decision with `cu2cann review`.",
        Effort.HOURS,
    ),
    "review/edited": EngineReason(
        Severity.WARNING,
        "`{}` was rewritten by hand in review; that it means the same is the "
        "reviewer's word",
        "Verify the program.",
        notes='The settings can lower it: `review/edited = "note"`.',
    ),
    "review/lapsed": EngineReason(
        Severity.NOTE,
        "a decision ({}) of a review fits no change any more; it is kept, not applied",
        "Decide anew with `cu2cann review`, or take it out of the file of decisions.",
        notes="The source was changed where it was made, or there are now several "
        "places that it may mean.",
    ),
    "review/outdated": EngineReason(
        Severity.NOTE,
        "what is proposed for `{}` is not what was decided on",
        "Look at it again with `cu2cann review`.",
        notes="A rejection, a text of the reviewer or a choice is applied all the "
        "same.  What was accepted counts as open again.",
    ),
    "verify/unknown-name": EngineReason(
        Severity.ERROR,
        "no header for this target declares `{}`",
        "Look the name up in the documentation of the CANN version in use.",
    ),
    "verify/other-target": EngineReason(
        Severity.ERROR,
        "`{}` exists, but not for this kind of code",
        "Use what this side of the program has: ACL on the host, Ascend C in kernels.",
    ),
    "verify/other-product": EngineReason(
        Severity.ERROR,
        "`{}` exists, but not on this chip",
        "Use a function that the chip supports.",
    ),
    "verify/arity": EngineReason(
        Severity.ERROR,
        "no overload of `{}` takes this many arguments",
        "Compare the call with the declaration in the header.",
    ),
    "verify/leftover": EngineReason(
        Severity.ERROR,
        "`{}` is a CUDA name",
        "Rewrite this use by hand; the report of the conversion says what was refused.",
        Effort.HOURS,
    ),
    "verify/unknown-header": EngineReason(
        Severity.ERROR,
        "there is no header `{}`",
        "Look the header up in the CANN version in use.",
    ),
    "verify/compiler-error": EngineReason(
        Severity.ERROR,
        "with the headers of the CANN folder: {}",
        notes="Said by clang, which reads the file with the real headers (--cann).",
    ),
}
