"""Who has done what: looked, changed, taken out, deleted, been refused; read, asked of, written to a file, never changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import wording
from ioplab.domain.access import NEEDS, Tie
from ioplab.domain.ids import PupilId
from ioplab.operations import access, audit, exchanging, goals, people, plans, pupils, record
from ioplab.operations.audit import AuditKind, AuditLine, gathered, kind_of
from ioplab.operations.audit import audit as audited
from ioplab.operations.documents import DocumentKind, make_document
from ioplab.storage.access import RefusedError
from ioplab.storage.audit import Asked
from ioplab.storage.vault import Vault
from tests.operations.test_access import School, school
from tests.storage.test_schema import stored_vault
from tests.support.vaults import START, InUse, clock_of, query, undone

__all__ = ["school", "stored_vault"]


def newest(vault: Vault, **asked: object) -> AuditLine:
    return audited(vault, replace(Asked(), **asked))[0]  # type: ignore[arg-type]


def test_each_kind_of_thing_is_written_down(in_use: InUse) -> None:
    vault, told = in_use.vault, []
    for act in (
        lambda: access.open_pupil(vault, in_use.pupil_id),
        lambda: goals.edit_goal(vault, in_use.goal_ids[0], baseline="Leser ett ord"),
        lambda: make_document(vault, in_use.plan_id, DocumentKind.PLAN, language="nn"),
        lambda: exchanging.export_plans(vault, in_use.plan_id),
        lambda: goals.remove_goal(vault, in_use.goal_ids[1]),
    ):
        act()
        line = newest(vault)
        told.append((line.kind, line.what, line.pupils))

    assert told == [
        (AuditKind.LOOKED, "Elevens plan sett på", "Emil"),
        (AuditKind.CHANGED, "Mål endret", "Emil"),
        (AuditKind.EXPORTED, "IOP laget som dokument (nynorsk, pdf, fil)", "Emil"),
        (AuditKind.EXPORTED, "Planer tatt ut som fil", "Emil"),
        (AuditKind.DELETED, "Mål tatt bort", "Emil"),
    ]


def test_a_whole_export_is_about_every_pupil_in_it(in_use: InUse) -> None:
    other = PupilId(in_use.vault.new_id())
    pupils.add_pupil(in_use.vault, given_name="Ida", pupil_id=other)

    exchanging.export_plans(in_use.vault)

    for pupil in (in_use.pupil_id, other):
        assert newest(in_use.vault, pupil=pupil).what == "Planer tatt ut som fil"


def test_what_is_asked_about_one_pupil_names_no_other(in_use: InUse) -> None:
    """The log of one pupil goes to the pupil's home, and to who may know nothing of the others."""
    pupils.add_pupil(in_use.vault, given_name="Zimborax", pupil_id=PupilId(in_use.vault.new_id()))
    exchanging.export_plans(in_use.vault)

    lines = audited(in_use.vault, Asked(pupil=in_use.pupil_id))

    assert any(line.kind is AuditKind.EXPORTED for line in lines)
    assert {line.pupils for line in lines} == {in_use.pupil.full_name}
    everything = record.files_of(record.gather(in_use.vault, in_use.pupil_id))
    assert not [name for name, content in everything.items() if b"Zimborax" in content]


def test_undoing_is_about_the_pupil_too(in_use: InUse) -> None:
    undone(in_use.vault, goals.edit_goal(in_use.vault, in_use.goal_ids[0], baseline="Leser ett ord"))

    assert newest(in_use.vault, pupil=in_use.pupil_id).what == "Angret"


def test_a_refusal_says_what_was_tried(school: School) -> None:
    with school.sits(Tie.OUTER) as vault, pytest.raises(RefusedError):
        plans.close_plan(vault, school.use.plan_id)

    line = newest(school.vault)
    assert (line.kind, line.what, line.person, line.pupils) == (
        AuditKind.REFUSED,
        "Avvist: planen avsluttet",
        "En outer",
        "Emil",
    )


