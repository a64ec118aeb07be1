"""When the disk fails, at whatever statement: nothing is changed, the user is told in Norwegian, and the next try goes well."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from ioplab.domain.ids import PupilId, SubjectCode, WheelTaskId
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import ContributionKind, Round
from ioplab.errors import NotAllowedError, UserError
from ioplab.operations import contributing, evaluations, exchanging, goals, people, plans, pupils, year_wheel
from ioplab.storage import connection, keys
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.storage.faults import failing, full_disk
from tests.support.contributions import asked
from tests.support.vaults import (
    CHEAP,
    OWNER,
    PASSPHRASE,
    YEAR,
    InUse,
    bytes_of,
    contents,
    fjellbekk_file,
    reopened,
    stored,
)

FULL = "database or disk is full"
BROKEN = "disk I/O error"

Act = Callable[[InUse], Any]

ACTS: dict[str, Act] = {
    "reword_goal": lambda use: goals.reword_goal(use.vault, use.goal_ids[0], "Leser nye ord"),
    "remove_goal": lambda use: goals.remove_goal(use.vault, use.goal_ids[0]),
    "arrange_goals": lambda use: goals.arrange_goals(use.vault, use.subjects[0], use.goal_ids[1::-1]),
    "remove_pupil": lambda use: pupils.remove_pupil(use.vault, use.pupil_id),
    "add_pupil": lambda use: pupils.add_pupil(use.vault, given_name="Nora"),
    "open_evaluation": lambda use: evaluations.open_evaluation(use.vault, use.plan_id, Round.MIDYEAR),
    "start_next_plan": lambda use: plans.start_next_plan(use.vault, use.plan_id),
    "tick_task": lambda use: year_wheel.tick_task(use.vault, WheelTaskId("decisions"), use.plan.year, done=True),
    "identify": lambda use: people.identify(use.vault, use.kari),
    "issue_aggregate": lambda use: exchanging.issue_aggregate(use.vault, use.plan.year, Round.MIDYEAR),
    "export_plans": lambda use: exchanging.export_plans(use.vault),
    "import_plans": lambda use: _import_into(use.vault),
    "request_contribution": lambda use: contributing.request_contribution(use.vault, _writing(use)),
    "undo": lambda use: _undo_last(use.vault),
}


def _import_into(vault: Vault) -> Changed:
    """The example school's plans, whatever the school is called here."""
    file = fjellbekk_file()
    with vault.change("import_plans") as change:
        change.merge([*file.staff, *file.pupils], as_of=vault.now())
    return change.result


def _writing(use: InUse) -> contributing.Prepared:
    kind = ContributionKind.GOALS
    return contributing.prepare_request(use.vault, use.plan_id, use.jon, kind=kind, subjects=(SubjectCode("NOR"),))


def _undo_last(vault: Vault) -> Changed:
    last = vault._database.execute("SELECT MAX(change) FROM history").fetchone()[0]
    with vault.change("undo") as change:
        change.revert(last)
    return change.result


@pytest.mark.parametrize("trouble", [FULL, BROKEN])
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_whichever_statement_fails_nothing_is_changed_and_the_next_try_goes_well(in_use: InUse, act: Act, trouble: str) -> None:
    vault, before, file_before = in_use.vault, stored(in_use.vault), bytes_of(in_use.vault)

    for refuse in count(1):
        with failing(vault, refuse=refuse, trouble=trouble) as proxy:
            if not _refused(act, in_use):
                break
        assert proxy.seen >= refuse
        assert stored(vault) == before
        assert bytes_of(vault) == file_before

    assert refuse > 3
    assert stored(vault) != before
    assert vault.check().faults == ()


SAID = (
    "Disken er full. Endringen er ikke lagret.",
    "Arkivet kan ikke skrives til. Endringen er ikke lagret.",
    "Arkivet kan ikke leses.",
)


def _refused(act: Act, in_use: InUse) -> bool:
    """Whether the act was refused, and that in the user's words. Any other exception is a fault of ours."""
    said = None
    try:
        act(in_use)
    except UserError as error:
        said = error
    assert said is None or (said.problem in SAID and said.advice)
    return said is not None


@pytest.mark.parametrize("trouble", [FULL, BROKEN])
def test_an_answer_that_cannot_be_stored_is_not_merged_by_halves(in_use: InUse, trouble: str) -> None:
    in_use.open(Round.MIDYEAR)
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    one.colleague.observe(in_use.goal_ids[0], note="Leste skilt.")
    one.colleague.propose(SubjectCode("NOR"), "Leser skilt")
    answer = one.answer([1, 2, 3, 4])

    test_whichever_statement_fails_nothing_is_changed_and_the_next_try_goes_well(
        in_use, lambda use: contributing.merge_answer(use.vault, answer), trouble
    )


def test_a_full_disk_is_said_as_such(in_use: InUse) -> None:
    with failing(in_use.vault, refuse=3, trouble=FULL), pytest.raises(UserError, match="Disken er full") as caught:
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser")

    assert "Frigjør plass" in caught.value.advice


@pytest.mark.parametrize("trouble", [BROKEN, "attempt to write a readonly database", "unable to open database file"])
def test_a_disk_that_has_gone_is_said_as_such(in_use: InUse, trouble: str) -> None:
    with failing(in_use.vault, refuse=1, trouble=trouble), pytest.raises(NotAllowedError, match="kan ikke skrives til"):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser")


