"""How documents are to be saved: where, as what, what becomes of files with the same name, and with which password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ioplab.i18n import tr
from ioplab.places import kind_of_place
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_save_card import Ui_SaveCard
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.documents import DocumentsView, place_words
from ioplab.ui.viewmodels.saving import Order
from ioplab.ui.widgets.autosave import fill, find

_LOOK_MS = 300
"""Look at the folder once nobody has typed for so long."""

_OTHERS_HEIGHT = 96


class SaveCard(QFrame):
    """Asked for by a button, and gone again when the work has begun or somebody thinks better of it."""

    left = Signal()
    """It is to be put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden; `attend` gives it something to save."""
        super().__init__(parent)
        self.ui = ui = Ui_SaveCard()
        ui.setupUi(self)
        self._view: DocumentsView | None = None
        self._is_for_all = False
        self._orders: list[Order] = []
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_place)
        ui.othersList.show_all()
        ui.othersList.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # as high as a few, the rest by scrolling
        ui.folderEdit.setText(str(messages.documents_folder()))
        ui.folderEdit.textChanged.connect(lambda _: self._look.start())
        ui.browseButton.clicked.connect(self._browse)
        ui.formCombo.activated.connect(self._choose_form)
        ui.ifThereCombo.activated.connect(self._choose_if_there)
        ui.lockCheck.toggled.connect(lambda _: self._show_lock())
        ui.showButton.toggled.connect(self._show_password)
        ui.goButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.left)
        for edit in (ui.folderEdit, ui.passwordEdit):
            edit.returnPressed.connect(self._save)
        self.hide()

    def attend(self, view: DocumentsView) -> None:
        """Save the documents of this view from now on."""
        self._view = view
        fill(self.ui.formCombo, view.forms())
        fill(self.ui.ifThereCombo, view.answers_if_there())

    # Coming and going

    def ask_for_one(self) -> None:
        """Ask how the document chosen is to be saved."""
        self._is_for_all = False
        self._ask()

    def ask_for_all(self) -> None:
        """Ask how the document chosen is to be saved for every pupil."""
        self._is_for_all = True
        self._ask()

    def _ask(self) -> None:
        view, ui = self._view, self.ui
        if view is None:
            return
        ui.formCombo.setCurrentIndex(find(ui.formCombo, view.form))
        ui.ifThereCombo.setCurrentIndex(find(ui.ifThereCombo, view.if_there))
        self.refresh()
        self._show_lock()
        self._show_place()
        self.show()
        self.fit()
        ui.folderEdit.setFocus()
        ui.folderEdit.selectAll()

    def put_away(self) -> None:
        """Hide, and forget the password."""
        self.forget()
        self.hide()

    def forget(self) -> None:
        """The password is nowhere after this."""
        ui = self.ui
        ui.passwordEdit.clear()
        ui.passwordEdit.setModified(False)
        ui.lockCheck.setChecked(False)
        ui.showButton.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another look may have other sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def fit(self) -> None:
        """Suit the text size."""
        self.ui.othersList.setMaximumHeight(theme.current().pixels(_OTHERS_HEIGHT))

    # What is shown

    def refresh(self) -> None:
        """Bring what is to be saved up to date."""
        if self._view is None:
            return
        view, ui, name = self._view, self.ui, self._view.chosen.name
        self._orders, others = view.orders_of_all() if self._is_for_all else (view.orders_of_one(), [])
        count = len(self._orders)
        ui.headLabel.setText(tr("{document} for alle elever").format(document=name) if self._is_for_all else name)
        ui.countLabel.setText(_count_words(count, len(others)))
        ui.countLabel.setVisible(self._is_for_all)
        if [ui.othersList.item(row).text() for row in range(ui.othersList.count())] != others:
            ui.othersList.clear()
            ui.othersList.addItems(others)
        ui.othersList.setVisible(bool(others))
        ui.goButton.setText(tr("&Lagre alle ({count})").format(count=count) if self._is_for_all else tr("&Lagre"))
        ui.goButton.setEnabled(bool(count))

    def _show_lock(self) -> None:
        view, ui = self._view, self.ui
        may_lock = view is not None and view.may_lock
        is_locked = may_lock and ui.lockCheck.isChecked()
        ui.lockCheck.setVisible(may_lock)
        ui.passwordBox.setVisible(is_locked)
        ui.openLabel.setVisible(not is_locked)
        ui.openLabel.setText(
            tr("Filnavnet har ikke elevens navn, men det har innholdet. Legg filen bare der andre ikke kan lese den.")
        )
        if is_locked:
            ui.passwordEdit.setFocus()

    def _show_password(self, is_shown: bool) -> None:
        ui = self.ui
        ui.passwordEdit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        ui.showButton.setText(tr("Skjul &passordet") if is_shown else tr("&Vis passordet"))

    def _show_place(self) -> None:
        """What it means to save there, if it means anything."""
        typed = self.ui.folderEdit.text().strip()
        words = place_words(kind_of_place(typed_path(typed))) if typed else ""
        self.ui.placeLabel.setText(words)
        self.ui.placeLabel.setVisible(bool(words))
        self.ui.folderEdit.setAccessibleDescription(words)

    # What is done

    def _choose_form(self) -> None:
        if self._view is not None:
            self._view.form = self.ui.formCombo.currentData()
            self.refresh()
            self._show_lock()

    def _choose_if_there(self) -> None:
        if self._view is not None:
            self._view.if_there = self.ui.ifThereCombo.currentData()

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))
            self._show_place()

    def _folder(self) -> Path:
        return typed_path(self.ui.folderEdit.text())

    def _save(self) -> None:
        view, ui = self._view, self.ui
        if view is None or not ui.goButton.isEnabled():
            return
        password = ui.passwordEdit.text() if view.may_lock and ui.lockCheck.isChecked() else None
        if view.save(self._orders, self._folder(), password=password):
            self.left.emit()
        elif password is not None:
            ui.passwordEdit.setFocus()


def _count_words(count: int, others: int) -> str:
    words = tr("Dokumentet lages for {count} av {total} elever.").format(count=count, total=count + others)
    return f"{words} {tr('Ikke for disse:')}" if others else words
