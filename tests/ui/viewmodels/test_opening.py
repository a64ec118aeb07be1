"""Making a vault, and trying one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import StaffRole
from ioplab.errors import UserError
from ioplab.operations import people
from ioplab.storage.vault import Vault
from ioplab.ui.viewmodels import opening
from ioplab.ui.viewmodels.opening import NewVault
from tests.support.vaults import Clock


@pytest.fixture
def wish(tmp_path: Path) -> NewVault:
    """A vault that can be made."""
    return NewVault(
        name="Kari Eksempel",
        role=StaffRole.CONTACT_TEACHER,
        school="Fjellbekk skole",
        municipality="Eksempelvik",
        school_start=date(2026, 8, 17),
        school_end=date(2027, 6, 18),
        folder=tmp_path,
        passphrase="fire rolige elger",
        repeated="fire rolige elger",
    )


def test_a_vault_is_made_with_its_school_and_who_made_it(wish: NewVault) -> None:
    assert wish.trouble() == ""

    with opening.create(wish) as vault:
        school, me = vault.school(), people.me(vault)

    assert school is not None
    assert (school.name, school.municipality, school.school_start) == ("Fjellbekk skole", "Eksempelvik", date(2026, 8, 17))
    assert me is not None
    assert (me.name, me.role, me.teacher_qualified) == ("Kari Eksempel", StaffRole.CONTACT_TEACHER, True)


def test_the_vault_opens_again_with_its_passphrase(wish: NewVault) -> None:
    opening.create(wish).close()

    with Vault.open(wish.path, wish.passphrase) as vault:
        assert vault.person == "Kari Eksempel"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": ""}, "navnet"),
        ({"school": ""}, "skole"),
        ({"passphrase": "kort", "repeated": "kort"}, "for kort"),
        ({"repeated": "fire urolige elger"}, "ulike"),
        ({"folder": Path("/finnes/ikke")}, "finnes ikke"),
    ],
)
def test_what_is_missing_or_wrong_is_told_before_anything_is_made(wish: NewVault, wrong: dict[str, object], told: str) -> None:
    assert told in replace(wish, **wrong).trouble()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("school", "folder"),
    [
        ("Fjellbekk skole", "Fjellbekk skole.ioplab"),
        ("../../etc/passwd", "etcpasswd.ioplab"),
        ("Å/Ø: «skole»?", "ÅØ skole.ioplab"),
        ("///", "IOP.ioplab"),
    ],
)
def test_the_folder_is_named_after_the_school_and_stays_where_it_is_told(wish: NewVault, school: str, folder: str) -> None:
    assert replace(wish, school=school).path == wish.folder / folder


def test_a_place_that_is_taken_is_refused_and_left_as_it_is(wish: NewVault) -> None:
    wish.path.mkdir()
    (wish.path / "brev.txt").write_text("viktig")

    with pytest.raises(UserError, match="finnes allerede"):
        opening.create(wish)

    assert (wish.path / "brev.txt").read_text() == "viktig"


def test_the_example_school_is_this_year_as_of_today(clock: Clock) -> None:
    with opening.make_example() as vault:
        pupils = vault.all(Pupil)

    year = SchoolYear.of(clock.moment.date())
    assert pupils
    assert all(pupil.plan_for(year) for pupil in pupils)
    opened = [one.opened_on for pupil in pupils for plan in pupil.plans for one in plan.evaluations if one.opened_on]
    assert all(day <= clock.moment.date() for day in opened)


def test_who_tries_the_example_school_sits_in_a_chair_that_rates(clock: Clock) -> None:
    with opening.make_example() as vault:
        me = people.me(vault)
        plans = [plan for pupil in vault.all(Pupil) for plan in pupil.plans]

    assert me is not None
    assert any(me.id in plan.raters() for plan in plans)
    assert clock.moment
