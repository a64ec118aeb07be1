"""Grunnlag: measures and consents to share."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import ConsentId, MeasureId
from ioplab.domain.pupil import Measure, SharingConsent
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.ground import GroundView
from ioplab.ui.viewmodels.pupil import PupilView
from tests.support.vaults import InUse

TODAY = date(2026, 8, 20)
DECIDED = date(2026, 5, 28)


@pytest.fixture
def ground(session: Session) -> GroundView:
    """What Emil's plan of 2026/27 stands on: a decision of 28 May 2026."""
    view = PupilView(session)
    view.refresh()
    return view.ground


@pytest.mark.parametrize(
    ("started", "ended", "when"),
    [
        (None, None, ""),
        (date(2026, 1, 12), date(2026, 3, 20), "før vedtaket"),
        (None, date(2026, 3, 20), "før vedtaket"),
        (date(2026, 6, 1), date(2026, 6, 19), "før planåret"),
        (date(2026, 1, 12), None, "i planåret"),
        (date(2026, 1, 12), date(2026, 10, 1), "i planåret"),
        (date(2026, 9, 1), None, "i planåret"),
        (date(2026, 9, 1), date(2027, 9, 1), "i planåret"),
        (date(2027, 8, 15), None, "etter planåret"),
    ],
)
def test_a_measures_dates_say_when_it_was_tried(ground: GroundView, started: date | None, ended: date | None, when: str) -> None:
    assert ground.when_tried(Measure(id=MeasureId("en"), text="Lesekurs", started_on=started, ended_on=ended)) == when


def test_a_measure_tried_in_the_autumn_before_a_late_decision_came_before_it(ground: GroundView) -> None:
    ground.decision_field("decided_on").write(date(2026, 11, 2))

    row = Measure(id=MeasureId("en"), text="Lesekurs", started_on=date(2026, 8, 24), ended_on=date(2026, 10, 1))

    assert ground.when_tried(row) == "før vedtaket"


def test_a_measure_without_words_is_refused_and_stays_to_be_written(ground: GroundView, in_use: InUse) -> None:
    told: list[str] = []
    ground.of.session.trouble.connect(told.append)

    assert ground.add_measure("  ") is False
    assert in_use.pupil.measures == ()
    assert told


SOME_DAY = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(given_on=SOME_DAY, until=SOME_DAY, withdrawn=SOME_DAY)
def test_a_consent_holds_only_while_it_is_given_not_out_of_date_and_not_withdrawn(
    given_on: date | None, until: date | None, withdrawn: date | None
) -> None:
    row = SharingConsent(
        id=ConsentId("en"), what="IOP", shared_with="SFO", given_on=given_on, valid_until=until, withdrawn_on=withdrawn
    )

    holds = given_on is not None and given_on <= TODAY and (until is None or until >= TODAY)
    holds = holds and (withdrawn is None or withdrawn > TODAY)

    assert (sharing_state(row) == "gjelder") is holds


class _Stub:
    """Somebody who only knows what day it is."""

    today = TODAY
    workspace: _Stub
    session: _Stub


_Stub.workspace = _Stub.session = _Stub()


def sharing_state(row: SharingConsent) -> str:
    return GroundView(_Stub()).sharing_state(row)  # type: ignore[arg-type] # it asks only for the day


@pytest.mark.parametrize(
    ("until", "withdrawn", "state"),
    [
        (None, None, "gjelder"),
        (TODAY, None, "gjelder"),
        (date(2026, 8, 19), None, "utløpt"),
        (None, TODAY, "trukket"),
        (date(2026, 8, 19), date(2026, 8, 1), "trukket"),
        (None, date(2026, 12, 1), "gjelder"),
    ],
)
def test_a_consent_says_in_a_word_how_it_stands(until: date | None, withdrawn: date | None, state: str) -> None:
    given_on = date(2026, 1, 1)
    row = SharingConsent(
        id=ConsentId("en"), what="IOP", shared_with="SFO", given_on=given_on, valid_until=until, withdrawn_on=withdrawn
    )

    assert sharing_state(row) == state


def test_a_consent_is_withdrawn_and_taken_away(ground: GroundView, in_use: InUse) -> None:
    assert ground.add_sharing_consent("IOP", "helsestasjonen")
    (row,) = ground.sharing_consents()
    ground.change_sharing_consent(row, given_on=date(2026, 8, 1), withdrawn_on=TODAY)
    assert ground.sharing_state(ground.sharing_consents()[0]) == "trukket"

    ground.remove_sharing_consent(row)

    assert in_use.pupil.sharing_consents == ()
