"""*Halvårsvurdering* and *Årsrapport* on paper: what was given, and how far the pupil has come with each goal (§ 11-11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ioplab import catalogues
from ioplab.domain.evaluation import AccessGiven, Correction, Evaluation, HiddenRating, Outcome, PupilRating
from ioplab.domain.goal_state import GoalState, StateKind, goal_state
from ioplab.domain.ids import StaffId, SubjectCode
from ioplab.domain.plan import Goal, SubjectPlan, filled
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import GoalStatus, NextStep, Round
from ioplab.i18n import tr
from ioplab.labels import label, long_date, shortened
from ioplab.reports.content import (
    Block,
    Card,
    Column,
    Document,
    FaceWord,
    Fact,
    GroupRow,
    Heading,
    Inline,
    LevelBar,
    LevelMark,
    LevelWord,
    MasteryChart,
    MasteryChartRow,
    Quote,
    Table,
    Text,
    Tone,
)
from ioplab.reports.parts import (
    Case,
    adaptations,
    demanded,
    exceptions,
    fact,
    facts,
    family_talks,
    hours_columns,
    hours_row,
    is_reached,
    listed,
    missing,
    not_filled_in,
    organisation,
    school_line,
    sentence,
    state_name,
    state_word,
    subject_title,
    talks,
    voice,
)

_SHORT_GOAL = 160
"""Characters. In the overview of the goals; the whole of each stands where its development is told."""


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

    @property
    def has_next_steps(self) -> bool:
        """Whether anything is said of what happens to the goals; at mid-year it mostly is not."""
        return any(outcome.next_step for outcome in self.evaluation.outcomes) if self.evaluation else False

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

    def rounds(self) -> list[_Told]:
        """The rounds that are told of, earliest first."""
        earlier = self.before()
        return [earlier, self] if earlier else [self]

    def everybody(self) -> tuple[StaffId, ...]:
        """Those who took part in what was agreed, and of a finalised round those who rated."""
        evaluation = self.evaluation
        people = [one for outcome in evaluation.outcomes for one in outcome.took_part] if evaluation else []
        if evaluation and evaluation.is_finalised:
            seen = [one for one in evaluation.ratings if one.submitted_at and not isinstance(one, HiddenRating)]
            people += [one.staff for one in seen]
        return tuple(dict.fromkeys(people))


def _parts(told: _Told) -> Iterator[Block]:
    if told.is_draft:
        yield Text(_draft_note(told.kind), Tone.WARNING)
    yield Text(_in_short(told), Tone.LEAD)
    yield from facts(_about(told))
    yield from _overview_of_goals(told)
    if told.kind is Round.ANNUAL:
        yield from _by_subject(told)
        yield from _teaching_given(told)
    elif told.evaluation and filled(told.evaluation.overview):
        yield Heading(tr("Opplæringen så langt"))
        yield Text(told.evaluation.overview or "")
    yield Heading(tr("Hva sier eleven selv?"))
    yield from voice(told.case.plan.voice(told.kind.stage))
    yield from _development(told)
    yield Heading(tr("Hvem har vært med"))
    yield from facts((*talks(family_talks(told.case.plan, told.kind.stage)), *_raters(told), *_access(told)))
    yield from exceptions(told.case.plan, told.kind.stage)


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
    return is_reached(told.scale, state)


def _about(told: _Told) -> Iterator[Fact]:
    case, evaluation = told.case, told.evaluation
    yield from fact(tr("Skole"), school_line(case.school))
    yield from fact(tr("Ansvarlig"), case.person(case.plan.responsible))
    if evaluation and evaluation.finalised_on:
        yield from fact(tr("Ferdig"), long_date(evaluation.finalised_on))
    elif evaluation and evaluation.due_on:
        yield from fact(tr("Frist"), long_date(evaluation.due_on))
    yield from fact(tr("Rettet"), ", ".join(_corrected(told)))


def _corrected(told: _Told) -> Iterator[str]:
    """When it was corrected, and where to look for what, so that nobody trusts an older copy."""
    for place, goal in enumerate(told.goals, start=1):
        for day in dict.fromkeys(one.corrected_on for one in told.corrections(goal)):
            yield tr("{day} (mål {number})").format(day=long_date(day), number=place)


def _overview_of_goals(told: _Told) -> Iterator[Block]:
    yield Heading(tr("Målene i korte trekk"))
    if not told.goals:
        yield not_filled_in()
        return
    rounds = told.rounds()
    moments = (Column(_moment(one.kind), 2.6) for one in rounds)
    onward = [Column(tr("Veien videre"), 1.7)] if told.has_next_steps else []
    columns = (Column(tr("Nr."), 0.7), Column(tr("Mål"), 4.2), *moments, *onward)
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
            states = (state_word(one.scale, one.state(goal), short=True) for one in rounds)
            onward = [Text(_next_step(told, goal) or "–")] if told.has_next_steps else []
            yield Text(str(place)), Text(shortened(_words(goal), _SHORT_GOAL)), *states, *onward


def _next_step(told: _Told, goal: Goal) -> str:
    outcome = told.outcome(goal)
    return sentence(label(outcome.next_step)) if outcome else ""


def _words(goal: Goal) -> str:
    return goal.text if filled(goal.text) else missing()


def _moment(kind: Round) -> str:
    return tr("Årsslutt") if kind is Round.ANNUAL else tr("Halvår")


def _legend(scale: MasteryScale) -> Iterator[Block]:
    yield Heading(tr("Slik leser du kategoriene"), 2)
    columns = (Column(tr("Kategori"), 2), Column(tr("Hva den betyr"), 4))
    yield Table(columns, tuple((LevelWord(level, scale), Text(tr(level.descriptor))) for level in scale.levels))


def _by_subject(told: _Told) -> Iterator[Block]:
    """From half-year to year, subject by subject: drawn, and the same numbers in a table."""
    scale = told.scale
    rounds = [one for one in told.rounds() if one.scale is scale]
    if scale is None:
        return
    counted = [(subject, one, _count(one, subject, scale)) for subject in told.case.plan.subjects for one in rounds]
    counted = [entry for entry in counted if any(entry[2])]
    if not counted:
        return
    yield Heading(tr("Hvor mange mål på hvert nivå, fag for fag"), 2)
    rows = [MasteryChartRow(subject_title(subject.subject), _moment(one.kind), counts) for subject, one, counts in counted]
    yield MasteryChart(_chart_in_words(rows, scale), scale, tuple(rows))
    without = [len(subject.goals) - sum(counts) for subject, _, counts in counted]
    levels = [tr(level.short) for level in scale.levels] + ([tr("Uten nivå")] if any(without) else [])
    columns = (Column(tr("Fag"), 1.6), Column(tr("Når"), 1.1), *(Column(one, 1.2, numeric=True) for one in levels))
    numbers = ([*row.counts, rest][: len(levels)] for row, rest in zip(rows, without, strict=True))
    cells = (tuple(Text(str(one)) for one in each) for each in numbers)
    yield Table(columns, tuple((Text(row.label), Text(row.when), *each) for row, each in zip(rows, cells, strict=True)))


def _count(told: _Told, subject: SubjectPlan, scale: MasteryScale) -> tuple[int, ...]:
    """How many goals of the subject stand at each level."""
    found = [told.state(goal).level for goal in subject.goals]
    return tuple(found.count(level) for level in scale.numbers)


def _chart_in_words(rows: Iterable[MasteryChartRow], scale: MasteryScale) -> str:
    """What the chart shows, for those who hear it."""
    told = []
    for row in rows:
        parts = (
            tr("{count} «{level}»").format(count=count, level=tr(level.name))
            for level, count in zip(scale.levels, row.counts, strict=True)
            if count
        )
        told.append(tr("{subject}, {when}: {parts}.").format(subject=row.label, when=row.when.lower(), parts=", ".join(parts)))
    return tr("Hvor mange mål som er på hvert nivå. {rows}").format(rows=" ".join(told))


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
            yield GroupRow(_organised(case, code))
        yield from (hours_row(one) for one in hours)


def _organised(case: Case, code: SubjectCode) -> str:
    """The subject and how it was organised; what the decision says stands beside it when that is something else."""
    subject = next((one for one in case.plan.subjects if one.subject == code), None)
    grant = case.granted(code)
    given = label(subject.organisation) if subject else ""
    granted = label(grant.organisation) if grant else ""
    if given and granted and given != granted:
        given = tr("{given} (vedtatt: {granted})").format(given=given, granted=granted)
    return " · ".join(part for part in (subject_title(code), given or granted) if part)


def _development(told: _Told) -> Iterator[Block]:
    """§ 11-11 first paragraph b: the development against each goal of the plan."""
    yield Heading(tr("Utviklingen mot målene"))
    if not told.case.plan.subjects:
        yield not_filled_in()
    place = 0
    for subject in told.case.plan.subjects:
        yield Heading(subject_title(subject.subject), 2)
        yield from facts((*_results(told, subject), *_how(told.case, subject)))
        if not subject.goals:
            yield Text(tr("Faget har ingen mål."), Tone.MUTED)
        for goal in subject.goals:
            place += 1
            yield _goal(told, goal, place)


def _results(told: _Told, subject: SubjectPlan) -> Iterator[Fact]:
    """What came of the year's teaching in the subject, and what happens to its goals. Half-way there is no result yet."""
    states = [told.state(goal) for goal in subject.goals]
    if told.kind is Round.MIDYEAR or not any(state.kind is StateKind.EVALUATED for state in states):
        return
    reached = sum(_is_reached(told, state) for state in states)
    ended = sum(state.kind is StateKind.ENDED for state in states)
    steps = [outcome.next_step for goal in subject.goals if (outcome := told.outcome(goal))]
    words = [tr("{count} {step}").format(count=steps.count(step), step=label(step)) for step in NextStep if step in steps]
    if ended:
        words.insert(0, tr("{count} er avsluttet i løpet av året").format(count=ended))
    if reached:
        words.insert(0, tr("{reached} av {count} mål er nådd").format(reached=reached, count=len(states)))
    elif not ended:  # a goal that ended may have been reached before
        words.insert(0, tr("Ingen mål er nådd ennå"))
    yield from fact(tr("Resultat"), f"{', '.join(words)}.")


