"""One round of one pupil: everybody's own rating first, then what the team agrees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import EvaluationId, Level, StaffId
from ioplab.domain.vocabulary import Basis, Round, StaffRole, Stage
from ioplab.operations import evaluations, goals, people, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.evaluation import Action, EvaluationView
from ioplab.ui.viewmodels.rating_rows import SAID, Place, Said
from ioplab.workspace import Workspace
from tests.support.vaults import InUse, acting_as, clock_of

Rates = Callable[..., None]


@pytest.fixture
def evaluation(in_use: InUse) -> EvaluationId:
    """The first round, begun."""
    return in_use.open()


@pytest.fixture
def view(session: Session) -> EvaluationView:
    """What Kari sees of the first round."""
    made = EvaluationView(session)
    made.refresh()
    return made


@pytest.fixture
def rates(session: Session, in_use: InUse) -> Rates:
    """Lets somebody rate every goal and submit, at another time. With fewer levels than goals, the last one is repeated."""

    def rate(evaluation: EvaluationId, staff: StaffId, *levels: int) -> None:
        in_use.rate_all(evaluation, staff, *levels)
        session.workspace._pupils.clear()

    return rate


def cell(view: EvaluationView, row: int, place: Place) -> str:
    index = view.table.index(row, view.table.places.index(place))
    return str(index.data() or index.data(Qt.ItemDataRole.AccessibleTextRole))


def said(view: EvaluationView, row: int, place: Place) -> Said:
    found = view.table.index(row, view.table.places.index(place)).data(SAID)
    assert isinstance(found, Said)
    return found


def everything_shown(view: EvaluationView) -> str:
    """All words of the table, read and spoken."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    table = view.table
    indexes = (table.index(row, column) for row in range(table.rowCount()) for column in range(table.columnCount()))
    return " | ".join(str(index.data(role)) for index in indexes for role in roles)


# Independent first


def test_nobody_sees_anothers_rating_before_submitting_their_own(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, rates: Rates
) -> None:
    rates(evaluation, in_use.jon, 2)
    view.refresh()
    assert "Mye støtte" not in everything_shown(view)
    assert cell(view, 0, Place.OTHERS) == "vises når du har levert din"

    for row in range(4):
        view.rate(row, Place.MINE, 4)
    assert "Mye støtte" not in everything_shown(view)

    view.act()

    assert cell(view, 0, Place.OTHERS).startswith("Jon: Mye støtte")


def test_what_others_have_agreed_is_not_seen_before_submitting_either(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, rates: Rates
) -> None:
    rates(evaluation, in_use.jon, 2)
    with acting_as(in_use.vault, in_use.jon):
        agreed = {"level": Level(2), "comment": "Enige om mye støtte"}
        evaluations.agree_outcome(in_use.vault, evaluation, in_use.goal_ids[0], **agreed)
    view._session.workspace._pupils.clear()
    view.refresh()

    assert "støtte" not in everything_shown(view)
    assert not said(view, 0, Place.AGREED).open


def test_a_goal_one_has_submitted_shows_the_others_although_other_goals_are_left(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, rates: Rates
) -> None:
    rates(evaluation, in_use.jon, 2)
    view.refresh()
    view.rate(0, Place.MINE, 3)

    view.act()

    assert cell(view, 0, Place.OTHERS).startswith("Jon")
    assert cell(view, 1, Place.OTHERS) == "vises når du har levert din"


def test_drafts_of_others_are_never_seen(
    in_use: InUse, evaluation: EvaluationId, session: Session, view: EvaluationView, rates: Rates
) -> None:
    rates(evaluation, in_use.kari, 4)
    with acting_as(in_use.vault, in_use.jon):
        evaluations.rate_goal(in_use.vault, evaluation, in_use.goal_ids[0], in_use.jon, level=Level(1), note="kladd")
    session.workspace._pupils.clear()
    view.refresh()

    assert cell(view, 0, Place.OTHERS) == ""
    assert "kladd" not in everything_shown(view)


