"""Results become text: one renderer for each format."""

from cu2cann.report.formats import FORMATS
from cu2cann.report.gate import Gate
from cu2cann.report.plan_to_terminal import print_plan
from cu2cann.report.summary import Report, Summary, summarise
from cu2cann.report.suppress import suppress
from cu2cann.report.to_json import to_json
from cu2cann.report.to_terminal import print_findings, print_report
from cu2cann.report.verdicts import print_verdicts

__all__ = [
    "FORMATS",
    "Gate",
    "Report",
    "Summary",
    "print_findings",
    "print_plan",
    "print_report",
    "print_verdicts",
    "summarise",
    "suppress",
    "to_json",
]
