"""Ledelse: files of figures read beside the screen, sorted by round and school, and what of them is shown.

What is read lies in memory while the vault is open. Nothing of it is stored but who has delivered and which key they sign with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import CutCounts
from ioplab.domain.access import Right
from ioplab.domain.leadership import schools_key
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange.aggregate_desk import (
    Desk,
    Lying,
    OtherKey,
    ReadingStoppedError,
    SchoolNumbers,
    Sheet,
    SheetKey,
    alike,
    lay_out,
    read_files,
    school_keys,
    school_names,
)
from ioplab.exchange.aggregate_gathering import Expected, Progress
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations.deliveries import (
    accept_issuer_key,
    expect_team,
    expected_teams,
    issuer_keys,
    remember_issuers,
    stop_expecting,
)
from ioplab.operations.leadership import frozen_numbers, snapshots
from ioplab.storage.changes import Changed
from ioplab.storage.vault import local_now
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import leadership_numbers as told
from ioplab.ui.viewmodels.insight_figures import denominators, has_no_width, no_width_words
from ioplab.ui.viewmodels.leadership_delivered import DeliveryRow, delivery_rows, delivery_words, missing_of
from ioplab.ui.viewmodels.leadership_numbers import CutLine, IndicatorRow, TrustRow
from ioplab.ui.widgets.distribution import BarRow

_ALL_SCHOOLS = "*"
"""Whose reflection it is when several schools are seen together."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What reading came to."""

    desk: Desk
    news: tuple[Lying, ...]


