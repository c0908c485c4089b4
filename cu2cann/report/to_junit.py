"""The report as JUnit XML: a suite for each file, a case for each kernel.

A further case of each file stands for what is outside its kernels.  A case fails by
the findings that fail the run; it is skipped if all of those are in the baseline.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from cu2cann.model import FileResult, Translated
from cu2cann.report.findings import Finding, findings
from cu2cann.report.language import Words, words_of
from cu2cann.report.summary import Report
from cu2cann.report.verdict import is_below
from cu2cann.report.visible import clipped, shown_path, visible

Grouped = dict[str, dict[str, list[Finding]]]


def to_junit(report: Report, version: str) -> str:
    """Render the cases."""
    say = words_of(report.language)
    rest = say("host code")
    grouped: Grouped = defaultdict(lambda: defaultdict(list))
    for one in findings(report):
        grouped[one.said.at.path][one.kernel or rest].append(one)
    title = say("cu2cann {} for {}", version, report.target)
    root = ET.Element("testsuites", name=title)
    for result in report.results:
        cases = grouped.pop(result.path, {})
        if cases or (isinstance(result, Translated) and _concerned(result)):
            _suite(root, report, result.path, _named(result, cases, rest))
    for path, cases in grouped.items():
        _suite(root, report, path, cases)
    _count(root, root.iter("testcase"))
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _concerned(result: Translated) -> bool:
    return bool(result.translation.constructs or result.translation.kernels)


def _named(
    result: FileResult, cases: dict[str, list[Finding]], rest: str
) -> dict[str, list[Finding]]:
    """Give a file's cases, those without a finding as well."""
    kernels = result.translation.kernels if isinstance(result, Translated) else ()
    return {name: cases.get(name, []) for name in (rest, *(k.name for k in kernels))}


def _suite(
    root: ET.Element, report: Report, path: str, cases: dict[str, list[Finding]]
) -> None:
    name = f"{report.base}{shown_path(path)}"
    suite = ET.SubElement(root, "testsuite", name=name)
    low = _low(report, path)
    for title, found in cases.items():
        about = {"classname": name, "name": visible(title), "file": name}
        case = ET.SubElement(suite, "testcase", about)
        _fill(case, report, found)
        if title in low and case.find("failure") is None:
            about = {"type": "grade", "message": low[title]}
            case.insert(0, ET.Element("failure", about))
    _count(suite, list(suite))


def _low(report: Report, path: str) -> dict[str, str]:
    """Give the kernels of a file whose grade is too low."""
    result = report.result_of(path)
    kernels = result.translation.kernels if isinstance(result, Translated) else ()
    say = words_of(report.language)
    return {
        one.name: say("{}, below {}", one.grade, report.gate.min_grade)
        for one in kernels
        if is_below(report, one.grade)
    }


def _fill(case: ET.Element, report: Report, found: Sequence[Finding]) -> None:
    grave = [one for one in found if _counts(report, one)]
    failing = [one for one in grave if one.stops]
    others = [one for one in found if not one.stops]
    say = words_of(report.language)
    if failing:
        about = {"type": failing[0].said.code, "message": _title(failing, say)}
        ET.SubElement(case, "failure", about).text = _lines(failing, say)
    elif grave:
        title = say("in the baseline: {}", _title(grave, say))
        ET.SubElement(case, "skipped", message=title)
    if others:
        ET.SubElement(case, "system-out").text = _lines(others, say)


def _counts(report: Report, one: Finding) -> bool:
    least = report.gate.fail_on
    return least is not None and one.said.severity.rank >= least.rank


def _title(found: Sequence[Finding], say: Words) -> str:
    first, more = clipped(found[0].said.message), len(found) - 1
    return say("{} and {} more", first, more) if more else first


def _lines(found: Iterable[Finding], say: Words) -> str:
    return "\n".join(
        f"{shown_path(one.said.at.path)}:{one.place.line}:{one.place.column}: "
        f"{say.of(one.said.severity)}: {clipped(one.said.message)} [{one.said.code}]"
        + (f"\n  {say('help: {}', clipped(one.said.help))}" if one.said.help else "")
        for one in found
    )


def _count(element: ET.Element, cases: Iterable[ET.Element]) -> None:
    listed = list(cases)
    element.set("tests", str(len(listed)))
    for word, tag in (("failures", "failure"), ("skipped", "skipped")):
        count = sum(case.find(tag) is not None for case in listed)
        element.set(word, str(count))
    element.set("errors", "0")
