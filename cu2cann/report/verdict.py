"""Whether a report fails the run, and by what."""

from cu2cann.model import Grade, Translated
from cu2cann.report.findings import findings
from cu2cann.report.summary import Report

_ORDER = list(Grade)


def fails(report: Report) -> bool:
    """Tell whether a finding or a grade fails the run."""
    return any(one.stops for one in findings(report)) or bool(below(report))


def below(report: Report) -> list[str]:
    """List the kernels whose grade is too low, or the files if no kernel is known."""
    if report.gate.min_grade is None:
        return []
    files = [one for one in report.results if isinstance(one, Translated)]
    graded = [
        (f"{file.path}: {kernel.name}", kernel.grade)
        for file in files
        for kernel in file.translation.kernels
    ]
    if not graded:
        graded = [(file.path, file.grade) for file in files]
    return [name for name, grade in graded if is_below(report, grade)]


def is_below(report: Report, grade: Grade) -> bool:
    """Tell whether a grade is lower than the run asks for."""
    least = report.gate.min_grade
    return least is not None and _ORDER.index(grade) < _ORDER.index(least)
