"""What leaves the machine: documents, and the numbers to the principal."""

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
from ioplab.operations.documents import DocumentKind
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.exporting import DocumentsView, ExportView, Leaving, document_name
from ioplab.workspace import Workspace
from tests.support.vaults import InUse, query


@pytest.fixture
def documents(session: Session) -> DocumentsView:
    """The documents of Emil's plan."""
    return DocumentsView(session)


@pytest.fixture
def export(session: Session) -> ExportView:
    """The numbers of this year's first round."""
    made = ExportView(session)
    made.refresh()
    return made


def amounts(view: ExportView) -> dict[str, str]:
    return {line.what: line.amount for line in view.leaving()}


# Documents


def test_a_document_can_be_made_once_there_is_something_to_tell(in_use: InUse, session: Session) -> None:
    before = {kind: can for kind, _, can in DocumentsView(session).documents()}
    in_use.finalised(Round.MIDYEAR)
    after = {kind: can for kind, _, can in DocumentsView(Session(Workspace(in_use.vault))).documents()}

    assert before == {DocumentKind.PLAN: True, DocumentKind.MIDYEAR: False, DocumentKind.ANNUAL: False}
    assert after == {DocumentKind.PLAN: True, DocumentKind.MIDYEAR: True, DocumentKind.ANNUAL: False}


def test_each_document_says_how_far_it_has_come(in_use: InUse, session: Session) -> None:
    in_use.open(Round.MIDYEAR)

    words = [words for _, words, _ in DocumentsView(session).documents()]

    assert words == [
        "Individuell opplæringsplan\ntatt i bruk 20. august 2026",
        "Halvårsvurdering\nutkast, evalueringen er ikke fullført",
        "Årsrapport\nevalueringen er ikke startet",
    ]


def test_a_draft_plan_says_that_it_is_one(draft: InUse) -> None:

    _, words, can_make = DocumentsView(Session(Workspace(draft.vault))).documents()[0]

    assert words.endswith("utkast")
    assert can_make


def test_documents_are_written_whole_and_for_their_owner_alone(documents: DocumentsView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(documents.session.done, timeout=5000) as told:
        documents.save([DocumentKind.PLAN], tmp_path)

    (path,) = tmp_path.glob("*.pdf")
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_mode & 0o077 == 0
    assert str(tmp_path) in told.args[0]


def test_file_names_tell_the_plan_and_never_the_pupil(in_use: InUse) -> None:
    names = [document_name(in_use.plan, kind) for kind in DocumentKind]

    assert names == [f"{word}-2026-27-{in_use.plan_id[:8]}.pdf" for word in ("iop", "halvarsvurdering", "arsrapport")]
    assert not any("emil" in name.lower() for name in names)


def test_every_document_that_leaves_is_in_the_audit(documents: DocumentsView, in_use: InUse, tmp_path: Path) -> None:
    documents.save([DocumentKind.PLAN], tmp_path)

    assert ("make_document_plan",) in query(in_use.vault, "SELECT operation FROM change")


def test_a_folder_that_is_not_there_is_told_and_nothing_is_half_written(
    documents: DocumentsView, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(documents.session.trouble, timeout=5000) as told:
        documents.save([DocumentKind.PLAN], tmp_path / "borte")

    assert "finnes ikke" in told.args[0]
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".ioplab"] == []


def test_no_document_chosen_says_what_to_do(documents: DocumentsView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(documents.session.trouble, timeout=1000) as told:
        documents.save([], tmp_path)

    assert told.args[0] == "Kryss av for minst ett dokument."


def test_who_got_the_annual_report_is_written_down(in_use: InUse, session: Session) -> None:
    in_use.finalised(Round.ANNUAL)
    view = DocumentsView(session)
    assert view.access_words() == "Ingen har fått den ennå."

    assert view.give_access(to="foresatte", on=date(2027, 6, 7), how="gjennomgått i møte")

    assert view.access_words() == "foresatte, 7. juni 2027 (gjennomgått i møte)"


def test_access_without_a_date_is_refused_with_words(in_use: InUse, session: Session, qtbot: QtBot) -> None:
    in_use.open(Round.ANNUAL)
    view = DocumentsView(session)

    with qtbot.waitSignal(session.trouble, timeout=1000):
        assert not view.give_access(to="foresatte", on=None, how="")


def test_access_before_there_is_a_report_is_refused(documents: DocumentsView, qtbot: QtBot) -> None:
    assert documents.access_words() == "Årsevalueringen er ikke startet ennå."
    with qtbot.waitSignal(documents.session.trouble, timeout=1000):
        assert not documents.give_access(to="foresatte", on=date(2027, 6, 7), how="")


def test_without_pupils_there_are_no_documents(vault: Vault, tmp_path: Path, qtbot: QtBot) -> None:
    view = DocumentsView(Session(Workspace(vault)))

    assert not any(can_make for _, _, can_make in view.documents())
    with qtbot.waitSignal(view.session.trouble, timeout=1000):
        view.save([DocumentKind.PLAN], tmp_path)


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
