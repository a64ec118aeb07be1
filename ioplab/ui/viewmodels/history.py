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
from ioplab.labels import clock, label, long_date, short_date, shortened
from ioplab.storage.vault import Doing
from ioplab.ui.viewmodels.fields import Field

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView

_MOST_DOINGS = 30
_TITLE_LENGTH = 40
_MOST_LISTED = 300
"""Characters of an earlier text in the list."""

_MOST_COMPARED = 1500
"""Words of a text that are compared one by one; in longer ones what differs is shown as one."""

_MOST_OF_RUN = 600
"""Characters of a passage in a comparison; of longer ones the beginning and the end are shown."""
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
                    what=shortened(self.words_of(version.value), _MOST_LISTED),
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
                when=long_date(revision.replaced_on),
                who=revision.replaced_by or "",
                what=shortened(self.words_of(value), _MOST_LISTED),
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
    'leser <s>sakte</s> <u>fort</u>'
    """
    parts = []
    for is_equal, taken, come in _joined(_passages(_WORDS.findall(then), _WORDS.findall(now))):
        told_taken, told_come = html.escape(_in_short(taken)), html.escape(_in_short(come))
        if is_equal:
            parts.append(told_come)
        else:
            told = (f"<s>{told_taken}</s>" if taken else "", f"<u>{told_come}</u>" if come else "")
            parts.append(" ".join(part for part in told if part))
    return "".join(parts).replace("\n", "<br>")


def _joined(passages: Iterator[tuple[str, str, str]]) -> list[tuple[bool, str, str]]:
    """Passages with what has been replaced word after word as one, for nobody can read every second word struck out."""
    found: list[tuple[bool, str, str]] = []
    for kind, taken, come in passages:
        is_equal = kind == "equal"
        gap = found[-1] if len(found) > 1 and found[-1][0] and found[-1][1].isspace() else None
        if not is_equal and gap is not None:
            _, before_taken, before_come = found[-2]
            found[-2:] = [(False, before_taken + gap[1] + taken, before_come + gap[2] + come)]
        else:
            found.append((is_equal, taken, come))
    return found


def _passages(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    """What is equal and what differs, in order: the kind, the words then, the words now."""
    start = next((place for place, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    most = min(len(old), len(new)) - start
    end = next((place for place in range(most) if old[-1 - place] != new[-1 - place]), most)
    before, after = "".join(new[:start]), "".join(new[len(new) - end :])
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    if before:
        yield "equal", before, before
    if max(len(old), len(new)) > _MOST_COMPARED:
        yield "replace", "".join(old), "".join(new)
    else:
        for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            yield kind, "".join(old[a:b]), "".join(new[c:d])
    if after:
        yield "equal", after, after


def _in_short(passage: str) -> str:
    if len(passage) <= _MOST_OF_RUN:
        return passage
    return f"{passage[: _MOST_OF_RUN // 2]} … {passage[-_MOST_OF_RUN // 2 :]}"


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
