"""What the closed sets of words are called on screen and on paper, and how dates and numbers are written."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import Enum

from ioplab.domain.vocabulary import (
    Adaptation,
    Basis,
    ContributionKind,
    ConversationKind,
    CountingDate,
    Curriculum,
    DecisionKind,
    Face,
    GoalStatus,
    Grading,
    NextStep,
    Organisation,
    PlanKind,
    PlanStatus,
    ProposalStatus,
    Round,
    StaffRole,
    Stage,
    TeamLayer,
    TrainingArea,
    ValueKind,
    WheelRole,
)
from ioplab.i18n import mark, tr


def label(word: Enum | None) -> str:
    """What a word of the vocabulary is called; nothing for None.

    >>> label(StaffRole.MILIEU_THERAPIST)
    'miljøterapeut'
    """
    return "" if word is None else tr(_LABELS[word])


_DEFINITE = mark({Round.MIDYEAR: "halvårsevalueringen", Round.ANNUAL: "årsevalueringen"})


def definite(kind: Round) -> str:
    """The round as a thing already spoken of: «halvårsevalueringen»."""
    return tr(_DEFINITE[kind])


def long_date(day: date | None) -> str:
    """A date as people write it: ``15. januar 2027``; nothing for None."""
    return tr("{day}. {month} {year}").format(day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year) if day else ""


def short_date(day: date | None) -> str:
    """A date of a known year: ``15. jan``; nothing for None."""
    return tr("{day}. {month}").format(day=day.day, month=tr(MONTHS[day.month - 1])[:3]) if day else ""


def clock(moment: datetime) -> str:
    """The time of day: ``10:42``."""
    return f"{moment:%H:%M}"


def number(value: float) -> str:
    """A number with a decimal comma, in languages that have one, and no needless decimals: ``114``, ``28,5``."""
    whole, _, tenths = f"{_rounded(value, _TENTH)}".removesuffix(".0").partition(".")
    return tr("{whole},{tenths}").format(whole=whole, tenths=tenths) if tenths else whole


def shortened(text: str, most: int) -> str:
    """A text for a place with little room: cut after a whole word, with an ellipsis, and no word wider than the page.

    The whole text must be found elsewhere: in the field it is written in, in a tooltip, or read aloud.

    >>> shortened("Leser kjente ord høyt", 15)
    'Leser kjente …'
    """
    if len(text) > most:
        kept = text[: most - 1]
        text = f"{kept.rpartition(' ')[0].rstrip() or kept.rstrip()} …"
    # Cells are asked again and again: most texts are shorter than the shortest word that could need breaking.
    return text if len(text) <= _LONGEST_WORD else _LONG_WORD.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)


def percent(share: float) -> str:
    """A share of 1 as whole per cent: ``33 %``, with a space that does not break.

    Only none is 0 % and only all is 100 %: one goal of three hundred is ``< 1 %``, and the rest ``> 99 %``.
    """
    return tr("{count}\N{NO-BREAK SPACE}%").format(count=_whole_percent(share))


_EXACTLY = 1e-9
"""Sums of shares stop a hair short of all of it."""


def _whole_percent(share: float) -> str:
    told = f"{_rounded(share, _HUNDREDTH) * 100:.0f}"
    if told == "0" and share > _EXACTLY:
        return "<\N{NO-BREAK SPACE}1"
    return ">\N{NO-BREAK SPACE}99" if told == "100" and share < 1 - _EXACTLY else told


_LONGEST_WORD = 40
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")
"""Longer than any word; a line may be broken within it."""

_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_EVERY_DIGIT = Context(prec=320)
"""The greatest number a file can hold has 309 digits; what nobody can have meant is still to be shown, and not to stop us."""


def _rounded(value: float, to: Decimal) -> Decimal:
    """Half goes up, as in school and in spreadsheets; Python's own rounding sends it to the even neighbour."""
    rounded = Decimal(repr(float(value))).quantize(to, ROUND_HALF_UP, _EVERY_DIGIT)
    return rounded if rounded else abs(rounded)  # nought has no sign


MONTHS = mark(
    (
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    )
)

