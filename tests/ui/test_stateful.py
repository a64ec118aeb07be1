"""A teacher who does whatever comes to mind: what is shown is what is stored, nothing typed is lost, and the findings are right.

Hypothesis chooses what is done, on the real screen: types and pastes, chooses, pushes buttons, edits cells, moves between steps,
subjects and pupils, undoes and redoes, locks the vault and starts the program anew. After each of it everything is read from the
storage layer and held against what is seen.
"""

from __future__ import annotations

import itertools
import shutil
import traceback
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ioplab import catalogues, resources
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.guide import Step
from ioplab.domain.ids import AssessmentId, SubjectCode
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.texts import on_one_line
from ioplab.domain.vocabulary import Stage
from ioplab.exchange import plan_file, plan_form
from ioplab.operations import plans, pupils
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.widgets.date_field import DateField, parse_date
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.workplace import Workplace
from tests.support import naive_findings, screens, shown
from tests.support.naive_findings import Around
from tests.support.vaults import PASSPHRASE, CountedIds, InUse, draft_plan, hurried, new_vault

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

YEARS = (SchoolYear(2025), SchoolYear(2026), SchoolYear(2027))

TEXTS = st.one_of(
    st.sampled_from(
        [
            *("", " ", "Leser 60 ord i minuttet høyt", "Blir flinkere til å lese", "  uten hjelp ", "å & <b>æ</b>"),
            *(
                "👩‍🏫 leser 🚂",
                "e\u0301 og \u0301",
                "שלום עולם",
                "قراءة نص",
                "\u202eabc\u202c",
                "to\nlinjer",
                "a\tb",
                "1\r\n2\r\n",
            ),
            *("Norsk: lese hver dag\nskrive", "lærer 76, assistent 30,5", "lærer mange", "2016", "Emil", "eleven selv"),
        ]
    ),
    st.text("abæ 1,.&\n🚂", max_size=8),
)
CONTROLS = st.sampled_from(["\x00", "a\x00b", "\x07pling\x1b[0m", "\x0bside\x0c", "\x7f"])
DATES = st.sampled_from(["", "15.08.2026", "3.9.26", "2026-11-19", "31.02.2026", "i går", "1.6.2027", "20.11.2016"])
PICK = st.integers(0, 2**16)
"""Something out of as many as there are: the number is taken as a place, round and round."""

A_WHILE = 6
"""Things done before somebody locks the vault: opening it again takes as long as all of them."""


def seen(parent: QWidget, kind: type[W]) -> list[W]:
    """The widgets of a kind that can be used now, in a steady order."""
    return [one for one in parent.findChildren(kind) if one.isVisible() and one.isEnabled()]


def picked(number: int, among: Sequence[T]) -> T:
    return among[number % len(among)]


def written(text: str, widget: QWidget) -> str | None:
    """A text as it is stored once typed into a field: nothing that cannot be seen, and one line in a field of one line."""
    kept = "".join(sign for sign in text.replace("\r\n", "\n") if sign >= " " or sign in "\n\t")
    kept = kept.replace("\x7f", "")
    if isinstance(widget, QLineEdit):
        kept = kept.replace("\n", " ").replace("\t", " ")
    return kept.strip() or None


def strings(value: Any) -> set[str]:
    """Every text somewhere in a plain form."""
    if isinstance(value, dict):
        return set().union(*(strings(inner) for inner in value.values()))
    if isinstance(value, list):
        return set().union(*map(strings, value))
    return {value} if isinstance(value, str) else set()


