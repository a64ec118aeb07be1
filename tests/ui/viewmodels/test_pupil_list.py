"""Hent elevliste: what is shown before anything is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Field
from ioplab.domain.pupil_match import Answer
from ioplab.operations import pupils
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import pupil_list
from ioplab.ui.viewmodels.pupil_list import PupilListView
from tests.fixtures.make_pupil_lists import FOLDER, HEAD, TENOR
from tests.support import screens
from tests.support.vaults import InUse, contents

KARI = PupilId("b2b5ad5c-0000-4000-8000-000000000001")


@pytest.fixture
def view(session: Session) -> PupilListView:
    """Without a file."""
    return PupilListView(session)


def shown(view: PupilListView, path: Path, sheet: str | None = None) -> None:
    view.read(path, sheet)
    screens.until(lambda: not view.is_busy)


def lines(view: PupilListView) -> list[tuple[int, str, str]]:
    return [(row.line, row.name, row.outcome) for row in view.rows()]


def test_everything_is_told_and_nothing_stored_before_it_is_taken_in(view: PupilListView, in_use: InUse) -> None:
    before = contents(in_use.vault)

    shown(view, FOLDER / "bad_values.csv")
    shown(view, FOLDER / "plain.csv")

    assert lines(view) == [(2, "Kari Nordvik", "Ny"), (3, "Odin Ås", "Ny")]
    assert view.summary() == "Ny: 2"
    assert view.absent_words().startswith("Står i arkivet, men ikke i listen (1): Emil")
    assert contents(in_use.vault) == before


def test_taken_in_it_can_be_undone_and_taken_in_again(view: PupilListView, in_use: InUse) -> None:
    shown(view, FOLDER / "plain.csv")
    told: list[str] = []
    view.session.done.connect(told.append)

    view.take()
    view.compare()

    assert told == ["Listen er tatt inn: 2 nye og 0 oppdaterte elever. Angre med Ctrl+Z."]
    assert [outcome for _, _, outcome in lines(view)] == ["Uendret", "Uendret"]
    assert not view.can_take
    view.session.workspace.undo()
    view.compare()
    assert [outcome for _, _, outcome in lines(view)] == ["Ny", "Ny"]
    assert len(in_use.vault.pupil_ids()) == 1


def test_a_line_that_may_be_somebody_comes_first_and_is_answered(view: PupilListView, in_use: InUse) -> None:
    pupils.add_pupil(in_use.vault, given_name="Odin", family_name="Ås", birth_year=2012, pupil_id=KARI)
    shown(view, FOLDER / "plain.csv")
    first = view.rows()[0]
    assert (first.line, first.outcome, first.detail) == (3, "Må avgjøres", "Kan være Odin Ås (2012).")
    assert [words for _, words in view.answer_choices(first)] == [
        "Ikke avgjort",
        "Samme elev som Odin Ås (2012)",
        "En ny elev",
        "Hopp over raden",
    ]

    view.answer(first, KARI)

    assert (view.rows()[0].line, view.rows()[0].outcome) == (3, "Oppdateres")
    assert "fødselsår 2012 → 2015" in view.rows()[0].detail
    view.show_only("Må avgjøres")
    view.answer(view.rows()[0], Answer.NEW)
    assert lines(view) == [(3, "Odin Ås", "Ny")]
    view.answer(view.rows()[0], None)
    assert lines(view) == [(3, "Odin Ås", "Må avgjøres")]


def test_columns_are_shown_with_examples_and_never_what_is_not_taken_in(view: PupilListView) -> None:
    shown(view, FOLDER / "ids_in_column.csv")

    rows = view.column_rows()

    assert [row.field for row in rows[:3]] == [Field.GIVEN_NAME, Field.FAMILY_NAME, Field.BIRTH]
    assert rows[0].examples == "Kari; Odin"
    assert (rows[5].examples, rows[5].field, rows[5].never) == ("", None, "Tas aldri inn: fødselsnummer")
    assert TENOR not in repr((rows, view.rows(), view.notes()))
    assert "Filen har fødselsnummer" in view.notes()


def test_a_locked_column_cannot_be_chosen(view: PupilListView) -> None:
    shown(view, FOLDER / "ids_in_column.csv")
    told: list[str] = []
    view.session.trouble.connect(told.append)

    view.choose_field(view.column_rows()[5], Field.CLASS_NAME)

    assert view.columns[5] is None
    assert told == ["Tas aldri inn: fødselsnummer"]


def test_without_headings_somebody_says_what_the_columns_are(view: PupilListView) -> None:
    shown(view, FOLDER / "no_header.csv")
    assert "overskrifter" in view.notes()
    assert view.objection_words()
    assert not view.can_take

    view.choose_field(view.column_rows()[0], Field.GIVEN_NAME)
    view.choose_field(view.column_rows()[4], Field.FAMILY_NAME)
    view.choose_field(view.column_rows()[1], Field.FAMILY_NAME)

    assert [(row.heading, row.field) for row in view.column_rows()][1::3] == [
        ("Kolonne 2", Field.FAMILY_NAME),
        ("Kolonne 5", None),
    ]
    assert [row.name for row in view.rows()] == ["Kari Nordvik", "Odin Ås"]


def test_lines_can_be_limited_to_those_that_become_the_same(view: PupilListView) -> None:
    shown(view, FOLDER / "injection.csv")
    assert view.choices_of_what_to_see() == [("", "Alle rader (3)"), ("Ny", "Ny (1)"), ("Tas ikke inn", "Tas ikke inn (2)")]

    view.show_only("Ny")

    assert lines(view) == [(4, "Odin Ås", "Ny")]


def test_of_very_many_lines_the_first_are_shown_and_it_is_said(
    view: PupilListView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pupil_list, "MOST_SHOWN", 2)
    path = tmp_path / "mange.csv"
    path.write_text("Fornavn\nKari\nOdin\nMina\n")

    shown(view, path)

    assert len(view.rows()) == 2
    assert view.more_words() == "De første 2 av 3 rader vises. Alle tas inn."


def test_sheets_are_chosen_from_and_a_hidden_one_is_read_only_then(view: PupilListView) -> None:
    shown(view, FOLDER / "hidden_sheet.xlsx")
    assert view.sheets() == [("Fjorårets", "Fjorårets (skjult)"), ("Årets", "Årets")]
    assert "1 skjulte ark er ikke lest." in view.notes()

    view.choose_sheet("Fjorårets")
    screens.until(lambda: not view.is_busy)

    assert [row.name for row in view.rows()] == ["Gammel Elev"]
    assert view.notes() == ""


def test_what_cannot_be_read_is_told_and_what_was_shown_is_gone(view: PupilListView) -> None:
    shown(view, FOLDER / "plain.csv")
    told: list[str] = []
    view.session.trouble.connect(told.append)

    shown(view, FOLDER / "old.xls")

    assert "gammel Excel-fil" in told[0]
    assert (view.table, view.rows(), view.can_take) == (None, [], False)


def test_reading_is_stopped(view: PupilListView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mange.csv"
    path.write_text(HEAD + "\n" + "Kari;Nordvik;2016;5;5A\n" * 20_000)

    with qtbot.waitSignal(view.session.trouble, timeout=screens.PATIENCE) as told:
        view.read(path)
        view.stop()

    assert told.args == ["Lesingen ble stoppet. Ingenting er lest inn."]
    assert view.table is None


def test_a_page_that_goes_waits_and_tells_nothing(view: PupilListView) -> None:
    told: list[str] = []
    view.session.trouble.connect(told.append)

    view.read(FOLDER / "plain.csv")
    view.wait()

    assert (view.is_busy, view.table, told) == (False, None, [])


def test_who_does_not_administer_is_told_why_not(view: PupilListView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view.session.workspace, "why_not", lambda *_: "Bare den som administrerer.")

    shown(view, FOLDER / "plain.csv")

    assert view.why_not() == "Bare den som administrerer."
    assert not view.can_take


# What has been decided before


@pytest.fixture
def odin(in_use: InUse) -> PupilId:
    """Here with another year than the list says."""
    pupils.add_pupil(in_use.vault, given_name="Odin", family_name="Ås", birth_year=2012, pupil_id=KARI)
    return KARI


def test_what_was_decided_is_shown_as_decided_and_can_be_changed(view: PupilListView, in_use: InUse, odin: PupilId) -> None:
    shown(view, FOLDER / "plain.csv")
    view.answer(view.rows()[0], Answer.SKIP)
    view.take()

    shown(view, FOLDER / "bom.csv")

    first = view.rows()[0]
    assert (first.line, first.outcome, first.detail) == (3, "Hoppes over", "Avgjort tidligere")
    assert view.answer_of(first) is Answer.SKIP
    assert view.remembered_words().startswith("1 rader er avgjort tidligere.")
    assert not view.can_take

    view.answer(first, odin)

    assert view.rows()[0].detail == "Odin Ås (2012): fødselsår 2012 → 2015, trinn – → 6, klasse – → 6B"
    assert view.remembered_words() == ""
    view.take()
    assert in_use.vault.get(Pupil, odin).birth_year == 2015


@pytest.mark.usefixtures("odin")
def test_a_decision_taken_back_is_asked_again(view: PupilListView) -> None:
    shown(view, FOLDER / "plain.csv")
    view.answer(view.rows()[0], Answer.SKIP)
    view.take()
    view.answer(view.rows()[0], None)
    assert view.rows()[0].outcome == "Må avgjøres"
    view.take()

    shown(view, FOLDER / "plain.csv")

    assert (view.rows()[0].outcome, view.remembered_words()) == ("Må avgjøres", "")


@pytest.mark.usefixtures("odin")
def test_an_answer_alone_is_taken_in_and_told_as_that(view: PupilListView) -> None:
    shown(view, FOLDER / "plain.csv")
    view.take()
    assert not view.can_take
    view.answer(view.rows()[0], Answer.SKIP)
    told: list[str] = []
    view.session.done.connect(told.append)

    view.take()

    assert told == ["Svarene er husket til neste gang listen hentes."]
    assert not view.can_take
    assert view.rows()[0].detail == "Avgjort tidligere"


def test_who_was_entered_as_new_is_not_entered_again_by_the_same_button(view: PupilListView, in_use: InUse) -> None:
    pupils.add_pupil(in_use.vault, given_name="Odin", family_name="Ås", pupil_id=KARI)
    shown(view, FOLDER / "plain.csv")
    view.answer(view.rows()[0], Answer.NEW)

    view.take()

    assert not view.can_take
    assert len(in_use.vault.pupil_ids()) == 4
    assert view.rows()[0].outcome == "Uendret"


def test_undoing_makes_it_asked_again(view: PupilListView, odin: PupilId) -> None:
    shown(view, FOLDER / "plain.csv")
    view.answer(view.rows()[0], odin)
    view.take()

    view.session.workspace.undo()
    view.compare()

    assert view.rows()[0].outcome == "Må avgjøres"


@pytest.mark.usefixtures("odin")
def test_what_there_is_to_decide_comes_before_what_was_decided(view: PupilListView, in_use: InUse) -> None:
    pupils.add_pupil(in_use.vault, given_name="Kari", family_name="Nordvik", birth_year=2012)
    shown(view, FOLDER / "plain.csv")
    view.answer(next(row for row in view.rows() if row.line == 2), Answer.SKIP)
    view.take()

    shown(view, FOLDER / "plain.csv")

    assert [row.line for row in view.rows()] == [3, 2]
    view.show_only("Må avgjøres")
    assert [row.line for row in view.rows()] == [3]


# A large list


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any list be so large that it is compared beside the screen."""
    monkeypatch.setattr(pupil_list, "AT_ONCE", 0)


