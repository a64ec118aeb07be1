"""The vault's backups: a card in Innstillinger. What is there, one more now, one elsewhere, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.access import Right
from ioplab.i18n import tr
from ioplab.operations import backups
from ioplab.storage.backup import Backup
from ioplab.storage.names import BACKUP_SUFFIX
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_backups_card import Ui_BackupsCard
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.backups import BackupRow, BackupsView
from ioplab.ui.viewmodels.grid import Grid

_TABLE_HEIGHT = 190
"""Pixels, at normal text size: the heading and four rows."""


class BackupsCard(QWidget):
    """What backups there are, and what can be done with them."""

    restore_asked = Signal(object)
    """Somebody wants to put a backup back: its file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the backups of the session's vault."""
        super().__init__(parent)
        self._session = session
        self._aside = Aside(self)
        self.view = view = BackupsView(self)
        self.ui = ui = Ui_BackupsCard()
        ui.setupUi(self)
        self._rows: Grid[BackupRow] = Grid(view.columns(), self)
        ui.backupTable.stretch(4)
        ui.backupTable.setModel(self._rows)
        ui.makeButton.clicked.connect(self._make)
        ui.elsewhereButton.clicked.connect(self._write_elsewhere)
        ui.restoreButton.clicked.connect(self._ask_to_restore)
        ui.asideButton.clicked.connect(lambda: self._show_sure(is_sure=True))
        ui.asideCancelButton.clicked.connect(lambda: self._show_sure(is_sure=False))
        ui.asideSureButton.clicked.connect(self._remove_replaced)
        view.refreshed.connect(self._show)
        if session.backups is not None:
            session.backups.told.connect(self._on_told)
        self._show_sure(is_sure=False)

    def refresh(self) -> None:
        """Look at what there is."""
        self.view.show_vault(self._session.workspace.vault.path)

    def _on_told(self) -> None:
        """Look again; not before somebody sees it, for reading it all through takes a while."""
        if self.isVisible():
            self.refresh()

    def fit(self) -> None:
        """Suit the text size: some rows are always seen."""
        self.ui.backupTable.setMinimumHeight(theme.current().pixels(_TABLE_HEIGHT))

    def wait(self) -> None:
        """Let what is done beside the screen come to its end."""
        self.view.wait()
        self._aside.abandon()

    def _show(self) -> None:
        ui, view = self.ui, self.view
        keeper, vault = self._session.backups, self._session.workspace.vault
        is_busy = self._aside.is_busy or (keeper is not None and keeper.is_busy)
        may = Right.ADMINISTER in vault.access.rights()
        self._rows.show_rows(view.rows())
        ui.backupTable.setVisible(bool(view.rows()))
        ui.stateLabel.setText(keeper.problem if keeper is not None and keeper.problem else view.state_words())
        ui.makeButton.setEnabled(keeper is not None and not is_busy)
        ui.makeButton.setText(tr("Tar sikkerhetskopi …") if is_busy else tr("Ta sikkerhetskopi nå"))
        ui.elsewhereButton.setEnabled(may and not is_busy)
        ui.restoreButton.setEnabled(bool(view.rows()) and may)
        replaced = backups.put_aside(vault.path)
        ui.asideBox.setVisible(bool(replaced) and may)
        said = tr("Arkiv som er erstattet av en sikkerhetskopi, og tatt vare på: {names}. De holder de samme opplysningene.")
        ui.asideLabel.setText(said.format(names=", ".join(path.name for path in replaced)))

    def _make(self) -> None:
        if self._session.backups is not None:
            self._session.backups.back_up()

    def _write_elsewhere(self) -> None:
        vault = self._session.workspace.vault
        suggested = messages.documents_folder() / f"{vault.path.stem} {vault.now():%Y-%m-%d}{BACKUP_SUFFIX}"
        place = messages.ask.backup_to_write(self, str(suggested))
        if place is not None:
            work = vault.backup_job(place if place.suffix == BACKUP_SUFFIX else place.with_name(place.name + BACKUP_SUFFIX))
            self._aside.start(work, done=self._written, refused=self._refused, failed=self._show)
            self._show()

    def _written(self, made: Backup) -> None:
        said = tr("Kopien er skrevet, og den er lik arkivet: {path}. Den åpnes med passordfrasene som gjelder nå.")
        self._session.done.emit(said.format(path=made.file))
        self._show()

    def _refused(self, words: str) -> None:
        self._session.trouble.emit(words)
        self._show()

    def _ask_to_restore(self) -> None:
        row = self._rows.row_at(self.ui.backupTable.currentIndex())
        best = self.view.best()
        if row is None and best >= 0:
            row = self.view.rows()[best]
        self.restore_asked.emit(row.backup.file if row is not None else Path())

    def _show_sure(self, *, is_sure: bool) -> None:
        ui = self.ui
        ui.asideButton.setVisible(not is_sure)
        ui.asideSureButton.setVisible(is_sure)
        ui.asideCancelButton.setVisible(is_sure)
        if is_sure:
            ui.asideCancelButton.setFocus()

    def _remove_replaced(self) -> None:
        changed = self._session.run(backups.remove_put_aside)
        self._show_sure(is_sure=False)
        self.ui.backupTable.setFocus()
        self._show()
        if changed:
            self._session.done.emit(tr("Det som ble erstattet, er tatt bort."))
