"""Giving and taking keys as operations: tied to the staff, never undone, never silently."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ioplab.domain.ids import StaffId
from ioplab.domain.vocabulary import Round, StaffRole
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.operations import evaluations, goals, people
from ioplab.storage.vault import STAFF_OF, Vault
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.vaults import OWNER, PASSPHRASE, InUse, refused

JON, JONS = "Jon Eksempel", "tre stille gauper"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that take no time to make."""
    screens.hurry(monkeypatch)


def test_a_colleague_gets_a_key_under_their_own_name_and_place(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)

    kari, jon = people.key_holders(in_use.vault)
    assert (kari.name, kari.is_me, jon.name, jon.is_me) == (OWNER, True, JON, False)
    assert jon.staff is not None
    assert jon.staff.id == in_use.jon
    with Vault.open(in_use.vault.path, JONS, JON, read_only=True) as jons:
        me = people.me(jons)
        assert me is not None
        assert me.id == in_use.jon


def test_whoever_gives_the_first_key_is_tied_to_their_place_too(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    people.edit_staff(in_use.vault, in_use.kari, name="Kari Nordmann")

    assert in_use.vault.setting(STAFF_OF + OWNER) == in_use.kari
    assert in_use.vault.viewer == in_use.kari


def test_nobody_gives_a_key_before_it_is_known_who_they_are(vault: Vault) -> None:
    key = StaffId(vault.new_id())
    people.add_staff(vault, name=JON, role=StaffRole.ASSISTANT, staff_id=key)

    with refused(vault, "vet ikke hvem", NotAllowedError):
        people.give_key(vault, key, JONS, PASSPHRASE)


def test_nobody_has_two_keys(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    people.edit_staff(in_use.vault, in_use.jon, name="Jon Nordmann")

    for staff in (in_use.jon, in_use.kari):
        with refused(in_use.vault, "har allerede tilgang"):
            people.give_key(in_use.vault, staff, JONS, PASSPHRASE)
    assert people.staff_without_key(in_use.vault) == ()


def test_two_of_the_staff_by_the_same_name_cannot_be_told_apart_on_the_way_in(in_use: InUse) -> None:
    other = StaffId(in_use.vault.new_id())
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    people.add_staff(in_use.vault, name=JON, role=StaffRole.NURSE, staff_id=other)

    with refused(in_use.vault, "har allerede tilgang"):
        people.give_key(in_use.vault, other, "en helt annen frase", PASSPHRASE)


def test_a_key_to_somebody_who_is_not_of_the_staff_is_refused(in_use: InUse) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        people.give_key(in_use.vault, StaffId("nobody"), JONS, PASSPHRASE)


def test_one_does_not_take_ones_own_key(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)

    with refused(in_use.vault, "din egen tilgang", NotAllowedError):
        people.take_key(in_use.vault, OWNER, PASSPHRASE)


def test_who_has_a_key_is_not_taken_out_of_the_staff(in_use: InUse) -> None:
    amina = StaffId(in_use.vault.new_id())
    people.add_staff(in_use.vault, name="Amina", role=StaffRole.NURSE, staff_id=amina)
    people.give_key(in_use.vault, amina, JONS, PASSPHRASE)

    with refused(in_use.vault, "kan åpne arkivet", NotAllowedError):
        people.remove_staff(in_use.vault, amina)
    people.take_key(in_use.vault, "Amina", PASSPHRASE)

    assert people.remove_staff(in_use.vault, amina)


def test_undo_takes_no_key_back_and_does_not_stop_at_one(in_use: InUse) -> None:
    workspace = Workspace(in_use.vault)
    before = in_use.goal().text
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "Leser nye ord")
    workspace.run(people.give_key, in_use.jon, JONS, PASSPHRASE)

    workspace.undo()

    assert in_use.vault.people == (OWNER, JON)
    assert in_use.goal().text == before


def test_the_next_person_has_nothing_of_the_former_one_to_undo(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    kari = Workspace(in_use.vault)
    kari.run(goals.reword_goal, in_use.goal_ids[0], "Leser nye ord")
    kari.close()

    with Vault.open(in_use.vault.path, JONS, JON) as vault:
        jon = Workspace(vault)
        assert not jon.can_undo
        assert jon.undo() is None


def test_changing_ones_passphrase_needs_the_old_one(in_use: InUse) -> None:
    with pytest.raises(UserError, match="Feil passordfrase"):
        people.change_passphrase(in_use.vault, "feil feil feil", JONS)

    assert people.change_passphrase(in_use.vault, PASSPHRASE, JONS)


def test_each_sees_the_others_rating_only_after_their_own_also_when_each_has_a_key(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    round_ = in_use.open(Round.MIDYEAR)
    in_use.rate_all(round_, in_use.kari, 2)
    level = in_use.evaluation(round_).ratings[0].level
    kind = type(in_use.evaluation(round_))
    in_use.vault.close()

    with Vault.open(in_use.vault.path, JONS, JON) as jons:
        assert jons.get(kind, round_).submitted(in_use.goal_ids[0]) == ()
        for goal in in_use.goal_ids:
            evaluations.rate_goal(jons, round_, goal, in_use.jon, level=level)
        evaluations.submit_ratings(jons, round_, in_use.jon)
        assert len(jons.get(kind, round_).submitted(in_use.goal_ids[0])) == 2


# Observations


def test_a_note_can_be_changed_and_taken_away_by_who_wrote_it(in_use: InUse) -> None:
    goals.add_observation(in_use.vault, in_use.goal_ids[0], staff=in_use.kari, note="Leste tog")
    key = in_use.goal().observations[0].id

    goals.edit_observation(in_use.vault, key, note="Leste båt", support="uten hjelp")
    (after,) = in_use.goal().observations
    assert (after.note, after.support) == ("Leste båt", "uten hjelp")

    goals.edit_observation(in_use.vault, key, note="  ", support="")
    (after,) = in_use.goal().observations
    assert (after.note, after.support) == ("Leste båt", None)

    goals.remove_observation(in_use.vault, key)
    assert in_use.goal().observations == ()


def test_nobody_changes_what_another_has_seen(in_use: InUse) -> None:
    goals.add_observation(in_use.vault, in_use.goal_ids[0], staff=in_use.jon, note="Leste tog")
    key = in_use.goal().observations[0].id

    with refused(in_use.vault, "En annen har skrevet", NotAllowedError):
        goals.edit_observation(in_use.vault, key, note="Leste båt")
    with refused(in_use.vault, "En annen har skrevet", NotAllowedError):
        goals.remove_observation(in_use.vault, key)


def test_one_who_only_rates_may_write_observations(in_use: InUse) -> None:
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)

    in_use.vault.close()
    with Vault.open(in_use.vault.path, JONS, JON) as jons:
        goals.add_observation(jons, in_use.goal_ids[0], staff=in_use.jon, note="Leste tog")

        assert [one.staff for one in replace(in_use, vault=jons).goal().observations] == [in_use.jon]


def test_who_has_been_taken_out_meanwhile_lets_nobody_in_or_out(in_use: InUse) -> None:
    path = in_use.vault.path
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
    mina = StaffId("a-third")
    people.add_staff(in_use.vault, name="Mina Eksempel", role=StaffRole.ASSISTANT, staff_id=mina)
    with Vault.open(path, JONS, JON, read_only=True) as still_open:
        people.take_key(in_use.vault, JON, PASSPHRASE)

        with pytest.raises(NotAllowedError, match="kryptert på nytt"):
            people.give_key(still_open, mina, "fire stille gauper", JONS)
        with pytest.raises(NotAllowedError, match="kryptert på nytt"):
            people.take_key(still_open, in_use.vault.person, JONS)
        with pytest.raises(NotAllowedError, match="kryptert på nytt"):
            still_open.staff()

    assert Vault.holders(path) == (in_use.vault.person,)
