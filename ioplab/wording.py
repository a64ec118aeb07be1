"""Sentences for what the domain found: findings, what is missing in a step, the names of steps and findings."""

from __future__ import annotations

from datetime import date
from enum import Enum

from ioplab import catalogues
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Lack, Missing, Step, StepState
from ioplab.i18n import tr
from ioplab.labels import label, long_date

_STEPS = {
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

_STATES = {
    StepState.NOT_BEGUN: "ikke begynt",
    StepState.STARTED: "påbegynt",
    StepState.DONE: "ferdig",
    StepState.NOT_NEEDED: "ikke nødvendig",
}

_LACKS = {
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
    Missing.ACTIVATE: "ta planen i bruk",
    Missing.RATINGS: "{count} av {of} mål er vurdert",
    Missing.AGREEMENT: "bli enige om {count} mål",
    Missing.OVERVIEW: "oversikt over opplæringen",
    Missing.FINALISE: "fullføre evalueringen",
    Missing.ACCESS: "gi tilgang til årsrapporten",
    Missing.NEXT_PLAN: "lage neste års plan",
}


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
    return long_date(value) if isinstance(value, date) else str(value)
