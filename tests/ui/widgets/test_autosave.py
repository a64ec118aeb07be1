"""Nothing typed is ever lost, and nothing stored is overwritten by what is only on the screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.autosave import Autosave, fill, find
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.text_box import TextBox
from tests.support import screens
from tests.support.screens import Keyboard

TWO_SECONDS = 2_000


class Form(QWidget):
    """One field of each kind, bound to a store that takes blanks away as the vault does."""

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[str, Any] = {"line": "Leser", "box": None, "day": None, "choice": 2, "tick": False}
        self.writes: list[tuple[str, Any]] = []
        self.autosave = Autosave(self)
        self.line, self.box, self.day = QLineEdit(self), TextBox(self), DateField(self)
        self.choice, self.tick = QComboBox(self), QCheckBox("ja", self)
        layout = QVBoxLayout(self)
        fill(self.choice, [(1, "en"), (2, "to"), (3, "tre")], empty="–")
        for name in self.stored:
            widget: QWidget = getattr(self, name)
            layout.addWidget(widget)
            self.bind(name, widget)
        self.autosave.refresh()

    def bind(self, name: str, widget: QWidget) -> None:
        def write(value: Any) -> None:
            self.writes.append((name, value))
            self.stored[name] = (value.strip() or None) if isinstance(value, str) else value
            self.autosave.refresh()

        self.autosave.bind(widget, lambda: self.stored[name], write)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    """The form in front, with the focus in its first line."""
    made = Form()
    window = screens.show_alone(qtbot, made)
    made.line.setFocus()
    yield made
    window.close()


def test_fields_show_what_is_stored(form: Form) -> None:
    assert form.line.text() == "Leser"
    assert form.box.toPlainText() == ""
    assert form.choice.currentText() == "to"
    assert form.writes == []


@pytest.mark.parametrize(("name", "text"), [("line", "Leser 60 ord"), ("box", "Ett avsnitt\nog ett til")])
def test_what_is_typed_is_stored_by_itself_within_two_seconds(
    form: Form, keyboard: Keyboard, qtbot: QtBot, name: str, text: str
) -> None:
    getattr(form, name).setFocus()
    keyboard.write(text)
    assert form.autosave.is_pending

    qtbot.waitUntil(lambda: form.stored[name] == text, timeout=TWO_SECONDS)

    assert not form.autosave.is_pending


@pytest.mark.parametrize("name", ["line", "box", "day"])
def test_what_assistive_technology_writes_is_stored_by_itself_too(form: Form, qtbot: QtBot, name: str) -> None:
    interface = QAccessible.queryAccessibleInterface(getattr(form, name))
    assert interface is not None

    interface.setText(QAccessible.Text.Value, "01.02.2027")

    wanted = date(2027, 2, 1) if name == "day" else "01.02.2027"
    qtbot.waitUntil(lambda: form.stored[name] == wanted, timeout=TWO_SECONDS)


def test_who_never_pauses_is_stored_within_two_seconds_too(form: Form, keyboard: Keyboard, qtbot: QtBot) -> None:
    typing = QTimer(form)
    typing.timeout.connect(lambda: keyboard.type("x"))
    typing.start(100)

    qtbot.waitUntil(lambda: bool(form.writes), timeout=TWO_SECONDS)

    typing.stop()


def test_a_word_is_stored_once_and_not_letter_by_letter(form: Form, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.write("Leser")

    qtbot.waitUntil(lambda: not form.autosave.is_pending, timeout=TWO_SECONDS)

    assert form.writes == [("line", "Leser")]


@pytest.mark.parametrize("name", ["line", "box", "day"])
def test_leaving_a_field_stores_it_at_once(form: Form, keyboard: Keyboard, name: str) -> None:
    getattr(form, name).setFocus()
    keyboard.write("01.02.2027")

    keyboard.press("Tab")

    assert form.stored[name] == (date(2027, 2, 1) if name == "day" else "01.02.2027")


def test_leaving_a_field_nobody_typed_in_stores_nothing(form: Form, keyboard: Keyboard) -> None:
    keyboard.press("Tab", "Tab", "Tab")

    assert form.writes == []


def test_what_is_chosen_or_ticked_is_stored_at_once(form: Form, keyboard: Keyboard) -> None:
    form.choice.setFocus()
    keyboard.choose("tre")
    keyboard.press("Tab", "Space")

    assert form.stored["choice"] == 3
    assert form.stored["tick"] is True


def test_a_choice_can_be_taken_back(form: Form, keyboard: Keyboard) -> None:
    form.choice.setFocus()
    keyboard.press("Home")

    assert form.stored["choice"] is None


@pytest.mark.parametrize("name", ["line", "box"])
def test_a_blank_just_typed_is_not_eaten_when_it_is_stored(form: Form, keyboard: Keyboard, qtbot: QtBot, name: str) -> None:
    field = getattr(form, name)
    field.setFocus()
    keyboard.write("Leser ")
    qtbot.waitUntil(lambda: form.stored[name] == "Leser" and not form.autosave.is_pending, timeout=TWO_SECONDS)

    keyboard.type("høyt")
    form.autosave.flush()

    assert form.stored[name] == "Leser høyt"


def test_what_is_no_date_stays_on_the_screen_and_is_not_stored(form: Form, keyboard: Keyboard) -> None:
    form.stored["day"] = date(2027, 1, 15)
    form.autosave.refresh()
    form.day.setFocus()

    keyboard.write("i vår")
    keyboard.press("Tab")
    form.autosave.refresh()

    assert form.day.text() == "i vår"
    assert form.stored["day"] == date(2027, 1, 15)
    assert ("day", None) not in form.writes


def test_what_is_no_date_does_not_keep_the_other_fields_from_being_stored(form: Form, keyboard: Keyboard) -> None:
    form.day.setFocus()
    keyboard.write("i vår")
    form.line.setFocus()
    keyboard.write("Leser mer")

    form.autosave.flush()

    assert form.stored["line"] == "Leser mer"


def test_a_change_elsewhere_does_not_touch_what_is_being_typed(form: Form, keyboard: Keyboard) -> None:
    keyboard.write("halvferdig set")

    form.stored |= {"line": "noe annet", "choice": 3}
    form.autosave.refresh()

    assert form.line.text() == "halvferdig set"
    assert form.choice.currentText() == "tre"


def test_a_change_elsewhere_leaves_the_cursor_where_it_is(form: Form, keyboard: Keyboard) -> None:
    keyboard.press("Home", "Right", "Right")
    form.stored["line"] = "Lekser"

    form.autosave.refresh()

    assert form.line.text() == "Lekser"
    assert form.line.cursorPosition() == 2


def test_undone_text_comes_back_on_the_screen(form: Form, keyboard: Keyboard) -> None:
    keyboard.write("noe nytt")
    form.autosave.flush()
    form.stored["line"] = "Leser"

    form.autosave.refresh()

    assert form.line.text() == "Leser"


def test_what_could_not_be_stored_does_not_follow_along_to_somebody_else(form: Form, keyboard: Keyboard) -> None:
    form.autosave.refresh("Emil")
    form.day.setFocus()
    keyboard.write("i vår")
    form.autosave.flush()

    form.autosave.refresh("Emil")
    assert form.day.text() == "i vår"
    form.autosave.refresh("Live")
    assert form.day.text() == ""
    assert not form.day.property("state")
    assert not form.autosave.is_pending


def test_filling_a_combo_box_keeps_what_is_chosen(form: Form) -> None:
    fill(form.choice, [(2, "to"), (4, "fire")], empty="ingen")

    assert form.choice.currentText() == "to"
    assert form.writes == []


def test_what_is_no_longer_among_the_choices_is_not_chosen(form: Form) -> None:
    fill(form.choice, [(4, "fire")], empty="ingen")

    assert form.choice.currentText() == "ingen"


def test_choices_are_found_by_what_they_are_worth(form: Form) -> None:
    fill(form.choice, [(date(2027, 1, 1), "nyttår")])

    assert find(form.choice, date(2027, 1, 1)) == 0
    assert find(form.choice, date(2027, 1, 2)) == -1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt calls a combo box by its name")
def test_a_combo_box_without_a_label_says_what_it_is_for_where_qt_calls_it_by_what_is_chosen(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.setAccessibleName("Ansatt")

    fill(combo, [(1, "Kari Eksempel"), (2, "Per Eksempel")])

    spoken = QAccessible.queryAccessibleInterface(combo)
    assert spoken is not None
    assert [spoken.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)] == ["Kari Eksempel", "Ansatt"]


def test_what_is_refused_stays_on_the_screen_and_is_tried_again(qtbot: QtBot) -> None:
    class Teller(QObject):
        trouble = Signal(str)

    page, field, teller = QWidget(), QLineEdit(), Teller()
    qtbot.addWidget(page)
    qtbot.addWidget(field)
    autosave = Autosave(page, teller.trouble)
    stored: list[str] = ["før"]
    disk_is_full = True

    def write(text: str) -> None:
        if disk_is_full:
            teller.trouble.emit("Disken er full.")
        else:
            stored.append(text)

    autosave.bind(field, lambda: stored[-1], write)
    autosave.refresh()
    field.end(False)
    QTest.keyClicks(field, " og etter")
    autosave.flush()
    autosave.refresh()

    assert (field.text(), autosave.is_pending) == ("før og etter", True)
    disk_is_full = False
    autosave.flush()
    assert (stored[-1], autosave.is_pending) == ("før og etter", False)