def come_to_comparing(view: PupilListView, path: Path) -> None:
    view.read(path)
    screens.until(lambda: not view.is_reading)


@pytest.mark.usefixtures("large")
def test_a_large_list_is_compared_beside_the_screen_and_says_so(view: PupilListView) -> None:
    come_to_comparing(view, FOLDER / "plain.csv")

    assert view.is_busy
    assert view.busy_words() == "Sammenligner listen med elevene i arkivet …"
    assert (view.rows(), view.can_take) == ([], False)
    screens.until(lambda: not view.is_busy)
    assert lines(view) == [(2, "Kari Nordvik", "Ny"), (3, "Odin Ås", "Ny")]


@pytest.mark.usefixtures("large")
def test_comparing_is_abandoned_when_another_file_is_chosen(view: PupilListView) -> None:
    told: list[str] = []
    view.session.trouble.connect(told.append)
    come_to_comparing(view, FOLDER / "plain.csv")

    shown(view, FOLDER / "whole_names.csv")

    assert [row.line for row in view.rows()] == [2, 3, 4]
    assert told == []


@pytest.mark.usefixtures("large")
def test_comparing_is_stopped_and_nothing_of_the_file_is_left(view: PupilListView, tmp_path: Path) -> None:
    path = tmp_path / "mange.csv"
    path.write_text(HEAD + "\n" + "".join(f"Kari{n};Nordvik;2016;5;5A\n" for n in range(20_000)))
    told: list[str] = []
    view.session.trouble.connect(told.append)
    come_to_comparing(view, path)

    view.stop()
    screens.until(lambda: not view.is_busy)

    assert told == ["Lesingen ble stoppet. Ingenting er lest inn."]
    assert (view.table, view.rows()) == (None, [])


@pytest.mark.usefixtures("large")
def test_answering_in_a_large_list_compares_no_other_line(view: PupilListView, odin: PupilId) -> None:
    shown(view, FOLDER / "plain.csv")

    view.answer(view.rows()[0], odin)

    assert not view.is_busy
    assert lines(view) == [(3, "Odin Ås", "Oppdateres"), (2, "Kari Nordvik", "Ny")]


@pytest.mark.usefixtures("large")
def test_a_column_chosen_while_it_is_compared_begins_anew(view: PupilListView) -> None:
    come_to_comparing(view, FOLDER / "plain.csv")

    view.choose_field(view.column_rows()[4], None)
    screens.until(lambda: not view.is_busy)

    assert [row.detail for row in view.rows()] == ["2016, 5. trinn", "2015, 6. trinn"]
