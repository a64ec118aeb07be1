"""The calendar file (.ics): days with a reminder, for the calendar that somebody already uses (iCalendar, RFC 5545)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

REMINDER = timedelta(days=-7)
"""When the calendar reminds: a week before the day begins."""

_PRODUCT = "-//ioplab//year wheel//NB"
_NAMESPACE = uuid.UUID("6f0e3f5c-8a43-5b0e-9d0a-4a0f6c1b7e52")
"""Makes the entries' identities our own. Never changed, or calendars would show every deadline twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One day in the calendar.

    Args:
        key: what the entry is, the same each time the file is made, so that a calendar replaces its old one. Only a
            digest of it stands in the file.
        title: what the calendar shows.
        on: the day.
    """

    key: str
    title: str
    on: date


def encode(entries: Sequence[Entry], *, made_at: datetime) -> bytes:
    """The file's bytes: all-day events that leave the day free, each with a reminder.

    Args:
        entries: in the order they shall stand.
        made_at: an aware moment. The same entries made at the same moment give the same bytes.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for entry in entries:
        calendar.add_component(_event(entry, made_at.astimezone(UTC)))
    return bytes(calendar.to_ical())


def _event(entry: Entry, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uuid.uuid5(_NAMESPACE, entry.key)}@ioplab")
    event.add("dtstamp", made_at)
    event.add("dtstart", entry.on)
    event.add("dtend", entry.on + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", REMINDER)
    event.add_component(alarm)
    return event
