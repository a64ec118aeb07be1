"""*Halvårsvurdering* and *Årsrapport* on paper: what was given, and how far the pupil has come with each goal (§ 11-11)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ioplab import catalogues
from ioplab.domain.evaluation import AccessGiven, Correction, Evaluation, Outcome, PupilRating
from ioplab.domain.goal_state import GoalState, StateKind, goal_state
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import Goal, SubjectPlan, filled
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import GoalStatus, Round
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.reports.content import (
    Block,
    Card,
    Column,
    Document,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    Inline,
    LevelBar,
    LevelMark,
    LevelWord,
    Quote,
    Table,
    Text,
    Tone,
)
from ioplab.reports.parts import (
    Case,
    adaptations,
    conversations,
    demanded,
    fact,
    facts,
    family_talks,
    hours_columns,
    hours_row,
    listed,
    missing,
    not_filled_in,
    organisation,
    sentence,
    subject_title,
    voice,
)


def evaluation_content(kind: Round, case: Case) -> Document:
    """The evaluation in the vocabulary of documents. Until it is finalised it is a draft."""
    told = _Told(case, kind)
    year = case.plan.school_year
    return Document(
        title=_title(kind),
        subject=_subject_line(kind).format(year=year),
        who=case.pupil.full_name,
        facts=case.facts_line,
        school=case.school.name,
        number=case.number,
        made_on=case.made_on,
        language=case.language,
        is_draft=told.is_draft,
        parts=tuple(_parts(told)),
    )


def _title(kind: Round) -> str:
    return tr("Årsrapport") if kind is Round.ANNUAL else tr("Halvårsvurdering")


def _subject_line(kind: Round) -> str:
    if kind is Round.ANNUAL:
        return tr("Årlig rapport om individuelt tilrettelagt opplæring, skoleåret {year}, etter opplæringslova § 11-11")
    return tr("Halvårsvurdering av individuelt tilrettelagt opplæring, skoleåret {year}")


@dataclass(frozen=True, slots=True)
class _Told:
    """One round of a plan, and what it tells of each goal."""

    case: Case
    kind: Round

    @property
    def evaluation(self) -> Evaluation | None:
        return self.case.plan.evaluation(self.kind)

    @property
    def is_draft(self) -> bool:
        return self.evaluation is None or not self.evaluation.is_finalised

    @property
    def scale(self) -> MasteryScale | None:
        """The scale the round was made with; None when the school has not installed it here."""
        scale = self.evaluation.scale if self.evaluation else catalogues.default_scale().id
        return catalogues.scales().get(scale)

    @property
    def goals(self) -> tuple[Goal, ...]:
        return tuple(self.case.plan.goals())

    def outcome(self, goal: Goal) -> Outcome | None:
        return self.evaluation.outcome(goal.id) if self.evaluation else None

    def corrections(self, goal: Goal) -> tuple[Correction, ...]:
        return self.evaluation.corrections_of(goal.id) if self.evaluation else ()

    def pupil_rating(self, goal: Goal) -> PupilRating | None:
        return self.evaluation.pupil_rating(goal.id) if self.evaluation else None

    def state(self, goal: Goal) -> GoalState:
        """The counted state; of a draft what is agreed so far, for single ratings are nobody else's until submitted."""
        if not self.is_draft:
            return goal_state(self.case.plan, goal, self.kind)
        agreed = self.outcome(goal)
        if agreed is None:
            ended = goal.status is GoalStatus.ENDED
            return GoalState(kind=StateKind.ENDED if ended else StateKind.NOT_EVALUATED)
        if agreed.level is None:
            return GoalState(kind=StateKind.NOT_WORKED_ON, reason=agreed.not_worked_on_reason)
        return GoalState(kind=StateKind.EVALUATED, level=agreed.level)

    def before(self) -> _Told | None:
        """The round before this one in the same year, when it is finalised."""
        earlier = _Told(self.case, Round.MIDYEAR)
        return earlier if self.kind is Round.ANNUAL and not earlier.is_draft else None


