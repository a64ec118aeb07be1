"""`ioplab demo`: a fictitious school with everything that belongs to a year, the same from the same seed."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from ioplab.cli import opening, output
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file
from ioplab.exchange.example_school import example_school, usual_rater
from ioplab.files import reason, write_whole
from ioplab.i18n import tr
from ioplab.operations.documents import DocumentKind, hindrance, make_document
from ioplab.operations.exchanging import export_plans, import_plans, issue_aggregate
from ioplab.operations.figure_reports import FigureForm, FiguresOrder, figures_report
from ioplab.storage.vault import Vault

YEAR = SchoolYear(2026)
PASSPHRASE = "eksempelskole"  # noqa: S105 - nothing in the demo is secret
VAULT_NAME = "Eksempelskolen.ioplab"


def run(chosen: Namespace) -> None:
    """Make the school in a new folder and say where things are.

    Raises:
        UserError: the folder holds something already.
    """
    folder: Path = chosen.directory
    if folder.is_dir() and any(folder.iterdir()):
        raise UserError(tr("Mappen «{name}» er ikke tom.").format(name=folder.name), advice=tr("Velg en ny mappe."))
    given = chosen.passphrase_file is not None or opening.VARIABLE in os.environ
    phrase = opening.passphrase(chosen.passphrase_file) if given else PASSPHRASE
    school = example_school(pupils=chosen.pupils, seed=chosen.seed, year=YEAR)
    owner = usual_rater(school)
    _make_folder(folder)
    with Vault.create(folder / VAULT_NAME, owner=owner, passphrase=phrase) as vault:
        _make_folder(folder / "dokumenter")
        import_plans(vault, school)
        write_whole(folder / "planer.json", export_plans(vault))
        _documents(vault, folder / "dokumenter")
        _numbers(vault, folder)
    read_me = tr(_READ_ME).format(vault=VAULT_NAME, phrase=tr("den du oppga") if given else PASSPHRASE, pupils=chosen.pupils)
    write_whole(folder / "LES MEG.txt", read_me.encode())
    output.say(tr("Eksempelskolen ligger i {folder}:").format(folder=folder))
    for path in sorted(folder.iterdir()):
        output.say(f"  {path.name}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("Mappen «{name}» kan ikke lages: {why}.").format(name=folder.name, why=reason(error)),
            advice=tr("Velg en annen mappe."),
        ) from error


def _documents(vault: Vault, folder: Path) -> None:
    """Every document of every plan that has something to tell. File names hold no pupil's name."""
    from ioplab.domain.pupil import Pupil

    plans = [plan for pupil in vault.all(Pupil) for plan in pupil.plans]
    for number, plan in enumerate(plans, start=1):
        for kind in DocumentKind:
            if hindrance(plan, kind) is None:
                write_whole(folder / f"{plan.id[:8]}-{kind.value}.pdf", make_document(vault, plan.id, kind))
        output.progress(number, len(plans), tr("Lager dokumenter"))


def _numbers(vault: Vault, folder: Path) -> None:
    for kind in Round:
        issued = issue_aggregate(vault, YEAR, kind)
        write_whole(folder / f"tall-{kind.value}{aggregate_file.SUFFIX}", issued.content)
        order = FiguresOrder(numbers=issued.aggregate, made_on=issued.aggregate.counted_on)
        for form in (FigureForm.PDF, FigureForm.XLSX, FigureForm.JSON):
            write_whole(folder / f"rapport-{kind.value}{form.value}", figures_report(order, form).content)


_READ_ME = """\
Dette er en oppdiktet skole med {pupils} elever. Ingen av personene finnes.

{vault}   arkivet; åpne det med «ioplab {vault}». Passordfrase: {phrase}
planer.json   alle planene som ioplab-plan/1
dokumenter/   IOP, halvårsvurdering, årsrapport, elevens versjon og overgang som PDF
tall-*.iopagg   filene som går til rektor
rapport-*   det rektor leser: PDF, Excel og JSON
"""
