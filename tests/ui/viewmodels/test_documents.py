"""Which documents there are of a plan, how far each has come, and who got the annual report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.operations import plans, pupils
from ioplab.operations.documents import DocumentFormat, DocumentKind, document_name
from ioplab.places import Place
from ioplab.reports.content import Look
from ioplab.storage.vault import Vault
from ioplab.ui import translation
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.documents import AccessRow, DocumentsView, document_state, place_words
from ioplab.ui.viewmodels.saving import IfThere
from ioplab.workspace import Workspace
from tests.support.vaults import InUse


@pytest.fixture
def view(session: Session) -> DocumentsView:
    """The documents of Emil's plan."""
    return DocumentsView(session)


def afresh(use: InUse) -> DocumentsView:
    return DocumentsView(Session(Workspace(use.vault)))


def can_make(view: DocumentsView) -> dict[DocumentKind, bool]:
    return {row.kind: row.can_make for row in view.documents()}


# The list


def test_every_kind_of_document_is_in_the_list_in_order_with_words(view: DocumentsView) -> None:
    rows = view.documents()

    assert [row.kind for row in rows] == list(DocumentKind)
    assert all(row.name and row.state for row in rows)
    assert rows[0].words == "Individuell opplæringsplan\nplanen er tatt i bruk 20. august 2026"


def test_a_document_can_be_made_once_there_is_something_to_tell(in_use: InUse, view: DocumentsView) -> None:
    before = can_make(view)
    in_use.finalised(Round.MIDYEAR)
    after = can_make(afresh(in_use))

    not_yet = {kind for kind, can in before.items() if not can}
    assert not_yet == {DocumentKind.MIDYEAR, DocumentKind.ANNUAL}
    assert {kind for kind, can in after.items() if not can} == {DocumentKind.ANNUAL}


def test_each_evaluation_says_how_far_it_has_come(in_use: InUse) -> None:
    in_use.open(Round.MIDYEAR)

    states = {row.kind: row.state for row in afresh(in_use).documents()}

    assert states[DocumentKind.MIDYEAR] == "utkast, evalueringen er ikke fullført"
    assert states[DocumentKind.ANNUAL] == "kan ikke lages ennå: evalueringen er ikke startet"


def test_the_annual_report_says_whether_anybody_has_got_it(in_use: InUse) -> None:
    in_use.finalised(Round.MIDYEAR)
    in_use.finalised(Round.ANNUAL)
    view = afresh(in_use)
    view.choose(DocumentKind.ANNUAL)
    assert view.chosen.state == "fullført 20. august 2026, ingen har fått den ennå"

    view.give_access(to="foresatte", on=date(2027, 6, 7), how="")

    assert view.chosen.state == "fullført 20. august 2026"


def test_a_draft_plan_says_that_it_is_one(draft: InUse) -> None:
    row = afresh(draft).documents()[0]

    assert row.state == "utkast, planen er ikke tatt i bruk"
    assert row.can_make


def test_a_plan_in_use_since_nobody_knows_when_says_no_day(in_use: InUse) -> None:
    plan = afresh(in_use).plan
    assert plan is not None

    assert document_state(replace(plan, activated_on=None), DocumentKind.PLAN) == "i bruk"


def test_without_pupils_there_are_no_documents(vault: Vault) -> None:
    view = DocumentsView(Session(Workspace(vault)))

    view.refresh()

    assert not any(can_make(view).values())
    assert view.orders_of_one() == []
    assert view.preview.words == "Eleven har ingen IOP dette skoleåret."


# What is chosen


def test_the_language_is_the_screens_until_another_is_chosen(session: Session) -> None:
    translation.speak("nn")
    try:
        assert DocumentsView(session).language == "nn"
    finally:
        translation.speak("nb")


def test_the_document_is_the_one_chosen_in_the_language_chosen(view: DocumentsView, in_use: InUse) -> None:
    in_use.open(Round.MIDYEAR)
    plan = view.document()

    view.write_as(language="en")
    view.choose(DocumentKind.MIDYEAR)
    midyear = view.document()

    assert (plan.language, midyear.language) == ("nb", "en")
    assert plan.title != midyear.title
    view.preview.abandon()


def test_why_a_document_cannot_be_made_stands_where_it_would_be_seen(view: DocumentsView) -> None:
    view.choose(DocumentKind.ANNUAL)

    assert "Evalueringen er ikke startet." in view.preview.words
    with pytest.raises(UserError):
        view.document()


def test_there_are_words_for_all_that_may_be_chosen(view: DocumentsView) -> None:
    assert [form for form, words in view.forms() if words] == list(DocumentFormat)
    assert [look for look, words in view.looks() if words] == list(Look)
    assert [one for one, words in view.answers_if_there() if words] == list(IfThere)
    assert [language for language, _ in view.languages()] == ["nb", "nn", "en"]


def test_only_a_pdf_can_have_a_password(view: DocumentsView) -> None:
    may = {}
    for form in DocumentFormat:
        view.form = form
        may[form] = view.may_lock

    assert {form for form, can in may.items() if can} == {DocumentFormat.PDF}


@pytest.mark.parametrize("place", Place)
def test_places_where_others_may_come_are_warned_about(place: Place) -> None:
    assert bool(place_words(place)) is (place is not Place.LOCAL)


