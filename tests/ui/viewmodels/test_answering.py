"""Answering a request: rating, observing and proposing, all of it kept in the draft, and the file to send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import SubjectCode
from ioplab.domain.vocabulary import Basis, ContributionKind
from ioplab.exchange import contribution_file
from ioplab.exchange.contribution_file import AskedSubject, RequestFile
from ioplab.operations.answering import OpenRequest
from ioplab.ui.viewmodels.answering import AnswerView
from ioplab.ui.viewmodels.rating_rows import Place
from tests.support.contributions import IDENTITY, READ, SECRET, a_request
from tests.support.vaults import Clock, CountedIds

NORSK, MATTE = SubjectCode("NOR"), SubjectCode("MAT")
Opens = Callable[..., AnswerView]


@pytest.fixture
def opens(tmp_path: Path, clock: Clock, qtbot: QtBot) -> Opens:  # noqa: ARG001 - signals need an application
    """Opens a request, as often as one likes, with the draft where it was left."""
    ids = CountedIds(950_000)

    def opens(file: RequestFile | None = None) -> AnswerView:
        return AnswerView(OpenRequest(file or a_request(), drafts=tmp_path, now=clock, new_id=ids))

    return opens


@pytest.fixture
def view(opens: Opens) -> AnswerView:
    return opens()


def troubles(view: AnswerView) -> list[str]:
    found: list[str] = []
    view.trouble.connect(found.append)
    return found


def answer_in(path: Path) -> contribution_file.AnswerFile:
    return contribution_file.open_answer(contribution_file.envelope_of(path.read_bytes()), IDENTITY, SECRET)


# Rating


def test_what_is_asked_is_told_without_more_than_the_first_name(view: AnswerView) -> None:
    assert view.facts == "Kari Eksempel spør om Emil · halvårsevaluering · ønskes innen 15. januar 2027"
    assert dict(view.details(0))["Målet er nådd når"] == "Høyst to feil"
    assert dict(view.details(0))["Slik ser vi det"] == "Hør ved frokost"
    assert len(view.levels()) == 5


def test_a_digit_rates_and_is_in_the_draft_at_once(view: AnswerView, opens: Opens) -> None:
    assert view.rate(0, Place.MINE, 3)

    assert view.progress == "1 av 2 mål vurdert"
    assert view.saved_words == "✓ Lagret 10:42"
    assert opens().progress == "1 av 2 mål vurdert"
    assert opens().first_left == 1


def test_nought_asks_why_and_rates_by_the_reason(view: AnswerView) -> None:
    asked: list[int] = []
    view.reason_wanted.connect(asked.append)

    assert not view.rate(1, Place.MINE, 0)
    assert (asked, view.ask_words) == ([1], "Hvorfor er det ikke arbeidet med?")
    assert view.answer(1, "Kom ikke i gang")

    assert view.table.row(1).mine.not_worked_on_reason == "Kom ikke i gang"  # type: ignore[union-attr]
    assert view.ask_words == ""


def test_no_reason_is_no_rating(view: AnswerView) -> None:
    told = troubles(view)
    view.rate(1, Place.MINE, 0)

    assert not view.answer(1, "  ")

    assert told == ["Skriv hvorfor målet ikke er arbeidet med."]
    assert view.progress == "0 av 2 mål vurdert"


def test_grounds_settings_and_note_belong_to_a_rating(view: AnswerView) -> None:
    told = troubles(view)
    view.write_note(0, "For tidlig")
    view.set_basis(0, Basis.MEMORY)
    assert len(told) == 1

    view.rate(0, Place.MINE, 2)
    view.set_basis(0, Basis.OBSERVED)
    view.toggle_several(0)
    view.write_note(0, "Ved frokosten")

    assert dict(view.details(0))["Du"] == "Mye støtte · i flere situasjoner · observert · Ved frokosten"


@pytest.mark.parametrize("digit", [5, 9])
def test_a_digit_off_the_scale_does_nothing(view: AnswerView, digit: int) -> None:
    assert not view.rate(0, Place.MINE, digit)
    assert view.saved_at is None


# Observing


def test_an_observation_is_kept_while_it_is_written(view: AnswerView, opens: Opens) -> None:
    view.show_goal(READ)
    view.write_observation(note="Leste")
    view.write_observation(note="Leste hele siden")
    view.write_observation(support="alene")

    again = opens()
    again.show_goal(READ)
    assert [words for _, words in again.observations()] == ["20. nov: alene · Leste hele siden"]


def test_the_next_observation_is_another_one_and_another_goals_are_not_shown(view: AnswerView) -> None:
    view.show_goal(READ)
    view.write_observation(note="Den ene")
    view.finish_observation()
    view.write_observation(note="Den andre")
    assert len(view.observations()) == 2

    view.show_goal(view.goal_id(1))
    assert (view.observations(), view.observation) == ([], None)


def test_an_observation_emptied_is_gone(view: AnswerView) -> None:
    view.show_goal(READ)
    view.write_observation(note="Feil elev")

    view.write_observation(note="")

    assert (view.observations(), view.observation) == ([], None)


def test_the_date_written_before_the_words_is_the_observations(view: AnswerView, clock: Clock) -> None:
    view.show_goal(READ)
    view.write_seen_on(clock().date() - timedelta(days=3))
    view.write_observation(note="Leste skiltet")

    assert [words for _, words in view.observations()] == ["17. nov: Leste skiltet"]


@pytest.mark.parametrize("days", [1, -3000])
def test_a_date_nobody_can_mean_is_refused(view: AnswerView, clock: Clock, days: int) -> None:
    told = troubles(view)
    view.show_goal(READ)

    view.write_seen_on(clock().date() + timedelta(days=days))

    assert len(told) == 1
    assert view.seen_on == clock().date()


# Goals


def two_subjects() -> RequestFile:
    empty = AskedSubject(code=MATTE, name="Matematikk")
    asked = a_request()
    return a_request(kind=ContributionKind.GOALS, round=None, scale=None, subjects=(*asked.subjects, empty))


def test_a_goal_is_kept_from_its_first_word_whichever_field_it_is_in(opens: Opens) -> None:
    view = opens(two_subjects())
    view.write_proposal(criterion="Høyst to feil")
    view.choose_subject(MATTE)

    again = opens(two_subjects())
    assert [words for _, words in again.proposals] == ["Matematikk: ikke skrevet ennå"]


def test_hints_are_those_of_goal_selection(opens: Opens) -> None:
    view = opens(two_subjects())
    assert view.hints() == {}

    view.write_proposal(text="Blir flinkere til å lese")
    assert set(view.hints()) == {"text", "criterion", "baseline"}

    view.write_proposal(text="Leser 60 ord høyt")
    view.write_proposal(criterion="Høyst to feil")
    view.write_proposal(baseline="Leser 20 ord")
    assert view.hints() == {}


def test_a_new_goal_begins_empty_in_the_same_subject_and_the_first_is_taken_up_again(opens: Opens) -> None:
    view = opens(two_subjects())
    view.choose_subject(MATTE)
    view.write_proposal(text="Teller til tjue")
    first = view.proposals[0][0]

    view.new_proposal()
    assert (view.written, view.subject) == (None, MATTE)
    view.write_proposal(text="Legger sammen mynter")
    view.take_up_proposal(first)

    assert view.written is not None
    assert view.written.text == "Teller til tjue"
    assert view.progress == "2 mål skrevet"
    view.remove_proposal()
    assert [words for _, words in view.proposals] == ["Matematikk: Legger sammen mynter"]


# Undoing


def test_undo_and_redo_go_through_everything(view: AnswerView) -> None:
    view.rate(0, Place.MINE, 3)
    view.rate(0, Place.MINE, 4)
    view.write_proposal(text="Leser skilt")

    view.undo()
    assert (view.proposals, view.written) == ([], None)
    view.undo()
    assert view.table.row(0).mine.level == 3  # type: ignore[union-attr]
    view.undo()
    assert view.progress == "0 av 2 mål vurdert"
    view.undo()

    for _ in range(3):
        view.redo()
    assert view.table.row(0).mine.level == 4  # type: ignore[union-attr]
    assert len(view.proposals) == 1


# Sending


def test_the_file_holds_what_was_said_and_its_name_tells_nobodys(view: AnswerView, tmp_path: Path) -> None:
    view.rate(0, Place.MINE, 3)
    view.show_goal(READ)
    view.write_observation(note="Leste hele siden")
    view.write_proposal(text="Leser skilt")

    assert view.save(tmp_path)

    assert view.sent is not None
    assert view.sent.name == f"svar-{a_request().request[:8]}.iopsvar"
    answer = answer_in(view.sent)
    assert [one.level for one in answer.ratings] == [3]
    assert [one.note for one in answer.observations] == ["Leste hele siden"]
    assert [one.text for one in answer.proposals] == ["Leser skilt"]
    assert str(tmp_path) in view.send_words


def test_it_can_be_changed_and_saved_again(view: AnswerView, tmp_path: Path) -> None:
    view.rate(0, Place.MINE, 3)
    view.save(tmp_path)

    view.rate(0, Place.MINE, 4)
    assert "Lagre svarfilen når du er ferdig" in view.send_words

    view.save(tmp_path)
    (path,) = tmp_path.glob("*.iopsvar")
    assert [one.level for one in answer_in(path).ratings] == [4]


def test_nothing_answered_is_no_file(view: AnswerView, tmp_path: Path) -> None:
    told = troubles(view)

    assert not view.save(tmp_path)

    assert told[0].startswith("Det er ingenting å sende ennå.")
    assert not list(tmp_path.glob("*.iopsvar"))


def test_a_goal_without_a_text_holds_the_file_back_and_an_empty_one_does_not(opens: Opens, tmp_path: Path) -> None:
    view = opens(two_subjects())
    told = troubles(view)
    view.write_proposal(text="Teller til tjue")
    view.new_proposal()
    view.write_proposal(criterion="Høyst to feil")
    assert not view.save(tmp_path)
    assert told[0].startswith("Et mål mangler tekst.")

    view.write_proposal(criterion="")
    assert view.save(tmp_path)
    assert view.sent is not None
    assert [one.text for one in answer_in(view.sent).proposals] == ["Teller til tjue"]


def test_a_folder_that_cannot_be_written_is_told(view: AnswerView, tmp_path: Path) -> None:
    told = troubles(view)
    view.rate(0, Place.MINE, 3)

    assert not view.save(tmp_path / "finnes ikke")

    assert "kan ikke skrives" in told[0]


def test_the_draft_is_gone_when_asked(view: AnswerView, tmp_path: Path, qtbot: QtBot) -> None:
    view.rate(0, Place.MINE, 3)
    assert list(tmp_path.iterdir())

    with qtbot.waitSignal(view.discarded, timeout=1000):
        view.discard()

    assert list(tmp_path.iterdir()) == []
