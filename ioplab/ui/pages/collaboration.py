"""Samarbeid: asking colleagues by file, telling them the words, reading their answers, deciding on the goals they propose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidgetItem, QWidget

from ioplab.domain.ids import SubjectCode
from ioplab.domain.vocabulary import ContributionKind
from ioplab.i18n import tr
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_collaboration_page import Ui_CollaborationPage
from ioplab.ui._generated.ui_proposal_card import Ui_ProposalCard
from ioplab.ui.pages.page import Page, set_role
from ioplab.ui.pages.step import MAIN
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.collaboration import CollaborationView, ProposalRow, RequestRow, Telling
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill

_WORDS_PIXELS = 30
"""At normal text size: big enough to be read aloud from, with the telephone in the other hand."""

_SUBJECTS_HEIGHT = 150

_WHAT, _WORDS = 2, 2
"""The columns of most words in the lists of requests and of words."""


class ProposalCard(QFrame):
    """A goal that a colleague proposes, with the two things one may do with it."""

    def __init__(self, view: CollaborationView, row: ProposalRow, parent: QWidget | None = None) -> None:
        """Show a proposal."""
        super().__init__(parent)
        self.row = row
        self.ui = ui = Ui_ProposalCard()
        ui.setupUi(self)
        proposal = row.proposal
        words = tr("{who} foreslår et mål i {subject} for {pupil}")
        ui.whoLabel.setText(words.format(who=row.who, subject=row.subject, pupil=row.about))
        ui.goalLabel.setText(proposal.text)
        for box, label, text in (
            (ui.baselineBox, ui.baselineLabel, proposal.baseline),
            (ui.criterionBox, ui.criterionLabel, proposal.criterion),
            (ui.observeBox, ui.observeLabel, proposal.observe_how),
        ):
            label.setText(text or "")
            box.setVisible(bool(text))
        for button in (ui.acceptButton, ui.declineButton):
            button.setAccessibleName(f"{button.text()}: {proposal.text}")
        ui.acceptButton.clicked.connect(lambda: view.accept(row))
        ui.declineButton.clicked.connect(lambda: view.decline(row))


class CollaborationPage(Page):
    """Colleagues asked, and what they answer."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_CollaborationPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Samarbeid"))
        self.view = view = CollaborationView(self.session, self)
        self._cards: list[ProposalCard] = []
        self._asked_before = (None, None)
        ui.folderEdit.setText(str(messages.documents_folder()))
        self._make_tables()
        ui.pupilCombo.activated.connect(self._choose_pupil)
        ui.kindCombo.activated.connect(self._show_kind)
        ui.askButton.clicked.connect(self._ask)
        ui.teamButton.clicked.connect(self._ask_team)
        ui.cancelButton.clicked.connect(view.stop_asking)
        ui.toldButton.clicked.connect(self._have_told)
        ui.browseButton.clicked.connect(self._browse)
        ui.withdrawButton.clicked.connect(lambda: view.withdraw(self._requests.row_at(ui.requestTable.currentIndex())))
        ui.answersCard.dropped.connect(view.read)
        ui.answerFilesButton.clicked.connect(self._choose_answers)
        ui.readButton.clicked.connect(self._read_typed)
        ui.pathEdit.returnPressed.connect(self._read_typed)
        ui.mergeButton.clicked.connect(self._merge)
        ui.saveReportButton.clicked.connect(self._save_report)
        ui.clearButton.clicked.connect(self._clear)
        ui.reportList.show_all()
        view.refreshed.connect(self._refresh)
        view.asking.connect(self._show_asking)
        view.told.connect(self._arrive_at_words)
        self.session.changed.connect(self._on_changed)

    def _make_tables(self) -> None:
        ui = self.ui
        self._requests: Grid[RequestRow] = Grid(
            [
                Column(title=tr("Hvem"), text=lambda row: row.who),
                Column(title=tr("Om"), text=lambda row: row.about),
                Column(title=tr("Hva"), text=lambda row: row.what),
                Column(title=tr("Status"), text=lambda row: row.state_words),
                Column(title=tr("Svar innen"), text=lambda row: row.due),
                Column(title=tr("Sendt"), text=lambda row: row.sent),
            ],
            self,
        )
        ui.requestTable.setModel(self._requests)
        ui.requestTable.stretch(_WHAT)
        ui.requestTable.show_all()
        self._tellings: Grid[Telling] = Grid(
            [
                Column(title=tr("Si til"), text=lambda row: row.who),
                Column(title=tr("Om"), text=lambda row: row.about),
                Column(title=tr("De fem ordene"), text=lambda row: row.words),
                Column(title=tr("Filen"), text=lambda row: row.file),
            ],
            self,
        )
        ui.wordsTable.setModel(self._tellings)
        ui.wordsTable.stretch(_WORDS)

    # Coming and going

    def arrive(self) -> None:
        """Show what waits, ready to ask."""
        self._refresh()
        self.ui.pupilCombo.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """The words are gone with the page. A window that is only minimised is still somebody's who is telling them.

        Words of requests that are still being made have not been shown, and are when one comes back.
        """
        super().hideEvent(event)
        if not event.spontaneous() and not self.view.is_asking:
            self.view.forget_words()

    def wait(self) -> None:
        """Let what is being sealed come to its end, before the page goes."""
        self.view.abandon()

    def fit(self) -> None:
        """Words as big as they are to be read."""
        super().fit()
        pixels, ui = theme.current().pixels, self.ui
        font = QFont(ui.wordsLabel.font())
        font.setPixelSize(pixels(_WORDS_PIXELS))
        font.setWeight(QFont.Weight.DemiBold)
        ui.wordsLabel.setFont(font)
        ui.subjectList.setFixedHeight(pixels(_SUBJECTS_HEIGHT))

    def _on_changed(self, _: Changed) -> None:
        if self.isVisible():
            self._refresh()

    # What is shown

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.facts)
        fill(ui.pupilCombo, view.pupils())
        self._choose_pupil(anew=False)
        rows = view.requests()
        self._requests.show_rows(rows)
        ui.sentLabel.setText(tr("Ingen er spurt ennå. Når du har laget en forespørsel, ser du her om svaret er kommet."))
        ui.sentLabel.setVisible(not rows)
        ui.requestTable.setVisible(bool(rows))
        ui.withdrawButton.setVisible(bool(rows))
        self._show_words()
        self._show_report()
        self._show_proposals()
        self._show_asking()

    def _choose_pupil(self, *, anew: bool = True) -> None:
        view, ui = self.view, self.ui
        pupil = ui.pupilCombo.currentData()
        fill(ui.staffCombo, view.colleagues(pupil))
        fill(ui.kindCombo, view.whats(pupil))
        self._show_kind(anew=anew)

    def _show_kind(self, *, anew: bool = True) -> None:
        """The subjects are asked for where goals are; the deadline follows the round until somebody writes another."""
        view, ui = self.view, self.ui
        pupil, what = ui.pupilCombo.currentData(), ui.kindCombo.currentData()
        writes = bool(what and what[0] is ContributionKind.GOALS)
        ui.subjectBox.setVisible(writes)
        if (pupil, what) != self._asked_before:
            self._offer_subjects(view.subjects(pupil))
            self._asked_before = (pupil, what)
            anew = True
        if anew:
            ui.dueEdit.set_day(view.due_of(pupil, what))

    def _offer_subjects(self, subjects: list[tuple[SubjectCode, str]]) -> None:
        listed = self.ui.subjectList
        listed.clear()
        for code, name in subjects:
            item = QListWidgetItem(name, listed)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        listed.setCurrentRow(0)

    def _chosen_subjects(self) -> tuple[SubjectCode, ...]:
        items = (self.ui.subjectList.item(place) for place in range(self.ui.subjectList.count()))
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() == Qt.CheckState.Checked)

    def _show_asking(self) -> None:
        ui, view = self.ui, self.view
        ui.busyCard.setVisible(view.is_asking)
        ui.busyLabel.setText(view.asking_words if view.is_asking else "")
        for button in (ui.askButton, ui.teamButton):
            button.setEnabled(not view.is_asking)

    def _show_words(self) -> None:
        ui, tellings = self.ui, self.view.tellings
        is_one = len(tellings) == 1
        ui.wordsCard.setVisible(bool(tellings) and not self.view.is_asking)
        ui.wordsLabel.setText(tellings[0].words if is_one else "")
        ui.wordsLabel.setVisible(is_one)
        self._tellings.show_rows(() if is_one else tuple(tellings))
        ui.wordsTable.setVisible(len(tellings) > 1)
        title = tr("Si disse ordene til {who}").format(who=tellings[0].who) if is_one else tr("Si disse ordene")
        ui.wordsCardTitle.setText(title)
        ui.wordsFileLabel.setText(self.view.told_where if tellings else "")
        spoken = tr("De fem ordene: {words}").format(words=ui.wordsLabel.text()) if is_one else ""
        ui.wordsLabel.setAccessibleName(spoken)
        ui.toldButton.setAccessibleDescription(spoken)  # it gets the keyboard, so that the words are heard at once

    def _arrive_at_words(self) -> None:
        if self.isVisible():
            self.ui.toldButton.setFocus()

    def _show_report(self) -> None:
        ui, view = self.ui, self.view
        ui.reportLabel.setText(view.report_words)
        lines = view.report_lines()
        if [(item.text(), item.font().bold()) for item in self._report_items()] != lines:
            ui.reportList.clear()
            for line, is_head in lines:
                item = QListWidgetItem(line, ui.reportList)
                font = item.font()
                font.setWeight(QFont.Weight.DemiBold if is_head else QFont.Weight.Normal)  # the bold there is of the font
                item.setFont(font)
        for part in (ui.reportList, ui.saveReportButton, ui.clearButton, ui.mergeButton):
            part.setVisible(bool(lines))
        ui.mergeButton.setEnabled(view.can_merge)
        set_role(ui.askButton, "" if lines and view.can_merge else MAIN)  # one thing to do next, not two

    def _report_items(self) -> list[QListWidgetItem]:
        return [self.ui.reportList.item(place) for place in range(self.ui.reportList.count())]

    def _show_proposals(self) -> None:
        ui, rows = self.ui, self.view.proposals()
        place = self._card_in_focus()  # before any of them is hidden
        ui.proposalsLabel.setText(tr("Mål som kolleger foreslår når de svarer, kommer hit. Du velger om de skal inn i planen."))
        ui.proposalsLabel.setVisible(not rows)
        ui.proposalsBox.setVisible(bool(rows))
        if rows == [card.row for card in self._cards]:
            return
        for card in self._cards:
            ui.proposalsLayout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ProposalCard(self.view, row, ui.proposalsBox) for row in rows]
        for card in self._cards:
            ui.proposalsLayout.addWidget(card)
            card.show()
        super().fit()
        if place >= 0:
            nearest = self._cards[min(place, len(self._cards) - 1)].ui.acceptButton if self._cards else ui.answerFilesButton
            nearest.setFocus()  # never a line to write in, whose own undo would stand before that of the decision

    def _card_in_focus(self) -> int:
        """Which of the proposals the keyboard is at; -1 for none."""
        focus = QApplication.focusWidget()
        return next((place for place, card in enumerate(self._cards) if focus is not None and card.isAncestorOf(focus)), -1)

    # What is done

    def _folder(self) -> Path:
        return typed_path(self.ui.folderEdit.text())

    def _ask(self) -> None:
        ui = self.ui
        if not ui.dueEdit.is_valid:
            self.session.trouble.emit(tr("Skriv datoen som 15.01.2027."))
            return
        what = ui.kindCombo.currentData()
        subjects = self._chosen_subjects() if what and what[0] is ContributionKind.GOALS else ()
        pupil, staff = ui.pupilCombo.currentData(), ui.staffCombo.currentData()
        self.view.ask(pupil, staff, what, self._folder(), subjects=subjects, due_on=ui.dueEdit.day)

    def _ask_team(self) -> None:
        self.view.ask_team(self._folder())

    def _have_told(self) -> None:
        self.view.forget_words()
        self.ui.pupilCombo.setFocus()

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))

    def _choose_answers(self) -> None:
        files = messages.ask.answer_files(self, self.ui.pathEdit.text())
        if files:
            self.read(files)

    def _read_typed(self) -> None:
        typed = self.ui.pathEdit.text().strip()
        if not typed:
            self.session.trouble.emit(tr("Velg svarfiler, skriv hvor de ligger, eller slipp dem på feltet."))
            return
        self.read([typed_path(typed)])

    def read(self, paths: list[Path]) -> None:
        """Read answers, and go to what they would change."""
        self.view.read(paths)
        if self.view.answers:
            (self.ui.mergeButton if self.view.can_merge else self.ui.reportList).setFocus()

    def _merge(self) -> None:
        self.view.merge()
        self.ui.reportList.setFocus()

    def _clear(self) -> None:
        self.view.clear_answers()
        self.ui.pathEdit.setFocus()

    def _save_report(self) -> None:
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        if folder is not None:
            self.view.save_report(folder)
