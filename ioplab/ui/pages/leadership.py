"""Ledelse: aggregate files in, one page of numbers out, as bars and as a table."""

from __future__ import annotations

from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_leadership_page import Ui_LeadershipPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.leadership import CutLine, LeadershipView, interval_words
from ioplab.ui.widgets.autosave import fill, find

_INDICATORS_HEIGHT = 240
_DELIVERED_HEIGHT = 130


class LeadershipPage(Page):
    """What a principal reads."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_LeadershipPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Måloppnåelse"))
        self.view = LeadershipView(self.session, self)
        names = (tr("fag"), tr("trinn"), tr("organisering"), tr("tilpasning"))
        fill(ui.cutCombo, list(zip(("subject", "grade_band", "organisation", "adaptation"), names, strict=True)))
        ui.legend.show_swatches()
        ui.plotScroll.setAccessibleName(tr("Diagram"))
        self._cuts: Grid[CutLine] = Grid(parent=self)
        ui.cutTable.setModel(self._cuts)
        self._indicators: Grid[tuple[str, str, str]] = Grid(
            [
                Column(title=tr("Indikator"), text=lambda row: row[0]),
                Column(title=tr("Antall"), text=lambda row: row[1], right=True),
                Column(title=tr("Andel"), text=lambda row: row[2], right=True),
            ],
            self,
        )
        ui.indicatorTable.setModel(self._indicators)
        ui.indicatorTable.setMinimumHeight(theme.current().pixels(_INDICATORS_HEIGHT))
        ui.deliveredList.setMaximumHeight(theme.current().pixels(_DELIVERED_HEIGHT))
        ui.readButton.clicked.connect(self._read_typed)
        ui.pathEdit.returnPressed.connect(self._read_typed)
        ui.browseButton.clicked.connect(self._browse)
        ui.dropZone.dropped.connect(self.view.read)
        ui.saveButton.clicked.connect(self._save)
        ui.clearButton.clicked.connect(self.view.clear)
        ui.cutCombo.activated.connect(lambda: self.view.show_cut(ui.cutCombo.currentData()))
        self.view.refreshed.connect(self._refresh)

    def arrive(self) -> None:
        """Show what has been read."""
        self._refresh()
        self.ui.pathEdit.setFocus()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        has_numbers = view.numbers is not None
        ui.factsLabel.setText(view.facts)
        ui.wholeLabel.setText(view.whole_words())
        ui.wholePlot.show_rows(view.whole_bar())
        ui.wholePlot.setVisible(has_numbers)
        ui.legend.setVisible(has_numbers)
        ui.legend.set_scale(view.scale)
        ui.cutPlot.show_rows(view.bars())
        ui.plotScroll.setAccessibleDescription(ui.cutPlot.accessibleDescription())
        ui.cutCombo.setCurrentIndex(find(ui.cutCombo, view.cut))
        self._cuts.show_rows(view.lines(), self._columns())
        self._indicators.show_rows(view.indicators())
        ui.trustLabel.setText(view.trust_words())
        ui.deliveredList.clear()
        ui.deliveredList.addItems(view.delivered() or [tr("Ingen ennå.")])
        ui.saveButton.setEnabled(has_numbers)
        ui.clearButton.setEnabled(has_numbers)
        for part in (ui.processCard, ui.trustCard, ui.cutTabs, ui.cutLabel, ui.cutCombo):
            part.setVisible(has_numbers)

    def _columns(self) -> list[Column[CutLine]]:
        return [
            Column(title=tr("Utvalg"), text=lambda row: row.name),
            Column(title=tr("Elever"), text=lambda row: str(row.counts.pupils), right=True),
            Column(title=tr("Mål"), text=lambda row: str(row.counts.goals_set), right=True),
            Column(title=tr("Vurdert"), text=lambda row: str(row.counts.goals_evaluated), right=True),
            *(self._level_column(place, tr(entry.short)) for place, entry in enumerate(self.view.scale.levels)),
            Column(title=tr("Nådd"), text=lambda row: interval_words(row.attained), right=True),
        ]

    def _level_column(self, place: int, title: str) -> Column[CutLine]:
        def share(row: CutLine) -> str:
            found = row.shares[place] if place < len(row.shares) else None
            return percent(found) if found is not None else "–"

        return Column(title=title, text=share, right=True)

    def _read_typed(self) -> None:
        typed = self.ui.pathEdit.text().strip()
        if not typed:
            self.session.trouble.emit(tr("Skriv hvor filene ligger, eller slipp dem på feltet."))
            return
        self.view.read([typed_path(typed)])

    def _browse(self) -> None:
        files = messages.ask.files(self, self.ui.pathEdit.text())
        if files:
            self.view.read(files)

    def _save(self) -> None:
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        if folder is not None:
            year = self.view.numbers.school_year.replace("/", "-") if self.view.numbers else ""
            self.view.save_workbook(folder / f"maloppnaelse-{year}.xlsx")
