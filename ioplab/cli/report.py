"""`ioplab report plan|midyear|annual`: one document as PDF."""

from __future__ import annotations

from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.domain.ids import PlanId
from ioplab.errors import UserError
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.operations.documents import DocumentKind, make_document


def run(chosen: Namespace) -> None:
    """Write one document of one plan."""
    if chosen.output.suffix.lower() != ".pdf":
        raise UserError(tr("Dokumentet skrives som PDF."), advice=tr("La filnavnet slutte på .pdf."))
    with opening.open_vault(chosen.vault, chosen.passphrase_file) as vault:
        content = make_document(vault, PlanId(chosen.plan), DocumentKind(chosen.document))
    write_whole(chosen.output, content, private=True)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))