class LeadershipView(QObject):
    """What the principal's page shows."""

    refreshed = Signal()
    """Something else is to be shown."""

    busy_changed = Signal()
    """Reading has begun, come further, or ended."""

    _came = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without files."""
        super().__init__(parent)
        self.session = session
        self.desk = Desk()
        self.cut = told.SUBJECT
        self.subject: str | None = None
        """The subject looked into; None for all."""
        self.school: str | None = None
        """The school looked at, by its key; None for all."""
        self.frozen: Aggregate | None = None
        """Numbers frozen earlier that are shown in place of the files'."""
        self.done, self.of = 0, 0
        """How many files have been read, of how many."""
        self.is_stopping = False
        self._chosen: SheetKey | None = None
        self._read_before = 0
        self._known_before: tuple[Aggregate | None, str] | None = None
        self._stop = Event()
        self._aside = Aside(self)
        self._came.connect(self._on_came)
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        """What has been frozen since may be last year's."""
        if "snapshot" in changed.tables:
            self._known_before = None

    def take_over(self, other: LeadershipView) -> None:
        """Show what another page showed, which has been made anew in another language."""
        self.desk, self._chosen, self._read_before = other.desk, other._chosen, other._read_before
        self.cut, self.subject, self.school, self.frozen = other.cut, other.subject, other.school, other.frozen
        self._show()

    def _show(self) -> None:
        self._known_before = None
        self.refreshed.emit()

    # Reading

    @property
    def is_busy(self) -> bool:
        """Whether files are being read."""
        return self._aside.is_busy

    @property
    def busy_words(self) -> str:
        """How far it has come."""
        if self.is_stopping:
            return tr("Stopper …")
        return tr("Leser fil {done} av {of}").format(done=self.done, of=self.of) if self.of else tr("Leser …")

    def read(self, paths: Iterable[Path]) -> None:
        """Read files, and all files of folders, and put them with those that lie there. `busy_changed` tells when it is done."""
        places = list(paths)
        if self.is_busy:
            self.session.trouble.emit(tr("Vent til filene som leses nå, er lest."))
            return
        self._stop, self.is_stopping, self.done, self.of = Event(), False, 0, 0
        work = partial(
            _read,
            places,
            self.desk.files,
            known_keys=issuer_keys(self.session.workspace.vault),
            at=local_now().replace(microsecond=0),
            first=self._read_before,
            progress=self._came.emit,
            stop=self._stop,
        )
        self._aside.start(work, done=self._take, refused=self._on_refused, failed=self.busy_changed.emit)
        self.busy_changed.emit()

    def stop(self) -> None:
        """Read no more; nothing of what is being read is kept."""
        if self.is_busy and not self.is_stopping:
            self.is_stopping = True
            self._stop.set()
            self.busy_changed.emit()

    def abandon(self) -> None:
        """Stop, and let nothing come of it."""
        self._stop.set()
        self._aside.abandon()

    def _on_came(self, done: int, of: int) -> None:
        if self.is_busy:
            self.done, self.of = done, of
            self.busy_changed.emit()

    def _on_refused(self, words: str) -> None:
        self.session.trouble.emit(words)
        self.busy_changed.emit()

    def _take(self, found: _Read | None) -> None:
        self.is_stopping = False
        if found is not None:
            self._read_before += len(found.news)
            self._lay(found.desk)
            self._tell(found.news)
        self.busy_changed.emit()

    def _tell(self, news: Iterable[Lying]) -> None:
        """Say what came of it where it is heard: how many count, and that some do not."""
        paths = {one.path for one in news}
        outside = {one.path for one in self.desk.unread} | {path for sheet in self.desk.sheets for path in sheet.refused_paths}
        left_out = len(paths & outside)
        if left_out:
            words = tr("Filer som ikke er med: {left} av {of}. Under «Levert» står hvorfor, og hva du kan gjøre.")
            self.session.trouble.emit(words.format(left=left_out, of=len(paths)))
        elif paths:
            words = tr("Filer lest inn: {of}.").format(of=len(paths))
            if len(self.desk.sheets) > 1:
                words += " " + tr("Filene her er fra flere evalueringer, som ikke legges sammen. Velg hvilken du vil se.")
            self.session.done.emit(words)

    def _lay(self, desk: Desk) -> None:
        self.desk, self.frozen = desk, None
        sheet = self.sheet
        if self.school is not None and (sheet is None or self.school not in {one.key for one in sheet.schools}):
            self.school = None
        self._settle_subject()
        self._remember()
        self._show()

    def _remember(self) -> None:
        """Next time an issuer with another key is told, and who lacks. A vault that cannot be written remembers nobody."""
        vault = self.session.workspace.vault
        if vault.is_read_only:
            return
        keys = {issuer: key for sheet in self.desk.sheets for issuer, key in sheet.keys.items()}
        issuers = {issuer.id: issuer for sheet in reversed(self.desk.sheets) for issuer in sheet.issuers}
        known = {team.issuer for team in expected_teams(vault)}
        new = [issuer for key, issuer in issuers.items() if key not in known]
        if new or not keys.keys() <= issuer_keys(vault).keys():
            self.session.run(remember_issuers, keys, new)

    def clear(self) -> None:
        """Begin anew."""
        self.cut, self.subject, self.school, self._chosen = told.SUBJECT, None, None, None
        self._lay(Desk())

    def remove(self, path: Path) -> None:
        """Take one file away."""
        self._again(one for one in self.desk.files.values() if one.path != path)

    def accept_key(self, other: OtherKey) -> None:
        """Know an issuer by the key of this file from now on; the file then counts."""
        if self.session.run(accept_issuer_key, other.issuer.id, other.now):
            self._again(self.desk.files.values())
            self.session.done.emit(tr("Nøkkelen er godtatt, og filen er med."))

    def _again(self, files: Iterable[Lying]) -> None:
        known = issuer_keys(self.session.workspace.vault)
        self._lay(lay_out(files, known_keys=known, at=local_now().replace(microsecond=0)))

    # What is shown

    @property
    def sheet(self) -> Sheet | None:
        """The round looked at: the one chosen, or else the latest."""
        return self.desk.sheet(self._chosen) or next(iter(self.desk.sheets), None)

    def sheets(self) -> list[tuple[SheetKey, str]]:
        """The rounds there are files of, with their words."""
        return [(sheet.key, round_words(sheet.key)) for sheet in self.desk.sheets]

    def show_sheet(self, key: SheetKey) -> None:
        """Look at another round."""
        self._chosen, self.frozen = key, None
        sheet = self.sheet
        if sheet is not None and self.school not in {one.key for one in sheet.schools}:
            self.school = None
        self._settle_subject()
        self._show()

    def schools(self) -> tuple[SchoolNumbers, ...]:
        """The schools of the round looked at."""
        return self.sheet.schools if self.sheet is not None else ()

    def show_school(self, key: str | None) -> None:
        """Look at one school, or at all."""
        self.school, self.frozen = key, None
        self._settle_subject()
        self._show()

    def show_frozen(self, numbers: Aggregate) -> None:
        """Show numbers as they were when they were frozen."""
        self.frozen, self.subject = numbers, None
        self._show()

    def thaw(self) -> None:
        """Show the files again."""
        self.frozen = None
        self._settle_subject()
        self._show()

    @property
    def numbers(self) -> Aggregate | None:
        """What the page shows."""
        return self.frozen or _of_school(self.sheet, self.school)

    @property
    def last_year(self) -> Aggregate | None:
        """The same round a year earlier, of the same school, from files or from frozen numbers; only with the same scale."""
        return self._before()[0]

    @property
    def last_year_source(self) -> str:
        """Where last year's numbers are from."""
        return self._before()[1]

    def _before(self) -> tuple[Aggregate | None, str]:
        """Last year's numbers with where they are from, found once for what is shown."""
        if self._known_before is None:
            self._known_before = self._find_before()
        return self._known_before

    def _find_before(self) -> tuple[Aggregate | None, str]:
        numbers = self.numbers
        if numbers is None:
            return None, ""
        year = _year_before(numbers.school_year)
        of_files = _of_school(self.desk.sheet((year, numbers.round)), self.school)
        if of_files is not None and _may_stand_beside(of_files, numbers):
            return of_files, tr("filer fra {year}").format(year=year)
        return self._frozen_before(numbers, year)

    def _frozen_before(self, numbers: Aggregate, year: str) -> tuple[Aggregate | None, str]:
        """The latest that was frozen of the year before, of the same school and with the same scale."""
        vault = self.session.workspace.vault
        if not self.session.workspace.may(Right.EXPORT):
            return None, ""
        alike_ones = (one for one in snapshots(vault) if (one.school_year, one.round.value) == (year, numbers.round))
        for one in sorted(alike_ones, key=lambda one: one.frozen_at, reverse=True):
            try:
                found = frozen_numbers(one)
            except UserError:
                continue  # damaged ones are told where they are listed
            if _may_stand_beside(found, numbers):
                return found, tr("fryst {day}").format(day=long_date(one.frozen_at.date()))
        return None, ""

    @property
    def scale(self) -> MasteryScale:
        """The scale of the numbers, or the installed one where it is not known here."""
        return told.scale_of(self.numbers)

    @property
    def facts(self) -> str:
        """Whose numbers, which round, counted when."""
        numbers = self.numbers
        if numbers is None:
            return tr("ingen filer lest inn")
        counted = tr("telt {day}").format(day=long_date(numbers.counted_on))
        return f"{self.whose} · {round_words((numbers.school_year, numbers.round))} · {counted}"

    @property
    def whose(self) -> str:
        """The school the numbers are of, or how many schools."""
        if self.frozen is not None:
            count = len(school_keys(self.frozen))
            own = self.frozen.issuer.school or self.frozen.issuer.name
            return own if count == 1 else tr("{count} skoler").format(count=count)
        schools = [one for one in self.schools() if self.school in (None, one.key)]
        return schools[0].name if len(schools) == 1 else tr("{count} skoler").format(count=len(schools))

    @property
    def frozen_words(self) -> str:
        """That what is shown is not the files'."""
        if self.frozen is None:
            return ""
        return tr("Du ser tall som ble fryst: {round}, telt {day}.").format(
            round=round_words((self.frozen.school_year, self.frozen.round)), day=long_date(self.frozen.counted_on)
        )

    @property
    def empty_words(self) -> str:
        """What belongs here, where there is nothing to show; why not, where files lie there and none counts."""
        if self.desk.files:
            return tr("Ingen av filene kan telles. Under «Levert» står hvorfor, og hva du kan gjøre.")
        return tr(
            "Slipp filene fra teamene på feltet over, eller skriv mappen de ligger i. Filer fra flere skoler, halvår og år kan "
            "slippes på én gang: de legges hver for seg. Ligger fjorårets filer der også, vises i fjor ved siden av i år."
        )

    # The whole

    @property
    def whole(self) -> CutCounts | None:
        """The total."""
        return told.whole_of(self.numbers)

    def whole_words(self) -> str:
        """The denominators."""
        return denominators(self.whole) if self.whole is not None else ""

    def attained_words(self) -> str:
        """The share of goals reached."""
        return told.attained_words(self.whole) if self.whole is not None else ""

    def last_year_words(self) -> str:
        """The same last year, and whether the two can be told apart."""
        if self.whole is None or self.numbers is None:
            return ""
        before = self.desk.sheet((_year_before(self.numbers.school_year), self.numbers.round))
        if self.last_year is None and before is not None and before.numbers is not None:
            return tr("I fjor: de samme tallene finnes ikke, for skolen eller mestringsskalaen er en annen.")
        return told.last_year_words(self.whole, told.whole_of(self.last_year), self.last_year_source)

    def whole_bar(self) -> list[BarRow]:
        """The total as one bar, and last year's below it where it is known."""
        numbers, row = self.numbers, self.whole
        if numbers is None or row is None:
            return []
        before, then = self.last_year, told.whole_of(self.last_year)
        if before is None or then is None:
            return [told.bar_of(told.line_of(row, numbers, ""), self.scale)]
        now_line = told.line_of(row, numbers, numbers.school_year)
        return [told.bar_of(line, self.scale) for line in (now_line, told.line_of(then, before, before.school_year))]

    # Divided

    def cuts(self) -> list[tuple[str, str]]:
        """What the numbers can be divided by."""
        names = {
            told.SUBJECT: tr("fag"),
            told.GRADE_BAND: tr("trinn"),
            told.ORGANISATION: tr("organisering"),
            told.ADAPTATION: tr("tilpasning"),
        }
        return [(cut, names[cut]) for cut in (told.CUTS if self.subject is None else told.WITHIN_SUBJECT)]

    def show_cut(self, cut: str) -> None:
        """Divide by something else."""
        self.cut = cut
        self._show()

    @property
    def can_look_into(self) -> bool:
        """Whether the lines can be looked into: only a subject can be divided once more."""
        return self.subject is None and self.cut == told.SUBJECT

    def look_into(self, line: CutLine | None) -> None:
        """Look at one subject's organisations."""
        if line is not None and self.can_look_into:
            self.subject, self.cut = line.value, told.ORGANISATION
            self._show()

    def leave_subject(self) -> str | None:
        """Back to all subjects; gives the one that was left."""
        left = self.subject
        if left is not None:
            self.subject, self.cut = None, told.SUBJECT
            self._show()
        return left

    def _settle_subject(self) -> None:
        """A subject there are no numbers of is not looked into."""
        if self.subject is not None and self.subject not in {line.value for line in told.lines(self.numbers, told.SUBJECT)}:
            self.subject, self.cut = None, told.SUBJECT

    def cut_title(self) -> str:
        """What is divided by what."""
        by = dict(self.cuts())[self.cut]
        if self.subject is None:
            return tr("Etter {what}").format(what=by)
        return tr("{subject} etter {what}").format(subject=told.subject_name(self.subject), what=by)

    def cut_hint(self) -> str:
        """How one goes further in."""
        return tr("Velg et fag for å se organisering og tilpasning.") if self.can_look_into and self.lines() else ""

    def cut_notes(self) -> str:
        """What one has to know to read the lines."""
        found = self.lines()
        if not found:
            return tr("Det er ikke ført noe om dette.") if self.numbers is not None else ""
        notes = [tr("Søylene er elevvektet: hver elev teller like mye. Parentesene er 95 %-intervall.")]
        if told.has_few(found):
            notes.append(tr("Under fem elever vises ikke noe intervall."))
        if any(has_no_width(line.counts) for line in found):
            notes.append(no_width_words())
        if self.cut == told.ADAPTATION:
            notes.append(tr("Et mål kan ha flere tilpasninger og telles under hver av dem."))
        if self.cut in told.WITHIN_SUBJECT:
            notes.append(tr("Elevene og målene er ulike i hver gruppe. Tallene sier ikke at måten er grunnen."))
        return " ".join(notes)

    def lines(self) -> list[CutLine]:
        """The numbers divided, line by line, never from best to worst."""
        return told.lines(self.numbers, self.cut, self.subject)

    def bars(self) -> list[BarRow]:
        """The same as bars."""
        return [told.bar_of(line, self.scale) for line in self.lines()]

    # Process and trust

    def indicators(self) -> list[IndicatorRow]:
        """The process indicators, this year and last."""
        return told.indicator_rows(self.numbers, self.last_year)

    def indicators_note(self) -> str:
        """What a dash, and what «ikke beregnet» is."""
        words = tr("«Ikke beregnet» betyr at opplysningene mangler. Det er ikke det samme som 0.")
        return words if self.last_year is not None else f"{words} {tr('I fjor vises når fjorårets filer også er lest inn.')}"

    def trust(self) -> list[TrustRow]:
        """Whether the numbers can be trusted."""
        return told.trust_rows(self.numbers)

    # Who has delivered

    def expected(self) -> tuple[Expected, ...]:
        """Whom figures are expected from."""
        return expected_teams(self.session.workspace.vault)

    def missing(self) -> tuple[Expected, ...]:
        """Those of them who have not delivered in the round looked at."""
        return missing_of(self.expected(), self.sheet) if self.sheet is not None else ()

    @property
    def _is_all_that_was_delivered(self) -> bool:
        return self.sheet is not None and self.frozen is None and self.school is None

    @property
    def delivered_count(self) -> int | None:
        """How many teams' figures the numbers shown are; None of frozen ones and of one school among several."""
        return len(self.sheet.issuers) if self.sheet is not None and self._is_all_that_was_delivered else None

    @property
    def missing_count(self) -> int | None:
        """How many are missing from the numbers shown; None where nobody is expected, or it is not known of them."""
        return len(self.missing()) if self._is_all_that_was_delivered and self.expected() else None

    def delivered(self) -> list[DeliveryRow]:
        """Every file of the round, those that could not be read, and who is missing."""
        return delivery_rows(self.desk, self.sheet, self.missing())

    def delivered_words(self) -> str:
        """How many have delivered, who is missing, and how many files do not count."""
        return delivery_words(self.desk, self.sheet, self.missing())

    def expect(self, *, name: str, school: str) -> bool:
        """Put somebody on the list of those who are to deliver; whether they are on it now."""
        is_there = bool(self.session.run(expect_team, name=name, school=school))
        self._show()
        return is_there

    def stop_expecting(self, team: Expected) -> None:
        """Take somebody off the list."""
        self.session.run(stop_expecting, team)
        self._show()

    # What belongs to the page shown

    @property
    def page_year(self) -> SchoolYear:
        """The school year of what is shown; before anything is, the one the program shows."""
        return SchoolYear.parse(self.numbers.school_year) if self.numbers is not None else self.session.workspace.year

    @property
    def page_round(self) -> Round:
        """The round of what is shown; before anything is, the one that lies nearest."""
        if self.numbers is not None:
            return Round(self.numbers.round)
        return Round.ANNUAL if self.session.workspace.today.month in _SPRING else Round.MIDYEAR

    @property
    def page_schools(self) -> str:
        """Whose numbers are shown: nothing for the vault's own school."""
        if self.numbers is None:
            return ""
        keys = school_keys(self.numbers)
        if len(keys) > 1:
            return _ALL_SCHOOLS
        if self._is_own(self.numbers, self.session.workspace.vault.school()):
            return ""
        return schools_key([key.replace(" ", "-") for key in keys])

    def _is_own(self, shown: Aggregate, own: School | None) -> bool:
        """A vault that names no school is that of whoever it shows, as long as that is one."""
        if own is None or not own.name:
            return len(self.schools()) <= 1
        return school_names(shown) == {alike(own.name)}


