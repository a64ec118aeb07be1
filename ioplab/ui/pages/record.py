"""Innsyn og sletting: everything about a pupil into a folder, and a pupil away for good."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from ioplab.i18n import tr
from ioplab.operations.record import Wish
from ioplab.ui import messages
from ioplab.ui._generated.ui_record_page import Ui_RecordPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.record import RecordView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.selection import follow_selection


class RecordPage(Page):
    """A pupil's whole record, out and away."""

    left = Signal()
    """Back to where one came from."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_RecordPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Innsyn og sletting"))
        self.view = view = RecordView(self.session, self)
        self._record_words = ui.recordLabel.text()
        ui.folderEdit.setText(str(messages.documents_folder()))
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        follow_selection(ui.keptList)
        ui.keptList.itemActivated.connect(self._choose_kept)
        ui.keptList.itemClicked.connect(self._choose_kept)
        ui.browseButton.clicked.connect(lambda: self._browse(ui.folderEdit))
        ui.archiveButton.clicked.connect(lambda: self._browse(ui.archiveEdit))
        ui.recordButton.clicked.connect(lambda: view.take_out(typed_path(ui.folderEdit.text())))
        ui.deleteButton.clicked.connect(self._delete)
        ui.backButton.clicked.connect(self.left)
        self.session.locking.connect(ui.phraseEdit.clear)
        self.session.pupil_chosen.connect(lambda _: self._forget())
        view.deleted.connect(self._forget)
        view.refreshed.connect(self._refresh)

    def arrive(self) -> None:
        """Begin with whom it is about."""
        self.view.refresh()
        self.ui.pupilCombo.setFocus()

    def wait(self) -> None:
        """Let a folder that is being made come to its end."""
        super().wait()
        self.view.wait()

    def _choose_kept(self, item: QListWidgetItem) -> None:
        self.session.choose_pupil(item.data(Qt.ItemDataRole.UserRole))

    def _browse(self, edit: QLineEdit) -> None:
        folder = messages.ask.folder(self, edit.text())
        if folder is not None:
            edit.setText(str(folder))

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        pupil = view.pupil
        ui.factsLabel.setText(pupil.full_name if pupil else tr("Ingen elev"))
        fill(ui.pupilCombo, self.session.workspace.pupil_names())
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        self._show_kept()
        why_not = view.why_not_export()
        ui.recordButton.setEnabled(pupil is not None and not why_not and not view.is_busy)
        ui.busyLabel.setText(tr("Lager dokumentene …"))
        ui.busyLabel.setVisible(view.is_busy)
        ui.recordLabel.setText(why_not or self._record_words)
        if view.archive is not None:
            ui.archiveEdit.setText(str(view.archive))
        why_not = view.why_not_delete()
        ui.whyLabel.setText(why_not)
        ui.whyLabel.setVisible(bool(why_not))
        ui.deleteBox.setVisible(not why_not and pupil is not None)
        ui.backupsLabel.setText(view.backup_words())

    def _show_kept(self) -> None:
        view, ui = self.view, self.ui
        kept = view.kept()
        ui.keptCard.setVisible(bool(kept))
        ui.keptLabel.setText(view.kept_words())
        ui.keptList.clear()
        for pupil, words in kept:
            item = QListWidgetItem(words, ui.keptList)
            item.setData(Qt.ItemDataRole.UserRole, pupil)

    def _forget(self) -> None:
        """Nothing that was typed of one pupil is there for another; no passphrase stays."""
        ui = self.ui
        for edit in (ui.archiveEdit, ui.reasonEdit, ui.nameEdit, ui.phraseEdit):
            edit.clear()
            edit.setModified(False)

    def _delete(self) -> None:
        ui = self.ui
        archive = ui.archiveEdit.text().strip()
        wish = Wish(
            name=ui.nameEdit.text(),
            passphrase=ui.phraseEdit.text(),
            archive=typed_path(archive) if archive else None,
            no_archive_because=ui.reasonEdit.text(),
            remove_backups=ui.backupsCheck.isChecked(),
        )
        ui.phraseEdit.clear()
        with _waiting():
            is_done = self.view.delete(wish, typed_path(ui.folderEdit.text()))
        (ui.pupilCombo if is_done else ui.nameEdit).setFocus()


@contextmanager
def _waiting() -> Iterator[None]:
    """A passphrase takes a while to try, and the file a while to be written anew."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
