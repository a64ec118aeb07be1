"""The principal's cards by the keyboard: entering by hand, freezing and seeing again, reflecting in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.ids import Level, StaffId
from ioplab.domain.leadership import SurveyAnswer
from ioplab.domain.vocabulary import CountingDate, Round, StaffRole, ValueKind
from ioplab.operations import evaluations, leadership, people
from ioplab.ui.pages.entered_card import EnteredCard
from ioplab.ui.pages.reflection_card import ReflectionCard
from ioplab.ui.pages.snapshots_card import SnapshotsCard
from ioplab.ui.session import Session
from ioplab.ui.widgets.plain_table import PlainTable
from tests.support import screens
from tests.support.aggregates import an_aggregate
from tests.support.screens import Keyboard, seen
from tests.support.vaults import PASSPHRASE, YEAR, Clock, InUse, acting_as, clock_of

Card = TypeVar("Card", bound=QWidget)

LEAST_TARGET = 24
"""Pixels each way."""


class Shown:
    """A card on the screen, with what the session has said."""

    def __init__(self, bot: QtBot, session: Session) -> None:
        self._bot = bot
        self.session = session
        self.troubles: list[str] = []
        self.done: list[str] = []
        session.trouble.connect(self.troubles.append)
        session.done.connect(self.done.append)

    def show(self, card: Card) -> Card:
        self.window = screens.show_alone(self._bot, card, size=(1100, 1100))
        return card

    def write_in(self, table: PlainTable, column: int, text: str, keyboard: Keyboard) -> None:
        """Write in a cell of the first row."""
        table.setCurrentIndex(table.model().index(0, column))
        table.setFocus()
        keyboard.press("Return")
        keyboard.write(text)
        keyboard.press("Return")
        self._bot.waitUntil(lambda: keyboard.focus is table)


@pytest.fixture(autouse=True)
def _november(in_use: InUse, clock: Clock) -> None:
    """The vault's day is the day of everything else, too."""
    clock_of(in_use.vault).moment = clock.moment


@pytest.fixture
def shown(session: Session, qtbot: QtBot) -> Shown:
    return Shown(qtbot, session)


@pytest.fixture
def rated(in_use: InUse) -> InUse:
    """The first round done: something to freeze."""
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    return in_use


def stored(session: Session, code: str) -> object:
    return next(one for one in leadership.entered_of(session.workspace.vault, YEAR) if one.code == code)


# Entered by hand