@pytest.mark.parametrize("trouble", ["database is locked", "database table is busy"])
def test_another_program_in_the_vault_is_said_as_such(in_use: InUse, trouble: str) -> None:
    with failing(in_use.vault, refuse=1, trouble=trouble), pytest.raises(UserError, match="i bruk av et annet program"):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser")


def test_a_fault_of_ours_is_not_blamed_on_the_disk(in_use: InUse) -> None:
    before = stored(in_use.vault)
    trouble = "no such column: nonsense"

    with failing(in_use.vault, refuse=3, trouble=trouble), pytest.raises(sqlcipher3.OperationalError, match="nonsense"):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser")

    assert stored(in_use.vault) == before


# A database that really has no room


@pytest.mark.parametrize("pages_left", [0, 1, 3, 10])
def test_an_import_that_finds_no_room_leaves_the_vault_as_it_was(in_use: InUse, pages_left: int) -> None:
    vault, before = in_use.vault, stored(in_use.vault)

    with full_disk(vault, pages_left=pages_left), pytest.raises(UserError, match="Disken er full"):
        _import_into(vault)

    assert stored(vault) == before
    assert vault.check().faults == ()
    assert _import_into(vault)


def test_what_was_stored_before_the_disk_was_full_is_there_when_the_vault_is_opened_again(in_use: InUse) -> None:
    before = contents(in_use.vault)
    with full_disk(in_use.vault), pytest.raises(UserError):
        _import_into(in_use.vault)

    with reopened(in_use.vault) as vault:
        assert contents(vault) == before


def test_typing_goes_on_in_a_vault_that_cannot_grow_as_long_as_there_is_room(in_use: InUse) -> None:
    refused, written = 0, -1
    with full_disk(in_use.vault, pages_left=2):
        for number in range(60):
            try:
                goals.reword_goal(in_use.vault, in_use.goal_ids[0], f"ord {number} " * 40)
                written = number
            except UserError:
                refused += 1

    assert refused
    assert in_use.goal().text == (f"ord {written} " * 40).strip()
    assert in_use.vault.check().faults == ()


# Undo on a full disk


def test_an_undo_that_finds_no_room_can_be_tried_again(in_use: InUse) -> None:
    workspace, before = Workspace(in_use.vault), in_use.goal()
    workspace.run(goals.reword_goal, before.id, "Leser nye ord")

    with failing(in_use.vault, refuse=4, trouble=FULL), pytest.raises(UserError, match="Disken er full"):
        workspace.undo()
    assert in_use.goal().text == "Leser nye ord"
    assert workspace.can_undo
    assert not workspace.can_redo

    assert workspace.undo()
    assert in_use.goal() == before
    with failing(in_use.vault, refuse=4, trouble=FULL), pytest.raises(UserError, match="Disken er full"):
        workspace.redo()
    assert workspace.redo()
    assert in_use.goal().text == "Leser nye ord"


# Reading


@pytest.mark.parametrize("trouble", [BROKEN, "unable to open database file"])
def test_a_disk_that_has_gone_is_said_as_such_when_reading_too(
    in_use: InUse, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    def gone(*_: object) -> None:
        raise sqlcipher3.OperationalError(trouble)

    def not_back(*_: object, **__: object) -> None:
        raise UserError("Databasen i arkivet kan ikke åpnes.")

    monkeypatch.setattr(in_use.vault._database, "execute", gone)
    monkeypatch.setattr(connection, "connect", not_back)

    for read in (
        lambda: in_use.vault.get(Pupil, in_use.pupil_id),
        lambda: in_use.vault.all(Pupil),
        in_use.vault.pupil_ids,
        lambda: in_use.vault.count(YEAR, Round.MIDYEAR),
        lambda: in_use.vault.setting("name"),
        lambda: in_use.vault.history(Pupil, in_use.pupil_id),
    ):
        with pytest.raises(UserError, match="Arkivet kan ikke leses"):
            read()


# Making a vault


@pytest.mark.parametrize("step", ["connect", "migrate", "keys"])
@pytest.mark.parametrize("trouble", [OSError(28, "No space left on device"), sqlcipher3.OperationalError(FULL)], ids=repr)
def test_a_vault_that_cannot_be_made_whole_is_not_made_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, trouble: Exception
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise trouble

    where = {"connect": (connection, "connect"), "migrate": (connection, "migrate"), "keys": (keys, "write")}
    with monkeypatch.context() as patch:
        patch.setattr(*where[step], refuse)
        with pytest.raises(UserError):
            Vault.create(tmp_path / "Arkiv.ioplab", owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP)

    assert list(tmp_path.iterdir()) == []
    Vault.create(tmp_path / "Arkiv.ioplab", owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP).close()


def test_a_vault_that_cannot_be_migrated_for_lack_of_room_says_so(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    pupils.add_pupil(vault, given_name="Emil", pupil_id=PupilId("p"))
    vault.close()

    def refuse(*_: object, **__: object) -> None:
        raise sqlcipher3.OperationalError(FULL)

    with monkeypatch.context() as patch:
        patch.setattr(connection, "migrate", refuse)
        with pytest.raises(UserError, match="Disken er full"):
            Vault.open(vault.path, PASSPHRASE)

    with Vault.open(vault.path, PASSPHRASE) as again:
        assert again.pupil_ids() == ("p",)
