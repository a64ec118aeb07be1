"""Operations that bring files in and make what goes out: plans, the example school, the aggregate to the principal."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate, Issuer
from ioplab.domain.access import Right
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.visibility import without_hidden
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, plan_file, plan_form
from ioplab.exchange.plan_file import PlanFile
from ioplab.i18n import tr
from ioplab.operations.store import Store
from ioplab.storage.changes import Changed

_SIGNING_KEY = "signing_key"
_REVISION = "revision:"
_ISSUED_ON = "issued_on:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """An aggregate ready to be written, and the file's bytes; the key it was signed with is nobody else's to see."""

    aggregate: Aggregate
    content: bytes
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastIssue:
    """The last file of figures of a round that has left: its revision, and the day, where that was noted."""

    revision: int
    issued_on: date | None = None


def import_plans(vault: Store, file: PlanFile) -> Changed:
    """Take in a plan file: what is new is created, what is older is brought up to date by id, all or nothing.

    Raises:
        FormError: the file's form is wrong; nothing has been changed.
        UserError: the file is another school's.
        RefusedError: the file would change what the person may not, or has pupils who are not theirs.
    """
    _refuse_others_pupils(vault, file)
    known = plan_form.Known(
        staff=vault.ids(Staff),
        recommendations=vault.recommendation_ids(),
        goals=vault.plan_of_goals(),
    )
    plan_form.check(file, catalogues.scales(), known)
    school = _school_of(vault, file.school)
    with vault.change("import_plans") as change:
        change.merge([school, *file.staff, *file.pupils], as_of=file.exported_at or vault.now())
    return change.result


def _refuse_others_pupils(vault: Store, file: PlanFile) -> None:
    """Before anything is said of the file: whether a pupil is here and hidden, or is not here, is told apart by nothing."""
    access = vault.access
    if not access.sees_all and not {pupil.id for pupil in file.pupils} <= access.ties.keys() - access.hidden:
        with vault.change("import_plans") as change:
            change.note(about=[pupil.id for pupil in file.pupils])


def _school_of(vault: Store, theirs: School) -> School:
    """The file's school as the vault's. Two programs may have given the same school different ids."""
    ours = vault.school()
    if ours is None or ours.id == theirs.id:
        return theirs
    if _name(ours) == _name(theirs) or not ours.name:
        return replace(theirs, id=ours.id)
    raise UserError(
        tr("Filen er fra «{theirs}», men arkivet tilhører «{ours}».").format(theirs=theirs.name, ours=ours.name),
        advice=tr("Lag et eget arkiv for den andre skolen."),
    )


def _name(school: School) -> tuple[str, str]:
    return school.name.strip().casefold(), (school.municipality or "").strip().casefold()


def export_plans(vault: Store, plan_id: PlanId | None = None) -> bytes:
    """All pupils with their plans, or one pupil with one plan, as an `ioplab-plan/1` file. Leaves a row in the audit.

    Raises:
        UserError: the vault has no school yet.
        NotFoundError: there is no such plan.
    """
    school = vault.school()
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen, eller les inn en planfil først."))
    pupils = vault.all(Pupil) if plan_id is None else (_with_one_plan(vault, plan_id),)
    vault.require(Right.EXPORT, [pupil.id for pupil in pupils])
    seen = map(without_hidden, pupils)
    content = plan_file.encode(school, vault.staff(), seen, exported_at=vault.now())
    record_export(vault, "export_plans", plan_id, about=[pupil.id for pupil in pupils])
    return content


def _with_one_plan(vault: Store, plan_id: PlanId) -> Pupil:
    return replace(vault.pupil_of(plan_id), plans=(vault.get(Plan, plan_id),))


def record_export(
    vault: Store, operation: str, on: str | None, *, detail: str | None = None, about: Iterable[str] = ()
) -> Changed:
    """Leave a row in the audit that something has left the vault.

    Args:
        vault: where the row is left.
        operation: what was done.
        on: the id of what has left.
        detail: as what: the kind of document, the language, the kind of file, whether it was printed. Never a name.
        about: the pupils it is about, where that is not told by `on`.
    """
    with vault.change(operation, on=on) as change:
        change.note(detail, about=about)
    return change.result


def counted_now(vault: Store, year: SchoolYear, kind: Round) -> Aggregate:
    """A round's numbers as they are now, given to nobody: without the id and the revision of a file.

    Raises:
        UserError: no plan is in use that year, or several scales have been used.
        RefusedError: the person may not take out everybody's figures.
    """
    counted = vault.count(year, kind)
    if not counted.plan_ids:
        raise UserError(
            tr("Ingen planer for {year} er tatt i bruk, så det er ingenting å telle.").format(year=year.label),
            advice=tr("Ta planene i bruk, eller velg et annet skoleår."),
        )
    scale = catalogues.scales()[counted.scale_ids[0]]
    school = vault.school()
    now = vault.now().replace(microsecond=0)
    return Aggregate(
        file_id="",
        revision=0,
        created_at=now,
        counted_on=now.date(),
        issuer=Issuer(
            id=vault.id,
            name=vault.person,
            school_id=school.id if school else None,
            school=school.name if school else None,
            municipality=school.municipality if school else None,
        ),
        school_year=year.label,
        round=kind.value,
        scale=scale.id,
        scale_levels=scale.numbers,
        attained_from=scale.attained_from,
        plan_ids=counted.plan_ids,
        attainment=counted.attainment,
        transitions=counted.transitions,
        agreement=counted.agreement,
        ambition=counted.ambition,
        indicators=counted.indicators,
        resources=counted.resources,
    )


def issue_aggregate(vault: Store, year: SchoolYear, kind: Round) -> Issued:
    """Count a round and sign the numbers. Each issue has a revision one higher than the last of the same round.

    Raises:
        UserError: no plan is in use that year, or several scales have been used.
    """
    made = prepare_aggregate(vault, year, kind)
    _note_issue(vault, made)
    return made


def prepare_aggregate(vault: Store, year: SchoolYear, kind: Round) -> Issued:
    """Count a round and sign the numbers, to be seen before they leave. Nothing is stored until `issue_prepared`.

    Raises:
        UserError: no plan is in use that year, or several scales have been used.
        RefusedError: the person may not take out everybody's figures.
    """
    last = last_issue(vault, year, kind)
    revision = (last.revision if last else 0) + 1
    key = vault.setting(_SIGNING_KEY) or aggregate_file.new_key()
    aggregate = replace(counted_now(vault, year, kind), file_id=str(uuid.UUID(vault.new_id())), revision=revision)
    return Issued(aggregate=aggregate, content=aggregate_file.encode(aggregate, key), key=key)


def issue_prepared(vault: Store, prepared: Issued) -> Changed:
    """Say that a file that has been seen leaves the vault, byte for byte as it was seen.

    Raises:
        UserError: another file has been issued since, or the numbers are others now. It has to be seen anew.
    """
    seen = prepared.aggregate
    now = prepare_aggregate(vault, SchoolYear.parse(seen.school_year), Round(seen.round))
    same = replace(now.aggregate, file_id=seen.file_id, created_at=seen.created_at, counted_on=seen.counted_on)
    if same != seen or vault.setting(_SIGNING_KEY) not in (None, prepared.key):
        raise UserError(
            tr("Tallene er endret siden de ble vist, så filen er ikke laget."), advice=tr("Se over dem, og lag filen på nytt.")
        )
    return _note_issue(vault, prepared)


def _note_issue(vault: Store, made: Issued) -> Changed:
    about = made.aggregate
    of = f"{about.school_year}:{about.round}"
    with vault.change("issue_aggregate", on=about.file_id) as change:
        change.set(_SIGNING_KEY, made.key)
        change.set(f"{_REVISION}{of}", str(about.revision))
        change.set(f"{_ISSUED_ON}{of}", vault.now().date().isoformat())
    return change.result


def last_issue(vault: Store, year: SchoolYear, kind: Round) -> LastIssue | None:
    """The last file of a round that has left, or None. Before the program noted the day, that is not known."""
    of = f"{year.label}:{kind.value}"
    revision, day = vault.setting(f"{_REVISION}{of}"), vault.setting(f"{_ISSUED_ON}{of}")
    return LastIssue(revision=int(revision), issued_on=date.fromisoformat(day) if day else None) if revision else None
