"""The vault as a whole: making, opening, closing, and looking it over."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ioplab.domain.evaluation import Rating
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear, Staff
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging, goals, plans, pupils
from ioplab.storage import schema
from ioplab.storage.vault import Vault, local_now, random_id, vault_path
from tests.support.vaults import (
    CHEAP,
    OWNER,
    PASSPHRASE,
    InUse,
    bytes_of,
    clock_of,
    contents,
    database_file,
    plan_in_use,
    reopened,
)


def made(path: Path, **changes: Any) -> Vault:
    return Vault.create(path, **{"owner": OWNER, "passphrase": PASSPHRASE, "cost": CHEAP, **changes})


# Making


def test_a_new_vault_is_a_folder_with_database_keys_and_a_place_for_backups(tmp_path: Path) -> None:
    with made(tmp_path / "Arkiv.ioplab") as vault:
        assert {"backups", "keys.json", "vault.db"} <= {file.name for file in vault.path.iterdir()}
        assert vault.check().faults == ()


def test_a_new_vault_belongs_to_its_owner_and_is_empty(vault: Vault) -> None:
    assert (vault.person, vault.people) == (OWNER, (OWNER,))
    assert contents(vault) == (None, (), ())
    assert vault.setting("anything") is None


def test_every_vault_has_an_identity_of_its_own_which_it_keeps(tmp_path: Path) -> None:
    with made(tmp_path / "a.ioplab") as one, made(tmp_path / "b.ioplab") as other:
        assert one.id != other.id
    with Vault.open(tmp_path / "a.ioplab", PASSPHRASE) as again:
        assert again.id == one.id


def test_a_vault_may_be_made_in_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    with made(tmp_path / "ny" / "mappe" / "Arkiv.ioplab") as vault:
        assert vault.path.is_dir()


@pytest.mark.parametrize("what", ["vault", "folder", "file", "dangling link"])
def test_nothing_that_is_there_is_ever_overwritten(tmp_path: Path, what: str) -> None:
    path = tmp_path / "Arkiv.ioplab"
    if what == "vault":
        made(path).close()
    elif what == "folder":
        path.mkdir()
        (path / "dagbok.txt").write_text("min")
    elif what == "file":
        path.write_text("min")
    else:
        if sys.platform == "win32":
            pytest.skip("links need rights there")
        path.symlink_to(tmp_path / "borte")
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}

    with pytest.raises(UserError, match="finnes allerede noe som heter «Arkiv"):
        made(path)

    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_a_vault_that_somebody_makes_meanwhile_is_not_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Arkiv.ioplab"
    made(path).close()
    monkeypatch.setattr(Path, "exists", lambda *_, **__: False)

    with pytest.raises(UserError, match="finnes allerede"):
        made(path)

    Vault.open(path, PASSPHRASE).close()


def test_a_vault_cannot_be_made_where_a_file_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("i veien")

    with pytest.raises(UserError, match="kan ikke lages der"):
        made(tmp_path / "fil" / "Arkiv.ioplab")


@pytest.mark.skipif(sys.platform == "win32", reason="other limits there")
def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="kan ikke lages der"):
        made(tmp_path / ("lang" * 100 + ".ioplab"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who can be kept out")
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stengt").mkdir(mode=0o500)

    with pytest.raises(UserError, match="kan ikke lages der"):
        made(tmp_path / "stengt" / "Arkiv.ioplab")


def test_a_careless_passphrase_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="for kort"):
        made(tmp_path / "Arkiv.ioplab", passphrase="kort")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "expected"), [("Arkiv", "Arkiv.ioplab"), ("Arkiv.ioplab", "Arkiv.ioplab"), ("v1.2", "v1.2.ioplab")]
)
def test_a_vault_is_told_by_the_ending_of_its_name(given: str, expected: str) -> None:
    assert vault_path(Path("/skole") / given) == Path("/skole") / expected


# Opening and closing


def test_what_was_entered_is_there_when_the_vault_is_opened_again(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    with reopened(vault) as again:
        assert contents(again) == (fjellbekk.school, fjellbekk.staff, fjellbekk.pupils)


def test_opening_and_looking_changes_no_byte(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    vault.close()
    before = bytes_of(vault)

    with Vault.open(vault.path, PASSPHRASE) as again:
        contents(again)
        again.check()

    assert bytes_of(vault) == before


def test_a_wrong_passphrase_says_so_and_changes_nothing(vault: Vault) -> None:
    vault.close()
    before = {file: file.read_bytes() for file in vault.path.rglob("*") if file.is_file()}

    with pytest.raises(UserError, match="Feil passordfrase"):
        Vault.open(vault.path, "sju rolige elger")

    assert {file: file.read_bytes() for file in vault.path.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("what", ["nothing", "empty folder", "file", "other folder"])
def test_what_is_no_vault_is_told_as_such(tmp_path: Path, what: str) -> None:
    path = tmp_path / "Arkiv.ioplab"
    if what == "file":
        path.write_text("ikke et arkiv")
    elif what != "nothing":
        path.mkdir()
        if what == "other folder":
            (path / "vault.db").write_text("noe annet")

    with pytest.raises(UserError, match="ikke et ioplab-arkiv") as caught:
        Vault.open(path, PASSPHRASE)

    assert ".ioplab" in caught.value.advice


def test_a_vault_without_its_database_is_told_as_such_and_no_new_one_is_made(vault: Vault) -> None:
    vault.close()
    database_file(vault).unlink()

    with pytest.raises(UserError, match="Databasen mangler"):
        Vault.open(vault.path, PASSPHRASE)

    assert not database_file(vault).exists()


def test_keys_of_another_vault_open_nothing(tmp_path: Path) -> None:
    made(tmp_path / "a.ioplab").close()
    made(tmp_path / "b.ioplab").close()
    shutil.copy(tmp_path / "a.ioplab" / "keys.json", tmp_path / "b.ioplab" / "keys.json")

    with pytest.raises(UserError, match="kan ikke åpnes"):
        Vault.open(tmp_path / "b.ioplab", PASSPHRASE)


def test_a_copied_vault_is_a_vault(vault: Vault, tmp_path: Path) -> None:
    plan_in_use(vault)
    before = contents(vault)
    vault.close()
    shutil.copytree(vault.path, tmp_path / "kopi.ioplab")

    with Vault.open(tmp_path / "kopi.ioplab", PASSPHRASE) as copy:
        assert contents(copy) == before


def test_a_closed_vault_is_closed(vault: Vault) -> None:
    vault.close()
    vault.close()

    with pytest.raises(Exception, match="closed"):
        vault.school()


def test_leaving_the_block_closes_the_vault(tmp_path: Path) -> None:
    with made(tmp_path / "Arkiv.ioplab") as vault:
        pass

    with pytest.raises(Exception, match="closed"):
        vault.school()


# Reading


def test_everything_is_found_by_its_id_and_its_owner(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    pupil = fjellbekk.pupils[0]
    plan = pupil.plans[0]
    subject = plan.subjects[0]

    assert vault.get(SubjectPlan, subject.id) == subject
    assert vault.owner_id(Goal, subject.goals[0].id) == subject.id
    assert vault.owner_id(Plan, plan.id) == pupil.id
    assert vault.pupil_of(plan.id) == pupil
    assert vault.plan_of_goals()[subject.goals[0].id] == plan.id


def test_lists_come_in_the_order_they_were_given(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    assert vault.pupil_ids() == tuple(pupil.id for pupil in fjellbekk.pupils)
    assert vault.ids(Staff) == tuple(member.id for member in fjellbekk.staff)
    assert vault.staff() == fjellbekk.staff


def test_all_recommendations_are_known(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    assert vault.recommendation_ids() == {
        one.id for pupil in fjellbekk.pupils for assessment in pupil.expert_assessments for one in assessment.recommendations
    }


def test_the_school_years_are_those_with_a_plan(vault: Vault) -> None:
    assert vault.school_years() == ()
    in_use = plan_in_use(vault)
    plans.start_plan(vault, in_use.pupil_id, SchoolYear(2027))
    plans.start_plan(vault, in_use.pupil_id, SchoolYear(2024))

    assert [year.label for year in vault.school_years()] == ["2024/25", "2026/27", "2027/28"]


def test_what_is_gone_is_told_as_gone(vault: Vault) -> None:
    for look in (
        lambda: vault.get(Pupil, "nobody"),
        lambda: vault.owner_id(Plan, "nothing"),
        lambda: vault.pupil_of(PlanId("nothing")),
    ):
        with pytest.raises(NotFoundError, match="finnes ikke lenger"):
            look()


def test_what_has_never_been_changed_has_no_history(vault: Vault) -> None:
    in_use = plan_in_use(vault)

    assert vault.history(Goal, in_use.goal_ids[0]) == ()
    assert vault.history(Goal, "nothing") == ()


def test_the_history_outlives_what_it_is_of(vault: Vault) -> None:
    in_use = plan_in_use(vault)
    goal = in_use.goal()
    moment = clock_of(vault).wait()

    goals.remove_goal(vault, goal.id)

    ((entity, at, by, operation),) = [
        (one.entity, one.replaced_at, one.replaced_by, one.operation) for one in vault.history(Goal, goal.id)
    ]
    assert (entity, at, by, operation) == (goal, moment, OWNER, "remove_goal")


def test_the_history_of_a_plan_is_its_own_fields_without_what_it_owns(vault: Vault) -> None:
    in_use = plan_in_use(vault)
    plans.edit_plan(vault, in_use.plan_id, class_plan_link="ny")

    last = vault.history(Plan, in_use.plan_id)[-1].entity

    assert (last.class_plan_link, last.subjects) == ("Årsplanen", ())
    assert last.voices == in_use.plan.voices


def test_the_history_of_a_rating_is_found_by_its_whole_key(vault: Vault) -> None:
    in_use = plan_in_use(vault)
    evaluation_id = in_use.open()
    in_use.rate_all(evaluation_id, in_use.kari, 2)

    (draft,) = vault.history(Rating, f"{evaluation_id}/{in_use.goal_ids[0]}/{in_use.kari}")

    assert (draft.entity.level, draft.entity.submitted_at, draft.operation) == (2, None, "submit_ratings")


# Care


def test_a_check_tells_the_version_and_who_may_open_the_vault(vault: Vault) -> None:
    checked = vault.check()

    assert (checked.version, checked.people, checked.faults) == (schema.VERSION, (OWNER,), ())


def test_a_check_finds_what_is_damaged_while_the_vault_is_open(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    raw = bytearray(bytes_of(vault))
    raw[9 * 4096 + 100] ^= 1
    database_file(vault).write_bytes(raw)

    assert vault.check().faults


def test_a_check_leaves_what_can_be_undone_and_what_is_counted(vault: Vault) -> None:
    in_use = plan_in_use(vault)
    changed = pupils.edit_pupil(vault, in_use.pupil_id, grade=6)

    vault.check()

    assert changed.change is not None
    with vault.change("undo") as change:
        change.revert(changed.change)
    assert in_use.pupil.grade == 5


def test_a_vault_can_be_checked_while_somebody_works_in_it(in_use: InUse) -> None:
    with Vault.open(in_use.vault.path, PASSPHRASE, read_only=True) as other, in_use.vault.change("test") as change:
        change.note()
        assert other.check().faults == ()


# Time and chance


def test_time_and_ids_come_from_outside_unless_told() -> None:
    now = local_now()

    assert now.tzinfo is not None
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert random_id() != random_id()
    assert len(random_id()) == 36


def test_the_vaults_clock_and_ids_are_the_tests(vault: Vault) -> None:
    assert vault.now().date() == date(2026, 8, 20)
    assert vault.new_id() == "00000000-0000-0000-0000-000000000001"
