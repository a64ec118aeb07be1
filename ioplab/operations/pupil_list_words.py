"""A pupil list in words: what a column is taken as, what becomes of a line, and why one is not taken in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ioplab.domain.national_id import holds_national_id
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import (
    Cell,
    Columns,
    Entry,
    Field,
    PupilTable,
    Reason,
    Refusal,
    Skipped,
    Unread,
    grade_contradicted,
    has_broken_headings,
    has_more_columns_than_headings,
    in_two_orders,
    several_in_one,
    twice_named,
)
from ioplab.domain.pupil_match import Comparison, FieldChange, Matched, Outcome
from ioplab.domain.texts import on_one_line
from ioplab.i18n import mark, tr
from ioplab.labels import short_date

MASK = "•••••••••••"
"""Shown instead of what is never read."""

_FIELDS = mark(
    {
        Field.GIVEN_NAME: "Fornavn",
        Field.FAMILY_NAME: "Etternavn",
        Field.WHOLE_NAME: "Hele navnet",
        Field.BIRTH: "Fødselsår (av dato eller år)",
        Field.GRADE: "Trinn",
        Field.CLASS_NAME: "Klasse",
        Field.ENROLLED: "Begynte på skolen",
    }
)
_CHANGED = mark({"birth_year": "fødselsår", "grade": "trinn", "class_name": "klasse", "enrolled_on": "begynte"})
_SKIPPED = mark(
    {
        Skipped.NATIONAL_ID: "Tas aldri inn: fødselsnummer",
        Skipped.TEACHER: "Tas ikke inn: hvem som er lærer, sies i planens team",
        Skipped.CONTACT: "Tas ikke inn: det er ikke felt for kontaktopplysninger",
        Skipped.HEALTH: "Tas ikke inn: det er ikke felt for helse, tro eller språk hjemme",
    }
)
_REASONS = mark(
    {
        Reason.NO_NAME: "navnet mangler eller kan ikke leses",
        Reason.NO_GIVEN_NAME: "fornavnet mangler",
        Reason.TOO_LONG: "en celle er for lang til å være navn, dato eller klasse",
        Reason.BROKEN: "bokstavene er ødelagt; lagre listen på nytt som CSV UTF-8 eller .xlsx",
        Reason.LIKE_FORMULA: "cellen ser ut som en formel",
        Reason.FORMULA: "cellen er en formel uten verdi; åpne og lagre filen i Excel",
        Reason.ERROR: "cellen har en feil fra regnearket",
        Reason.NATIONAL_ID: "raden har et fødselsnummer i en kolonne som tas inn",
        Reason.BIRTH: "fødselsåret kan ikke leses, eller kan leses på flere måter; skriv for eksempel 03.05.2016",
        Reason.GRADE: "trinnet er ikke 1 til 13",
        Reason.CLASS_IS_DATE: "klassen er blitt en dato i regnearket",
        Reason.ENROLLED: "datoen eleven begynte, kan ikke leses, eller kan leses på flere måter",
        Reason.TOO_MANY_CELLS: "raden har flere celler enn det er kolonner",
        Reason.CUT: "filen slutter midt i raden",
        Reason.SUM: "raden ser ut som en sum under listen, ikke en elev",
        Reason.NAME_ORDER: "det kan ikke ses hva som er fornavn og hva som er etternavn; skriv «Etternavn, Fornavn»",
        Reason.ALIKE: "flere rader har samme navn og kan ikke skilles",
    }
)
_OUTCOMES = mark(
    {
        Outcome.NEW: "Ny",
        Outcome.UPDATED: "Oppdateres",
        Outcome.UNCHANGED: "Uendret",
        Outcome.DOUBTFUL: "Må avgjøres",
        Outcome.SKIPPED: "Hoppes over",
    }
)
_MOST_NAMED = 20


def field_name(field: Field | None) -> str:
    """What a column is taken in as."""
    return tr(_FIELDS[field]) if field else tr("Tas ikke inn")


def skipped_words(kind: Skipped) -> str:
    """Why a column is never taken in."""
    return tr(_SKIPPED[kind])


def reason_words(reason: Reason) -> str:
    """Why a line is not taken in."""
    return tr(_REASONS[reason])


def outcome_name(outcome: Outcome) -> str:
    """What becomes of a line."""
    return tr(_OUTCOMES[outcome])


def refused_name() -> str:
    """What becomes of a line that is not taken in."""
    return tr("Tas ikke inn")


def cell_words(cell: Cell) -> str:
    """A cell as it may be shown."""
    if cell is Unread.NATIONAL_ID:
        return MASK
    if isinstance(cell, Unread):
        return tr("(kan ikke leses)")
    return short_date(cell) if isinstance(cell, date) else cell


def sheet_name(name: str) -> str:
    """What a sheet is called, without what may be a fødselsnummer."""
    return MASK if holds_national_id(name) else on_one_line(name)


def column_name(table: PupilTable, column: int) -> str:
    """What a column is called: its heading, or its number."""
    return table.heading(column) or tr("Kolonne {number}").format(number=column + 1)


def said(value: Any) -> str:
    """A value of a pupil as it is shown."""
    if value is None:
        return "–"
    return short_date(value) if isinstance(value, date) else str(value)


def change_words(change: FieldChange) -> str:
    """One change: «klasse 4A → 5A»."""
    return f"{tr(_CHANGED[change.field])} {said(change.before)} → {said(change.after)}"


def pupil_words(pupil: Pupil) -> str:
    """A pupil who is here, told apart from others of the same name."""
    details = [str(pupil.birth_year or ""), pupil.class_name or ""]
    known = ", ".join(filter(None, details))
    return f"{pupil.full_name} ({known})" if known else pupil.full_name


def row_words(row: Matched, *, is_remembered: bool = False) -> str:
    """What a line brings, and whether what is said of it was decided before."""
    told = _row_words(row)
    if not is_remembered:
        return told
    return f"{told} · {tr('avgjort tidligere')}" if told else tr("Avgjort tidligere")


def _row_words(row: Matched) -> str:
    if row.outcome is Outcome.DOUBTFUL:
        return tr("Kan være {names}.").format(names=_listed(row.candidates))
    if row.changes:
        words = ", ".join(map(change_words, row.changes))
        return f"{pupil_words(row.pupil)}: {words}" if row.candidates and row.pupil else words
    if row.outcome is Outcome.UNCHANGED and row.candidates and row.pupil:
        return pupil_words(row.pupil)
    if row.outcome is Outcome.NEW:
        one = row.entry
        told = [said(one.birth_year), one.class_name or "", tr("{grade}. trinn").format(grade=one.grade) if one.grade else ""]
        if one.enrolled_on:
            told.append(tr("begynte {day}").format(day=short_date(one.enrolled_on)))
        return ", ".join(part for part in told if part and part != "–")
    return ""


def _listed(pupils: Sequence[Pupil]) -> str:
    return "; ".join(map(pupil_words, pupils))


def summary(found: Comparison, refused: Sequence[Refusal]) -> str:
    """How many lines become what, those that there are."""
    counts = [(outcome_name(one), sum(row.outcome is one for row in found.rows)) for one in Outcome]
    counts.append((refused_name(), len(refused)))
    return " · ".join(f"{name}: {count}" for name, count in counts if count)


def absent_words(found: Comparison) -> str:
    """Who is here and not in the list; nothing happens to them."""
    if not found.absent:
        return ""
    names = [pupil_words(one) for one in found.absent[:_MOST_NAMED]]
    more = len(found.absent) - len(names)
    words = tr("Står i arkivet, men ikke i listen ({count}): {names}").format(count=len(found.absent), names="; ".join(names))
    more_words = " " + tr("og {count} til").format(count=more) if more else ""
    return f"{words}{more_words}. " + tr("De blir stående som de er.")


def notes(
    table: PupilTable,
    entries: Sequence[Entry] = (),
    columns: Columns = (),
    *,
    hidden_lines: int = 0,
    hidden_sheets: int = 0,
) -> list[str]:
    """What somebody should know of how the file was read, and of what its lines say."""
    found = []
    if Skipped.NATIONAL_ID in table.locked.values() or any(Unread.NATIONAL_ID in line.cells for line in table.lines):
        found.append(tr("Filen har fødselsnummer. De er ikke lest inn, og vises eller lagres ikke."))
    if not table.header:
        found.append(tr("Jeg finner ingen overskrifter. Si hva hver kolonne er."))
    if not table.lines:
        found.append(tr("Det er ingen rader under overskriftene."))
    if has_more_columns_than_headings(table):
        found.append(tr("Radene har flere kolonner enn det er overskrifter, og kan være forskjøvet. Si hva hver kolonne er."))
    if has_broken_headings(table):
        found.append(tr("Bokstavene i overskriftene er ødelagt. Lagre listen på nytt som CSV UTF-8 eller .xlsx."))
    twice = twice_named(table)
    if twice:
        words = tr("Flere kolonner ser ut til å bety det samme: {names}. Si hvilken som skal brukes.")
        found.append(words.format(names=", ".join(twice)))
    several = several_in_one(table)
    if several:
        words = tr("Dette ser ut til å være flere overskrifter i én: {names}. Kolonnene kan være delt med ulike tegn.")
        found.append(words.format(names=", ".join(several)))
    two_orders = in_two_orders(table, columns)
    if two_orders is not None:
        words = tr("Noen navn er «Etternavn, Fornavn», andre er uten komma, først rad {line}. Se om de er lest riktig vei.")
        found.append(words.format(line=two_orders))
    if table.other_table_at is not None:
        words = tr("På rad {line} begynner en ny tabell. Den er ikke lest.")
        found.append(words.format(line=table.other_table_at))
    contradicted = grade_contradicted(entries)
    if contradicted:
        words = tr("{count} rader har en klasse på et annet trinn enn de sier, først rad {line}. Se om kolonnene er forskjøvet.")
        found.append(words.format(count=len(contradicted), line=contradicted[0]))
    if hidden_lines:
        found.append(tr("{count} skjulte rader er lest med.").format(count=hidden_lines))
    if hidden_sheets:
        found.append(tr("{count} skjulte ark er ikke lest.").format(count=hidden_sheets))
    return found


def objection_words(field: Field | None) -> str:
    """Why the columns cannot be taken as they are said to be; nothing when they can."""
    if field is None:
        return ""
    if field is Field.GIVEN_NAME:
        return tr("Si hvilken kolonne som er fornavnet, eller hele navnet, og bare én.")
    return tr("To kolonner kan ikke begge være «{field}».").format(field=field_name(field))
