"""A chart in a document: drawn by matplotlib as a PDF of its own, and put into the page as shapes, never as pixels."""

from __future__ import annotations

import re
from io import BytesIO

from reportlab.pdfbase import pdfdoc
from reportlab.platypus import Flowable

from ioplab.reports.content import MasteryChart
from ioplab.reports.style import Sheet
from ioplab.reports.tags import Element, Raw, TaggedCanvas

_TALLEST = 640.0
"""Points. A chart taller than a page would stop the document, so it is made smaller."""
_DECIMALS = re.compile(rb"(\.\d\d)\d+")
"""A hundredth of a point is finer than any printer; matplotlib writes a millionth."""


class Picture(Flowable):
    """The chart, as wide as the text. matplotlib is loaded when it is wrapped, and by nothing else in a document."""

    def __init__(self, sheet: Sheet, chart: MasteryChart, key: str, element: Element) -> None:
        super().__init__()
        self._sheet = sheet
        self._chart = chart
        self._key = key
        self._element = element
        self.spaceBefore = 2 * sheet.unit
        self.spaceAfter = sheet.gap
        self._made: tuple[float, bytes] = (0.0, b"")
        self._drawn_height = 1.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Draw the chart as wide as there is room."""
        from ioplab.reports.mastery_chart import mastery_chart

        if self._made[0] != available_width:
            drawn, height = mastery_chart(self._chart, self._sheet, width=available_width)
            self._made, self._drawn_height = (available_width, drawn), height
        self._scale = min(1.0, _TALLEST / self._drawn_height)
        self.width, self.height = available_width, self._drawn_height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Put it on the page, as a figure."""
        canvas: TaggedCanvas = self.canv
        name = pdfdoc.xObjectName(self._key)
        if name not in canvas._doc.idToObject:
            canvas._doc.Reference(_as_form(self._made[1]), name)
        canvas.figure(self._element, self.width, self.height)
        with canvas.painting(self._element):
            canvas.saveState()
            canvas.scale(self._scale, self._scale)
            canvas.doForm(self._key)
            canvas.restoreState()


def _as_form(drawing: bytes) -> Raw:
    """The first page of a drawing as something that can be put on a page of ours. Shapes alone need nothing beside them."""
    import pikepdf

    with pikepdf.open(BytesIO(drawing)) as source:
        page = source.pages[0].obj
        box = " ".join(str(number) for number in page.MediaBox.as_list())
        shapes = _DECIMALS.sub(rb"\1", page.Contents.read_bytes())
    content = pdfdoc.PDFZCompress.encode(shapes)
    entries = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>/Filter/FlateDecode/Length {len(content)}"
    return Raw(b"<<" + entries.encode("ascii") + b">>\nstream\n" + content + b"\nendstream\n")
