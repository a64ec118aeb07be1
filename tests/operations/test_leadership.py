"""What a principal keeps in the vault: entered with source, frozen for good, and reflected on in order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.ids import EnteredId, Level, SnapshotId, StaffId
from ioplab.domain.leadership import EnteredIndicator, Reflection, SchoolMeasure, Snapshot, SurveyAnswer
from ioplab.domain.vocabulary import CountingDate, Round, StaffRole, ValueKind
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.operations import evaluations, exchanging, goals, leadership, people
from ioplab.storage.access import RefusedError
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.support.aggregates import an_aggregate
from tests.support.vaults import PASSPHRASE, YEAR, InUse, acting_as, clock_of, query, refused, undone

SOURCED: dict[str, Any] = {"source": "Oppmøtelister", "source_on": date(2026, 9, 20)}


@pytest.fixture
def rated(in_use: InUse) -> InUse:
    """The first round done: something to count."""
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    return in_use


def froze(vault: Vault, counting: CountingDate = CountingDate.AUTUMN, numbers: Aggregate | None = None) -> Snapshot:
    key = SnapshotId(vault.new_id())
    leadership.freeze_numbers(vault, YEAR, Round.MIDYEAR, counting, numbers=numbers, snapshot_id=key)
    return vault.get(Snapshot, key)


# Entered by hand


def test_an_indicator_of_the_framework_is_entered_with_its_own_kind_and_unit(vault: Vault) -> None:
    leadership.add_entered(vault, YEAR, "OK1", amount=1250000.5)
    leadership.add_entered(vault, YEAR, "P10", numerator=9, denominator=11, **SOURCED)

    first, second = leadership.entered_of(vault, YEAR)
    assert (first.code, first.kind, first.is_entered) == ("P10", ValueKind.SHARE, True)
    assert (second.code, second.kind, second.unit, second.amount) == ("OK1", ValueKind.AMOUNT, "kr", 1250000.5)
    assert leadership.entered_of(vault, YEAR.next) == ()


def test_an_indicator_has_a_history_and_can_be_put_back(vault: Vault) -> None:
    key = EnteredId(vault.new_id())
    leadership.add_entered(vault, YEAR, "P10", numerator=9, denominator=11, entered_id=key)
    clock_of(vault).wait()
    changed = leadership.edit_entered(vault, key, numerator=10)

    (version,) = vault.history(EnteredIndicator, key)
    assert version.entity.numerator == 9
    undone(vault, changed)
    assert vault.get(EnteredIndicator, key).numerator == 9


def test_an_indicator_is_entered_once_a_year(vault: Vault) -> None:
    leadership.add_entered(vault, YEAR, "S9", words="Ja")
    key = EnteredId(vault.new_id())
    leadership.add_entered(vault, YEAR.next, "S9", words="Nei", entered_id=key)
    other = EnteredId(vault.new_id())
    leadership.add_entered(vault, YEAR, "S10", entered_id=other)

    with refused(vault, "S9 er allerede ført for 2026/27", NotAllowedError):
        leadership.add_entered(vault, YEAR, " S9 ")
    with refused(vault, "s9 er allerede ført", NotAllowedError):
        leadership.edit_entered(vault, other, code="s9")
    assert vault.get(EnteredIndicator, key).words == "Nei"


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": ""},
        {"code": "Antall møter i ressursteamet"},
        {"numerator": -1},
        {"denominator": 10**13},
        {"amount": float("nan")},
        {"amount": float("inf")},
        {"answers": (SurveyAnswer(statement="Trives", agree=-1),)},
    ],
)
def test_what_is_no_number_or_no_code_is_refused(vault: Vault, wrong: dict[str, Any]) -> None:
    key = EnteredId(vault.new_id())
    leadership.add_entered(vault, YEAR, "P10", entered_id=key)

    with refused(vault, r"kort nummer|helt tall|ikke et tall"):
        leadership.edit_entered(vault, key, **wrong)


def test_texts_are_tidied_and_statements_without_words_left_out(vault: Vault) -> None:
    key = EnteredId(vault.new_id())
    answers = (SurveyAnswer(statement=" Trives\n her ", agree=3), SurveyAnswer(statement=" "))
    leadership.add_entered(vault, YEAR, "R2", source="  Lister\x00 ", note="", answers=answers, entered_id=key)

    stored = vault.get(EnteredIndicator, key)
    assert (stored.source, stored.note) == ("Lister", None)
    assert stored.answers == (SurveyAnswer(statement="Trives  her", agree=3),)


def test_what_is_entered_is_in_no_file_of_the_team(rated: InUse) -> None:
    vault = rated.vault
    leadership.add_entered(vault, YEAR, "P10", numerator=9173, denominator=11000, **SOURCED)

    issued = exchanging.issue_aggregate(vault, YEAR, Round.MIDYEAR)

    assert b"9173" not in issued.content
    assert b"P10" not in issued.content
    assert b"9173" not in exchanging.export_plans(vault)


# Frozen


def test_frozen_numbers_are_seen_again_as_they_were_whatever_is_changed_or_undone_since(rated: InUse) -> None:
    vault = rated.vault
    workspace = Workspace(vault)
    before = exchanging.counted_now(vault, YEAR, Round.MIDYEAR)
    evaluation = rated.plan.evaluations[0].id
    goal = rated.goal_ids[0]
    workspace.run(evaluations.correct_outcome, evaluation, goal, level=Level(1), reason="Tastet feil")
    workspace.undo()
    workspace.redo()
    counted = exchanging.counted_now(vault, YEAR, Round.MIDYEAR)
    snapshot = froze(vault)

    workspace.undo()
    workspace.run(goals.edit_goal, rated.goal_ids[1], criterion="uten hjelp")
    workspace.undo()

    assert vault.get(Snapshot, snapshot.id) == snapshot
    assert leadership.frozen_numbers(snapshot) == replace(counted, plan_ids=())
    assert exchanging.counted_now(vault, YEAR, Round.MIDYEAR) == before != counted
    assert (snapshot.plans, snapshot.is_combined, snapshot.frozen_by) == (1, False, vault.person)


def test_freezing_cannot_be_undone_and_undo_passes_it_by(rated: InUse) -> None:
    vault = rated.vault
    workspace = Workspace(vault)
    workspace.run(goals.edit_goal, rated.goal_ids[0], baseline="Leser ett ord")
    workspace.run(leadership.freeze_numbers, YEAR, Round.MIDYEAR, CountingDate.AUTUMN)

    changed = workspace.undo()

    assert changed is not None
    assert changed.tables == {"goal"}
    assert rated.goal().baseline != "Leser ett ord"
    assert len(leadership.snapshots(vault)) == 1


def test_frozen_numbers_are_never_changed(rated: InUse) -> None:
    snapshot = froze(rated.vault)

    with refused(rated.vault, "kan ikke endres", NotAllowedError), rated.vault.change("tamper") as change:
        change.put(replace(snapshot, frozen_by="En annen"))


def test_frozen_numbers_touched_behind_the_programs_back_are_refused(rated: InUse) -> None:
    snapshot = froze(rated.vault)
    query(rated.vault, "UPDATE snapshot SET content = replace(content, '\"pupils\":1', '\"pupils\":2')")

    with pytest.raises(UserError, match="ikke lenger som da de ble fryst"):
        leadership.frozen_numbers(rated.vault.get(Snapshot, snapshot.id))
    assert rated.vault.check().faults == ("Fryste tall er ikke lenger som da de ble fryst.",)


def test_freezing_tells_the_counting_date_and_how_late_it_is(rated: InUse) -> None:
    clock_of(rated.vault).wait(timedelta(days=45))  # 4 October

    snapshot = froze(rated.vault)

    assert (snapshot.due_on, snapshot.days_late) == (date(2026, 10, 1), 3)
    assert froze(rated.vault, CountingDate.SPRING).days_late < 0


def test_numbers_put_together_from_files_can_be_frozen_too(vault: Vault) -> None:
    numbers = an_aggregate("a", ((0, 1, 1, 2), (1, 0, 0, 3)), school_year=YEAR.label, round=Round.MIDYEAR.value)

    snapshot = froze(vault, numbers=numbers)

    assert snapshot.is_combined
    assert snapshot.plans == len(numbers.plan_ids) > 0
    assert leadership.frozen_numbers(snapshot) == replace(numbers, plan_ids=())


def test_numbers_of_another_year_are_not_frozen_for_this_one(vault: Vault) -> None:
    numbers = an_aggregate("a", ((0, 1, 1, 2),), school_year=YEAR.next.label, round=Round.MIDYEAR.value)

    with refused(vault, "Tallene er fra halvårsevaluering 2027/28"):
        froze(vault, numbers=numbers)


def test_nothing_to_count_is_nothing_to_freeze(vault: Vault) -> None:
    with refused(vault, "Ingen planer for 2026/27"):
        froze(vault)


def test_a_pupil_deleted_for_good_leaves_no_id_in_what_is_frozen(rated: InUse) -> None:
    vault = rated.vault
    snapshot = froze(vault)
    ids = {rated.pupil_id, rated.plan_id, *rated.subjects, *rated.goal_ids}

    assert not any(key in snapshot.content for key in ids)
    assert json.loads(snapshot.content)["attainment"]


def test_a_freezing_has_a_row_in_the_audit_and_so_has_deleting(rated: InUse) -> None:
    vault = rated.vault
    snapshot = froze(vault)
    leadership.remove_snapshot(vault, snapshot.id)

    rows = query(vault, "SELECT operation, person FROM change WHERE target = ? ORDER BY id", snapshot.id)
    assert [tuple(row) for row in rows] == [("freeze_numbers", vault.person), ("remove_snapshot", vault.person)]
    with pytest.raises(NotFoundError):
        vault.get(Snapshot, snapshot.id)


# Who may


@pytest.fixture
def others(rated: InUse) -> dict[StaffRole, StaffId]:
    """A principal, and a teacher who has to do with no pupil, each with a key of their own."""
    found = {}
    for role in (StaffRole.PRINCIPAL, StaffRole.TEACHER):
        found[role] = StaffId(rated.vault.new_id())
        people.add_staff(rated.vault, name=f"En {role.value}", role=role, staff_id=found[role])
        people.give_key(rated.vault, found[role], f"tre stille gauper {role.value}", PASSPHRASE)
    return found


def test_who_may_not_take_out_figures_neither_enters_freezes_nor_sees_what_is_frozen(
    rated: InUse, others: dict[StaffRole, StaffId]
) -> None:
    vault = rated.vault
    snapshot = froze(vault)

    with acting_as(vault, others[StaffRole.TEACHER]):
        for act in (
            lambda: leadership.add_entered(vault, YEAR, "P10", numerator=1),
            lambda: leadership.freeze_numbers(vault, YEAR, Round.MIDYEAR, CountingDate.AUTUMN),
            lambda: leadership.snapshots(vault),
            lambda: vault.get(Snapshot, snapshot.id),
            lambda: vault.history(Snapshot, snapshot.id),
            lambda: leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, text="Nei"),
            lambda: leadership.confirm_numbers(vault, YEAR, Round.MIDYEAR, read=True),
        ):
            with pytest.raises(RefusedError):
                act()


def test_a_leader_keeps_figures_and_only_who_administers_deletes_what_is_frozen(
    rated: InUse, others: dict[StaffRole, StaffId]
) -> None:
    vault = rated.vault
    snapshot = froze(vault)

    with acting_as(vault, others[StaffRole.PRINCIPAL]):
        leadership.add_entered(vault, YEAR, "P10", numerator=1)
        assert leadership.snapshots(vault) == (snapshot,)
        with pytest.raises(RefusedError, match="styres av dem som administrerer"):
            leadership.remove_snapshot(vault, snapshot.id)
        froze(vault)
        assert Workspace(vault).undo() is None
    leadership.remove_snapshot(vault, snapshot.id)


# The reflection


def test_a_reflection_is_kept_with_its_year_round_and_schools(vault: Vault) -> None:
    leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, objections="Få elever")
    leadership.edit_reflection(vault, YEAR, Round.ANNUAL, objections="Mange nye")
    leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, "a b", text="For hele nettverket")

    own = leadership.reflection_of(vault, YEAR, Round.MIDYEAR)
    network = leadership.reflection_of(vault, YEAR, Round.MIDYEAR, "a b")
    assert own is not None
    assert network is not None
    assert (own.objections, own.text) == ("Få elever", None)
    assert (network.objections, network.text) == (None, "For hele nettverket")
    assert leadership.reflection_of(vault, YEAR.next, Round.MIDYEAR) is None
    assert len(vault.all(Reflection)) == 3


def test_who_confirms_that_the_numbers_are_read_is_kept_and_not_renewed(vault: Vault) -> None:
    leadership.confirm_numbers(vault, YEAR, Round.MIDYEAR, read=True)
    day = vault.now().date()
    clock_of(vault).wait(timedelta(days=3))

    again = leadership.confirm_numbers(vault, YEAR, Round.MIDYEAR, read=True)

    stored = leadership.reflection_of(vault, YEAR, Round.MIDYEAR)
    assert not again
    assert stored is not None
    assert (stored.numbers_read_on, stored.numbers_read_by) == (day, vault.person)
    leadership.confirm_numbers(vault, YEAR, Round.MIDYEAR, read=False)
    taken_back = leadership.reflection_of(vault, YEAR, Round.MIDYEAR)
    assert taken_back is not None
    assert (taken_back.numbers_read_on, taken_back.numbers_read_by) == (None, None)


def test_measures_that_say_nothing_are_left_out(vault: Vault) -> None:
    measures = (SchoolMeasure(text=" Leseuke ", responsible=" ", due_on=date(2027, 9, 1)), SchoolMeasure(text=" "))
    leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, measures=measures)

    stored = leadership.reflection_of(vault, YEAR, Round.MIDYEAR)
    assert stored is not None
    assert stored.measures == (SchoolMeasure(text="Leseuke", responsible=None, due_on=date(2027, 9, 1)),)


def test_an_empty_reflection_is_not_stored(vault: Vault) -> None:
    assert not leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, objections="  ")
    assert not leadership.confirm_numbers(vault, YEAR, Round.MIDYEAR, read=False)
    assert vault.all(Reflection) == ()


def test_a_text_that_names_a_pupil_is_noticed(in_use: InUse) -> None:
    vault, name = in_use.vault, in_use.pupil.given_name

    assert leadership.may_name_a_pupil(vault, None, f"Det er {name}s mål som drar ned")
    assert not leadership.may_name_a_pupil(vault, "Det er få elever", None)


def test_a_plan_file_carries_none_of_it(rated: InUse) -> None:
    vault = rated.vault
    leadership.add_entered(vault, YEAR, "P10", numerator=9, denominator=11, **SOURCED)
    leadership.edit_reflection(vault, YEAR, Round.MIDYEAR, text="Rektors egne ord")
    froze(vault)

    content = exchanging.export_plans(vault)

    assert b"Rektors egne ord" not in content