_LABELS: dict[Enum, str] = mark(
    {
        StaffRole.TEACHER: "lærer",
        StaffRole.CONTACT_TEACHER: "kontaktlærer",
        StaffRole.SPECIAL_EDUCATOR: "spesialpedagog",
        StaffRole.MILIEU_THERAPIST: "miljøterapeut",
        StaffRole.MILIEU_WORKER: "miljøarbeider",
        StaffRole.ASSISTANT: "assistent/fagarbeider",
        StaffRole.NURSE: "helsesykepleier",
        StaffRole.PPT: "PP-rådgiver",
        StaffRole.LEADER: "avdelingsleder",
        StaffRole.PRINCIPAL: "rektor",
        StaffRole.OTHER: "annen",
        DecisionKind.INDIVIDUALLY_ADAPTED: "individuelt tilrettelagt opplæring (ITO)",
        DecisionKind.PERSONAL_ASSISTANCE: "personlig assistanse",
        DecisionKind.PHYSICAL_ADAPTATION: "fysisk tilrettelegging og hjelpemidler",
        Organisation.CLASS: "i klassen",
        Organisation.GROUP: "gruppe",
        Organisation.TWO_TO_ONE: "2:1",
        Organisation.ONE_TO_ONE: "1:1",
        Curriculum.FOLLOWS: "følger læreplanen",
        Curriculum.PARTLY: "avviker delvis fra læreplanen",
        Curriculum.OWN: "egne mål",
        Adaptation.PREREQUISITES: "elevens forutsetninger",
        Adaptation.PLAN_AND_GOALS: "plan og mål",
        Adaptation.TASKS_AND_PACE: "oppgaver og tempo",
        Adaptation.ORGANISATION: "organisering",
        Adaptation.ARENA_AND_MATERIAL: "arena og læremidler",
        Adaptation.METHODS: "arbeidsmåter",
        Adaptation.ASSESSMENT: "vurdering",
        PlanKind.FULL: "full IOP",
        PlanKind.SIMPLIFIED: "forenklet IOP",
        PlanStatus.DRAFT: "utkast",
        PlanStatus.ACTIVE: "i bruk",
        PlanStatus.CLOSED: "avsluttet",
        TeamLayer.INNER: "indre team",
        TeamLayer.OUTER: "ytre team",
        Stage.GOAL_SELECTION: "målvalg",
        Stage.MIDYEAR: "halvårsevaluering",
        Stage.ANNUAL: "årsevaluering",
        ConversationKind.PUPIL: "elevsamtale",
        ConversationKind.GUARDIAN: "samtale med foresatte",
        ConversationKind.PPT: "møte med PPT",
        ConversationKind.TEAM: "teammøte",
        GoalStatus.ACTIVE: "arbeides med",
        GoalStatus.ENDED: "avsluttet",
        Round.MIDYEAR: "halvårsevaluering",
        Round.ANNUAL: "årsevaluering",
        Basis.OBSERVED: "observert",
        Basis.WORK_SAMPLE: "elevarbeid",
        Basis.TEST: "prøve",
        Basis.MEMORY: "etter hukommelsen",
        NextStep.CONTINUE: "videreføres",
        NextStep.ADJUST: "justeres",
        NextStep.END: "avsluttes",
        Face.HARD: "vanskelig",
        Face.OKAY: "litt av hvert",
        Face.WELL: "går bra",
        Grading.GRADED: "vurderes med karakter",
        Grading.EXEMPT: "fritatt fra karakter",
        ContributionKind.RATINGS: "vurderinger",
        ContributionKind.GOALS: "mål i fag",
        ProposalStatus.OPEN: "ikke avgjort",
        ProposalStatus.ACCEPTED: "tatt inn",
        ProposalStatus.DECLINED: "ikke tatt inn",
        WheelRole.TEAM: "team",
        WheelRole.LEADER: "leder",
        WheelRole.CONTACT_TEACHER: "kontaktlærer",
        WheelRole.PPT: "PPT",
        CountingDate.AUTUMN: "telling høst",
        CountingDate.SPRING: "telling vår",
        CountingDate.END: "telling skoleslutt",
        ValueKind.SHARE: "andel",
        ValueKind.AMOUNT: "mengde",
        ValueKind.WORDS: "ord",
        ValueKind.SURVEY: "undersøkelse",
        TrainingArea.READING: "lesing",
        TrainingArea.WRITING: "skriving",
        TrainingArea.ARITHMETIC: "regning",
    }
)