_SPRING = range(4, 8)
"""Months in which the annual evaluation is the one at hand."""


def round_words(key: SheetKey) -> str:
    """A round of a year: «årsevaluering 2026/27»."""
    year, kind = key
    return f"{label(Round(kind))} {year}"


def _year_before(year: str) -> str:
    return SchoolYear(SchoolYear.parse(year).start_year - 1).label


def _may_stand_beside(before: Aggregate, numbers: Aggregate) -> bool:
    """Whether two years' numbers are of the same schools with the same scale: the sum of others is no last year."""
    return before.scale == numbers.scale and school_names(before) == school_names(numbers)


def _of_school(sheet: Sheet | None, school: str | None) -> Aggregate | None:
    if sheet is None or school is None:
        return sheet.numbers if sheet is not None else None
    return next((one.numbers for one in sheet.schools if one.key == school), None)


def _read(
    places: list[Path],
    lying: Mapping[Path, Lying],
    *,
    known_keys: Mapping[str, str],
    at: datetime,
    first: int,
    progress: Progress,
    stop: Event,
) -> _Read | None:
    """Read, and lay what is new with what lies there; None when somebody stopped it. Touches neither vault nor screen."""
    try:
        news = read_files(places, first=first, progress=progress, is_stopped=stop.is_set)
    except ReadingStoppedError:
        return None
    together = {**lying, **{one.path: one for one in news}}
    return _Read(lay_out(together.values(), known_keys=known_keys, at=at), news)
