"""`ioplab handover`: a pupil's documents, plans and a manifest as a folder; and holding such a folder against its manifest."""

from __future__ import annotations

from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.domain.ids import ConsentId, PupilId
from ioplab.domain.pupil import Pupil
from ioplab.errors import UserError
from ioplab.exchange import handover as handover_folder
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations.handover import hand_over, valid_consents
from ioplab.storage.vault import Vault


def run(chosen: Namespace) -> None:
    """Write the folder, or check one that somebody has got."""
    if chosen.check is not None:
        manifest = handover_folder.check(chosen.check)
        output.say(tr("{count} filer er slik de var da mappen ble laget.").format(count=len(manifest.files)))
        return
    if chosen.vault is None or chosen.pupil is None or chosen.output is None:
        raise UserError(tr("Oppgi --vault, --pupil og -o, eller --check med en mappe."))
    pupil_id = PupilId(chosen.pupil)
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        if chosen.consent is None and not chosen.basis:
            raise _asking(vault, pupil_id)
        consent = ConsentId(chosen.consent) if chosen.consent else None
        manifest = hand_over(vault, pupil_id, chosen.output, consent=consent, basis=chosen.basis or "", language=chosen.language)
    if chosen.json:
        output.say_json(manifest)
        return
    output.say(tr("{count} filer og et manifest er skrevet i {folder}").format(count=len(manifest.files), folder=chosen.output))


def _asking(vault: Vault, pupil_id: PupilId) -> UserError:
    """What it may rest on: the consents that hold, by their ids."""
    known = valid_consents(vault.get(Pupil, pupil_id), vault.now().date())
    lines = [
        tr("{id} (deles med {who}, gitt {day})").format(
            id=one.id, who=one.shared_with, day=long_date(one.given_on) if one.given_on else "–"
        )
        for one in known
    ]
    words = (
        tr("Samtykker som gjelder: {known}.").format(known="; ".join(lines)) if lines else tr("Ingen samtykker gjelder i dag.")
    )
    return UserError(
        tr("Det mangler hva overleveringen bygger på."),
        advice=tr("Oppgi --consent ID, eller --basis med grunnen. {known}").format(known=words),
    )
