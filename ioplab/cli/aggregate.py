"""`ioplab aggregate export|combine|report`: numbers to the principal, added up, and made readable."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.suppression import Number, Told
from ioplab.cli import opening, output
from ioplab.cli.given import school_year
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_report
from ioplab.exchange.aggregate_desk import school_names
from ioplab.exchange.aggregate_gathering import (
    Expected,
    Gathered,
    Refused,
    Used,
    expected_in,
    files_of,
    gather,
    keys_of,
)
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import tr
from ioplab.operations.exchanging import issue_aggregate
from ioplab.operations.figure_reports import DOCUMENT_FORMS, FigureForm, FiguresOrder, figures_report
from ioplab.storage.vault import local_now

_LONGEST_TEXT = 2**20
"""Bytes of the principal's own text."""
_MANY = 500
"""Files from which it pays to begin processes of their own to read them."""
_MOST_PROCESSES = 2
"""More would read faster still, but each takes 50 MB."""


def export(chosen: Namespace) -> None:
    """Count one round and write the signed file."""
    year = school_year(chosen.year)
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        issued = issue_aggregate(vault, year, Round(chosen.round))
    write_whole(chosen.output, issued.content)
    words = tr("Skrevet: {path} ({plans} planer, revisjon {revision})")
    found = issued.aggregate
    output.say(words.format(path=chosen.output, plans=len(found.plan_ids), revision=found.revision))


def combine_files(chosen: Namespace) -> None:
    """Add several files into one. It is signed with a key of its own; its sources' keys are named in it."""
    known = keys_of(expected_in(chosen.known_keys)) if chosen.known_keys else {}
    expected = expected_in(chosen.expected) if chosen.expected else ()
    found = _gathered(chosen.files, known, expected)
    combined = found.numbers if chosen.skip_refused or not found.refused else None
    if combined is not None:
        write_whole(chosen.output, aggregate_file.encode(combined, aggregate_file.new_key()))
    if chosen.json:
        output.say_json(_as_json(found, chosen.output if combined else None))
    if combined is None:
        raise _refusal(found)
    if not chosen.json:
        output.say(tr("Skrevet: {path} ({plans} planer)").format(path=chosen.output, plans=len(combined.plan_ids)))
        _say(found)


def _gathered(places: Sequence[Path], known: Mapping[str, str] | None = None, expected: Sequence[Expected] = ()) -> Gathered:
    files = files_of(places)
    processes = min(_MOST_PROCESSES, os.cpu_count() or 1) if len(files) >= _MANY else 1

    def tell(done: int, of: int) -> None:
        output.progress(done, of, tr("Leser filer"))

    return gather(files, at=_now(), known_keys=known, expected=expected, progress=tell, processes=processes)


def _refusal(found: Gathered) -> UserError:
    """Why nothing was written: the first file's reason, and how many more there are."""
    first, *more = found.refused
    if not more:
        return UserError(_about(first), advice=first.error.advice)
    words = tr("{count} filer til er avvist. --skip-refused legger sammen resten, --json sier hvorfor de er avvist.")
    return UserError(_about(first), advice=words.format(count=len(more)))


def _about(refused: Refused) -> str:
    """What is wrong with a file, with its name."""
    name = refused.path.name
    return refused.error.problem if name in refused.error.problem else f"{name}: {refused.error.problem}"


def _say(found: Gathered) -> None:
    """What is not in the sum, line by line."""
    for old in found.superseded:
        words = tr("Erstattet: {old} (revisjon {revision}) av {new} (revisjon {newer})")
        output.say(
            words.format(old=old.file.path, revision=old.file.revision, new=old.by.path, newer=old.by.revision),
        )
    for one in found.refused:
        output.say(tr("Avvist: {path}. {reason}").format(path=one.path, reason=_about(one)))
    for who in found.missing:
        output.say(tr("Mangler: {who}").format(who=", ".join(filter(None, (who.school, who.name, who.issuer)))))


