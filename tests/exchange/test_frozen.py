"""Frozen numbers: the same numbers are the same text, and come back as they were or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.aggregate import Transition
from ioplab.domain.ids import SnapshotId
from ioplab.domain.leadership import Snapshot, digest_of
from ioplab.domain.vocabulary import CountingDate, Round
from ioplab.errors import UserError
from ioplab.exchange.frozen import freeze, thaw
from tests.support.aggregates import an_aggregate, pupils
from tests.support.vaults import START


def kept(content: str, digest: str | None = None) -> Snapshot:
    return Snapshot(
        id=SnapshotId("f"),
        school_year="2026/27",
        round=Round.ANNUAL,
        counting=CountingDate.END,
        due_on=date(2027, 6, 18),
        frozen_at=START,
        frozen_by="Kari",
        is_combined=False,
        plans=1,
        content=content,
        digest=digest or digest_of(content),
    )


@given(st.lists(pupils, min_size=1, max_size=4))
def test_numbers_come_back_as_they_were_but_for_the_ids_of_plans(counted: list[tuple[int, ...]]) -> None:
    numbers = replace(an_aggregate("a", tuple(counted)), transitions=(Transition(from_=None, to=3, goals=2),))

    content = freeze(numbers)

    back = thaw(kept(content))
    assert back == replace(numbers, plan_ids=())
    assert freeze(thaw(kept(freeze(back)))) == freeze(back)
    assert json.loads(content)["plan_ids"] == []


def test_numbers_that_somebody_has_touched_are_refused() -> None:
    content = freeze(an_aggregate("a", ((0, 1, 1, 2),)))

    with pytest.raises(UserError, match="ikke lenger som da de ble fryst"):
        thaw(kept(content.replace('"revision":1', '"revision":2'), digest_of(content)))


def test_numbers_of_a_form_from_the_future_are_refused_in_words() -> None:
    content = json.dumps({**json.loads(freeze(an_aggregate("a", ((0, 1, 1, 2),)))), "round": 7})

    with pytest.raises(UserError, match="kan ikke leses av denne utgaven"):
        thaw(kept(content))
