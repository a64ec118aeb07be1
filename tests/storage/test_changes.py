"""One change: all of it or nothing, with history and audit beside it, and it can be put back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from operator import methodcaller
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import GoalId, Level, SchoolId, StaffId
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import Round, StaffRole
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging, goals
from ioplab.storage.changes import Changed, moment_text
from ioplab.storage.vault import Vault
from tests.storage.generators import plan_files
from tests.support.vaults import InUse, bytes_of, clock_of, contents, entered, new_vault, plan_in_use, query, stored, undone


def changed_by(vault: Vault, act: Callable[[Any], Any], *, operation: str = "test", on: str | None = None) -> Changed:
    with vault.change(operation, on=on) as change:
        act(change)
    return change.result


def put(vault: Vault, entity: Any) -> Changed:
    return changed_by(vault, lambda change: change.put(entity))


def audit(vault: Vault) -> list[tuple[Any, ...]]:
    return query(vault, "SELECT person, operation, target, at FROM change ORDER BY id")


def history(vault: Vault) -> list[tuple[Any, ...]]:
    return query(vault, "SELECT entity, key, before FROM history ORDER BY rowid")


def touched(changed: Changed) -> tuple[set[str], set[str], set[str]]:
    return set(changed.tables), set(changed.pupils), set(changed.plans)


# History and audit


def test_a_change_leaves_one_row_in_the_audit_and_one_in_history_for_each_row_it_touches(in_use: InUse) -> None:
    vault, before = in_use.vault, in_use.goal()
    audits, histories = len(audit(vault)), len(history(vault))
    moment = clock_of(vault).wait()

    changed_by(
        vault,
        lambda change: [change.put(replace(in_use.goal(number), text="Leser")) for number in (0, 1)],
        operation="reword",
        on=before.id,
    )

    assert audit(vault)[audits:] == [(vault.person, "reword", before.id, moment_text(moment))]
    touched = history(vault)[histories:]
    assert [(entity, key) for entity, key, _ in touched] == [("goal", goal) for goal in in_use.goal_ids[:2]]
    assert '"text":"Leser 1 linjer høyt"' in touched[0][2]


def test_what_is_new_has_no_before(in_use: InUse) -> None:
    vault, histories = in_use.vault, len(history(in_use.vault))

    goals.add_goal(vault, in_use.subjects[0], text="Skriver navnet sitt")

    assert [(entity, before) for entity, _, before in history(vault)[histories:]] == [("goal", None)]


def test_old_versions_are_told_with_who_replaced_them_when_and_by_what(in_use: InUse) -> None:
    vault, goal = in_use.vault, in_use.goal()
    moments = []
    for text in ("Leser to linjer", "Leser tre linjer"):
        moments.append(clock_of(vault).wait())
        goals.reword_goal(vault, goal.id, text)

    versions = vault.history(Goal, goal.id)

    assert [one.entity.text for one in versions] == [goal.text, "Leser to linjer"]
    assert [one.replaced_at for one in versions] == moments
    assert {(one.replaced_by, one.operation) for one in versions} == {(vault.person, "reword_goal")}


def test_moments_are_stored_so_that_they_sort_in_times_order() -> None:
    written = ["2026-08-20T10:00:00+02:00", "2026-08-20T09:00:00.000001+00:00", "2026-08-20T12:00:00.5+02:00"]

    texts = [moment_text(datetime.fromisoformat(one)) for one in written]

    assert texts == sorted(texts)
    assert {len(text) for text in texts} == {len("2026-08-20T08:00:00.000000+00:00")}


# Nothing changed


def test_storing_what_is_stored_already_changes_nothing_at_all(in_use: InUse) -> None:
    vault, before = in_use.vault, bytes_of(in_use.vault)
    pupil = in_use.pupil

    changed = changed_by(vault, lambda change: change.merge([pupil, *vault.staff(), vault.school()], as_of=vault.now()))

    assert not changed
    assert (changed.change, changed.tables, changed.pupils) == (None, frozenset(), frozenset())
    assert bytes_of(vault) == before


def test_an_empty_change_leaves_no_trace(in_use: InUse) -> None:
    before = bytes_of(in_use.vault)

    assert not changed_by(in_use.vault, lambda _: None)
    assert bytes_of(in_use.vault) == before


def test_a_note_leaves_its_row_in_the_audit_and_touches_nothing_else(in_use: InUse) -> None:
    vault, before = in_use.vault, entered(in_use.vault)

    changed = changed_by(vault, lambda change: change.note(), operation="export_plans", on=in_use.plan_id)

    assert changed
    assert audit(vault)[-1][:3] == (vault.person, "export_plans", in_use.plan_id)
    assert entered(vault) == before


# All or nothing


class BoomError(Exception):
    """Something goes wrong."""


def test_an_exception_leaves_everything_as_it_was(in_use: InUse, fjellbekk: PlanFile) -> None:
    vault, before, file_before = in_use.vault, stored(in_use.vault), bytes_of(in_use.vault)

    def go_wrong(change: Any) -> None:
        change.merge([*fjellbekk.staff, *fjellbekk.pupils], as_of=vault.now())
        change.remove(in_use.pupil)
        change.set("name", "value")
        raise BoomError

    with pytest.raises(BoomError):
        changed_by(vault, go_wrong)

    assert stored(vault) == before
    assert bytes_of(vault) == file_before
    assert vault.check().faults == ()


def test_after_an_exception_the_next_change_goes_well(in_use: InUse) -> None:
    with suppress(BoomError), in_use.vault.change("test"):
        raise BoomError

    assert put(in_use.vault, replace(in_use.goal(), text="Leser"))


def test_a_change_within_a_change_is_our_fault_and_stops_both(in_use: InUse) -> None:
    vault, before = in_use.vault, stored(in_use.vault)

    def nested(change: Any) -> None:
        change.put(replace(in_use.goal(), text="Leser"))
        goals.reword_goal(vault, in_use.goal_ids[1], "Leser")

    with pytest.raises(RuntimeError, match="one change at a time"):
        changed_by(vault, nested)

    assert stored(vault) == before
    assert put(vault, replace(in_use.goal(), text="Leser"))


def test_a_part_without_an_owner_cannot_be_stored(vault: Vault) -> None:
    before = stored(vault)

    for part in (Plan(id="p", school_year="2026/27"), Rating(goal="g", staff="s")):  # type: ignore[arg-type]
        with pytest.raises(NotFoundError):
            put(vault, part)

    assert stored(vault) == before


# What changed


def test_a_change_tells_which_pupils_plans_and_tables_it_touched(in_use: InUse) -> None:
    vault = in_use.vault
    evaluation_id = in_use.open()
    rating = Rating(goal=in_use.goal_ids[0], staff=in_use.kari, level=Level(3))

    for changed, table in [
        (put(vault, replace(in_use.goal(), text="Leser")), "goal"),
        (changed_by(vault, lambda change: change.put(rating, under=evaluation_id)), "rating"),
        (changed_by(vault, lambda change: change.remove_from(evaluation_id, rating)), "rating"),
        (goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note="Leste «tog»."), "observation"),
    ]:
        assert touched(changed) == ({table}, {in_use.pupil_id}, {in_use.plan_id})


def test_a_colleague_belongs_to_no_pupil(in_use: InUse) -> None:
    changed = put(in_use.vault, replace(in_use.vault.staff()[0], name="Kari Nordmann"))

    assert touched(changed) == ({"staff"}, set(), set())


def test_a_changed_pupil_is_told_with_all_its_plans(in_use: InUse) -> None:
    changed = put(in_use.vault, replace(in_use.pupil, grade=6))

    assert touched(changed) == ({"pupil"}, {in_use.pupil_id}, {in_use.plan_id})


def test_a_removed_tree_is_told_from_the_top(in_use: InUse) -> None:
    changed = changed_by(in_use.vault, lambda change: change.remove(in_use.pupil))

    assert changed.pupils == {in_use.pupil_id}
    assert in_use.plan_id in changed.plans
    assert {"pupil", "plan", "decision", "subject_plan", "goal"} <= changed.tables


def test_what_is_moved_is_told_where_it_was_and_where_it_is(in_use: InUse, fjellbekk: PlanFile) -> None:
    vault = in_use.vault
    exchanging.import_plans(vault, replace(fjellbekk, school=replace(fjellbekk.school, id=in_use.vault.school().id)))  # type: ignore[union-attr]
    other = fjellbekk.pupils[0].plans[0]

    changed = changed_by(vault, lambda change: change.put(in_use.goal(), under=other.subjects[0].id))

    assert changed.plans == {in_use.plan_id, other.id}
    assert changed.pupils == {in_use.pupil_id, fjellbekk.pupils[0].id}
    assert in_use.goal_ids[0] in {goal.id for goal in vault.get(Plan, other.id).goals()}
    assert vault.check().faults == ()


# Order among siblings


def test_what_is_new_comes_last_and_what_is_changed_stays(in_use: InUse) -> None:
    vault = in_use.vault
    goals.add_goal(vault, in_use.subjects[0], text="ny")
    put(vault, replace(in_use.goal(0), text="endret"))

    assert [goal.text for goal in vault.get(SubjectPlan, in_use.subjects[0]).goals] == ["endret", "Leser 2 linjer høyt", "ny"]


def test_siblings_take_the_order_they_are_named_in(in_use: InUse) -> None:
    vault = in_use.vault
    first, second = vault.get(SubjectPlan, in_use.subjects[0]).goals

    changed = changed_by(vault, lambda change: change.arrange([second, first]))

    assert vault.get(SubjectPlan, in_use.subjects[0]).goals == (second, first)
    assert not changed_by(vault, lambda change: change.arrange([second, first]))
    undone(vault, changed)
    assert vault.get(SubjectPlan, in_use.subjects[0]).goals == (first, second)


# Putting back


def test_what_was_removed_comes_back_whole(in_use: InUse) -> None:
    vault = in_use.vault
    goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note="Leste «tog».")
    in_use.finalised()
    before = entered(vault)

    removed = changed_by(vault, lambda change: change.remove(in_use.pupil))
    gone = vault.all(Pupil)
    undone(vault, removed)

    assert gone == ()
    assert entered(vault) == before
    assert vault.check().faults == ()


def test_removing_a_pupil_leaves_no_row_of_it_behind(in_use: InUse) -> None:
    vault = in_use.vault
    in_use.finalised()

    changed_by(vault, lambda change: change.remove(in_use.pupil))

    left = {name for name, rows in entered(vault).items() if rows}
    assert left <= {"school", "staff", "setting"}


def test_undoing_the_undoing_is_doing_it_again(in_use: InUse) -> None:
    vault = in_use.vault
    steps = [entered(vault)]
    changed = changed_by(vault, lambda change: change.remove(in_use.plan))
    steps.append(entered(vault))

    for number in range(4):
        changed = undone(vault, changed)
        assert entered(vault) == steps[number % 2]


def test_several_changes_of_the_same_thing_are_undone_one_by_one(in_use: InUse) -> None:
    vault = in_use.vault
    texts = ["Leser to linjer", "Leser tre linjer", "Leser fire linjer"]
    states, done = [], []
    for text in texts:
        states.append(entered(vault))
        done.append(goals.reword_goal(vault, in_use.goal_ids[0], text))

    for state, changed in reversed(list(zip(states, done, strict=True))):
        undone(vault, changed)
        assert entered(vault) == state


def test_what_was_changed_twice_in_one_change_goes_back_to_the_beginning(in_use: InUse) -> None:
    vault, before = in_use.vault, entered(in_use.vault)

    def twice(change: Any) -> None:
        change.put(replace(in_use.goal(), text="først"))
        change.put(replace(in_use.goal(), text="sist"))
        change.remove(in_use.goal(1))

    undone(vault, changed_by(vault, twice))

    assert entered(vault) == before


def test_what_has_been_changed_again_since_is_not_put_back(in_use: InUse) -> None:
    vault = in_use.vault
    first = changed_by(vault, lambda change: [change.put(replace(in_use.goal(n), text="først")) for n in (0, 1)])
    goals.reword_goal(vault, in_use.goal_ids[1], "siden")
    before = stored(vault)

    with pytest.raises(NotAllowedError, match="endret senere"):
        undone(vault, first)

    assert stored(vault) == before


def test_what_has_been_removed_since_is_not_put_back(in_use: InUse) -> None:
    vault = in_use.vault
    added = goals.add_goal(vault, in_use.subjects[0], text="ny")
    goals.remove_subject(vault, in_use.subjects[0])

    with pytest.raises(NotAllowedError, match="endret senere"):
        undone(vault, added)


def test_what_has_been_changed_and_changed_back_can_be_put_back(in_use: InUse) -> None:
    vault, before = in_use.vault, entered(in_use.vault)
    first = goals.reword_goal(vault, in_use.goal_ids[0], "først")
    undone(vault, goals.reword_goal(vault, in_use.goal_ids[0], "siden"))

    undone(vault, first)

    assert entered(vault) == before


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_a_change_that_never_was_cannot_be_undone(in_use: InUse, number: int) -> None:
    with pytest.raises(NotFoundError, match="ikke noe å angre"), in_use.vault.change("undo") as change:
        change.revert(number)


def test_the_audit_tells_which_change_was_undone(in_use: InUse) -> None:
    changed = goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser")

    undone(in_use.vault, changed)

    assert query(in_use.vault, "SELECT operation, reverts FROM change ORDER BY id DESC LIMIT 1") == [("undo", changed.change)]


def test_undoing_is_counted_too(in_use: InUse) -> None:
    vault = in_use.vault
    in_use.finalised(Round.MIDYEAR, 4)
    before = vault.count(in_use.plan.year, Round.MIDYEAR)

    removed = goals.remove_subject(vault, in_use.subjects[0])
    assert vault.count(in_use.plan.year, Round.MIDYEAR) != before
    undone(vault, removed)

    assert vault.count(in_use.plan.year, Round.MIDYEAR) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(file=plan_files(most_pupils=2))
def test_any_import_can_be_undone_and_done_again(tmp_path_factory: pytest.TempPathFactory, file: PlanFile) -> None:
    with new_vault(tmp_path_factory.mktemp("undo")) as vault:
        plan_in_use(vault)
        start = entered(vault)
        imported = exchanging.import_plans(vault, file)
        done = entered(vault)

        back = undone(vault, imported) if imported else imported
        assert entered(vault) == start
        if back:
            undone(vault, back)
        assert entered(vault) == done
        assert vault.check().faults == ()


# Merging: the newer wins


HOUR = timedelta(hours=1)


def merged(vault: Vault, *entities: Any, as_of: datetime) -> Changed:
    return changed_by(vault, lambda change: change.merge(entities, as_of=as_of), operation="import_plans")


def test_what_was_changed_here_after_the_data_was_written_is_kept_and_counted(in_use: InUse) -> None:
    vault = in_use.vault
    from_elsewhere = in_use.pupil
    written_at = vault.now()
    clock_of(vault).wait(HOUR)
    goals.reword_goal(vault, in_use.goal_ids[0], "nyere her")
    theirs = replace(from_elsewhere, grade=6, plans=(_with_goal_texts(from_elsewhere.plans[0], "eldre derfra"),))

    changed = merged(vault, theirs, as_of=written_at)

    assert in_use.goal(0).text == "nyere her"
    assert {in_use.goal(number).text for number in (1, 2, 3)} == {"eldre derfra"}
    assert in_use.pupil.grade == 6
    assert changed.kept == 1


def _with_goal_texts(plan: Plan, text: str) -> Plan:
    subjects = tuple(
        replace(subject, goals=tuple(replace(goal, text=text) for goal in subject.goals)) for subject in plan.subjects
    )
    return replace(plan, subjects=subjects)


def test_newer_data_from_elsewhere_replaces_what_is_older_here(in_use: InUse) -> None:
    vault, theirs = in_use.vault, replace(in_use.goal(), text="nyere derfra")

    changed = merged(vault, theirs, as_of=vault.now() + HOUR)

    assert in_use.goal().text == "nyere derfra"
    assert changed.kept == 0


def test_data_is_as_old_as_it_says_and_not_as_old_as_its_arrival(in_use: InUse) -> None:
    """A file from Monday that came on Friday does not stop a file from Wednesday."""
    vault, goal, monday = in_use.vault, in_use.goal(), in_use.vault.now() + HOUR
    clock_of(vault).wait(100 * HOUR)

    merged(vault, replace(goal, text="mandag"), as_of=monday)
    merged(vault, replace(goal, text="onsdag"), as_of=monday + 48 * HOUR)
    assert in_use.goal().text == "onsdag"

    changed = merged(vault, replace(goal, text="mandag"), as_of=monday)
    assert in_use.goal().text == "onsdag"
    assert not changed


def test_an_edit_made_after_an_import_is_newer_than_what_was_imported_whatever_the_clocks_say(in_use: InUse) -> None:
    """The file may come from a machine whose clock is ahead of ours."""
    vault, goal, ahead = in_use.vault, in_use.goal(), in_use.vault.now() + 1000 * HOUR
    merged(vault, replace(goal, text="fra filen"), as_of=ahead)
    clock_of(vault).wait(HOUR)
    goals.reword_goal(vault, goal.id, "skrevet her")

    merged(vault, replace(goal, text="fra filen"), as_of=ahead)

    assert in_use.goal().text == "skrevet her"


def test_data_written_at_the_same_moment_is_taken(in_use: InUse) -> None:
    theirs = replace(in_use.goal(), text="samtidig")

    assert merged(in_use.vault, theirs, as_of=in_use.vault.now())
    assert in_use.goal().text == "samtidig"


def test_kept_is_only_what_differs(in_use: InUse) -> None:
    vault, written_at = in_use.vault, in_use.vault.now()
    clock_of(vault).wait(HOUR)
    goals.reword_goal(vault, in_use.goal_ids[0], "nyere her")

    changed = merged(vault, in_use.pupil, as_of=written_at)

    assert (bool(changed), changed.kept) == (False, 0)


def test_what_is_not_in_the_data_stays(in_use: InUse) -> None:
    vault = in_use.vault
    theirs = replace(in_use.pupil, decisions=(), plans=())

    assert not merged(vault, theirs, as_of=vault.now())
    assert in_use.pupil.decisions
    assert in_use.pupil.plans


def goals_merged(use: InUse, *goals: Goal) -> list[str]:
    """The ids of the first subject's goals after these have come from elsewhere."""
    subject = use.vault.get(SubjectPlan, use.subjects[0])
    plan = replace(use.plan, subjects=(replace(subject, goals=goals),))
    merged(use.vault, replace(use.pupil, plans=(plan,)), as_of=use.vault.now())
    return [goal.id for goal in use.vault.get(SubjectPlan, subject.id).goals]


