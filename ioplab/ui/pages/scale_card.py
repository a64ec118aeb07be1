"""The mastery scale: a card in Innstillinger. Which one is in force, another from a file, and this one as a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ioplab.i18n import tr
from ioplab.ui import messages
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.catalogue_files import CatalogueFiles
from ioplab.ui.widgets.wrap_list import WrapList


class ScaleCard(QWidget):
    """Shows the scale, and lets a network's own take its place before there are numbers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the scale of the session's vault."""
        super().__init__(parent)
        self.view = CatalogueFiles(session)
        self.name_label = QLabel(self)
        self.help_label = QLabel(
            tr(
                "Et nettverk kan ha sin egen skala, som en fil. Den velges før skoleårets første evaluering, for tall laget med "
                "ulike skalaer legges ikke sammen."
            ),
            self,
        )
        self.help_label.setProperty("role", "muted")
        for label in (self.name_label, self.help_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.list = WrapList(self)
        self.list.show_all()
        self.list.setAccessibleName(tr("Nivåene i mestringsskalaen"))
        self.read_button = QPushButton(tr("Les inn fra fil …"), self)
        self.read_button.setObjectName("scaleReadButton")
        self.read_button.setAccessibleName(tr("Les inn en mestringsskala fra fil"))
        self.usual_button = QPushButton(tr("Bruk ioplabs egen"), self)
        self.usual_button.setObjectName("scaleUsualButton")
        self.write_button = QPushButton(tr("Lagre som fil …"), self)
        self.write_button.setAccessibleName(tr("Lagre mestringsskalaen som fil"))
        self._lay_out()
        self.read_button.clicked.connect(self._read)
        self.usual_button.clicked.connect(self._take_usual)
        self.write_button.clicked.connect(self._write)
        self.refresh()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        buttons.setObjectName("foldScaleButtons")
        buttons.setSpacing(8)
        for button in (self.read_button, self.usual_button, self.write_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self.name_label, self.help_label, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Show the scale in force."""
        lines = self.view.level_words()
        self.name_label.setText(self.view.scale_words())
        if [self.list.item(row).text() for row in range(self.list.count())] != lines:
            self.list.clear()
            self.list.addItems(lines)
        self.usual_button.setVisible(not self.view.is_usual)

    def _read(self) -> None:
        path = messages.ask.catalogue_file(self, str(messages.documents_folder()))
        if path is not None and self.view.take_scale(path):
            self.refresh()

    def _take_usual(self) -> None:
        if self.view.take_usual_scale():
            self.read_button.setFocus()
            self.refresh()

    def _write(self) -> None:
        path = messages.ask.catalogue_to_write(self, str(messages.documents_folder() / "mestringsskala.toml"))
        if path is not None:
            self.view.write_scale(path)