def _how(case: Case, subject: SubjectPlan) -> Iterator[Fact]:
    """How the teaching was carried out, beside what came of it: that is how one sees what works."""
    yield from fact(tr("Organisering"), organisation(subject))
    yield from fact(tr("Slik gjør vi det"), subject.methods)
    yield from fact(tr("Tilpasning"), adaptations(subject))
    yield from fact(tr("Læremidler"), subject.material)
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
        yield from fact(tr("Veien videre"), _next_step(told, goal))
    yield from fact(tr("Rettet"), "\n".join(_correction(told, one) for one in told.corrections(goal)))
    rating = told.pupil_rating(goal)
    if rating and (rating.face or filled(rating.words)):
        yield Fact(tr("Eleven selv"), (_own_view(rating),))
    if outcome and outcome.took_part and set(outcome.took_part) != set(told.everybody()):
        yield from fact(tr("Vurdert av"), listed([told.case.name(one) for one in outcome.took_part]))


def _correction(told: _Told, correction: Correction) -> str:
    """A finalised evaluation that says something else than it did, says so, since when and why."""
    stood = _what_stood(told, correction)
    words = tr("{day} av {person}. Før sto det {stood}. Grunn: {reason}")
    if not correction.corrected_by:
        words = tr("{day}. Før sto det {stood}. Grunn: {reason}")
    day = long_date(correction.corrected_on)
    return words.format(day=day, person=correction.corrected_by, stood=stood, reason=sentence(correction.reason))