def test_it_is_asked_by_pupil_person_kind_and_time(school: School) -> None:
    vault, use = school.vault, school.use
    day = START + timedelta(days=1)
    clock_of(vault).moment = day
    people.set_school(vault, name="Elvestrand skole")
    with school.sits(Tie.INNER):
        goals.edit_goal(vault, use.goal_ids[0], baseline="Leser ett ord")

    assert {line.what for line in audited(vault, Asked(since=day))} == {"Skolen endret", "Mål endret"}
    assert {line.what for line in audited(vault, Asked(since=day, pupil=use.pupil_id))} == {"Mål endret"}
    assert {line.person for line in audited(vault, Asked(person="En inner"))} == {"En inner"}
    assert audited(vault, Asked(since=day + timedelta(days=1))) == ()
    assert audited(vault, Asked(until=START)) == ()
    keys = audited(vault, kind=AuditKind.KEYS)
    assert {line.kind for line in keys} == {AuditKind.KEYS}
    assert "Tilgang til arkivet gitt: En outer" in {line.what for line in keys}
    assert len(audited(vault, Asked(at_most=3))) == 3
    assert audited(vault, Asked(at_most=2), kind=AuditKind.KEYS) == keys[:2]


def test_all_of_it_is_for_administrators_and_a_pupils_for_who_is_responsible(school: School) -> None:
    for tie in (Tie.LEADER, Tie.RESPONSIBLE, Tie.INNER):
        with school.sits(tie) as vault, pytest.raises(RefusedError):
            audited(vault)
    for tie in (Tie.LEADER, Tie.RESPONSIBLE):
        with school.sits(tie) as vault:
            assert audited(vault, Asked(pupil=school.use.pupil_id))
            assert audit.export_audit(vault, Asked(pupil=school.use.pupil_id))
    for tie in (Tie.INNER, Tie.OUTSIDE):
        with school.sits(tie) as vault, pytest.raises(RefusedError):
            audited(vault, Asked(pupil=school.use.pupil_id))


def test_the_file_has_every_row_and_says_so_in_the_audit(in_use: InUse) -> None:
    rows = len(query(in_use.vault, "SELECT 1 FROM change"))

    content = audit.export_audit(in_use.vault)

    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert len(lines) == rows + 1
    assert lines[0] == ["Dato", "Klokkeslett", "Hvem", "Slag", "Hva", "Elev"]
    assert newest(in_use.vault).what == "Loggen tatt ut (csv, fil)"


def test_every_operation_has_a_kind_and_words() -> None:
    for operation in NEEDS:
        assert kind_of(operation)
        assert wording.operation_name(operation).lower() != operation


def test_no_name_of_a_pupil_stands_in_a_row(in_use: InUse) -> None:
    """What is kept when a pupil has been deleted."""
    make_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)
    exchanging.export_plans(in_use.vault)

    assert not [row for row in query(in_use.vault, "SELECT * FROM change") if "Emil" in repr(row)]


def test_a_deleted_pupil_is_told_by_the_beginning_of_the_id(in_use: InUse) -> None:
    pupils.remove_pupil(in_use.vault, in_use.pupil_id)

    assert newest(in_use.vault).pupils == f"elev {in_use.pupil_id[:8]} (slettet)"


# Together on the screen


def a_line(minutes: int = 0, **changes: object) -> AuditLine:
    at = START - timedelta(minutes=minutes)
    line = AuditLine(first=at, last=at, person="Kari", kind=AuditKind.CHANGED, what="Mål endret", pupils="Emil")
    return replace(line, **changes)  # type: ignore[arg-type]


def test_what_is_done_again_and_again_within_an_hour_is_one_line() -> None:
    (one,) = gathered([a_line(0), a_line(1), a_line(59)])

    assert (one.times, one.last - one.first) == (3, timedelta(minutes=59))
    assert len(gathered([a_line(0), a_line(61)])) == 2
    assert len(gathered([a_line(0), a_line(1, person="Jon"), a_line(2)])) == 3


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["Kari", "Jon"])), max_size=30))
def test_no_row_is_lost_when_they_are_put_together(rows: list[tuple[int, str]]) -> None:
    lines = [a_line(minutes, person=person) for minutes, person in sorted(rows)]

    together = gathered(lines)

    assert sum(line.times for line in together) == len(lines)
    assert all(line.last - line.first <= audit.TOGETHER for line in together)


# From before there was any


def test_what_older_versions_wrote_down_is_told_by_pupil(stored_vault: Callable[[str], Vault]) -> None:
    with stored_vault("v1") as vault:
        names = {name for line in audited(vault) for name in line.pupils.split(", ") if line.pupils}
        of_pupils = query(
            vault,
            "SELECT COUNT(DISTINCT change) FROM history WHERE entity NOT IN "
            "('school', 'staff', 'wheel_task', 'favourite_goal') AND change NOT IN (SELECT change FROM change_pupil)",
        )

    assert len(names) == 3
    assert of_pupils == [(0,)]
