"""What stood in a field before, who changed it and when; and what was done last about the pupil shown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, Any

from ioplab import catalogues, wording
from ioplab.domain.plan import Goal
from ioplab.domain.pupil import Pupil
from ioplab.i18n import tr
from ioplab.labels import clock, label, long_date, short_date
from ioplab.storage.vault import Doing
from ioplab.ui.viewmodels.fields import Field

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView

_MOST_DOINGS = 30
_TITLE_LENGTH = 40
_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One line of the history. `value` is what can be fetched back, where `is_version` says there is something."""

    words: str
    value: Any = None
    is_version: bool = False


class HistoryView:
    """The history of the field the keyboard is in, or else of the pupil."""

    def __init__(self, of: PupilView) -> None:
        """Begin with the pupil."""
        self.of = of
        self.field: Field | None = None

    def rows(self) -> list[HistoryRow]:
        """The earlier values of the field, the newest first; without any, what was done last about the pupil."""
        return self.versions() or self.doings()

    def intro(self) -> str:
        """What the rows are."""
        if self.versions():
            return tr("Slik sto det før (Ctrl+H). Velg en linje for å sammenligne.")
        return tr("Sist endret:") if self.doings() else tr("Ingen endringer ennå.")

    def versions(self) -> list[HistoryRow]:
        """The field's earlier values: first those a plan in use promised, then what else stood there."""
        field = self.field
        if field is None:
            return []
        promised = list(self._revisions(field))
        shown = [row.value for row in promised]
        others = [
            HistoryRow(
                words=tr("til {when}, {who}\n{what}").format(
                    when=_moment(version.until, self.of.session.workspace.today),
                    who=version.by,
                    what=self.words_of(version.value),
                ),
                value=version.value,
                is_version=True,
            )
            for version in field.versions(self.of.session.workspace.vault)
            if version.value not in shown
        ]
        return [*promised, *others]

    def _revisions(self, field: Field) -> Iterator[HistoryRow]:
        """How a goal of a plan in use was worded before it was changed, with the reason where one is given."""
        goal = field.owner()
        name = field.key.removeprefix("goal.")
        if not isinstance(goal, Goal):
            return
        for revision in reversed(goal.revisions):
            value = getattr(revision, name, None)
            if name == "reason" or value in (None, "", field.read()):
                continue
            words = tr("revisjon {when}, {who}\n{what}").format(
                when=long_date(revision.replaced_on), who=revision.replaced_by or "", what=self.words_of(value)
            )
            because = tr("\nFordi: {reason}").format(reason=revision.reason) if revision.reason else ""
            yield HistoryRow(words=words + because, value=value, is_version=True)

    def doings(self) -> list[HistoryRow]:
        """What was done last about the pupil, a run of the same by the same person as one."""
        if self.of.pupil is None:
            return []
        places = dict(_places(self.of.pupil))
        found = self.of.session.workspace.vault.doings(list(places), at_most=_MOST_DOINGS)
        rows: list[HistoryRow] = []
        last: tuple[str, str | None, str] | None = None
        for doing in found:
            if (doing.operation, doing.target, doing.person) != last:
                rows.append(HistoryRow(words=self._doing_words(doing, places)))
            last = (doing.operation, doing.target, doing.person)
        return rows

    def _doing_words(self, doing: Doing, places: dict[str, str]) -> str:
        what = wording.operation_name(doing.operation)
        place = places.get(doing.target or "", "")
        when = _moment(doing.at, self.of.session.workspace.today)
        told = f"{what}: «{place}»" if place else what
        return f"{told}\n{when}, {doing.person}"

    def words_of(self, value: Any) -> str:
        """A value as it is read on the screen."""
        if isinstance(value, Enum):
            return label(value)
        if isinstance(value, date):
            return long_date(value)
        if isinstance(value, int):
            levels = catalogues.default_scale().levels
            return next((tr(one.name) for one in levels if one.level == value), str(value))
        return self.of.name_of(value) or str(value)

    def comparison(self, row: HistoryRow) -> str:
        """Then and now as rich text: what was taken away is struck out, what came is underlined."""
        if self.field is None or not row.is_version:
            return ""
        now = self.field.read()
        return difference(self.words_of(row.value), self.words_of(now) if now is not None else "")

    def restore(self, row: HistoryRow) -> None:
        """Put an earlier value back; what stands there now becomes history, and undo works as always."""
        if self.field is not None and row.is_version:
            self.field.write(row.value)


def difference(then: str, now: str) -> str:
    """Two texts as one in rich text, word by word.

    >>> difference("leser sakte", "leser fort")
    'leser <s>sakte</s><u>fort</u>'
    """
    old, new = _WORDS.findall(then), _WORDS.findall(now)
    parts = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        taken, come = html.escape("".join(old[a:b])), html.escape("".join(new[c:d]))
        if kind == "equal":
            parts.append(come)
        else:
            parts.append((f"<s>{taken}</s>" if taken else "") + (f"<u>{come}</u>" if come else ""))
    return "".join(parts).replace("\n", "<br>")


def _places(pupil: Pupil) -> Iterator[tuple[str, str]]:
    """Everything about a pupil that something can be done to, with what tells one from another."""
    yield pupil.id, ""
    for parts in (pupil.expert_assessments, pupil.decisions, pupil.measures, pupil.sharing_consents):
        yield from ((part.id, "") for part in parts)
    for training in pupil.intensive_training:
        yield training.id, label(training.area)
    for plan in pupil.plans:
        yield plan.id, ""
        yield from ((talk.id, label(talk.kind)) for talk in plan.conversations)
        yield from ((evaluation.id, label(evaluation.kind)) for evaluation in plan.evaluations)
        for subject in plan.subjects:
            yield subject.id, catalogues.subject_name(subject.subject)
            yield from ((goal.id, _short(goal.text)) for goal in subject.goals)


def _short(text: str) -> str:
    return text if len(text) <= _TITLE_LENGTH else text[: _TITLE_LENGTH - 1].rstrip() + "…"


def _moment(moment: datetime, today: date) -> str:
    local = moment.astimezone()
    if local.date() == today:
        return clock(local)
    day = short_date(local.date()) if local.year == today.year else long_date(local.date())
    return f"{day} {clock(local)}"
