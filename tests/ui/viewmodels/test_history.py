"""What stood in a field before: readable with who and when, and restorable."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Stage
from ioplab.operations import goals, plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.fields import Field
from ioplab.ui.viewmodels.history import difference
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.workspace import Workspace
from tests.support.vaults import InUse, clock_of


@pytest.fixture
def view(draft: InUse) -> PupilView:
    """Emil's plan, before it is taken in use."""
    made = PupilView(Session(Workspace(draft.vault)))
    made.refresh()
    return made


def goal_text(view: PupilView, goal_id: GoalId) -> Field:
    return view.goals.goal_field(lambda: view.plan.goal(goal_id) if view.plan else None, "text")


def reword(view: PupilView, draft: InUse, *texts: str, apart: timedelta = timedelta(hours=1)) -> None:
    for text in texts:
        clock_of(draft.vault).wait(apart)
        view.session.run(goals.reword_goal, draft.goal_ids[0], text)


def values(view: PupilView) -> list[object]:
    return [row.value for row in view.history.versions()]


def test_a_texts_earlier_versions_come_newest_first_with_who_and_when(view: PupilView, draft: InUse) -> None:
    before = draft.goal().text
    reword(view, draft, "Leser ord", "Leser linjer")

    view.history.field = goal_text(view, draft.goal_ids[0])

    assert values(view) == ["Leser ord", before]
    assert draft.vault.person in view.history.rows()[0].words
    assert "Leser ord" in view.history.rows()[0].words


def test_what_was_stored_while_somebody_typed_is_no_version(view: PupilView, draft: InUse) -> None:
    before = draft.goal().text
    reword(view, draft, "Les", "Leser li", "Leser linjer", apart=timedelta(seconds=2))

    view.history.field = goal_text(view, draft.goal_ids[0])

    assert values(view) == [before]


def test_changes_of_other_fields_are_no_versions_of_this_one(view: PupilView, draft: InUse) -> None:
    for criterion in ("tre ganger", "fire ganger"):
        clock_of(draft.vault).wait(timedelta(hours=1))
        view.session.run(goals.edit_goal, draft.goal_ids[0], criterion=criterion)

    view.history.field = goal_text(view, draft.goal_ids[0])

    assert view.history.versions() == []


def test_a_version_is_put_back_and_can_be_undone(view: PupilView, draft: InUse) -> None:
    before = draft.goal().text
    reword(view, draft, "Leser linjer")
    view.history.field = goal_text(view, draft.goal_ids[0])

    view.history.restore(view.history.rows()[0])
    restored = draft.goal().text
    view.session.workspace.undo()

    assert restored == before
    assert draft.goal().text == "Leser linjer"


def test_the_pupils_voice_has_a_history_of_its_own(view: PupilView, draft: InUse) -> None:
    said = draft.plan.voice(Stage.GOAL_SELECTION)
    assert said is not None
    clock_of(draft.vault).wait(timedelta(hours=1))
    view.session.run(plans.set_voice, draft.plan_id, Stage.GOAL_SELECTION, text="Vil lese om fly")

    view.history.field = view.voice_field("text")
    assert values(view) == [said.text]
    view.history.field = view.voice_field("method")
    assert view.history.versions() == []


def test_a_choice_is_read_as_on_the_screen(view: PupilView, draft: InUse) -> None:
    before = draft.plan.responsible
    clock_of(draft.vault).wait(timedelta(hours=1))
    view.session.run(plans.edit_plan, draft.plan_id, responsible=draft.jon)

    view.history.field = view.plan_field("responsible")

    assert values(view) == [before]
    assert view.name_of(before) in view.history.rows()[0].words


def test_a_revision_of_a_plan_in_use_says_why(view: PupilView, draft: InUse) -> None:
    before = draft.goal().text
    view.session.run(plans.activate_plan, draft.plan_id)
    reword(view, draft, "Leser ti linjer")
    view.session.run(goals.explain_revision, draft.goal_ids[0], "Målet var nådd")

    view.history.field = goal_text(view, draft.goal_ids[0])

    (row,) = view.history.versions()
    assert row.value == before
    assert "revisjon" in row.words
    assert "Målet var nådd" in row.words


def test_without_a_field_the_last_things_done_about_the_pupil_are_told(view: PupilView, draft: InUse) -> None:
    view.session.run(pupils.add_pupil, given_name="Nora")
    reword(view, draft, "Leser ord", "Leser linjer", apart=timedelta(seconds=1))

    rows = view.history.rows()

    assert not any(row.is_version for row in rows)
    assert rows[0].words.startswith("Målets ordlyd endret: «Leser linjer»")
    assert not any("Elev lagt til" in row.words for row in rows[:2])
    assert len([row for row in rows if "ordlyd" in row.words]) == 1


def test_what_there_is_none_of_has_no_history(view: PupilView) -> None:
    view.history.field = view.ground.assessment_field("received_on")

    assert view.history.versions() == []


def test_an_empty_vault_has_nothing_to_tell(vault: Vault) -> None:
    nobody = PupilView(Session(Workspace(vault)))
    nobody.refresh()

    assert nobody.history.rows() == []
    assert nobody.history.intro() == "Ingen endringer ennå."


def test_then_and_now_are_told_apart_by_shape() -> None:
    assert difference("leser tre ord", "leser fire ord") == "leser <s>tre</s> <u>fire</u> ord"
    assert difference("", "ny") == "<u>ny</u>"
    assert difference("Emil klipper langs en linje", "Blir flinkere i å lese") == (
        "<s>Emil klipper langs en linje</s> <u>Blir flinkere i å lese</u>"
    )
    assert difference("<b>fet</b>", "<b>fet</b>") == "&lt;b&gt;fet&lt;/b&gt;"


@given(st.text(), st.text())
def test_a_comparison_never_leaves_out_a_word(then: str, now: str) -> None:
    shown = difference(then, now)

    assert shown.count("<s>") == shown.count("</s>")
    assert shown.count("<u>") == shown.count("</u>")
    if then == now:
        assert "<s>" not in shown
