"""Changing the year wheel: a table of its tasks, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from ioplab.domain.year_wheel import WheelTask
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui import messages
from ioplab.ui._generated.ui_wheel_editor import Ui_WheelEditor
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.catalogue_files import CatalogueFiles
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.wheel_editor import WheelEditorView, day_words, read_day
from ioplab.ui.viewmodels.year_wheel import roles
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate


class WheelEditor(QWidget):
    """The tasks of the year wheel, to be changed, added to and taken out of."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the wheel of the session's vault, and follow it."""
        super().__init__(parent)
        self.view = WheelEditorView(session, self)
        self.ui = ui = Ui_WheelEditor()
        ui.setupUi(self)
        self._tasks: Grid[WheelTask] = Grid(self._columns(), self)
        self._current = ""
        ui.taskTable.show_all()
        ui.taskTable.stretch(0)
        ui.taskTable.setItemDelegate(ChoiceDelegate(ui.taskTable))
        ui.taskTable.setModel(self._tasks)
        ui.taskTable.selectionModel().currentChanged.connect(self._remember)
        ui.addTaskButton.clicked.connect(self._add)
        ui.removeTaskButton.clicked.connect(self._remove)
        ui.resetButton.clicked.connect(self.view.reset)
        self._files = CatalogueFiles(session)
        ui.wheelReadButton.clicked.connect(self._read)
        ui.wheelWriteButton.clicked.connect(self._write)
        self.view.refreshed.connect(self.refresh)
        self.refresh()

    def _columns(self) -> list[Column[WheelTask]]:
        view = self.view
        return [
            Column(
                title=tr("Oppgave"),
                text=lambda row: row.title,
                store=lambda row, value: view.change(row, title=str(value).strip()),
            ),
            Column(
                title=tr("Begynner"),
                text=lambda row: day_words(row.starts),
                store=lambda row, value: view.change(row, starts=read_day(str(value)) or None),
            ),
            Column(
                title=tr("Frist"),
                text=lambda row: day_words(row.due),
                store=lambda row, value: view.change(row, due=read_day(str(value))),
            ),
            Column(
                title=tr("Hvem"),
                text=lambda row: label(row.who),
                value=lambda row: row.who,
                store=lambda row, value: view.change(row, who=value),
                choices=roles(),
            ),
            Column(
                title=tr("Ansvarlig"),
                text=lambda row: view.name_of(row.responsible),
                value=lambda row: row.responsible,
                store=lambda row, value: view.change(row, responsible=value),
                choices=view.staff(),
            ),
            Column(
                title=tr("Ferdig i {year}").format(year=view.session.workspace.year.label),
                text=view.done_words,
                value=view.is_ticked,
                store=lambda row, value: view.tick(row, done=value),
                choices=view.done_choices(),
            ),
        ]

    def refresh(self) -> None:
        """Show what is stored; the keyboard stays at the task it was at, wherever that stands now."""
        column = self.ui.taskTable.currentIndex().column()
        current = self._current
        tasks = self.view.tasks
        self._tasks.show_rows(tasks, self._columns())
        self.ui.removeTaskButton.setEnabled(bool(tasks))
        self._go_to(current, max(column, 0))

    def _go_to(self, task_id: str, column: int) -> None:
        row = next((row for row, task in enumerate(self._tasks.rows) if task.id == task_id), None)
        if row is not None:
            self.ui.taskTable.setCurrentIndex(self._tasks.index(row, column))

    def _remember(self, index: QModelIndex) -> None:
        task = self._tasks.row_at(index)
        self._current = task.id if task else ""

    def _add(self) -> None:
        """A new task, ready to be given its name."""
        key = self.view.add()
        if key is None:
            return
        self._go_to(key, 0)
        self.ui.taskTable.setFocus()
        self.ui.taskTable.edit(self.ui.taskTable.currentIndex())

    def _read(self) -> None:
        path = messages.ask.catalogue_file(self, str(messages.documents_folder()))
        if path is not None:
            self._files.take_wheel(path)

    def _write(self) -> None:
        path = messages.ask.catalogue_to_write(self, str(messages.documents_folder() / tr("årshjul.toml")))
        if path is not None:
            self._files.write_wheel(path)

    def _remove(self) -> None:
        task = self._tasks.row_at(self.ui.taskTable.currentIndex())
        if task is None:
            self.view.session.trouble.emit(tr("Velg oppgaven du vil fjerne."))
            return
        self.view.remove(task)
