"""The words about one goal in Vurdering: who said what on which grounds, what was agreed, what was corrected. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from ioplab.domain.evaluation import Correction, Outcome, PupilRating, Rating, RatingVersion
from ioplab.domain.ids import Level, StaffId
from ioplab.domain.plan import Goal
from ioplab.domain.scale import MasteryScale
from ioplab.i18n import tr
from ioplab.labels import label, long_date, short_date
from ioplab.ui.viewmodels.rating_rows import Opinion, Row

Told = tuple[str, str]
"""What it is about, or who says it; then the words."""

Names = Callable[[Sequence[StaffId]], str]

_OBSERVATIONS_TOLD = 3
"""The newest; all of them stand with the goal."""


def level_word(scale: MasteryScale, level: Level | None) -> str:
    """A level in a word or two; None is *ikke arbeidet med*."""
    return tr(scale.category(level).short)


def opinion_word(opinion: Opinion, scale: MasteryScale) -> str:
    """What another says, and what the same person said before where that was something else."""
    now = level_word(scale, opinion.rating.level)
    if not opinion.earlier or opinion.earlier[-1].level == opinion.rating.level:
        return now
    return tr("{now} (før: {before})").format(now=now, before=level_word(scale, opinion.earlier[-1].level))


def what_was_said(said: Rating | RatingVersion, scale: MasteryScale) -> str:
    """A rating with all that belongs to it, on one line."""
    grounds = " ".join(part for part in (label(said.basis), short_date(said.evidence_on)) if part)
    parts = (
        level_word(scale, said.level),
        said.not_worked_on_reason,
        tr("i flere situasjoner") if said.several_settings else None,
        grounds,
        tr("«{note}»").format(note=said.note) if said.note else None,
    )
    return " · ".join(part for part in parts if part)


def details(row: Row, scale: MasteryScale, names: Names) -> tuple[Told, ...]:
    """All there is to know of a goal when one rates it or talks about it; what nobody has said is left out."""
    told = (*_about(row), *_said(row, scale), *_agreed(row, scale, names), *_seen(row.goal, names))
    return tuple((head, words) for head, words in told if words)


def _about(row: Row) -> Iterator[Told]:
    yield tr("{subject}, kriterium").format(subject=row.subject), row.goal.criterion or ""
    yield tr("Slik ser vi det"), row.goal.observe_how or ""


def _said(row: Row, scale: MasteryScale) -> Iterator[Told]:
    if row.mine is not None:
        yield tr("Du"), what_was_said(row.mine, scale)
        yield from _earlier(tr("Du"), row.mine.earlier, scale)
    for opinion in row.others:
        yield opinion.name, what_was_said(opinion.rating, scale)
        yield from _earlier(opinion.name, opinion.earlier, scale)
    if row.pupil_rating is not None:
        yield row.given_name, _own_words(row.pupil_rating)


def _earlier(who: str, versions: Sequence[RatingVersion], scale: MasteryScale) -> Iterator[Told]:
    for version in reversed(versions):
        yield tr("{name}, tidligere").format(name=who), what_was_said(version, scale)


def _own_words(rating: PupilRating) -> str:
    words = tr("«{note}»").format(note=rating.words) if rating.words else ""
    return " · ".join(part for part in (label(rating.face), words) if part)


def _agreed(row: Row, scale: MasteryScale, names: Names) -> Iterator[Told]:
    if row.outcome is not None:
        together = tr("tok del: {names}").format(names=names(row.outcome.took_part)) if row.outcome.took_part else ""
        words = (_stated(row.outcome, scale), together)
        yield tr("Enige om"), " · ".join(part for part in words if part)
    for correction in reversed(row.corrections):
        words_of = tr("før sto det {stood} · grunn: {reason}")
        stood = _stated(correction, scale) or tr("ingenting")
        who = tr("Rettet {day}").format(day=long_date(correction.corrected_on))
        by = tr("{who} av {name}").format(who=who, name=correction.corrected_by) if correction.corrected_by else who
        yield by, words_of.format(stood=stood, reason=correction.reason)


def _stated(said: Outcome | Correction, scale: MasteryScale) -> str:
    is_said = said.level is not None or said.not_worked_on_reason
    level = level_word(scale, said.level) if is_said else None
    parts = (level, said.not_worked_on_reason, label(said.next_step), said.comment)
    return " · ".join(part for part in parts if part)


def _seen(goal: Goal, names: Names) -> Iterator[Told]:
    newest = sorted(goal.observations, key=lambda one: one.observed_on or date.min, reverse=True)
    for one in newest[:_OBSERVATIONS_TOLD]:
        who = names((one.staff,)) if one.staff else ""
        words = (who, one.support, one.note)
        yield tr("Sett {day}").format(day=short_date(one.observed_on)).strip(), " · ".join(part for part in words if part)