# Whose


def test_all_who_can_get_the_document_do_and_the_others_are_told_with_why(in_use: InUse, view: DocumentsView) -> None:
    in_use.open(Round.MIDYEAR)
    for name in ("Live", "Tuva"):
        view.session.run(pupils.add_pupil, given_name=name, pupil_id=PupilId(name.lower()))
    view.session.run(plans.start_plan, PupilId("live"), in_use.plan.year)
    view = afresh(in_use)
    view.choose(DocumentKind.MIDYEAR)

    orders, others = view.orders_of_all()

    assert [order.who for order in orders] == ["Emil"]
    assert others == ["Live: kan ikke lages ennå: evalueringen er ikke startet", "Tuva: ingen IOP dette skoleåret"]


def test_file_names_tell_the_document_and_never_the_pupil(in_use: InUse, view: DocumentsView) -> None:
    view.write_as(language="nn")
    view.form = DocumentFormat.PDF
    (order,) = view.orders_of_one()
    view.preview.abandon()

    names = [document_name(in_use.plan, kind, form) for kind in DocumentKind for form in DocumentFormat]
    assert order.name == f"iop-2026-27-{in_use.plan_id[:8]}-nn.pdf"
    assert len(set(names)) == len(names)
    assert not any("emil" in name.lower() for name in [order.name, *names])
    assert all(name.isascii() for name in names)


def test_a_document_is_saved_as_it_has_been_chosen(view: DocumentsView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.session.done, timeout=20_000) as told:
        assert view.save(view.orders_of_one(), tmp_path)

    (path,) = tmp_path.glob("*.pdf")
    assert str(path) in told.args[0]


# Who got the annual report


@pytest.fixture
def annual(in_use: InUse) -> DocumentsView:
    """The annual report is there."""
    in_use.finalised(Round.MIDYEAR)
    in_use.finalised(Round.ANNUAL)
    return afresh(in_use)


def given(view: DocumentsView) -> list[tuple[str, str, str | None]]:
    return [(row.given.to, row.on, row.given.how) for row in view.accesses()]


def test_who_got_the_annual_report_is_written_down(annual: DocumentsView) -> None:
    assert given(annual) == []

    assert annual.give_access(to="foresatte", on=date(2027, 6, 7), how="gjennomgått i møte")

    assert given(annual) == [("foresatte", "7. juni 2027", "gjennomgått i møte")]


def test_a_row_is_taken_away_and_brought_back(annual: DocumentsView, qtbot: QtBot) -> None:
    annual.give_access(to="foresatte", on=date(2027, 6, 7), how="")
    annual.give_access(to="feil elev", on=date(2027, 6, 8), how="")

    with qtbot.waitSignal(annual.session.done, timeout=1000) as told:
        annual.remove_access(annual.accesses()[1])
    assert [to for to, *_ in given(annual)] == ["foresatte"]
    assert told.args == ["Raden om feil elev er tatt bort. Ctrl+Z angrer."]

    annual.session.workspace.undo()
    assert [to for to, *_ in given(annual)] == ["foresatte", "feil elev"]


def test_no_row_chosen_says_what_to_do(annual: DocumentsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(annual.session.trouble, timeout=1000) as told:
        annual.remove_access(None)

    assert told.args == ["Velg en rad i tabellen først."]


def test_a_row_that_is_gone_is_told(annual: DocumentsView, qtbot: QtBot) -> None:
    annual.give_access(to="foresatte", on=date(2027, 6, 7), how="")
    (row,) = annual.accesses()
    annual.session.workspace.undo()

    with qtbot.waitSignal(annual.session.trouble, timeout=1000):
        annual.remove_access(AccessRow(place=row.place, given=row.given))


def test_access_without_a_date_is_refused_with_words(annual: DocumentsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(annual.session.trouble, timeout=1000):
        assert not annual.give_access(to="foresatte", on=None, how="")


def test_access_before_there_is_a_report_is_refused(view: DocumentsView, qtbot: QtBot) -> None:
    assert not view.tells_access
    with qtbot.waitSignal(view.session.trouble, timeout=1000):
        assert not view.give_access(to="foresatte", on=date(2027, 6, 7), how="")


def test_writing_down_access_is_offered_when_the_annual_report_has_left_and_never_done(
    annual: DocumentsView, qtbot: QtBot
) -> None:
    assert annual.plan is not None
    with qtbot.assertNotEmitted(annual.access_offered):
        annual.offer_access(DocumentKind.PLAN, annual.plan.id)
        annual.offer_access(DocumentKind.ANNUAL, PlanId("en annens"))
    with qtbot.waitSignal(annual.access_offered, timeout=1000):
        annual.offer_access(DocumentKind.ANNUAL, annual.plan.id)

    assert annual.offer
    assert annual.tells_access
    assert given(annual) == []


def test_the_offer_is_about_this_pupil_only(annual: DocumentsView) -> None:
    live = PupilId("live")
    annual.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    assert annual.plan is not None
    annual.offer_access(DocumentKind.ANNUAL, annual.plan.id)
    assert annual.offer

    annual.session.choose_pupil(live)

    assert annual.offer == ""