class Teacher(RuleBasedStateMachine):
    """Somebody at the screen, with a memory of everything that was stored."""

    log: Any
    """What Qt complains of."""

    raised: list[Any]
    """What is raised where Qt calls us."""

    folder: Path
    start: InUse
    """A closed vault to begin with."""

    numbers = itertools.count(1)

    def __init__(self) -> None:
        super().__init__()
        self.past: list[bytes] = []
        """Everything stored, after each change that can be undone; the last is what is stored now."""
        self.future: list[bytes] = []
        self.moving = False
        """An undo or redo is under way: its change is none of its own."""
        self.unsaved: dict[tuple[Step, str], tuple[str, Any]] = {}
        """What was refused, by field: of whom it is, and what stands there."""
        self.awaited: list[tuple[str, Callable[[Any], bool], bytes]] = []
        """What has been typed and may still wait: how it is told, how it is known when it is stored, and what was stored then."""
        self.troubles: list[str] = []
        self.is_typing = False
        self.done = 0
        """How much has been done since the vault was unlocked."""

    # The program

    @initialize()
    def begin(self) -> None:
        """A vault of its own, the window, and the pupil's page in front."""
        home = self.folder / str(next(self.numbers))
        shutil.copytree(self.start.vault.path, home / "Arkiv.ioplab")
        self.home = home
        self.ids = self.start.vault.new_id
        self.clock = self.start.vault.now
        assert isinstance(self.ids, CountedIds)
        self.ids = CountedIds(self.ids.last)
        self.window: MainWindow | None = None
        self._open_window()
        self._unlock()

    def _open_window(self) -> None:
        self.window = MainWindow(screens.settings(self.home))
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def _unlock(self) -> None:
        assert self.window is not None
        vault = hurried(Vault.open(self.home / "Arkiv.ioplab", PASSPHRASE))
        vault.new_id = self.ids
        self.window.show_vault(vault, remember=False)
        self.workplace.session.changed.connect(self._on_changed)
        self.workplace.session.trouble.connect(self.troubles.append)
        self.workplace.go("pupil")
        if self.past:
            assert self.now == self.past[-1], "what was stored before is not what is stored now"
        self.past, self.future, self.done = [self.now], [], 0

    def _leave(self) -> None:
        assert self.window is not None
        self.window.close()
        self.window.deleteLater()
        self.window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def workplace(self) -> Workplace:
        assert self.window is not None
        assert self.window.workplace is not None
        return self.window.workplace

    @property
    def vault(self) -> Vault:
        return self.workplace.session.workspace.vault

    @property
    def page(self) -> PupilPage:
        page = self.workplace.page
        assert isinstance(page, PupilPage)
        return page

    @property
    def form(self) -> QWidget:
        return self.page.step_page(self.page.step)

    @property
    def goals(self) -> GoalsStep:
        step = self.page.step_page(Step.GOALS)
        assert isinstance(step, GoalsStep)
        return step

    # What is stored

    @property
    def now(self) -> bytes:
        """Everything that can be undone, read from the storage layer."""
        vault = self.vault
        return msgspec.json.encode([vault.school(), vault.staff(), vault.all(Pupil), vault.all(FavouriteGoal)])

    def pupils(self) -> list[Any]:
        return list(msgspec.json.decode(self.now)[2])

    def _on_changed(self, changed: Changed) -> None:
        if changed.change is not None and not self.moving:
            self.past.append(self.now)
            self.future = []

    def _settle(self) -> None:
        """Let what is waiting in Qt's queue happen, and bring the pupil's page to the front."""
        QApplication.processEvents()
        if not isinstance(self.workplace.page, PupilPage):
            self.workplace.go("pupil")
            QApplication.processEvents()

    # What a teacher does

    @rule(which=PICK, text=TEXTS, keys=st.booleans(), stays=st.booleans())
    def types(self, which: int, text: str, keys: bool, stays: bool) -> None:
        """Type or paste into a field of text instead of what stands there."""
        fields = [one for one in seen(self.form, QLineEdit) if not isinstance(one, DateField) and one.objectName()]
        fields = [one for one in fields if not isinstance(one.parentWidget(), QComboBox)]
        both: list[QWidget] = [*fields, *seen(self.form, TextBox)]
        if both:
            self._write(picked(which, both), text, keys=keys, stays=stays)

    @rule(which=PICK, text=CONTROLS)
    def pastes_what_cannot_be_seen(self, which: int, text: str) -> None:
        """Paste from a program that leaves control characters in its texts."""
        self.types(which, text, keys=False, stays=False)

    @rule(which=PICK, text=DATES, stays=st.booleans())
    def writes_a_date(self, which: int, text: str, stays: bool) -> None:
        """Type into a field of dates, and not always a date."""
        fields = seen(self.form, DateField)
        if fields:
            self._write(picked(which, fields), text, keys=True, stays=stays)

    def _write(self, widget: QWidget, text: str, *, keys: bool, stays: bool) -> None:
        name, known = widget.objectName(), shown.owners(self.page, self.pupils())
        note(f"  into {name} of {self.page.step.name}")
        self.awaited = [one for one in self.awaited if not one[0].startswith(name)]  # written over before it was stored
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        if keys:
            text = text if isinstance(widget, TextBox) else on_one_line(text).strip()  # Enter goes on, in a line
            text = text.replace("\t", "").replace("\r", "")
            self._press(widget, text)
        else:
            QApplication.clipboard().setText(text)
            QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        place = shown.FIELDS[self.page.step].get(name)
        owner = known[place[0]] if place else None
        self.unsaved.pop((self.page.step, name), None)
        if place is None or owner is None:
            return
        before = len(self.troubles)
        if not stays:
            self.page.flush_step()
        if isinstance(widget, DateField) and not widget.is_valid:
            self.unsaved[self.page.step, name] = (owner["id"], text.strip())
        elif len(self.troubles) > before or (stays and name in ("hoursEdit", "birthEdit")):
            self.unsaved[self.page.step, name] = (owner["id"], written(text, widget))
        elif name not in ("recommendationsEdit", "hoursEdit", "birthEdit"):  # read, and written in their own way
            self._await(name, place, owner, self._wanted(widget, text, shown.stored_at(owner, place[1]), place[1]))
        self.is_typing = stays

    def _press(self, widget: QWidget, text: str) -> None:
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def _wanted(self, widget: QWidget, text: str, stored: Any, attribute: str) -> Any:
        if isinstance(widget, DateField):
            day: date | None = parse_date(text) if text.strip() else None
            return day.isoformat() if day else None
        wanted = written(text, widget)
        return stored if wanted is None and attribute == "given_name" else wanted  # nobody is without a name

    def _await(self, name: str, place: shown.Place, owner: Any, wanted: Any) -> None:
        kind, attribute = place

        def is_there(pupils: Any) -> bool:
            found = [one for one in _everything(pupils) if one.get("id") == owner["id"]]
            return any((shown.stored_at(one, attribute) or None) == wanted for one in found)

        self.awaited.append((f"{name} of a {kind}: {wanted!r}", is_there, self.past[-1]))

    @rule(which=PICK, choice=PICK)
    def chooses(self, which: int, choice: int) -> None:
        """Choose in a combo box, also in those that only show another pupil or decision."""
        boxes = [one for one in seen(self.page, QComboBox) if one.count()]
        if boxes:
            box = picked(which, boxes)
            note(f"  in {box.objectName()} of {self.page.step.name}")
            box.setFocus()
            box.setCurrentIndex(choice % box.count())
            box.activated.emit(box.currentIndex())

    @rule(which=PICK)
    def pushes(self, which: int) -> None:
        """Push a button; the keyboard goes to it first, as it does for a click."""
        buttons = [one for one in seen(self.page, QPushButton) if one.objectName() != "trainingButton"]
        if buttons:
            button = picked(which, buttons)
            note(f"  {button.objectName()} «{button.text()}» of {self.page.step.name}")
            button.setFocus()
            if button.isEnabled() and button.isVisible():
                button.click()

    @rule(which=PICK)
    def ticks(self, which: int) -> None:
        """Tick a check box, or take the tick away."""
        boxes = seen(self.form, QCheckBox)
        if boxes:
            box = picked(which, boxes)
            box.setFocus()
            box.click()

    @rule(table=PICK, which=PICK, text=TEXTS | DATES | st.sampled_from(["28,5", "mange"]), stays=st.booleans())
    def edits_a_cell(self, table: int, which: int, text: str, stays: bool) -> None:
        """Edit a cell of a table, and not always go on from it."""
        tables = [one for one in seen(self.form, PlainTable) if one.model() and one.model().rowCount()]
        if not tables:
            return
        view = picked(table, tables)
        model = view.model()
        cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
        index = picked(which, cells)
        view.setFocus()
        view.setCurrentIndex(index)
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            QTest.keyClick(view, Qt.Key.Key_Space)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            note(f"  in {view.objectName()} {index.row()}, {index.column()}")
            view.edit(index)
            self._write_cell(view, text, stays=stays)

    def _write_cell(self, view: QAbstractItemView, text: str, *, stays: bool) -> None:
        editor = next(one for one in seen(view.viewport(), QWidget) if isinstance(one, QLineEdit | QComboBox))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(len(text) % editor.count())
        else:
            editor.selectAll()
            self._press(editor, "".join(sign for sign in text if sign >= " "))
        if not stays:
            QTest.keyClick(editor, Qt.Key.Key_Return)

    @rule(step=st.sampled_from(Step))
    def goes_to(self, step: Step) -> None:
        """Go to another step."""
        self.page.show_step(step)

    @precondition(lambda self: self.page.step is Step.GOALS)
    @rule(which=PICK)
    def shows_a_subject(self, which: int) -> None:
        """Click on a subject's tab, which does not take the keyboard from a field."""
        tabs = self.goals.ui.subjectTabs
        if tabs.count() and tabs.isVisible():
            where = tabs.tabRect(which % tabs.count()).center()
            QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    @precondition(lambda self: self.page.step is Step.GOALS)
    @rule(which=PICK)
    def opens_a_card(self, which: int) -> None:
        """Come to a goal's card."""
        cards = [one for one in shown.cards(self.page) if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible()]
        if cards:
            picked(which, cards).setFocus()

    @precondition(lambda self: self.page.step is Step.GOALS)
    @rule(which=PICK, place=PICK)
    def drags_a_card(self, which: int, place: int) -> None:
        """Take a card by its handle and put it where another stands."""
        cards = [one for one in shown.cards(self.page) if one.isVisible()]
        if cards:
            card, onto = picked(which, cards), picked(place, cards)
            height = onto.mapToGlobal(onto.rect().center()).y()
            card.dragged.emit(card.goal_id, height + 1)
            card.dropped.emit(card.goal_id)

    @precondition(lambda self: self.page.step is Step.GOALS and self.goals.ui.pickList.isVisible())
    @rule(which=PICK, words=st.sampled_from(["", "leser", "tog", "finnes ikke"]))
    def picks(self, which: int, words: str) -> None:
        """Search among the goals on offer, and tick one."""
        self.goals.ui.pickSearchEdit.setText(words)
        offers = self.goals.ui.pickList
        if offers.count():
            item = offers.item(which % offers.count())
            item.setCheckState(Qt.CheckState.Checked)

    @rule(which=PICK, row=PICK)
    def stands_in_a_list(self, which: int, row: int) -> None:
        """Choose an entry: a remark, an offer, an earlier version."""
        lists = [one for one in seen(self.page, QListWidget) if one.count() and one.objectName() != "stepList"]
        if lists:
            listed = picked(which, lists)
            listed.setFocus()
            listed.setCurrentRow(row % listed.count())

    @rule(which=PICK)
    def goes_to_a_finding(self, which: int) -> None:
        """Go where a remark is mended."""
        if self.page.view.findings:
            self.page.go_to_finding(picked(which, self.page.view.findings))

    @rule(year=st.sampled_from(YEARS))
    def shows_a_year(self, year: SchoolYear) -> None:
        """Show another school year."""
        combo = self.workplace.ui.yearCombo
        if year in [combo.itemData(place) for place in range(combo.count())]:
            combo.setCurrentIndex([combo.itemData(place) for place in range(combo.count())].index(year))
            combo.activated.emit(combo.currentIndex())

    @rule(minutes=st.sampled_from([1, 30, 60 * 24 * 40]))
    def lets_time_pass(self, minutes: int) -> None:
        """Do something else."""
        moment: Any = self.vault.now
        moment.wait(timedelta(minutes=minutes))
        self.workplace.go("pupil")

    # Back and forth

    @rule()
    def undoes(self) -> None:
        """What is stored is what it was before the last change."""
        self._store_typed()
        self.moving = True
        self.workplace.undo()
        self.moving = False
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redoes(self) -> None:
        """And back again."""
        self._store_typed()
        self.moving = True
        self.workplace.redo()
        self.moving = False
        if self.future:
            self.past.append(self.future.pop())

    def _store_typed(self) -> None:
        """As the program does before an undo, so that we know what is undone."""
        self.workplace.session.leaving.emit()

    @precondition(lambda self: self.done >= A_WHILE)
    @rule()
    def locks(self) -> None:
        """Lock the vault and unlock it again; a line that waits for its button is still there."""
        assert self.window is not None
        self.window.lock()
        self._unlock()

    @precondition(lambda self: self.done >= A_WHILE)
    @rule()
    def starts_anew(self) -> None:
        """End the program and start it again."""
        self._leave()
        self.unsaved.clear()
        self._open_window()
        self._unlock()

    # What always holds

    @invariant()
    def all_is_well(self) -> None:
        """After whatever was done."""
        self.done += 1
        if self.window is None or self.is_typing:
            self.is_typing = False  # what is typed waits for the next thing done, and then is stored
            return
        self._settle()
        self.page.flush_step()
        self._nothing_is_lost()
        assert self.now == self.past[-1], "what is stored is not what was stored last"
        self._screen_is_as_stored()
        self._findings_are_right()
        self._nothing_is_said_behind_our_back()

    def _nothing_is_said_behind_our_back(self) -> None:
        told = [str(one) for one in self.log.records if not one.ignored]
        self.log._records.clear()
        raised = ["".join(traceback.format_exception(*one)) for one in self.raised]
        self.raised.clear()
        assert not told, "\n".join(told)
        assert not raised, "\n".join(raised)

    def _nothing_is_lost(self) -> None:
        for told, is_there, before in self.awaited:
            since = self.past[self.past.index(before) :] if before in self.past else self.past
            stored = (msgspec.json.decode(one)[2] for one in (*since, *self.future))
            assert any(is_there(one) for one in stored), f"lost: {told}"
        self.awaited = []

    def _screen_is_as_stored(self) -> None:
        stored = self.pupils()
        known = shown.owners(self.page, stored)
        unsaved = {}
        for (step, name), (owner, text) in list(self.unsaved.items()):
            place = shown.FIELDS[step][name]
            if step is not self.page.step:
                continue
            holder = known[place[0]]
            if holder is not None and holder["id"] == owner and shown.shown_in(shown.field(self.page, name)) == text:
                unsaved[name] = text
            else:
                del self.unsaved[step, name]
        if "givenEdit" in shown.FIELDS[self.page.step] and shown.field(self.page, "givenEdit").hasFocus():
            name = shown.shown_in(shown.field(self.page, "givenEdit"))
            unsaved |= {} if name else {"givenEdit": None}  # somebody is about to write another name
        assert not list(shown.differences(self.page, stored, unsaved))
        if self.page.step is Step.GOALS:
            self._cards_are_the_goals(known["plan"], known["subject"])

    def _cards_are_the_goals(self, plan: Any, subject: Any) -> None:
        tabs = self.goals.ui.subjectTabs
        assert [tabs.tabData(place) for place in range(tabs.count())] == [one["id"] for one in plan["subjects"]] if plan else True
        cards = shown.cards(self.page)
        assert [card.goal_id for card in cards] == [goal["id"] for goal in (subject["goals"] if subject else [])]
        for card, goal in zip(cards, subject["goals"] if subject else [], strict=True):
            assert card.ui.goalLabel.text() == (goal["text"] or "Målet er ikke skrevet ennå")
            assert card.ui.criterionLabel.text() == (goal["criterion"] or "! Mangler")

    def _findings_are_right(self) -> None:
        view, stored = self.page.view, msgspec.json.decode(self.now)
        known = shown.owners(self.page, stored[2])
        remarks = set()
        for one in view.findings:
            stage = one.values.get("stage")
            remarks.add((one.rule, one.message, one.subject, one.goal, stage.value if isinstance(stage, Stage) else None))
        today = self.vault.now().date().isoformat()
        if known["plan"] is not None:
            assert remarks == naive_findings.remarks(known["pupil"] or {}, known["plan"], around(stored[1], today))
        elif known["pupil"] is not None:
            years = {one.values["year"] for one in view.findings}
            assert years == naive_findings.years_without_a_plan(known["pupil"], today)
        assert shown.entries(self.page.ui.findingList) == [view.finding_words(one) for one in view.findings]
        beside = shown.lines_beside(self.page)
        words = [view.hint(one).split("\n")[0] for one in view.findings]
        assert set(beside) <= set(words), "a remark that is none"
        own = [one for one in view.findings if view.step_of(one) is self.page.step]
        own = [one for one in own if not view.place_of(one).startswith("evaluation.")]
        subject = (known.get("subject") or {}).get("subject")
        for one in own if known["plan"] else []:
            if self.page.step is Step.GOALS and (one.subject not in (None, subject) or not self._shows_goals(known)):
                continue
            assert view.hint(one).split("\n")[0] in beside, f"not beside its field: {one}"

    def _shows_goals(self, known: Any) -> bool:
        return known["subject"] is not None and not self.goals.ui.pickList.isVisible()

    def teardown(self) -> None:
        """The vault is whole, and what it holds can travel."""
        if self.window is None:
            return
        try:
            vault = self.vault
            assert not vault.check().faults
            school = vault.school()
            assert school is not None
            sent = plan_file.encode(school, vault.staff(), vault.all(Pupil), exported_at=vault.now())
            read = plan_file.decode(sent)
            plan_form.check(read, catalogues.scales())
            assert read.pupils == vault.all(Pupil)
        finally:
            self._leave()


