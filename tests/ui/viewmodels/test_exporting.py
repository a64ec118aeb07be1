"""What leaves the machine for the principal: the numbers."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_file
from ioplab.operations import plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.exporting import ExportView, Leaving
from ioplab.workspace import Workspace
from tests.support.vaults import InUse


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
    assert export.not_ready() == ["Emil: halvårsevalueringen er ikke fullført"]

    in_use.finalised(Round.MIDYEAR)
    view = ExportView(Session(Workspace(in_use.vault)))

    assert view.not_ready() == []


def test_a_draft_is_named_as_not_counted(draft: InUse) -> None:
    view = ExportView(Session(Workspace(draft.vault)))

    assert view.not_ready() == ["Emil: planen er et utkast og telles ikke"]


def test_pupils_without_a_plan_that_year_are_not_named(session: Session, export: ExportView) -> None:
    session.run(pupils.add_pupil, given_name="Live")

    assert export.not_ready() == ["Emil: halvårsevalueringen er ikke fullført"]


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
