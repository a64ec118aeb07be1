"""What leaves the machine for the principal: the numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.example_school import example_school
from ioplab.labels import long_date
from ioplab.operations import goals, plans, pupils
from ioplab.operations.exchanging import import_plans
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.exporting import ExportView, Leaving
from ioplab.workspace import Workspace
from tests.support.vaults import InUse, new_vault, query


@pytest.fixture
def export(session: Session) -> ExportView:
    """The numbers of this year's first round."""
    made = ExportView(session)
    made.refresh()
    return made


def amounts(view: ExportView) -> dict[str, str]:
    return {line.what: line.amount for line in view.leaving()}


# Numbers


def test_what_leaves_is_shown_before_it_does_and_is_what_the_file_says(
    in_use: InUse, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    view = ExportView(session)
    view.refresh()
    shown = amounts(view)

    with qtbot.waitSignal(session.done, timeout=1000) as told:
        view.save(tmp_path)

    (path,) = tmp_path.glob("*.iopagg")
    assert str(path) in told.args[0]
    written = json.loads(path.read_bytes())
    total = next(row for row in written["attainment"] if not row["cut"])
    assert shown["Planer som telles"] == str(len(written["plan_ids"])) == "1"
    assert (shown["Mål satt"], shown["Mål vurdert"]) == (str(total["goals_set"]), str(total["goals_evaluated"])) == ("4", "4")


def test_nothing_in_the_file_tells_who_the_pupil_is(in_use: InUse, session: Session, tmp_path: Path) -> None:
    in_use.finalised()
    ExportView(session).save(tmp_path)

    (path,) = tmp_path.glob("*.iopagg")
    text = path.read_text(encoding="utf-8")
    assert not [word for word in ("Emil", "tog", "linjer", "2016", in_use.pupil_id) if word in text]


def test_the_file_is_signed_and_read_again(in_use: InUse, session: Session, tmp_path: Path) -> None:
    in_use.finalised()
    ExportView(session).save(tmp_path)

    (path,) = tmp_path.glob("*.iopagg")
    assert aggregate_file.decode(path.read_bytes(), path.name).aggregate.issuer.school == "Fjellbekk skole"


def test_pupils_whose_round_is_not_finished_are_named(in_use: InUse, export: ExportView) -> None:
    assert [one.words for one in export.not_ready()] == ["Emil: halvårsevalueringen er ikke fullført"]

    in_use.finalised(Round.MIDYEAR)
    view = ExportView(Session(Workspace(in_use.vault)))

    assert not view.not_ready()


def test_a_draft_is_named_as_not_counted(draft: InUse) -> None:
    view = ExportView(Session(Workspace(draft.vault)))

    assert [one.words for one in view.not_ready()] == ["Emil: planen er et utkast og telles ikke"]


def test_pupils_without_a_plan_that_year_are_not_named(session: Session, export: ExportView) -> None:
    session.run(pupils.add_pupil, given_name="Live")

    assert [one.words for one in export.not_ready()] == ["Emil: halvårsevalueringen er ikke fullført"]


def test_nothing_to_count_is_told_and_writes_no_file(draft: InUse, tmp_path: Path, qtbot: QtBot) -> None:
    view = ExportView(Session(Workspace(draft.vault)))

    with qtbot.waitSignal(view.session.trouble, timeout=1000) as told:
        view.save(tmp_path)

    assert "ingenting å telle" in told.args[0]
    assert list(tmp_path.glob("*.iopagg")) == []


def test_what_cannot_be_counted_says_so_and_is_never_nought(vault: Vault) -> None:
    view = ExportView(Session(Workspace(vault)))
    view.refresh()

    assert amounts(view)["P2 Vedtak innen skoleslutt"] == "ikke beregnet"


def test_the_years_that_have_plans_can_be_chosen_newest_first(session: Session, in_use: InUse, export: ExportView) -> None:
    session.run(plans.start_next_plan, in_use.plan_id)

    assert export.years() == [SchoolYear(2027), SchoolYear(2026)]


def test_another_round_is_counted_when_it_is_chosen(in_use: InUse, session: Session) -> None:
    in_use.finalised(Round.MIDYEAR)
    view = ExportView(session)
    view.refresh()
    assert amounts(view)["Mål vurdert"] == "4"

    view.show(SchoolYear(2026), Round.ANNUAL)

    assert amounts(view)["Mål vurdert"] == "0"
    assert Leaving(what="Ikke vurdert", amount="4") in view.leaving()


def test_the_school_years_last_day_is_stored_and_counted_with_at_once(export: ExportView, in_use: InUse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(export.refreshed, timeout=1000):
        export.to_school("school_end")(date(2027, 6, 20))

    assert export.of_school("school_end")() == date(2027, 6, 20)
    school = in_use.vault.school()
    assert school is not None
    assert school.school_end == date(2027, 6, 20)


# What leaves is what was shown


def numbers_in(value: object) -> Iterator[int | float]:
    """Every number of a piece of JSON."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from numbers_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from numbers_in(inner)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield value


@pytest.fixture
def whole_school(tmp_path: Path) -> Iterator[ExportView]:
    """A school with all there is to count."""
    with new_vault(tmp_path, name="skolen.ioplab") as vault:
        import_plans(vault, example_school(pupils=8, seed=3, year=SchoolYear(2026)))
        view = ExportView(Session(Workspace(vault)))
        view.show(SchoolYear(2026), Round.ANNUAL)
        yield view


def test_every_number_of_the_file_is_shown_and_nothing_else_of_pupils(whole_school: ExportView, tmp_path: Path) -> None:
    parts = {part.key: part for part in whole_school.parts()}
    shown = {cell for part in parts.values() for row in part.rows for cell in row} | set(parts["about"].rows[13][1].split(", "))
    whole_school.save(tmp_path)

    (path,) = tmp_path.glob("*.iopagg")
    told = json.loads(path.read_bytes())
    assert len(told["attainment"]) > 20
    missing = {number for number in numbers_in(told) if str(number).removesuffix(".0").replace(".", ",") not in shown}
    assert missing == set()
    assert set(told["plan_ids"]) <= shown
    assert {told["file_id"], told["issuer"]["id"], told["signature"]["value"], told["signature"]["public_key"]} <= shown


def test_row_by_row_the_tables_say_what_the_file_says(whole_school: ExportView) -> None:
    told = json.loads(whole_school.text())
    parts = {part.key: part for part in whole_school.parts()}

    for row, cut in zip(parts["attainment"].rows, told["attainment"], strict=True):
        keys = ("pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended")
        assert list(row[1:]) == [*(str(cut[key]) for key in keys), *(str(goals) for goals in cut["levels"].values())]
    assert [row[2] for row in parts["transitions"].rows] == [str(row["goals"]) for row in told["transitions"]]
    assert [row[1:3] for row in parts["indicators"].rows] == [
        ("ikke beregnet" if row["numerator"] is None else str(row["numerator"]), str(row["denominator"]))
        for row in told["indicators"]
    ]
    assert all(len(row) == len(part.columns) for part in parts.values() for row in part.rows)


def test_no_pupils_name_is_in_the_file(whole_school: ExportView) -> None:
    text = whole_school.text()
    pupils_there = whole_school.session.workspace.pupils()

    names = {name for pupil in pupils_there for name in (pupil.given_name, pupil.full_name)}
    assert names
    assert not [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)]


def test_what_is_written_is_byte_for_byte_what_was_shown(in_use: InUse, session: Session, tmp_path: Path) -> None:
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    view = ExportView(session)
    view.refresh()
    shown = view.text()

    view.save(tmp_path)

    (path,) = tmp_path.glob("*.iopagg")
    assert path.read_text(encoding="utf-8") == shown
    assert path.name == view.name()


def test_numbers_that_have_changed_are_shown_before_they_are_sent(
    in_use: InUse, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    view = ExportView(session)
    view.refresh()
    before = view.text()
    goals.add_goal(in_use.vault, in_use.subjects[0], text="Teller til tjue")

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        view.save(tmp_path)

    assert "endret siden de ble vist" in told.args[0]
    assert list(tmp_path.glob("*.iopagg")) == []
    assert view.text() != before
    view.save(tmp_path)
    assert len(list(tmp_path.glob("*.iopagg"))) == 1


def test_looking_at_the_file_leaves_no_trace_and_takes_no_revision(in_use: InUse, session: Session) -> None:
    in_use.finalised(Round.MIDYEAR)
    view = ExportView(session)

    for _ in range(3):
        view.refresh()

    assert view.revision_words() == "Dette er revisjon 1, den første fra denne evalueringen."
    assert query(in_use.vault, "SELECT count(*) FROM change WHERE operation = 'issue_aggregate'") == [(0,)]


def test_the_revision_it_takes_the_place_of_is_told_with_its_day(in_use: InUse, session: Session, tmp_path: Path) -> None:
    in_use.finalised(Round.MIDYEAR)
    view = ExportView(session)
    view.save(tmp_path)
    view.save(tmp_path)

    day = long_date(in_use.vault.now().date())
    assert view.revision_words() == f"Dette er revisjon 3. Den erstatter revisjon 2 fra {day}."


def test_numbers_of_few_are_warned_about(in_use: InUse, session: Session, whole_school: ExportView) -> None:
    in_use.finalised(Round.MIDYEAR)
    view = ExportView(session)
    view.refresh()

    assert "færre enn 5 elever" in view.warning()
    assert whole_school.warning() == ""


def test_before_anything_is_evaluated_those_with_plans_are_the_few_or_not(
    in_use: InUse, session: Session, whole_school: ExportView
) -> None:
    in_use.open()
    few = ExportView(session)
    few.refresh()
    for view in (few, whole_school):
        assert view.counted is not None
        rows = tuple(replace(row, pupils=0) for row in view.counted.attainment)
        view.counted = replace(view.counted, attainment=rows)

    assert "færre enn 5 elever" in few.warning()
    assert whole_school.warning() == ""
