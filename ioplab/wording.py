"""Sentences for what the domain found: findings, what is missing in a step, the names of steps and findings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum

from ioplab import catalogues
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Lack, Missing, Step, StepState
from ioplab.domain.ids import SubjectCode
from ioplab.domain.vocabulary import Adaptation, Organisation, StaffRole
from ioplab.i18n import mark, tr
from ioplab.labels import label, long_date, number

_STEPS = mark(
    {
        Step.FOUNDATION: "Grunnlag",
        Step.PUPIL: "Eleven",
        Step.TEAM: "IOP-team",
        Step.GOALS: "Fag og målvalg",
        Step.QUALITY: "Kvalitetssikring",
        Step.ACTIVATION: "Ta i bruk",
        Step.MIDYEAR: "Halvårsevaluering",
        Step.ANNUAL: "Årsevaluering",
        Step.NEXT_YEAR: "Neste års plan",
    }
)

_STATES = mark(
    {
        StepState.NOT_BEGUN: "ikke begynt",
        StepState.STARTED: "påbegynt",
        StepState.DONE: "ferdig",
        StepState.NOT_NEEDED: "ikke nødvendig",
    }
)

_LACKS = mark(
    {
        Missing.EXPERT_ASSESSMENT: "sakkyndig vurdering",
        Missing.DECISION: "vedtak",
        Missing.CONSENT: "samtykke",
        Missing.STRENGTHS: "elevens styrker",
        Missing.VOICE: "elevens stemme",
        Missing.GUARDIANS: "foresatte: svar på invitasjon",
        Missing.MEMBERS: "hvem som er i teamet",
        Missing.RESPONSIBLE: "ansvarlig for planen",
        Missing.SECOND_RATER: "en til som vurderer",
        Missing.SUBJECTS: "fag",
        Missing.GOALS: "mål i {count} fag",
        Missing.CONTENT: "innhold eller gjennomføring i {count} fag",
        Missing.TEACHER: "ansvarlig i {count} fag",
        Missing.CRITERIA: "kriterium i {count} mål",
        Missing.DEMANDS: "{count} krav er ikke oppfylt",
        Missing.COLLEAGUE: "en kollega som leser planen",
        Missing.ACTIVATE: "ta planen i bruk",
        Missing.RATINGS: "{count} av {of} mål er vurdert",
        Missing.AGREEMENT: "bli enige om {count} mål",
        Missing.OVERVIEW: "oversikt over opplæringen",
        Missing.FINALISE: "fullføre evalueringen",
        Missing.ACCESS: "gi tilgang til årsrapporten",
        Missing.NEXT_PLAN: "lage neste års plan",
    }
)


_INDICATORS = mark(
    {
        "P1": "P1 Nødvendige sakkyndige vurderinger før 1. juni",
        "P2": "P2 Vedtak innen skoleslutt",
        "P3": "P3 Årsevaluering innen skoleslutt",
        "P4": "P4 Nåværende elever med IOP ved skolestart",
        "P5": "P5 Nye elever med forenklet IOP ved skolestart",
        "P6": "P6 Nye elever med IOP innen 1. oktober",
        "P7": "P7 Elevsamtaler × 2",
        "P8": "P8 Foreldresamtale ved målvalg",
        "P9": "P9 Foreldresamtale ved halvårsvurdering",
        "OK2_one_to_one": "ØK2 Elever med 1:1 i minst ett fag",
        "OK2_two_to_one": "ØK2 Elever med 2:1 i minst ett fag",
        "OK2_group": "ØK2 Elever med gruppe i minst ett fag",
        "GSI_teacher": "GSI Vedtak med lærertimer",
        "GSI_assistant": "GSI Vedtak med assistenttimer",
    }
)


def indicator_name(indicator: str) -> str:
    """What a process indicator is called; one this version does not know is called by its id."""
    return tr(_INDICATORS.get(indicator, indicator))


def role_name(role: str) -> str:
    """What a role of the resources is called."""
    found = next((one for one in StaffRole if one.value == role), None)
    return label(found) if found else role


def cut_name(cut: Mapping[str, str]) -> str:
    """What is counted in a cut: «Hele utvalget», «Norsk», «Norsk · 1:1»."""
    return " · ".join(_cut_part(name, value) for name, value in cut.items()) or tr("Hele utvalget")


def _cut_part(name: str, value: str) -> str:
    if name == "subject":
        return catalogues.subject_name(SubjectCode(value))
    if name == "grade_band":
        return tr("{band}. trinn").format(band=value.replace("-", "–"))
    words: type[Organisation] | type[Adaptation] = Organisation if name == "organisation" else Adaptation
    found = next((word for word in words if word.value == value), None)
    return label(found) if found else value


def step_name(step: Step) -> str:
    """What a step of the guide is called."""
    return tr(_STEPS[step])


def state_name(state: StepState) -> str:
    """What a step's state is called."""
    return tr(_STATES[state])


def lack_text(lack: Lack) -> str:
    """What is missing, in a few words.

    >>> lack_text(Lack(what=Missing.CRITERIA, count=2, of=5))
    'kriterium i 2 mål'
    """
    return tr(_LACKS[lack.what]).format(count=lack.count, of=lack.of)


def finding_text(finding: Finding) -> str:
    """The sentence of a finding, with its values written as people write them."""
    sentence = tr(catalogues.finding_rules()[finding.rule].messages[finding.message])
    values = {name: _written(value) for name, value in finding.values.items()}
    subject = catalogues.subject_name(finding.subject) if finding.subject else ""
    return sentence.format(subject=subject, **values)


def _written(value: object) -> str:
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, float):
        return number(value)
    return long_date(value) if isinstance(value, date) else str(value)
