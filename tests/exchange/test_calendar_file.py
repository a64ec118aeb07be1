"""The calendar file, read back as a calendar program reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from ioplab.exchange.calendar_file import Entry, encode

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=timezone(timedelta(hours=1)))
MIDYEAR = Entry(key="midyear 2026/27", title="Halvårsevaluering; møte, kl. 14", on=date(2027, 1, 15))

titles = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).filter(
    lambda title: title == title.strip()
)


def when(component: Component, name: str) -> object:
    """A day, a moment or a length of time, as it is read."""
    value: Any = component[name]
    return value.dt


def test_a_deadline_is_an_all_day_event_that_leaves_the_day_free_and_reminds_a_week_before() -> None:
    (event,) = Calendar.from_ical(encode([MIDYEAR], made_at=NOON)).walk("VEVENT")
    (alarm,) = event.walk("VALARM")

    assert (when(event, "DTSTART"), when(event, "DTEND")) == (date(2027, 1, 15), date(2027, 1, 16))
    assert str(event["SUMMARY"]) == str(alarm["DESCRIPTION"]) == MIDYEAR.title
    assert event["TRANSP"] == "TRANSPARENT"
    assert when(event, "DTSTAMP") == datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert (when(alarm, "TRIGGER"), alarm["ACTION"]) == (timedelta(days=-7), "DISPLAY")


def test_the_file_has_the_form_the_standard_asks_for() -> None:
    content = encode([MIDYEAR], made_at=NOON)

    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"VERSION:2.0\r\n" in content
    assert b"PRODID:" in content
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert Calendar.from_ical(content).errors == []


def test_the_key_is_not_written() -> None:
    assert b"2026/27" not in encode([MIDYEAR], made_at=NOON)


def test_a_deadline_that_has_moved_takes_the_place_of_its_old_self() -> None:
    """The same identity, made later: that is how a calendar knows it again (RFC 5545, 3.8.4.7 and 3.8.7.2)."""
    later = NOON + timedelta(days=3)
    moved = Entry(key=MIDYEAR.key, title="Halvårsevaluering, flyttet", on=date(2027, 1, 22))

    (before,) = Calendar.from_ical(encode([MIDYEAR], made_at=NOON)).walk("VEVENT")
    (after,) = Calendar.from_ical(encode([moved], made_at=later)).walk("VEVENT")

    assert str(before["UID"]) == str(after["UID"])
    assert str(before["UID"]).endswith("@ioplab")
    assert when(after, "DTSTAMP") == when(before, "DTSTAMP") + timedelta(days=3)  # type: ignore[operator]


@given(st.lists(st.builds(Entry, key=st.uuids().map(str), title=titles, on=st.dates(date(1990, 1, 1), date(2090, 1, 1)))))
def test_whatever_is_written_is_read_back_and_written_alike_again(entries: list[Entry]) -> None:
    content = encode(entries, made_at=NOON)
    events = Calendar.from_ical(content).walk("VEVENT")

    assert [(str(event["SUMMARY"]), when(event, "DTSTART")) for event in events] == [(entry.title, entry.on) for entry in entries]
    assert len({str(event["UID"]) for event in events}) == len({entry.key for entry in entries})
    assert encode(entries, made_at=NOON) == content
