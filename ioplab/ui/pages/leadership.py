"""Ledelse: files of figures in, one page of numbers out, as bars and as tables, with what belongs to them below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ioplab.analysis.aggregate import Aggregate
from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.storage.changes import Changed
from ioplab.ui import messages
from ioplab.ui._generated.ui_leadership_page import Ui_LeadershipPage
from ioplab.ui.pages.delivered_card import DeliveredCard
from ioplab.ui.pages.entered_card import EnteredCard
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.reflection_card import ReflectionCard
from ioplab.ui.pages.save_figures_card import SaveFiguresCard
from ioplab.ui.pages.schools_card import SchoolsCard
from ioplab.ui.pages.snapshots_card import SnapshotsCard
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.leadership import LeadershipView
from ioplab.ui.viewmodels.leadership_numbers import (
    CutLine,
    IndicatorRow,
    TrustRow,
    evaluated_words,
    folded,
    interval_words,
)
from ioplab.ui.widgets.autosave import fill, find

_LEAST_NAME = 128
"""Pixels, at normal text size, for what the numbers are divided by; its longest word has room in them."""

_BESIDE = frozenset({"entered_indicator", "reflection"})
"""Tables of what goes out with the numbers."""


class LeadershipPage(Page):
    """What a principal reads."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_LeadershipPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Ledelse"))
        self.view = LeadershipView(self.session, self)
        ui.legend.show_swatches()
        self._build_tables()
        self._build_below()
        self._connect()

    def _build_tables(self) -> None:
        ui = self.ui
        self._cuts: Grid[CutLine] = Grid(parent=self)
        ui.cutTable.setModel(self._cuts)
        ui.cutTable.stretch(0, least=_LEAST_NAME)
        self._indicators: Grid[IndicatorRow] = Grid(
            [
                Column(title=tr("Indikator"), text=lambda row: row.name),
                Column(title=tr("I år"), text=lambda row: row.this_year, right=True),
                Column(title=tr("I fjor"), text=lambda row: row.last_year, right=True),
            ],
            self,
        )
        ui.indicatorTable.setModel(self._indicators)
        self._trust: Grid[TrustRow] = Grid(
            [
                Column(title=tr("Hva"), text=lambda row: row.what),
                Column(title=tr("Andel"), text=lambda row: row.share, right=True),
                Column(title=tr("Antall"), text=lambda row: row.count, right=True),
            ],
            self,
        )
        ui.trustTable.setModel(self._trust)
        for table in (ui.cutTable, ui.indicatorTable, ui.trustTable):
            table.show_all()

    def _build_below(self) -> None:
        """What belongs to the numbers, in the order it is worked with."""
        self.delivered = DeliveredCard(self.view, self)
        self.schools = SchoolsCard(self)
        self.entered = EnteredCard(self.session, self)
        self.snapshots = SnapshotsCard(self.session, self)
        self.reflection = ReflectionCard(self.session, self)
        self.saving = SaveFiguresCard(self.session, self)
        ui = self.ui
        for card in (self.schools, self.delivered):
            ui.belowLayout.addWidget(card)
        ui.enteredLayout.addWidget(self.entered)
        ui.snapshotsLayout.addWidget(self.snapshots)
        ui.reflectionLayout.addWidget(self.reflection)
        ui.savingLayout.addWidget(self.saving)

    def _cards(self) -> tuple[QWidget, ...]:
        return self.schools, self.delivered, self.entered, self.snapshots, self.reflection, self.saving

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        ui.readButton.clicked.connect(self._read_typed)
        ui.pathEdit.returnPressed.connect(self._read_typed)
        ui.browseButton.clicked.connect(self._browse)
        ui.dropZone.dropped.connect(view.read)
        ui.stopButton.clicked.connect(view.stop)
        ui.clearButton.clicked.connect(self._clear)
        ui.saveButton.clicked.connect(lambda: self.show_section("saving"))
        ui.deliveryButton.clicked.connect(lambda: self.show_section("delivered"))
        ui.sectionList.asked.connect(self.show_section)
        ui.thawButton.clicked.connect(self._thaw)
        ui.sheetCombo.activated.connect(lambda: view.show_sheet(ui.sheetCombo.currentData()))
        ui.schoolCombo.activated.connect(lambda: view.show_school(ui.schoolCombo.currentData()))
        ui.cutCombo.activated.connect(lambda: view.show_cut(ui.cutCombo.currentData()))
        ui.cutPlot.chosen.connect(self._look_into)
        ui.cutTable.chosen.connect(lambda index: self._look_into(index.row()))
        ui.backButton.clicked.connect(self._go_back)
        for keys in (QKeySequence(QKeySequence.StandardKey.Cancel), QKeySequence("Alt+Left")):
            QShortcut(keys, self, self._go_back).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.schools.school_asked.connect(self._show_school)
        self.snapshots.shown.connect(self._show_frozen)
        self.entered.changed.connect(self._hand_on)
        self.reflection.changed.connect(self._hand_on)
        self.session.changed.connect(self._on_changed)
        view.refreshed.connect(self._refresh)
        view.busy_changed.connect(self._show_busy)

    # Coming and going

    def arrive(self) -> None:
        """Show what has been read."""
        self._refresh()
        self._show_busy()
        self.ui.pathEdit.setFocus()

    def wait(self) -> None:
        """Read nothing more, before the page goes."""
        self.view.abandon()
        for card in self._cards():
            wait = getattr(card, "wait", None)
            if wait is not None:
                wait()

    def continue_from(self, old: Page) -> None:
        """Show what was read before the page was made anew in another language."""
        if isinstance(old, LeadershipPage):
            self.view.take_over(old.view)
        super().continue_from(old)

    def fit(self) -> None:
        """Suit the room there is and the text size."""
        super().fit()
        for card in self._cards():
            fit = getattr(card, "fit", None)
            if fit is not None:
                fit()

    def show_section(self, key: str) -> None:
        """Go to a part of the page: its heading at the top, and the keyboard at the first thing in it."""
        part = self._part(key)
        first = next((one for one in part.findChildren(QWidget) if _takes_keys(one)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll_to(part)

    def _scroll_to(self, part: QWidget) -> None:
        """Let a part of the page stand at the top of what is seen."""
        holder = self.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if isinstance(area, QScrollArea):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # a part that has just been shown knows no place yet
            area.verticalScrollBar().setValue(part.mapTo(self, QPoint(0, 0)).y())

    def _part(self, key: str) -> QWidget:
        ui = self.ui
        return {
            "numbers": ui.cutCard,
            "process": ui.processCard,
            "schools": self.schools,
            "delivered": self.delivered,
            "entered": ui.enteredCard,
            "snapshots": ui.snapshotsCard,
            "reflection": ui.reflectionCard,
            "saving": self.saving,
        }[key]

    def _sections(self) -> list[tuple[str, str]]:
        has_numbers = self.view.numbers is not None
        found = [
            ("numbers", tr("Tallene"), has_numbers),
            ("process", tr("Prosess"), has_numbers),
            ("schools", tr("Skolene side om side"), self._has_schools),
            ("delivered", tr("Levert"), True),
            ("entered", tr("Ført for hånd"), True),
            ("snapshots", tr("Fryste tall"), True),
            ("reflection", tr("Refleksjon"), True),
            ("saving", tr("Lagre"), has_numbers),
        ]
        return [(key, name) for key, name, is_there in found if is_there]

    @property
    def _has_schools(self) -> bool:
        return self.view.frozen is None and len(self.view.schools()) > 1

    def _on_changed(self, changed: Changed) -> None:
        if not self.isVisible():
            return
        if "snapshot" in changed.tables or changed.operation == "choose_year":
            self._refresh()
        elif changed.tables & _BESIDE:
            self._hand_on()

    # What is shown

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        has_numbers = view.numbers is not None
        ui.factsLabel.setText(view.facts)
        self._show_choices()
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyCard.setVisible(not has_numbers)
        ui.columnsBox.setVisible(has_numbers)
        for button in (ui.saveButton, ui.clearButton):
            button.setEnabled(has_numbers or bool(view.desk.files))
        if has_numbers:
            self._show_whole()
            self._show_cut()
            self._show_process()
        ui.deliverySumLabel.setText(view.delivered_words())
        self._show_below()

    def _show_choices(self) -> None:
        view, ui = self.view, self.ui
        fill(ui.sheetCombo, view.sheets())
        ui.sheetCombo.setCurrentIndex(find(ui.sheetCombo, view.sheet.key if view.sheet is not None else None))
        schools: list[tuple[str | None, str]] = [(None, tr("alle")), *((one.key, one.name) for one in view.schools())]
        fill(ui.schoolCombo, schools)
        ui.schoolCombo.setCurrentIndex(find(ui.schoolCombo, view.school))
        is_several = view.frozen is None and len(view.sheets()) > 1
        for part, is_there in (
            (ui.sheetLabel, is_several),
            (ui.sheetCombo, is_several),
            (ui.schoolLabel, self._has_schools),
            (ui.schoolCombo, self._has_schools),
            (ui.frozenCard, view.frozen is not None),
        ):
            part.setVisible(is_there)
        ui.frozenLabel.setText(view.frozen_words)
        ui.sectionList.show_sections(self._sections())

    def _show_whole(self) -> None:
        view, ui = self.view, self.ui
        ui.wholeCardTitle.setText(view.whose)
        ui.wholeLabel.setText(view.whole_words())
        ui.wholePlot.show_rows(view.whole_bar())
        ui.legend.set_scale(view.scale)
        ui.attainedLabel.setText(view.attained_words())
        ui.lastYearLabel.setText(view.last_year_words())

    def _show_cut(self) -> None:
        view, ui = self.view, self.ui
        ui.cutTitle.setText(view.cut_title())
        ui.backButton.setVisible(view.subject is not None)
        fill(ui.cutCombo, view.cuts())
        ui.cutCombo.setCurrentIndex(find(ui.cutCombo, view.cut))
        ui.cutHintLabel.setText(view.cut_hint())
        ui.cutHintLabel.setVisible(bool(view.cut_hint()))
        ui.cutPlot.show_rows(view.bars())
        ui.cutPlot.let_choose(can_choose=view.can_look_into)
        self._cuts.show_rows(view.lines(), self._columns())
        ui.cutTabs.setVisible(bool(view.lines()))
        ui.cutNoteLabel.setText(view.cut_notes())

    def _columns(self) -> list[Column[CutLine]]:
        return [
            Column(title=tr("Utvalg"), text=lambda row: row.name),
            Column(title=tr("Elever"), text=lambda row: str(row.counts.pupils), right=True),
            Column(title=folded(tr("Vurderte mål")), text=evaluated_words, right=True),
            *(self._level_column(place, folded(tr(entry.short))) for place, entry in enumerate(self.view.scale.levels)),
            Column(title=folded(tr("Nådd (95 %)")), text=lambda row: folded(interval_words(row.attained)), right=True),
        ]

    def _level_column(self, place: int, title: str) -> Column[CutLine]:
        def share(row: CutLine) -> str:
            found = row.shares[place] if place < len(row.shares) else None
            return percent(found) if found is not None else "–"

        return Column(title=title, text=share, right=True)

    def _show_process(self) -> None:
        view, ui = self.view, self.ui
        self._indicators.show_rows(view.indicators())
        ui.processNoteLabel.setText(view.indicators_note())
        self._trust.show_rows(view.trust())
        ui.trustLabel.setText(tr("«På topp» er elever som har fått alle mål vurdert til det høyeste nivået."))

    def _show_below(self) -> None:
        view = self.view
        self.schools.setVisible(self._has_schools)
        self.schools.view.show_schools(view.schools() if self._has_schools else ())
        self.delivered.refresh()
        self.entered.set_page(view.page_year)
        self.snapshots.set_numbers(view.numbers if view.frozen is None else None)
        self.reflection.set_page(view.page_year, view.page_round, view.page_schools)
        self._hand_on()

    def _hand_on(self) -> None:
        """Give what is shown to the card that saves it."""
        view = self.view
        self.saving.set_numbers(
            view.numbers,
            view.last_year,
            self.entered.entered(),
            self.reflection.reflection(),
            [one.numbers for one in view.schools()] if self._has_schools and view.school is None else (),
            delivered=view.delivered_count,
            missing=view.missing_count,
            is_one_of_several=view.frozen is None and view.school is not None,
        )

    def _show_busy(self) -> None:
        ui, view = self.ui, self.view
        had_focus = ui.stopButton.hasFocus()
        ui.busyCard.setVisible(view.is_busy)
        ui.busyLabel.setText(view.busy_words)
        ui.busyBar.setRange(0, view.of)
        ui.busyBar.setValue(view.done)
        for button in (ui.readButton, ui.browseButton, ui.clearButton):
            button.setEnabled(not view.is_busy and (button is not ui.clearButton or bool(view.desk.files)))
        if had_focus and not view.is_busy:
            ui.pathEdit.setFocus()

    # What is asked for

    def _read_typed(self) -> None:
        typed = self.ui.pathEdit.text().strip()
        if not typed:
            self.session.trouble.emit(tr("Skriv hvor filene ligger, eller slipp dem på feltet."))
            return
        self.view.read([typed_path(typed)])

    def _browse(self) -> None:
        files: list[Path] = messages.ask.files(self, self.ui.pathEdit.text())
        if files:
            self.view.read(files)

    def _clear(self) -> None:
        self.view.clear()
        self.ui.pathEdit.setFocus()

    def _look_into(self, place: int) -> None:
        lines = self.view.lines()
        if place < len(lines) and self.view.can_look_into:
            self.view.look_into(lines[place])
            self._stand_at(0)

    def _go_back(self) -> None:
        """From a subject to all subjects, at the one that was left; from frozen numbers and one school to everything."""
        view = self.view
        left = view.leave_subject()
        if left is not None:
            self._stand_at(next((place for place, line in enumerate(view.lines()) if line.value == left), 0))
        elif view.frozen is not None:
            self._thaw()
        elif view.school is not None:
            view.show_school(None)

    def _stand_at(self, place: int) -> None:
        """At a line, in bars or table, whichever is seen."""
        ui = self.ui
        ui.cutPlot.go_to(place)
        ui.cutTable.setCurrentIndex(self._cuts.index(place, 0))
        shown = ui.cutPlot if ui.cutTabs.currentIndex() == 0 else ui.cutTable
        (shown if self.view.lines() else ui.cutCombo).setFocus()
        if self._is_cut_off(ui.cutCard):
            self._scroll_to(ui.cutCard)

    @staticmethod
    def _is_cut_off(part: QWidget) -> bool:
        """Whether something of a part is out of sight."""
        return part.visibleRegion().boundingRect().height() < part.height()

    def _show_school(self, key: str) -> None:
        self.view.show_school(key)
        self.show_section("numbers")

    def _show_frozen(self, numbers: Aggregate) -> None:
        self.view.show_frozen(numbers)
        self.ui.thawButton.setFocus()

    def _thaw(self) -> None:
        self.view.thaw()
        self.ui.sectionList.setFocus()


def _takes_keys(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.isVisible()