def test_an_indicator_is_entered_by_keyboard_with_value_source_and_date(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.ui.enteredTable.setFocus()

    keyboard.press("Return")
    assert keyboard.at == "Antall"
    keyboard.write("9")
    keyboard.fill_in("Av", "11")
    assert card.ui.stateLabel.text() != ""
    keyboard.fill_in("Kilde", "Oppmøtelister")
    assert card.entered() == ()
    keyboard.fill_in("Kildens dato", "20.9.26")
    keyboard.press("Tab")

    (one,) = card.entered()
    assert (one.code, one.numerator, one.denominator) == ("P10", 9, 11)
    assert (one.source, one.source_on) == ("Oppmøtelister", date(2026, 9, 20))
    assert card.ui.stateLabel.text() == "✓ Ført for 2026/27."
    row = [str(card.ui.enteredTable.model().index(0, column).data()) for column in range(3)]
    assert row == [
        "P10 Foreldrerepresentasjon på foreldremøter",
        "9 av 11 (82\N{NO-BREAK SPACE}%)\nKilde: Oppmøtelister, 20. september 2026",
        "✓ ført for hånd",
    ]


def test_without_source_it_is_told_what_is_missing(shown: Shown) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.store("numerator", 9)
    card.view.store("denominator", 11)

    assert card.ui.stateLabel.text() == "! Ikke ført ennå: mangler kilde, kildens dato."
    card.view.store("numerator", 12)
    assert card.ui.stateLabel.text() == "! En del kan ikke være større enn helheten. Rett tallene."


def test_each_kind_of_value_has_its_own_fields(shown: Shown) -> None:
    card = shown.show(EnteredCard(shown.session))
    boxes = {
        ValueKind.SHARE: {card.ui.shareBox},
        ValueKind.AMOUNT: {card.ui.amountBox},
        ValueKind.WORDS: {card.ui.wordsBox},
        ValueKind.SURVEY: {card.ui.shareBox, card.ui.answersBox},
    }

    for kind, wanted in boxes.items():
        card.view.store("kind", kind)
        assert {box for found in boxes.values() for box in found if box.isVisible()} == wanted


def test_the_school_names_what_the_framework_does_not(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.choose("S1")
    card.ui.enteredTable.setFocus()

    keyboard.fill_in("Navn", "Ressursteam møtes")
    keyboard.fill_in("Med ord", "Ja, hver tirsdag")
    keyboard.press("Tab")

    assert card.view.row().name == "S1 Ressursteam møtes"
    keyboard.tab_to("Indikatorer ført for hånd")
    keyboard.fill_in("Navn", "")
    keyboard.press("Tab")
    assert card.ui.titleEdit.text() == "Struktur 1"
    assert card.view.row().name == "S1 Struktur 1"


def test_a_new_indicator_is_the_schools_own_and_can_be_taken_away(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.ui.enteredTable.setFocus()

    keyboard.push("Ny indikator")
    assert keyboard.at == "Nummer"
    keyboard.write("F1")
    keyboard.fill_in("Navn", "Fravær")
    keyboard.choose_in("Verdien er", "mengde")
    keyboard.fill_in("Mengde", "1 250,5")
    keyboard.fill_in("Enhet", "timer")
    keyboard.press("Tab")

    one = card.view.row().stored
    assert one is not None
    assert (one.code, one.title, one.amount, one.unit) == ("F1", "Fravær", 1250.5, "timer")
    keyboard.push("Ta bort")
    assert [row.code for row in card.view.rows()][-1] == "R2"
    shown.session.workspace.undo()
    assert card.view.rows()[-1].code == "F1"


def test_a_survey_has_statements_with_how_many_agree(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.choose("R2")
    card.ui.numeratorEdit.setFocus()

    keyboard.write("31")
    keyboard.fill_in("Ble spurt", "48")
    keyboard.fill_in("Ny påstand", "Barnet mitt trives")
    keyboard.press("Return")
    for column, text in ((1, "27"), (2, "31")):
        shown.write_in(card.ui.answerTable, column, text, keyboard)

    assert card.view.answers() == (SurveyAnswer(statement="Barnet mitt trives", agree=27, answered=31),)
    assert card.ui.statementEdit.text() == ""
    assert "Barnet mitt trives: 27 av 31" in card.view.value_words(card.view.row())
    keyboard.push("Ta bort påstanden")
    assert card.view.answers() == ()


def test_what_is_no_number_stays_on_the_screen_and_is_told(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.ui.numeratorEdit.setFocus()

    keyboard.write("mange")
    card.flush()

    assert shown.troubles[-1] == "«mange» er ikke et helt tall."
    assert card.ui.numeratorEdit.text() == "mange"
    assert card.view.row().stored is None


@pytest.mark.parametrize(("typed", "shown_as"), [("12345678901,25", "12345678901,25"), ("1 000", "1000"), ("0.5", "0,5")])
def test_an_amount_stands_as_it_was_written(shown: Shown, typed: str, shown_as: str) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.choose("T1")
    card.view.store_amount(typed)

    assert card.ui.amountEdit.text() == shown_as


@pytest.mark.parametrize("typed", ["9" * 5000, "-1", "1,5", "ett"])
def test_what_is_no_count_is_told_whatever_it_is(shown: Shown, typed: str) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.store_count("numerator", typed)

    assert "er ikke et helt tall" in shown.troubles[-1]
    assert card.view.row().stored is None


def test_another_year_has_its_own(shown: Shown) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.store("numerator", 9)

    card.set_page(YEAR.next)
    assert (card.ui.numeratorEdit.text(), card.ui.stateLabel.text()) == ("", "Ikke ført for 2027/28.")
    card.set_page(YEAR)
    assert card.ui.numeratorEdit.text() == "9"


def test_a_pupils_name_in_a_text_is_noticed(shown: Shown, in_use: InUse) -> None:
    card = shown.show(EnteredCard(shown.session))
    card.view.store("note", f"Gjelder {in_use.pupil.given_name}")
    assert card.ui.nameLabel.isVisible()

    card.view.store("note", "Gjelder alle")
    assert not card.ui.nameLabel.isVisible()


# Frozen


def test_numbers_are_frozen_and_seen_again_by_keyboard(shown: Shown, rated: InUse, keyboard: Keyboard) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    seen_again: list[Aggregate] = []
    card.shown.connect(seen_again.append)
    card.ui.dateTable.setFocus()
    assert str(card.ui.dateTable.model().index(0, 2).data()) == "! ikke fryst, 50 dager siden"

    keyboard.push("Frys tallene nå")
    assert keyboard.at == "Fryste tall"
    evaluations.correct_outcome(rated.vault, rated.plan.evaluations[0].id, rated.goal_ids[0], level=Level(1), reason="Feil")
    keyboard.push("Vis slik de var")

    (snapshot,) = leadership.snapshots(rated.vault)
    assert seen_again == [leadership.frozen_numbers(snapshot)]
    assert seen_again[0].attainment[0].levels["4"] == 1
    assert str(card.ui.dateTable.model().index(0, 2).data()) == "✓ fryst 20. november 2026, 50 dager etter"
    assert shown.done == ["Tallene er fryst. De kan ikke endres, og ikke angres."]


def test_what_has_moved_since_is_a_table_with_then_and_now(shown: Shown, rated: InUse, keyboard: Keyboard) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    card.view.freeze()
    evaluations.correct_outcome(rated.vault, rated.plan.evaluations[0].id, rated.goal_ids[0], level=Level(1), reason="Feil")
    card.ui.snapshotTable.setFocus()

    keyboard.push("Sammenlign med nå")

    assert keyboard.at == "Tall som er endret siden"
    model = card.ui.movedTable.model()
    rows = [tuple(str(model.index(row, column).data()) for column in range(3)) for row in range(model.rowCount())]
    assert rows[:2] == [("Hele utvalget: Ikke mestret ennå", "0", "1"), ("Hele utvalget: Selvstendig", "1", "0")]
    assert f"{len(rows)} tall er endret siden 20. november 2026" in card.ui.movedLabel.text()
    keyboard.push("Lukk sammenligningen")
    assert not card.ui.movedBox.isVisible()
    assert keyboard.at == "Sammenlign med nå"


def test_what_was_put_together_from_files_is_compared_with_files_and_never_with_this_vault(shown: Shown, rated: InUse) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    numbers = an_aggregate("a", ((0, 1, 1, 2),), school_year=YEAR.label, round=Round.MIDYEAR.value)
    card.set_numbers(numbers)
    assert "tallene på denne siden, halvårsevaluering 2026/27" in card.ui.whatLabel.text()
    assert not card.ui.roundCombo.isEnabled()
    card.view.freeze()
    (snapshot,) = leadership.snapshots(rated.vault)

    card.view.compare(snapshot)
    assert card.ui.movedLabel.text().endswith("ingen tall er endret siden 20. november 2026.")
    card.set_numbers(replace(numbers, round=Round.ANNUAL.value))
    card.view.compare(snapshot)

    assert card.view.compared is None
    assert "Les inn filene fra halvårsevaluering 2026/27 først" in shown.troubles[-1]


def test_deleting_asks_first_and_is_for_those_who_administer(shown: Shown, rated: InUse, keyboard: Keyboard) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    card.view.freeze()
    card.ui.snapshotTable.setFocus()

    keyboard.push("Slett de fryste tallene")
    assert keyboard.at == "Avbryt"
    keyboard.press("Space")
    assert len(leadership.snapshots(rated.vault)) == 1
    keyboard.press("Space")
    keyboard.press("Shift+Tab", "Space")

    assert leadership.snapshots(rated.vault) == ()
    assert keyboard.at == "Frys tallene nå"
    shown.session.workspace.undo()
    assert len(card.view.rows()) == 1


def test_each_counting_date_comes_with_its_round_and_another_may_be_chosen(
    shown: Shown, rated: InUse, keyboard: Keyboard
) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    card.ui.dateTable.setFocus()

    keyboard.choose_in("Telletidspunkt", "telling skoleslutt")
    assert card.ui.roundCombo.currentText() == "årsevaluering"
    keyboard.choose_in("Evaluering", "halvårsevaluering")
    keyboard.push("Frys tallene nå")

    (snapshot,) = leadership.snapshots(rated.vault)
    assert (snapshot.counting, snapshot.round) == (CountingDate.END, Round.MIDYEAR)


def test_who_may_not_see_everybodys_figures_is_told_why_and_sees_none(shown: Shown, rated: InUse) -> None:
    vault = rated.vault
    teacher = StaffId(vault.new_id())
    people.add_staff(vault, name="Amina Eksempel", role=StaffRole.TEACHER, staff_id=teacher)
    people.give_key(vault, teacher, "tre stille gauper", PASSPHRASE)
    leadership.freeze_numbers(vault, YEAR, Round.MIDYEAR, CountingDate.AUTUMN)

    with acting_as(vault, teacher):
        snapshots, entered = SnapshotsCard(shown.session), EnteredCard(shown.session)
        reflection = ReflectionCard(shown.session)
        reflection.set_page(YEAR, Round.MIDYEAR)

        assert snapshots.view.rows() == ()
        assert not snapshots.ui.freezeButton.isEnabled()
        for card in (snapshots, entered, reflection):
            assert card.ui.whyLabel.text().startswith("Du kan ikke ta ut dokumenter, filer eller tall herfra.")
        assert entered.ui.numeratorEdit.isReadOnly()
        assert reflection.ui.textEdit.isReadOnly()
    for made in (snapshots, entered, reflection):
        made.deleteLater()


def test_frozen_numbers_of_several_dates_stand_newest_first(shown: Shown, rated: InUse) -> None:
    card = shown.show(SnapshotsCard(shown.session))
    card.view.freeze()
    clock_of(rated.vault).wait()
    card.view.choose_counting(CountingDate.SPRING)
    card.view.freeze()

    assert [row.counting for row in card.view.rows()] == [CountingDate.SPRING, CountingDate.AUTUMN]


# The reflection


def test_the_reflection_is_led_through_in_order_by_keyboard(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(ReflectionCard(shown.session))
    card.set_page(YEAR, Round.MIDYEAR)
    card.ui.readCheck.box.setFocus()
    assert "Nå: les tallene" in card.ui.nextLabel.text()

    keyboard.press("Space")
    assert "Nå: innvendinger" in card.ui.nextLabel.text()
    assert card.ui.readLabel.text() == "Bekreftet av Kari Eksempel 20. november 2026."
    keyboard.fill_in("Hva kan forklare tallene på andre måter?", "Få elever")
    keyboard.press("Tab")
    assert "Nå: tiltak" in card.ui.nextLabel.text()
    keyboard.fill_in("Nytt tiltak", "Leseuke")
    keyboard.press("Return")
    for column, text in ((1, "Rektor"), (2, "1.9.2027")):
        shown.write_in(card.ui.measureTable, column, text, keyboard)
    keyboard.fill_in("Rektors egne ord", "Flere mestrer selvstendig.")
    keyboard.press("Tab")

    stored = card.reflection()
    assert stored is not None
    assert (stored.objections, stored.text) == ("Få elever", "Flere mestrer selvstendig.")
    (measure,) = stored.measures
    assert (measure.text, measure.responsible, measure.due_on) == ("Leseuke", "Rektor", date(2027, 9, 1))
    assert [title.text() for title in (card.ui.numbersTitle, card.ui.measuresTitle)] == ["1 Tallene ✓", "3 Tiltak ✓"]


def test_the_order_is_led_and_not_locked(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(ReflectionCard(shown.session))
    card.set_page(YEAR, Round.MIDYEAR)
    card.ui.readCheck.box.setFocus()

    keyboard.fill_in("Nytt tiltak", "Leseuke")
    keyboard.press("Return")

    assert len(card.view.measures()) == 1
    assert "Nå: les tallene" in card.ui.nextLabel.text()


def test_what_is_written_stays_with_its_page(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(ReflectionCard(shown.session))
    card.set_page(YEAR, Round.MIDYEAR)
    card.ui.objectionsEdit.setFocus()
    keyboard.write("Om halvåret")

    card.set_page(YEAR, Round.MIDYEAR, "a b")
    assert card.ui.objectionsEdit.toPlainText() == ""
    card.set_page(YEAR, Round.MIDYEAR)

    assert card.ui.objectionsEdit.toPlainText() == "Om halvåret"
    own = leadership.reflection_of(shown.session.workspace.vault, YEAR, Round.MIDYEAR)
    assert own is not None
    assert own.objections == "Om halvåret"


def test_a_measure_is_taken_away_and_comes_back(shown: Shown, keyboard: Keyboard) -> None:
    card = shown.show(ReflectionCard(shown.session))
    card.set_page(YEAR, Round.MIDYEAR)
    for text in ("Leseuke", "To som vurderer"):
        card.view.add_measure(text)
    card.ui.measureTable.setCurrentIndex(card.ui.measureTable.model().index(0, 0))
    card.ui.measureTable.setFocus()

    keyboard.push("Ta bort tiltaket")

    assert [one.text for one in card.view.measures()] == ["To som vurderer"]
    shown.session.workspace.undo()
    assert [one.text for one in card.view.measures()] == ["Leseuke", "To som vurderer"]


def test_of_two_measures_alike_one_is_taken_away(shown: Shown) -> None:
    card = shown.show(ReflectionCard(shown.session))
    card.set_page(YEAR, Round.MIDYEAR)
    for _ in range(2):
        card.view.add_measure("Leseuke")

    card.view.change_measure(card.view.measures()[0], responsible="Rektor")
    assert [one.responsible for one in card.view.measures()] == ["Rektor", None]
    card.view.change_measure(card.view.measures()[1], responsible="Rektor")
    card.view.remove_measure(card.view.measures()[0])

    assert len(card.view.measures()) == 1


# For everybody


@pytest.mark.parametrize("make", [EnteredCard, SnapshotsCard, ReflectionCard])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_is_large_enough_to_hit(
    shown: Shown, rated: InUse, make: Callable[[Session], QWidget], scale: float
) -> None:
    screens.look(scale=scale)
    leadership.freeze_numbers(rated.vault, YEAR, Round.MIDYEAR, CountingDate.AUTUMN)
    card = shown.show(make(shown.session))
    if isinstance(card, ReflectionCard):
        card.set_page(YEAR, Round.MIDYEAR)
        card.view.add_measure("Leseuke")
    if isinstance(card, EnteredCard):
        card.view.choose("R2")

    stops = [widget for widget in seen(card) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops
    assert [widget.objectName() for widget in stops if not screens.name_of(widget)] == []
    small = [w.objectName() for w in stops if isinstance(w, QAbstractButton | QComboBox) and not _can_be_hit(w.size())]
    assert [name for name in small if name != "readBox"] == []


def _can_be_hit(size: QSize) -> bool:
    return size.width() >= LEAST_TARGET and size.height() >= LEAST_TARGET
