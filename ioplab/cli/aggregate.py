"""`ioplab aggregate export|combine|report`: numbers to the principal, added up, and made readable."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.suppression import PublicView, public_view
from ioplab.cli import opening, output
from ioplab.cli.given import school_year
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_report
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
from ioplab.storage.vault import local_now

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
    if kind not in (".json", ".csv", ".xlsx"):
        raise UserError(
            tr("Rapporten kan ikke skrives som «{kind}».").format(kind=kind), advice=tr("Bruk .xlsx, .csv eller .json.")
        )
    numbers = _combined(chosen.files)
    scale = catalogues.scales().get(numbers.scale)
    view = _public_view(numbers, chosen.after) if chosen.public else None
    if chosen.after and view is None:
        raise UserError(tr("--after gjelder bare offentlige rapporter."), advice=tr("Bruk den sammen med --public."))
    if kind == ".json":
        content = aggregate_report.as_public_json(view) if view else aggregate_report.as_json(numbers)
    elif kind == ".csv":
        content = aggregate_report.as_public_csv(view, scale) if view else aggregate_report.as_csv(numbers, scale)
    else:
        from ioplab.reports.workbook import aggregate_workbook, public_workbook

        content = public_workbook(view, scale) if view else aggregate_workbook(numbers, scale)
    write_whole(chosen.output, content)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))
    if view is not None and view.hidden():
        output.say(tr("{count} tall er skjult: {reason}").format(count=view.hidden(), reason=aggregate_report.public_reason()))


def _public_view(numbers: Aggregate, after: Path | None) -> PublicView:
    if after is None:
        return public_view(numbers)
    content = read_bytes(after, at_most=aggregate_file.LARGEST_FILE)
    return public_view(numbers, aggregate_report.read_public(content, after.name))


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