def _parts(told: _Told) -> Iterator[Block]:
    if told.is_draft:
        yield Text(_draft_note(told.kind), Tone.WARNING)
    yield Text(_in_short(told), Tone.LEAD)
    yield from facts(_about(told))
    yield from _overview_of_goals(told)
    if told.kind is Round.ANNUAL:
        yield from _teaching_given(told)
    elif told.evaluation and filled(told.evaluation.overview):
        yield Heading(tr("Opplæringen så langt"))
        yield Text(told.evaluation.overview or "")
    yield Heading(tr("Hva sier eleven selv?"))
    yield from voice(told.case.plan.voice(told.kind.stage))
    yield from _development(told)
    yield from _meetings(told)
    yield from _raters(told)
    yield from _access(told)


def _draft_note(kind: Round) -> str:
    if kind is Round.ANNUAL:
        return tr("Dette er et utkast. Årsrapporten er ikke ferdig ennå.")
    return tr("Dette er et utkast. Halvårsvurderingen er ikke ferdig ennå.")


def _in_short(told: _Told) -> str:
    states = [told.state(goal) for goal in told.goals]
    counted = {kind: sum(state.kind is kind for state in states) for kind in StateKind}
    reached = sum(_is_reached(told, state) for state in states)
    return " ".join(_sentences(len(states), reached, counted))


def _sentences(count: int, reached: int, counted: Mapping[StateKind, int]) -> Iterator[str]:
    """How many goals are reached, and where the others went."""
    if not count:
        yield tr("Planen har ingen mål.")
    elif counted[StateKind.NOT_EVALUATED] == count:
        yield tr("Ingen mål er vurdert ennå.")
    elif reached:
        yield tr("{reached} av {count} mål er nådd.").format(reached=reached, count=count)
    else:
        yield tr("Ingen mål er nådd ennå.")
    others = (
        (counted[StateKind.NOT_WORKED_ON], tr("{count} er ikke arbeidet med")),
        (counted[StateKind.NOT_EVALUATED] % max(count, 1), tr("{count} er ikke vurdert")),
        (counted[StateKind.ENDED], tr("{count} er avsluttet i løpet av året")),
    )
    rest = [words.format(count=number) for number, words in others if number]
    if rest:
        yield f"{', '.join(rest)}."


def _is_reached(told: _Told, state: GoalState) -> bool:
    return bool(told.scale and state.level is not None and state.level >= told.scale.attained_from)


def _about(told: _Told) -> Iterator[Fact]:
    case, evaluation = told.case, told.evaluation
    school = ", ".join(part for part in (case.school.name, case.school.municipality) if part)
    yield from fact(tr("Skole"), school)
    yield from fact(tr("Ansvarlig"), case.person(case.plan.responsible))
    if evaluation and evaluation.finalised_on:
        yield from fact(tr("Ferdig"), long_date(evaluation.finalised_on))
    elif evaluation and evaluation.due_on:
        yield from fact(tr("Frist"), long_date(evaluation.due_on))


def _overview_of_goals(told: _Told) -> Iterator[Block]:
    yield Heading(tr("Målene i korte trekk"))
    if not told.goals:
        yield not_filled_in()
        return
    rounds = [earlier] if (earlier := told.before()) else []
    rounds.append(told)
    moments = (Column(_moment(one.kind), 2.6) for one in rounds)
    columns = (Column("", 0.6), Column(tr("Mål"), 4.2), *moments, Column(tr("Veien videre"), 1.7))
    yield Table(columns, tuple(_overview_rows(told, rounds)))
    if told.scale:
        yield from _legend(told.scale)


def _overview_rows(told: _Told, rounds: list[_Told]) -> Iterator[tuple[Inline, ...] | GroupRow]:
    place = 0
    for subject in told.case.plan.subjects:
        if subject.goals:
            yield GroupRow(subject_title(subject.subject))
        for goal in subject.goals:
            place += 1
            states = (_state_word(one, one.state(goal)) for one in rounds)
            outcome = told.outcome(goal)
            onward = sentence(label(outcome.next_step)) if outcome else ""
            yield Text(str(place)), Text(_words(goal)), *states, Text(onward or "–")


def _words(goal: Goal) -> str:
    return goal.text if filled(goal.text) else missing()


def _moment(kind: Round) -> str:
    return tr("Årsslutt") if kind is Round.ANNUAL else tr("Halvår")


def _state_word(told: _Told, state: GoalState) -> Inline:
    """The state as the circle and a short word."""
    scale = told.scale
    if scale and state.kind is StateKind.NOT_WORKED_ON:
        return LevelWord(scale.not_worked_on, scale, short=True)
    if scale and state.level in scale.numbers:
        return LevelWord(scale.category(state.level), scale, short=True)
    return Text(_state_name(told, state))


