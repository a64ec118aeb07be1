"""Innsikt: the vault's own numbers, one figure at a time, each as a plot and as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.places import kind_of_place
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_insight_page import Ui_InsightPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.documents import place_words
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.insight import CONDITIONS, CUTS, TOPICS, InsightView, Topic
from ioplab.ui.viewmodels.plots import Figure
from ioplab.ui.widgets.autosave import fill, find

Row = tuple[str, ...]

_MOST_MEASURED = 60
_LONG_CELL = 20

_TABS_HEIGHT = 38
"""Pixels at normal text size: room for the ring around the tab that has the keyboard, which Qt forgets."""


class InsightPage(Page):
    """What a team reads of its own numbers."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_InsightPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Innsikt"))
        self.view = InsightView(self.session, self)
        self._figure = Figure(key="", title="", facts="", plot=None)
        self._as_table = False
        self._chosen: Path | None = None
        self._rows: Grid[Row] = Grid(parent=self)
        ui.table.setModel(self._rows)
        ui.table.show_all()
        ui.table.measure_only(self._may_wrap)
        ui.legend.show_swatches()
        fill(ui.roundCombo, [(kind, label(kind).capitalize()) for kind in Round])
        fill(ui.cutCombo, [(key, tr(words)) for key, words in CUTS.items()])
        fill(ui.byCombo, [(key, tr(words)) for key, words in CONDITIONS.items()])
        with QSignalBlocker(ui.topicTabs):
            for topic, words in TOPICS.items():
                ui.topicTabs.setTabData(ui.topicTabs.addTab(tr(words)), topic)
        fill(ui.topicCombo, [(topic, tr(words)) for topic, words in TOPICS.items()])
        self._wire()

    def _wire(self) -> None:
        ui, view = self.ui, self.view
        ui.topicTabs.currentChanged.connect(lambda place: view.choose_topic(ui.topicTabs.tabData(place)))
        ui.topicCombo.activated.connect(lambda: view.choose_topic(ui.topicCombo.currentData()))
        ui.roundCombo.activated.connect(lambda: view.choose_round(ui.roundCombo.currentData()))
        ui.cutCombo.activated.connect(lambda: view.choose_cut(ui.cutCombo.currentData()))
        ui.byCombo.activated.connect(lambda: view.choose_condition(ui.byCombo.currentData()))
        ui.subjectCombo.activated.connect(lambda: view.choose_subject(ui.subjectCombo.currentData()))
        ui.tableButton.clicked.connect(self._turn)
        ui.copyButton.clicked.connect(self._copy)
        ui.saveButton.clicked.connect(self._save_or_ask)
        ui.namesButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self._do_not_save)
        QShortcut(QKeySequence.StandardKey.Copy, self, self._copy, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)

    def arrive(self) -> None:
        """Count what is shown, and begin with what may be chosen."""
        self._refresh()
        (self.ui.topicTabs if self._has_room_for_tabs else self.ui.topicCombo).setFocus()

    @property
    def _has_room_for_tabs(self) -> bool:
        sides = self.ui.layout_4.contentsMargins()
        return self.ui.topicTabs.sizeHint().width() <= self._room() - sides.left() - sides.right()

    def fit(self) -> None:
        """What the numbers shall show is chosen by tabs, or where they have no room from a list."""
        super().fit()
        self.ui.topicTabs.setMinimumHeight(theme.current().pixels(_TABS_HEIGHT))
        had_focus = self.ui.topicTabs.hasFocus() or self.ui.topicCombo.hasFocus()
        self.ui.topicTabs.setVisible(self._has_room_for_tabs)
        self.ui.topicChoice.setVisible(not self._has_room_for_tabs)
        if had_focus:
            (self.ui.topicTabs if self._has_room_for_tabs else self.ui.topicCombo).setFocus()

    def _on_changed(self) -> None:
        """Numbers may be others; they are counted when they are seen."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        ui, view = self.ui, self.view
        self._figure = figure = view.figure()
        topic = view.topic
        with QSignalBlocker(ui.topicTabs):
            ui.topicTabs.setCurrentIndex(list(TOPICS).index(topic))
        ui.topicCombo.setCurrentIndex(find(ui.topicCombo, topic))
        ui.factsLabel.setText(view.facts)
        ui.roundCombo.setCurrentIndex(find(ui.roundCombo, view.kind))
        ui.roundCombo.setEnabled(topic not in (Topic.FLOW, Topic.PUPILS))
        self._show_whole()
        ui.cutCombo.setCurrentIndex(find(ui.cutCombo, view.cut))
        ui.byCombo.setCurrentIndex(find(ui.byCombo, view.by))
        fill(ui.subjectCombo, view.subjects(), empty=tr("alle fag"))
        ui.subjectCombo.setCurrentIndex(find(ui.subjectCombo, view.subject))
        ui.cutChoice.setVisible(topic is Topic.DISTRIBUTION)
        ui.byChoice.setVisible(topic is Topic.CONDITIONS)
        ui.subjectChoice.setVisible(topic is Topic.CONDITIONS)
        ui.namesFrame.hide()
        self._show_figure(figure)

    def _show_whole(self) -> None:
        ui, whole = self.ui, self.view.whole_figure()
        ui.wholeLabel.setText(whole.facts)
        ui.wholePlot.show_figure(whole)
        ui.wholePlot.setVisible(whole.plot is not None)
        ui.legend.set_scale(self.view.scale)
        ui.legend.setVisible(whole.plot is not None or self._figure.plot is not None)

    def _show_figure(self, figure: Figure) -> None:
        ui = self.ui
        has_plot = figure.plot is not None
        ui.figureTitle.setText(figure.title)
        ui.figureFacts.setText(figure.facts)
        ui.figureFacts.setVisible(bool(figure.facts) and not figure.is_of_all)
        ui.notesLabel.setText("\n".join(figure.notes))
        ui.plot.show_figure(figure)
        ui.plot.setVisible(has_plot and not self._as_table)
        is_table = bool(figure.rows) and (self._as_table or not has_plot)
        ui.table.setVisible(is_table)
        if is_table:  # measuring its cells costs more than all else on the page
            columns = [_column(place, title, figure.words) for place, title in enumerate(figure.titles)]
            self._rows.show_rows(figure.rows, columns)
            ui.table.setAccessibleName(figure.title)
        ui.tableButton.setText(tr("&Tilbake til diagrammet") if self._as_table else tr("Vis som &tabell"))
        ui.tableButton.setVisible(has_plot)
        ui.copyButton.setEnabled(bool(figure.rows))
        ui.saveButton.setEnabled(has_plot)

    def _may_wrap(self, row: int) -> bool:
        """Whether a row is to be measured: in a long table only those with much in a cell."""
        rows = self._rows.rows
        return len(rows) <= _MOST_MEASURED or any(len(cell) > _LONG_CELL for cell in rows[row])

    def _turn(self) -> None:
        """From plot to table, or back."""
        self._as_table = not self._as_table
        self._show_figure(self._figure)

    def _copy(self) -> None:
        """The whole table, as text that a spreadsheet takes."""
        if self._figure.rows:
            QGuiApplication.clipboard().setText(self._figure.tab_separated())
            self.session.done.emit(tr("Tabellen er kopiert, med tabulator mellom kolonnene."))

    def _save_or_ask(self) -> None:
        """Save at once what names nobody; else say first what is in it, and what kind of place it would lie in."""
        from ioplab.ui.plot_file import file_name  # nobody waits for it before they save

        proposed = messages.documents_folder() / file_name(self._figure, self.view.year.label)
        self._chosen = messages.ask.figure_to_write(self, str(proposed))
        if self._chosen is not None and self._figure.pupils:
            words = tr("Bildet har elevenes navn. Lagre det bare der bare de som har med elevene å gjøre, kommer til.")
            self.ui.namesLabel.setText(" ".join(filter(None, (words, place_words(kind_of_place(self._chosen))))))
            self.ui.namesFrame.show()
            self.ui.namesButton.setFocus()
        else:
            self._save()

    def _do_not_save(self) -> None:
        self._chosen = None
        self._save()

    def _save(self) -> None:
        self.ui.namesFrame.hide()
        if self._chosen is not None:
            self.view.save(self._figure, self._chosen)
        self._chosen = None
        self.ui.saveButton.setFocus()


def _column(place: int, title: str, words: int) -> Column[Row]:
    return Column(title=title, text=lambda row: row[place], right=place >= words)
