"""`ioplab aggregate export|combine|report`: numbers to the principal, added up, and made readable."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate, Delivered
from ioplab.analysis.combining import combine
from ioplab.analysis.suppression import PublicView, public_view
from ioplab.cli import opening, output
from ioplab.cli.given import school_year
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_report
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import tr
from ioplab.operations.exchanging import issue_aggregate
from ioplab.storage.vault import local_now


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
    combined = combine(_delivered(chosen.files), at=_now())
    write_whole(chosen.output, aggregate_file.encode(combined, aggregate_file.new_key()))
    output.say(tr("Skrevet: {path} ({plans} planer)").format(path=chosen.output, plans=len(combined.plan_ids)))


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


def _combined(files: Sequence[Path]) -> Aggregate:
    """One file's numbers as they are, several added up."""
    delivered = _delivered(files)
    return delivered[0].aggregate if len(delivered) == 1 else combine(delivered, at=_now())


def _now() -> datetime:
    return local_now().replace(microsecond=0)


def _delivered(files: Sequence[Path]) -> list[Delivered]:
    delivered = []
    for number, path in enumerate(files, start=1):
        content = read_bytes(path, at_most=aggregate_file.LARGEST_FILE)
        try:
            delivered.append(aggregate_file.decode(content, path.name))
        except FormError as error:
            raise error.in_file(path.name) from error
        output.progress(number, len(files), tr("Leser filer"))
    return delivered