def test_disagreement_is_told_by_a_sign_and_a_word_the_largest_first(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, rates: Rates
) -> None:
    rates(evaluation, in_use.kari, 3, 3, 3, 4)
    rates(evaluation, in_use.jon, 3, 2, 3, 1)
    view.refresh()

    assert [row.goal.id for row in view.rows] == [in_use.goal_ids[place] for place in (3, 1, 0, 2)]
    assert [cell(view, row, Place.DIFFERENCE) for row in range(4)] == ["≠ 3 trinn", "≈ 1 trinn", "= enige", "= enige"]
    spoken = view.table.index(0, view.table.places.index(Place.DIFFERENCE)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "3 trinn fra hverandre"


# The main action


def test_the_main_action_goes_from_starting_to_finalising(in_use: InUse, view: EvaluationView, rates: Rates) -> None:
    actions = [view.action]
    view.act()
    actions.append(view.action)
    for row in range(4):
        view.rate(row, Place.MINE, 3)
    view.act()
    assert view.evaluation is not None
    rates(view.evaluation.id, in_use.jon, 3)
    view.refresh()
    actions.append(view.action)
    view.act()
    view.store_voice(text="Det går fint", method="samtale", effect="Flere togbøker")
    actions.append(view.action)
    view.act()
    actions.append(view.action)

    assert actions == [Action.START, Action.SUBMIT, Action.ACCEPT, Action.FINALISE, Action.NONE]
    assert view.evaluation.is_finalised


def test_the_main_action_is_called_what_it_does(in_use: InUse, view: EvaluationView, rates: Rates) -> None:
    words = [view.action_words]
    view.act()
    words.append(view.action_words)
    assert view.evaluation is not None
    for staff in (in_use.kari, in_use.jon):
        rates(view.evaluation.id, staff, 3)
    view.refresh()
    words.append(view.action_words)
    view.act()
    words.append(view.action_words)

    assert words == ["&Start halvårsevalueringen", "&Lever mine vurderinger", "&Godta 4 like", "&Fullfør"]


def test_a_plan_that_is_a_draft_cannot_be_evaluated(draft: InUse) -> None:
    view = EvaluationView(Session(Workspace(draft.vault)))
    view.refresh()

    assert view.action is Action.NONE
    assert "tatt i bruk" in view.empty_words


def test_submitting_nothing_new_says_what_to_do(view: EvaluationView, session: Session, qtbot: QtBot) -> None:
    view.act()

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        view.act()

    assert "Trykk 1–4" in told.args[0]


def test_submitting_some_tells_how_many_are_left(view: EvaluationView, session: Session, qtbot: QtBot) -> None:
    view.act()
    view.rate(0, Place.MINE, 2)

    with qtbot.waitSignal(session.done, timeout=1000) as told:
        view.act()

    assert told.args[0] == "Levert. 3 mål er ikke vurdert av deg ennå."


def test_finalising_too_early_says_what_is_missing_and_changes_nothing(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, session: Session, qtbot: QtBot, rates: Rates
) -> None:
    rates(evaluation, in_use.kari, 3)
    view.refresh()
    assert view.action is Action.FINALISE

    with qtbot.waitSignal(session.trouble, timeout=1000):
        view.act()

    assert not in_use.evaluation(evaluation).is_finalised


def test_a_finalised_round_cannot_be_rated(in_use: InUse, session: Session) -> None:
    finished = in_use.finalised()
    view = EvaluationView(session)
    view.refresh()
    before = in_use.evaluation(finished)

    view.rate(0, Place.MINE, 1)
    view.rate(0, Place.AGREED, 1)

    assert in_use.evaluation(finished) == before
    assert not said(view, 0, Place.AGREED).open


def test_somebody_who_is_not_to_rate_is_told_how_to_be(
    in_use: InUse, evaluation: EvaluationId, session: Session, qtbot: QtBot
) -> None:
    stranger = StaffId(in_use.vault.new_id())
    session.run(people.add_staff, name="Vikar", role=StaffRole.TEACHER, staff_id=stranger)
    session.run(people.identify, stranger)
    view = EvaluationView(session)
    view.refresh()

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        view.rate(0, Place.MINE, 3)

    assert "IOP-teamet" in told.args[0]
    assert in_use.evaluation(evaluation).ratings == ()


# Facts and those waited for


@pytest.mark.usefixtures("evaluation")
def test_facts_tell_how_far_one_has_come_and_when_it_is_due(view: EvaluationView) -> None:
    view.rate(0, Place.MINE, 3)

    assert view.facts == "Emil · 1 av 4 vurdert av deg · frist 15. januar 2027"


def test_facts_of_a_finished_round_tell_when(in_use: InUse, session: Session) -> None:
    clock_of(in_use.vault).wait(timedelta(days=120))
    in_use.finalised()
    view = EvaluationView(session)
    view.refresh()

    assert view.facts == "Emil · enige om 4 av 4 · fullført 18. desember 2026"


def test_those_who_have_not_submitted_are_waited_for_by_name(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, rates: Rates
) -> None:
    view.refresh()
    assert view.waiting() == [(in_use.jon, "Jon Eksempel")]
    assert "Jon Eksempel" in view.waiting_words()

    rates(evaluation, in_use.jon, 3)
    view.refresh()

    assert view.waiting() == []


def test_somebody_can_be_excused_with_a_reason_and_only_so(
    in_use: InUse, evaluation: EvaluationId, view: EvaluationView, session: Session, qtbot: QtBot
) -> None:
    view.refresh()
    with qtbot.waitSignal(session.trouble, timeout=1000):
        assert not view.excuse(in_use.jon, "  ")

    assert view.excuse(in_use.jon, "Permisjon")

    assert view.waiting() == []
    assert in_use.evaluation(evaluation).not_rating[0].reason == "Permisjon"


# The table


def test_a_subject_is_named_once_and_read_aloud_on_every_row(view: EvaluationView) -> None:
    column = view.table.places.index(Place.SUBJECT)
    shown = [str(view.table.index(row, column).data()) for row in range(4)]
    spoken = [str(view.table.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)]

    assert shown == ["Norsk", "", "Sosial kompetanse", ""]
    assert spoken == ["Norsk", "Norsk", "Sosial kompetanse", "Sosial kompetanse"]


@pytest.mark.usefixtures("evaluation")
def test_a_rating_repaints_its_row_and_moves_nobody(view: EvaluationView, qtbot: QtBot) -> None:
    view.refresh()

    with qtbot.assertNotEmitted(view.table.modelReset), qtbot.waitSignal(view.table.dataChanged, timeout=1000) as changed:
        view.rate(2, Place.MINE, 3)

    first, last, *_ = changed.args
    assert (first.row(), last.row()) == (2, 2)


def test_it_is_a_sound_model_also_while_a_round_goes_on(view: EvaluationView) -> None:
    """Qt's own tester warns of what is unsound, and a warning fails the test."""
    tester = QAbstractItemModelTester(view.table, QAbstractItemModelTester.FailureReportingMode.Warning)

    view.act()
    view.rate(1, Place.MINE, 2)
    view.show(Round.ANNUAL)
    view.show(Round.MIDYEAR)

    assert tester.model() is view.table


def test_grounds_and_note_are_told_together(in_use: InUse, evaluation: EvaluationId, view: EvaluationView) -> None:
    view.refresh()
    view.rate(0, Place.MINE, 3)
    view.set_basis(0, Basis.WORK_SAMPLE)
    view.write_note(0, "Skrev to setninger")

    assert cell(view, 0, Place.NOTE) == "elevarbeid · Skrev to setninger"
    rating = in_use.evaluation(evaluation).rating(in_use.goal_ids[0], in_use.kari)
    assert rating is not None
    assert rating.note == "Skrev to setninger"


@pytest.mark.usefixtures("evaluation")
def test_an_ended_goal_says_so_and_is_not_waited_for(in_use: InUse, session: Session, view: EvaluationView) -> None:
    session.run(goals.end_goal, in_use.goal_ids[3], reason="Flyttet til neste år")
    for number in range(3):
        view.rate(number, Place.MINE, 3)
    view.act()

    assert cell(view, 3, Place.GOAL).endswith("(avsluttet)")
    assert view.action is not Action.SUBMIT


# Words about the round


def test_the_pupils_voice_belongs_to_the_round(in_use: InUse, view: EvaluationView) -> None:
    view.act()
    view.store_voice(text="Jeg leser nesten alene")

    voice = in_use.plan.voice(Stage.MIDYEAR)
    assert voice is not None
    assert voice.text == "Jeg leser nesten alene"
    choice = in_use.plan.voice(Stage.GOAL_SELECTION)
    assert choice is not None
    assert choice.text == "Jeg vil lese om tog."


def test_the_overview_is_stored_with_the_annual_evaluation(in_use: InUse, view: EvaluationView) -> None:
    view.show(Round.ANNUAL)
    view.act()
    view.store_overview("Fire økter i uka")

    annual = in_use.plan.evaluation(Round.ANNUAL)
    assert annual is not None
    assert annual.overview == "Fire økter i uka"
    assert annual.due_on == date(2027, 5, 31)


def test_everything_is_empty_and_quiet_without_a_pupil(vault: Vault) -> None:
    view = EvaluationView(Session(Workspace(vault)))
    view.refresh()
    view.act()
    view.store_voice(text="ingen")
    view.store_overview("ingen")

    assert view.rows == []
    assert view.facts == ""
    assert view.waiting() == []
    assert "Legg til en elev" in view.empty_words
    assert view.excuse(StaffId("ingen"), "grunn") is False


def test_another_pupils_change_does_not_disturb_the_table(
    in_use: InUse, view: EvaluationView, session: Session, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(view.refreshed):
        session.run(pupils.add_pupil, given_name="Live")
    assert view.pupil is not None
    assert view.pupil.id == in_use.pupil_id
