"""Hent tilbake fra sikkerhetskopi: which vault, as it was when, and the passphrase of that time. No vault is open meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_restore_page import Ui_RestorePage
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.backups import BackupRow, BackupsView
from ioplab.ui.viewmodels.grid import Grid
from ioplab.ui.widgets.plain_line import plain_line

_PLANS = 3
"""The column that is done without where the text is large: there are about as many plans as pupils."""

_WIDTH, _LEAST, _SIDES = 720, 460, 80
"""Pixels: of the card at normal text size, for a table is to find room; what it never goes under; what is left beside it."""


class RestorePage(QWidget):
    """The way back to an earlier state of a vault."""

    restore_asked = Signal(Path, Path, str, str)
    """The backup's file, the vault's folder, the passphrase, and the person; nobody's name where only one could open it."""

    left = Signal()
    """Somebody wants to go back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.view = view = BackupsView(self)
        self.ui = ui = Ui_RestorePage()
        ui.setupUi(self)
        plain_line(ui.pathEdit)
        self._rows: Grid[BackupRow] = Grid(view.columns(), self)
        ui.backupTable.stretch(4)
        ui.backupTable.setModel(self._rows)
        ui.backupTable.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self._is_chosen = self._is_suggesting = False
        ui.backupTable.chosen.connect(lambda _: self._go_on())
        ui.pathEdit.editingFinished.connect(self._show_typed)
        ui.pathEdit.returnPressed.connect(self._go_to_backups)
        ui.passphraseEdit.returnPressed.connect(self._restore)
        ui.restoreButton.clicked.connect(self._restore)
        ui.backButton.clicked.connect(self.left)
        ui.browseButton.clicked.connect(self._browse)
        ui.fileButton.clicked.connect(self._find_file)
        ui.personBox.hide()
        view.refreshed.connect(self._show)

    def show_vault(self, path: Path | None, file: Path | None = None) -> None:
        """Show the backups of a vault.

        Args:
            path: its folder.
            file: the backup to suggest; else the newest that is whole.
        """
        ui = self.ui
        ui.pathEdit.setText(str(path) if path else "")
        self._is_chosen = False
        self.view.show_vault(path)
        places = [place for place, row in enumerate(self.view.rows()) if row.backup.file == file]
        if places:
            self._select(places[0])
            self._is_chosen = True
        (ui.backupTable if self.view.rows() else ui.pathEdit).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the card be as wide as its table wants, where there is room."""
        super().resizeEvent(event)
        room = (self.parentWidget() or self).width() - _SIDES
        wanted = theme.current().pixels(_WIDTH)
        self.ui.restoreCard.setMinimumWidth(max(_LEAST, min(wanted, room)))
        self.ui.backupTable.setColumnHidden(_PLANS, room < wanted)

    def _go_to_backups(self) -> None:
        (self.ui.backupTable if self.view.rows() else self.ui.fileButton).setFocus()

    def wait(self) -> None:
        """Let what is read come to its end, before the page goes."""
        self.view.wait()

    def set_busy(self, busy: bool) -> None:
        """While it is being put back nothing else can be asked."""
        self.setEnabled(not busy)
        self.ui.restoreButton.setText(tr("Henter tilbake …") if busy else tr("Hent tilba&ke"))

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, with the passphrase ready to be typed again."""
        self.ui.notice.show_trouble(text)
        self.ui.passphraseEdit.selectAll()
        self.ui.passphraseEdit.setFocus()

    def _show(self) -> None:
        ui = self.ui
        chosen = self._row()
        self._is_suggesting = True  # the table goes back to where it was, by itself
        self._rows.show_rows(self.view.rows())
        self._is_suggesting = False
        ui.stateLabel.setText(self.view.state_words())
        for widget in (ui.backupTable, ui.backupTableLabel):
            widget.setVisible(bool(self.view.rows()))
        if chosen is None or not self._is_chosen:
            self._select(self.view.best())
        self._show_people()

    def _select(self, place: int) -> None:
        """Suggest a row, which is not to say that somebody has chosen it."""
        if place >= 0:
            self._is_suggesting = True
            self.ui.backupTable.setCurrentIndex(self._rows.index(place, 0))
            self._is_suggesting = False

    def _on_row(self) -> None:
        self._is_chosen = self._is_chosen or not self._is_suggesting
        self._show_people()

    def _row(self) -> BackupRow | None:
        return self._rows.row_at(self.ui.backupTable.currentIndex())

    def _show_people(self) -> None:
        """Those who could open the vault then, if there are several to choose among."""
        ui = self.ui
        found = list(self.view.holders(self._row()))
        if found != [ui.personCombo.itemText(place) for place in range(ui.personCombo.count())]:
            ui.personCombo.clear()
            ui.personCombo.addItems(found)
        ui.personBox.setVisible(len(found) > 1)

    def _show_typed(self) -> None:
        typed = self.ui.pathEdit.text().strip()
        path = typed_path(typed) if typed else None
        if path != self.view.folder:
            self.view.show_vault(path)

    def _go_on(self) -> None:
        several = self.ui.personBox.isVisible()
        (self.ui.personCombo if several else self.ui.passphraseEdit).setFocus()

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.pathEdit.text())
        if folder is not None:
            self.show_vault(folder)

    def _find_file(self) -> None:
        file = messages.ask.backup_file(self, self.ui.pathEdit.text())
        if file is not None:
            self.view.add(file)
            self._is_chosen = True
            self._select(next(place for place, row in enumerate(self.view.rows()) if row.backup.file == file))
            self.ui.backupTable.setFocus()

    def _restore(self) -> None:
        ui, row, typed = self.ui, self._row(), self.ui.pathEdit.text().strip()
        if not typed:
            ui.notice.show_trouble(tr("Velg først hvor arkivet skal ligge."))
            ui.pathEdit.setFocus()
        elif row is None:
            ui.notice.show_trouble(tr("Velg en sikkerhetskopi først."))
            ui.backupTable.setFocus()
        else:
            person = ui.personCombo.currentText() if ui.personCombo.count() > 1 else ""
            ui.notice.clear_message()
            self.restore_asked.emit(row.backup.file, typed_path(typed), ui.passphraseEdit.text(), person)
