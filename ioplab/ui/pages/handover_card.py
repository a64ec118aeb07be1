"""How a pupil's documents are to be handed over: on what it rests, and where the folder is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidgetItem, QWidget

from ioplab.operations.documents import DocumentKind
from ioplab.places import kind_of_place
from ioplab.reports.content import Look
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_handover_card import Ui_HandoverCard
from ioplab.ui.paths import typed_path
from ioplab.ui.scrolling import bring_into_view
from ioplab.ui.viewmodels.documents import place_words
from ioplab.ui.viewmodels.handing_over import OTHER_BASIS, HandoverView
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.selection import follow_selection

_LIST_HEIGHT = 128
_LOOK_MS = 300
"""Look at the folder once nobody has typed for so long."""


class HandoverCard(QFrame):
    """Asked for by a button, and gone again when the work has begun or somebody thinks better of it."""

    left = Signal()
    """It is to be put away."""

    looked_at = Signal(object, object)
    """The plan and the kind of a document of the folder that somebody wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden; `attend` gives it what does the work."""
        super().__init__(parent)
        self.ui = ui = Ui_HandoverCard()
        ui.setupUi(self)
        self._view: HandoverView | None = None
        self._pupil: str | None = None
        self._language: str | None = None
        self._colours = Look.COLOUR
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_place)
        ui.documentList.show_all()
        ui.documentList.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )  # as high as a few, the rest by scrolling
        follow_selection(ui.documentList)
        ui.documentList.currentItemChanged.connect(self._look_at)
        ui.folderEdit.setText(str(messages.documents_folder()))
        ui.folderEdit.textChanged.connect(lambda _: self._look.start())
        ui.consentCombo.currentIndexChanged.connect(lambda _: self._show_basis())
        ui.browseButton.clicked.connect(self._browse)
        ui.goButton.clicked.connect(self._go)
        ui.cancelButton.clicked.connect(self.left)
        for edit in (ui.basisEdit, ui.folderEdit):
            edit.returnPressed.connect(self._go)
        self.hide()

    def attend(self, view: HandoverView) -> None:
        """Hand over by this view from now on."""
        self._view = view

    def ask(self, pupil: str | None, *, kind: DocumentKind, language: str, look: Look) -> None:
        """Ask how this pupil's documents are to be handed over.

        Args:
            pupil: whose.
            kind: the document to be seen first, where it is handed over.
            language: of the documents.
            look: of the documents.
        """
        if self._view is None or pupil is None:
            return
        self._pupil, self._language, self._colours = pupil, language, look
        self.ui.basisEdit.clear()
        fill(self.ui.consentCombo, self._view.consents(pupil))
        self.ui.consentCombo.setCurrentIndex(0)
        self._show_basis()
        self._show_place()
        self.show()
        self.fit()
        self._list_documents(pupil, kind)
        self.ui.consentCombo.setFocus()
        QTimer.singleShot(0, self, lambda: bring_into_view(self.ui.consentCombo))  # once the card has got its place

    @property
    def pupil(self) -> str | None:
        """Whose documents it asks about; None where it is put away."""
        return self._pupil

    def fit(self) -> None:
        """Suit the text size."""
        self.ui.documentList.setMaximumHeight(theme.current().pixels(_LIST_HEIGHT))

    def _list_documents(self, pupil: str, kind: DocumentKind) -> None:
        """What will be in the folder. The one seen is one of them, the newest of the kind that was chosen if there is one."""
        listed, rows = self.ui.documentList, self._view.documents(pupil) if self._view else []
        with QSignalBlocker(listed):
            listed.clear()
            for row in rows:
                item = QListWidgetItem(row.words, listed)
                item.setData(Qt.ItemDataRole.UserRole, (row.plan, row.kind))
        listed.setCurrentRow(max((place for place, row in enumerate(rows) if row.kind is kind), default=0))

    def _look_at(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.looked_at.emit(*item.data(Qt.ItemDataRole.UserRole))

    def put_away(self) -> None:
        """Hide, and forget what was written."""
        self._pupil = None
        self.ui.basisEdit.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_basis(self) -> None:
        is_other = self.ui.consentCombo.currentData() == OTHER_BASIS
        self.ui.consentCombo.setToolTip(self.ui.consentCombo.currentText())  # a consent may say more than there is room for
        for widget in (self.ui.basisEdit, self.ui.basisEditLabel):
            widget.setVisible(is_other)

    def _show_place(self) -> None:
        typed = self.ui.folderEdit.text().strip()
        words = place_words(kind_of_place(typed_path(typed))) if typed else ""
        self.ui.placeLabel.setText(words)
        self.ui.placeLabel.setVisible(bool(words))
        self.ui.folderEdit.setAccessibleDescription(words)

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))
            self._show_place()

    def _go(self) -> None:
        ui = self.ui
        if self._view is None or self._pupil is None:
            return
        where: Path = typed_path(ui.folderEdit.text())
        chosen, basis = ui.consentCombo.currentData(), ui.basisEdit.text()
        has_begun = self._view.start(self._pupil, where, consent=chosen, basis=basis, language=self._language, look=self._colours)
        if has_begun:
            self.left.emit()
        elif chosen == OTHER_BASIS:
            ui.basisEdit.setFocus()