def _what_stood(told: _Told, correction: Correction) -> str:
    if correction.level is None and not correction.not_worked_on_reason:
        return tr("ikke noe")
    kind = StateKind.EVALUATED if correction.level is not None else StateKind.NOT_WORKED_ON
    state = GoalState(kind=kind, level=correction.level)
    why = correction.comment if filled(correction.comment) else correction.not_worked_on_reason
    parts = (
        f"«{state_name(told.scale, state)}»",
        tr("begrunnelsen «{words}»").format(words=why) if filled(why) else "",
        tr("veien videre «{step}»").format(step=label(correction.next_step)) if correction.next_step else "",
    )
    return listed([part for part in parts if part])


def _own_view(rating: PupilRating) -> Inline:
    if rating.face is None:
        return Quote(rating.words or "")
    return FaceWord(rating.face, sentence(label(rating.face)), rating.words or "")


def _progress(told: _Told, goal: Goal) -> Iterator[Inline]:
    """Where the pupil stands on the bar of levels, and in words how that has changed; the bar names a single level itself."""
    earlier = told.before()
    marks = tuple(
        LevelMark(_moment(one.kind) if earlier else "", level, now=one is told)
        for one in told.rounds()
        if one.scale is told.scale and (level := one.state(goal).level) is not None
    )
    has_bar = bool(told.scale and marks and all(mark.level in told.scale.numbers for mark in marks))
    if told.scale and has_bar:
        yield LevelBar(told.scale, marks)
    if earlier or not has_bar or not _is_plain(told.state(goal)):
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
    words = state_name(told.scale, state)
    if state.single:
        words = tr("{words} (vurdert av én person)").format(words=words)
    reason = goal.ended_reason if state.kind is StateKind.ENDED else state.reason
    return tr("{words}. Grunn: {reason}").format(words=words, reason=reason) if filled(reason) else words


def _raters(told: _Told) -> Iterator[Fact]:
    """Who rated; where all took part in every goal, it is said here alone."""
    people = listed([told.case.person_in_list(one) for one in told.everybody()])
    yield demanded(tr("Vurdert av"), people)
    excused = told.evaluation.not_rating if told.evaluation else ()
    words = (tr("{person}. Grunn: {reason}").format(person=told.case.person(one.staff), reason=one.reason) for one in excused)
    yield from fact(tr("Vurderte ikke"), "\n".join(words))


def _access(told: _Told) -> Iterator[Fact]:
    """To whom, when and how the report was made known (§ 11-11 second paragraph)."""
    given = "\n".join(_when_and_how(one) for one in told.evaluation.access_given) if told.evaluation else ""
    if told.kind is Round.ANNUAL:
        nobody = Text(tr("Ingen ennå"), Tone.MUTED)  # so it is on the copy that is handed out; nothing has been forgotten
        yield Fact(tr("Har fått rapporten"), (Text(given) if filled(given) else nobody,))
    else:
        yield from fact(tr("Har fått vurderingen"), given)


def _when_and_how(given: AccessGiven) -> str:
    to = sentence(given.to) if filled(given.to) else missing()
    told = (long_date(given.on) or tr("dato ikke fylt inn"), given.how or "")
    return f"{to}, {', '.join(part for part in told if filled(part))}"
