"""What comes in and what goes out: plan files in, all or nothing; plan files and aggregates out, each with a row in the audit."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from ioplab.domain.ids import GoalId, PlanId, PupilId, SchoolId, StaffId
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange import aggregate_file, plan_file
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging, goals, people, plans, pupils
from ioplab.storage.vault import Vault
from tests.storage.generators import plan_files
from tests.support.naive_count import comparable
from tests.support.vaults import (
    FIXTURES,
    YEAR,
    InUse,
    bytes_of,
    clock_of,
    contents,
    counted_id,
    entered,
    new_vault,
    query,
    refused,
    stored,
    undone,
)

HOUR = timedelta(hours=1)


def with_first_pupil(file: PlanFile, **changes: Any) -> PlanFile:
    first, *others = file.pupils
    return replace(file, pupils=(replace(first, **changes), *others))


def with_first_plan(file: PlanFile, **changes: Any) -> PlanFile:
    first, *others = file.pupils[0].plans
    return with_first_pupil(file, plans=(replace(first, **changes), *others))


# Importing


def test_a_file_is_taken_in_whole(vault: Vault, fjellbekk: PlanFile) -> None:
    changed = exchanging.import_plans(vault, fjellbekk)

    assert contents(vault) == (fjellbekk.school, fjellbekk.staff, fjellbekk.pupils)
    assert changed.pupils == {pupil.id for pupil in fjellbekk.pupils}
    assert changed.plans == {plan.id for pupil in fjellbekk.pupils for plan in pupil.plans}
    assert changed.kept == 0
    assert vault.check().faults == ()


def test_a_second_import_changes_not_a_byte(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    before = bytes_of(vault)
    clock_of(vault).wait()

    changed = exchanging.import_plans(vault, fjellbekk)

    assert (bool(changed), changed.kept) == (False, 0)
    assert bytes_of(vault) == before


def test_a_second_import_changes_not_a_byte_also_where_the_schools_id_is_another(vault: Vault, fjellbekk: PlanFile) -> None:
    people.set_school(vault, name=fjellbekk.school.name, municipality=fjellbekk.school.municipality)
    exchanging.import_plans(vault, fjellbekk)
    before = bytes_of(vault)

    assert not exchanging.import_plans(vault, fjellbekk)
    assert bytes_of(vault) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(file=plan_files(most_pupils=2))
def test_any_file_comes_out_as_it_went_in_and_changes_nothing_when_it_comes_back(
    tmp_path_factory: pytest.TempPathFactory, file: PlanFile
) -> None:
    with new_vault(tmp_path_factory.mktemp("any")) as vault:
        exchanging.import_plans(vault, file)
        out = plan_file.decode(exchanging.export_plans(vault))
        assert (out.school, out.staff, out.pupils) == (file.school, file.staff, file.pupils)

        before = bytes_of(vault)
        assert not exchanging.import_plans(vault, out)
        assert bytes_of(vault) == before


def test_a_newer_file_brings_what_is_old_up_to_date_and_adds_what_is_new(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    assert fjellbekk.exported_at is not None
    nora = Pupil(id=PupilId(counted_id(77)), given_name="Ny")
    newer = with_first_pupil(fjellbekk, grade=9)
    newer = replace(newer, pupils=(*newer.pupils, nora), exported_at=fjellbekk.exported_at + HOUR)

    changed = exchanging.import_plans(vault, newer)

    assert vault.all(Pupil) == newer.pupils
    assert changed.pupils == {newer.pupils[0].id, nora.id}


def edited_after(vault: Vault, fjellbekk: PlanFile) -> GoalId:
    """Take the file in, and reword a goal a day after the file was written."""
    exchanging.import_plans(vault, fjellbekk)
    assert fjellbekk.exported_at is not None
    clock_of(vault).moment = fjellbekk.exported_at + timedelta(days=1)
    goal = next(fjellbekk.pupils[0].plans[0].goals())
    goals.reword_goal(vault, goal.id, "skrevet etterpå")
    return goal.id


def test_an_older_file_does_not_overwrite_what_was_written_since_and_tells_how_much_it_left(
    vault: Vault, fjellbekk: PlanFile
) -> None:
    goal_id = edited_after(vault, fjellbekk)
    older = with_first_pupil(fjellbekk, class_name="6B")

    changed = exchanging.import_plans(vault, older)

    assert vault.get(Goal, goal_id).text == "skrevet etterpå"
    assert vault.get(Pupil, fjellbekk.pupils[0].id).class_name == "6B"
    assert (bool(changed), changed.kept) == (True, 1)


def test_the_file_one_began_with_changes_nothing_when_it_comes_again(vault: Vault, fjellbekk: PlanFile) -> None:
    edited_after(vault, fjellbekk)
    before = bytes_of(vault)

    changed = exchanging.import_plans(vault, fjellbekk)

    assert not changed
    assert bytes_of(vault) == before


def test_a_file_from_after_the_edit_replaces_it_and_the_old_words_stay_readable(vault: Vault, fjellbekk: PlanFile) -> None:
    goal_id = edited_after(vault, fjellbekk)
    newer = replace(fjellbekk, exported_at=vault.now() + HOUR)

    exchanging.import_plans(vault, newer)

    assert vault.get(Goal, goal_id) == next(fjellbekk.pupils[0].plans[0].goals())
    assert vault.history(Goal, goal_id)[-1].entity.text == "skrevet etterpå"


def test_a_file_that_does_not_say_when_it_was_written_is_as_new_as_now(vault: Vault, fjellbekk: PlanFile) -> None:
    goal_id = edited_after(vault, fjellbekk)

    exchanging.import_plans(vault, replace(fjellbekk, exported_at=None))

    assert vault.get(Goal, goal_id).text != "skrevet etterpå"


def test_what_the_file_does_not_hold_stays(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    one = replace(fjellbekk, pupils=fjellbekk.pupils[1:2], staff=())

    assert not exchanging.import_plans(vault, one)
    assert contents(vault) == (fjellbekk.school, fjellbekk.staff, fjellbekk.pupils)


def test_a_file_may_speak_of_people_and_goals_the_vault_knows(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    assert fjellbekk.exported_at is not None
    newer = replace(with_first_plan(fjellbekk, class_plan_link="ny"), staff=(), exported_at=fjellbekk.exported_at + HOUR)

    assert exchanging.import_plans(vault, newer).plans == {fjellbekk.pupils[0].plans[0].id}


def test_an_import_can_be_undone_and_nothing_is_left_of_it(vault: Vault, fjellbekk: PlanFile) -> None:
    before = entered(vault)
    assert fjellbekk.exported_at is not None
    clock_of(vault).moment = fjellbekk.exported_at + HOUR

    undone(vault, exchanging.import_plans(vault, fjellbekk))

    assert entered(vault) == before
    assert exchanging.import_plans(vault, fjellbekk)
    assert vault.all(Pupil) == fjellbekk.pupils


# Importing what cannot be imported


@pytest.mark.parametrize(
    ("spoil", "path"),
    [
        (lambda file: with_first_pupil(file, grade=14), r"pupils\[0\]\.grade"),
        (lambda file: with_first_plan(file, responsible=StaffId(counted_id(5))), r"pupils\[0\]\.plans\[0\]\.responsible"),
        (lambda file: with_first_plan(file, school_year="2026/28"), r"pupils\[0\]\.plans\[0\]\.school_year"),
        (lambda file: replace(file, pupils=(*file.pupils, file.pupils[0])), r"pupils\[3\]\.id"),
        (lambda file: replace(file, exported_at=datetime(2027, 1, 1)), "exported_at"),
    ],
)
def test_a_file_with_a_fault_is_refused_by_its_path_and_changes_not_a_byte(
    vault: Vault, fjellbekk: PlanFile, spoil: Callable[[PlanFile], PlanFile], path: str
) -> None:
    exchanging.import_plans(vault, replace(fjellbekk, pupils=fjellbekk.pupils[:1]))
    before = bytes_of(vault)

    with refused(vault, path):
        exchanging.import_plans(vault, spoil(fjellbekk))

    assert bytes_of(vault) == before


def test_another_schools_file_is_refused(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    before = bytes_of(vault)
    other = School(id=SchoolId(counted_id(5)), name="Elvestrand skole", municipality="Eksempelvik")

    with refused(vault, "Filen er fra «Elvestrand skole», men arkivet tilhører «Fjellbekk skole»"):
        exchanging.import_plans(vault, replace(fjellbekk, school=other))

    assert bytes_of(vault) == before


def test_a_school_of_the_same_name_in_another_municipality_is_another_school(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    other = replace(fjellbekk.school, id=SchoolId(counted_id(5)), municipality="Annenvik")

    with refused(vault, "arkivet tilhører"):
        exchanging.import_plans(vault, replace(fjellbekk, school=other))


@pytest.mark.parametrize("name", ["Fjellbekk skole", " FJELLBEKK SKOLE "])
def test_the_same_school_under_another_id_is_the_same_school(vault: Vault, fjellbekk: PlanFile, name: str) -> None:
    people.set_school(vault, name=name, municipality="eksempelvik")
    ours = vault.school()
    assert ours is not None

    exchanging.import_plans(vault, fjellbekk)

    assert vault.school() == replace(fjellbekk.school, id=ours.id)
    assert len(vault.all(School)) == 1


def test_a_vault_that_has_no_name_yet_takes_the_files(vault: Vault, fjellbekk: PlanFile) -> None:
    people.set_school(vault, school_start=date(2026, 8, 17))

    exchanging.import_plans(vault, fjellbekk)

    school = vault.school()
    assert school is not None
    assert school.name == "Fjellbekk skole"


# Exporting


def test_what_was_imported_is_exported_key_by_key(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    exported = json.loads(exchanging.export_plans(vault))

    original = json.loads((FIXTURES / "fjellbekk.json").read_bytes())
    assert exported.pop("exported_at") == vault.now().isoformat()
    del original["exported_at"]
    assert exported == original


def test_an_export_leaves_a_row_in_the_audit_and_changes_nothing_else(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    before, plan_id = entered(vault), fjellbekk.pupils[1].plans[0].id

    exchanging.export_plans(vault)
    exchanging.export_plans(vault, plan_id)

    assert entered(vault) == before
    assert query(vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 2") == [
        ("export_plans", plan_id),
        ("export_plans", None),
    ]


def test_one_plan_is_exported_with_its_pupil_and_nobody_elses(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    pupil = fjellbekk.pupils[1]

    file = plan_file.decode(exchanging.export_plans(vault, pupil.plans[0].id))

    assert file.pupils == (pupil,)


def test_one_of_several_plans_comes_alone_and_changes_nothing_when_it_comes_back(in_use: InUse) -> None:
    vault = in_use.vault
    plans.start_next_plan(vault, in_use.plan_id, next_id=PlanId(vault.new_id()))
    _, coming = in_use.pupil.plans

    file = plan_file.decode(exchanging.export_plans(vault, coming.id))
    assert file.pupils == (replace(in_use.pupil, plans=(coming,)),)

    before = bytes_of(vault)
    assert not exchanging.import_plans(vault, file)
    assert bytes_of(vault) == before


def test_plans_that_come_one_by_one_stand_in_their_order(in_use: InUse, tmp_path_factory: pytest.TempPathFactory) -> None:
    vault = in_use.vault
    plans.start_next_plan(vault, in_use.plan_id, next_id=PlanId(vault.new_id()))
    files = [plan_file.decode(exchanging.export_plans(vault, plan.id)) for plan in in_use.pupil.plans]

    with new_vault(tmp_path_factory.mktemp("other")) as other:
        for file in files:
            exchanging.import_plans(other, file)
        assert [plan.school_year for plan in other.all(Pupil)[0].plans] == ["2026/27", "2027/28"]


def test_a_vault_without_a_school_has_nothing_to_export(vault: Vault) -> None:
    pupils.add_pupil(vault, given_name="Emil")

    with refused(vault, "ingen skole"):
        exchanging.export_plans(vault)


def test_a_plan_that_is_gone_is_not_exported(in_use: InUse) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        exchanging.export_plans(in_use.vault, PlanId("nothing"))


def test_what_has_been_typed_here_can_be_read_in_elsewhere(in_use: InUse, tmp_path_factory: pytest.TempPathFactory) -> None:
    vault = in_use.vault
    in_use.finalised(Round.MIDYEAR)
    in_use.finalised(Round.ANNUAL)
    pupils.add_assessment(vault, in_use.pupil_id, needed_by=date(2026, 6, 1))
    plans.mark_step(vault, in_use.plan_id, 9, not_needed_because="Eleven flytter")
    plans.start_next_plan(vault, in_use.plan_id)

    file = plan_file.decode(exchanging.export_plans(vault))

    with new_vault(tmp_path_factory.mktemp("other")) as other:
        exchanging.import_plans(other, file)
        assert contents(other) == contents(vault)
        assert other.count(YEAR, Round.ANNUAL) == vault.count(YEAR, Round.ANNUAL)


# The aggregate


def test_an_aggregate_holds_the_numbers_and_is_signed(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    issued = exchanging.issue_aggregate(vault, YEAR, Round.ANNUAL)

    delivered = aggregate_file.decode(issued.content, "fil")
    assert delivered.aggregate == issued.aggregate
    expected = json.loads((FIXTURES / "fjellbekk-annual.json").read_bytes())
    assert comparable(aggregate_file.as_mapping(issued.aggregate)) == comparable(expected)
    assert (issued.aggregate.issuer.id, issued.aggregate.issuer.name) == (vault.id, vault.person)
    assert issued.aggregate.issuer.school == "Fjellbekk skole"
    assert issued.aggregate.counted_on == date(2026, 8, 20)


def test_each_issue_of_a_round_has_a_higher_revision_and_the_same_key(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    rounds = [Round.MIDYEAR, Round.MIDYEAR, Round.ANNUAL, Round.MIDYEAR]

    issued = [exchanging.issue_aggregate(vault, YEAR, kind) for kind in rounds]

    assert [one.aggregate.revision for one in issued] == [1, 2, 1, 3]
    keys = {aggregate_file.decode(one.content, "fil").public_key for one in issued}
    assert len(keys) == 1
    assert len({one.aggregate.file_id for one in issued}) == len(issued)


def test_two_vaults_sign_with_different_keys(vault: Vault, fjellbekk: PlanFile, tmp_path_factory: pytest.TempPathFactory) -> None:
    with new_vault(tmp_path_factory.mktemp("other")) as other:
        keys = set()
        for one in (vault, other):
            exchanging.import_plans(one, fjellbekk)
            content = exchanging.issue_aggregate(one, YEAR, Round.ANNUAL).content
            keys.add(aggregate_file.decode(content, "fil").public_key)

    assert len(keys) == 2


def test_an_aggregate_holds_no_name_no_text_and_no_birth_year(vault: Vault, fjellbekk: PlanFile) -> None:
    marked = with_first_pupil(fjellbekk, birth_year=1987, given_name="Ulvetind", family_name="Skjæreberg", class_name="Tyttebær")
    exchanging.import_plans(vault, marked)

    content = _without_chance(exchanging.issue_aggregate(vault, YEAR, Round.ANNUAL).content)

    pupil = marked.pupils[0]
    texts = [goal.text for goal in pupil.plans[0].goals()] + [one.name for one in marked.staff if one.name != vault.person]
    for word in ("Ulvetind", "Skjæreberg", "1987", pupil.id, pupil.class_name or "", pupil.strengths or "", *texts):
        assert word
        assert word not in content


def _without_chance(content: bytes) -> str:
    """An aggregate as text, without its signature and random ids, in which any short word may stand by chance."""
    read = json.loads(content)
    assert {"signature", "file_id"} <= read.keys()
    read["issuer"]["id"] = None
    return json.dumps({**read, "signature": None, "file_id": None}, ensure_ascii=False)


def test_issuing_leaves_a_row_in_the_audit_and_touches_no_plan(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    before = contents(vault)

    issued = exchanging.issue_aggregate(vault, YEAR, Round.MIDYEAR)

    assert contents(vault) == before
    assert query(vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 1") == [
        ("issue_aggregate", issued.aggregate.file_id)
    ]


def test_where_nothing_is_in_use_there_is_nothing_to_count(draft: InUse) -> None:
    with refused(draft.vault, "Ingen planer for 2026/27"):
        exchanging.issue_aggregate(draft.vault, YEAR, Round.MIDYEAR)
    with refused(draft.vault, "Ingen planer for 2031/32"):
        exchanging.issue_aggregate(draft.vault, SchoolYear(2031), Round.MIDYEAR)


def test_a_vault_without_a_school_may_count_all_the_same(vault: Vault) -> None:
    plan = Plan(id=PlanId("iop"), school_year="2026/27")
    pupils.add_pupil(vault, given_name="Emil", pupil_id=PupilId("p"))
    with vault.change("test") as change:
        change.add(replace(plan, status=type(plan.status).ACTIVE), under="p")

    issuer = exchanging.issue_aggregate(vault, YEAR, Round.MIDYEAR).aggregate.issuer

    assert (issuer.school_id, issuer.school, issuer.municipality) == (None, None, None)


def test_nothing_is_stored_when_issuing_is_refused(vault: Vault) -> None:
    before = stored(vault)

    with pytest.raises(UserError):
        exchanging.issue_aggregate(vault, YEAR, Round.MIDYEAR)

    assert stored(vault) == before
    assert vault.setting("signing_key") is None
