"""Which backups are worth their room: many of late, few of long ago."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

NEWEST = 5
"""So many are kept whatever their age."""

DAYS = 14
"""One is kept of each of so many days."""

WEEKS = 8
"""One is kept of each of so many weeks."""


def thinned(dates: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """Those to keep: the newest five, and the newest of each day for 14 days, of each week for 8 weeks and of each year for ever.

    Args:
        dates: aware moments. Those to come, made while the clock was wrong, count as any other.
        now: an aware moment, whose zone says where a day begins.
    """
    ordered = sorted(dates)
    kept = set(ordered[-NEWEST:])
    newest: dict[tuple[str, int, int], datetime] = {}
    for moment in ordered:
        local = moment.astimezone(now.tzinfo)
        week = local.isocalendar()
        newest["year", local.year, 0] = moment
        if now - moment < timedelta(days=DAYS):
            newest["day", local.year, local.timetuple().tm_yday] = moment
        if now - moment < timedelta(weeks=WEEKS):
            newest["week", week.year, week.week] = moment
    return frozenset(kept | set(newest.values()))
