"""Fra i fjor and fra målbank: goals to choose among, and taking the chosen ones into the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ioplab import catalogues
from ioplab.domain.competence import GRADES, Found, Wish, grade_words
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.goal_bank import PLACEHOLDER, BankGoal, search
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.grades import grade_band
from ioplab.domain.guide import goals_to_carry_over
from ioplab.domain.ids import FavouriteId, GoalId, SubjectCode
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.vocabulary import Round
from ioplab.exchange import word_plan
from ioplab.exchange.word_plan import WordLine, WordPlan
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations import favourites, plans
from ioplab.operations import goals as goal_operations
from ioplab.storage.changes import Changed
from ioplab.ui import translation
from ioplab.ui.viewmodels.choices import subject_choices
from ioplab.ui.viewmodels.competence import CompetenceView

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView


_MOST_OFFERED = 300
"""Competence goals shown at a time; more words make them fewer."""


class Source(Enum):
    """Where goals are fetched from."""

    LAST_YEAR = "last_year"
    BANK = "bank"
    WORD = "word"
    CURRICULUM = "curriculum"


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRow:
    """One goal to choose: what it says, and below it what helps one to choose."""

    key: str
    subject: SubjectCode
    title: str
    detail: str
    fields: Mapping[str, Any]

    @property
    def words(self) -> str:
        """The whole row."""
        return f"{self.title}\n{self.detail}" if self.detail else self.title


class Picker:
    """Goals on offer, those ticked, and the search among them."""

    def __init__(self, of: PupilView) -> None:
        """Nothing on offer yet."""
        self.of = of
        self.source = Source.BANK
        self.subject: SubjectCode | None = None
        self.search = ""
        self.grade: int | None = None
        self.ticked: set[str] = set()
        self.document: WordPlan | None = None
        """What has been read of the Word document that goals are taken from."""
        self.goal: GoalId | None = None
        """The goal that is to point to what is chosen of the curriculum."""
        self.competence = CompetenceView(of.session)

    def open(self, source: Source) -> None:
        """Offer goals: from the bank those of the subject shown, from last year those that go on, ticked."""
        self.source, self.search = source, ""
        subject = self.of.goals.subject
        self.subject = subject.subject if subject and source is not Source.LAST_YEAR else None
        if source is Source.WORD and self.subject is None:
            self.subject = next(iter(catalogues.subjects()))
        self.grade = self.of.pupil.grade if self.of.pupil and source is Source.CURRICULUM else None
        self.ticked = {row.key for row in self.rows() if row.key in self._to_carry()}

    def open_document(self, path: Path) -> bool:
        """Offer the lines of a Word document; where it cannot be read that is told, and False."""
        read = self.of.session.attempt(lambda: word_plan.read(path))
        if read is None:
            return False
        self.document = read
        self.open(Source.WORD)
        return True

    def open_curriculum(self, goal_id: GoalId) -> None:
        """Offer the competence goals of the curriculum for a goal to point to."""
        self.goal = goal_id
        self.open(Source.CURRICULUM)
        known = self.competence.library()
        if known is None or self.subject not in {one.subject for one in known.curricula.values()}:
            self.subject = None  # an area has no competence goals of its own

    def subjects(self) -> list[tuple[SubjectCode | None, str]]:
        """The subjects to choose from: where to look, or for a document where to put what is taken."""
        known: list[tuple[SubjectCode | None, str]] = list(subject_choices())
        if self.source is not Source.WORD:
            return [(None, tr("alle fag")), *known]
        own = [one.subject for one in self.of.plan.subjects] if self.of.plan else []
        others = [(code, catalogues.subject_name(code)) for code in own if code not in catalogues.subjects()]
        return [*others, *known]

    def grades(self) -> list[tuple[int | None, str]]:
        """The years of schooling to choose from."""
        return [(None, tr("alle trinn")), *((grade, grade_words(grade)) for grade in GRADES)]

    @property
    def last_year(self) -> Plan | None:
        """The plan that goals are brought from."""
        return self.of.pupil.previous_plan(self.of.plan) if self.of.pupil and self.of.plan else None

    @property
    def title(self) -> str:
        """What is on offer."""
        if self.source is Source.BANK:
            return tr("Fra målbank")
        if self.source is Source.WORD:
            return tr("Fra et Word-dokument")
        if self.source is Source.CURRICULUM:
            return tr("Kompetansemål i læreplanen")
        return tr("Fra planen for {year}").format(year=self.last_year.school_year if self.last_year else "")

    @property
    def intro(self) -> str:
        """How it is used."""
        if self.source is Source.BANK:
            return tr(
                "Målene er forslag. Favorittene dine står først, så de som oftest passer trinnet. Gå ned med pil, kryss av "
                "med mellomrom. Delete tar bort en favoritt."
            )
        if self.source is Source.WORD:
            return self._word_intro()
        if self.source is Source.CURRICULUM:
            return tr("Målet peker til det du velger. Vis målene som skal nås ved eller etter trinnet, eller velg et annet.")
        return tr("Mål som ble videreført eller justert, er krysset av. Utgangspunktet blir der eleven sto ved årsevalueringen.")

    def rows(self) -> list[PickRow]:
        """The goals on offer that hold every word searched for."""
        return self._offers(self.search, self.subject)

    def _word_intro(self) -> str:
        words = [tr("Ingenting tas inn før du krysser det av. Velg faget målene skal stå i. Linjer fra mål står først.")]
        if self.document is not None and self.document.masked:
            words.append(tr("Linjer der fødselsnummer er skjult: {count}.").format(count=self.document.masked))
        if self.document is not None and self.document.cut:
            words.append(tr("Dokumentet er lengre enn det som vises."))
        return " ".join(words)

    def empty_words(self) -> str:
        """Why there is nothing to choose."""
        if self.source is Source.WORD:
            return tr("Ingen linjer i dokumentet har alle ordene.")
        if self.source is Source.CURRICULUM:
            return tr("Ingen kompetansemål passer. Prøv færre ord, et annet trinn eller alle fag.")
        if self.source is Source.LAST_YEAR:
            return tr("Det er ingen mål å hente fra i fjor. De er her alt, eller det var ingen plan.")
        return tr("Ingen mål passer. Prøv færre ord, eller søk i alle fag.")

    def tick(self, key: str, *, on: bool) -> None:
        """Choose a goal, or not after all."""
        self.ticked = self.ticked | {key} if on else self.ticked - {key}

    def remove_favourite(self, key: str) -> bool:
        """Take a goal out of the favourites; the bank's own goals stay."""
        kind, _, favourite = key.partition("/")
        if self.source is not Source.BANK or kind != "favourite":
            return False
        self.ticked.discard(key)
        return bool(self.of.session.run(favourites.remove_favourite, FavouriteId(favourite)))

    def take(self, otherwise: str | None = None) -> list[GoalId]:
        """Take the ticked goals into the plan, or the one named when none is ticked; the new goals' ids."""
        wanted = self.ticked or ({otherwise} if otherwise else set())
        chosen = [row for row in self._offers("", None) if row.key in wanted]
        if not chosen or self.of.plan is None:
            return []
        if self.source is Source.CURRICULUM:
            return self._point(chosen)
        known = {goal.id for goal in self.of.plan.goals()}
        if not self._run(chosen):
            return []
        self.ticked = set()
        return [goal.id for goal in self.of.plan.goals() if goal.id not in known]

    def _point(self, chosen: list[PickRow]) -> list[GoalId]:
        """Let the goal point to what is chosen."""
        goal = self.of.plan.goal(self.goal) if self.of.plan and self.goal else None
        if goal is None or not self.competence.add(goal, [row.key for row in chosen]):
            return []
        self.ticked = set()
        return [goal.id]

    def _run(self, chosen: list[PickRow]) -> Changed | None:
        if self.of.plan is None:
            return None
        if self.source is Source.LAST_YEAR:
            keys = [GoalId(row.key) for row in chosen]
            return self.of.session.run(plans.carry_over_goals, self.of.plan.id, keys)
        wishes = [(row.subject, row.fields) for row in chosen]
        return self.of.session.run(goal_operations.take_goals, self.of.plan.id, wishes)

    def _offers(self, words: str, subject: SubjectCode | None) -> list[PickRow]:
        if self.source is Source.LAST_YEAR:
            return _holding(words, self._last_years())
        if self.source is Source.WORD:
            return _holding(words, self._of_document())
        if self.source is Source.CURRICULUM:
            return self._of_curriculum(words)
        return [*_holding(words, self._favourites(subject)), *self._bank(words, subject)]

    def _to_carry(self) -> frozenset[str]:
        if self.source is not Source.LAST_YEAR or self.last_year is None:
            return frozenset()
        return frozenset(goals_to_carry_over(self.last_year, catalogues.default_scale().attained_from))

    # From last year

    def _last_years(self) -> list[PickRow]:
        if self.last_year is None or self.of.plan is None:
            return []
        here = {goal.carried_over_from for goal in self.of.plan.goals()}
        return [
            PickRow(
                key=goal.id,
                subject=subject.subject,
                title=goal.text,
                detail=self._how_it_went(self.last_year, subject.subject, goal),
                fields={},
            )
            for subject in self.last_year.subjects
            for goal in subject.goals
            if goal.id not in here
        ]

    def _how_it_went(self, plan: Plan, subject: SubjectCode, goal: Goal) -> str:
        annual = plan.evaluation(Round.ANNUAL)
        outcome = annual.outcome(goal.id) if annual else None
        state = goal_state(plan, goal, Round.ANNUAL)
        parts = [catalogues.subject_name(subject)]
        if state.kind is StateKind.EVALUATED and annual is not None:
            parts.append(tr(catalogues.scales()[annual.scale].category(state.level).name).lower())
        elif state.kind is StateKind.ENDED:
            parts.append(label(goal.status))
        else:
            parts.append(tr("ikke vurdert ved årets slutt"))
        if outcome and outcome.next_step:
            parts.append(label(outcome.next_step))
        times = self.of.pupil.times_carried_over(goal) if self.of.pupil else 0
        if times:
            parts.append(times_words(times))
        return " · ".join(parts)

    # From a Word document

    def _of_document(self) -> list[PickRow]:
        """The lines of the document, those it calls goals first, all of them for the subject chosen."""
        lines = list(enumerate(self.document.lines)) if self.document else []
        ordered = [*(one for one in lines if one[1].likely), *(one for one in lines if not one[1].likely)]
        return [self._line(place, line) for place, line in ordered]

    def _line(self, place: int, line: WordLine) -> PickRow:
        criterion = tr("Kriterium: {criterion}").format(criterion=line.criterion) if line.criterion else ""
        return PickRow(
            key=str(place),
            subject=self.subject or next(iter(catalogues.subjects())),
            title=line.text,
            detail="\n".join(part for part in (criterion, " › ".join(line.under)) if part),
            fields={"text": line.text, "criterion": line.criterion},
        )

    # From the curriculum

    def _of_curriculum(self, words: str) -> list[PickRow]:
        """What fits; and what is ticked, though it does not fit what is sought now."""
        known = self.competence.library()
        if known is None:
            return []
        wish = Wish(on=self.competence.today, words=words, subject=self.subject, grade=self.grade)
        found = known.search(wish, at_most=_MOST_OFFERED)
        shown = {one.goal.code for one in found}
        kept = [one for code in sorted(self.ticked - shown) if (one := known.found(code)) is not None]
        return [self._competence_goal(one) for one in (*kept, *found)]

    def _competence_goal(self, found: Found) -> PickRow:
        language = translation.current()
        parts = (found.goal.code, found.curriculum.title.in_language(language), found.set.title.in_language(language))
        return PickRow(
            key=found.goal.code,
            subject=SubjectCode(found.curriculum.subject),
            title=found.goal.text.in_language(language),
            detail=" · ".join(parts),
            fields={},
        )

    # From the bank

    def _favourites(self, subject: SubjectCode | None) -> list[PickRow]:
        return [
            self._offered(f"favourite/{one.id}", one, tr("★ favoritt"))
            for one in self.of.session.workspace.favourites()
            if subject in (None, one.subject)
        ]

    def _bank(self, words: str, subject: SubjectCode | None) -> list[PickRow]:
        pupil = self.of.pupil
        names = {code: catalogues.subject_name(code) for code in catalogues.subjects()}
        band = grade_band(pupil.grade) if pupil else None
        found = search(catalogues.goal_bank(), subject=subject, band=band, words=words, subject_names=names)
        return [self._offered(f"bank/{one.id}", one, _bands(one)) for one in found]

    def _offered(self, key: str, goal: BankGoal | FavouriteGoal, note: str) -> PickRow:
        fill = self._named
        criterion, observe_how = fill(goal.criterion), fill(goal.observe_how)
        detail = tr("Kriterium: {criterion}").format(criterion=criterion) if criterion else ""
        where = "" if self.subject else f"{catalogues.subject_name(goal.subject)} · "
        return PickRow(
            key=key,
            subject=goal.subject,
            title=fill(goal.text) or "",
            detail="\n".join(part for part in (detail, f"{where}{note}") if part),
            fields={"text": fill(goal.text) or "", "criterion": criterion, "observe_how": observe_how},
        )

    def _named(self, text: str | None) -> str | None:
        """The text about this pupil."""
        if text is None:
            return None
        name = self.of.pupil.given_name if self.of.pupil else ""
        return text.replace(PLACEHOLDER, name)


def _holding(words: str, rows: list[PickRow]) -> list[PickRow]:
    """The rows that hold every one of the words."""
    wanted = words.casefold().split()
    return [row for row in rows if all(word in row.words.casefold() for word in wanted)]


def _bands(goal: BankGoal) -> str:
    return tr("{bands}. trinn").format(bands=", ".join(band.replace("-", "–") for band in goal.bands))


def times_words(times: int) -> str:
    """How often a goal has been carried over."""
    return tr("videreført én gang") if times == 1 else tr("videreført {times} ganger").format(times=times)
