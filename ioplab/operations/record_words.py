"""What stored things and their fields are called, for who reads a pupil's whole record (innsyn)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from ioplab import catalogues
from ioplab.domain.ids import StaffId, SubjectCode
from ioplab.i18n import mark, tr
from ioplab.labels import clock, label, long_date
from ioplab.storage.mapping import BY_NAME

THINGS = mark(
    {
        "pupil": "Eleven",
        "expert_assessment": "Sakkyndig vurdering",
        "decision": "Vedtak",
        "measure": "Tiltak",
        "sharing_consent": "Samtykke til deling",
        "intensive_training": "Intensiv opplæring",
        "plan": "IOP",
        "conversation": "Samtale",
        "subject_plan": "Fag",
        "goal_proposal": "Foreslått mål",
        "goal": "Mål",
        "observation": "Observasjon",
        "evaluation": "Evaluering",
        "rating": "Vurdering",
        "outcome": "Enige om",
        "pupil_rating": "Elevens egen vurdering",
    }
)
"""What each table about a pupil holds."""

FIELDS = mark(
    {
        "access_given": "hvem som har fått den",
        "activated_on": "tatt i bruk",
        "adaptations": "tilpasninger",
        "area": "område",
        "baseline": "utgangspunkt",
        "basis": "grunnlag",
        "best_interests": "barnets beste",
        "birth_year": "fødselsår",
        "carried_over_from": "videreført fra",
        "case_reference": "saksnummer",
        "checked_by": "sjekket av",
        "checked_on": "sjekket",
        "class_name": "klasse",
        "class_plan_link": "klassens plan",
        "code": "kode",
        "comment": "kommentar",
        "competence_exception": "unntak fra kompetansekravet",
        "consent": "samtykke",
        "content": "innhold",
        "corrected_by": "rettet av",
        "corrected_on": "rettet",
        "corrections": "rettelser",
        "criterion": "kriterium",
        "curriculum": "læreplan",
        "curriculum_refs": "kompetansemål",
        "decided_on": "vedtatt",
        "declined_on": "takket nei",
        "deviation_allowed": "avvik fra læreplanen tillatt",
        "due_on": "frist",
        "earlier": "tidligere vurderinger",
        "effect": "virkning",
        "ended_on": "sluttet",
        "ended_reason": "hvorfor det sluttet",
        "enrolled_on": "begynte på skolen",
        "evidence_on": "sett den",
        "exceptions": "unntak",
        "expected_level": "forventet nivå",
        "face": "hvordan det går",
        "family_name": "etternavn",
        "finalised_on": "fullført",
        "given_by": "gitt av",
        "given_name": "fornavn",
        "given_on": "gitt",
        "goal": "mål",
        "grade": "trinn",
        "grading": "karakter",
        "held_on": "holdt",
        "home_resources": "ressurser hjemme",
        "hours": "timer",
        "hours_given": "timer gitt",
        "how": "hvordan",
        "invited_on": "invitert",
        "kind": "slag",
        "language_note": "språk",
        "layer": "indre eller ytre team",
        "left_out": "hva som velges bort",
        "level": "nivå",
        "material": "læremidler",
        "message": "merknad",
        "method": "hvordan dere spurte",
        "methods": "gjennomføring",
        "needed_by": "trengs innen",
        "next_step": "veien videre",
        "not_obtained_reason": "hvorfor ikke spurt",
        "not_rating": "ikke relevant",
        "not_worked_on_reason": "hvorfor det ikke er arbeidet med",
        "note": "notat",
        "observe_how": "hvordan det observeres",
        "observed_on": "observert",
        "on": "dato",
        "opened_on": "begynt",
        "organisation": "organisering",
        "organisation_reason": "hvorfor slik",
        "overview": "oversikt over opplæringen",
        "proposed_by": "foreslått av",
        "proposed_on": "foreslått",
        "quality_check": "kollegasjekk",
        "rates": "vurderer mål",
        "reason": "grunn",
        "received_on": "mottatt",
        "recommendations": "tilrådinger",
        "recorded_by": "skrevet av",
        "recorded_on": "skrevet",
        "replaced_by": "endret av",
        "replaced_on": "endret",
        "responsible": "ansvarlig",
        "revisions": "tidligere ordlyd",
        "role": "rolle",
        "rule": "regel",
        "scale": "skala",
        "school_year": "skoleår",
        "several_settings": "flere sammenhenger",
        "shared_with": "deles med",
        "staff": "ansatt",
        "stage": "når i året",
        "started_on": "begynt",
        "status": "status",
        "step": "steg",
        "steps_not_needed": "steg som ikke trengs",
        "strengths": "styrker",
        "subject": "fag",
        "subjects": "fag i vedtaket",
        "submitted_at": "levert",
        "support": "støtte",
        "task": "oppgave",
        "team": "IOP-team",
        "text": "tekst",
        "to": "til",
        "took_part": "hvem som var med",
        "transitions": "overganger",
        "valid_from": "gjelder fra",
        "valid_to": "gjelder til",
        "valid_until": "gjelder til",
        "voices": "elevens stemme",
        "what": "hva",
        "withdrawn_on": "trukket tilbake",
        "words": "elevens ord",
    }
)
"""What each field is called."""

_UNSAID = frozenset({"id", "position"})


def thing_name(entity: str) -> str:
    """What a table holds, in the singular."""
    return tr(THINGS[entity])


def field_name(name: str) -> str:
    """What a field is called; one this version does not know is called by its key."""
    return tr(FIELDS.get(name, name))


def differences(
    entity: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, names: Mapping[StaffId, str]
) -> list[tuple[str, str, str]]:
    """The fields that differ between two stored rows, each with what it said before and after, in words.

    Args:
        entity: the table.
        before: its columns before; None where there was no row.
        after: its columns after.
        names: what the staff are called.
    """
    table = BY_NAME[entity]
    columns = [column for column in table.columns if column.name not in _UNSAID]
    found = []
    for column in columns:
        was, now = (None if row is None else row.get(column.name) for row in (before, after))
        if was != now:
            said = [_said(column.name, None if value is None else column.read(value), names) for value in (was, now)]
            if said[0] != said[1]:
                found.append((field_name(column.name), said[0], said[1]))
    return found


def _said(name: str, value: Any, names: Mapping[StaffId, str]) -> str:
    if value is None or value == ():
        return ""
    if name == "subject":  # a code
        return catalogues.subject_name(SubjectCode(value))
    return _in_words(value, names)


def _in_words(value: Any, names: Mapping[StaffId, str]) -> str:
    """A value; what has parts, such as a team, as «felt: verdi» with commas; persons by name."""
    if is_dataclass(value):
        parts = ((one.name, getattr(value, one.name)) for one in fields(value) if one.name not in _UNSAID)
        said = ((field_name(name), _said(name, inner, names)) for name, inner in parts)
        return ", ".join(f"{name}: {inner}" for name, inner in said if inner)
    if isinstance(value, tuple):
        return "; ".join(filter(None, (_in_words(one, names) for one in value)))
    return _plain(value, names)


def _plain(value: Any, names: Mapping[StaffId, str]) -> str:
    if isinstance(value, bool):
        return tr("ja") if value else tr("nei")
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, datetime):
        return f"{long_date(value.date())} {clock(value)}"
    if isinstance(value, date):
        return long_date(value)
    return names.get(StaffId(str(value)), str(value))