def _state_name(told: _Told, state: GoalState) -> str:
    if state.kind is StateKind.NOT_WORKED_ON:
        return tr("Ikke arbeidet med")
    if state.kind is StateKind.ENDED:
        return tr("Avsluttet")
    if state.level is None:
        return tr("Ikke vurdert")
    if told.scale and state.level in told.scale.numbers:
        return tr(told.scale.category(state.level).name)
    return tr("Nivå {level}").format(level=state.level)


def _legend(scale: MasteryScale) -> Iterator[Block]:
    yield Heading(tr("Slik leser du kategoriene"), 2)
    columns = (Column(tr("Kategori"), 2), Column(tr("Hva den betyr"), 4))
    yield Table(columns, tuple((LevelWord(level, scale), Text(tr(level.descriptor))) for level in scale.levels))


def _teaching_given(told: _Told) -> Iterator[Block]:
    """§ 11-11 first paragraph a: an overview of the teaching that was given, held against what was granted."""
    yield Heading(tr("Opplæringen som er gitt"))
    overview = told.evaluation.overview if told.evaluation else None
    yield Text(overview or "") if filled(overview) else not_filled_in()
    rows = tuple(_hours(told.case))
    if rows:
        yield Table(hours_columns(), rows)


def _hours(case: Case) -> Iterator[tuple[Inline, ...] | GroupRow]:
    for code in case.subject_codes():
        hours = case.hours(code)
        if hours:
            yield GroupRow(subject_title(code))
        yield from (hours_row(one) for one in hours)


def _development(told: _Told) -> Iterator[Block]:
    """§ 11-11 first paragraph b: the development against each goal of the plan."""
    yield Heading(tr("Utviklingen mot målene"))
    if not told.case.plan.subjects:
        yield not_filled_in()
    place = 0
    for subject in told.case.plan.subjects:
        yield Heading(subject_title(subject.subject), 2)
        yield from facts(_how(told.case, subject))
        if not subject.goals:
            yield Text(tr("Faget har ingen mål."), Tone.MUTED)
        for goal in subject.goals:
            place += 1
            yield _goal(told, goal, place)


def _how(case: Case, subject: SubjectPlan) -> Iterator[Fact]:
    """How the teaching was carried out, beside what came of it: that is how one sees what works."""
    yield from fact(tr("Organisering"), organisation(subject))
    yield from fact(tr("Slik gjør vi det"), subject.methods)
    yield from fact(tr("Tilpasning"), adaptations(subject))
    yield from fact(tr("Ansvarlig"), case.person(subject.responsible))


def _goal(told: _Told, goal: Goal, place: int) -> Card:
    kicker = tr("Mål {number}").format(number=place)
    if goal.status is GoalStatus.ENDED:
        kicker = tr("{goal} · avsluttet").format(goal=kicker)
    return Card(kicker, _words(goal), tuple(facts(_goal_facts(told, goal))))


def _goal_facts(told: _Told, goal: Goal) -> Iterator[Fact]:
    yield from fact(tr("Utgangspunkt"), goal.baseline)
    yield from fact(tr("Målet er nådd når"), goal.criterion)
    yield Fact(tr("Utvikling") if told.before() else tr("Vurdering"), tuple(_progress(told, goal)))
    outcome = told.outcome(goal)
    if outcome:
        yield from fact(tr("Begrunnelse"), outcome.comment)
        yield from fact(tr("Veien videre"), sentence(label(outcome.next_step)))
    yield from fact(tr("Rettet"), "\n".join(_correction(told, one) for one in told.corrections(goal)))
    rating = told.pupil_rating(goal)
    if rating and (rating.face or filled(rating.words)):
        yield Fact(tr("Eleven selv"), (_own_view(rating),))
    if outcome and outcome.took_part:
        yield from fact(tr("Vurdert av"), listed([told.case.name(one) for one in outcome.took_part]))


def _correction(told: _Told, correction: Correction) -> str:
    """A finalised evaluation that says something else than it did, says so, since when and why."""
    stood = _what_stood(told, correction)
    words = tr("Rettet {day} av {person}. Før sto det {stood}. Grunn: {reason}")
    if not correction.corrected_by:
        words = tr("Rettet {day}. Før sto det {stood}. Grunn: {reason}")
    day = long_date(correction.corrected_on)
    return words.format(day=day, person=correction.corrected_by, stood=stood, reason=sentence(correction.reason))


