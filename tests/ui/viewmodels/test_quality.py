"""Kvalitetssikring: remarks by weight, the colleague's check, and what stands in the way of taking the plan in use."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.plan import DocumentedException
from ioplab.operations import goals, plans
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.ui.viewmodels.quality import QualityView, Weight
from ioplab.workspace import Workspace
from tests.support.vaults import InUse


@pytest.fixture
def quality(draft: InUse) -> QualityView:
    """Emil's draft, whose decision has no date."""
    view = PupilView(Session(Workspace(draft.vault)))
    view.refresh()
    view.ground.decision_field("decided_on").write(None)
    return view.quality


def demand(quality: QualityView) -> DocumentedException:
    """The one demand, excused; the exception."""
    (found,) = [one.finding for one in quality.remarks() if one.weight is Weight.DEMAND]
    assert found is not None
    assert quality.document(found, "Vedtaket er underveis")
    assert quality.of.plan is not None
    return quality.of.plan.exceptions[-1]


def test_every_finding_is_a_remark_once_and_in_one_group(quality: QualityView) -> None:
    grouped = [remark for _, group in quality.groups() for remark in group]

    assert sorted(map(str, grouped)) == sorted(map(str, quality.remarks()))
    assert [remark.finding for remark in quality.remarks()] == list(quality.of.findings)


def test_the_headings_count_their_groups(quality: QualityView) -> None:
    demand(quality)

    headings = {heading: len(group) for heading, group in quality.groups()}

    assert all(f"({count})" in heading for heading, count in headings.items())
    assert [heading.split(" ")[0] for heading in headings] == ["Råd", "Unntak"]


def test_an_exception_is_taken_back_and_the_demand_is_open_again(quality: QualityView, draft: InUse) -> None:
    exception = demand(quality)
    assert not quality.of.demands()

    quality.withdraw(exception)

    assert draft.plan.exceptions == ()
    assert [one.rule for one in quality.of.demands()] == ["F01"]


def test_an_exception_nobody_needs_any_more_can_still_be_taken_back(quality: QualityView, draft: InUse) -> None:
    demand(quality)
    quality.of.ground.decision_field("decided_on").write(date(2026, 5, 28))

    (left,) = [one for one in quality.remarks() if one.weight is Weight.EXCUSED]
    assert left.finding is None
    assert "Kravet er oppfylt nå" in left.words
    assert left.exception is not None
    quality.withdraw(left.exception)

    assert draft.plan.exceptions == ()


# The colleague


def test_the_one_who_is_responsible_is_not_among_the_colleagues(quality: QualityView, draft: InUse) -> None:
    assert [key for key, _ in quality.colleagues()] == [draft.jon]


def test_a_check_is_dated_today_until_something_else_is_said(quality: QualityView, draft: InUse) -> None:
    assert quality.day_field().read() == date(2026, 8, 20)
    quality.note_field().write("Hører ingen steder til ennå")
    assert not draft.plan.quality_check

    quality.reader_field().write(draft.jon)
    quality.day_field().write(date(2026, 8, 18))
    quality.note_field().write("Fint")

    check = draft.plan.quality_check
    assert check is not None
    assert (check.checked_by, check.checked_on, check.note) == (draft.jon, date(2026, 8, 18), "Fint")
    assert quality.check_words() == "Jon Eksempel leste planen 18. august 2026."


def test_a_check_is_taken_back_by_choosing_nobody(quality: QualityView, draft: InUse) -> None:
    quality.reader_field().write(draft.jon)

    quality.reader_field().write(None)

    assert draft.plan.quality_check is None
    assert quality.check_words().startswith("Ingen kollega har lest planen ennå.")


def test_whoever_has_read_the_plan_stays_in_the_list_also_as_responsible(quality: QualityView, draft: InUse) -> None:
    quality.reader_field().write(draft.jon)
    quality.of.plan_field("responsible").write(draft.jon)

    assert [key for key, _ in quality.colleagues()] == [draft.kari, draft.jon]


# Taking the plan in use


def test_only_open_demands_stop_the_plan(quality: QualityView) -> None:
    assert [finding.rule for finding, _ in quality.stopping()] == ["F01"]

    demand(quality)

    assert quality.stopping() == []


def test_nothing_stops_a_plan_that_is_in_use(quality: QualityView, draft: InUse) -> None:
    demand(quality)
    quality.of.activate(date(2026, 8, 19))
    quality.of.session.run(goals.edit_subject, draft.subjects[0], content=None)

    assert quality.of.demands()
    assert quality.stopping() == []
    assert quality.freeze_words().startswith("Mål, utgangspunkt, kriterium og forventet nivå er tatt vare på for 4 mål i 2 fag.")


def test_an_exception_is_found_by_what_the_finding_says(quality: QualityView, draft: InUse) -> None:
    (finding,) = quality.of.demands()
    assert plans.exception_for(draft.plan, finding) is None

    exception = demand(quality)

    assert plans.exception_for(draft.plan, finding) == exception