def _everything(value: Any) -> list[Any]:
    """Every object somewhere in a plain form."""
    if isinstance(value, dict):
        return [value, *(found for inner in value.values() for found in _everything(inner))]
    return [found for inner in value for found in _everything(inner)] if isinstance(value, list) else []


def around(staff: list[Any], today: str) -> Around:
    return Around(
        staff=staff,
        today=today,
        areas=[subject["code"] for subject in resources.toml("subjects")["subjects"] if subject.get("area")],
        tops={scale.id: scale.top for scale in catalogues.scales().values()},
        words=resources.toml("goal_language"),
    )


def school_with_a_past(folder: Path) -> InUse:
    """Emil with a draft, last year's evaluated plan, and what PPT recommends; and somebody nobody has begun with."""
    use = draft_plan(new_vault(folder))
    vault = use.vault
    assessment = AssessmentId(vault.new_id())
    pupils.add_assessment(vault, use.pupil_id, assessment_id=assessment, received_on=date(2026, 5, 4))
    pupils.set_recommendations(vault, assessment, [(None, SubjectCode("NOR"), "lese hver dag"), (None, None, "små grupper")])
    pupils.add_measure(vault, use.pupil_id, text="Lesekurs", started_on=date(2026, 1, 12))
    pupils.add_pupil(vault, given_name="Noor", grade=9)
    plans.start_plan(vault, use.pupil_id, SchoolYear(2025))
    return use


A_FEW_AT_SCREEN = settings(
    max_examples=12,
    stateful_step_count=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # making a failure smaller takes longer than a test may
    report_multiple_bugs=False,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def test_whatever_is_done_the_screen_shows_what_is_stored(
    qtbot: QtBot, qtlog: Any, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages.ask, "word_file", lambda *_: None)
    made = school_with_a_past(tmp_path_factory.mktemp("past"))
    made.vault.close()

    with qtbot.captureExceptions() as exceptions:

        class Somebody(Teacher):
            log, raised, folder, start = qtlog, exceptions, tmp_path, made

        run_state_machine_as_test(Somebody, settings=A_FEW_AT_SCREEN)
