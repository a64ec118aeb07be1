"""An IOP of six pages against plain reportlab with the same content; and 300 IOPs in a row, their time and their memory."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import cycle, islice

from pypdf import PdfReader

from benchmarks.common import Report, arguments, interleaved, run_fresh
from benchmarks.plain_documents import plain
from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school import example_school
from ioplab.reports.content import Document
from ioplab.reports.parts import Case
from ioplab.reports.pdf import render
from ioplab.reports.plan_document import plan_content

TARGET = 2.0
"""Of the time of plain reportlab."""
PAGES = 6
MADE_ON = date(2026, 9, 1)
IN_A_ROW = 300
HUNDRED = 100
GROWTH = 1.3
"""The most the last hundred may take of the time of the first."""
MEMORY_MB = 250.0
WARM = 3


def plans(pupils: int) -> Iterator[Document]:
    """The IOPs of a made-up school, one after the other."""
    school = example_school(pupils=pupils, seed=1, year=SchoolYear(2026), today=MADE_ON)
    staff = {member.id: member for member in school.staff}
    for pupil in school.pupils:
        for plan in pupil.plans:
            yield plan_content(Case(pupil=pupil, plan=plan, school=school.school, staff=staff, made_on=MADE_ON))


def six_pages() -> Document:
    """An IOP that is made longer with what stands in others until it begins its sixth page."""
    first, *others = plans(40)
    for part in (part for other in others for part in other.parts):
        if len(PdfReader(BytesIO(render(first))).pages) >= PAGES:
            break
        first = replace(first, parts=(*first.parts, part))
    return first


def against_plain(report: Report, repetitions: int) -> None:
    """One document, by turns, when fonts are loaded and everything has been done once."""
    document = six_pages()
    work: dict[str, Callable[[], bytes]] = {"ours": lambda: render(document), "plain": lambda: plain(document)}
    interleaved(work, repetitions=WARM)
    found = interleaved(work, repetitions=repetitions)
    pages = {name: len(PdfReader(BytesIO(make())).pages) for name, make in work.items()}
    for name, timings in found.items():
        report.say(f"{name}: {timings.best * 1000:.0f} ms for {pages[name]} pages, median {timings.median * 1000:.0f} ms")
    report.hold("an IOP of six pages, in plain reportlab's time", found["ours"].best / found["plain"].best, TARGET)


def in_a_row() -> tuple[float, float]:
    """Set 300 IOPs; processor seconds of the first hundred and of the last, which are of the same pupils."""
    documents = list(plans(HUNDRED))[:HUNDRED]
    render(documents[0])
    seconds = []
    for begun in range(0, IN_A_ROW, HUNDRED):
        start = time.process_time()  # what else the machine does between first and last is no part of it
        for document in islice(cycle(documents), begun, begun + HUNDRED):
            render(document)
        seconds.append(time.process_time() - start)
    return seconds[0], seconds[-1]


def main() -> int:
    """Measure, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--in-a-row", action="store_true", help="only set the 300, in this process")
    chosen = parser.parse_args()
    if chosen.in_a_row:
        in_a_row()
        return 0
    report = Report(f"An IOP of {PAGES} pages, and {IN_A_ROW} in a row")
    against_plain(report, max(chosen.repetitions, 15))
    first, last = in_a_row()
    report.say(f"a hundred IOPs: {first:.2f} s at first, {last:.2f} s at last, {last / HUNDRED * 1000:.0f} ms each")
    report.hold("the last hundred, in the first hundred's time", last / first, GROWTH)
    run = run_fresh("benchmarks.documents", "--in-a-row")
    report.hold(f"the most memory of {IN_A_ROW} in a row", run.peak_mb, MEMORY_MB, " MB")
    return report.status


if __name__ == "__main__":
    sys.exit(main())
