"""Which backups are kept: many of late, few of long ago, and never fewer than promised."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.storage.thinning import DAYS, NEWEST, WEEKS, thinned
from tests.support.vaults import NORWAY_IN_SUMMER

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=NORWAY_IN_SUMMER)

_AGES = st.timedeltas(timedelta(days=-2), timedelta(days=1500))
_DATES = st.lists(_AGES.map(lambda age: NOW - age), max_size=60, unique=True)


def newest_in(dates: list[datetime], form: str) -> set[datetime]:
    """The newest of each day, week or year, by how it is written."""
    found = {moment.astimezone(NOW.tzinfo).strftime(form): moment for moment in sorted(dates)}
    return set(found.values())


@given(dates=_DATES)
def test_what_is_promised_is_kept_and_nothing_else(dates: list[datetime]) -> None:
    young = [moment for moment in dates if NOW - moment < timedelta(days=DAYS)]
    middling = [moment for moment in dates if NOW - moment < timedelta(weeks=WEEKS)]
    newest = set(sorted(dates)[-NEWEST:])

    expected = newest | newest_in(young, "%Y-%j") | newest_in(middling, "%G-%V") | newest_in(dates, "%Y")

    assert thinned(dates, NOW) == expected


@given(dates=_DATES)
def test_thinning_twice_takes_away_no_more(dates: list[datetime]) -> None:
    once = thinned(dates, NOW)

    assert thinned(once, NOW) == once


@given(dates=_DATES, later=st.timedeltas(timedelta(0), timedelta(days=100)))
def test_thinning_on_the_way_loses_nothing_that_would_be_kept_later(dates: list[datetime], later: timedelta) -> None:
    then = NOW + later

    assert thinned(thinned(dates, NOW), then) >= thinned(dates, then) - set(sorted(dates)[:-NEWEST])


@settings(max_examples=15)
@given(gaps=st.lists(st.timedeltas(timedelta(minutes=15), timedelta(days=9)), min_size=80, max_size=200))
def test_however_often_it_is_thinned_each_day_week_and_year_has_one(gaps: list[timedelta]) -> None:
    moment, made, kept = NOW, [NOW], [NOW]
    for gap in gaps:
        moment += gap
        made.append(moment)
        kept = list(thinned([*kept, moment], moment))

    for form, age in (("%Y-%j", timedelta(days=DAYS)), ("%G-%V", timedelta(weeks=WEEKS)), ("%Y", timedelta(days=4000))):
        recent = {one.astimezone(NOW.tzinfo).strftime(form) for one in made if moment - one < age - timedelta(days=1)}
        assert recent <= {one.astimezone(NOW.tzinfo).strftime(form) for one in kept}, form
    assert len(kept) <= NEWEST + DAYS + 1 + WEEKS + 1 + (moment - NOW).days // 365 + 2


def test_a_day_begins_at_midnight_where_one_is() -> None:
    """Half past midnight in Norway is the evening before in Greenwich."""
    night = [datetime(2026, 11, 20, 22, minute, tzinfo=UTC) for minute in (5, 15)]  # 00:05 and 00:15 on the 21st
    evening = [datetime(2026, 11, 20, 21, minute, tzinfo=UTC) for minute in (5, 15)]
    since = [NOW - timedelta(minutes=minute) for minute in range(NEWEST)]

    kept = thinned([*evening, *night, *since], NOW)

    assert {evening[1], night[1]} <= kept
    assert not {evening[0], night[0]} & kept


def test_a_clock_that_was_once_ahead_does_not_cost_what_is_made_now() -> None:
    ahead = [NOW + timedelta(days=300 + number) for number in range(NEWEST + 2)]

    assert NOW in thinned([*ahead, NOW], NOW)
