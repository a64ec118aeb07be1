"""Sentences for what the domain found: findings, what is missing in a step, the names of steps and findings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum

from ioplab import catalogues
from ioplab.domain.access import Right, Tie
from ioplab.domain.competence import Report, Standing
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Lack, Missing, Step, StepState
from ioplab.domain.ids import SubjectCode
from ioplab.domain.plan import CurriculumRef
from ioplab.domain.vocabulary import Adaptation, Organisation, StaffRole
from ioplab.i18n import mark, tr
from ioplab.labels import label, long_date, number, shortened

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


_OPERATIONS = mark(
    {
        "accept_agreed": "enige mål godtatt",
        "accept_several": "enige mål godtatt for flere elever",
        "accept_proposal": "foreslått mål tatt inn",
        "activate_plan": "planen tatt i bruk",
        "add_assessment": "sakkyndig vurdering lagt til",
        "add_conversation": "samtale skrevet inn",
        "add_decision": "vedtak lagt til",
        "add_entered": "indikator ført for hånd",
        "add_goal": "mål lagt til",
        "add_measure": "tiltak lagt til",
        "add_observation": "observasjon skrevet",
        "add_pupil": "elev lagt til",
        "add_sharing_consent": "samtykke til deling lagt til",
        "add_staff": "ansatt lagt til",
        "add_subject": "fag lagt til",
        "add_task": "oppgave lagt til i årshjulet",
        "add_training": "intensiv opplæring lagt til",
        "agree_outcome": "omforent vurdering",
        "arrange_goals": "målene flyttet",
        "ask_pupil": "elevens egen vurdering",
        "carry_over_goals": "mål hentet fra i fjor",
        "change_passphrase": "passordfrase byttet",
        "clear_rating": "vurdering tatt bort",
        "close_plan": "planen avsluttet",
        "confirm_numbers": "tallene lest",
        "correct_outcome": "fullført vurdering rettet",
        "decline_proposal": "foreslått mål ikke tatt inn",
        "document_exception": "unntak dokumentert",
        "edit_assessment": "sakkyndig vurdering endret",
        "edit_conversation": "samtale endret",
        "edit_decision": "vedtak endret",
        "edit_entered": "indikator ført for hånd endret",
        "edit_evaluation": "evaluering endret",
        "edit_goal": "mål endret",
        "edit_measure": "tiltak endret",
        "edit_observation": "observasjon rettet",
        "edit_plan": "planen endret",
        "edit_pupil": "opplysninger om eleven endret",
        "edit_reflection": "refleksjon over tallene skrevet",
        "edit_sharing_consent": "samtykke til deling endret",
        "edit_staff": "ansatt endret",
        "edit_subject": "innhold og gjennomføring endret",
        "edit_task": "årshjulet endret",
        "edit_training": "intensiv opplæring endret",
        "end_goal": "mål avsluttet",
        "excuse_from_rating": "fritatt fra å vurdere",
        "explain_revision": "grunn til endring skrevet",
        "finalise_evaluation": "evaluering fullført",
        "forget_machine": "maskinen husker ikke lenger",
        "freeze_numbers": "tall fryst",
        "give_access": "tilgang til årsrapporten gitt",
        "remove_access": "rad om tilgang til årsrapporten tatt bort",
        "give_key": "tilgang til arkivet gitt",
        "hand_over": "dokumenter levert over",
        "identify": "hvem som sitter her",
        "import_plans": "planer lest inn",
        "invite_all": "flere invitert til samtale",
        "issue_aggregate": "tall til rektor laget",
        "keep_favourite": "favoritt gjemt",
        "keep_recovery_key": "nødnøkkelen tatt vare på",
        "make_calendar": "kalenderfil laget",
        "make_document": "dokument laget",
        "make_document_annual": "årsrapport laget",
        "make_document_invitation": "invitasjon til samtale laget",
        "make_document_midyear": "halvårsvurdering laget",
        "make_document_plan": "IOP laget som dokument",
        "make_document_pupil": "elevens versjon laget",
        "make_document_transition": "dokument om overgang laget",
        "make_invitation": "invitasjon til samtale laget",
        "mark_step": "steg merket",
        "merge_answer": "svar fra en kollega tatt med",
        "open_evaluation": "evaluering begynt",
        "rate_goal": "mål vurdert",
        "record_export": "eksport",
        "redo": "gjort om igjen",
        "remember_issuers": "nøklene til dem som leverer tall, husket",
        "accept_issuer_key": "ny nøkkel godtatt fra noen som leverer tall",
        "expect_team": "noen satt på listen over dem som skal levere tall",
        "stop_expecting": "noen tatt av listen over dem som skal levere tall",
        "remember_machine": "maskinen husker",
        "remove_assessment": "sakkyndig vurdering tatt bort",
        "remove_backups": "sikkerhetskopier tatt bort",
        "remove_conversation": "samtale tatt bort",
        "remove_decision": "vedtak tatt bort",
        "remove_entered": "indikator ført for hånd tatt bort",
        "remove_favourite": "favoritt tatt bort",
        "remove_goal": "mål tatt bort",
        "remove_measure": "tiltak tatt bort",
        "remove_observation": "observasjon tatt bort",
        "remove_pupil": "elev tatt bort",
        "remove_sharing_consent": "samtykke til deling tatt bort",
        "remove_snapshot": "fryste tall slettet",
        "remove_staff": "ansatt tatt bort",
        "remove_subject": "fag tatt bort",
        "remove_task": "oppgave tatt ut av årshjulet",
        "remove_training": "intensiv opplæring tatt bort",
        "request_contribution": "forespørsel til en kollega laget",
        "reset_wheel": "årshjulet satt tilbake",
        "restore_backup": "arkivet hentet tilbake fra en sikkerhetskopi",
        "reword_goal": "målets ordlyd endret",
        "set_quality_check": "kollegasjekk skrevet inn",
        "set_recommendations": "tilrådinger endret",
        "set_recovery_key": "ny nødnøkkel laget",
        "set_scale": "mestringsskalaen byttet",
        "set_school": "skolen endret",
        "set_team": "teamet endret",
        "set_voice": "elevens stemme skrevet",
        "start_next_plan": "neste års plan begynt",
        "start_plan": "plan begynt",
        "submit_ratings": "vurderinger sendt inn",
        "submit_several": "vurderinger av flere elever sendt inn",
        "take_goals": "mål hentet inn",
        "take_pupil_list": "elevliste tatt inn",
        "take_key": "tilgang til arkivet tatt bort",
        "take_wheel": "årshjulet tatt inn fra en fil",
        "tick_task": "oppgave i årshjulet krysset av",
        "undo": "angret",
        "use_recovery_key": "åpnet med nødnøkkel",
        "withdraw_request": "forespørsel trukket tilbake",
        "withdraw_exception": "unntak tatt tilbake",
        "delete_pupil": "elev slettet for godt",
        "export_audit": "loggen tatt ut",
        "export_plans": "planer tatt ut som fil",
        "export_record": "alt om eleven tatt ut",
        "open_pupil": "elevens plan sett på",
        "refused": "avvist",
        "save_figure": "diagram lagret",
        "save_figures": "rapport med tall lagret",
        "set_administrator": "hvem som administrerer arkivet",
        "set_retention": "hvor lenge elever beholdes",
    }
)


_RIGHTS = mark(
    {
        Right.SEE: "se",
        Right.CONTRIBUTE: "bidra",
        Right.EDIT: "endre",
        Right.FINALISE: "fullføre",
        Right.EXPORT: "ta ut",
        Right.ADMINISTER: "administrere",
    }
)

_TIES = mark(
    {
        Tie.ADMINISTRATOR: "administrerer arkivet",
        Tie.LEADER: "leder",
        Tie.RESPONSIBLE: "ansvarlig for planen, eller kontaktlærer i teamet",
        Tie.SUBJECT_TEACHER: "ansvarlig for et fag i planen",
        Tie.INNER: "indre team",
        Tie.OUTER: "ytre team",
        Tie.UNCLAIMED: "alle, når eleven ikke har noen ennå",
        Tie.OUTSIDE: "utenfor",
    }
)

_REFUSALS = mark(
    {
        Right.SEE: "Du kan ikke se dette.",
        Right.CONTRIBUTE: "Du kan ikke bidra her.",
        Right.EDIT: "Du kan lese og bidra her, men ikke endre planen.",
        Right.FINALISE: "Du kan ikke ta planen i bruk, fullføre, rette det som er fullført, eller begrunne unntak.",
        Right.EXPORT: "Du kan ikke ta ut dokumenter, filer eller tall herfra.",
        Right.ADMINISTER: "Det som gjelder hele arkivet, styres av dem som administrerer det.",
    }
)

_WHO_MAY = mark(
    {
        Right.SEE: "Be en i teamet.",
        Right.CONTRIBUTE: "Be en i teamet.",
        Right.EDIT: "Det kan det indre teamet, og den som er ansvarlig for planen eller et fag i den.",
        Right.FINALISE: "Det kan den som er ansvarlig for planen, kontaktlæreren i teamet eller en leder.",
        Right.EXPORT: "Det kan det indre teamet, den som er ansvarlig for planen, eller en leder.",
        Right.ADMINISTER: "Hvem det er, står under «Hvem kan hva» i Innstillinger.",
    }
)


def right_name(right: Right) -> str:
    """What a right is called in the table of who may what."""
    return tr(_RIGHTS[right])


def tie_name(tie: Tie) -> str:
    """What it is called to be that to a pupil."""
    return tr(_TIES[tie])


def refusal(right: Right) -> str:
    """That somebody does not have a right."""
    return tr(_REFUSALS[right])


def who_may(right: Right) -> str:
    """Who has the right, for those who do not."""
    return tr(_WHO_MAY[right])


def operation_name(operation: str) -> str:
    """What was done, as the history says it; one this version does not know is called by its name."""
    words = tr(_OPERATIONS.get(operation, operation))
    return words[:1].upper() + words[1:]


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


_MOST_QUOTED = 120
"""Characters of what a user has written, such as a recommendation, that a sentence repeats."""


def finding_text(finding: Finding) -> str:
    """The sentence of a finding, with its values written as people write them."""
    sentence = tr(catalogues.finding_rules()[finding.rule].messages[finding.message])
    values = {name: _written(value) for name, value in finding.values.items()}
    subject = shortened(catalogues.subject_name(finding.subject), _MOST_QUOTED) if finding.subject else ""
    return sentence.format(subject=subject, **values)


def _written(value: object) -> str:
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, float):
        return number(value)
    return long_date(value) if isinstance(value, date) else shortened(str(value), _MOST_QUOTED)


_STANDINGS = mark(
    {
        Standing.HOLDS: "Gjelder.",
        Standing.COMING: "Koden {code} gjelder ikke ennå.",
        Standing.OVER: "Koden {code} er utgått.",
        Standing.REPLACED: "Koden {code} er erstattet.",
        Standing.UNKNOWN: "Koden {code} finnes ikke i læreplanene som er lest inn.",
    }
)


def competence_text(ref: CurriculumRef, report: Report) -> str:
    """What there is to say of a code of the curriculum in a plan: whether it holds, and what came instead from when."""
    since = long_date(report.since) if report.since else ""
    if report.standing is Standing.REPLACED:
        by = report.goal.code if report.goal else report.curriculum or ""
        words = tr("Koden {code} er erstattet av {by} fra {day}.") if since else tr("Koden {code} er erstattet av {by}.")
        return words.format(code=ref.code, by=by, day=since)
    if report.standing is Standing.COMING and since:
        return tr("Koden {code} gjelder først fra {day}.").format(code=ref.code, day=since)
    if report.standing is Standing.OVER and since:
        return tr("Koden {code} gjaldt til {day}.").format(code=ref.code, day=since)
    return tr(_STANDINGS[report.standing]).format(code=ref.code)
