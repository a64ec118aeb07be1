"""*Invitasjon til samtale*: a letter to the pupil or the guardians, with a slip to answer on.

Day and place are filled in by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from ioplab.domain.plan import Conversation, filled
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Stage
from ioplab.i18n import mark, tr
from ioplab.reports.content import Blank, Block, Bullets, Choices, Document, Fact, Facts, Heading, Size, Text, Tone
from ioplab.reports.parts import Case, fact, school_line

_WHY_GUARDIANS = mark(
    {
        Stage.GOAL_SELECTION: "Vi vil velge mål for skoleåret sammen med dere, og bli enige om hva vi gjør på skolen og hjemme.",
        Stage.MIDYEAR: "Vi vil se sammen på hvordan det har gått så langt i år, og hva som bør endres fram til sommeren.",
        Stage.ANNUAL: "Vi vil se sammen på hvordan året har gått, og hvilke mål som går videre.",
        None: "Vi vil snakke om hvordan {name} har det og lærer på skolen.",
    }
)

_WHY_PUPIL = mark(
    {
        Stage.GOAL_SELECTION: "Vi vil høre hva du har lyst til å få til i år, og velge mål sammen med deg.",
        Stage.MIDYEAR: "Vi vil høre hvordan det har gått med målene dine så langt i år.",
        Stage.ANNUAL: "Vi vil høre hvordan året har vært, og hva du vil videre.",
        None: "Vi vil høre hvordan du har det på skolen.",
    }
)

_THINK_GUARDIANS = mark(
    {
        Stage.GOAL_SELECTION: (
            "Hva får {name} til, og hva er gøy akkurat nå?",
            "Hva er viktigst at {name} lærer i år?",
            "Hva virker hjemme, som vi kan prøve på skolen?",
        ),
        Stage.MIDYEAR: (
            "Hva har {name} fortalt om skolen denne høsten?",
            "Hva ser dere at {name} får til nå, som var vanskelig før?",
            "Er det noe vi bør gjøre annerledes?",
        ),
        Stage.ANNUAL: (
            "Hva er dere mest fornøyd med fra året?",
            "Hvilke mål er det viktig å fortsette med?",
            "Hva bør neste års lærere vite om {name}?",
        ),
        None: ("Hvordan trives {name} på skolen?", "Er det noe dere vil ta opp?"),
    }
)

_THINK_PUPIL = mark(
    {
        Stage.GOAL_SELECTION: ("Hva er du god på?", "Hva vil du lære i år?", "Hva hjelper deg når noe er vanskelig?"),
        Stage.MIDYEAR: ("Hva går bra?", "Hva er vanskelig?", "Hva skal vi gjøre mer av, eller mindre av?"),
        Stage.ANNUAL: ("Hva er du stolt av?", "Hva vil du øve mer på?", "Hva skal de som hjelper deg neste år, vite?"),
        None: ("Hva går bra?", "Er det noe du vil endre på?"),
    }
)


def invitation_content(case: Case, talk: Conversation) -> Document:
    """The letter in the vocabulary of documents: to the pupil in large letters, otherwise to the guardians.

    It is never a draft itself; where the plan is one, it says so.
    """
    to_pupil = talk.kind is ConversationKind.PUPIL
    return Document(
        title=tr("Invitasjon til samtale"),
        subject=tr("Invitasjon til samtale, skoleåret {year}").format(year=case.plan.school_year),
        who=_addressee(case, to_pupil=to_pupil),
        facts=case.facts_line,
        school=case.school.name,
        number=case.number,
        made_on=case.made_on,
        language=case.language,
        is_draft=False,
        size=Size.LARGE if to_pupil else Size.NORMAL,
        parts=tuple(_to_pupil(case, talk) if to_pupil else _to_guardians(case, talk)),
    )


def _addressee(case: Case, *, to_pupil: bool) -> str:
    if to_pupil:
        return tr("Til {name}").format(name=case.pupil.full_name)
    return tr("Til foresatte til {name}").format(name=case.pupil.full_name)


def _name(case: Case) -> str:
    return case.pupil.given_name if filled(case.pupil.given_name) else tr("eleven")


def _to_pupil(case: Case, talk: Conversation) -> Iterator[Block]:
    yield Text(tr(_WHY_PUPIL[talk.stage]), Tone.LEAD)
    if host := case.name(case.plan.responsible):
        yield Text(tr("Du møter {person}.").format(person=host))
    yield Blank(tr("Dag og klokkeslett"))
    yield Blank(tr("Sted"))
    yield Heading(tr("Tenk på dette"))
    yield Bullets(tuple(tr(one) for one in _THINK_PUPIL[talk.stage]))
    yield Heading(tr("Du bestemmer"))
    yield Bullets(
        (
            tr("Du kan ta med en du stoler på."),
            tr("Du kan vise noe, tegne eller skrive i stedet for å snakke."),
            tr("Du kan si nei til å svare."),
        )
    )
    yield Heading(tr("Svaret mitt"))
    yield Choices((tr("Ja, jeg kommer"), tr("Jeg vil ha en annen tid"), tr("Nei, jeg vil ikke")))
    yield Blank(tr("Jeg vil ha med meg"))


def _to_guardians(case: Case, talk: Conversation) -> Iterator[Block]:
    name = _name(case)
    yield Text(tr(_WHY_GUARDIANS[talk.stage]).format(name=name), Tone.LEAD)
    if case.plan.status is PlanStatus.DRAFT:
        yield Text(tr("Planen er et utkast. Den blir ikke tatt i bruk før dere har fått si deres mening."))
    yield Facts((*fact(tr("Skole"), school_line(case.school)), *_host(case)))
    yield Blank(tr("Dag og klokkeslett"))
    yield Blank(tr("Sted"))
    yield Heading(tr("Tenk gjerne på dette før vi møtes"))
    yield Bullets(tuple(tr(one).format(name=name) for one in _THINK_GUARDIANS[talk.stage]))
    yield Heading(tr("Godt å vite"))
    yield Bullets(tuple(_rights(case)))
    yield Heading(tr("Svar til skolen"))
    yield Blank(tr("Svar innen"))
    yield Choices((tr("Ja, vi kommer"), tr("Nei, vi kommer ikke"), tr("Vi ønsker en annen tid")))
    yield Blank(tr("Tid som passer bedre"))
    yield Blank(tr("Vi tar med oss"))
    yield Blank(tr("Vi trenger (tolk, annet)"))
    yield Blank(tr("Dato og underskrift"))


def _host(case: Case) -> Iterator[Fact]:
    yield from fact(tr("Hilsen fra"), case.person(case.plan.responsible))


def _rights(case: Case) -> Iterator[str]:
    yield tr("Dere kan ta med en person dere stoler på.")
    yield tr("{name} kan være med hele tiden, eller en del av den.").format(name=_name(case))
    yield tr("Dere kan få se planen før samtalen.")
    if filled(case.pupil.language_note):
        yield tr("Hos oss står det om språk og tolk: {note}. Si fra om det er endret. Tolk koster dere ingenting.").format(
            note=(case.pupil.language_note or "").strip().rstrip(".")
        )
    else:
        yield tr("Trenger dere tolk, si fra. Det koster dere ingenting.")
    yield tr("Det er greit å si nei. Da kan vi finne en annen måte å snakke sammen på.")