def _as_json(found: Gathered, written: Path | None) -> dict[str, Any]:
    return {
        "output": None if written is None else str(written),
        "plans": len(found.numbers.plan_ids) if found.numbers and written else 0,
        "used": [_file(one) for one in found.used],
        "superseded": [{**_file(one.file), "by": str(one.by.path)} for one in found.superseded],
        "refused": [{"path": str(one.path), "reason": _about(one), "advice": one.error.advice} for one in found.refused],
        "missing": [{"issuer": one.issuer, "name": one.name, "school": one.school} for one in found.missing],
    }


def _file(one: Used) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "issuer": one.issuer,
        "revision": one.revision,
        "counted_on": one.counted_on,
        "plans": one.plans,
        "key": aggregate_file.fingerprint(one.public_key),
        "combined": one.combined,
    }


def report(chosen: Namespace) -> None:
    """Write the numbers of one or more files as a report of the kind the file name asks for."""
    kind = chosen.output.suffix.lower()
    form = next((form for form in FigureForm if form.value == kind), None)
    if form is None:
        raise UserError(
            tr("Rapporten kan ikke skrives som «{kind}».").format(kind=kind),
            advice=tr("Bruk .pdf, .docx, .xlsx, .csv eller .json."),
        )
    if chosen.after and not chosen.public:
        raise UserError(tr("--after gjelder bare offentlige rapporter."), advice=tr("Bruk den sammen med --public."))
    if chosen.text and form not in DOCUMENT_FORMS:
        raise UserError(tr("--text gjelder bare PDF og Word."), advice=tr("Bruk .pdf eller .docx, eller ta den bort."))
    order = FiguresOrder(
        numbers=_combined(chosen.files),
        made_on=local_now().date(),
        last_year=_last_year(chosen.last_year),
        text=_text(chosen.text) if chosen.text else "",
        is_public=chosen.public,
        earlier=_earlier(chosen.after),
        language=chosen.language,
    )
    _refuse_other_round(order)
    _refuse_other_schools(order)
    made = figures_report(order, form)
    write_whole(chosen.output, made.content)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))
    if made.hidden:
        output.say(tr("{count} tall er skjult: {reason}").format(count=made.hidden, reason=aggregate_report.public_reason()))


def _last_year(places: Sequence[Path] | None) -> Aggregate | None:
    return _combined(places) if places else None


def _refuse_other_round(order: FiguresOrder) -> None:
    """What stands beside the numbers must be the same round of an earlier year, or it says nothing of them."""
    before = order.last_year
    if before is not None and (before.round != order.numbers.round or before.school_year >= order.numbers.school_year):
        raise UserError(
            tr("Filene etter --last-year er ikke fra samme evaluering et tidligere skoleår."),
            advice=tr("Velg filene fra samme evaluering året før."),
        )


def _refuse_other_schools(order: FiguresOrder) -> None:
    """Last year's numbers of other schools say nothing of these."""
    before = order.last_year
    if before is not None and school_names(before) != school_names(order.numbers):
        raise UserError(
            tr("Filene etter --last-year er ikke fra de samme skolene."),
            advice=tr("Velg filene fra de samme skolene året før."),
        )


def _text(path: Path) -> str:
    try:
        return read_bytes(path, at_most=_LONGEST_TEXT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            tr("«{name}» er ikke tekst i UTF-8.").format(name=path.name), advice=tr("Lagre teksten som UTF-8.")
        ) from error


def _earlier(after: Path | None) -> Mapping[Number, Told] | None:
    if after is None:
        return None
    return aggregate_report.read_public(read_bytes(after, at_most=aggregate_file.LARGEST_FILE), after.name)


def _combined(places: Sequence[Path]) -> Aggregate:
    """One file's numbers as they are, several added up."""
    found = _gathered(places)
    if found.refused or found.numbers is None:
        raise _refusal(found)
    if len(found.used) > 1:
        return found.numbers
    path = found.used[0].path
    return aggregate_file.decode(read_bytes(path, at_most=aggregate_file.LARGEST_FILE), path.name).aggregate


def _now() -> datetime:
    return local_now().replace(microsecond=0)
