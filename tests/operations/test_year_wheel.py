"""Changing the year wheel, ticking off, and the calendar file of one's own deadlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from ioplab import catalogues
from ioplab.domain.ids import StaffId, WheelTaskId
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round, StaffRole, WheelRole
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.operations import evaluations, people, pupils, year_wheel
from ioplab.storage.vault import Vault
from tests.support.vaults import YEAR, InUse, entered, query, refused, undone

DECISIONS, MIDYEAR = WheelTaskId("decisions"), WheelTaskId("midyear")


def stored(vault: Vault) -> tuple[WheelTask, ...]:
    return vault.all(WheelTask)


def task(vault: Vault, key: str) -> WheelTask:
    return next(one for one in year_wheel.wheel(vault) if one.id == key)


# The wheel that comes with the program


def test_a_new_vault_has_the_wheel_that_comes_with_the_program_and_stores_nothing(vault: Vault) -> None:
    assert year_wheel.wheel(vault) == catalogues.year_wheel()
    assert stored(vault) == ()


def test_the_first_change_stores_the_whole_wheel_in_its_order(vault: Vault) -> None:
    year_wheel.edit_task(vault, DECISIONS, due="06-01")

    expected = [replace(one, due="06-01") if one.id == DECISIONS else one for one in catalogues.year_wheel()]
    assert list(stored(vault)) == expected


def test_undoing_the_first_change_leaves_nothing_stored(vault: Vault) -> None:
    before = entered(vault)

    undone(vault, year_wheel.edit_task(vault, DECISIONS, due="06-01"))

    assert entered(vault) == before


def test_a_change_that_changes_nothing_stores_nothing(vault: Vault) -> None:
    assert not year_wheel.edit_task(vault, DECISIONS, due=task(vault, DECISIONS).due)
    assert not year_wheel.reset_wheel(vault)
    assert stored(vault) == ()


# Changing


def test_every_field_of_a_task_can_be_changed(in_use: InUse) -> None:
    year_wheel.edit_task(
        in_use.vault,
        DECISIONS,
        title="  Nye vedtak ",
        starts="05-01",
        due=SCHOOL_END,
        who=WheelRole.CONTACT_TEACHER,
        responsible=in_use.kari,
    )

    changed = task(in_use.vault, DECISIONS)
    assert (changed.title, changed.starts, changed.due) == ("Nye vedtak", "05-01", SCHOOL_END)
    assert (changed.who, changed.responsible) == (WheelRole.CONTACT_TEACHER, in_use.kari)


def test_a_new_task_comes_last_in_the_wheel_and_is_everybodys(vault: Vault) -> None:
    year_wheel.add_task(vault, title=" Foreldremøte ", due="09-20")

    added = stored(vault)[-1]
    assert (added.title, added.due, added.who, added.step) == ("Foreldremøte", "09-20", WheelRole.TEAM, None)
    assert len(stored(vault)) == len(catalogues.year_wheel()) + 1


@pytest.mark.parametrize("title", ["", "  "])
def test_a_task_has_a_name(vault: Vault, title: str) -> None:
    with refused(vault, "mangler navn"):
        year_wheel.edit_task(vault, DECISIONS, title=title)
    with refused(vault, "mangler navn"):
        year_wheel.add_task(vault, title=title, due="01-15")


@pytest.mark.parametrize("day", ["02-29", "13-01", "02-30", "15.1.", "i morgen"])
def test_a_day_that_is_none_is_refused(vault: Vault, day: str) -> None:
    for field in ("due", "starts"):
        with refused(vault, "Datoen finnes ikke"):
            year_wheel.edit_task(vault, DECISIONS, **{field: day})
    with refused(vault, "Datoen finnes ikke"):
        year_wheel.add_task(vault, title="Ny", due=day)


def test_a_task_is_due_some_day(vault: Vault) -> None:
    with refused(vault, "Datoen finnes ikke"):
        year_wheel.edit_task(vault, DECISIONS, due="")


@pytest.mark.parametrize(
    ("starts", "due"), [("01-16", "01-15"), ("01-01", "10-01"), (SCHOOL_END, "06-10"), ("07-01", SCHOOL_END)]
)
def test_a_task_does_not_begin_after_it_is_due_in_the_school_year(vault: Vault, starts: str, due: str) -> None:
    with refused(vault, "begynner etter fristen"):
        year_wheel.edit_task(vault, DECISIONS, starts=starts, due=due)


@pytest.mark.parametrize(("starts", "due"), [("10-01", "01-15"), ("01-15", "01-15"), ("06-01", SCHOOL_END)])
def test_a_task_may_last_over_new_year(vault: Vault, starts: str, due: str) -> None:
    assert year_wheel.edit_task(vault, DECISIONS, starts=starts, due=due)


def test_a_beginning_can_be_taken_away(vault: Vault) -> None:
    year_wheel.edit_task(vault, WheelTaskId("ppt_meetings"), starts=None)

    assert task(vault, "ppt_meetings").starts is None


def test_a_task_that_has_been_taken_out_cannot_be_changed(vault: Vault) -> None:
    year_wheel.remove_task(vault, DECISIONS)

    acts: list[Callable[[], object]] = [
        lambda: year_wheel.edit_task(vault, DECISIONS, title="Ny"),
        lambda: year_wheel.remove_task(vault, DECISIONS),
        lambda: year_wheel.tick_task(vault, DECISIONS, YEAR, done=True),
    ]
    for act in acts:
        with refused(vault, "ikke i årshjulet lenger", NotFoundError):
            act()


def test_the_last_task_stays(vault: Vault) -> None:
    *others, last = catalogues.year_wheel()
    for one in others:
        year_wheel.remove_task(vault, one.id)

    with refused(vault, "minst én oppgave", NotAllowedError):
        year_wheel.remove_task(vault, last.id)
    assert year_wheel.wheel(vault) == (last,)


# Ticking


def test_a_task_is_ticked_off_for_one_school_year(vault: Vault) -> None:
    year_wheel.tick_task(vault, DECISIONS, YEAR, done=True)
    year_wheel.tick_task(vault, DECISIONS, YEAR.next, done=True)
    year_wheel.tick_task(vault, DECISIONS, YEAR, done=False)

    assert task(vault, DECISIONS).done_in == (YEAR.next.label,)


def test_ticking_twice_is_ticking_once(vault: Vault) -> None:
    assert year_wheel.tick_task(vault, DECISIONS, YEAR, done=True)
    assert not year_wheel.tick_task(vault, DECISIONS, YEAR, done=True)


def test_what_the_plans_tell_cannot_be_ticked(vault: Vault) -> None:
    with refused(vault, "ferdige med steg 7", NotAllowedError):
        year_wheel.tick_task(vault, MIDYEAR, YEAR, done=True)


# Back to where it began


def test_going_back_keeps_what_has_been_ticked_off(vault: Vault) -> None:
    year_wheel.edit_task(vault, DECISIONS, title="Nye vedtak", due="06-01")
    year_wheel.tick_task(vault, DECISIONS, YEAR, done=True)
    year_wheel.add_task(vault, title="Foreldremøte", due="09-20")
    year_wheel.remove_task(vault, MIDYEAR)

    year_wheel.reset_wheel(vault)

    usual = catalogues.year_wheel()
    assert [replace(one, done_in=()) for one in stored(vault)] == list(usual)
    assert [one.id for one in stored(vault) if one.done_in] == [DECISIONS]


# The evaluations' due dates


def test_a_round_is_due_when_the_schools_own_wheel_says(in_use: InUse) -> None:
    year_wheel.edit_task(in_use.vault, MIDYEAR, due="02-10")

    assert in_use.evaluation(in_use.open(Round.MIDYEAR)).due_on == date(2027, 2, 10)


def test_a_round_that_the_schools_wheel_does_not_know_has_no_due_date(in_use: InUse) -> None:
    year_wheel.remove_task(in_use.vault, MIDYEAR)
    evaluations.open_evaluation(in_use.vault, in_use.plan_id, Round.MIDYEAR)

    assert in_use.plan.evaluations[-1].due_on is None


# The calendar file


def entries(vault: Vault, year: SchoolYear = YEAR) -> dict[str, Any]:
    """The title of every entry with its day."""
    calendar = Calendar.from_ical(year_wheel.make_calendar(vault, year))
    events: Any = calendar.walk("VEVENT")
    return {str(event["SUMMARY"]): event["DTSTART"].dt for event in events}


def become(vault: Vault, role: StaffRole) -> StaffId:
    key = StaffId(vault.new_id())
    people.add_staff(vault, name="Nina Eksempel", role=role, staff_id=key)
    people.identify(vault, key)
    return key


def test_a_contact_teacher_gets_the_teams_deadlines_and_her_own(in_use: InUse) -> None:
    found = entries(in_use.vault)

    assert found["Halvårsevaluering"] == date(2027, 1, 15)
    assert found["Samarbeidsmøte og utviklingssamtale"] == date(2027, 1, 15)
    assert "Vedtak" not in found


def test_a_principal_gets_the_leaders_deadlines(in_use: InUse) -> None:
    become(in_use.vault, StaffRole.PRINCIPAL)

    found = entries(in_use.vault)

    assert found["Vedtak"] == date(2027, 6, 15)
    assert found["Telling skoleslutt: måloppnåelse år"] == date(2027, 6, 18)
    assert "Samarbeidsmøte og utviklingssamtale" not in found


def test_who_is_responsible_gets_the_deadline_and_nobody_else(in_use: InUse) -> None:
    year_wheel.edit_task(in_use.vault, DECISIONS, responsible=in_use.kari)
    year_wheel.edit_task(in_use.vault, MIDYEAR, responsible=in_use.jon)

    found = entries(in_use.vault)

    assert "Vedtak" in found
    assert "Halvårsevaluering" not in found


def test_no_name_of_a_pupil_or_a_colleague_and_no_id_stands_in_the_file(in_use: InUse) -> None:
    pupils.add_pupil(in_use.vault, given_name="Live", family_name="Påfunn-Eksempel")
    year_wheel.add_task(in_use.vault, title="Samtale om Emil", due="09-20", task_id=WheelTaskId("0f3c-a-task"))
    year_wheel.add_task(in_use.vault, title="Møte med familien Påfunn", due="09-21")
    year_wheel.add_task(in_use.vault, title="Se over Emils plan", due="09-22")
    year_wheel.add_task(in_use.vault, title="ring PPT om emil", due="09-23")
    year_wheel.edit_task(in_use.vault, DECISIONS, responsible=in_use.kari)

    content = year_wheel.make_calendar(in_use.vault, YEAR).decode().replace("\r\n ", "")

    written = ("Emil", "emil", "Påfunn", "Live", "Kari", "Eksempel", "0f3c", in_use.vault.id, in_use.kari, in_use.pupil_id)
    assert [one for one in written if one in content] == []
    assert content.count("SUMMARY:Frist i årshjulet") == 4


def test_the_file_is_the_same_when_made_again_and_stays_known_to_the_calendar_when_a_day_is_moved(in_use: InUse) -> None:
    first = year_wheel.make_calendar(in_use.vault, YEAR)
    assert year_wheel.make_calendar(in_use.vault, YEAR) == first

    year_wheel.edit_task(in_use.vault, MIDYEAR, due="02-10", title="Halvårsmøte")
    second = year_wheel.make_calendar(in_use.vault, YEAR)
    next_year = year_wheel.make_calendar(in_use.vault, YEAR.next)

    assert uids(second) == uids(first) != set()
    assert uids(next_year).isdisjoint(uids(first))


def uids(content: bytes) -> set[str]:
    return {str(event["UID"]) for event in Calendar.from_ical(content).walk("VEVENT")}


def test_making_the_file_leaves_a_row_in_the_audit(in_use: InUse) -> None:
    year_wheel.make_calendar(in_use.vault, YEAR)

    last = query(in_use.vault, "SELECT operation, target, person FROM change ORDER BY id DESC LIMIT 1")
    assert last == [("make_calendar", None, in_use.vault.person)]


def test_somebody_without_deadlines_is_told_so(in_use: InUse) -> None:
    for one in year_wheel.wheel(in_use.vault):
        year_wheel.edit_task(in_use.vault, one.id, responsible=in_use.jon)

    with refused(in_use.vault, "Ingen av fristene"):
        year_wheel.make_calendar(in_use.vault, YEAR)
