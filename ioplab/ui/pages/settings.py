"""Innstillinger: how the program looks, the school and its people, and what the program is made of."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.access import Right
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import StaffRole
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.licences import Part
from ioplab.ui import theme, translation
from ioplab.ui._generated.ui_settings_page import Ui_SettingsPage
from ioplab.ui.pages.access_card import AccessCard
from ioplab.ui.pages.backups_card import BackupsCard
from ioplab.ui.pages.curriculum_card import CurriculumCard
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.people_card import PeopleCard
from ioplab.ui.pages.scale_card import ScaleCard
from ioplab.ui.pages.wheel_editor import WheelEditor
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.settings import SettingsView, sections
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.held import Held

_LIBRARIES_HEIGHT = 220
_CARDS_HEIGHT = 100
"""Pixels of the cards that are seen at least. Where there is less, the page scrolls, too."""

_REST_MS = 400
"""A language is spoken when the choice has rested this long: the page is not replaced at the first letter of its name."""


_OF_THE_VAULT = frozenset(
    {
        "addButton",
        "addTaskButton",
        "endEdit",
        "giveButton",
        "municipalityEdit",
        "nameEdit",
        "networksEdit",
        "recoveryButton",
        "removeButton",
        "removeTaskButton",
        "resetButton",
        "staffNameEdit",
        "staffRoleCombo",
        "staffTable",
        "startEdit",
        "takeButton",
        "taskTable",
        "scaleReadButton",
        "scaleUsualButton",
        "wheelReadButton",
    }
)
"""What is held back from those who do not administer the vault."""


class SettingsPage(Page):
    """What is set once and seldom after. The look belongs to the window, which is asked for it."""

    text_size_asked = Signal(float)
    """The size of all text, 1 to 2."""

    theme_asked = Signal(object)
    """A `theme.Choice`."""

    language_asked = Signal(str)
    """One of `ioplab.i18n.LANGUAGES`."""

    lock_time_asked = Signal(int)
    """Minutes without anybody there before the vault is locked."""

    restore_asked = Signal(object)
    """The file of a backup that is to be put back."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_SettingsPage()
        ui.setupUi(self)
        self.view = view = SettingsView(self.session, self)
        fill(ui.sizeCombo, view.sizes())
        fill(ui.themeCombo, view.themes())
        fill(ui.languageCombo, view.languages())
        fill(ui.lockCombo, view.lock_times())
        ui.lockCombo.activated.connect(lambda: self.lock_time_asked.emit(ui.lockCombo.currentData()))
        ui.sizeCombo.activated.connect(lambda: self.text_size_asked.emit(ui.sizeCombo.currentData() / 100))
        ui.themeCombo.activated.connect(lambda: self.theme_asked.emit(ui.themeCombo.currentData()))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(lambda: self.language_asked.emit(ui.languageCombo.currentData()))
        ui.languageCombo.activated.connect(lambda _: self._resting.start())
        for widget, name in (
            (ui.nameEdit, "name"),
            (ui.municipalityEdit, "municipality"),
            (ui.startEdit, "school_start"),
            (ui.endEdit, "school_end"),
        ):
            self.autosave.bind(widget, view.of_school(name), view.to_school(name))
        self.autosave.bind(ui.networksEdit, view.networks, view.store_networks)
        self._build_staff()
        self._build_about()
        self._people = PeopleCard(self.session, ui.peopleCard)
        ui.peopleLayout.addWidget(self._people)
        self.access = AccessCard(self.session, ui.accessCard)
        ui.accessLayout.addWidget(self.access)
        self._backups = BackupsCard(self.session, ui.backupsCard)
        self._backups.restore_asked.connect(self.restore_asked)
        ui.backupsLayout.addWidget(self._backups)
        self._wheel = WheelEditor(self.session, ui.wheelCard)
        ui.wheelLayout.addWidget(self._wheel)
        self._scale = ScaleCard(self.session, ui.scaleCard)
        ui.scaleLayout.addWidget(self._scale)
        self._curriculum = CurriculumCard(self.session, ui.curriculumCard)
        ui.curriculumLayout.addWidget(self._curriculum)
        for before, after in pairwise(
            (self._curriculum.ui.stopButton, ui.vaultEdit, ui.logEdit, ui.libraryTable, ui.licenceEdit)
        ):
            self.setTabOrder(before, after)  # what is made here comes before what is last in the form
        self._held = Held(self, only=_OF_THE_VAULT)
        ui.sectionList.show_sections(sections())
        ui.sectionList.asked.connect(self.show_section)
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(lambda _: self._hold())

    def _hold(self) -> None:
        """What is of the whole vault is for those who administer it; the others read it."""
        self._held.hold(self.session.workspace.why_not(Right.ADMINISTER))

    def _build_staff(self) -> None:
        ui, view = self.ui, self.view
        self._staff: Grid[Staff] = Grid(self._columns(), self)
        ui.staffTable.show_all()
        ui.staffTable.stretch(len(self._columns()) - 1)
        ui.staffTable.setModel(self._staff)
        ui.staffTable.setItemDelegate(ChoiceDelegate(self))
        fill(ui.staffRoleCombo, view.roles())
        ui.addButton.clicked.connect(self._add)
        ui.staffNameEdit.returnPressed.connect(self._add)
        ui.removeButton.clicked.connect(lambda: view.remove(self._staff.row_at(ui.staffTable.currentIndex())))

    def _build_about(self) -> None:
        ui, view = self.ui, self.view
        ui.aboutLabel.setText(view.about())
        for edit, path in ((ui.vaultEdit, view.vault_path()), (ui.logEdit, view.log_path())):
            edit.setText(path)
            edit.setToolTip(path)
            edit.setCursorPosition(0)
        self._parts: Grid[Part] = Grid([Column(title=tr("Bibliotek og lisens"), text=view.words_of)], self)
        ui.libraryTable.setModel(self._parts)
        ui.libraryTable.selectionModel().currentRowChanged.connect(lambda *_: self._show_licence())
        self._parts.show_rows(view.parts())

    def _show_licence(self) -> None:
        """The whole licence of what is chosen in the table."""
        ui, view = self.ui, self.view
        part = self._parts.row_at(ui.libraryTable.currentIndex())
        ui.licenceEditLabel.setText(view.licence_title(part))
        ui.licenceEdit.setPlainText(view.licence_text(part))

    def _columns(self) -> list[Column[Staff]]:
        return [
            Column(title=tr("Navn"), text=lambda row: row.name, store=self._to("name")),
            Column(
                title=tr("Rolle"),
                text=lambda row: label(row.role),
                value=lambda row: row.role,
                store=self._to("role"),
                choices=self.view.roles(),
            ),
            Column(
                title=tr("Lærer"),
                text=lambda row: tr("har lærerkompetanse") if row.teacher_qualified else tr("ikke lærerkompetanse"),
                checked=lambda row: row.teacher_qualified,
                store=self._to("teacher_qualified"),
            ),
            Column(title=tr("Tittel"), text=lambda row: row.title or "", store=self._to("title")),
            Column(title=tr("Utdanning"), text=lambda row: row.education or "", store=self._to("education")),
        ]

    def _to(self, name: str) -> Callable[[Staff, Any], None]:
        return lambda row, value: self.view.change(row, name, value)

    def arrive(self) -> None:
        """Show what is set, and begin with the look."""
        self._refresh()
        self._backups.refresh()
        self._scale.refresh()
        self.ui.scrollArea.verticalScrollBar().setValue(0)
        self.ui.sizeCombo.setFocus()

    def wait(self) -> None:
        """Let the backups be read through, and one that is being written come to its end."""
        self._backups.wait()
        self._curriculum.wait()

    def show_section(self, key: str) -> None:
        """Go to a part of the page: its heading at the top, and the keyboard at the first thing in it.

        Args:
            key: one of those of `ioplab.ui.viewmodels.settings.sections`.
        """
        ui = self.ui
        card: QWidget = getattr(ui, f"{key}Card")
        ui.layout_content.activate()  # a page that has just been made knows no places yet
        stop = card.nextInFocusChain()
        while stop is not None and stop is not card and not _takes_focus(stop, card):
            stop = stop.nextInFocusChain()  # a card's own widgets may come long after it, in the order they were made
        if stop is not None and stop is not card:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        ui.scrollArea.verticalScrollBar().setValue(card.mapTo(ui.content, QPoint(0, 0)).y())

    def show_wheel(self) -> None:
        """Go to the tasks of the year wheel."""
        self._wheel.ui.taskTable.setFocus()

    def show_recovery(self) -> None:
        """Go to where a recovery key is made."""
        self._people.show_recovery()

    def show_people(self) -> None:
        """Go to who may open the vault, and to who of them sits here."""
        self._people.show_people()

    def continue_from(self, old: Page) -> None:
        """Stay at the language, which has just been chosen."""
        super().continue_from(old)
        self.ui.languageCombo.setFocus()

    def fit(self) -> None:
        """Suit the room there is, and show the text size and the look there are now: they may be changed by keys, too."""
        super().fit()
        self._backups.fit()
        self.ui.scrollArea.setMinimumHeight(theme.current().pixels(_CARDS_HEIGHT))
        self.ui.libraryTable.setMinimumHeight(theme.current().pixels(_LIBRARIES_HEIGHT))
        self._show_look()

    def _show_look(self) -> None:
        ui = self.ui
        ui.lockCombo.setCurrentIndex(find(ui.lockCombo, self.session.lock_minutes))
        ui.sizeCombo.setCurrentIndex(find(ui.sizeCombo, round(theme.current().scale * 10) * 10))
        ui.themeCombo.setCurrentIndex(find(ui.themeCombo, theme.current().choice))
        ui.languageCombo.setCurrentIndex(find(ui.languageCombo, translation.current()))

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        self._show_look()
        staff, empty = view.staff(), view.empty_words()
        self._staff.show_rows(staff)
        ui.staffEmptyLabel.setText(empty)
        ui.staffEmptyLabel.setVisible(bool(empty))
        ui.staffTable.setVisible(bool(staff))
        ui.removeButton.setEnabled(bool(staff))
        ui.factsLabel.setText(view.of_school("name")() or "")
        self._hold()
        self.autosave.refresh()

    def _add(self) -> None:
        role: StaffRole = self.ui.staffRoleCombo.currentData()
        if self.view.add(self.ui.staffNameEdit.text(), role):
            self.ui.staffNameEdit.clear()


def _takes_focus(widget: QWidget, card: QWidget) -> bool:
    is_open = card.isAncestorOf(widget) and widget.isVisibleTo(card) and widget.isEnabled()
    return is_open and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
