"""How the principal's numbers are to be saved: as what, in which language, whole or for the public, and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.leadership import EnteredIndicator, Reflection
from ioplab.i18n import tr
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_save_figures_card import Ui_SaveFiguresCard
from ioplab.ui.paths import typed_path
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.leadership_saving import FiguresSavingView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.page_view import Zoom

_LOOK_MS = 300
"""Look at the folder once nobody has typed for so long."""

_PREVIEW_HEIGHT = 560


class SaveFiguresCard(QFrame):
    """A card of the principal's page. What is chosen stays chosen when other numbers are shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin with nothing to save."""
        super().__init__(parent)
        self.view = view = FiguresSavingView(session, self)
        self.ui = ui = Ui_SaveFiguresCard()
        ui.setupUi(self)
        fill(ui.formCombo, view.forms())
        fill(ui.languageCombo, view.languages())
        fill(ui.lookCombo, view.looks())
        ui.publicCheck.show_words(tr("Offentlig utgave: skjul små tall"))
        ui.textsCheck.show_words(tr("Ta med skolens tekst, innvendinger og tiltak fra refleksjonen"))
        ui.textsCheck.set_checked(on=view.with_texts)
        ui.folderEdit.setText(str(messages.documents_folder()))
        ui.pageView.set_zoom(Zoom.WHOLE)
        ui.pageView.setMinimumHeight(theme.current().pixels(_PREVIEW_HEIGHT))
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_places)
        self._connect()
        self._look_at_places()
        self._refresh()

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        ui.formCombo.activated.connect(lambda: view.choose(form=ui.formCombo.currentData()))
        ui.languageCombo.activated.connect(lambda: view.choose(language=ui.languageCombo.currentData()))
        ui.lookCombo.activated.connect(lambda: view.choose(is_plain=ui.lookCombo.currentData()))
        ui.publicCheck.clicked.connect(lambda on: view.choose(is_public=on))
        ui.textsCheck.clicked.connect(lambda on: view.choose(with_texts=on))
        for edit in (ui.folderEdit, ui.earlierEdit):
            edit.textChanged.connect(lambda _: self._look.start())
            edit.returnPressed.connect(self._save)
        ui.browseButton.clicked.connect(self._browse)
        ui.earlierButton.clicked.connect(self._browse_earlier)
        ui.saveButton.clicked.connect(self._save)
        ui.previewButton.toggled.connect(lambda on: view.show_preview(on=on))
        ui.previousButton.clicked.connect(lambda: self._turn(-1))
        ui.nextButton.clicked.connect(lambda: self._turn(1))
        ui.pageView.turned.connect(self._turn)
        ui.pageView.size_wanted.connect(view.preview.draw_at)
        view.preview.changed.connect(self._show_page)
        view.changed.connect(self._refresh)

    # For the page

    def set_numbers(
        self,
        numbers: Aggregate | None,
        last_year: Aggregate | None = None,
        entered: Sequence[EnteredIndicator] = (),
        reflection: Reflection | None = None,
        schools: Sequence[Aggregate] = (),
        *,
        delivered: int | None = None,
        missing: int | None = None,
        is_one_of_several: bool = False,
    ) -> None:
        """Save these from now on.

        Args:
            numbers: what the page shows, combined; None when it shows nothing.
            last_year: the same round a year earlier, where it is known.
            entered: the `EnteredIndicator`s of the school and year.
            reflection: the page's `Reflection`, with the principal's text.
            schools: for the network, one combined aggregate for each school, in the order they are shown.
            delivered: how many teams have delivered.
            missing: how many of the expected have not; None where nobody is expected.
            is_one_of_several: whether they are one school's of several that are read.
        """
        self.view.set_numbers(
            numbers,
            last_year,
            entered,
            reflection,
            schools,
            delivered=delivered,
            missing=missing,
            is_one_of_several=is_one_of_several,
        )

    def wait(self) -> None:
        """Let what is being made come to its end, before the page goes."""
        self.view.abandon()

    # What is shown

    def _refresh(self) -> None:
        ui, view = self.ui, self.view
        has_numbers = view.numbers is not None
        ui.formCombo.setCurrentIndex(find(ui.formCombo, view.form))
        ui.languageCombo.setEnabled(view.has_words)
        ui.lookCombo.setEnabled(view.is_document)
        ui.publicCheck.set_checked(on=view.is_public)
        ui.whoLabel.setText(view.who_words())
        ui.earlierBox.setVisible(view.is_public)
        ui.textsCheck.setVisible(view.is_document and view.has_texts)
        ui.saveButton.setEnabled(has_numbers and not view.is_busy)
        ui.previewButton.setEnabled(has_numbers and view.is_document)
        ui.previewBox.setVisible(view.is_previewed and view.is_document and has_numbers)
        ui.busyLabel.setText(tr("Lager filen …") if view.is_busy else "")
        ui.busyLabel.setVisible(view.is_busy)
        self._show_page()

    def _show_page(self) -> None:
        ui, preview = self.ui, self.view.preview
        ui.pageView.show_page(preview.picture, preview.size, which=preview.page_words, text=preview.text, words=preview.words)
        ui.pageLabel.setText(preview.page_words)
        ui.previousButton.setEnabled(preview.number > 0)
        ui.nextButton.setEnabled(preview.number + 1 < len(preview.sizes))

    def _turn(self, pages: int) -> None:
        self.view.preview.turn_to(self.view.preview.number + pages)

    def _look_at_places(self) -> None:
        """What it means to save where it says, and which report was published before."""
        self._look.stop()
        ui = self.ui
        typed, earlier = ui.folderEdit.text().strip(), ui.earlierEdit.text().strip()
        words = self.view.place_words(typed_path(typed)) if typed else ""
        ui.placeLabel.setText(words)
        ui.placeLabel.setVisible(bool(words))
        ui.folderEdit.setAccessibleDescription(words)
        self.view.set_earlier(typed_path(earlier) if earlier else None)

    # What is done

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))

    def _browse_earlier(self) -> None:
        file = messages.ask.figures_report(self, self.ui.earlierEdit.text())
        if file is not None:
            self.ui.earlierEdit.setText(str(file))

    def _save(self) -> None:
        if self.ui.saveButton.isEnabled():
            self._look_at_places()
            self.view.save(typed_path(self.ui.folderEdit.text()))
