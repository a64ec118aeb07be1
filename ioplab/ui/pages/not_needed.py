"""A step that is not needed: a quiet line at the end of its form, and a card at the top once it is marked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ioplab.domain.guide import Step
from ioplab.i18n import tr
from ioplab.ui.pages.step import StepPage

ALWAYS_NEEDED = (Step.GOALS, Step.ACTIVATION)
"""The steps no plan can do without."""

_SPACING = 8
_CARD_MARGINS = (16, 10, 16, 10)


class NotNeeded(QObject):
    """The way to mark one step as not needed, and to take it along again, put into its form."""

    def __init__(self, page: StepPage, step: Step, *, after: QWidget) -> None:
        """Put the card and the line into the form, and follow what is stored.

        Args:
            page: the form.
            step: the step it is of.
            after: what Tab comes from when it comes to the form, at whose top the card stands.
        """
        super().__init__(page)
        self._page, self._step = page, step
        content = page.findChild(QWidget, "content")
        form = content.layout() if isinstance(content, QWidget) else None
        if not isinstance(content, QWidget) or not isinstance(form, QVBoxLayout):
            raise TypeError(step)
        form.insertWidget(0, self._make_card(content))
        form.insertWidget(form.count() - 1, self._make_line(content))
        QWidget.setTabOrder(after, self.take_back)
        page.wait(self.edit, of=lambda: page.view.plan.id if page.view.plan else None)
        page.view.refreshed.connect(self._refresh)

    def _make_card(self, parent: QWidget) -> QFrame:
        self.card = QFrame(parent)
        self.card.setProperty("role", "card")
        layout = _row(self.card, "foldNotNeededCard")
        layout.setContentsMargins(*_CARD_MARGINS)
        self.words = QLabel(self.card)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        layout.addWidget(self.words, 1)
        self.take_back = QPushButton(tr("Ta steget med igjen"), self.card)
        self.take_back.clicked.connect(lambda: self._page.view.mark_needed(self._step))
        layout.addWidget(self.take_back)
        self.card.hide()
        return self.card

    def _make_line(self, parent: QWidget) -> QWidget:
        self.line = QWidget(parent)
        outer = QVBoxLayout(self.line)
        outer.setContentsMargins(_CARD_MARGINS[0], 0, _CARD_MARGINS[2], _CARD_MARGINS[3])
        outer.setSpacing(4)
        self.edit = QLineEdit(self.line)
        self.edit.setObjectName(f"notNeededEdit{self._step.value}")
        self.edit.returnPressed.connect(self._mark)
        label = QLabel(tr("Er steget ikke nødvendig? Skriv hvorfor"), self.line)
        label.setProperty("role", "label")
        label.setBuddy(self.edit)
        outer.addWidget(label)
        row = QHBoxLayout()
        row.setObjectName("foldNotNeeded")
        row.setSpacing(_SPACING)
        row.addWidget(self.edit, 1)
        self.mark = QPushButton(tr("Ikke nødvendig"), self.line)
        self.mark.clicked.connect(self._mark)
        row.addWidget(self.mark)
        outer.addLayout(row)
        return self.line

    def _mark(self) -> None:
        if self._page.view.mark_not_needed(self._step, self.edit.text()):
            self._page.waiting.done(self.edit)

    def _refresh(self) -> None:
        reason = self._page.view.not_needed_because(self._step)
        self.words.setText(tr("Ikke nødvendig: {reason}").format(reason=reason))
        self.card.setVisible(bool(reason))
        self.line.setVisible(not reason and self._page.view.plan is not None)


def _row(parent: QWidget, name: str) -> QBoxLayout:
    layout = QHBoxLayout(parent)
    layout.setObjectName(name)
    layout.setSpacing(_SPACING)
    return layout