def test_siblings_that_come_in_the_order_they_have_keep_their_places_and_new_ones_come_last(in_use: InUse) -> None:
    first, second = in_use.goal(0), in_use.goal(1)
    new = Goal(id=GoalId("new"), text="ny")

    assert goals_merged(in_use, second) == [first.id, second.id]
    assert goals_merged(in_use, second, new) == [first.id, second.id, "new"]
    assert goals_merged(in_use, first, second, new) == [first.id, second.id, "new"]


def test_siblings_that_come_in_another_order_take_it(in_use: InUse) -> None:
    first, second = in_use.goal(0), in_use.goal(1)
    new = Goal(id=GoalId("new"), text="ny")

    assert goals_merged(in_use, second, first) == [second.id, first.id]
    assert goals_merged(in_use, new, second, first) == ["new", second.id, first.id]
    assert goals_merged(in_use, new, first, second) == ["new", first.id, second.id]


def test_what_is_moved_comes_last_where_it_comes_to(in_use: InUse) -> None:
    goal = in_use.goal(0)

    changed_by(in_use.vault, lambda change: change.put(goal, under=in_use.subjects[1]))

    assert [one.id for one in in_use.vault.get(SubjectPlan, in_use.subjects[1]).goals] == [*in_use.goal_ids[2:], goal.id]