def _what_stood(told: _Told, correction: Correction) -> str:
    if correction.level is None and not correction.not_worked_on_reason:
        return tr("ikke noe")
    kind = StateKind.EVALUATED if correction.level is not None else StateKind.NOT_WORKED_ON
    state = GoalState(kind=kind, level=correction.level)
    parts = [f"«{_state_name(told, state)}»", correction.not_worked_on_reason, correction.comment, label(correction.next_step)]
    return ", ".join(part for part in parts if part)


def _own_view(rating: PupilRating) -> Inline:
    if rating.face is None:
        return Quote(rating.words or "")
    return FaceWord(rating.face, sentence(label(rating.face)), rating.words or "")


def _progress(told: _Told, goal: Goal) -> Iterator[Inline]:
    """Where the pupil stands on the bar of levels, and the same in words."""
    earlier = told.before()
    rounds = [one for one in (earlier, told) if one]
    marks = tuple(
        LevelMark(_moment(one.kind) if earlier else "", level, now=one is told)
        for one in rounds
        if one.scale is told.scale and (level := one.state(goal).level) is not None
    )
    if told.scale and marks and all(mark.level in told.scale.numbers for mark in marks):
        yield LevelBar(told.scale, marks)
    yield Text(_in_words(told, earlier, goal))


def _in_words(told: _Told, earlier: _Told | None, goal: Goal) -> str:
    """The development in words: from one category to another where both are known, else round by round."""
    now = _stated(told, goal)
    if earlier is None:
        return now
    before = _stated(earlier, goal)
    if not (_is_plain(told.state(goal)) and _is_plain(earlier.state(goal))):
        rounds = ((earlier, before), (told, now))
        return "\n".join(tr("{moment}: {state}").format(moment=_moment(one.kind), state=words) for one, words in rounds)
    if before == now:
        return tr("Fortsatt «{now}»").format(now=now)
    return tr("Fra «{before}» til «{now}»").format(before=before, now=now)


def _is_plain(state: GoalState) -> bool:
    """Whether the category alone tells all there is to tell."""
    return state.level is not None and not state.single


def _stated(told: _Told, goal: Goal) -> str:
    state = told.state(goal)
    words = _state_name(told, state)
    if state.single:
        words = tr("{words} (vurdert av én person)").format(words=words)
    reason = goal.ended_reason if state.kind is StateKind.ENDED else state.reason
    return tr("{words}. Grunn: {reason}").format(words=words, reason=reason) if filled(reason) else words


def _meetings(told: _Told) -> Iterator[Block]:
    talks = family_talks(told.case.plan, told.kind.stage)
    if talks:
        yield Heading(tr("Samtaler med eleven og foresatte"))
        yield from conversations(talks)


def _raters(told: _Told) -> Iterator[Block]:
    yield Heading(tr("Hvem har vurdert"))
    evaluation = told.evaluation
    people = list(dict.fromkeys(_took_part(evaluation))) if evaluation else []
    if people:
        yield Text(listed([told.case.person_in_list(one) for one in people]))
    else:
        yield not_filled_in()
    excused = evaluation.not_rating if evaluation else ()
    yield from facts(
        demanded(told.case.person(one.staff), tr("Vurderer ikke denne gangen. Grunn: {reason}").format(reason=one.reason))
        for one in excused
    )


def _took_part(evaluation: Evaluation) -> Iterator[StaffId]:
    for outcome in evaluation.outcomes:
        yield from outcome.took_part
    if evaluation.is_finalised:
        yield from (rating.staff for rating in evaluation.ratings if rating.submitted_at)


def _access(told: _Told) -> Iterator[Block]:
    """To whom, when and how the report was made known (§ 11-11 second paragraph)."""
    given = told.evaluation.access_given if told.evaluation else ()
    if not given and told.kind is Round.MIDYEAR:
        return
    yield Heading(tr("Hvem har fått se rapporten") if told.kind is Round.ANNUAL else tr("Hvem har fått se vurderingen"))
    if not given:
        yield not_filled_in()
        return
    yield Facts(tuple(demanded(sentence(one.to), _when_and_how(one)) for one in given))


def _when_and_how(given: AccessGiven) -> str:
    return ": ".join(part for part in (long_date(given.on), given.how or "") if part.strip())