def test_a_rating_is_told_from_another_by_goal_and_person(in_use: InUse) -> None:
    vault = in_use.vault
    evaluation_id = in_use.finalised(Round.MIDYEAR, 2)
    evaluation = vault.get(Evaluation, evaluation_id)
    theirs = replace(evaluation, ratings=(replace(evaluation.ratings[0], note="derfra"),))

    merged(vault, replace(in_use.pupil, plans=(replace(in_use.plan, evaluations=(theirs,)),)), as_of=vault.now())

    notes = [rating.note for rating in vault.get(Evaluation, evaluation_id).ratings]
    assert sorted(notes, key=str) == [None] * 7 + ["derfra"]


# Settings


def test_a_setting_is_kept_and_replaced(vault: Vault) -> None:
    for value in ("en", "to"):
        changed_by(vault, methodcaller("set", "name", value))

    assert vault.setting("name") == "to"
    assert vault.setting("other") is None


def test_a_setting_leaves_a_row_in_the_audit(vault: Vault) -> None:
    changed_by(vault, lambda change: change.set("name", "value"), operation="identify", on="someone")

    assert [row[:3] for row in audit(vault)] == [(vault.person, "identify", "someone")]


# The classes at the top


def test_a_school_and_its_staff_are_stored_like_everything_else(vault: Vault) -> None:
    school = School(id=SchoolId("s"), name="Fjellbekk skole", networks=("IKIT",))
    staff = Staff(id=StaffId("k"), name="Kari", role=StaffRole.TEACHER)

    changed_by(vault, lambda change: [change.add(school), change.add(staff)])

    assert contents(vault) == (school, (staff,), ())


def test_hours_typed_as_a_whole_number_are_those_that_a_file_brings(in_use: InUse) -> None:
    """Otherwise the vault's own export would change it when it is read in again."""
    subject = in_use.vault.get(SubjectPlan, in_use.subjects[0])

    assert put(in_use.vault, replace(subject, hours_given=(RoleHours(role=StaffRole.TEACHER, hours=114),)))
    assert not put(in_use.vault, replace(subject, hours_given=(RoleHours(role=StaffRole.TEACHER, hours=114.0),)))
